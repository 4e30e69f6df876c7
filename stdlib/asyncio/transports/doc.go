// Package transports is what asyncio has of the operating system: transports and
// protocols, streams, servers, datagrams, pipes, subprocesses, and the methods of
// event loops for them. They make one module, asyncio.selector_events, which
// asyncio and the loop's methods import when a script first asks for something
// of it.
//
// Bytes move in Go: a transport reads and writes a descriptor that its loop
// watches, and gives what it reads to a protocol, in the turn in which asyncio
// would. Between a transport and a StreamReader, both written in Go, no object of
// a script's is made. What sets connections up and takes them down, which is
// mostly waiting inside of try, is Python.
package transports
