package transports

import (
	"context"
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/runtime/netpoll"
	"github.com/asyn-lang/asyn/stdlib/socket"
)

// The methods of event loops for sockets, loop.sock_recv and so on. Each takes the
// loop and the socket first.

// socketArgs are the loop and the socket that such a function is given.
func socketArgs(th *runtime.Thread, args []runtime.Value) (*loop.Loop, *socket.Socket, error) {
	l, err := loop.LoopArg(th, args[0])
	if err != nil {
		return nil, nil, err
	}
	s := socket.As(args[1])
	if s == nil {
		return nil, nil, th.TypeErrorf("a socket was expected, got %s", args[1].Type().Name())
	}
	if l.Debug() && s.Timeout() != 0 {
		return nil, nil, th.ValueErrorf("the socket must be non-blocking")
	}
	return l, s, nil
}

// whenReady is the body of a coroutine that calls try, and calls it again whenever
// the socket is ready for mode, until it need not wait any more.
func whenReady(th *runtime.Thread, l *loop.Loop, s *socket.Socket, mode netpoll.Mode, try func(th *runtime.Thread) (runtime.Value, error)) (runtime.Value, bool, error) {
	v, err := try(th)
	if !netpoll.Again(err) {
		return v, true, socket.Raised(err)
	}
	return waitReady(th, l, s.FD(), mode, try)
}

// waitReady is whenReady without the first try.
func waitReady(th *runtime.Thread, l *loop.Loop, fd int, mode netpoll.Mode, try func(th *runtime.Thread) (runtime.Value, error)) (runtime.Value, bool, error) {
	f := l.NewFuture()
	w := &loop.Watch{Of: f.Value()}
	w.Fn = func(th *runtime.Thread) error {
		if f.Done() {
			return nil
		}
		v, err := try(th)
		if netpoll.Again(err) {
			return nil
		}
		if err = socket.Raised(err); err == nil {
			f.Resolve(v)
			return nil
		}
		e := ordinary(err)
		if e == nil {
			return err
		}
		return f.SetException(th, e)
	}
	if err := l.WatchFD(th, fd, mode, w); err != nil {
		return runtime.Value{}, true, err
	}
	return loop.Await(f.Value(), func(_ *runtime.Thread, _ *loop.Flow, v runtime.Value, err error) (runtime.Value, bool, error) {
		l.Unwatch(fd, mode, w)
		return v, true, err
	})
}

func sockRecv(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	l, s, err := socketArgs(th, args)
	if err != nil {
		return runtime.Value{}, true, err
	}
	n, err := runtime.IndexOf(th, args[2])
	if err == nil && n < 0 {
		err = th.ValueErrorf("negative buffersize in recv")
	}
	if err != nil {
		return runtime.Value{}, true, err
	}
	return whenReady(th, l, s, netpoll.Read, func(th *runtime.Thread) (runtime.Value, error) {
		v, _, err := receive(th, s, n)
		return v, err
	})
}

// receive reads a message of at most n bytes.
func receive(th *runtime.Thread, s *socket.Socket, n int) (data, from runtime.Value, err error) {
	n = min(n, socket.MostRead)
	buf := stateOf(th.Interp).scratch()
	if n > len(buf) {
		if err := th.Alloc(int64(n)); err != nil {
			return data, from, err
		}
		buf = make([]byte, n)
	}
	got, sa, err := netpoll.RecvFrom(s.FD(), buf[:n], 0)
	if err != nil {
		return data, from, err
	}
	if err := th.Alloc(int64(got)); err != nil {
		return data, from, err
	}
	return runtime.NewBytes(string(buf[:got])).Value(), socket.Address(sa), nil
}

func sockRecvFrom(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	l, s, err := socketArgs(th, args)
	if err != nil {
		return runtime.Value{}, true, err
	}
	n, err := runtime.IndexOf(th, args[2])
	if err != nil {
		return runtime.Value{}, true, err
	}
	return whenReady(th, l, s, netpoll.Read, func(th *runtime.Thread) (runtime.Value, error) {
		data, from, err := receive(th, s, max(n, 0))
		if err != nil {
			return runtime.Value{}, err
		}
		return runtime.NewTuple(data, from).Value(), nil
	})
}

func sockRecvInto(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	return receiveInto(th, args, 0, func(n int, _ runtime.Value) runtime.Value { return runtime.Int(int64(n)) })
}

func sockRecvFromInto(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	limit := 0
	if args[3].IsSet() {
		n, err := runtime.IndexOf(th, args[3])
		if err != nil {
			return runtime.Value{}, true, err
		}
		limit = n
	}
	return receiveInto(th, args, limit, func(n int, from runtime.Value) runtime.Value {
		return runtime.NewTuple(runtime.Int(int64(n)), from).Value()
	})
}

func receiveInto(th *runtime.Thread, args []runtime.Value, limit int, result func(int, runtime.Value) runtime.Value) (runtime.Value, bool, error) {
	l, s, err := socketArgs(th, args)
	if err != nil {
		return runtime.Value{}, true, err
	}
	buffer := args[2]
	return whenReady(th, l, s, netpoll.Read, func(th *runtime.Thread) (runtime.Value, error) {
		room, err := runtime.Writable(th, buffer)
		if err != nil {
			return runtime.Value{}, err
		}
		if limit > 0 {
			room = room[:min(limit, len(room))]
		}
		n, from, err := netpoll.RecvFrom(s.FD(), room, 0)
		if err != nil {
			return runtime.Value{}, err
		}
		return result(n, socket.Address(from)), nil
	})
}

