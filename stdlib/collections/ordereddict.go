package collections

import "github.com/asyn-lang/asyn/runtime"

// orderedDict is a dict that can move its items to either end, and whose order
// counts when two are compared.
type orderedDict struct {
	runtime.Dict
	runtime.Attrs
}

var orderedDictType = &runtime.Type{}

func asOrderedDict(v value) *orderedDict { return runtime.As[orderedDict](v, orderedDictType) }

// plain reports whether no script class can have changed how items are stored.
func (d *orderedDict) plain() bool { return d.Type() == orderedDictType }

// updateOrdered stores the items of a mapping, or of an iterable of pairs, in
// self: an OrderedDict, or what calling its class gave.
func updateOrdered(th *thread, self, other value) error {
	if d := asOrderedDict(self); d != nil && d.plain() && runtime.AsDict(other) != nil && other.Type().Builtin() {
		return d.Update(th, other)
	}
	keys, err := runtime.LookupAttr(th, other, runtime.Intern("keys"))
	if err != nil {
		return err
	}
	if keys.IsSet() {
		if keys, err = runtime.Call(th, keys); err != nil {
			return err
		}
		return runtime.Iterate(th, keys, func(key value) error {
			v, err := runtime.GetItem(th, other, key)
			if err != nil {
				return err
			}
			return runtime.SetItem(th, self, key, v)
		})
	}
	items, err := runtime.LookupAttr(th, other, runtime.Intern("items"))
	if err != nil {
		return err
	}
	if items.IsSet() {
		if other, err = runtime.Call(th, items); err != nil {
			return err
		}
	}
	return runtime.Iterate(th, other, func(pair value) error {
		key, v, err := unpackPair(th, pair)
		if err != nil {
			return err
		}
		return runtime.SetItem(th, self, key, v)
	})
}

// unpackPair takes the two items of an iterable.
func unpackPair(th *thread, pair value) (first, second value, err error) {
	var parts []value
	err = runtime.Iterate(th, pair, func(v value) error {
		if parts = append(parts, v); len(parts) > 2 {
			return th.ValueErrorf("too many values to unpack (expected 2)")
		}
		return nil
	})
	switch {
	case err != nil:
		return value{}, value{}, err
	case len(parts) == 0:
		return value{}, value{}, th.ValueErrorf("need more than 0 values to unpack")
	case len(parts) == 1:
		return value{}, value{}, th.ValueErrorf("need more than 1 value to unpack")
	}
	return parts[0], parts[1], nil
}

// updateFromCall is updateOrdered with the arguments of a call, of which one may
// be positional: tooMany words that there are n.
func updateFromCall(th *thread, self value, args, names []value, tooMany string) error {
	n := len(args) - len(names)
	if n > 1 {
		return th.TypeErrorf(tooMany, n)
	}
	if n == 1 {
		if err := updateOrdered(th, self, args[0]); err != nil {
			return err
		}
	}
	for i, name := range names {
		if err := runtime.SetItem(th, self, name, args[n+i]); err != nil {
			return err
		}
	}
	return nil
}

func orderedDictRepr(th *thread, self value) (value, error) {
	d := runtime.MustAs[orderedDict](self)
	name := d.Type().BareName()
	if d.Len() == 0 {
		return runtime.NewStr(name + "()").Value(), nil
	}
	if !th.ReprEnter(self) {
		return runtime.NewStr("...").Value(), nil
	}
	defer th.ReprLeave()
	items := runtime.NewDict()
	if err := items.Update(th, self); err != nil {
		return value{}, err
	}
	s, err := runtime.Repr(th, items.Value())
	if err != nil {
		return value{}, err
	}
	return runtime.NewStr(name + "(" + s.String() + ")").Value(), nil
}

// compareOrderedDicts compares the order, too, if both have one that counts.
func compareOrderedDicts(th *thread, a, b value, op runtime.CompareOp) (value, error) {
	if op != runtime.CmpEq && op != runtime.CmpNe || runtime.AsDict(b) == nil {
		return runtime.NotImplemented, nil
	}
	equal, err := runtime.DictType.Compare(th, a, b, runtime.CmpEq)
	if err != nil {
		return value{}, err
	}
	is := equal == runtime.True
	if y := asOrderedDict(b); is && y != nil {
		if is, err = sameOrder(th, runtime.MustAs[orderedDict](a), y); err != nil {
			return value{}, err
		}
	}
	return runtime.Bool(is == (op == runtime.CmpEq)), nil
}

