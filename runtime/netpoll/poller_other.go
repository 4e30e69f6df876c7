//go:build !linux && !darwin && !dragonfly && !freebsd && !netbsd && !openbsd

package netpoll

import (
	"errors"
	"time"
)

// system is none.
type system struct{}

func (*system) open() error { return errors.ErrUnsupported }

func (*system) release() {}

// Watch changes what fd is watched for from before to after; 0 is for nothing.
func (*system) Watch(fd int, before, after Mode) error { return errors.ErrUnsupported }

func (*Poller) wait(time.Duration) error { return errors.ErrUnsupported }
