package vm

import "github.com/asyn-lang/asyn/runtime"

func sendOf(v runtime.Value) *asyncSend { return runtime.MustAs[asyncSend](v) }

// asyncStep is a method of async generators that returns the awaitable of a step.
func asyncStep(sig string, make func(th *runtime.Thread, g *Generator, args []runtime.Value) (*asyncSend, error)) runtime.Method {
	return runtime.Method{Sig: sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		g := genOf(args[0])
		if err := Of(th).firstIteration(g); err != nil {
			return runtime.Value{}, err
		}
		a, err := make(th, g, args)
		if err != nil {
			return runtime.Value{}, err
		}
		return a.Value(), nil
	}}
}

var asyncItemSpec = runtime.TypeSpec{Name: "async_generator_wrapped_value", Final: true, Abstract: true,
	Slots: runtime.Slots{Traverse: func(self runtime.Value, visit func(runtime.Value)) { visit(runtime.MustAs[asyncItem](self).v) }}}

func init() {
	self := func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil }

	slots := generatorSlots("async_generator")
	slots.AIter = self
	slots.ANext = func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		g := genOf(self)
		if err := Of(th).firstIteration(g); err != nil {
			return runtime.Value{}, err
		}
		return newAsyncSend(g, modeSend, runtime.None, nil).Value(), nil
	}
	runtime.RegisterType(AsyncGeneratorType, &runtime.TypeSpec{
		Name: "async_generator", Weakref: true, Final: true, Abstract: true, Slots: slots,
		Methods: []runtime.Method{
			runtime.ClassGetItem,
			delMethod,
			asyncStep("asend(self, value, /)", func(th *runtime.Thread, g *Generator, args []runtime.Value) (*asyncSend, error) {
				return newAsyncSend(g, modeSend, args[1], nil), nil
			}),
			asyncStep("athrow(self, typ, val=None, tb=None, /)", func(th *runtime.Thread, g *Generator, args []runtime.Value) (*asyncSend, error) {
				exc, err := runtime.ThrownException(th, "athrow", args)
				if err != nil {
					return nil, err
				}
				return newAsyncSend(g, modeThrow, runtime.Value{}, exc), nil
			}),
			asyncStep("aclose(self, /)", func(th *runtime.Thread, g *Generator, args []runtime.Value) (*asyncSend, error) {
				return newAsyncSend(g, modeClose, runtime.Value{}, nil), nil
			}),
		},
		Members: generatorMembers("ag", "ag_await"),
	})

	step := runtime.Slots{
		Iter: self, Await: self,
		Next: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			v, res, err := Of(th).stepAsync(sendOf(self), runtime.Value{}, nil)
			return raiseStop(th, v, res, err)
		},
		Send: func(th *runtime.Thread, self, v runtime.Value) (runtime.Value, runtime.SendResult, error) {
			return Of(th).stepAsync(sendOf(self), v, nil)
		},
		Throw: func(th *runtime.Thread, self runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
			return Of(th).stepAsync(sendOf(self), runtime.Value{}, err)
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			a := sendOf(self)
			visit(a.gen.Value())
			visit(a.sent)
		},
	}
	methods := []runtime.Method{
		{Sig: "send(self, arg, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			v, res, err := Of(th).stepAsync(sendOf(args[0]), args[1], nil)
			return raiseStop(th, v, res, err)
		}},
		{Sig: "throw(self, typ, val=None, tb=None, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			exc, err := runtime.ThrownException(th, "throw", args)
			if err != nil {
				return runtime.Value{}, err
			}
			v, res, err := Of(th).stepAsync(sendOf(args[0]), runtime.Value{}, exc)
			return raiseStop(th, v, res, err)
		}},
		{Sig: "close(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, Of(th).closeAsync(sendOf(args[0]))
		}},
	}
	runtime.RegisterType(AsyncSendType, &runtime.TypeSpec{Name: "async_generator_asend", Final: true, Abstract: true, Slots: step, Methods: methods})
	runtime.RegisterType(AsyncThrowType, &runtime.TypeSpec{Name: "async_generator_athrow", Final: true, Abstract: true, Slots: step, Methods: methods})
	runtime.RegisterType(asyncItemType, &asyncItemSpec)
}
