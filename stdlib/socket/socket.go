package socket

import (
	"context"
	"fmt"
	"math"
	"syscall"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// Socket is a socket object.
type Socket struct {
	runtime.Header
	d                   *Descriptor
	family, kind, proto int
	// timeout is how long a call waits: runtime.Forever for a blocking socket.
	timeout time.Duration
}

// Type is the type of sockets.
var Type = &runtime.Type{}

var closedDescriptor = func() *Descriptor {
	d := &Descriptor{}
	d.fd.Store(-1)
	return d
}()

// As returns v as a socket, or nil.
func As(v runtime.Value) *Socket { return runtime.As[Socket](v, Type) }

// New makes a socket object for fd, which the interpreter owns from here on. Its
// calls wait for as long as socket.setdefaulttimeout says.
func New(th *runtime.Thread, fd, family, kind, proto int) *Socket {
	return fill(th, runtime.NewObject[Socket](Type), fd, family, kind, proto)
}

func fill(th *runtime.Thread, s *Socket, fd, family, kind, proto int) *Socket {
	s.d, s.family, s.kind, s.proto = NewDescriptor(th.Interp, fd), family, kind&kindMask, proto
	s.timeout = defaultsOf(th.Interp).timeout
	CloseWith(s, s.d)
	return s
}

// FD is the socket's descriptor, -1 once it is closed.
func (s *Socket) FD() int { return s.d.FD() }

// Family, Kind and Proto are what the socket was made with.
func (s *Socket) Family() int { return s.family }

// Kind is the socket's type: see Family.
func (s *Socket) Kind() int { return s.kind }

// Proto is the socket's protocol: see Family.
func (s *Socket) Proto() int { return s.proto }

// Timeout is how long a call on the socket waits: 0 not at all, runtime.Forever
// without limit.
func (s *Socket) Timeout() time.Duration { return s.timeout }

// SetNonblocking makes calls on the socket not wait.
func (s *Socket) SetNonblocking() { s.timeout = 0 }

// Close closes the socket.
func (s *Socket) Close() error { return s.d.Close() }

// defaults is what the sockets of an interpreter begin with.
type defaults struct{ timeout time.Duration }

type defaultsKey struct{}

func defaultsOf(in *runtime.Interpreter) *defaults {
	if d, ok := in.State(defaultsKey{}).(*defaults); ok {
		return d
	}
	d := &defaults{timeout: runtime.Forever}
	in.SetState(defaultsKey{}, d)
	return d
}

// do makes a call on the socket, again and again while it would have to wait,
// for as long as the socket's timeout allows.
func (s *Socket) do(th *runtime.Thread, mode netpoll.Mode, call func(fd int) error) error {
	clock := th.Interp.Host.Clock()
	var end time.Duration
	for first := true; ; first = false {
		fd := s.FD()
		if fd < 0 {
			return runtime.NewOSError(syscall.EBADF, runtime.Value{})
		}
		err := call(fd)
		if err == nil {
			return nil
		}
		if !netpoll.Again(err) || s.timeout == 0 {
			return runtime.NewOSError(err, runtime.Value{})
		}
		left := s.timeout
		if left != runtime.Forever {
			now := clock.Monotonic()
			if first {
				end = now + left
			}
			left = max(end-now, 0)
		}
		ready, err := loop.WaitFD(th, fd, mode, left)
		if err != nil {
			return err
		}
		if !ready {
			return th.Raise(runtime.TimeoutError, "timed out")
		}
	}
}

// Accept takes the next connection and returns it with its address, without
// waiting; see netpoll.Again for the error.
func (s *Socket) Accept(th *runtime.Thread) (*Socket, runtime.Value, error) {
	fd, from, err := netpoll.Accept(s.FD())
	if err != nil {
		return nil, runtime.Value{}, err
	}
	return New(th, fd, s.family, s.kind, s.proto), Address(from), nil
}

func (s *Socket) accept(th *runtime.Thread) (runtime.Value, error) {
	var made *Socket
	var from runtime.Value
	err := s.do(th, netpoll.Read, func(int) (err error) {
		made, from, err = s.Accept(th)
		return err
	})
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewTuple(made.Value(), from).Value(), nil
}

// connect connects to an address. A connection begun goes on while the socket
// waits to become writable.
func (s *Socket) connect(th *runtime.Thread, to syscall.Sockaddr) error {
	begun := false
	return s.do(th, netpoll.Write, func(fd int) error {
		if begun {
			return netpoll.ConnectError(fd)
		}
		begun = true
		return netpoll.Connect(fd, to)
	})
}

// ParseAddress reads an address of the socket's family for the method called
// name.
func (s *Socket) ParseAddress(th *runtime.Thread, name string, v runtime.Value) (syscall.Sockaddr, error) {
	return parseAddress(th, name, s.family, v)
}

// MostRead is how many bytes one call receives at most, however many a script asks
// for: it is more than a system has at once.
const MostRead = 16 << 20

// receive reads up to n bytes; from tells whom a message is from.
func (s *Socket) receive(th *runtime.Thread, n, flags int) (data []byte, from runtime.Value, err error) {
	n = min(n, MostRead)
	if err := th.Alloc(int64(n)); err != nil {
		return nil, runtime.Value{}, err
	}
	data = make([]byte, n)
	err = s.do(th, netpoll.Read, func(fd int) error {
		got, sa, err := netpoll.RecvFrom(fd, data, flags)
		if err == nil {
			data, from = data[:got], Address(sa)
		}
		return err
	})
	return data, from, err
}

// send sends what there is room for.
func (s *Socket) send(th *runtime.Thread, data string, flags int, to syscall.Sockaddr) (n int, err error) {
	err = s.do(th, netpoll.Write, func(fd int) (err error) {
		n, err = netpoll.Send(fd, []byte(data), flags, to)
		return err
	})
	return n, err
}

func (s *Socket) sendAll(th *runtime.Thread, data string, flags int) error {
	for len(data) > 0 {
		n, err := s.send(th, data, flags, nil)
		if err != nil {
			return err
		}
		data = data[n:]
	}
	return nil
}

// repr shows the socket's addresses as far as it has some.
func (s *Socket) repr(th *runtime.Thread) (runtime.Value, error) {
	t := s.Type()
	state := ""
	if s.FD() < 0 {
		state = " [closed]"
	}
	text := fmt.Sprintf("<%s.%s%s fd=%d, family=%d, type=%d, proto=%d", t.Module(), t.QualName(), state, s.FD(), s.family, s.kind, s.proto)
	for _, side := range []struct {
		name string
		of   func(int) (syscall.Sockaddr, error)
	}{{"laddr", netpoll.LocalAddress}, {"raddr", netpoll.PeerAddress}} {
		if s.FD() < 0 {
			break
		}
		sa, err := side.of(s.FD())
		if err != nil {
			continue
		}
		r, err := runtime.Repr(th, Address(sa))
		if err != nil {
			return runtime.Value{}, err
		}
		if r.String() != "''" && r.String() != "None" {
			text += ", " + side.name + "=" + r.String()
		}
	}
	return runtime.NewStr(text + ">").Value(), nil
}

// setTimeout limits how long methods wait. A closed socket takes it, but raises.
func (s *Socket) setTimeout(d time.Duration) error {
	s.timeout = d
	if s.FD() < 0 {
		return runtime.NewOSError(syscall.EBADF, runtime.Value{})
	}
	return nil
}

// timeoutOf reads a timeout: None for no limit, or seconds.
func timeoutOf(th *runtime.Thread, v runtime.Value) (time.Duration, error) {
	if v.IsNone() {
		return runtime.Forever, nil
	}
	if runtime.AsStr(v) != nil {
		return 0, th.TypeErrorf("'%s' object cannot be interpreted as an integer", v.Type().Name())
	}
	f, err := runtime.AsFloat64(th, v)
	if err != nil {
		return 0, err
	}
	if math.IsNaN(f) {
		return 0, th.ValueErrorf("Invalid value NaN (not a number)")
	}
	if f < 0 {
		return 0, th.ValueErrorf("Timeout value out of range")
	}
	if f > 1e9 {
		return runtime.Forever, nil
	}
	return time.Duration(math.Ceil(f * 1e9)), nil
}

func timeoutValue(d time.Duration) runtime.Value {
	if d == runtime.Forever {
		return runtime.None
	}
	return runtime.Float(d.Seconds())
}

// make makes the socket that socket.socket(family, type, proto, fileno) asks for.
func (s *Socket) make(th *runtime.Thread, args []runtime.Value) error {
	if err := th.MayUse(runtime.Network); err != nil {
		return err
	}
	numbers := [3]int{-1, -1, -1}
	for i := range numbers {
		if args[i].IsSet() {
			n, err := runtime.AsInt32(th, args[i])
			if err != nil {
				return err
			}
			numbers[i] = n
		}
	}
	if fileno := args[3]; fileno.IsSet() && !fileno.IsNone() {
		fd, err := runtime.AsInt32(th, fileno)
		if err != nil {
			return err
		}
		return s.adopt(th, fd, numbers)
	}
	family, kind, proto := numbers[0], numbers[1], numbers[2]
	if family == -1 {
		family = syscall.AF_INET
	}
	if kind == -1 {
		kind = syscall.SOCK_STREAM
	}
	fd := -1
	err := withRoom(th, func() (err error) {
		fd, err = netpoll.Socket(family, kind&kindMask, max(proto, 0))
		return err
	})
	if err != nil {
		return Raised(err)
	}
	fill(th, s, fd, family, kind, max(proto, 0))
	if kind&kindNonblock != 0 {
		s.timeout = 0
	}
	return nil
}

// adopt makes s the object for a descriptor that is there, asking the system for
// what is not given.
func (s *Socket) adopt(th *runtime.Thread, fd int, given [3]int) error {
	if fd < 0 {
		return th.ValueErrorf("negative file descriptor")
	}
	for i, option := range [...]int{soDomain, soType, soProtocol} {
		if given[i] >= 0 {
			continue
		}
		n, err := netpoll.Option(fd, syscall.SOL_SOCKET, option)
		if err != nil {
			return runtime.NewOSError(err, runtime.Value{})
		}
		given[i] = n
	}
	if err := netpoll.SetNonblock(fd, true); err != nil {
		return runtime.NewOSError(err, runtime.Value{})
	}
	fill(th, s, fd, given[0], given[1], given[2])
	return nil
}

// newPair is socketpair.
func newPair(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if err := th.MayUse(runtime.Network); err != nil {
		return runtime.Value{}, err
	}
	numbers := [3]int{syscall.AF_UNIX, syscall.SOCK_STREAM, 0}
	for i := range numbers {
		if args[i].IsSet() && !args[i].IsNone() {
			n, err := runtime.AsInt32(th, args[i])
			if err != nil {
				return runtime.Value{}, err
			}
			numbers[i] = n
		}
	}
	a, b, err := netpoll.SocketPair(numbers[0], numbers[1], numbers[2])
	if err != nil {
		return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
	}
	x := New(th, a, numbers[0], numbers[1], numbers[2])
	y := New(th, b, numbers[0], numbers[1], numbers[2])
	return runtime.NewTuple(x.Value(), y.Value()).Value(), nil
}

// createConnection is socket.create_connection: it tries the host's addresses
// one after the other.
func createConnection(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	address := runtime.AsTuple(args[0])
	if address == nil || len(address.Items) != 2 {
		return runtime.Value{}, th.TypeErrorf("create_connection() needs a tuple of host and port")
	}
	q, err := QueryOf(th, []runtime.Value{address.Items[0], address.Items[1], {}, runtime.Int(syscall.SOCK_STREAM), {}, {}})
	if err != nil {
		return runtime.Value{}, err
	}
	var found []endpoint
	th.Blocking(func() { found, err = q.Resolve(context.Background()) })
	if err != nil {
		return runtime.Value{}, err
	}
	var failures []runtime.Value
	for _, e := range found {
		var s *Socket
		if s, err = e.connected(th, args[1], args[2]); err == nil {
			return s.Value(), nil
		}
		failure := runtime.IsException(err, runtime.OSError)
		if failure == nil {
			return runtime.Value{}, err
		}
		failures = append(failures, failure.Value())
	}
	if all, e := runtime.Truth(th, runtime.OrNone(args[3])); e != nil {
		err = e
	} else if all {
		err = runtime.NewExceptionGroup("create_connection failed", failures)
	}
	return runtime.Value{}, err
}

func (e endpoint) connected(th *runtime.Thread, timeout, source runtime.Value) (*Socket, error) {
	fd, err := netpoll.Socket(e.family, e.kind, e.proto)
	if err != nil {
		return nil, runtime.NewOSError(err, runtime.Value{})
	}
	s := New(th, fd, e.family, e.kind, e.proto)
	err = func() error {
		if timeout.IsSet() {
			if s.timeout, err = timeoutOf(th, timeout); err != nil {
				return err
			}
		}
		if source.IsSet() && !source.IsNone() {
			from, err := s.ParseAddress(th, "bind", source)
			if err != nil {
				return err
			}
			if err := netpoll.Bind(fd, from); err != nil {
				return runtime.NewOSError(err, runtime.Value{})
			}
		}
		return s.connect(th, e.address)
	}()
	if err != nil {
		_ = s.Close()
		return nil, err
	}
	return s, nil
}

// createServer is socket.create_server: a socket that listens at an address.
func createServer(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if err := th.MayUse(runtime.Network); err != nil {
		return runtime.Value{}, err
	}
	family, err := number(th, args[1], syscall.AF_INET)
	if err != nil {
		return runtime.Value{}, err
	}
	backlog := 128
	if args[2].IsSet() && !args[2].IsNone() {
		if backlog, err = runtime.AsInt32(th, args[2]); err != nil {
			return runtime.Value{}, err
		}
	}
	var shared, dual bool
	for i, flag := range []*bool{&shared, &dual} {
		if args[3+i].IsSet() {
			if *flag, err = runtime.Truth(th, args[3+i]); err != nil {
				return runtime.Value{}, err
			}
		}
	}
	if dual && family != syscall.AF_INET6 {
		return runtime.Value{}, th.ValueErrorf("dualstack_ipv6 requires AF_INET6 family")
	}
	fd, err := netpoll.Socket(family, syscall.SOCK_STREAM, 0)
	if err != nil {
		return system(runtime.Value{}, err)
	}
	s := New(th, fd, family, syscall.SOCK_STREAM, 0)
	if err := s.serve(th, args[0], backlog, shared, dual); err != nil {
		_ = s.Close()
		return runtime.Value{}, err
	}
	return s.Value(), nil
}

// serve has the socket listen at an address, of which the port may be shared with
// other sockets, and the family with IPv4.
func (s *Socket) serve(th *runtime.Thread, address runtime.Value, backlog int, shared, dual bool) error {
	options := []struct{ level, option, value int }{{syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1}}
	if shared {
		options = append(options, struct{ level, option, value int }{syscall.SOL_SOCKET, systemConstants["SO_REUSEPORT"], 1})
	}
	if s.family == syscall.AF_INET6 {
		only := 1
		if dual {
			only = 0
		}
		options = append(options, struct{ level, option, value int }{protoIPv6, syscall.IPV6_V6ONLY, only})
	}
	for _, o := range options {
		if err := netpoll.SetOption(s.FD(), o.level, o.option, o.value); err != nil {
			return Raised(err)
		}
	}
	to, err := s.ParseAddress(th, "bind", address)
	if err != nil {
		return err
	}
	if err := netpoll.Bind(s.FD(), to); err != nil {
		e := runtime.NewOSError(err, runtime.Value{})
		shown, err := runtime.Repr(th, address)
		if err != nil || len(e.Args.Items) < 2 {
			return e
		}
		text := fmt.Sprintf("%s (while attempting to bind on address %s)", runtime.AsStr(e.Args.Items[1]), shown)
		return runtime.NewException(e.Type(), e.Args.Items[0], runtime.NewStr(text).Value())
	}
	return Raised(netpoll.Listen(s.FD(), backlog))
}

// protoIPv6 is IPPROTO_IPV6.
const protoIPv6 = 41

// fromFD is socket.fromfd: a socket for a copy of a descriptor.
func fromFD(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if err := th.MayUse(runtime.Network); err != nil {
		return runtime.Value{}, err
	}
	var numbers [4]int
	for i := range numbers {
		n, err := number(th, args[i], 0)
		if err != nil {
			return runtime.Value{}, err
		}
		numbers[i] = n
	}
	fd, err := netpoll.Dup(numbers[0])
	if err != nil {
		return system(runtime.Value{}, err)
	}
	return New(th, fd, numbers[1], numbers[2], numbers[3]).Value(), nil
}
