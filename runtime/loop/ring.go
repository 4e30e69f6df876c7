package loop

import "github.com/asyn-lang/asyn/runtime"

// A runnable is something the loop will call: a task's step, a handle. Its
// error, if not nil, ends the loop's run.
type runnable interface {
	run(th *runtime.Thread, l *Loop) error
}

// ring is the queue of what is ready, first in, first out.
type ring struct {
	buf        []runnable // a power of two
	head, tail uint
}

const minRing = 64

func (r *ring) len() int { return int(r.tail - r.head) }

func (r *ring) push(x runnable) {
	if r.tail-r.head == uint(len(r.buf)) {
		r.grow()
	}
	r.buf[r.tail&uint(len(r.buf)-1)] = x
	r.tail++
}

// peek returns the oldest; the ring must not be empty.
func (r *ring) peek() runnable { return r.buf[r.head&uint(len(r.buf)-1)] }

// at is where the i'th oldest is.
func (r *ring) at(i int) *runnable { return &r.buf[(r.head+uint(i))&uint(len(r.buf)-1)] }

// pop takes the oldest; the ring must not be empty.
func (r *ring) pop() runnable {
	at := &r.buf[r.head&uint(len(r.buf)-1)]
	x := *at
	*at = nil
	r.head++
	return x
}

// release gives the memory of a burst back; the ring must be empty.
func (r *ring) release() {
	if len(r.buf) > keptRing {
		*r = ring{}
	}
}

// keptRing is the size up to which an empty ring keeps its memory.
const keptRing = 4096

// grow doubles the room. It is apart so that push is inlined.
//
//go:noinline
func (r *ring) grow() {
	buf := make([]runnable, max(minRing, 2*len(r.buf)))
	n := r.tail - r.head
	for i := range n {
		buf[i] = r.buf[(r.head+i)&uint(len(r.buf)-1)]
	}
	r.buf, r.head, r.tail = buf, 0, n
}
