// Package socket is the module socket, as far as asyncio programs use it: socket
// objects, addresses, and the look-up of names. asyncio's transports are built on
// the same objects.
//
// A socket's descriptor never blocks. Where a script expects it to, the script's
// thread waits for it without the interpreter's lock, and can be interrupted.
package socket
