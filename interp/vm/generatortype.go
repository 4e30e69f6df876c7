package vm

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
)

var sprintf = fmt.Sprintf

func genOf(v runtime.Value) *Generator { return runtime.MustAs[Generator](v) }

func (g *Generator) name() string {
	if g.qualified != nil && g.qualified.name.IsSet() {
		return runtime.AsStr(g.qualified.name).String()
	}
	return g.unit.code.Name
}

func (g *Generator) qualName() string {
	if g.qualified != nil && g.qualified.qualname.IsSet() {
		return runtime.AsStr(g.qualified.qualname).String()
	}
	return g.unit.code.QualName
}

// QualName is the generator's __qualname__.
func (g *Generator) QualName() string { return g.qualName() }

// Place is the file and line where the generator's function is defined, and
// where it is suspended or running (0 when it is not).
func (g *Generator) Place() (file string, defined, current int) {
	c := g.unit.code
	if g.state == genSuspended {
		current = c.Line(int(g.pc) - 1)
	}
	return c.Source.Name, c.FirstLine, current
}

// raiseStop turns the outcome of a resumption into what next() gives a script.
func raiseStop(th *runtime.Thread, v runtime.Value, res runtime.SendResult, err error) (runtime.Value, error) {
	if err != nil || res == runtime.Yielded {
		return v, err
	}
	if v.IsNone() {
		return v, runtime.NewException(runtime.StopIteration)
	}
	return v, runtime.NewException(runtime.StopIteration, v)
}

func genSend(th *runtime.Thread, self, v runtime.Value) (runtime.Value, runtime.SendResult, error) {
	return Of(th).resume(genOf(self), v, nil)
}

func genThrow(th *runtime.Thread, self runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
	vm, g := Of(th), genOf(self)
	if g.state == genCreated {
		if g.kind == kindCoroutine {
			vm.shared.unstarted.remove(g)
		}
		if exc, ok := err.(*runtime.Exception); ok && vm.fp >= 0 {
			// Before its first instruction: the line of the def.
			vm.addTraceback(exc, &frame{unit: g.unit}, -1)
		}
		g.retire()
		return runtime.Value{}, runtime.Returned, err
	}
	return vm.resume(g, runtime.Value{}, err)
}

func genNext(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	v, res, err := genSend(th, self, runtime.Value{})
	if err != nil || res == runtime.Returned {
		return runtime.Value{}, err
	}
	return v, nil
}

func generatorMethods() []runtime.Method {
	return []runtime.Method{
		{Sig: "send(self, arg, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			v, res, err := genSend(th, args[0], args[1])
			return raiseStop(th, v, res, err)
		}},
		runtime.ThrowMethod(genThrow),
		{Sig: "close(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return Of(th).close(genOf(args[0]))
		}},
	}
}

// generatorMembers are the attributes that generators of all kinds have, the
// names of some with the kind's prefix.
func generatorMembers(prefix, waiting string) []runtime.Member {
	get := func(name string, f func(th *runtime.Thread, g *Generator) runtime.Value) runtime.Member {
		return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return f(th, genOf(self)), nil
		}}
	}
	name := func(attr string, field func(*genNames) *runtime.Value, read func(*Generator) string) runtime.Member {
		m := get(attr, func(th *runtime.Thread, g *Generator) runtime.Value { return runtime.NewStr(read(g)).Value() })
		m.Set = func(th *runtime.Thread, self, v runtime.Value) error {
			if !v.IsSet() || runtime.AsStr(v) == nil {
				return th.TypeErrorf("%s must be set to a string object", attr)
			}
			g := genOf(self)
			if g.qualified == nil {
				g.qualified = &genNames{}
			}
			*field(g.qualified) = v
			return nil
		}
		return m
	}
	return []runtime.Member{
		name("__name__", func(n *genNames) *runtime.Value { return &n.name }, (*Generator).name),
		name("__qualname__", func(n *genNames) *runtime.Value { return &n.qualname }, (*Generator).qualName),
		get(prefix+"_code", func(th *runtime.Thread, g *Generator) runtime.Value { return g.unit.code.Value() }),
		get(prefix+"_frame", func(th *runtime.Thread, g *Generator) runtime.Value { return Of(th).generatorFrame(g) }),
		get(prefix+"_running", func(th *runtime.Thread, g *Generator) runtime.Value {
			return runtime.Bool(g.state == genRunning || g.busy)
		}),
		get(prefix+"_suspended", func(th *runtime.Thread, g *Generator) runtime.Value { return runtime.Bool(g.state == genSuspended) }),
		get(waiting, func(th *runtime.Thread, g *Generator) runtime.Value { return runtime.OrNone(g.delegatee()) }),
	}
}

