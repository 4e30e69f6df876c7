package code

import (
	"fmt"
	"slices"

	"github.com/asyn-lang/asyn/runtime"
)

func codeOf(v runtime.Value) *Code { return runtime.MustAs[Code](v) }

func names(list []string) runtime.Value {
	out := make([]runtime.Value, len(list))
	for i, n := range list {
		out[i] = runtime.Intern(n).Value()
	}
	return runtime.TupleOf(out).Value()
}

func cellNames(list []CellVar) runtime.Value {
	out := make([]string, len(list))
	for i, c := range list {
		out[i] = c.Name
	}
	return names(out)
}

// CPython's co_flags bits.
const (
	coOptimized         = 0x1
	coNewLocals         = 0x2
	coVarargs           = 0x4
	coVarKeywords       = 0x8
	coNested            = 0x10
	coGenerator         = 0x20
	coCoroutine         = 0x80
	coIterableCoroutine = 0x100
	coAsyncGenerator    = 0x200
)

// coFlags is the code's co_flags.
func (c *Code) coFlags() int64 {
	var out int64
	for _, f := range []struct {
		flag Flags
		bit  int64
	}{
		{Function, coOptimized | coNewLocals}, {Varargs, coVarargs}, {VarKeywords, coVarKeywords}, {Nested, coNested},
		{AsyncGenerator, coAsyncGenerator}, {IterableCoroutine, coIterableCoroutine},
	} {
		if c.Flags&f.flag != 0 {
			out |= f.bit
		}
	}
	switch {
	case c.Flags&AsyncGenerator != 0:
	case c.Flags&Coroutine != 0:
		out |= coCoroutine
	case c.Flags&Generator != 0:
		out |= coGenerator
	}
	return out
}

// varName is _varname_from_oparg(i): variable i of those in registers, then
// those that closures share.
func varName(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	c := codeOf(args[0])
	i, err := runtime.AsInt32(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	list := slices.Clone(c.VarNames())
	for _, name := range c.CellNames() {
		if !slices.Contains(list, name) { // a parameter may be shared
			list = append(list, name)
		}
	}
	for _, v := range c.FreeVars {
		list = append(list, v.Name)
	}
	if i < 0 || i >= len(list) {
		return runtime.Value{}, th.Raise(runtime.IndexError, "tuple index out of range")
	}
	return runtime.Intern(list[i]).Value(), nil
}

// equal reports whether c and d do the same, under the same name, in the same
// line of whatever file.
func (c *Code) equal(th *runtime.Thread, d *Code) (bool, error) {
	if c == d {
		return true, nil
	}
	if c.Name != d.Name || c.FirstLine != d.FirstLine || c.Shift != d.Shift || c.Flags != d.Flags || c.ArgCount != d.ArgCount ||
		c.PosOnly != d.PosOnly || c.KwOnly != d.KwOnly || !slices.Equal(c.Instrs, d.Instrs) || !slices.Equal(c.Names, d.Names) ||
		!slices.Equal(c.LocalNames, d.LocalNames) || !slices.Equal(c.CellVars, d.CellVars) || !slices.Equal(c.FreeVars, d.FreeVars) ||
		!slices.Equal(c.Handlers, d.Handlers) || !slices.Equal(c.Spilled, d.Spilled) || len(c.Consts) != len(d.Consts) {
		return false, nil
	}
	if err := th.Work(int64(len(c.Spans))); err != nil {
		return false, err
	}
	for pc := range c.Spans {
		if c.at(pc) != d.at(pc) {
			return false, nil
		}
	}
	for i := range c.Consts {
		same, err := sameConstant(th, c.Consts[i], d.Consts[i])
		if err != nil || !same {
			return false, err
		}
	}
	return true, nil
}

// sameConstant tells 1 from True and 1.0, also within tuples.
func sameConstant(th *runtime.Thread, a, b runtime.Value) (bool, error) {
	if !a.IsSet() || !b.IsSet() || a.Type() != b.Type() {
		return a == b, nil
	}
	if same, err := runtime.Equal(th, a, b); err != nil || !same {
		return false, err
	}
	x, y := runtime.AsTuple(a), runtime.AsTuple(b)
	if x == nil {
		return true, nil
	}
	for i := range x.Items {
		if same, err := sameConstant(th, x.Items[i], y.Items[i]); err != nil || !same {
			return false, err
		}
	}
	return true, nil
}

// table is a member of bytes, as many as there are instructions.
func table(name string, f func(c *Code) []byte) runtime.Member {
	return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		c := codeOf(self)
		if err := th.Alloc(int64(Offset(len(c.Instrs)))); err != nil {
			return runtime.Value{}, err
		}
		return runtime.NewBytes(string(f(c))).Value(), nil
	}}
}

