package loop

import (
	"slices"
	"sync"
	"time"
)

// VirtualClock is a clock that does not wait: when nothing can run any more, it
// jumps to the next deadline. It implements runtime.WakingClock.
//
// It counts the goroutines that are at work. One that sleeps, or waits for
// another in an endless Sleep, does not count. Whoever starts a goroutine that
// the script's time depends on calls Enter before, and the goroutine calls
// Leave when it is done; the one that made the clock counts from the start. A
// goroutine that wakes a sleeper calls Wake before it stops counting itself: so
// time cannot jump in between.
//
// While somebody waits for what is outside of the process, time does not jump but
// passes as it does there: see Pace.
//
// Each reading advances the time by a microsecond, so that a loop that waits
// by reading the clock ends.
type VirtualClock struct {
	mu       sync.Mutex
	start    time.Time
	elapsed  time.Duration
	working  int
	sleepers []*sleeper

	paced int         // how many wait for the outside, see Pace
	timer *time.Timer // for the next deadline while any does, nil for none
}

type sleeper struct {
	until  time.Duration
	cancel <-chan struct{}
	woken  chan bool // true: time has passed; false: cancelled
}

const readingTakes = time.Microsecond

// NewVirtualClock makes a clock that shows start.
func NewVirtualClock(start time.Time) *VirtualClock {
	return &VirtualClock{start: start, working: 1}
}

// Now is the virtual time of day.
func (c *VirtualClock) Now() time.Time { return c.start.Add(c.Monotonic()) }

// Monotonic is the virtual time since the clock was made.
func (c *VirtualClock) Monotonic() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.elapsed += readingTakes
	return c.elapsed
}

// Enter counts one more goroutine at work.
func (c *VirtualClock) Enter() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.working++
}

// Leave counts one goroutine less.
func (c *VirtualClock) Leave() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.working--
	c.advance()
}

// Sleep blocks until d has passed in virtual time, or until cancel is closed
// or receives, and reports whether the time has passed.
func (c *VirtualClock) Sleep(d time.Duration, cancel <-chan struct{}) bool {
	return c.SleepUntil(c.Deadline(d), cancel)
}

// Deadline is when a Sleep of d ends that begins now.
func (c *VirtualClock) Deadline(d time.Duration) time.Duration {
	if d > never {
		return never
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.elapsed + max(d, 0)
}

// SleepUntil is Sleep for what is left until the deadline.
func (c *VirtualClock) SleepUntil(deadline time.Duration, cancel <-chan struct{}) bool {
	c.mu.Lock()
	select {
	case <-cancel:
		c.mu.Unlock()
		return false
	default:
	}
	s := &sleeper{until: deadline, cancel: cancel, woken: make(chan bool, 1)}
	c.sleepers = append(c.sleepers, s)
	c.working--
	c.advance()
	c.mu.Unlock()
	select {
	case passed := <-s.woken:
		return passed
	case <-cancel:
	}
	c.mu.Lock()
	c.end(cancel)
	c.mu.Unlock()
	return <-s.woken
}

// Wake ends the Sleep that was given cancel, or else the next that will be.
func (c *VirtualClock) Wake(cancel chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.end(cancel) {
		return
	}
	select {
	case cancel <- struct{}{}:
	default:
	}
}

// end ends the Sleep that was given cancel and reports whether there is one. mu
// is held.
func (c *VirtualClock) end(cancel <-chan struct{}) bool {
	for i, s := range c.sleepers {
		if s.cancel == cancel {
			c.sleepers = slices.Delete(c.sleepers, i, i+1)
			c.wake(s, false)
			return true
		}
	}
	return false
}

// never is a deadline that time does not jump to.
const never time.Duration = 100 * 365 * 24 * time.Hour

// Pace makes time take as long to the next deadline as it would on the machine's
// clock, until stop is called.
func (c *VirtualClock) Pace() (stop func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.paced++
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.paced--; c.paced == 0 {
			c.advance()
		}
	}
}

// advance jumps to the next deadline if nobody is at work, or has that done when
// it is time.
func (c *VirtualClock) advance() {
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	if c.working > 0 {
		return
	}
	next := never
	for _, s := range c.sleepers {
		next = min(next, s.until)
	}
	if next == never {
		return // everybody waits for something outside
	}
	if c.paced == 0 {
		c.jump(next)
		return
	}
	var timer *time.Timer
	timer = time.AfterFunc(max(next-c.elapsed, 0), func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.timer == timer && c.working == 0 {
			c.jump(next)
		}
	})
	c.timer = timer
}

// jump makes it next, if that is not past, and wakes whom that is for. Of
// several deadlines that readings have let pass, those who wait for the later ones
// are woken when the earlier ones' rest again, so that it makes no difference
// how they run.
func (c *VirtualClock) jump(next time.Duration) {
	c.elapsed = max(c.elapsed, next)
	c.sleepers = slices.DeleteFunc(c.sleepers, func(s *sleeper) bool {
		if s.until > next {
			return false
		}
		c.wake(s, true)
		return true
	})
}

// wake lets s go on; it counts as working from here on.
func (c *VirtualClock) wake(s *sleeper, passed bool) {
	c.working++
	s.woken <- passed
}
