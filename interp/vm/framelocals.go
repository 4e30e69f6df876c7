package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// frameLocals is f_locals of a function's frame: a mapping that reads the
// frame's variables and writes them through (PEP 667). Names that the function
// does not have are kept beside them.
type frameLocals struct {
	runtime.Header
	frame *Frame
}

// frameLocalsType is FrameLocalsProxy.
var frameLocalsType = &runtime.Type{}

func newFrameLocals(o *Frame) runtime.Value {
	return (&frameLocals{runtime.MakeHeader(frameLocalsType), o}).Value()
}

func localsFrame(v runtime.Value) *Frame { return runtime.MustAs[frameLocals](v).frame }

// eachVariable calls f with the variables of a function's frame and where they
// are, until it returns false: those in registers, then those that closures
// share. The places are good until the stack moves; those that are unbound are unset.
func eachVariable(c *code.Code, regs []runtime.Value, f func(name string, place *runtime.Value) bool) {
	// A comprehension's variable, which has a cell while that runs, hides others
	// of the name.
	shared := make(map[string]int)
	for i, cell := range c.CellVars {
		if v := regs[cell.Reg]; v.IsSet() && v.Type() == runtime.CellType {
			shared[cell.Name] = i
		}
	}
	for i, name := range c.LocalNames {
		if _, hidden := shared[name]; hidden || name == "" || name[0] == '.' {
			continue
		}
		if r := i + 1; r < len(regs) && !f(name, &regs[r]) {
			return
		}
	}
	inCell := func(name string, v runtime.Value) bool {
		return !v.IsSet() || v.Type() != runtime.CellType || f(name, &runtime.AsCell(&v).V)
	}
	for i, cell := range c.CellVars {
		if shared[cell.Name] == i && !inCell(cell.Name, regs[cell.Reg]) {
			return
		}
	}
	for i, cell := range c.FreeVars {
		if !inCell(cell.Name, freeCell(c, i, regs)) {
			return
		}
	}
	if list := spilled(c, regs); list != nil {
		for i, v := range c.Spilled {
			cell := list.At(i)
			if !f(v.Name, &runtime.AsCell(&cell).V) {
				return
			}
		}
	}
}

// variable returns where the variable with the name is, nil if the function has
// none of it.
func (o *Frame) variable(name *runtime.Str) *runtime.Value {
	var found *runtime.Value
	u, _, regs := o.state()
	eachVariable(u.code, regs, func(n string, place *runtime.Value) bool {
		if n == name.String() {
			found = place
		}
		return found == nil
	})
	return found
}

// snapshot is a dict of what f_locals has now.
func (o *Frame) snapshot(th *runtime.Thread) (*runtime.Dict, error) {
	u, _, regs := o.state()
	d := runtime.AsDict(localsOf(u, regs))
	var extra []runtime.Value
	if o.extra != nil {
		o.extra.Each(func(k, v runtime.Value) bool {
			extra = append(extra, k, v)
			return true
		})
	}
	for i := 0; i < len(extra); i += 2 {
		if err := d.Set(th, extra[i], extra[i+1]); err != nil {
			return nil, err
		}
	}
	return d, nil
}

// lookup returns the value under a key, unset if there is none.
func (o *Frame) lookup(th *runtime.Thread, key runtime.Value) (runtime.Value, error) {
	if _, err := runtime.Hash(th, key); err != nil {
		return runtime.Value{}, err
	}
	if name := runtime.AsStr(key); name != nil {
		if place := o.variable(name); place != nil && place.IsSet() {
			return *place, nil
		}
	}
	if o.extra != nil {
		return o.extra.Get(th, key)
	}
	return runtime.Value{}, nil
}

// set stores v under a key.
func (o *Frame) set(th *runtime.Thread, key, v runtime.Value) error {
	if name := runtime.AsStr(key); name != nil {
		if place := o.variable(name); place != nil {
			*place = v
			return nil
		}
	}
	if o.extra == nil {
		o.extra = runtime.NewDict()
	}
	return o.extra.Set(th, key, v)
}

// update stores the items of another mapping.
func (o *Frame) update(th *runtime.Thread, other runtime.Value) error {
	other, err := asMapping(th, other)
	if err != nil {
		return err
	}
	d := runtime.AsDict(other)
	if d == nil {
		return th.TypeErrorf("update() argument must be dict or another FrameLocalsProxy")
	}
	pos := 0
	for {
		next, k, v, ok := d.Next(pos)
		if !ok {
			return nil
		}
		if err := o.set(th, k, v); err != nil {
			return err
		}
		pos = next
	}
}

