// Package netpoll is what the event loop and module socket need of the operating
// system: a Poller, which waits for many file descriptors at once, and the
// system calls on sockets and pipes, whose descriptors never block. It is the one
// place that knows which system it runs on. Where a system has no such calls,
// they fail with errors.ErrUnsupported.
//
// It knows nothing of scripts or of the event loop, and does not promise
// compatibility.
package netpoll
