package loop

import (
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// WaitFD blocks the thread, without the interpreter's lock, until fd is ready
// for mode or d has passed (runtime.Forever: no limit), and reports which. What
// the interpreter has pending, such as KeyboardInterrupt, ends it with an error.
func WaitFD(th *runtime.Thread, fd int, mode netpoll.Mode, d time.Duration) (ready bool, err error) {
	p, err := netpoll.New()
	if err != nil {
		return false, runtime.NewOSError(err, runtime.Value{})
	}
	defer p.Close()
	if err := p.Watch(fd, 0, mode); err != nil {
		return false, runtime.NewOSError(err, runtime.Value{})
	}
	var failure error
	s := th.Interp.NewSleeper()
	s.UsePoll(&runtime.Poll{
		Wait: func(d time.Duration) bool {
			if d == runtime.Forever {
				d = -1
			}
			events, interrupted, err := p.Wait(d)
			ready, failure = len(events) > 0, err
			return !ready && !interrupted && err == nil
		},
		Interrupt: p.Interrupt,
	})
	clock := th.Interp.Host.Clock()
	end := clock.Monotonic() + d
	for {
		passed, err := s.Sleep(th, d)
		switch {
		case err != nil:
			return false, err
		case failure != nil:
			return false, runtime.NewOSError(failure, runtime.Value{})
		case ready || passed:
			return ready, nil
		}
		if d != runtime.Forever {
			d = max(end-clock.Monotonic(), 0)
		}
	}
}
