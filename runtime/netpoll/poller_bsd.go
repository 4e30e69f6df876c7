//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package netpoll

import (
	"syscall"
	"time"
)

// system is kqueue.
type system struct {
	queue int
	raw   [maxEvents]syscall.Kevent_t
}

func (s *system) open() (err error) {
	if s.queue, err = syscall.Kqueue(); err == nil {
		syscall.CloseOnExec(s.queue)
	}
	return err
}

func (s *system) release() { _ = syscall.Close(s.queue) }

// Watch changes what fd is watched for from before to after; 0 is for nothing.
func (s *system) Watch(fd int, before, after Mode) error {
	var changes []syscall.Kevent_t
	change := func(mode Mode, filter int) {
		if before&mode == after&mode {
			return
		}
		flags := syscall.EV_ADD
		if after&mode == 0 {
			flags = syscall.EV_DELETE
		}
		var k syscall.Kevent_t
		syscall.SetKevent(&k, fd, filter, flags)
		changes = append(changes, k)
	}
	change(Read, syscall.EVFILT_READ)
	change(Write, syscall.EVFILT_WRITE)
	_, err := syscall.Kevent(s.queue, changes, nil, nil)
	return err
}

func (p *Poller) wait(d time.Duration) error {
	var limit *syscall.Timespec
	if d >= 0 {
		t := syscall.NsecToTimespec(int64(d))
		limit = &t
	}
	n, err := syscall.Kevent(p.queue, nil, p.raw[:], limit)
	for i := range max(n, 0) {
		ready := Read
		if p.raw[i].Filter == syscall.EVFILT_WRITE {
			ready = Write
		}
		p.events = append(p.events, Event{int(p.raw[i].Ident), ready})
	}
	return err
}
