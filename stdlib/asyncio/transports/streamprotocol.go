package transports

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// streamProtocol is asyncio.StreamReaderProtocol: it gives what a transport reads
// to a StreamReader, and holds back those who write to it.
type streamProtocol struct {
	runtime.Header
	loop      *loop.Loop
	reader    *streamReader // nil once the connection is lost
	connected runtime.Value // client_connected_cb, or None
	transport runtime.Value
	task      runtime.Value // of connected
	paused    bool          // writing is
	gone      bool          // the connection is lost
	failure   *runtime.Exception
	drainers  []*loop.Future
	closers   []*loop.Future // those in wait_closed
}

var streamProtocolType = &runtime.Type{}

func streamProtocolOf(v runtime.Value) *streamProtocol { return runtime.MustAs[streamProtocol](v) }

// connectionMade begins a connection; of a server it calls the script's callback.
func (p *streamProtocol) connectionMade(th *runtime.Thread, transport runtime.Value) error {
	p.transport = transport
	if p.reader != nil {
		p.reader.transport = transport
	}
	if p.connected.IsNone() {
		return nil
	}
	w := &streamWriter{Header: runtime.MakeHeader(streamWriterType), loop: p.loop, transport: transport, protocol: p.Value(), reader: p.reader.Value()}
	w.watch(th)
	made, err := runtime.Call(th, p.connected, p.reader.Value(), w.Value())
	if err != nil || !loop.IsCoroutine(th, made) {
		return err
	}
	task, err := p.loop.CreateTask(th, made, runtime.Value{}, runtime.Value{}, runtime.Value{})
	if err != nil {
		return err
	}
	p.task = task
	f := loop.AsFuture(task)
	if f == nil {
		return nil // of a task factory
	}
	f.Listen(loop.NewListener("StreamReaderProtocol.connection_made.<locals>.callback", func(th *runtime.Thread, f *loop.Future) error {
		p.task = runtime.None
		if !f.Cancelled() {
			e := f.Exception()
			if e == nil {
				if t := asTransport(transport); t == nil || !t.closing {
					stateOf(th.Interp).collectSoon(p.loop) // perhaps it was forgotten
				}
				return nil
			}
			if err := p.loop.CallExceptionHandler(th, "Unhandled exception in client_connected_cb",
				loop.Detail{Key: "exception", Value: e.Value()}, loop.Detail{Key: "transport", Value: transport}); err != nil {
				return err
			}
		}
		_, err := runtime.CallMethod(th, transport, nameClose)
		return err
	}))
	return nil
}

var nameClose = runtime.Intern("close")

func (p *streamProtocol) eofReceived() {
	if p.reader != nil {
		p.reader.feedEOF()
	}
}

// connectionLost ends all waiting, because of e or, if that is nil, in order.
func (p *streamProtocol) connectionLost(th *runtime.Thread, e *runtime.Exception) error {
	if r := p.reader; r != nil {
		if e != nil {
			r.fail(th, e)
		} else {
			r.feedEOF()
		}
	}
	held := p.paused
	p.gone, p.failure = true, e
	end := func(list *[]*loop.Future) {
		waiting := *list
		*list = nil
		for _, f := range waiting {
			settle(th, f, e)
		}
	}
	end(&p.closers)
	if held {
		end(&p.drainers)
	}
	p.reader, p.transport, p.task = nil, runtime.None, runtime.None
	return nil
}

// settle ends a wait.
func settle(th *runtime.Thread, f *loop.Future, e *runtime.Exception) {
	switch {
	case f.Done():
	case e != nil:
		_ = f.SetException(th, e)
	default:
		f.Resolve(runtime.None)
	}
}

func (p *streamProtocol) resumeWriting() {
	p.paused = false
	for _, f := range p.drainers {
		f.Resolve(runtime.None)
	}
	p.drainers = nil
}

// drain waits until the transport takes more.
func (p *streamProtocol) drain(th *runtime.Thread) (runtime.Value, bool, error) {
	if p.gone {
		return runtime.Value{}, true, th.Raise(runtime.ConnectionResetError, "Connection lost")
	}
	if !p.paused {
		return runtime.None, true, nil
	}
	if p.loop == nil {
		return runtime.Value{}, true, uninitialised(th, p.Value())
	}
	f := p.loop.NewFuture()
	p.drainers = append(p.drainers, f)
	return f.Value(), false, nil
}

