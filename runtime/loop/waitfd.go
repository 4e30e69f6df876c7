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
	events, err := WaitFDs(th, []netpoll.Event{{FD: fd, Ready: mode}}, d)
	return len(events) > 0, err
}

// WaitFDs is WaitFD for several descriptors, each with the mode to wait for. It
// returns those that are ready, none if d has passed.
func WaitFDs(th *runtime.Thread, watched []netpoll.Event, d time.Duration) (ready []netpoll.Event, err error) {
	p, err := netpoll.New()
	if err != nil {
		return nil, runtime.NewOSError(err, runtime.Value{})
	}
	defer p.Close()
	for _, w := range watched {
		if err := p.Watch(w.FD, 0, w.Ready); err != nil {
			return nil, runtime.NewOSError(err, runtime.Value{})
		}
	}
	var failure error
	s := th.Interp.NewSleeper()
	s.UsePoll(&runtime.Poll{
		Wait: func(d time.Duration) bool {
			if d == runtime.Forever {
				d = -1
			}
			var interrupted bool
			ready, interrupted, failure = p.Wait(d)
			return len(ready) == 0 && !interrupted && failure == nil
		},
		Interrupt: p.Interrupt,
	})
	clock := th.Interp.Host.Clock()
	end := clock.Monotonic() + d
	for {
		passed, err := s.Sleep(th, d)
		switch {
		case err != nil:
			return nil, err
		case failure != nil:
			return nil, runtime.NewOSError(failure, runtime.Value{})
		// A signal that comes while the poller waits ends its wait, too.
		case len(ready) > 0 || passed && d != runtime.Forever && clock.Monotonic() >= end:
			return ready, nil
		}
		if d != runtime.Forever {
			d = max(end-clock.Monotonic(), 0)
		}
	}
}
