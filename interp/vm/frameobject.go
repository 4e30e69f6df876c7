package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// Frame is a frame object. While its frame runs or is suspended it reads through
// to it; when the frame ends it keeps a copy.
type Frame struct {
	runtime.Header
	vm    *VM
	depth int // index in vm.frames while the frame runs, else -1
	unit  *Unit
	pc    int32
	regs  []runtime.Value
	back  *Frame
	gen   *Generator    // whose frame it is, if any: it moves on while nobody looks
	extra *runtime.Dict // what scripts put into f_locals beside the variables; nil for nothing
}

// Frame implements runtime.FrameWalker.
func (vm *VM) Frame(depth int) runtime.Frame {
	if depth < 0 {
		return nil
	}
	f := frameRef{vm, vm.fp + 1}.below()
	for ; depth > 0 && f != nil; depth-- {
		f = f.Back()
	}
	return f
}

// waiting is the generator that waits for inner on the chain of the frame's
// generators; that of nil waits for the one that runs. It is nil for the root.
func (f *frame) waiting(inner *Generator) *Generator {
	if inner == nil {
		inner = f.gen
	}
	if inner == nil || f.root == nil || inner == f.root {
		return nil
	}
	return inner.awaiter
}

// frameRef looks at a running frame without making an object of it.
type frameRef struct {
	vm    *VM
	index int
}

func (r frameRef) frame() *frame { return &r.vm.frames[r.index] }

// below is the frame below on the stack.
func (r frameRef) below() runtime.Frame {
	if r.index <= 0 {
		return nil
	}
	return frameRef{r.vm, r.index - 1}
}

// Back implements runtime.Frame. Between a frame that runs the innermost of a
// chain of generators and the frame below it are those that wait for it, which
// are not on the stack.
func (r frameRef) Back() runtime.Frame { return r.caller(nil) }

// Back implements runtime.Frame.
func (r waitingRef) Back() runtime.Frame { return r.caller(r.gen) }

// caller is Back of the generator inner of the frame's chain, nil for the one that runs.
func (r frameRef) caller(inner *Generator) runtime.Frame {
	if g := r.frame().waiting(inner); g != nil {
		return waitingRef{r, g}
	}
	return r.below()
}

func (r frameRef) regs() []runtime.Value {
	f := r.frame()
	return r.vm.stack[f.base : int(f.base)+int(f.unit.numRegs)]
}

// waitingRef is the frame of a generator that waits for the one which runs in a
// frame. Only what is asked of callers' frames can be asked of it.
type waitingRef struct {
	frameRef
	gen *Generator
}

func (r waitingRef) Globals() *runtime.Dict  { return r.gen.unit.globals }
func (r waitingRef) Builtins() *runtime.Dict { return r.gen.unit.builtins }
func (r waitingRef) Line() int               { return r.gen.unit.code.Line(int(r.gen.pc) - 1) }

func (r waitingRef) Locals(*runtime.Thread) (runtime.Value, error) {
	return localsOf(r.gen.unit, r.gen.regs), nil
}

func (r frameRef) Globals() *runtime.Dict  { return r.frame().unit.globals }
func (r frameRef) Builtins() *runtime.Dict { return r.frame().unit.builtins }
func (r frameRef) Line() int               { return r.frame().unit.code.Line(int(r.frame().pc) - 1) }

func (r frameRef) Locals(th *runtime.Thread) (runtime.Value, error) {
	u := r.frame().unit
	if o := r.frame().obj; o != nil && o.extra != nil && u.code.Flags&code.Function != 0 {
		d, err := o.snapshot(th)
		if err != nil {
			return runtime.Value{}, err
		}
		return d.Value(), nil
	}
	return localsOf(u, r.regs()), nil
}

func (r frameRef) SuperArgs(th *runtime.Thread) (*runtime.Type, runtime.Value, error) {
	c := r.frame().unit.code
	regs := r.regs()
	if c.ArgCount == 0 {
		return nil, runtime.Value{}, th.Raise(runtime.RuntimeError, "super(): no arguments")
	}
	self := regs[1]
	if self.IsSet() && self.Type() == runtime.CellType {
		self = runtime.AsCell(&self).V
	}
	for _, cell := range c.CellVars {
		if cell.Name == c.LocalNames[0] {
			self = runtime.AsCell(&regs[cell.Reg]).V
		}
	}
	if !self.IsSet() {
		return nil, self, th.Raise(runtime.RuntimeError, "super(): arg[0] deleted")
	}
	if c.ClassCell < 0 {
		return nil, self, th.Raise(runtime.RuntimeError, "super(): __class__ cell not found")
	}
	cell := freeCell(c, c.ClassCell, regs)
	v := runtime.AsCell(&cell).V
	if !v.IsSet() {
		return nil, self, th.Raise(runtime.RuntimeError, "super(): empty __class__ cell")
	}
	t := runtime.AsType(v)
	if t == nil {
		return nil, self, th.Raisef(runtime.RuntimeError, "super(): __class__ is not a type (%s)", v.Type().Name())
	}
	return t, self, nil
}

