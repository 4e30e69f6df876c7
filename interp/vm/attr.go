package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

func (vm *VM) slowGetAttr(in code.Instr) error {
	f := &vm.frames[vm.fp]
	return vm.getAttr(f.unit, vm.stack[int(f.base)+int(in.B())], in.I(), in.A())
}

func (vm *VM) slowSetAttr(in code.Instr) error {
	regs := vm.window()
	return vm.setAttr(vm.frames[vm.fp].unit, regs[in.A()], in.I(), regs[in.B()])
}

func (vm *VM) slowGetMethod(in code.Instr) error {
	f := &vm.frames[vm.fp]
	fn, self, err := vm.lookupMethod(f.unit, vm.stack[int(f.base)+int(in.B())], in.I())
	if err != nil {
		return err
	}
	vm.setPrepared(in.A(), fn, self)
	return nil
}

// getAttr carries out rA = v.name and fills the instruction's cache.
func (vm *VM) getAttr(u *Unit, v runtime.Value, imm int32, a uint8) error {
	first, name := &u.caches[imm], u.code.Names[imm]
	for c := first; c != nil; c = c.more {
		if c.kind == cacheProperty {
			if runtime.CachedShape(&v, c.version, c.shape) {
				return vm.pushGetter(c.fn, v, a)
			}
			continue
		}
		if x, found, err := vm.cachedAttr(c, &v, name); err != nil {
			runtime.NameMissingAttr(err, v, name)
			return err
		} else if found {
			vm.window()[a] = x
			return nil
		}
	}
	if first.renewed < maxRenewals {
		found := resolved(runtime.ResolveAttr(v, name))
		first.remember(found)
		if found.kind == cacheProperty {
			return vm.pushGetter(found.fn, v, a)
		}
	}
	x, err := runtime.GetAttr(&vm.Thread, v, name)
	if err != nil {
		return err
	}
	vm.NoteResult(&x) // a method is bound anew each time
	vm.window()[a] = x
	return nil
}

// cachedAttr reads v.name, which is no method and no property of a script,
// through the cache c; found is false if c is for another object.
func (vm *VM) cachedAttr(c *cache, v *runtime.Value, name *runtime.Str) (x runtime.Value, found bool, err error) {
	switch c.kind {
	case cacheSlot:
		if x := runtime.CachedAttr(v, c.version, c.shape, c.slot); x != nil {
			return *x, x.IsSet(), nil
		}
	case cacheClassValue:
		return c.value, runtime.CachedShape(v, c.version, c.shape), nil
	case cacheInDict:
		own, ok := runtime.CachedInDict(v, c.version, name)
		if ok && !own.IsSet() {
			own = c.value
		}
		return own, own.IsSet(), nil
	case cacheDescriptor:
		x, found, err = runtime.CachedDescriptor(&vm.Thread, v, c.version, c.value)
		if found && err == nil {
			vm.NoteResult(&x)
		}
		return x, found, err
	default:
		if x := c.sameObject(v); x != nil {
			return *x, true, nil
		}
	}
	return runtime.Value{}, false, nil
}

// sameObject reads an attribute of the one module or class that the cache is
// for; nil if v is another.
func (c *cache) sameObject(v *runtime.Value) *runtime.Value {
	switch c.kind {
	case cacheModule:
		return runtime.CachedModule(v, &c.value, c.version, c.slot)
	case cacheTypeAttr:
		if runtime.CachedType(v, c.version) {
			return &c.value
		}
	}
	return nil
}

// classMethodOf reports whether the class method that the cache is for is what v
// has.
func (c *cache) classMethodOf(v *runtime.Value) bool {
	if c.kind == cacheClassMethod {
		return runtime.CachedShape(v, c.version, c.shape)
	}
	return c.kind == cacheTypeClassMethod && runtime.CachedType(v, c.version)
}

// resolved is what to remember of a lookup.
func resolved(r runtime.AttrCache) cache {
	switch r.Kind {
	case runtime.AttrSlot:
		return cache{kind: cacheSlot, version: r.Version, shape: r.Shape, slot: r.Slot}
	case runtime.AttrMethod:
		native := runtime.Exactly[runtime.Native](r.Value, runtime.MethodDescriptorType)
		return cache{kind: cacheMethod, version: r.Version, shape: r.Shape, value: r.Value, fn: asFunction(r.Value), native: native}
	case runtime.AttrClassValue:
		return cache{kind: cacheClassValue, version: r.Version, shape: r.Shape, value: r.Value}
	case runtime.AttrInDict:
		return cache{kind: cacheInDict, version: r.Version, value: r.Value, place: &r.Self}
	case runtime.AttrDescriptor:
		return cache{kind: cacheDescriptor, version: r.Version, value: r.Value}
	case runtime.AttrProperty:
		if fn := asFunction(r.Value); fn != nil && fn.unit.whole().simpleArgs == 1 {
			return cache{kind: cacheProperty, version: r.Version, shape: r.Shape, fn: fn}
		}
	case runtime.AttrClassMethod:
		return cache{kind: cacheClassMethod, version: r.Version, shape: r.Shape, value: r.Value, fn: asFunction(r.Value), place: &r.Self}
	case runtime.AttrTypeClassMethod:
		return cache{kind: cacheTypeClassMethod, version: r.Version, value: r.Value, fn: asFunction(r.Value), place: &r.Self}
	case runtime.AttrModule:
		c := cache{kind: cacheModule, version: r.Version, slot: r.Slot, value: r.Value}
		if v := c.sameObject(&r.Value); v != nil && v.IsSet() {
			c.native = runtime.Exactly[runtime.Native](*v, runtime.BuiltinFunctionType)
		}
		return c
	case runtime.AttrTypeAttr:
		return cache{kind: cacheTypeAttr, version: r.Version, value: r.Value}
	}
	return cache{}
}

