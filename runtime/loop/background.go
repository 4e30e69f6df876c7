package loop

import "github.com/asyn-lang/asyn/runtime"

// Go runs f on a goroutine of its own, without the interpreter's lock, and has
// the function it returns called in a turn of the loop. A virtual clock stands
// still in the meantime. f must not touch script values.
func (l *Loop) Go(f func() func(*runtime.Thread) error) {
	stop := func() {}
	if clock, virtual := l.clock.(runtime.WakingClock); virtual {
		clock.Enter()
		stop = clock.Leave
	}
	l.background(f, stop)
}

// GoOutside is Go for what may wait for ever, or for the script: a virtual clock
// keeps the machine's pace in the meantime.
func (l *Loop) GoOutside(f func() func(*runtime.Thread) error) {
	stop := func() {}
	if clock, virtual := l.clock.(runtime.WakingClock); virtual {
		stop = clock.Pace()
	}
	l.background(f, stop)
}

func (l *Loop) background(f func() func(*runtime.Thread) error, stop func()) {
	rank := l.rank()
	go func() {
		l.inbox.post(completion{f(), rank})
		stop()
	}()
}
