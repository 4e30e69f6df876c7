package vm

import (
	"slices"

	"github.com/asyn-lang/asyn/runtime"
)

func sendOf(v runtime.Value) *asyncSend { return runtime.MustAs[asyncSend](v) }

// asyncStep is a method of async generators that returns the awaitable of a step.
// One that ends the generator is reported if it is never awaited; the others are
// too many to keep account of.
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
		if a.mode != modeSend {
			Of(th).list(a)
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
		return newAsyncSend(g, modeSend, runtime.None).Value(), nil
	}
	runtime.RegisterType(AsyncGeneratorType, &runtime.TypeSpec{
		Name: "async_generator", Weakref: true, Final: true, Abstract: true, Slots: slots,
		Methods: []runtime.Method{
			runtime.ClassGetItem,
			delMethod,
			asyncStep("asend(self, value, /)", func(th *runtime.Thread, g *Generator, args []runtime.Value) (*asyncSend, error) {
				return newAsyncSend(g, modeSend, args[1]), nil
			}),
			asyncStep("athrow(self, typ, val=None, tb=None, /)", func(th *runtime.Thread, g *Generator, args []runtime.Value) (*asyncSend, error) {
				a := newAsyncSend(g, modeThrow, runtime.Value{})
				a.ending.thrown = slices.Clone(args)
				return a, runtime.CheckThrown(th, "athrow", args)
			}),
			asyncStep("aclose(self, /)", func(th *runtime.Thread, g *Generator, args []runtime.Value) (*asyncSend, error) {
				return newAsyncSend(g, modeClose, runtime.Value{}), nil
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
			if a.ending != nil {
				for _, v := range a.ending.thrown {
					visit(v)
				}
			}
		},
	}
	methods := []runtime.Method{
		{Sig: "send(self, arg, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			v, res, err := Of(th).stepAsync(sendOf(args[0]), args[1], nil)
			return raiseStop(th, v, res, err)
		}},
		runtime.ThrowMethod(step.Throw),
		{Sig: "close(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, Of(th).closeAsync(sendOf(args[0]))
		}},
	}
	runtime.RegisterType(AsyncSendType, &runtime.TypeSpec{Name: "async_generator_asend", Final: true, Abstract: true, Slots: step, Methods: methods})
	runtime.RegisterType(AsyncThrowType, &runtime.TypeSpec{Name: "async_generator_athrow", Final: true, Abstract: true, Slots: step, Methods: methods})
	runtime.RegisterType(asyncItemType, &asyncItemSpec)
}