// asMapping is a dict for f_locals, anything else as it is.
func asMapping(th *runtime.Thread, v runtime.Value) (runtime.Value, error) {
	if v.Type() != frameLocalsType {
		return v, nil
	}
	d, err := localsFrame(v).snapshot(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return d.Value(), nil
}

// ofMapping makes f, of the dict for f_locals, a slot.
func ofMapping[T any](f func(th *runtime.Thread, d runtime.Value) (T, error)) func(*runtime.Thread, runtime.Value) (T, error) {
	return func(th *runtime.Thread, self runtime.Value) (T, error) {
		d, err := asMapping(th, self)
		if err != nil {
			var none T
			return none, err
		}
		return f(th, d)
	}
}

func frameLocalsSlots() runtime.Slots {
	slots := runtime.Slots{
		New: func(th *runtime.Thread, t *runtime.Type, args, names []runtime.Value) (runtime.Value, error) {
			if len(args) != 1 || len(names) > 0 {
				return runtime.Value{}, th.TypeErrorf("FrameLocalsProxy expected 1 argument, got %d", len(args))
			}
			if args[0].Type() != runtime.FrameType {
				return runtime.Value{}, th.TypeErrorf("expect frame, not %s", args[0].Type().Name())
			}
			return newFrameLocals(frameOf(args[0])), nil
		},
		Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			if !th.ReprEnter(localsFrame(self).Value()) {
				return runtime.NewStr("{...}").Value(), nil
			}
			defer th.ReprLeave()
			return ofMapping(func(th *runtime.Thread, d runtime.Value) (runtime.Value, error) {
				s, err := runtime.Repr(th, d)
				if err != nil {
					return runtime.Value{}, err
				}
				return s.Value(), nil
			})(th, self)
		},
		Len: ofMapping(runtime.Len), Iter: ofMapping(runtime.Iter),
		GetItem: func(th *runtime.Thread, self, key runtime.Value) (runtime.Value, error) {
			if v, err := localsFrame(self).lookup(th, key); err != nil || v.IsSet() {
				return v, err
			}
			s, err := runtime.Repr(th, key)
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.Value{}, runtime.NewException(runtime.KeyError,
				runtime.NewStr("local variable '"+s.String()+"' is not defined").Value())
		},
		SetItem: func(th *runtime.Thread, self, key, v runtime.Value) error {
			if !v.IsSet() {
				return th.TypeErrorf("cannot remove variables from FrameLocalsProxy")
			}
			return localsFrame(self).set(th, key, v)
		},
		Contains: func(th *runtime.Thread, self, key runtime.Value) (bool, error) {
			v, err := localsFrame(self).lookup(th, key)
			return v.IsSet(), err
		},
		Compare: func(th *runtime.Thread, a, b runtime.Value, op runtime.CompareOp) (runtime.Value, error) {
			switch {
			case op != runtime.CmpEq && op != runtime.CmpNe:
				return runtime.NotImplemented, nil
			case b.Type() == frameLocalsType:
				return runtime.Bool((localsFrame(a) == localsFrame(b)) == (op == runtime.CmpEq)), nil
			case runtime.AsDict(b) == nil:
				return runtime.NotImplemented, nil
			}
			d, err := asMapping(th, a)
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.Compare(th, d, b, op)
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) { visit(localsFrame(self).Value()) },
	}
	slots.Binary[runtime.OpOr] = func(th *runtime.Thread, a, b runtime.Value) (runtime.Value, error) {
		a, err := asMapping(th, a)
		if err == nil {
			b, err = asMapping(th, b)
		}
		if err != nil {
			return runtime.Value{}, err
		}
		if runtime.AsDict(a) == nil || runtime.AsDict(b) == nil {
			return runtime.NotImplemented, nil
		}
		return runtime.Binary(th, runtime.OpOr, a, b)
	}
	slots.InPlace[runtime.OpOr] = func(th *runtime.Thread, a, b runtime.Value) (runtime.Value, error) {
		return a, localsFrame(a).update(th, b)
	}
	return slots
}

// method is a call of a method without arguments.
func method(name string) runtime.UnaryFunc {
	return func(th *runtime.Thread, v runtime.Value) (runtime.Value, error) {
		return runtime.CallMethod(th, v, runtime.Intern(name))
	}
}

// listed is a method that returns a list of what a method of dict goes over.
func listed(name string) runtime.Method {
	return runtime.Method{Sig: name + "(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		view, err := ofMapping(method(name))(th, args[0])
		if err != nil {
			return runtime.Value{}, err
		}
		items, err := runtime.Collect(th, view)
		if err != nil {
			return runtime.Value{}, err
		}
		return runtime.NewList(items).Value(), nil
	}}
}

var frameLocalsSpec = runtime.TypeSpec{
	Name: "FrameLocalsProxy", Final: true, Mapping: true, Slots: frameLocalsSlots(),
	Methods: []runtime.Method{
		listed("keys"), listed("values"), listed("items"), listed("__reversed__"),
		{Sig: "copy(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return asMapping(th, args[0])
		}},
		{Sig: "get(self, key, default=None, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			if v, err := localsFrame(args[0]).lookup(th, args[1]); err != nil || v.IsSet() {
				return v, err
			}
			return runtime.OrNone(args[2]), nil
		}},
		{Sig: "setdefault(self, key, default=None, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			if v, err := localsFrame(args[0]).lookup(th, args[1]); err != nil || v.IsSet() {
				return v, err
			}
			v := runtime.OrNone(args[2])
			return v, localsFrame(args[0]).set(th, args[1], v)
		}},
		{Sig: "update(self, other, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, localsFrame(args[0]).update(th, args[1])
		}},
	},
}

func init() {
	runtime.RegisterType(frameLocalsType, &frameLocalsSpec)
}
