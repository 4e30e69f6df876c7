package transports

import (
	"fmt"
	"io"
	"syscall"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/runtime/netpoll"
	"github.com/asyn-lang/asyn/stdlib/socket"
)

// The types of transport.
var (
	socketTransportType = &runtime.Type{}
	readPipeType        = &runtime.Type{}
	writePipeType       = &runtime.Type{}
)

func transportOf(v runtime.Value) *transport { return runtime.MustAs[transport](v) }

// asTransport returns v as a transport written in Go, or nil.
func asTransport(v runtime.Value) *transport {
	switch v.Type() {
	case socketTransportType, readPipeType, writePipeType:
		return transportOf(v)
	}
	return nil
}

// newTransport makes a transport from the arguments loop, file, protocol, waiter
// and extra, of which the last two may be None.
func newTransport(th *runtime.Thread, t *runtime.Type, args []runtime.Value, fd int, closer io.Closer) (*transport, error) {
	l, err := loop.LoopArg(th, args[0])
	if err != nil {
		return nil, err
	}
	if err := l.CheckOpen(th); err != nil {
		return nil, err
	}
	x := &transport{
		Header: runtime.MakeHeader(t), loop: l, fd: fd, file: args[1], closer: closer,
		extra: runtime.NewDict(), server: runtime.None, scratch: stateOf(th.Interp).scratch(),
		high: highWater, low: highWater / 4, reads: t != writePipeType, writes: t != readPipeType,
	}
	if err := x.setProtocol(th, args[2]); err != nil {
		return nil, err
	}
	if len(args) > 4 && args[4].IsSet() {
		if d := runtime.AsDict(args[4]); d != nil {
			d.Each(func(k, v runtime.Value) bool {
				if s := runtime.AsStr(k); s != nil {
					x.extra.SetStr(s, v)
				}
				return true
			})
		}
	}
	return x, nil
}

// waiterArg is the future to resolve when a transport has begun, nil for None.
func waiterArg(v runtime.Value) *loop.Future {
	if !v.IsSet() || v.IsNone() {
		return nil
	}
	return loop.AsFuture(v)
}

// makeSocketTransport is _make_socket_transport(loop, sock, protocol, waiter=None,
// extra=None, server=None).
func makeSocketTransport(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	s := socket.As(args[1])
	if s == nil {
		return runtime.Value{}, th.TypeErrorf("a socket was expected, got %s", args[1].Type().Name())
	}
	if s.FD() < 0 {
		return runtime.Value{}, socket.Raised(syscall.EBADF)
	}
	t, err := newTransport(th, socketTransportType, args, s.FD(), s)
	if err != nil {
		return runtime.Value{}, err
	}
	set := func(name string, v runtime.Value) {
		if key := runtime.Intern(name); !t.extra.GetStr(key).IsSet() {
			t.extra.SetStr(key, v)
		}
	}
	local, err := netpoll.LocalAddress(t.fd)
	set("sockname", runtime.None)
	if err == nil {
		t.extra.SetStr(runtime.Intern("sockname"), socket.Address(local))
	}
	if peer, err := netpoll.PeerAddress(t.fd); err == nil {
		set("peername", socket.Address(peer))
	} else {
		set("peername", runtime.None)
	}
	if s.Kind() == streamKind && (s.Family() == familyInet || s.Family() == familyInet6) {
		_ = netpoll.SetOption(t.fd, protoTCP, noDelay, 1) // small messages are not held back
	}
	if server := args[5]; server.IsSet() && !server.IsNone() {
		t.server = server
		if _, err := runtime.CallMethod(th, server, nameAttach, t.Value()); err != nil {
			return runtime.Value{}, err
		}
	}
	return t.Value(), t.begin(th, waiterArg(args[3]))
}

