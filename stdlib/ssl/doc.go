// Package ssl is TLS for scripts: the modules ssl and asyncio.sslproto, on
// crypto/tls. The command would be a fifth larger with it, so that no other package
// of asyn imports this one. A program that imports it for its effect has it:
//
//	import _ "github.com/asyn-lang/asyn/stdlib/ssl"
//
// and so does the command built with -tags tls.
//
// A connection reads records from one piece of memory and writes them to another
// (a MemoryBIO each); moving them is up to others, such as a transport of asyncio,
// of which there is therefore no second kind. crypto/tls wants to block while it
// waits for the peer. Once the handshake is over, that can be refused: a read that
// finds nothing fails as one whose deadline has passed, and can be made again. A
// handshake cannot be taken up again, and so runs on a goroutine of its own, which is
// let run for as long as it finds records, while the script stands still: see
// stepper. Either way all of it happens when the script calls, in an order that is
// always the same.
//
// What a context is configured with, how asyncio uses a connection, and sockets
// that encrypt for those who wait, is Python.
package ssl
