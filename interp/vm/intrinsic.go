package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// intrinsic carries out a rare operation on its operands.
func (vm *VM) intrinsic(u *Unit, kind code.Intrinsics, args []runtime.Value) (runtime.Value, error) {
	th := &vm.Thread
	switch kind {
	case code.ImportStar:
		return runtime.None, vm.importStar(u, args[0])
	case code.PrintExpr:
		return runtime.None, runtime.DisplayHook(th, args[0])
	case code.AssertionErrorType:
		return runtime.AssertionError.Value(), nil
	case code.NotImplementedErrorType:
		return runtime.NotImplementedError.Value(), nil
	case code.TypeVar, code.TypeVarTuple, code.ParamSpec:
		return newTypeParam(kind, args), nil
	case code.TypeAlias:
		return newTypeAlias(u, args), nil
	case code.GenericBase:
		return genericBase(th, args[0])
	case code.SetTypeParams:
		return args[0], runtime.SetAttr(th, args[0], nameTypeParams, args[1])
	case code.CopyRest:
		return vm.copyRest(args[0], runtime.AsTuple(args[1]).Items)
	case code.UnpackList:
		return vm.unpackList(args[0], int(args[1].Int64()), int(args[2].Int64()))
	case code.SetupAnnotations:
		return runtime.None, vm.setupAnnotations(u)
	case code.LocalsDict:
		return vm.Frame(0).Locals(th)
	}
	return runtime.Value{}, vm.Raisef(runtime.SystemError, "unknown intrinsic %d", kind)
}

var nameTypeParams = runtime.Intern("__type_params__")

// copyRest is the dict of a mapping's items but for some keys.
func (vm *VM) copyRest(mapping runtime.Value, keys []runtime.Value) (runtime.Value, error) {
	d := runtime.NewDict()
	if err := d.Update(&vm.Thread, mapping); err != nil {
		return runtime.Value{}, err
	}
	for _, k := range keys {
		if _, err := d.Delete(&vm.Thread, k); err != nil {
			return runtime.Value{}, err
		}
	}
	return d.Value(), nil
}

// unpackList is what Unpack (after < 0) and UnpackEx give, as a list.
func (vm *VM) unpackList(v runtime.Value, before, after int) (runtime.Value, error) {
	items, err := vm.unpackItems(v, before, after)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewList(items).Value(), nil
}

var nameAnnotations = runtime.Intern("__annotations__")

// setupAnnotations makes __annotations__ in the running namespace unless it is there.
func (vm *VM) setupAnnotations(u *Unit) error {
	ns := vm.window()[1]
	if !ns.IsSet() {
		ns = u.globals.Value()
	}
	have, err := vm.lookupIn(ns, nameAnnotations)
	if err != nil || have.IsSet() {
		return err
	}
	return runtime.SetItem(&vm.Thread, ns, nameAnnotations.Value(), runtime.NewDict().Value())
}