// sameOrder reports whether the keys of two dicts of one length are equal one by
// one.
func sameOrder(th *thread, a, b *orderedDict) (bool, error) {
	x, y := a.iter(odictKeys, false), b.iter(odictKeys, false)
	for {
		k, _, err := x.step(th)
		if err != nil || !k.IsSet() {
			return err == nil, err
		}
		l, _, err := y.step(th)
		if err != nil || !l.IsSet() {
			return false, err
		}
		if eq, err := runtime.Equal(th, k, l); err != nil || !eq {
			return false, err
		}
	}
}

// mergeOrderedDicts is a | b, of the class of the one that is an OrderedDict,
// first a.
func mergeOrderedDicts(th *thread, a, b value) (value, error) {
	if runtime.AsDict(a) == nil || runtime.AsDict(b) == nil {
		return runtime.NotImplemented, nil
	}
	class := a.Type()
	if asOrderedDict(a) == nil {
		class = b.Type()
	}
	merged, err := runtime.Call(th, class.Value(), a)
	if err != nil {
		return value{}, err
	}
	return merged, updateOrdered(th, merged, b)
}

// copyOrderedDict makes one of the same class, by its __setitem__.
func copyOrderedDict(th *thread, d *orderedDict, _ []value) (value, error) {
	copied, err := runtime.Call(th, d.Type().Value())
	if err != nil {
		return value{}, err
	}
	if d.plain() {
		return copied, runtime.AsDict(copied).Update(th, d.Value())
	}
	for it := d.iter(odictKeys, false); ; {
		key, _, err := it.step(th)
		if err != nil || !key.IsSet() {
			return copied, err
		}
		v, err := runtime.GetItem(th, d.Value(), key)
		if err != nil {
			return value{}, err
		}
		if err := runtime.SetItem(th, copied, key, v); err != nil {
			return value{}, err
		}
	}
}

func reduceOrderedDict(th *thread, d *orderedDict, _ []value) (value, error) {
	state, err := runtime.CallMethod(th, d.Value(), runtime.Intern("__getstate__"))
	if err != nil {
		return value{}, err
	}
	items, err := runtime.CallMethod(th, d.Value(), runtime.Intern("items"))
	if err != nil {
		return value{}, err
	}
	it, err := runtime.Iter(th, items)
	if err != nil {
		return value{}, err
	}
	return runtime.NewTuple(d.Type().Value(), runtime.NewTuple().Value(), state, runtime.None, it).Value(), nil
}

// lastWanted is the argument last of methods that work at either end.
func lastWanted(th *thread, arg value) (bool, error) {
	if !arg.IsSet() {
		return true, nil
	}
	return runtime.Truth(th, arg)
}

func popItemOfOrderedDict(th *thread, d *orderedDict, args []value) (value, error) {
	last, err := lastWanted(th, args[0])
	if err != nil {
		return value{}, err
	}
	pop := d.PopFirst
	if last {
		pop = d.PopLast
	}
	k, v, ok := pop()
	if !ok {
		return value{}, th.Raise(runtime.KeyError, "dictionary is empty")
	}
	return runtime.NewTuple(k, v).Value(), nil
}

func moveToEnd(th *thread, d *orderedDict, args []value) (value, error) {
	last, err := lastWanted(th, args[1])
	if err != nil {
		return value{}, err
	}
	move := d.MoveFirst
	if last {
		move = d.MoveLast
	}
	found, err := move(th, args[0])
	if err == nil && !found {
		err = runtime.NewException(runtime.KeyError, args[0])
	}
	return runtime.None, err
}

func popFromOrderedDict(th *thread, d *orderedDict, args []value) (value, error) {
	v, err := d.Delete(th, args[0])
	switch {
	case err != nil || v.IsSet():
		return v, err
	case args[1].IsSet():
		return args[1], nil
	}
	return value{}, runtime.NewException(runtime.KeyError, args[0])
}

