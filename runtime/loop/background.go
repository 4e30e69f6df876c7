package loop

import "github.com/asyn-lang/asyn/runtime"

// Go runs f on a goroutine of its own, without the interpreter's lock, and has
// the function it returns called in a turn of the loop. A virtual clock stands
// still in the meantime. f must not touch script values.
func (l *Loop) Go(f func() func(*runtime.Thread) error) {
	clock, virtual := l.clock.(runtime.WakingClock)
	if virtual {
		clock.Enter()
	}
	go func() {
		l.Post(f())
		if virtual {
			clock.Leave()
		}
	}()
}
