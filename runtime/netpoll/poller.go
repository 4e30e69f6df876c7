package netpoll

import (
	"sync/atomic"
	"syscall"
	"time"
)

// Mode says what a descriptor is watched for.
type Mode uint8

// The modes, to be combined.
const (
	Read Mode = 1 << iota
	Write
)

// Event is a watched descriptor that can be read or written, or at which the
// call to do so would fail at once.
type Event struct {
	FD    int
	Ready Mode
}

// Poller waits for file descriptors. Interrupt may be called from any goroutine,
// the other methods by one at a time. The events are level-triggered.
type Poller struct {
	system
	events []Event
	// wake is a pipe: a byte in it ends a Wait.
	wake [2]int
	// interrupted says that there is one.
	interrupted atomic.Bool
	closed      atomic.Bool
}

// maxEvents is how many events one Wait returns at most.
const maxEvents = 512

// New makes a poller. It fails if the process has no more descriptors.
func New() (*Poller, error) {
	p := &Poller{}
	if err := p.open(); err != nil {
		return nil, err
	}
	r, w, err := Pipe()
	if err != nil {
		p.release()
		return nil, err
	}
	p.wake = [2]int{r, w}
	if err := p.Watch(r, 0, Read); err != nil {
		p.Close()
		return nil, err
	}
	return p, nil
}

// Wait blocks until a watched descriptor is ready, Interrupt was called or d has
// passed; a negative d is for ever, and 0 does not block. The events are good
// until the next call. Without any, interrupted tells whether Interrupt was the
// cause.
func (p *Poller) Wait(d time.Duration) (events []Event, interrupted bool, err error) {
	p.events = p.events[:0]
	if p.closed.Load() {
		return nil, false, syscall.EBADF
	}
	if err := p.wait(d); err != nil && err != syscall.EINTR {
		return nil, false, err
	}
	for i, e := range p.events {
		if e.FD != p.wake[0] {
			continue
		}
		var buf [8]byte
		// The flag first: who comes in between writes another byte.
		p.interrupted.Store(false)
		_, _ = ReadFD(p.wake[0], buf[:])
		p.events = append(p.events[:i], p.events[i+1:]...)
		interrupted = true
		break
	}
	return p.events, interrupted, nil
}

// Interrupt ends the Wait under way, or else the next one at once.
func (p *Poller) Interrupt() {
	if !p.closed.Load() && p.interrupted.CompareAndSwap(false, true) {
		_, _ = WriteFD(p.wake[1], []byte{0})
	}
}

// Close lets go of the poller's own descriptors. Unlike the other methods it may be
// called more than once, and during a Wait, which then fails.
func (p *Poller) Close() {
	if p.closed.Swap(true) {
		return
	}
	p.release()
	_ = Close(p.wake[0])
	_ = Close(p.wake[1])
}