// makePipe makes a pipe's transport from the arguments loop, pipe, protocol,
// waiter=None, extra=None.
func makePipe(t *runtime.Type) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		fd, err := loop.FileNo(th, args[1])
		if err != nil {
			return runtime.Value{}, err
		}
		mode, err := netpoll.FileMode(fd)
		if err != nil {
			return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
		}
		kind := mode & netpoll.KindMask
		if kind != netpoll.KindPipe && kind != netpoll.KindSock && kind != netpoll.KindChar {
			what := "Pipe transport is for pipes/sockets only."
			if t == writePipeType {
				what = "Pipe transport is only for pipes, sockets and character devices"
			}
			return runtime.Value{}, th.ValueErrorf("%s", what)
		}
		x, err := newTransport(th, t, args, fd, pipeCloser{th, args[1]})
		if err != nil {
			return runtime.Value{}, err
		}
		x.deaf = t == writePipeType && kind == netpoll.KindChar
		x.extra.SetStr(runtime.Intern("pipe"), args[1])
		if err := netpoll.SetNonblock(fd, true); err != nil {
			return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
		}
		return x.Value(), x.begin(th, waiterArg(args[3]))
	}
}

// pipeCloser closes a script's file object.
type pipeCloser struct {
	th   *runtime.Thread
	file runtime.Value
}

// Close implements io.Closer.
func (c pipeCloser) Close() error {
	_, err := runtime.CallMethod(c.th, c.file, runtime.Intern("close"))
	return err
}

func transportRepr(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	t := transportOf(self)
	text := "<" + self.Type().Name()
	switch {
	case t.closed:
		text += " closed"
	case t.closing:
		text += " closing"
	}
	text += fmt.Sprintf(" fd=%d", t.fd)
	polling := func(m netpoll.Mode) string {
		if t.loop.Watched(t.fd, m) {
			return "polling"
		}
		return "idle"
	}
	switch {
	case t.closed:
	case t.Type() == socketTransportType:
		text += fmt.Sprintf(" read=%s write=<%s, bufsize=%d>", polling(netpoll.Read), polling(netpoll.Write), t.pending())
	case t.Type() == readPipeType:
		text += " " + polling(netpoll.Read)
	default:
		text += fmt.Sprintf(" %s bufsize=%d", polling(netpoll.Write), t.pending())
	}
	return runtime.NewStr(text + ">").Value(), nil
}

// transportMethod makes a method. Inlined it would be a copy of the closure for each.
//
//go:noinline
func transportMethod(sig string, fn func(th *runtime.Thread, t *transport, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: "def " + sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return fn(th, transportOf(args[0]), args)
	}}
}

// transportAct makes a method without arguments or result.
func transportAct(sig string, fn func(th *runtime.Thread, t *transport) error) runtime.Method {
	return transportMethod(sig, func(th *runtime.Thread, t *transport, _ []runtime.Value) (runtime.Value, error) {
		return runtime.None, fn(th, t)
	})
}

// transportAsk makes a method that tells something.
func transportAsk(sig string, fn func(t *transport) runtime.Value) runtime.Method {
	return transportMethod(sig, func(_ *runtime.Thread, t *transport, _ []runtime.Value) (runtime.Value, error) {
		return fn(t), nil
	})
}

func commonMethods() []runtime.Method {
	return []runtime.Method{
		transportAct("close(self)", func(th *runtime.Thread, t *transport) error { t.close(th); return nil }),
		transportAsk("is_closing(self)", func(t *transport) runtime.Value { return runtime.Bool(t.closing) }),
		transportAsk("get_protocol(self)", func(t *transport) runtime.Value { return t.protocol }),
		transportMethod("set_protocol(self, protocol)", func(th *runtime.Thread, t *transport, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, t.setProtocol(th, args[1])
		}),
		transportMethod("get_extra_info(self, name, default=None)", func(th *runtime.Thread, t *transport, args []runtime.Value) (runtime.Value, error) {
			return t.info(th, args[1], runtime.OrNone(args[2]))
		}),
	}
}

var nameSocket = runtime.Intern("socket")

// info is get_extra_info. A socket is wrapped when it is first asked for.
func (t *transport) info(th *runtime.Thread, name, otherwise runtime.Value) (runtime.Value, error) {
	key := runtime.AsStr(name)
	if key == nil {
		return otherwise, nil
	}
	if v := t.extra.GetStr(key); v.IsSet() {
		return v, nil
	}
	if key.String() == "socket" && t.Type() == socketTransportType {
		v, err := runtime.Call(th, stateOf(th.Interp).module.GetStr(runtime.Intern("TransportSocket")), t.file)
		if err == nil {
			t.extra.SetStr(nameSocket, v)
		}
		return v, err
	}
	return otherwise, nil
}

