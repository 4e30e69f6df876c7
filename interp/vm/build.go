package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// slowBuild makes the object of a display.
func (vm *VM) slowBuild(in code.Instr) error {
	n, op := int(in.C()), in.Op()
	if op == code.BuildTuple && in.I() == 1 {
		if done, err := vm.fusedTuple(in); done {
			return err
		}
	}
	if op == code.BuildDict {
		n *= 2
	}
	parts := vm.window()[in.B():][:n]
	if err := vm.Alloc(int64(n)*16 + 48); err != nil {
		return err
	}
	var v runtime.Value
	switch op {
	case code.BuildTuple:
		v = runtime.NewTuple(parts...).Value()
	case code.BuildList:
		v = runtime.NewListOf(parts).Value()
	case code.BuildSet:
		s := runtime.NewSet()
		for i := range parts {
			if err := s.Add(&vm.Thread, parts[i]); err != nil {
				return err
			}
		}
		v = s.Value()
	case code.BuildDict:
		d := runtime.NewDictSized(max(n/2, int(in.I())))
		for i := 0; i < n; i += 2 {
			if err := d.Set(&vm.Thread, parts[i], parts[i+1]); err != nil {
				return err
			}
		}
		v = d.Value()
	}
	vm.window()[in.A()] = v
	return nil
}

// extend adds the items of rB to the list, set or dict being built in rA.
func (vm *VM) extend(in code.Instr, regs []runtime.Value) error {
	dst, src := regs[in.A()], regs[in.B()]
	switch in.Op() {
	case code.ListExtend:
		if in.C() != 0 && !src.Type().Iterable() {
			if in.C() == 2 {
				return vm.notIterable(regs[in.I()], src)
			}
			return vm.TypeErrorf("Value after * must be an iterable, not %s", src.Type().Name())
		}
		return vm.extendList(runtime.AsList(dst), src)
	case code.SetUpdate:
		return runtime.AsSet(dst).Update(&vm.Thread, src)
	case code.DictUpdate:
		if !vm.hasKeys(src) {
			return vm.TypeErrorf("'%s' object is not a mapping", src.Type().Name())
		}
		return runtime.AsDict(dst).Update(&vm.Thread, src)
	}
	return vm.mergeKeywords(runtime.AsDict(dst), src, regs[in.C()])
}

// notIterable raises the error for what follows a lone * in a call.
func (vm *VM) notIterable(callee, arg runtime.Value) error {
	return vm.calleeErrorf(callee, " argument after * must be an iterable, not %s", arg.Type().Name())
}

// extendList appends the items of src.
func (vm *VM) extendList(dst *runtime.List, src runtime.Value) error {
	return dst.FillFrom(&vm.Thread, src)
}

// hasKeys reports whether v passes for a mapping: whether it has keys().
func (vm *VM) hasKeys(v runtime.Value) bool {
	if runtime.AsDict(v) != nil {
		return true
	}
	keys, err := runtime.LookupAttr(&vm.Thread, v, nameKeys)
	return err == nil && keys.IsSet()
}

var nameKeys = runtime.Intern("keys")

// mergeKeywords adds the items behind ** in a call; a key given twice raises. That
// keys are strings is looked at when the call is made.
func (vm *VM) mergeKeywords(dst *runtime.Dict, src, callee runtime.Value) error {
	if !vm.hasKeys(src) {
		return vm.calleeErrorf(callee, " argument after ** must be a mapping, not %s", src.Type().Name())
	}
	err := runtime.EachItem(&vm.Thread, src, func(k, v runtime.Value) error {
		if s := runtime.AsStr(k); s != nil && !dst.GetStr(s).IsSet() {
			dst.SetStr(s, v)
			return nil
		}
		given, err := dst.Get(&vm.Thread, k)
		if err != nil {
			return err
		}
		if given.IsSet() {
			return vm.repeatedKeyword(callee, k)
		}
		return dst.Set(&vm.Thread, k, v)
	})
	if e := runtime.IsException(err, runtime.KeyError); e != nil && len(e.Args.Items) == 1 {
		// CPython says so of a key given twice, too, and takes this one for its own.
		return vm.repeatedKeyword(callee, e.Args.Items[0])
	}
	return err
}

// repeatedKeyword raises the error for a keyword argument given twice.
func (vm *VM) repeatedKeyword(callee, key runtime.Value) error {
	name, err := runtime.ToStr(&vm.Thread, key)
	if err != nil {
		return err
	}
	return vm.calleeErrorf(callee, " got multiple values for keyword argument '%s'", name)
}

