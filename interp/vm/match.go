package vm

import "github.com/asyn-lang/asyn/runtime"

// matchKeys looks the keys up in a mapping: a tuple of the values, or None if
// one is missing.
func (vm *VM) matchKeys(subject runtime.Value, keys []runtime.Value) (runtime.Value, error) {
	th := &vm.Thread
	if d := runtime.Exactly[runtime.Dict](subject, runtime.DictType); d != nil && distinctTexts(keys) {
		values := make([]runtime.Value, len(keys))
		for i, k := range keys {
			var err error
			if values[i], err = d.Get(th, k); err != nil {
				return runtime.Value{}, err
			}
			if !values[i].IsSet() {
				return runtime.None, nil
			}
		}
		return runtime.TupleOf(values).Value(), nil
	}
	seen := runtime.NewSet()
	values := make([]runtime.Value, 0, len(keys))
	get, err := runtime.GetAttr(th, subject, nameGet)
	if err != nil {
		return runtime.Value{}, err
	}
	missing := runtime.NewInstance(runtime.ObjectType).Value()
	for _, k := range keys {
		n := seen.Len()
		if err := seen.Add(th, k); err != nil {
			return runtime.Value{}, err
		}
		if seen.Len() == n {
			return runtime.Value{}, vm.ValueErrorf("mapping pattern checks duplicate key (%s)", reprOf(th, k))
		}
		v, err := runtime.Call(th, get, k, missing)
		if err != nil {
			return runtime.Value{}, err
		}
		if v == missing {
			return runtime.None, nil
		}
		values = append(values, v)
	}
	return runtime.TupleOf(values).Value(), nil
}

// distinctTexts reports whether keys are a few strs, and surely all different.
func distinctTexts(keys []runtime.Value) bool {
	const few = 8
	if len(keys) > few {
		return false
	}
	for i, k := range keys {
		s := runtime.Exactly[runtime.Str](k, runtime.StrType)
		if s == nil {
			return false
		}
		for _, other := range keys[:i] {
			if runtime.AsStr(other).String() == s.String() {
				return false
			}
		}
	}
	return true
}

var (
	nameGet       = runtime.Intern("get")
	nameMatchArgs = runtime.Intern("__match_args__")
)

// selfMatching are the builtin types whose one positional pattern is the
// subject itself.
var selfMatching = []*runtime.Type{
	runtime.BoolType, runtime.ByteArrayType, runtime.BytesType, runtime.DictType, runtime.FloatType,
	runtime.FrozenSetType, runtime.IntType, runtime.ListType, runtime.SetType, runtime.StrType, runtime.TupleType,
}

// matchClass tests subject against a class pattern with npos positional and
// the given keyword subpatterns: a tuple of the attributes, or None.
func (vm *VM) matchClass(subject, class runtime.Value, npos int, keywords []runtime.Value) (runtime.Value, error) {
	th := &vm.Thread
	t := runtime.AsType(class)
	if t == nil {
		return runtime.Value{}, vm.TypeErrorf("called match pattern must be a class")
	}
	is, err := runtime.IsInstance(th, subject, class)
	if err != nil || !is {
		return runtime.None, err
	}
	var out []runtime.Value
	seen := map[string]bool{}
	attr := func(name *runtime.Str) (bool, error) {
		if seen[name.String()] {
			return false, vm.TypeErrorf("%s() got multiple sub-patterns for attribute '%s'", t.Name(), name.String())
		}
		seen[name.String()] = true
		v, err := runtime.LookupAttr(th, subject, name)
		if err != nil || !v.IsSet() {
			return false, err
		}
		out = append(out, v)
		return true, nil
	}
	if npos > 0 {
		names, self, err := vm.matchArgs(t, class)
		if err != nil {
			return runtime.Value{}, err
		}
		allowed := len(names)
		if self {
			allowed = 1
		}
		if npos > allowed {
			return runtime.Value{}, vm.TypeErrorf("%s() accepts %d positional sub-pattern%s (%d given)", t.Name(), allowed, plural(allowed), npos)
		}
		if self {
			out = append(out, subject)
		} else {
			for _, n := range names[:npos] {
				s := runtime.AsStr(n)
				if s == nil {
					return runtime.Value{}, vm.TypeErrorf("__match_args__ elements must be strings (got %s)", n.Type().Name())
				}
				if ok, err := attr(s); !ok || err != nil {
					return runtime.None, err
				}
			}
		}
	}
	for _, k := range keywords {
		if ok, err := attr(runtime.AsStr(k)); !ok || err != nil {
			return runtime.None, err
		}
	}
	return runtime.TupleOf(out).Value(), nil
}

// matchArgs returns a class's __match_args__; self means that the subject
// itself matches a single positional pattern.
func (vm *VM) matchArgs(t *runtime.Type, class runtime.Value) (names []runtime.Value, self bool, err error) {
	v, err := runtime.LookupAttr(&vm.Thread, class, nameMatchArgs)
	if err != nil {
		return nil, false, err
	}
	if v.IsSet() {
		tuple := runtime.Exactly[runtime.Tuple](v, runtime.TupleType)
		if tuple == nil {
			return nil, false, vm.TypeErrorf("%s.__match_args__ must be a tuple (got %s)", t.Name(), v.Type().Name())
		}
		return tuple.Items, false, nil
	}
	for _, b := range selfMatching {
		if t.IsSubtype(b) {
			return nil, true, nil
		}
	}
	return nil, false, nil
}
