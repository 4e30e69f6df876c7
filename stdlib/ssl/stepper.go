package ssl

import "sync"

// stepper runs a function that waits for what its caller has to provide. It runs
// on a goroutine, but only ever while its caller waits in resume, so that the two
// share data without locks.
type stepper struct {
	resumed chan struct{} // closed to give up
	paused  chan bool     // true when the function has returned
	give    sync.Once
}

// newStepper makes a stepper of f, which begins with the first resume.
func newStepper(f func()) *stepper {
	s := &stepper{resumed: make(chan struct{}), paused: make(chan bool)}
	go func() {
		if !s.next() {
			return
		}
		f()
		select {
		case s.paused <- true:
		case <-s.resumed: // nobody waits for it any more
		}
	}()
	return s
}

// resume lets the function run until it waits again, and reports whether it has
// returned. After that it must not be called again.
func (s *stepper) resume() (done bool) {
	s.resumed <- struct{}{}
	return <-s.paused
}

// wait is called by the function to wait for the next resume. It reports false if
// there will be none.
func (s *stepper) wait() bool {
	s.paused <- false
	return s.next()
}

func (s *stepper) next() bool {
	_, ok := <-s.resumed
	return ok
}

// Close implements io.Closer: a function that waits is told that it waits in vain,
// and ends by itself. It may be called from any goroutine, but not while another
// is in resume.
func (s *stepper) Close() error {
	s.give.Do(func() { close(s.resumed) })
	return nil
}