// generatorFrame is gi_frame: None once the generator has finished.
func (vm *VM) generatorFrame(g *Generator) runtime.Value {
	if g.state == genFinished {
		return runtime.None
	}
	f := suspendedFrame(vm, g)
	if r, running := f.running(); running {
		return r.Object()
	}
	return f.Value()
}

func generatorSlots(what string) runtime.Slots {
	return runtime.Slots{
		Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return objectRepr(th, self, what+" object "+genOf(self).qualName()), nil
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			g := genOf(self)
			visit(g.unit.globals.Value())
			for _, v := range g.regs {
				visit(v)
			}
			if g.leaf != nil && g.state == genSuspended {
				visit(g.leaf.Value())
			}
		},
		Size: func(self runtime.Value) int64 { return generatorSize + int64(len(genOf(self).regs))*16 },
	}
}

// coroutineWrapper is what coroutine.__await__() returns.
type coroutineWrapper struct {
	runtime.Header
	coro *Generator
}

var coroutineWrapperType = &runtime.Type{}

func init() {
	self := func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil }

	slots := generatorSlots("generator")
	slots.Iter, slots.Next, slots.Send, slots.Throw = self, genNext, genSend, genThrow
	runtime.RegisterType(GeneratorType, &runtime.TypeSpec{
		Name: "generator", Weakref: true, Final: true, Abstract: true, Slots: slots,
		Methods: append(generatorMethods(), runtime.ClassGetItem, delMethod, runtime.Method{Sig: "__next__(self, /)", Fn: nextMethod}),
		Members: generatorMembers("gi", "gi_yieldfrom"),
		Drain:   drainGenerator,
	})

	slots = generatorSlots("coroutine")
	slots.Send, slots.Throw = genSend, genThrow
	slots.Await = func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		return (&coroutineWrapper{runtime.MakeHeader(coroutineWrapperType), genOf(self)}).Value(), nil
	}
	members := append(generatorMembers("cr", "cr_await"), runtime.Member{Name: "cr_origin",
		Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return runtime.None, nil }})
	runtime.RegisterType(CoroutineType, &runtime.TypeSpec{
		Name: "coroutine", Weakref: true, Final: true, Abstract: true, Slots: slots,
		Methods: append(generatorMethods(), runtime.ClassGetItem, delMethod), Members: members,
	})

	wrapped := func(v runtime.Value) runtime.Value { return runtime.MustAs[coroutineWrapper](v).coro.Value() }
	runtime.RegisterType(coroutineWrapperType, &runtime.TypeSpec{
		Name: "coroutine_wrapper", Final: true, Abstract: true,
		Slots: runtime.Slots{
			Iter: self,
			Next: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return genNext(th, wrapped(self)) },
			Send: func(th *runtime.Thread, self, v runtime.Value) (runtime.Value, runtime.SendResult, error) {
				return genSend(th, wrapped(self), v)
			},
			Throw: func(th *runtime.Thread, self runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
				return genThrow(th, wrapped(self), err)
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) { visit(wrapped(self)) },
		},
		Methods: onWrapped(append(generatorMethods(), runtime.Method{Sig: "__next__(self, /)", Fn: nextMethod}), wrapped),
	})
}

// nextMethod is generator.__next__, which unlike the slot can tell a script the
// return value.
func nextMethod(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	v, res, err := genSend(th, args[0], runtime.Value{})
	return raiseStop(th, v, res, err)
}

// onWrapped makes methods of generators work on what wraps one.
func onWrapped(methods []runtime.Method, unwrap func(runtime.Value) runtime.Value) []runtime.Method {
	for i := range methods {
		fn := methods[i].Fn
		methods[i].Fn = func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			inner := append([]runtime.Value{unwrap(args[0])}, args[1:]...)
			return fn(th, inner)
		}
	}
	return methods
}
