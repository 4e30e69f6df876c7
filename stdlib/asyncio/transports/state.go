package transports

import (
	"syscall"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// state is what an interpreter has of this module.
type state struct {
	module *runtime.Dict // the module's namespace
	buffer []byte
	// collecting is the loop that a collection is scheduled in, nil for none, and
	// next the earliest time for another.
	collecting *loop.Loop
	next       float64
}

// Without reference counts it takes a collection to find out what was dropped. It
// comes a while after there was reason for it, and takes a hundredth of the time
// at most, unless that would put it off for longer than collectBy. In seconds.
const (
	collectAfter = 0.02
	collectShare = 100
	collectBy    = 3
)

// collectSoon has the collector look for writers that were dropped without being
// closed.
func (s *state) collectSoon(l *loop.Loop) {
	if s.collecting != nil && !s.collecting.IsClosed() {
		return
	}
	s.collecting = l
	l.Sleep(max(collectAfter, s.next-l.Time()), runtime.None).Listen(loop.NewListener("collect", func(th *runtime.Thread, _ *loop.Future) error {
		s.collecting = nil
		begin := time.Now()
		err := th.CollectGarbage()
		s.next = l.Time() + min(collectShare*time.Since(begin).Seconds(), collectBy)
		return err
	}))
}

type stateKey struct{}

func stateOf(in *runtime.Interpreter) *state {
	if s, ok := in.State(stateKey{}).(*state); ok {
		return s
	}
	s := &state{}
	in.SetState(stateKey{}, s)
	return s
}

// scratch is what descriptors are read into and written from, always under the
// interpreter's lock.
func (s *state) scratch() []byte {
	if s.buffer == nil {
		s.buffer = make([]byte, readSize)
	}
	return s.buffer
}

// What is looked at of a socket.
const (
	streamKind  = syscall.SOCK_STREAM
	familyInet  = syscall.AF_INET
	familyInet6 = syscall.AF_INET6
	protoTCP    = syscall.IPPROTO_TCP
	noDelay     = syscall.TCP_NODELAY
)
