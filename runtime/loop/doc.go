// Package loop is the event loop: a ring of what is ready, a heap of timers,
// futures, tasks that drive coroutines, and a clock that can be virtual. It is
// what module asyncio is made of; its order of events is asyncio's.
//
// # Turns
//
// The loop runs in turns. A turn takes what other goroutines posted, then the
// timers that are due, and then runs exactly the callbacks that were ready at
// that point: what they schedule runs in the next turn. Fast paths save
// objects, never a hop: a finished sleep wakes its task one turn after its
// timer, as a future's done-callbacks are scheduled and not called.
//
// Under a seed (see Seed) a turn draws the order of what asyncio leaves open.
//
// # Memory
//
// A million sleeping tasks are meant to fit, so Task and Future are few, small
// structs. A future has one word, link, for its callbacks: the Task to wake, the
// gather to tell, or a block with everything rarer. A pending task keeps what
// it waits for where a finished one keeps its result. A sleep that is awaited
// at once is one Future, whose timer is an entry of two plain arrays. Contexts
// are made when a task sets a variable, not before (see runtime.Context).
//
// # Threads
//
// A Loop belongs to the script thread that runs it and is touched only under
// the interpreter's lock. Goroutines without the lock use Post.
//
// The package does not promise compatibility.
package loop
