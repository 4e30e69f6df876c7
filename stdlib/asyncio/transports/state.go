package transports

import (
	"syscall"

	"github.com/asyn-lang/asyn/runtime"
)

// state is what an interpreter has of this module.
type state struct {
	module *runtime.Dict // the module's namespace
	buffer []byte
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
