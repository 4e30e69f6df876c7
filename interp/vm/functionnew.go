package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

var functionParams = runtime.NewNative("builtins", "function(code, globals, name=, argdefs=, closure=, kwdefaults=)", nil)

// functionNew is types.FunctionType: it makes a function of code.
func functionNew(th *runtime.Thread, _ *runtime.Type, args, names []runtime.Value) (runtime.Value, error) {
	given, err := functionParams.BindArgs(th, args, names)
	if err != nil {
		return runtime.Value{}, err
	}
	if given[0].Type() != code.Type {
		return runtime.Value{}, th.TypeErrorf("function() argument 'code' must be code, not %s", given[0].Type().Name())
	}
	c, globals := runtime.MustAs[code.Code](given[0]), runtime.AsDict(given[1])
	if globals == nil {
		return runtime.Value{}, th.TypeErrorf("function() argument 'globals' must be dict, not %s", given[1].Type().Name())
	}
	f := newFunction(newFunctionUnit(c, globals, Of(th).builtinsFor(globals)))
	if v := runtime.OrNone(given[2]); !v.IsNone() {
		if runtime.AsStr(v) == nil {
			return runtime.Value{}, th.TypeErrorf("arg 3 (name) must be None or string")
		}
		f.more().name = v
	}
	if v := runtime.OrNone(given[3]); !v.IsNone() {
		if f.defaults = runtime.AsTuple(v); f.defaults == nil {
			return runtime.Value{}, th.TypeErrorf("arg 4 (defaults) must be None or tuple")
		}
	}
	if f.closure, err = closureFor(th, c, runtime.OrNone(given[4])); err != nil {
		return runtime.Value{}, err
	}
	if v := runtime.OrNone(given[5]); !v.IsNone() {
		d := runtime.AsDict(v)
		if d == nil {
			return runtime.Value{}, th.TypeErrorf("arg 6 (kwdefaults) must be None or dict")
		}
		f.more().kwDefaults = d
	}
	return f.Value(), nil
}

// closureFor checks that v has the cells that c takes from around it.
func closureFor(th *runtime.Thread, c *code.Code, v runtime.Value) (*runtime.Tuple, error) {
	cells := runtime.AsTuple(v)
	switch {
	case cells != nil:
	case !v.IsNone():
		return nil, th.TypeErrorf("arg 5 (closure) must be None or tuple")
	case len(c.FreeVars) > 0:
		return nil, th.TypeErrorf("arg 5 (closure) must be tuple")
	default:
		return nil, nil
	}
	if len(cells.Items) != len(c.FreeVars) {
		return nil, th.ValueErrorf("%s requires closure of length %d, not %d", c.Name, len(c.FreeVars), len(cells.Items))
	}
	for _, cell := range cells.Items {
		if cell.Type() != runtime.CellType {
			return nil, th.TypeErrorf("arg 5 (closure) expected cell, found %s", cell.Type().Name())
		}
	}
	if len(cells.Items) == 0 {
		return nil, nil
	}
	return cells, nil
}

// newFunctionUnit is newUnit for a function of any code: that of a module or
// class, which has a namespace in register 1, then stores in the globals.
func newFunctionUnit(c *code.Code, globals, builtins *runtime.Dict) *Unit {
	u := newUnit(c, globals, builtins)
	if c.Flags&code.Function == 0 {
		u.clearFrom, u.clearTo, u.plainArgs = 1, max(u.clearTo, 2), -1
	}
	return u
}
