package vm

import (
	"slices"

	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// loadBuildClass returns builtins.__build_class__.
func (vm *VM) loadBuildClass(u *Unit) (runtime.Value, error) {
	v, err := vm.builtin(u, nameBuild)
	if err != nil || v.IsSet() {
		return v, err
	}
	return v, vm.Raise(runtime.NameError, "__build_class__ not found")
}

// BuildClass is __build_class__(func, name, *bases, metaclass=…, **keywords).
func BuildClass(th *runtime.Thread, _ runtime.Value, args, names []runtime.Value) (runtime.Value, error) {
	if len(args)-len(names) < 2 {
		return runtime.Value{}, th.TypeErrorf("__build_class__: not enough arguments")
	}
	fn := asFunction(args[0])
	if fn == nil {
		return runtime.Value{}, th.TypeErrorf("__build_class__: func must be a function")
	}
	name := runtime.AsStr(args[1])
	if name == nil {
		return runtime.Value{}, th.TypeErrorf("__build_class__: name is not a string")
	}
	return runtime.BuildClass(th, name, args[2:len(args)-len(names)], args[len(args)-len(names):], names,
		func(ns runtime.Value) error {
			_, err := Of(th).runBody(fn, ns)
			return err
		})
}

// runBody runs code that keeps its names in a namespace: a class body, or
// (fn made for the purpose) module or exec code.
func (vm *VM) runBody(fn *Function, ns runtime.Value) (runtime.Value, error) {
	if err := vm.Enter(); err != nil {
		return runtime.Value{}, err
	}
	defer vm.Leave()
	base, u := vm.top(), fn.unit
	vm.reserve(base, int(u.numRegs))
	clear(vm.stack[base : base+int(u.numRegs)])
	vm.stack[base] = fn.Value()
	if len(vm.stack) > base+1 {
		vm.stack[base+1] = ns
	}
	if u.code.Flags&(code.Coroutine|code.AsyncGenerator) != 0 {
		g := vm.newGenerator(fn, vm.stack[base:base+2])
		return g.Value(), nil
	}
	if _, err := vm.push(u, base, actExit); err != nil {
		return runtime.Value{}, err
	}
	if err := vm.run(); err != nil {
		return runtime.Value{}, err
	}
	return vm.takeResult(), nil
}

// Exec runs module, exec or eval code: names are stored in locals, or in
// globals when locals is unset or the same dict. It returns the value of the
// expression for eval code. For code with top-level await it returns the
// coroutine that runs it.
func (vm *VM) Exec(c *code.Code, globals *runtime.Dict, locals runtime.Value) (runtime.Value, error) {
	return vm.ExecClosure(c, globals, locals, runtime.Value{})
}

// ExecClosure is Exec for any code, that of a function too, which is called
// without arguments. closure has the cells of its free variables; unset for none.
func (vm *VM) ExecClosure(c *code.Code, globals *runtime.Dict, locals, closure runtime.Value) (runtime.Value, error) {
	cells, err := vm.execCells(c, closure)
	if err != nil {
		return runtime.Value{}, err
	}
	fn := newFunction(newUnit(c, globals, vm.builtinsFor(globals)))
	fn.closure = cells
	if c.Flags&code.Function != 0 {
		return runtime.Call(&vm.Thread, fn.Value())
	}
	if locals.IsSet() && locals == globals.Value() && globals.Type() == runtime.DictType {
		locals = runtime.Value{}
	}
	return vm.runBody(fn, locals)
}

// execCells checks the argument closure of exec.
func (vm *VM) execCells(c *code.Code, closure runtime.Value) (*runtime.Tuple, error) {
	if len(c.FreeVars) == 0 {
		if closure.IsSet() {
			return nil, vm.TypeErrorf("cannot use a closure with this code object")
		}
		return nil, nil
	}
	if cells := runtime.AsTuple(runtime.OrNone(closure)); cells != nil && len(cells.Items) == len(c.FreeVars) &&
		!slices.ContainsFunc(cells.Items, func(v runtime.Value) bool { return v.Type() != runtime.CellType }) {
		return cells, nil
	}
	return nil, vm.TypeErrorf("code object requires a closure of exactly length %d", len(c.FreeVars))
}

var nameBuiltins = runtime.Intern("__builtins__")

// builtinsFor is the builtins namespace that code in globals uses: a script
// may set its own under __builtins__. It is empty if that is another mapping: see builtin.
func (vm *VM) builtinsFor(globals *runtime.Dict) *runtime.Dict {
	v := globals.GetStr(nameBuiltins)
	if !v.IsSet() {
		return vm.Interp.Builtins
	}
	if d := namespaceOf(v); d != nil {
		return d
	}
	return runtime.NewDict()
}

// namespaceOf is the dict that v is or, as a module, has; nil for anything else.
func namespaceOf(v runtime.Value) *runtime.Dict {
	if m := runtime.Exactly[runtime.Module](v, runtime.ModuleType); m != nil {
		return m.Dict()
	}
	return runtime.Exactly[runtime.Dict](v, runtime.DictType)
}