func (r frameRef) Object() runtime.Value { return r.vm.frameObject(r.index).Value() }

// Object implements runtime.Frame.
func (r waitingRef) Object() runtime.Value {
	for o := r.vm.frameObject(r.index); o != nil; o = o.back {
		if o.gen == r.gen {
			return o.Value()
		}
	}
	return suspendedFrame(r.vm, r.gen).Value()
}

// frameObject is the object of the frame with this index, linked to those of all
// frames below.
func (vm *VM) frameObject(index int) *Frame {
	var top, above *Frame
	link := func(o *Frame) {
		if above == nil {
			top = o
		} else {
			above.back = o
		}
		above = o
	}
	for ; index >= 0; index-- {
		f := &vm.frames[index]
		if f.obj != nil {
			link(f.obj)
			break
		}
		f.obj = &Frame{Header: runtime.MakeHeader(runtime.FrameType), vm: vm, depth: index, unit: f.unit, gen: f.gen}
		link(f.obj)
		for g := f.waiting(nil); g != nil; g = f.waiting(g) {
			link(suspendedFrame(vm, g))
		}
	}
	return top
}

// suspendedFrame makes a frame object of a generator that is suspended.
func suspendedFrame(vm *VM, g *Generator) *Frame {
	return &Frame{Header: runtime.MakeHeader(runtime.FrameType), vm: vm, depth: -1, unit: g.unit, pc: g.pc, regs: g.regs, gen: g}
}

// localsOf is locals() for a frame of u with the given registers.
func localsOf(u *Unit, regs []runtime.Value) runtime.Value {
	c := u.code
	if c.Flags&code.Function == 0 {
		if d := comprehensionLocals(c, regs); d != nil {
			return d.Value()
		}
		if len(regs) > 1 && regs[1].IsSet() {
			return regs[1]
		}
		return u.globals.Value()
	}
	d := runtime.NewDict()
	eachVariable(c, regs, func(name string, place *runtime.Value) bool {
		if place.IsSet() {
			d.SetStr(runtime.Intern(name), *place)
		}
		return true
	})
	return d.Value()
}

// freeCell returns the cell of the free variable i of code whose registers are
// regs, unset before the frame's first instructions.
func freeCell(c *code.Code, i int, regs []runtime.Value) runtime.Value {
	if r := c.FreeVars[i].Reg; r > 0 {
		return regs[r]
	}
	if !regs[0].IsSet() { // what is left of a frame that is over
		return runtime.Value{}
	}
	return runtime.MustAs[Function](regs[0]).closure.Items[i]
}

// spilled returns the list of the cells of variables that have no register,
// nil if there are none.
func spilled(c *code.Code, regs []runtime.Value) *runtime.List {
	if c.SpillReg == 0 || !regs[c.SpillReg].IsSet() {
		return nil
	}
	// A generator that has not started has not made it yet.
	if list := runtime.AsList(regs[c.SpillReg]); list != nil && list.Len() == len(c.Spilled) {
		return list
	}
	return nil
}

// comprehensionLocals are the variables of the comprehension that module or
// class code is in: its locals, apart from the namespace's. nil outside one.
func comprehensionLocals(c *code.Code, regs []runtime.Value) *runtime.Dict {
	var d *runtime.Dict
	for i := 1; i < len(c.LocalNames) && i+1 < len(regs); i++ {
		if v := regs[i+1]; v.IsSet() && v.Type() != runtime.CellType && c.LocalNames[i] != "" && c.LocalNames[i][0] != '.' {
			if d == nil {
				d = runtime.NewDict()
			}
			d.SetStr(runtime.Intern(c.LocalNames[i]), v)
		}
	}
	return d
}

