package netpoll

import (
	"syscall"
	"time"
)

// system is epoll.
type system struct {
	epoll int
	raw   [maxEvents]syscall.EpollEvent
}

func (s *system) open() (err error) {
	s.epoll, err = syscall.EpollCreate1(syscall.EPOLL_CLOEXEC)
	return err
}

func (s *system) release() { _ = syscall.Close(s.epoll) }

// Watch changes what fd is watched for from before to after; 0 is for nothing.
func (s *system) Watch(fd int, before, after Mode) error {
	if after == 0 {
		return syscall.EpollCtl(s.epoll, syscall.EPOLL_CTL_DEL, fd, nil)
	}
	e := syscall.EpollEvent{Fd: int32(fd)}
	if after&Read != 0 {
		e.Events |= syscall.EPOLLIN
	}
	if after&Write != 0 {
		e.Events |= syscall.EPOLLOUT
	}
	op := syscall.EPOLL_CTL_MOD
	if before == 0 {
		op = syscall.EPOLL_CTL_ADD
	}
	err := syscall.EpollCtl(s.epoll, op, fd, &e)
	if err == syscall.ENOENT && op == syscall.EPOLL_CTL_MOD {
		// It was closed, and the number is another's now.
		err = syscall.EpollCtl(s.epoll, syscall.EPOLL_CTL_ADD, fd, &e)
	}
	return err
}

func (p *Poller) wait(d time.Duration) error {
	ms := -1
	if d >= 0 {
		ms = int((d + time.Millisecond - 1) / time.Millisecond)
	}
	n, err := syscall.EpollWait(p.epoll, p.raw[:], ms)
	for i := range max(n, 0) {
		e := &p.raw[i]
		var ready Mode
		// An error or a hang-up is for both sides to find out.
		if e.Events&^syscall.EPOLLOUT != 0 {
			ready |= Read
		}
		if e.Events&^syscall.EPOLLIN != 0 {
			ready |= Write
		}
		p.events = append(p.events, Event{int(e.Fd), ready})
	}
	return err
}
