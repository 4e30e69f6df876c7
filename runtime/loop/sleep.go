package loop

import "github.com/asyn-lang/asyn/runtime"

// Sleep returns a future that has the result v after delay seconds.
func (l *Loop) Sleep(delay float64, v runtime.Value) *Future {
	f := l.NewFuture()
	f.value = v
	f.flags = sleeping
	f.number = l.timers.add(l.Time()+delay, &f.Header)
	return f
}

// sleepDone is the timer of a sleep.
type sleepDone Future

func (s *sleepDone) run(*runtime.Thread, *Loop) error {
	f := (*Future)(s)
	if f.state == pending {
		f.settle(succeeded, f.value)
	}
	return nil
}

// stopTimer takes a sleep's timer back, which may be ready to run already.
func (f *Future) stopTimer() {
	f.flags &^= sleeping
	t := &f.loop.timers
	if int(f.number) < len(t.targets) && t.targets[f.number] == &f.Header {
		t.cancel(f.number)
	}
}
