// Package asyncio is the module asyncio, on the event loop of package loop.
//
// The coroutine functions are written in Go, as runtime.AwaitFuncs: what
// completes at once costs no coroutine, and what waits is a loop.Flow. To a
// script they are coroutines like any other. The order of events is CPython's:
// each wait here stands for one wait there.
//
// The package does not promise compatibility.
package asyncio