// closeWaiter is a future that is done when the connection is lost.
func (p *streamProtocol) closeWaiter(th *runtime.Thread) (runtime.Value, error) {
	if p.loop == nil {
		return runtime.Value{}, uninitialised(th, p.Value())
	}
	f := p.loop.NewFuture()
	if p.gone {
		settle(th, f, p.failure)
	} else {
		p.closers = append(p.closers, f)
	}
	return f.Value(), nil
}

// protocolMethod makes a method. Inlined it would be a copy of the closure for each.
//
//go:noinline
func protocolMethod(sig string, fn func(th *runtime.Thread, p *streamProtocol, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: "def " + sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return fn(th, streamProtocolOf(args[0]), args)
	}}
}

func init() {
	params := runtime.NewNative("asyncio.streams", "def StreamReaderProtocol.__init__(stream_reader, client_connected_cb=None, loop=None)", nil)
	runtime.SubclassLayout[streamProtocol](streamProtocolType)
	runtime.RegisterType(streamProtocolType, &runtime.TypeSpec{
		Name: "StreamReaderProtocol", Module: "asyncio.streams", Base: protocolType,
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				p := runtime.NewObject[streamProtocol](t)
				p.connected, p.transport, p.task = runtime.None, runtime.None, runtime.None
				return p.Value(), nil
			},
			Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
				bound, err := params.BindArgs(th, args, names)
				if err != nil {
					return err
				}
				p := streamProtocolOf(self)
				if p.reader = asReader(bound[0]); p.reader == nil {
					return th.TypeErrorf("a StreamReader was expected, got %s", bound[0].Type().Name())
				}
				p.connected = runtime.OrNone(bound[1])
				p.loop, err = loop.LoopArg(th, bound[2])
				return err
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				p := streamProtocolOf(self)
				visit(p.connected)
				visit(p.transport)
				visit(p.task)
				if p.reader != nil {
					visit(p.reader.Value())
				}
				if p.failure != nil {
					visit(p.failure.Value())
				}
				for _, f := range p.drainers {
					visit(f.Value())
				}
				for _, f := range p.closers {
					visit(f.Value())
				}
			},
		},
		Methods: []runtime.Method{
			protocolMethod("connection_made(self, transport)", func(th *runtime.Thread, p *streamProtocol, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, p.connectionMade(th, args[1])
			}),
			protocolMethod("connection_lost(self, exc)", func(th *runtime.Thread, p *streamProtocol, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, p.connectionLost(th, runtime.AsException(args[1]))
			}),
			protocolMethod("data_received(self, data)", func(th *runtime.Thread, p *streamProtocol, args []runtime.Value) (runtime.Value, error) {
				data, err := runtime.BytesLike(th, args[1])
				if err == nil && p.reader != nil {
					err = p.reader.feed(th, []byte(data))
				}
				return runtime.None, err
			}),
			protocolMethod("eof_received(self)", func(_ *runtime.Thread, p *streamProtocol, _ []runtime.Value) (runtime.Value, error) {
				p.eofReceived()
				return runtime.True, nil
			}),
			protocolMethod("pause_writing(self)", func(_ *runtime.Thread, p *streamProtocol, _ []runtime.Value) (runtime.Value, error) {
				p.paused = true
				return runtime.None, nil
			}),
			protocolMethod("resume_writing(self)", func(_ *runtime.Thread, p *streamProtocol, _ []runtime.Value) (runtime.Value, error) {
				p.resumeWriting()
				return runtime.None, nil
			}),
			protocolMethod("_get_close_waiter(self, stream)", func(th *runtime.Thread, p *streamProtocol, _ []runtime.Value) (runtime.Value, error) {
				return p.closeWaiter(th)
			}),
		},
		Members: []runtime.Member{{Name: "_client_connected_cb", Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return streamProtocolOf(self).connected, nil
		}}},
		Coroutines: []runtime.CoroutineMethod{
			{Sig: "def _drain_helper(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
				return streamProtocolOf(args[0]).drain(th)
			}},
		},
	})
}