// consts is the tuple co_consts.
func consts(c *Code) runtime.Value {
	items := slices.Clone(c.Consts)
	for i, k := range items {
		if k.Type() == Type {
			items[i] = runtime.MustAs[Code](k).Whole().Value()
		}
	}
	return runtime.NewTuple(items...).Value()
}

func init() {
	member := func(name string, f func(c *Code) runtime.Value) runtime.Member {
		return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return f(codeOf(self)), nil
		}}
	}
	integer := func(n int) runtime.Value { return runtime.Int(int64(n)) }
	text := func(s string) runtime.Value { return runtime.NewStr(s).Value() }
	runtime.RegisterType(Type, &runtime.TypeSpec{
		Name: "code", Weakref: true, Final: true, Abstract: true,
		Members: []runtime.Member{
			member("co_name", func(c *Code) runtime.Value { return text(c.Name) }),
			member("co_qualname", func(c *Code) runtime.Value { return text(c.QualName) }),
			member("co_filename", func(c *Code) runtime.Value { return text(c.Source.Name) }),
			member("co_firstlineno", func(c *Code) runtime.Value { return integer(c.FirstLine) }),
			member("co_argcount", func(c *Code) runtime.Value { return integer(c.ArgCount) }),
			member("co_posonlyargcount", func(c *Code) runtime.Value { return integer(c.PosOnly) }),
			member("co_kwonlyargcount", func(c *Code) runtime.Value { return integer(c.KwOnly) }),
			member("co_nlocals", func(c *Code) runtime.Value { return integer(len(c.VarNames())) }),
			member("co_varnames", func(c *Code) runtime.Value { return names(c.VarNames()) }),
			member("co_cellvars", func(c *Code) runtime.Value { return names(c.CellNames()) }),
			member("co_freevars", func(c *Code) runtime.Value { return cellNames(c.FreeVars) }),
			member("co_consts", consts),
			member("co_flags", func(c *Code) runtime.Value { return runtime.Int(c.coFlags()) }),
			member("co_stacksize", func(c *Code) runtime.Value { return integer(c.NumRegs) }),
			table("co_code", (*Code).bytecode),
			table("_co_code_adaptive", (*Code).bytecode),
			table("co_linetable", (*Code).lineTable),
			table("co_exceptiontable", (*Code).exceptionTable),
			{Name: "co_lnotab", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				if err := th.Warn(runtime.DeprecationWarning, "co_lnotab is deprecated, use co_lines instead."); err != nil {
					return runtime.Value{}, err
				}
				return table("", (*Code).lnotab).Get(th, self)
			}},
			member("co_names", func(c *Code) runtime.Value {
				seen := map[string]bool{}
				var out []string
				for _, n := range c.Names {
					if !seen[n.String()] {
						seen[n.String()] = true
						out = append(out, n.String())
					}
				}
				return names(out)
			}),
		},
		Methods: append(replaceMethods(),
			runtime.Method{Sig: "co_lines(self, /)", Fn: coLines},
			runtime.Method{Sig: "co_positions(self, /)", Fn: coPositions},
			runtime.Method{Sig: "_varname_from_oparg(self, /, oparg)", Fn: varName},
		),
		Slots: runtime.Slots{
			Compare: func(th *runtime.Thread, a, b runtime.Value, op runtime.CompareOp) (runtime.Value, error) {
				if b.Type() != Type || op != runtime.CmpEq && op != runtime.CmpNe {
					return runtime.NotImplemented, nil
				}
				same, err := codeOf(a).equal(th, codeOf(b))
				return runtime.Bool(same == (op == runtime.CmpEq)), err
			},
			Hash: func(th *runtime.Thread, self runtime.Value) (int64, error) {
				c := codeOf(self)
				return runtime.Hash(th, runtime.NewTuple(text(c.Name), integer(c.FirstLine), integer(len(c.Instrs))).Value())
			},
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				c := codeOf(self)
				return text(fmt.Sprintf("<code object %s at 0x%x, file %q, line %d>", c.Name, th.Interp.ID(self), c.Source.Name, c.FirstLine)), nil
			},
		},
	})
}
