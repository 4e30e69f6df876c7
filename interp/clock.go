package interp

import "time"

// realClock is the machine's clock.
type realClock struct{ start time.Time }

// Now implements runtime.Clock.
func (c realClock) Now() time.Time { return time.Now() }

// Monotonic implements runtime.Clock.
func (c realClock) Monotonic() time.Duration { return time.Since(c.start) }

// Sleep implements runtime.Clock.
func (c realClock) Sleep(d time.Duration, cancel <-chan struct{}) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-cancel:
		return false
	}
}
