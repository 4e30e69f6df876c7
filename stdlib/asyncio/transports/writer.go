package transports

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// streamWriter is asyncio.StreamWriter: a transport with a method to wait for it.
type streamWriter struct {
	runtime.Header
	runtime.Attrs
	loop      *loop.Loop
	transport runtime.Value
	protocol  runtime.Value
	reader    runtime.Value // or None
	watched   bool          // see watch
}

var streamWriterType = &runtime.Type{}

// watch has the transport closed when nothing refers to the writer any more, as
// programs expect that forget to close it. A script's class may have a __del__ of
// its own, and there is room for one.
func (w *streamWriter) watch(th *runtime.Thread) {
	if w.watched || w.Type() != streamWriterType {
		return
	}
	w.watched = true
	th.Watch(w.Value(), func(th *runtime.Thread, v runtime.Value) {
		w := writerOf(v)
		closing, err := isClosing(th, w.transport)
		if err != nil || closing || w.loop.IsClosed() {
			return
		}
		_, err = runtime.CallMethod(th, w.transport, nameClose)
		w.loop.Wake()
		var text *runtime.Str
		if err == nil {
			text, err = runtime.Repr(th, v)
		}
		if err == nil {
			err = th.Warn(runtime.ResourceWarning, "unclosed "+text.String())
		}
		if err != nil {
			th.Unraisable(err, v, "Exception ignored in")
		}
	})
}

func writerOf(v runtime.Value) *streamWriter { return runtime.MustAs[streamWriter](v) }

var (
	nameIsClosing      = runtime.Intern("is_closing")
	nameDrainHelper    = runtime.Intern("_drain_helper")
	nameGetCloseWaiter = runtime.Intern("_get_close_waiter")
	nameStartTLS       = runtime.Intern("_start_tls")
)

// forward makes a method that calls that of the transport.
func forward(sig, name string) runtime.Method {
	method := runtime.Intern(name)
	return runtime.Method{Sig: "def " + sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		given := args[1:]
		for len(given) > 0 && !given[len(given)-1].IsSet() {
			given = given[:len(given)-1]
		}
		return runtime.CallMethod(th, writerOf(args[0]).transport, method, given...)
	}}
}

// drain waits until the transport takes more. A transport that closes gets a turn
// to tell of it first.
func (w *streamWriter) drain(th *runtime.Thread) (runtime.Value, bool, error) {
	if r := asReader(w.reader); r != nil && r.failure != nil {
		return runtime.Value{}, true, r.failure
	}
	closing, err := isClosing(th, w.transport)
	if err != nil {
		return runtime.Value{}, true, err
	}
	if !closing {
		return w.drainHelper(th)
	}
	return loop.Await(runtime.BareYield, func(th *runtime.Thread, f *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
		if err != nil {
			return runtime.Value{}, true, err
		}
		v, done, err := w.drainHelper(th)
		if done || err != nil {
			return v, true, err
		}
		return f.Await(v, func(_ *runtime.Thread, _ *loop.Flow, v runtime.Value, err error) (runtime.Value, bool, error) {
			return runtime.None, true, err
		})
	})
}

// isClosing asks a transport whether it closes.
func isClosing(th *runtime.Thread, transport runtime.Value) (bool, error) {
	if t := asTransport(transport); t != nil {
		return t.closing, nil
	}
	v, err := runtime.CallMethod(th, transport, nameIsClosing)
	if err != nil {
		return false, err
	}
	return runtime.Truth(th, v)
}

func (w *streamWriter) drainHelper(th *runtime.Thread) (runtime.Value, bool, error) {
	if p := runtime.Exactly[streamProtocol](w.protocol, streamProtocolType); p != nil {
		return p.drain(th)
	}
	made, err := runtime.CallMethod(th, w.protocol, nameDrainHelper)
	return awaited(th, made, err)
}