func readMethods() []runtime.Method {
	return []runtime.Method{
		transportAct("pause_reading(self)", func(_ *runtime.Thread, t *transport) error { t.pauseReading(); return nil }),
		transportAct("resume_reading(self)", func(th *runtime.Thread, t *transport) error { return t.resumeReading(th) }),
		transportAsk("is_reading(self)", func(t *transport) runtime.Value { return runtime.Bool(!t.closing && !t.paused) }),
	}
}

func writeMethods() []runtime.Method {
	return []runtime.Method{
		transportMethod("write(self, data)", func(th *runtime.Thread, t *transport, args []runtime.Value) (runtime.Value, error) {
			data, err := outgoing(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.None, t.write(th, data)
		}),
		transportMethod("writelines(self, list_of_data)", func(th *runtime.Thread, t *transport, args []runtime.Value) (runtime.Value, error) {
			data, err := joined(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.None, t.write(th, data)
		}),
		transportAct("write_eof(self)", func(_ *runtime.Thread, t *transport) error { t.writeEOF(); return nil }),
		transportAsk("can_write_eof(self)", func(*transport) runtime.Value { return runtime.True }),
		transportAct("abort(self)", func(_ *runtime.Thread, t *transport) error { t.forceClose(nil); return nil }),
		transportAsk("get_write_buffer_size(self)", func(t *transport) runtime.Value { return runtime.Int(int64(t.pending())) }),
		transportAsk("get_write_buffer_limits(self)", func(t *transport) runtime.Value {
			return runtime.NewTuple(runtime.Int(int64(t.low)), runtime.Int(int64(t.high))).Value()
		}),
		transportMethod("set_write_buffer_limits(self, high=None, low=None)", func(th *runtime.Thread, t *transport, args []runtime.Value) (runtime.Value, error) {
			if err := t.setLimits(th, args[1], args[2]); err != nil {
				return runtime.Value{}, err
			}
			return runtime.None, t.hold(th)
		}),
		// For sendfile: a future that is done when everything is written.
		transportMethod("_make_empty_waiter(self)", func(th *runtime.Thread, t *transport, _ []runtime.Value) (runtime.Value, error) {
			f := t.loop.NewFuture()
			if t.pending() == 0 {
				f.Resolve(runtime.None)
			} else {
				t.flushed = f
			}
			return f.Value(), nil
		}),
	}
}

// outgoing is the argument of write.
func outgoing(th *runtime.Thread, v runtime.Value) (string, error) {
	data, err := runtime.BytesLike(th, v)
	if runtime.IsException(err, runtime.TypeError) != nil {
		err = th.TypeErrorf("data argument must be a bytes-like object, not %s", runtime.QuoteStr(v.Type().Name()))
	}
	return data, err
}

// joined is the argument of writelines.
func joined(th *runtime.Thread, v runtime.Value) (string, error) {
	data, err := runtime.CallMethod(th, runtime.NewBytes("").Value(), runtime.Intern("join"), v)
	if err != nil {
		return "", err
	}
	return runtime.BytesLike(th, data)
}

func init() {
	for _, x := range []struct {
		t       *runtime.Type
		base    *runtime.Type
		name    string
		module  string
		methods []runtime.Method
	}{
		{socketTransportType, transportType, "_SelectorSocketTransport", "asyncio.selector_events", append(readMethods(), writeMethods()...)},
		{readPipeType, readTransportType, "_UnixReadPipeTransport", "asyncio.unix_events", readMethods()},
		{writePipeType, writeTransportType, "_UnixWritePipeTransport", "asyncio.unix_events", writeMethods()},
	} {
		var sample transport
		runtime.AttrsField(x.t, &sample, &sample.Attrs)
		runtime.RegisterType(x.t, &runtime.TypeSpec{
			Name: x.name, Module: x.module, Base: x.base, Final: true, Abstract: true, Weakref: true,
			Members: []runtime.Member{runtime.DictMember},
			Slots: runtime.Slots{
				Repr:     transportRepr,
				Traverse: func(self runtime.Value, visit func(runtime.Value)) { transportOf(self).visit(visit) },
				Size:     func(self runtime.Value) int64 { return 400 + int64(cap(transportOf(self).out)) },
			},
			Methods: append(commonMethods(), x.methods...),
		})
	}
}
