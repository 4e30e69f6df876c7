package socket

import (
	"errors"
	"syscall"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

func socketOf(v runtime.Value) *Socket { return runtime.MustAs[Socket](v) }

// method makes a method of sockets; results of the system's are raised as OSError.
func method(sig string, fn func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return fn(th, socketOf(args[0]), args)
	}}
}

// Raised is the OSError for the error of a system call. Others, such as limits, it
// returns as they are.
func Raised(err error) error {
	var errno syscall.Errno
	if errors.As(err, &errno) || err == errors.ErrUnsupported {
		return runtime.NewOSError(err, runtime.Value{})
	}
	return err
}

// system is the result of a method that is a system call.
func system(v runtime.Value, err error) (runtime.Value, error) {
	if err != nil {
		return runtime.Value{}, Raised(err)
	}
	return v, nil
}

// number reads an optional argument that is an int.
func number(th *runtime.Thread, v runtime.Value, otherwise int) (int, error) {
	if !v.IsSet() {
		return otherwise, nil
	}
	return runtime.AsInt32(th, v)
}

// size reads the argument of a method that receives.
func size(th *runtime.Thread, v runtime.Value, name string) (int, error) {
	n, err := runtime.IndexOf(th, v)
	if err == nil && n < 0 {
		err = th.ValueErrorf("negative buffersize in %s", name)
	}
	return n, err
}

func init() {
	runtime.SubclassLayout[Socket](Type)
	params := runtime.NewNative("socket", "def socket.__init__(family=-1, type=-1, proto=-1, fileno=None)", nil)
	runtime.RegisterType(Type, &runtime.TypeSpec{
		Name: "socket", Weakref: true, Module: "socket",
		Doc: "One end of a connection, or what takes connections.",
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				s := runtime.NewObject[Socket](t)
				s.d = closedDescriptor
				return s.Value(), nil
			},
			Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
				bound, err := params.BindArgs(th, args, names)
				if err != nil {
					return err
				}
				return socketOf(self).make(th, bound)
			},
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return socketOf(self).repr(th) },
		},
		Methods: append(transferMethods(), connectionMethods()...),
		Members: []runtime.Member{
			{Name: "family", Get: func(_ *runtime.Thread, v runtime.Value) (runtime.Value, error) {
				return runtime.Int(int64(socketOf(v).family)), nil
			}},
			{Name: "type", Get: func(_ *runtime.Thread, v runtime.Value) (runtime.Value, error) {
				return runtime.Int(int64(socketOf(v).kind)), nil
			}},
			{Name: "proto", Get: func(_ *runtime.Thread, v runtime.Value) (runtime.Value, error) {
				return runtime.Int(int64(socketOf(v).proto)), nil
			}},
			{Name: "timeout", Get: func(_ *runtime.Thread, v runtime.Value) (runtime.Value, error) {
				return timeoutValue(socketOf(v).timeout), nil
			}},
		},
	})
}

func connectionMethods() []runtime.Method {
	address := func(of func(int) (syscall.Sockaddr, error)) func(*runtime.Thread, *Socket, []runtime.Value) (runtime.Value, error) {
		return func(_ *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) {
			sa, err := of(s.FD())
			return system(Address(sa), err)
		}
	}
	return []runtime.Method{
		method("accept(self, /)", func(th *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) { return s.accept(th) }),
		method("bind(self, address, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			sa, err := s.ParseAddress(th, "bind", args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return system(runtime.None, netpoll.Bind(s.FD(), sa))
		}),
		method("close(self, /)", func(_ *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) {
			return system(runtime.None, s.Close())
		}),
		method("connect(self, address, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			sa, err := s.ParseAddress(th, "connect", args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.None, s.connect(th, sa)
		}),
		method("connect_ex(self, address, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			sa, err := s.ParseAddress(th, "connect_ex", args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			err = s.connect(th, sa)
			if e := runtime.IsException(err, runtime.OSError); e != nil && len(e.Args.Items) > 0 && e.Args.Items[0].IsInt() {
				return e.Args.Items[0], nil
			}
			return runtime.Int(0), err
		}),
		method("detach(self, /)", func(_ *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Int(int64(s.d.Release())), nil
		}),
		method("dup(self, /)", func(th *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) {
			fd, err := netpoll.Dup(s.FD())
			if err != nil {
				return system(runtime.Value{}, err)
			}
			d := New(th, fd, s.family, s.kind, s.proto)
			d.timeout = s.timeout
			return d.Value(), nil
		}),
		method("fileno(self, /)", func(_ *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Int(int64(s.FD())), nil
		}),
		method("getpeername(self, /)", address(netpoll.PeerAddress)),
		method("getsockname(self, /)", address(netpoll.LocalAddress)),
		method("getsockopt(self, level, option, buflen=0, /)", getOption),
		method("setsockopt(self, level, option, value, optlen=0, /)", setOption),
		method("listen(self, backlog=128, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			n, err := number(th, args[1], 128)
			if err != nil {
				return runtime.Value{}, err
			}
			return system(runtime.None, netpoll.Listen(s.FD(), max(n, 0)))
		}),
		method("shutdown(self, how, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			how, err := runtime.AsInt32(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return system(runtime.None, netpoll.Shutdown(s.FD(), how))
		}),
		method("setblocking(self, flag, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			on, err := runtime.Truth(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			limit := time.Duration(0)
			if on {
				limit = runtime.Forever
			}
			return runtime.None, s.setTimeout(limit)
		}),
		method("getblocking(self, /)", func(_ *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Bool(s.timeout != 0), nil
		}),
		method("settimeout(self, timeout, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			d, err := timeoutOf(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.None, s.setTimeout(d)
		}),
		method("gettimeout(self, /)", func(_ *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) {
			return timeoutValue(s.timeout), nil
		}),
		method("makefile(self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None)",
			func(th *runtime.Thread, _ *Socket, _ []runtime.Value) (runtime.Value, error) {
				return runtime.Value{}, th.Raise(runtime.NotImplementedError, "socket.makefile() is not supported")
			}),
		method("__enter__(self, /)", func(_ *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) { return s.Value(), nil }),
		method("__exit__(self, /, *args)", func(_ *runtime.Thread, s *Socket, _ []runtime.Value) (runtime.Value, error) {
			return system(runtime.None, s.Close())
		}),
	}
}

