package socket

import (
	goruntime "runtime"
	"sync/atomic"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// Descriptor is a file descriptor that a script holds. It is closed once: by the
// script, when the collector finds that nothing refers to its owner any more, or
// with the interpreter.
type Descriptor struct {
	fd     atomic.Int64
	interp *runtime.Interpreter
}

// NewDescriptor makes the interpreter own fd.
func NewDescriptor(in *runtime.Interpreter, fd int) *Descriptor {
	d := &Descriptor{interp: in}
	d.fd.Store(int64(fd))
	in.Own(d)
	return d
}

// FD is the descriptor's number, -1 once it is closed.
func (d *Descriptor) FD() int { return int(d.fd.Load()) }

// Release gives the number up without closing it, and returns it.
func (d *Descriptor) Release() int {
	fd := d.fd.Swap(-1)
	if fd >= 0 {
		d.interp.Disown(d)
	}
	return int(fd)
}

// Close closes the descriptor if it is open.
func (d *Descriptor) Close() error {
	if fd := d.Release(); fd >= 0 {
		return netpoll.Close(fd)
	}
	return nil
}

// withRoom makes a call that opens a descriptor. If there are too many, those are
// closed that nothing refers to any more, and it is made again: a few times,
// since Go closes them in goroutines of its own once it has found them.
func withRoom(th *runtime.Thread, open func() error) error {
	err := open()
	for pause := time.Millisecond; netpoll.Full(err) && pause < 50*time.Millisecond; pause *= 4 {
		if e := th.CollectGarbage(); e != nil {
			return e
		}
		time.Sleep(pause)
		err = open()
	}
	return err
}

// CloseWith has d closed when the collector finds its owner unreachable.
func CloseWith[T any](owner *T, d *Descriptor) {
	goruntime.AddCleanup(owner, func(d *Descriptor) { _ = d.Close() }, d)
}