// pushGetter calls a property's getter; its result goes to rA.
func (vm *VM) pushGetter(fn *Function, self runtime.Value, a uint8) error {
	base := vm.top()
	vm.reserve(base, 2+int(fn.unit.numRegs))
	vm.stack[base], vm.stack[base+1] = fn.Value(), self
	_, err := vm.push(fn.unit, base, actResult)
	return err
}

// getterFailed is called when the frame of a getter was left with err: the
// running frame is at the instruction that asked for the attribute.
func (vm *VM) getterFailed(err error) {
	f := &vm.frames[vm.fp]
	if in := f.unit.code.Instrs[f.pc-1]; in.Op() == code.GetAttr {
		runtime.NameMissingAttr(err, vm.stack[int(f.base)+int(in.B())], f.unit.code.Names[in.I()])
	}
}

// setAttr carries out v.name = x and fills the instruction's cache.
func (vm *VM) setAttr(u *Unit, v runtime.Value, imm int32, x runtime.Value) error {
	first := &u.caches[imm]
	for c := first; c != nil; c = c.more {
		if c.kind == cacheNewSlot && runtime.CachedAdd(&v, c.version, c.shape, c.next, &x) {
			return nil
		}
	}
	name := u.code.Names[imm]
	if first.renewed < maxRenewals {
		switch r := runtime.ResolveStore(v, name); r.Kind {
		case runtime.StoreSlot:
			first.remember(cache{kind: cacheSlot, version: r.Version, shape: r.Shape, slot: r.Slot})
		case runtime.StoreAdd:
			first.remember(cache{kind: cacheNewSlot, version: r.Version, shape: r.Shape, next: r.Next})
		}
	}
	return runtime.SetAttr(&vm.Thread, v, name, x)
}

// lookupMethod finds what calling v.name(…) calls: a function with v to be
// passed first, or (self unset) any other callable.
func (vm *VM) lookupMethod(u *Unit, v runtime.Value, imm int32) (fn, self runtime.Value, err error) {
	first, name := &u.caches[imm], u.code.Names[imm]
	for c := first; c != nil; c = c.more {
		switch c.kind {
		case cacheMethod:
			if runtime.CachedShape(&v, c.version, c.shape) {
				return c.value, v, nil
			}
			continue
		case cacheClassMethod, cacheTypeClassMethod:
			if c.classMethodOf(&v) {
				return c.value, *c.place, nil
			}
			continue
		case cacheInDict:
			if own, ok := runtime.CachedInDict(&v, c.version, name); ok && !own.IsSet() && c.place.IsSet() {
				return *c.place, v, nil
			}
		}
		if x, found, err := vm.cachedAttr(c, &v, name); found || err != nil {
			return x, runtime.Value{}, err
		}
	}
	if first.renewed < maxRenewals {
		found := resolved(runtime.ResolveAttr(v, name))
		first.remember(found)
		switch found.kind {
		case cacheMethod:
			return found.value, v, nil
		case cacheClassMethod, cacheTypeClassMethod:
			return found.value, *found.place, nil
		}
	}
	return runtime.GetMethod(&vm.Thread, v, name)
}

// superAttr is super(cls, self).name; f is the builtin super or what shadows it,
// which is called without arguments, as it is written.
func (vm *VM) superAttr(f, cls, self runtime.Value, name *runtime.Str) (runtime.Value, error) {
	var args []runtime.Value
	if f == runtime.SuperType.Value() {
		if t := runtime.AsType(cls); t != nil {
			v, _, err := runtime.SuperAttr(&vm.Thread, t, self, name, false)
			return v, err
		}
		args = []runtime.Value{cls, self}
	}
	s, err := runtime.Call(&vm.Thread, f, args...)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.GetAttr(&vm.Thread, s, name)
}

// superMethod is superAttr for a call, as lookupMethod returns it. It fills the
// cache c.
func (vm *VM) superMethod(c *cache, f, cls, self runtime.Value, name *runtime.Str) (fn, recv runtime.Value, err error) {
	if t := runtime.AsType(cls); t != nil && f == runtime.SuperType.Value() {
		fn, recv, err = runtime.SuperAttr(&vm.Thread, t, self, name, true)
		if of := self.Type(); err == nil && recv.IsSet() && c.renewed < maxRenewals && t.Version() != 0 && of.Version() != 0 {
			*c = cache{kind: cacheSuper, keys: t.Version(), version: of.Version(), value: fn, renewed: c.renewed + 1}
		}
		return fn, recv, err
	}
	v, err := vm.superAttr(f, cls, self, name)
	return v, runtime.Value{}, err
}