// awaited is a coroutine's wait for what a call has returned.
func awaited(th *runtime.Thread, made runtime.Value, err error) (runtime.Value, bool, error) {
	if err != nil {
		return runtime.Value{}, true, err
	}
	v, err := loop.Awaitable(th, made)
	return v, false, err
}

func (w *streamWriter) waitClosed(th *runtime.Thread) (runtime.Value, bool, error) {
	made, err := runtime.CallMethod(th, w.protocol, nameGetCloseWaiter, w.Value())
	return awaited(th, made, err)
}

// startTLS is start_tls, which is Python, the function _start_tls.
func startTLS(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
	for i, v := range args {
		args[i] = runtime.OrNone(v)
	}
	made, err := runtime.Call(th, stateOf(th.Interp).module.GetStr(nameStartTLS), args...)
	return awaited(th, made, err)
}

// setTransport is _set_transport(writer, transport).
func setTransport(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if w := runtime.As[streamWriter](args[0], streamWriterType); w != nil {
		w.transport = args[1]
	}
	return runtime.None, nil
}

func init() {
	params := runtime.NewNative("asyncio.streams", "def StreamWriter.__init__(transport, protocol, reader, loop)", nil)
	var sample streamWriter
	runtime.AttrsField(streamWriterType, &sample, &sample.Attrs)
	runtime.SubclassLayout[streamWriter](streamWriterType)
	runtime.RegisterType(streamWriterType, &runtime.TypeSpec{
		Name: "StreamWriter", Weakref: true, Module: "asyncio.streams",
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				w := runtime.NewObject[streamWriter](t)
				w.transport, w.protocol, w.reader = runtime.None, runtime.None, runtime.None
				return w.Value(), nil
			},
			Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
				bound, err := params.BindArgs(th, args, names)
				if err != nil {
					return err
				}
				w := writerOf(self)
				w.transport, w.protocol, w.reader = bound[0], bound[1], bound[2]
				if w.loop, err = loop.LoopArg(th, bound[3]); err == nil {
					w.watch(th)
				}
				return err
			},
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				w := writerOf(self)
				t, err := runtime.Repr(th, w.transport)
				if err != nil {
					return runtime.Value{}, err
				}
				text := "<StreamWriter transport=" + t.String()
				if !w.reader.IsNone() {
					r, err := runtime.Repr(th, w.reader)
					if err != nil {
						return runtime.Value{}, err
					}
					text += " reader=" + r.String()
				}
				return runtime.NewStr(text + ">").Value(), nil
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				w := writerOf(self)
				visit(w.transport)
				visit(w.protocol)
				visit(w.reader)
			},
		},
		Methods: []runtime.Method{
			{Sig: "def write(self, data)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				w := writerOf(args[0])
				t := asTransport(w.transport)
				if t == nil || !t.writes {
					return runtime.CallMethod(th, w.transport, nameWrite, args[1])
				}
				data, err := outgoing(th, args[1])
				if err != nil {
					return runtime.Value{}, err
				}
				return runtime.None, t.write(th, data)
			}},
			forward("writelines(self, data)", "writelines"),
			forward("write_eof(self)", "write_eof"),
			forward("can_write_eof(self)", "can_write_eof"),
			{Sig: "def close(self)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				w := writerOf(args[0])
				if w.watched {
					runtime.Unwatch(args[0])
				}
				return runtime.CallMethod(th, w.transport, nameClose)
			}},
			forward("is_closing(self)", "is_closing"),
			forward("get_extra_info(self, name, default=None)", "get_extra_info"),
		},
		Coroutines: []runtime.CoroutineMethod{
			{Sig: "def drain(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
				return writerOf(args[0]).drain(th)
			}},
			{Sig: "def wait_closed(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
				return writerOf(args[0]).waitClosed(th)
			}},
			{Sig: "def start_tls(self, sslcontext, *, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None)",
				Await: startTLS},
		},
		Members: []runtime.Member{runtime.DictMember, {Name: "transport", Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return writerOf(self).transport, nil
		}}},
	})
}
