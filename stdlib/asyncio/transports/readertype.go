package transports

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

func readerMethod(sig string, fn func(th *runtime.Thread, r *streamReader, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: "def " + sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return fn(th, readerOf(args[0]), args)
	}}
}

func readerCoroutine(sig string, fn func(th *runtime.Thread, r *streamReader, args []runtime.Value) (runtime.Value, bool, error)) runtime.CoroutineMethod {
	return runtime.CoroutineMethod{Sig: "def " + sig, Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		return fn(th, readerOf(args[0]), args)
	}}
}

// nextLine is the coroutine __anext__.
var nextLine = runtime.NewCoroutineNative("asyncio.streams", "def StreamReader.__anext__(self)",
	func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		v, done, err := readerOf(args[0]).readLine(th)
		if done || err != nil {
			v, err = orStop(v, err)
			return v, true, err
		}
		return loop.Await(v, func(_ *runtime.Thread, _ *loop.Flow, v runtime.Value, err error) (runtime.Value, bool, error) {
			v, err = orStop(v, err)
			return v, true, err
		})
	})

func orStop(v runtime.Value, err error) (runtime.Value, error) {
	if err == nil && runtime.MustAs[runtime.Bytes](v).B == "" {
		return runtime.Value{}, runtime.NewException(runtime.StopAsyncIteration)
	}
	return v, err
}

func init() {
	params := runtime.NewNative("asyncio.streams", "def StreamReader.__init__(limit=65536, loop=None)", nil)
	var sample streamReader
	runtime.AttrsField(streamReaderType, &sample, &sample.Attrs)
	runtime.SubclassLayout[streamReader](streamReaderType)
	runtime.RegisterType(streamReaderType, &runtime.TypeSpec{
		Name: "StreamReader", Weakref: true, Module: "asyncio.streams",
		Members: []runtime.Member{runtime.DictMember},
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				r := runtime.NewObject[streamReader](t)
				r.transport = runtime.None
				return r.Value(), nil
			},
			Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
				bound, err := params.BindArgs(th, args, names)
				if err != nil {
					return err
				}
				r := readerOf(self)
				if r.limit = defaultLimit; bound[0].IsSet() {
					if r.limit, err = runtime.IndexOf(th, bound[0]); err != nil {
						return err
					}
				}
				if r.limit <= 0 {
					return th.ValueErrorf("Limit cannot be <= 0")
				}
				r.loop, err = loop.LoopArg(th, bound[1])
				return err
			},
			Repr:  func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return readerOf(self).repr(th) },
			AIter: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil },
			ANext: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return runtime.Call(th, nextLine.Value(), self)
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				r := readerOf(self)
				visit(r.transport)
				if r.waiter != nil {
					visit(r.waiter.Value())
				}
				if r.failure != nil {
					visit(r.failure.Value())
				}
			},
			Size: func(self runtime.Value) int64 { return 150 + int64(cap(readerOf(self).buf)) },
		},
		Methods: []runtime.Method{
			readerMethod("exception(self)", func(_ *runtime.Thread, r *streamReader, _ []runtime.Value) (runtime.Value, error) {
				if r.failure == nil {
					return runtime.None, nil
				}
				return r.failure.Value(), nil
			}),
			readerMethod("set_exception(self, exc)", func(th *runtime.Thread, r *streamReader, args []runtime.Value) (runtime.Value, error) {
				e := runtime.AsException(args[1])
				if t := runtime.AsType(args[1]); e == nil && t != nil && t.IsException() {
					e = runtime.NewException(t)
				}
				if e == nil {
					return runtime.Value{}, th.TypeErrorf("an exception was expected, got %s", args[1].Type().Name())
				}
				r.fail(th, e)
				return runtime.None, nil
			}),
			readerMethod("set_transport(self, transport)", func(_ *runtime.Thread, r *streamReader, args []runtime.Value) (runtime.Value, error) {
				r.transport = args[1]
				return runtime.None, nil
			}),
			readerMethod("feed_data(self, data)", func(th *runtime.Thread, r *streamReader, args []runtime.Value) (runtime.Value, error) {
				data, err := runtime.BytesLike(th, args[1])
				if err != nil {
					return runtime.Value{}, err
				}
				if r.eof {
					return runtime.Value{}, th.Raise(runtime.AssertionError, "feed_data after feed_eof")
				}
				if err := th.Alloc(int64(len(data))); err != nil {
					return runtime.Value{}, err
				}
				return runtime.None, r.feed(th, []byte(data))
			}),
			readerMethod("feed_eof(self)", func(_ *runtime.Thread, r *streamReader, _ []runtime.Value) (runtime.Value, error) {
				r.feedEOF()
				return runtime.None, nil
			}),
			readerMethod("at_eof(self)", func(_ *runtime.Thread, r *streamReader, _ []runtime.Value) (runtime.Value, error) {
				return runtime.Bool(r.eof && len(r.data()) == 0), nil
			}),
		},
		Coroutines: []runtime.CoroutineMethod{
			readerCoroutine("read(self, n=-1)", func(th *runtime.Thread, r *streamReader, args []runtime.Value) (runtime.Value, bool, error) {
				n := -1
				if args[1].IsSet() {
					var err error
					if n, err = runtime.IndexOf(th, args[1]); err != nil {
						return runtime.Value{}, true, err
					}
				}
				return r.read(th, n)
			}),
			readerCoroutine("readexactly(self, n)", func(th *runtime.Thread, r *streamReader, args []runtime.Value) (runtime.Value, bool, error) {
				n, err := runtime.IndexOf(th, args[1])
				if err != nil {
					return runtime.Value{}, true, err
				}
				return r.readExactly(th, n)
			}),
			readerCoroutine("readuntil(self, separator=b'\\n')", func(th *runtime.Thread, r *streamReader, args []runtime.Value) (runtime.Value, bool, error) {
				separators := lineEnd
				if args[1].IsSet() {
					var err error
					if separators, err = separatorsOf(th, args[1]); err != nil {
						return runtime.Value{}, true, err
					}
				}
				return r.readUntil(th, separators, nil)
			}),
			readerCoroutine("readline(self)", func(th *runtime.Thread, r *streamReader, _ []runtime.Value) (runtime.Value, bool, error) {
				return r.readLine(th)
			}),
		},
	})
}
