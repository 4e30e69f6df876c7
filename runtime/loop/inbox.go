package loop

import (
	"sync"

	"github.com/asyn-lang/asyn/runtime"
)

// inbox takes what goroutines without the interpreter's lock have for the
// loop, and wakes it.
type inbox struct {
	mu      sync.Mutex
	posted  []completion
	closed  bool
	sleeper *runtime.Sleeper
}

// posted is a function for the loop's thread to run in its next turn.
type posted func(th *runtime.Thread) error

func (f posted) run(th *runtime.Thread, _ *Loop) error { return f(th) }

func newInbox(in *runtime.Interpreter) *inbox { return &inbox{sleeper: in.NewSleeper()} }

// post hands c over; it reports false once the loop is closed.
func (b *inbox) post(c completion) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return false
	}
	b.posted = append(b.posted, c)
	b.sleeper.Wake()
	return true
}

// take returns what was posted since the last time.
func (b *inbox) take() []completion {
	b.mu.Lock()
	defer b.mu.Unlock()
	out := b.posted
	b.posted = nil
	return out
}

func (b *inbox) isClosed() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.closed
}

func (b *inbox) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed, b.posted = true, nil
}