func transferMethods() []runtime.Method {
	return []runtime.Method{
		method("recv(self, bufsize, flags=0, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			data, _, err := s.receiveArgs(th, "recv", args)
			return data, err
		}),
		method("recvfrom(self, bufsize, flags=0, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			data, from, err := s.receiveArgs(th, "recvfrom", args)
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.NewTuple(data, from).Value(), nil
		}),
		method("recv_into(self, buffer, nbytes=0, flags=0, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			n, _, err := s.receiveInto(th, "recv_into", args)
			return runtime.Int(int64(n)), err
		}),
		method("recvfrom_into(self, buffer, nbytes=0, flags=0, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			n, from, err := s.receiveInto(th, "recvfrom_into", args)
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.NewTuple(runtime.Int(int64(n)), from).Value(), nil
		}),
		method("send(self, data, flags=0, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			data, flags, err := outgoing(th, args)
			if err != nil {
				return runtime.Value{}, err
			}
			n, err := s.send(th, data, flags, nil)
			return runtime.Int(int64(n)), err
		}),
		method("sendall(self, data, flags=0, /)", func(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
			data, flags, err := outgoing(th, args)
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.None, s.sendAll(th, data, flags)
		}),
		method("sendto(self, data, flags_or_address, address=, /)", sendTo),
	}
}

func outgoing(th *runtime.Thread, args []runtime.Value) (data string, flags int, err error) {
	if data, err = runtime.BytesLike(th, args[1]); err != nil {
		return "", 0, err
	}
	flags, err = number(th, args[2], 0)
	return data, flags, err
}

func sendTo(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
	data, err := runtime.BytesLike(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	flags, address := 0, args[2]
	if args[3].IsSet() {
		address = args[3]
		if flags, err = runtime.AsInt32(th, args[2]); err != nil {
			return runtime.Value{}, err
		}
	}
	to, err := s.ParseAddress(th, "sendto", address)
	if err != nil {
		return runtime.Value{}, err
	}
	n, err := s.send(th, data, flags, to)
	return runtime.Int(int64(n)), err
}

func (s *Socket) receiveArgs(th *runtime.Thread, name string, args []runtime.Value) (data, from runtime.Value, err error) {
	n, err := size(th, args[1], name)
	if err != nil {
		return data, from, err
	}
	flags, err := number(th, args[2], 0)
	if err != nil {
		return data, from, err
	}
	b, from, err := s.receive(th, n, flags)
	if err != nil {
		return data, from, err
	}
	return runtime.NewBytes(string(b)).Value(), from, nil
}

func (s *Socket) receiveInto(th *runtime.Thread, name string, args []runtime.Value) (n int, from runtime.Value, err error) {
	room, err := runtime.Writable(th, args[1])
	if err != nil {
		return 0, from, err
	}
	limit := len(room)
	if args[2].IsSet() {
		if n, err = size(th, args[2], name); err != nil {
			return 0, from, err
		}
		if n > limit {
			return 0, from, th.ValueErrorf("nbytes is greater than the length of the buffer")
		}
		if n > 0 {
			limit = n
		}
	}
	flags, err := number(th, args[3], 0)
	if err != nil {
		return 0, from, err
	}
	b, from, err := s.receive(th, limit, flags)
	if err != nil {
		return 0, from, err
	}
	// The buffer may have changed while others ran.
	if room, err = runtime.Writable(th, args[1]); err != nil {
		return 0, from, err
	}
	return copy(room, b), from, nil
}

func getOption(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
	level, err := runtime.AsInt32(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	option, err := runtime.AsInt32(th, args[2])
	if err != nil {
		return runtime.Value{}, err
	}
	if n, err := number(th, args[3], 0); err != nil || n != 0 {
		if err == nil {
			err = th.Raise(runtime.NotImplementedError, "getsockopt() with a buffer length is not supported")
		}
		return runtime.Value{}, err
	}
	n, err := netpoll.Option(s.FD(), level, option)
	return system(runtime.Int(int64(n)), err)
}

func setOption(th *runtime.Thread, s *Socket, args []runtime.Value) (runtime.Value, error) {
	level, err := runtime.AsInt32(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	option, err := runtime.AsInt32(th, args[2])
	if err != nil {
		return runtime.Value{}, err
	}
	switch v := args[3]; {
	case v.IsInt() || v.IsBool():
		return system(runtime.None, netpoll.SetOption(s.FD(), level, option, int(v.Int64())))
	case v.IsNone():
		return runtime.Value{}, th.Raise(runtime.NotImplementedError, "setsockopt() with None is not supported")
	default:
		text, err := runtime.BytesLike(th, v)
		if err != nil {
			return runtime.Value{}, err
		}
		return system(runtime.None, netpoll.SetOptionText(s.FD(), level, option, text))
	}
}