func sockSendAll(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	l, s, err := socketArgs(th, args)
	if err != nil {
		return runtime.Value{}, true, err
	}
	data, err := runtime.BytesLike(th, args[2])
	if err != nil {
		return runtime.Value{}, true, err
	}
	left := []byte(data)
	return whenReady(th, l, s, netpoll.Write, func(*runtime.Thread) (runtime.Value, error) {
		for len(left) > 0 {
			n, err := netpoll.WriteFD(s.FD(), left)
			if err != nil {
				return runtime.Value{}, err
			}
			left = left[n:]
		}
		return runtime.None, nil
	})
}

func sockSendTo(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	l, s, err := socketArgs(th, args)
	if err != nil {
		return runtime.Value{}, true, err
	}
	data, err := runtime.BytesLike(th, args[2])
	if err != nil {
		return runtime.Value{}, true, err
	}
	to, err := s.ParseAddress(th, "sendto", args[3])
	if err != nil {
		return runtime.Value{}, true, err
	}
	return whenReady(th, l, s, netpoll.Write, func(*runtime.Thread) (runtime.Value, error) {
		n, err := netpoll.Send(s.FD(), []byte(data), 0, to)
		return runtime.Int(int64(n)), err
	})
}

func sockAccept(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	l, s, err := socketArgs(th, args)
	if err != nil {
		return runtime.Value{}, true, err
	}
	return whenReady(th, l, s, netpoll.Read, func(th *runtime.Thread) (runtime.Value, error) {
		made, from, err := s.Accept(th)
		if err != nil {
			return runtime.Value{}, err
		}
		made.SetNonblocking()
		return runtime.NewTuple(made.Value(), from).Value(), nil
	})
}

// sockConnect connects to an address whose host is numeric.
func sockConnect(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	l, s, err := socketArgs(th, args)
	if err != nil {
		return runtime.Value{}, true, err
	}
	address := args[2]
	to, err := s.ParseAddress(th, "connect", address)
	if err != nil {
		return runtime.Value{}, true, err
	}
	fd := s.FD()
	err = netpoll.Connect(fd, to)
	if !netpoll.Again(err) {
		return runtime.None, true, socket.Raised(err)
	}
	return waitReady(th, l, fd, netpoll.Write, func(th *runtime.Thread) (runtime.Value, error) {
		err := netpoll.ConnectError(fd)
		if err == nil || netpoll.Again(err) {
			return runtime.None, err
		}
		shown, e := runtime.Repr(th, address)
		if e != nil {
			return runtime.Value{}, e
		}
		plain := runtime.NewOSError(err, runtime.Value{})
		return runtime.Value{}, runtime.NewException(plain.Type(), plain.Args.Items[0], runtime.NewStr(fmt.Sprintf("Connect call failed %s", shown)).Value())
	})
}

// lookUp is the body of a coroutine that waits for a look-up on a goroutine.
func lookUp(th *runtime.Thread, v runtime.Value, resolve func(context.Context) (func() runtime.Value, error)) (runtime.Value, bool, error) {
	l, err := loop.LoopArg(th, v)
	if err != nil {
		return runtime.Value{}, true, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	f := l.NewFuture()
	l.Go(func() func(*runtime.Thread) error {
		answer, err := resolve(ctx)
		return func(th *runtime.Thread) error {
			switch {
			case f.Done():
			case err != nil:
				return f.SetException(th, err.(*runtime.Exception))
			default:
				f.Resolve(answer())
			}
			return nil
		}
	})
	return loop.Await(f.Value(), func(_ *runtime.Thread, _ *loop.Flow, v runtime.Value, err error) (runtime.Value, bool, error) {
		cancel()
		return v, true, err
	})
}

func getAddrInfo(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	q, err := socket.QueryOf(th, args[1:])
	if err != nil {
		return runtime.Value{}, true, err
	}
	return lookUp(th, args[0], func(ctx context.Context) (func() runtime.Value, error) {
		found, err := q.Resolve(ctx)
		return func() runtime.Value { return socket.Answers(found) }, err
	})
}

func getNameInfo(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	q, err := socket.NameQueryOf(th, args[1:])
	if err != nil {
		return runtime.Value{}, true, err
	}
	return lookUp(th, args[0], func(ctx context.Context) (func() runtime.Value, error) {
		host, service, err := q.Resolve(ctx)
		return func() runtime.Value {
			return runtime.NewTuple(runtime.NewStr(host).Value(), runtime.NewStr(service).Value()).Value()
		}, err
	})
}

// isNumeric reports whether a host and a port can be had without a look-up.
func isNumeric(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	q, err := socket.QueryOf(th, append(args[:2:2], make([]runtime.Value, 4)...))
	if err != nil {
		return runtime.False, nil
	}
	return runtime.Bool(q.Numeric()), nil
}