// calleeErrorf raises a TypeError whose message begins with the name of a callable:
// where it is defined, else its str().
func (vm *VM) calleeErrorf(callee runtime.Value, format string, args ...any) error {
	name, err := vm.calleeName(callee)
	if err != nil {
		return err
	}
	return vm.TypeErrorf("%s"+format, append([]any{name}, args...)...)
}

func (vm *VM) calleeName(v runtime.Value) (string, error) {
	th := &vm.Thread
	qualified, err := runtime.LookupAttr(th, v, nameQualname)
	if err != nil {
		return "", err
	}
	if !qualified.IsSet() {
		s, err := runtime.ToStr(th, v)
		if err != nil {
			return "", err
		}
		return s.String(), nil
	}
	module, err := runtime.LookupAttr(th, v, nameModule)
	if err != nil {
		return "", err
	}
	name, err := runtime.ToStr(th, qualified)
	if err != nil {
		return "", err
	}
	module = runtime.OrNone(module)
	if s := runtime.AsStr(module); module.IsNone() || s != nil && s.String() == "builtins" {
		return name.String() + "()", nil
	}
	where, err := runtime.ToStr(th, module)
	if err != nil {
		return "", err
	}
	return where.String() + "." + name.String() + "()", nil
}

var (
	nameQualname = runtime.Intern("__qualname__")
	nameModule   = runtime.Intern("__module__")
)

var nameName = runtime.Intern("__name__")

// unpack spreads exactly n items of v over registers a and up.
func (vm *VM) unpack(a uint8, v runtime.Value, n int) error {
	if t := runtime.Exactly[runtime.Tuple](v, runtime.TupleType); t != nil && len(t.Items) == n {
		copy(vm.window()[a:], t.Items)
		return nil
	}
	if l := runtime.Exactly[runtime.List](v, runtime.ListType); l != nil && l.Len() == n {
		copy(vm.window()[a:], l.Values())
		return nil
	}
	items, err := vm.unpackItems(v, n, -1)
	if err != nil {
		return err
	}
	copy(vm.window()[a:], items)
	return nil
}

// take reads up to n items from an iterable; with probe it also tells whether
// there is one more.
func (vm *VM) take(v runtime.Value, n int, probe bool) (items []runtime.Value, more bool, err error) {
	if v.Type().Iter == nil && v.Type().GetItem == nil {
		return nil, false, vm.TypeErrorf("cannot unpack non-iterable %s object", v.Type().Name())
	}
	it, err := runtime.Iter(&vm.Thread, v)
	if err != nil {
		return nil, false, err
	}
	for len(items) < n {
		x, err := runtime.Next(&vm.Thread, it)
		if err != nil || !x.IsSet() {
			return items, false, err
		}
		items = append(items, x)
	}
	if probe {
		x, err := runtime.Next(&vm.Thread, it)
		return items, x.IsSet(), err
	}
	return items, false, nil
}

// unpackEx spreads v: before items, a list of the middle, after items.
func (vm *VM) unpackEx(a uint8, v runtime.Value, before, after int) error {
	items, err := vm.unpackItems(v, before, after)
	if err != nil {
		return err
	}
	copy(vm.window()[a:], items)
	return nil
}

// unpackItems returns what v is spread into: exactly before items when after
// is negative, else before items, a list of the middle, and after items.
func (vm *VM) unpackItems(v runtime.Value, before, after int) ([]runtime.Value, error) {
	if after < 0 {
		items, more, err := vm.take(v, before, true)
		switch {
		case err != nil:
			return nil, err
		case len(items) < before:
			return nil, vm.ValueErrorf("not enough values to unpack (expected %d, got %d)", before, len(items))
		case more:
			return nil, vm.ValueErrorf("too many values to unpack (expected %d)", before)
		}
		return items, nil
	}
	if v.Type().Iter == nil && v.Type().GetItem == nil {
		return nil, vm.TypeErrorf("cannot unpack non-iterable %s object", v.Type().Name())
	}
	items, err := runtime.Collect(&vm.Thread, v)
	if err != nil {
		return nil, err
	}
	if len(items) < before+after {
		return nil, vm.ValueErrorf("not enough values to unpack (expected at least %d, got %d)", before+after, len(items))
	}
	if err := vm.Alloc(2 * 16 * int64(len(items))); err != nil {
		return nil, err
	}
	behind := len(items) - after
	mid := append([]runtime.Value(nil), items[before:behind]...)
	out := append(make([]runtime.Value, 0, before+1+after), items[:before]...)
	out = append(out, runtime.NewList(mid).Value())
	return append(out, items[behind:]...), nil
}