func setDefaultOfOrderedDict(th *thread, d *orderedDict, args []value) (value, error) {
	key, v := args[0], runtime.OrNone(args[1])
	if d.plain() {
		return d.SetDefault(th, key, v)
	}
	in, err := runtime.Contains(th, d.Value(), key)
	switch {
	case err != nil:
		return value{}, err
	case in:
		return runtime.GetItem(th, d.Value(), key)
	}
	return v, runtime.SetItem(th, d.Value(), key, v)
}

func orderedDictFromKeys(th *thread, args []value) (value, error) {
	out, err := runtime.Call(th, args[0])
	if err != nil {
		return value{}, err
	}
	v := runtime.OrNone(args[2])
	return out, runtime.Iterate(th, args[1], func(key value) error { return runtime.SetItem(th, out, key, v) })
}

// orderedDictMethod makes a method; the receiver's type has been checked.
func orderedDictMethod(f func(th *thread, d *orderedDict, args []value) (value, error)) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) {
		return f(th, runtime.MustAs[orderedDict](args[0]), args[1:])
	}
}

var orderedDictMethods = []runtime.Method{
	{Sig: "fromkeys(cls, iterable, value=None)", Kind: runtime.ClassMethod, Fn: orderedDictFromKeys},
	{Sig: "setdefault(self, key, default=None)", Fn: orderedDictMethod(setDefaultOfOrderedDict)},
	{Sig: "pop(self, key, default=)", Fn: orderedDictMethod(popFromOrderedDict)},
	{Sig: "popitem(self, last=True)", Fn: orderedDictMethod(popItemOfOrderedDict)},
	{Sig: "keys(self, /)", Fn: odictView(odictKeysType)},
	{Sig: "values(self, /)", Fn: odictView(odictValuesType)},
	{Sig: "items(self, /)", Fn: odictView(odictItemsType)},
	{Sig: "update(self, /, *args, **kwargs)", Fn: func(th *thread, args []value) (value, error) {
		all, names := runtime.UnpackCall(args[1], args[2])
		return runtime.None, updateFromCall(th, args[0], all, names, "update() takes at most 1 positional argument (%d given)")
	}},
	{Sig: "clear(self, /)", Fn: orderedDictMethod(func(_ *thread, d *orderedDict, _ []value) (value, error) {
		d.Clear()
		return runtime.None, nil
	})},
	{Sig: "copy(self, /)", Fn: orderedDictMethod(copyOrderedDict)},
	{Sig: "__reversed__(self, /)", Fn: orderedDictMethod(func(_ *thread, d *orderedDict, _ []value) (value, error) {
		return d.iter(odictKeys, true).Value(), nil
	})},
	{Sig: "__reduce__(self, /)", Fn: orderedDictMethod(reduceOrderedDict)},
	{Sig: "move_to_end(self, key, last=True)", Fn: orderedDictMethod(moveToEnd)},
}

func init() {
	var sample orderedDict
	runtime.AttrsField(orderedDictType, &sample, &sample.Attrs)
	runtime.SubclassLayout[orderedDict](orderedDictType)
	slots := runtime.Slots{
		Init: func(th *thread, self value, args, names []value) error {
			return updateFromCall(th, self, args, names, "expected at most 1 arguments, got %d")
		},
		Repr:    orderedDictRepr,
		Compare: compareOrderedDicts,
		Iter: func(_ *thread, self value) (value, error) {
			return runtime.MustAs[orderedDict](self).iter(odictKeys, false).Value(), nil
		},
		SetItem: runtime.DictType.SetItem,
	}
	slots.Binary[runtime.OpOr] = mergeOrderedDicts
	slots.InPlace[runtime.OpOr] = func(th *thread, a, b value) (value, error) { return a, updateOrdered(th, a, b) }
	runtime.RegisterType(orderedDictType, &runtime.TypeSpec{
		Name: "collections.OrderedDict", Base: runtime.DictType, Weakref: true,
		Doc:     "A dict that can move its items to either end, and whose order counts when two are compared.",
		Slots:   slots,
		Methods: orderedDictMethods,
		Members: []runtime.Member{runtime.DictMember},
	})
}
