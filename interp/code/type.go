package code

import (
	"fmt"

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

func init() {
	member := func(name string, f func(c *Code) runtime.Value) runtime.Member {
		return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return f(codeOf(self)), nil
		}}
	}
	integer := func(n int) runtime.Value { return runtime.Int(int64(n)) }
	text := func(s string) runtime.Value { return runtime.NewStr(s).Value() }
	runtime.RegisterType(Type, runtime.TypeSpec{
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
			member("co_consts", func(c *Code) runtime.Value { return runtime.NewTuple(c.Consts...).Value() }),
			member("co_flags", func(c *Code) runtime.Value { return runtime.Int(c.coFlags()) }),
			member("co_stacksize", func(c *Code) runtime.Value { return integer(c.NumRegs) }),
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
		Slots: runtime.Slots{
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				c := codeOf(self)
				return text(fmt.Sprintf("<code object %s at 0x%x, file %q, line %d>", c.Name, th.Interp.ID(self), c.Source.Name, c.FirstLine)), nil
			},
		},
	})
}
