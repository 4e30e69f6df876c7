package vm

import (
	"github.com/asyn-lang/asyn/runtime"
)

// loadGlobal looks a name up in the globals and builtins. Globals may be of a
// subclass of dict that has a __getitem__ or __missing__ of its own.
func (vm *VM) loadGlobal(u *Unit, imm int32) (runtime.Value, error) {
	if u.globals.Type() == runtime.DictType {
		return vm.loadGlobalItem(u, imm)
	}
	name := u.code.Names[imm]
	if v, err := vm.lookupIn(u.globals.Value(), name); err != nil || v.IsSet() {
		return v, err
	}
	return vm.builtinOrError(u, name)
}

// loadGlobalItem looks a name up in the items of the globals and in the builtins
// and caches the place.
func (vm *VM) loadGlobalItem(u *Unit, imm int32) (runtime.Value, error) {
	name := u.code.Names[imm]
	c := &u.caches[imm]
	if i := u.globals.SlotOf(name); i >= 0 {
		place := u.globals.CacheSlot(uint32(i))
		*c = cache{kind: cacheGlobal, version: u.globals.Layout(), place: place}
		return *place, nil
	}
	if i := u.builtins.SlotOf(name); i >= 0 {
		place := u.builtins.CacheSlot(uint32(i))
		*c = cache{kind: cacheBuiltin, version: u.builtins.Layout(), keys: u.globals.Keys(), place: place}
		return *place, nil
	}
	return vm.builtinOrError(u, name)
}

// builtinOrError is builtin that raises if the name is missing.
func (vm *VM) builtinOrError(u *Unit, name *runtime.Str) (runtime.Value, error) {
	v, err := vm.builtin(u, name)
	if err == nil && !v.IsSet() {
		err = vm.nameError(name)
	}
	return v, err
}

// builtin looks a name up in the builtins, which may be any mapping that a script
// has put under __builtins__; unset if missing.
func (vm *VM) builtin(u *Unit, name *runtime.Str) (runtime.Value, error) {
	if v := u.builtins.GetStr(name); v.IsSet() {
		return v, nil
	}
	if builtins := u.globals.GetStr(nameBuiltins); builtins.IsSet() && namespaceOf(builtins) == nil {
		return vm.lookupIn(builtins, name)
	}
	return runtime.Value{}, nil
}

func (vm *VM) nameError(name *runtime.Str) error {
	return runtime.NewNameError(&vm.Thread, name)
}

func (vm *VM) storeGlobal(u *Unit, imm int32, v runtime.Value) {
	name := u.code.Names[imm]
	u.globals.SetStr(name, v)
	if i := u.globals.SlotOf(name); i >= 0 {
		u.caches[imm] = cache{kind: cacheGlobal, version: u.globals.Layout(), place: u.globals.CacheSlot(uint32(i))}
	}
}

func (vm *VM) delGlobal(u *Unit, imm int32, free int) error {
	name := u.code.Names[imm]
	dead := u.globals.GetStr(name)
	if !u.globals.DeleteStr(name) {
		return vm.nameError(name)
	}
	return vm.deleted(dead, free)
}

// deleted runs after the running frame deleted a variable that held v. If v has
// something to do when it goes, people expect it now if nothing else holds v.
// What made the object may have left it in registers from free on, which are not
// in use.
func (vm *VM) deleted(v runtime.Value, free int) error {
	if !v.IsSet() {
		return nil
	}
	collect := v.Type().HasDel() || closesWhenDropped(v)
	if !collect && !vm.Interp.AwaitsDrop(v) {
		return nil
	}
	clear(vm.stack[int(vm.frames[vm.fp].base)+free:])
	return vm.CollectGarbage()
}

// loadName looks a name up in a namespace (unset: the globals), then as a global.
func (vm *VM) loadName(u *Unit, ns runtime.Value, imm int32) (runtime.Value, error) {
	if ns.IsSet() {
		v, err := vm.lookupIn(ns, u.code.Names[imm])
		if err != nil || v.IsSet() {
			return v, err
		}
	}
	return vm.loadGlobalItem(u, imm)
}

// lookupIn looks a name up in a namespace that may be any mapping; unset if missing.
func (vm *VM) lookupIn(ns runtime.Value, name *runtime.Str) (runtime.Value, error) {
	if d := runtime.Exactly[runtime.Dict](ns, runtime.DictType); d != nil {
		return d.GetStr(name), nil
	}
	v, err := runtime.GetItem(&vm.Thread, ns, name.Value())
	if runtime.IsException(err, runtime.KeyError) != nil {
		return runtime.Value{}, nil
	}
	return v, err
}

func (vm *VM) storeName(u *Unit, ns runtime.Value, imm int32, v runtime.Value) error {
	if !ns.IsSet() {
		vm.storeGlobal(u, imm, v)
		return nil
	}
	if d := runtime.Exactly[runtime.Dict](ns, runtime.DictType); d != nil {
		d.SetStr(u.code.Names[imm], v)
		return nil
	}
	return runtime.SetItem(&vm.Thread, ns, u.code.Names[imm].Value(), v)
}

func (vm *VM) delName(u *Unit, ns runtime.Value, imm int32, free int) error {
	if !ns.IsSet() {
		return vm.delGlobal(u, imm, free)
	}
	name := u.code.Names[imm]
	if d := runtime.Exactly[runtime.Dict](ns, runtime.DictType); d != nil {
		if !d.DeleteStr(name) {
			return vm.nameError(name)
		}
		return nil
	}
	err := runtime.DelItem(&vm.Thread, ns, name.Value())
	if runtime.IsException(err, runtime.KeyError) != nil {
		return vm.nameError(name)
	}
	return err
}

// loadFromClass reads a free variable in a class body: the namespace comes first.
func (vm *VM) loadFromClass(u *Unit, ns, cell runtime.Value, imm int32) (runtime.Value, error) {
	if ns.IsSet() {
		v, err := vm.lookupIn(ns, u.code.Names[imm])
		if err != nil || v.IsSet() {
			return v, err
		}
	}
	if c := runtime.AsCell(&cell); c.V.IsSet() {
		return c.V, nil
	}
	return runtime.Value{}, vm.unboundCell(u, u.code.Names[imm])
}

// unboundLocal raises for an unbound register.
func (vm *VM) unboundLocal(u *Unit, reg int) error {
	name := "?"
	if reg >= 1 && reg <= len(u.code.LocalNames) {
		name = u.code.LocalNames[reg-1]
	}
	return vm.unboundError(name)
}

func (vm *VM) unboundError(name string) error {
	return runtime.NewNameErrorf(&vm.Thread, runtime.UnboundLocalError, name,
		"cannot access local variable '%s' where it is not associated with a value", name)
}

// unboundCell raises for an empty cell: of the function's own variable, or of
// one of an enclosing function.
func (vm *VM) unboundCell(u *Unit, name *runtime.Str) error {
	for _, free := range u.code.FreeVars {
		if free.Name == name.String() {
			return runtime.NewNameErrorf(&vm.Thread, runtime.NameError, free.Name,
				"cannot access free variable '%s' where it is not associated with a value in enclosing scope", free.Name)
		}
	}
	return vm.unboundError(name.String())
}
