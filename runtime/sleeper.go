package runtime

import (
	"slices"
	"sync/atomic"
	"time"
)

// Sleeper lets a script thread wait for something that another goroutine will
// tell it of, for a time by the host's clock, or for whatever the interpreter
// has pending.
type Sleeper struct {
	clock Clock
	// woken has room for one token: two wake-ups before a sleep are one.
	woken chan struct{}
	poll  atomic.Pointer[Poll]
}

// Poll waits for what happens outside of the process, by the machine's clock.
type Poll struct {
	// Wait blocks for d at most and reports whether that time has passed, with
	// nothing happening. It is called without the interpreter's lock.
	Wait func(d time.Duration) (passed bool)
	// Interrupt ends the Wait under way, or else the next one at once. It may be
	// called from any goroutine.
	Interrupt func()
}

// WakingClock is a Clock that must know of a wake-up before it takes effect: a
// virtual clock, whose time would otherwise jump in between.
type WakingClock interface {
	Clock
	// Wake ends the Sleep that was given the channel cancel, which has room for
	// one token, or else the next one at once.
	Wake(cancel chan struct{})
	// Deadline is when a Sleep of d ends that begins now, and SleepUntil sleeps
	// until one: a thread reads it while it has the interpreter's lock, so that
	// it does not depend on what other threads do afterwards.
	Deadline(d time.Duration) time.Duration
	SleepUntil(deadline time.Duration, cancel <-chan struct{}) bool
	// Enter counts one more goroutine at work, Leave one less: time stands
	// still while any is.
	Enter()
	Leave()
	// Pace makes time pass no faster than on the machine's clock until stop is
	// called: somebody waits for what is outside of the process.
	Pace() (stop func())
}

// Forever is longer than any sleep.
const Forever time.Duration = 1<<63 - 1

// NewSleeper makes a sleeper on the interpreter's clock.
func (in *Interpreter) NewSleeper() *Sleeper {
	return &Sleeper{clock: in.Host.Clock(), woken: make(chan struct{}, 1)}
}

// Sleep gives the interpreter's lock up for d, or until Wake. It returns an
// error if what the interpreter had pending raised one, and otherwise reports
// whether the time has passed.
func (s *Sleeper) Sleep(th *Thread, d time.Duration) (passed bool, err error) {
	in := th.Interp
	in.pendingMu.Lock()
	if in.sleepers == nil {
		in.sleepers = make(map[*Sleeper]struct{})
	}
	in.sleepers[s] = struct{}{}
	// Signals are the main thread's alone: another that did not sleep because of
	// them would come again at once, and keep the lock from it.
	pending := in.cancelled != nil || len(in.cleanups) > 0 || th == in.mainThread && len(in.signals) > 0
	in.pendingMu.Unlock()
	if !pending {
		var deadline time.Duration
		if c, ok := s.clock.(WakingClock); ok {
			deadline = c.Deadline(d)
		}
		th.Blocking(func() { passed = s.sleep(d, deadline) })
	}
	in.pendingMu.Lock()
	delete(in.sleepers, s)
	in.pendingMu.Unlock()
	return passed, th.RunPending()
}

// UsePoll makes the sleeper's waiting p's, or the clock's alone if p is nil.
func (s *Sleeper) UsePoll(p *Poll) { s.poll.Store(p) }

// sleep is for d, or by a WakingClock until the deadline.
func (s *Sleeper) sleep(d, deadline time.Duration) (passed bool) {
	p := s.poll.Load()
	c, waking := s.clock.(WakingClock)
	switch {
	case waking && p != nil:
		return s.sleepBoth(deadline, p, c)
	case waking:
		return c.SleepUntil(deadline, s.woken)
	case p == nil:
		return s.clock.Sleep(d, s.woken)
	}
	select {
	case <-s.woken:
		return false
	default:
		return p.Wait(d)
	}
}

// sleepBoth waits by a clock of its own kind and for the outside, which goes by the
// machine's. What comes of each ends the waiting for the other.
func (s *Sleeper) sleepBoth(deadline time.Duration, p *Poll, c WakingClock) (passed bool) {
	defer c.Pace()()
	var enough atomic.Bool
	over := make(chan struct{})
	go func() {
		defer close(over)
		p.Wait(Forever)
		if !enough.Load() {
			c.Wake(s.woken)
		}
	}()
	passed = c.SleepUntil(deadline, s.woken)
	enough.Store(true)
	p.Interrupt()
	<-over
	return passed
}

// Wake ends the sleep under way, or else the next one at once. It may be called
// from any goroutine.
func (s *Sleeper) Wake() {
	if p := s.poll.Load(); p != nil {
		defer p.Interrupt()
	}
	if c, ok := s.clock.(WakingClock); ok {
		c.Wake(s.woken)
		return
	}
	select {
	case s.woken <- struct{}{}:
	default:
	}
}

// notify makes the threads look at what is pending; pendingMu is held.
func (in *Interpreter) notify() {
	in.pending.Store(true)
	for s := range in.sleepers {
		s.Wake()
	}
}

// Go runs f on a goroutine of its own that counts as work of the interpreter
// while it runs: virtual time stands still for it.
func (in *Interpreter) Go(f func()) {
	clock, virtual := in.Host.Clock().(WakingClock)
	if virtual {
		clock.Enter()
	}
	go func() {
		if virtual {
			defer clock.Leave()
		}
		f()
	}()
}

// StartThread runs f in a new script thread, on a goroutine of its own.
func (in *Interpreter) StartThread(f func(th *Thread)) {
	th, end := in.MakeThread()
	in.Go(func() {
		th.Acquire()
		defer th.Release()
		defer end()
		in.threads = append(in.threads, th)
		f(th)
		if i := slices.Index(in.threads, th); i >= 0 {
			in.threads = slices.Delete(in.threads, i, i+1)
		}
		if th.AtEnd != nil {
			th.AtEnd()
		}
	})
}

// Threads are the threads that run: the main thread, and those that StartThread
// started, oldest first.
func (in *Interpreter) Threads() []*Thread {
	return append([]*Thread{in.mainThread}, in.threads...)
}

// StartThreadAtOnce is Interpreter.StartThread, and has the new thread run
// before th goes on, until it waits or has had its turn: CPython's threads begin
// so, and programs show it. It fails if the wait does.
func (th *Thread) StartThreadAtOnce(f func(th *Thread)) error {
	begun := false
	s := th.Interp.NewSleeper()
	th.Interp.StartThread(func(own *Thread) {
		begun = true
		s.Wake()
		f(own)
	})
	for !begun {
		if _, err := s.Sleep(th, Forever); err != nil {
			return err
		}
	}
	return nil
}