// detach takes the frame object off a frame that ends, of which it gets a copy,
// or is suspended: then it looks at the generator, as it can again when that runs.
func (vm *VM) detach(f *frame) {
	o := f.obj
	o.depth, o.unit, o.pc, o.gen = -1, f.unit, f.pc, f.gen
	o.regs = append([]runtime.Value(nil), vm.stack[f.base:int(f.base)+int(f.unit.numRegs)]...)
	f.obj = nil
}

// state returns what the frame object shows: live or copied.
func (o *Frame) state() (u *Unit, pc int, regs []runtime.Value) {
	if r, ok := o.running(); ok {
		return r.frame().unit, int(r.frame().pc), r.regs()
	}
	if g := o.gen; g != nil && g.state != genFinished {
		return g.unit, int(g.pc), g.regs
	}
	return o.unit, int(o.pc), o.regs
}

// running returns the frame on the stack, if it is there.
func (o *Frame) running() (r frameRef, ok bool) {
	if o.depth >= 0 {
		return frameRef{o.vm, o.depth}, true
	}
	if o.gen != nil && o.gen.state == genRunning {
		for i := o.vm.fp; i >= 0; i-- {
			if o.vm.frames[i].gen == o.gen {
				return frameRef{o.vm, i}, true
			}
		}
	}
	return r, false
}

// clear is frame.clear(): what has ended forgets its variables. A generator that
// has not begun never will.
func (o *Frame) clear(th *runtime.Thread) error {
	if _, running := o.running(); running || o.gen != nil && o.gen.state == genRunning {
		return th.Raise(runtime.RuntimeError, "cannot clear an executing frame")
	}
	if g := o.gen; g != nil && g.state == genSuspended {
		return th.Raise(runtime.RuntimeError, "cannot clear a suspended frame")
	} else if g != nil && g.state == genCreated {
		if _, err := Of(th).close(g); err != nil {
			return err
		}
	}
	clear(o.regs)
	o.extra = nil
	return nil
}

func frameOf(v runtime.Value) *Frame { return runtime.MustAs[Frame](v) }

func frameMember(name string, get func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value) runtime.Member {
	return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		o := frameOf(self)
		u, pc, regs := o.state()
		return get(o, u, pc, regs), nil
	}}
}

func frameRepr(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	u, pc, _ := frameOf(self).state()
	file, err := runtime.Repr(th, runtime.NewStr(u.code.Source.Name).Value())
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewStr(sprintf("<frame at 0x%x, file %s, line %d, code %s>", th.Interp.ID(self), file, u.code.Line(pc-1), u.code.Name)).Value(), nil
}

func init() {
	runtime.RegisterType(runtime.FrameType, &runtime.TypeSpec{
		Name: "frame", Final: true, Abstract: true,
		Slots: runtime.Slots{Repr: frameRepr, Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			o := frameOf(self)
			for _, v := range o.regs {
				visit(v)
			}
			if o.back != nil {
				visit(o.back.Value())
			}
			if o.gen != nil {
				visit(o.gen.Value())
			}
			if o.extra != nil {
				visit(o.extra.Value())
			}
		}},
		Methods: []runtime.Method{{Sig: "clear(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, frameOf(args[0]).clear(th)
		}}},
		Members: []runtime.Member{
			frameMember("f_code", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value { return u.code.Value() }),
			frameMember("f_globals", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value { return u.globals.Value() }),
			frameMember("f_builtins", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value { return u.builtins.Value() }),
			frameMember("f_locals", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value {
				if o.depth < 0 && u.code.Flags&code.Function == 0 {
					// Left with an error, a comprehension gives its variables back.
					regs = regs[:min(len(regs), 2)]
				}
				if u.code.Flags&code.Function != 0 {
					return newFrameLocals(o)
				}
				return localsOf(u, regs)
			}),
			frameMember("f_lineno", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value {
				return runtime.Int(int64(u.code.Line(pc - 1)))
			}),
			frameMember("f_lasti", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value {
				return runtime.Int(int64(code.Offset(pc - 1)))
			}),
			frameMember("f_back", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value {
				if o.back == nil {
					return runtime.None
				}
				return o.back.Value()
			}),
			frameMember("f_trace", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value { return runtime.None }),
			frameMember("f_trace_lines", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value { return runtime.True }),
			frameMember("f_trace_opcodes", func(o *Frame, u *Unit, pc int, regs []runtime.Value) runtime.Value { return runtime.False }),
		},
	})
}
