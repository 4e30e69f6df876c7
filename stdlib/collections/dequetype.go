package collections

import "github.com/asyn-lang/asyn/runtime"

// dequeMethod makes a method; the receiver's type has been checked.
func dequeMethod(f func(th *thread, d *deque, args []value) (value, error)) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) { return f(th, runtime.MustAs[deque](args[0]), args[1:]) }
}

var dequeMethods = []runtime.Method{
	{Sig: "append(self, item, /)", Fn: dequeMethod(func(th *thread, d *deque, args []value) (value, error) {
		return runtime.None, d.append(th, args[0])
	})},
	{Sig: "appendleft(self, item, /)", Fn: dequeMethod(func(th *thread, d *deque, args []value) (value, error) {
		return runtime.None, d.appendLeft(th, args[0])
	})},
	{Sig: "pop(self, /)", Fn: dequeMethod(func(th *thread, d *deque, _ []value) (value, error) {
		if d.n == 0 {
			return value{}, th.Raise(runtime.IndexError, "pop from an empty deque")
		}
		return d.pop(), nil
	})},
	{Sig: "popleft(self, /)", Fn: dequeMethod(func(th *thread, d *deque, _ []value) (value, error) {
		if d.n == 0 {
			return value{}, th.Raise(runtime.IndexError, "pop from an empty deque")
		}
		return d.popLeft(), nil
	})},
	{Sig: "extend(self, iterable, /)", Fn: dequeMethod(func(th *thread, d *deque, args []value) (value, error) {
		return runtime.None, d.extend(th, args[0], d.append)
	})},
	{Sig: "extendleft(self, iterable, /)", Fn: dequeMethod(func(th *thread, d *deque, args []value) (value, error) {
		return runtime.None, d.extend(th, args[0], d.appendLeft)
	})},
	{Sig: "rotate(self, n=1, /)", Fn: dequeMethod(func(th *thread, d *deque, args []value) (value, error) {
		n, err := int64(1), error(nil)
		if args[0].IsSet() {
			if n, err = runtime.AsInt64(th, args[0]); err != nil {
				return value{}, err
			}
		}
		return runtime.None, d.rotate(th, int(n))
	})},
	{Sig: "clear(self, /)", Fn: dequeMethod(func(_ *thread, d *deque, _ []value) (value, error) {
		d.clear()
		return runtime.None, nil
	})},
	{Sig: "copy(self, /)", Fn: dequeMethod(copyDeque)},
	{Sig: "__copy__(self, /)", Fn: dequeMethod(copyDeque)},
	{Sig: "count(self, value, /)", Fn: dequeMethod(func(th *thread, d *deque, args []value) (value, error) {
		n := int64(0)
		err := d.search(th, args[0], 0, d.n, func(int) bool {
			n++
			return true
		})
		return runtime.Int(n), err
	})},
	{Sig: "index(self, value, start=0, stop=9223372036854775807, /)", Fn: dequeMethod(indexOfDeque)},
	{Sig: "insert(self, index, value, /)", Fn: dequeMethod(insertIntoDeque)},
	{Sig: "remove(self, value, /)", Fn: dequeMethod(removeFromDeque)},
	{Sig: "reverse(self, /)", Fn: dequeMethod(func(_ *thread, d *deque, _ []value) (value, error) {
		for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
			p, q := d.slot(i), d.slot(j)
			*p, *q = *q, *p
		}
		return runtime.None, nil
	})},
	{Sig: "__reversed__(self, /)", Fn: dequeMethod(func(_ *thread, d *deque, _ []value) (value, error) {
		return d.iter(dequeReverseType, d.n-1, -1), nil
	})},
	{Sig: "__reduce__(self, /)", Fn: dequeMethod(reduceDeque)},
	{Sig: "__sizeof__(self, /)", Fn: dequeMethod(func(_ *thread, d *deque, _ []value) (value, error) {
		return runtime.Int(88 + int64(len(d.ring))*16), nil
	})},
	{Sig: "__class_getitem__(cls, item, /)", Kind: runtime.ClassMethod, Fn: func(_ *thread, args []value) (value, error) {
		return runtime.NewGenericAlias(args[0], args[1]).Value(), nil
	}},
}

func copyDeque(th *thread, d *deque, _ []value) (value, error) {
	c, err := d.copy(th)
	if err != nil {
		return value{}, err
	}
	return c.Value(), nil
}

func indexOfDeque(th *thread, d *deque, args []value) (value, error) {
	bounds := [2]int{0, d.n}
	for i := range bounds {
		if !args[i+1].IsSet() {
			continue
		}
		n, err := runtime.AsIndexSized(th, args[i+1], nil)
		if err != nil {
			return value{}, err
		}
		if n < 0 {
			n = max(n+d.n, 0)
		}
		bounds[i] = min(n, d.n)
	}
	at := -1
	err := d.search(th, args[0], bounds[0], bounds[1], func(i int) bool {
		at = i
		return false
	})
	if err != nil {
		return value{}, err
	}
	if at < 0 {
		return value{}, notInDeque(th, args[0])
	}
	return runtime.Int(int64(at)), nil
}

func removeFromDeque(th *thread, d *deque, args []value) (value, error) {
	at := -1
	version := d.version
	err := d.search(th, args[0], 0, d.n, func(i int) bool {
		at = i
		return false
	})
	switch {
	case err != nil && d.version != version && runtime.IsException(err, runtime.RuntimeError) != nil:
		return value{}, th.Raise(runtime.IndexError, "deque mutated during iteration")
	case err != nil:
		return value{}, err
	case at < 0:
		return value{}, notInDeque(th, args[0])
	}
	d.removeAt(at)
	return runtime.None, nil
}

func notInDeque(th *thread, v value) error {
	s, err := runtime.Repr(th, v)
	if err != nil {
		return err
	}
	return th.ValueErrorf("%s is not in deque", s)
}

func insertIntoDeque(th *thread, d *deque, args []value) (value, error) {
	index, err := runtime.AsInt64(th, args[0])
	i := int(index)
	if err != nil {
		return value{}, err
	}
	if d.n == d.most {
		return value{}, th.Raise(runtime.IndexError, "deque already at its maximum size")
	}
	if i < 0 {
		i = max(i+d.n, 0)
	}
	return runtime.None, d.insert(th, min(i, d.n), args[1])
}

func reduceDeque(th *thread, d *deque, _ []value) (value, error) {
	state, err := runtime.CallMethod(th, d.Value(), runtime.Intern("__getstate__"))
	if err != nil {
		return value{}, err
	}
	args := runtime.NewTuple()
	if d.most >= 0 {
		args = runtime.NewTuple(runtime.NewTuple().Value(), runtime.Int(int64(d.most)))
	}
	it, err := runtime.Iter(th, d.Value())
	if err != nil {
		return value{}, err
	}
	return runtime.NewTuple(d.Type().Value(), args.Value(), state, it).Value(), nil
}

var dequeParams = runtime.NewNative("", "deque(self, iterable=, maxlen=)", initDeque)

func initDeque(th *thread, args []value) (value, error) {
	d := runtime.MustAs[deque](args[0])
	most := -1
	if v := args[2]; v.IsSet() && !v.IsNone() {
		if !runtime.IsInteger(v) {
			return value{}, th.TypeErrorf("an integer is required")
		}
		n, err := runtime.AsInt64(th, v)
		if err != nil {
			return value{}, err
		}
		most = int(n)
		if most < 0 {
			return value{}, th.ValueErrorf("maxlen must be non-negative")
		}
	}
	d.clear()
	d.most = most
	if args[1].IsSet() {
		return runtime.None, d.extend(th, args[1], d.append)
	}
	return runtime.None, nil
}

// addToDeque is d + other, both deques.
func addToDeque(th *thread, a, b value) (value, error) {
	x, y := asDeque(a), asDeque(b)
	if x == nil {
		return runtime.NotImplemented, nil
	}
	if y == nil {
		return value{}, th.TypeErrorf("can only concatenate deque (not \"%s\") to deque", b.Type().Name())
	}
	c, err := x.copy(th)
	if err != nil {
		return value{}, err
	}
	return c.Value(), c.extend(th, b, c.append)
}

// repeatDeque is d * n, in either order.
func repeatDeque(th *thread, a, b value) (value, error) {
	if asDeque(a) == nil {
		a, b = b, a
	}
	if t := b.Type(); t.Index == nil {
		if t.GetItem != nil { // a sequence, whose repetition would blame the deque
			return value{}, th.TypeErrorf("can't multiply sequence by non-int of type '%s'", t.Name())
		}
		return runtime.NotImplemented, nil
	}
	n, err := runtime.AsIndexSized(th, b, runtime.OverflowError)
	if err != nil {
		return value{}, err
	}
	c, err := asDeque(a).copy(th)
	if err != nil {
		return value{}, err
	}
	return c.Value(), c.repeat(th, n)
}

func init() {
	runtime.SubclassLayout[deque](dequeType)
	slots := runtime.Slots{
		New: func(_ *thread, t *runtime.Type, _, _ []value) (value, error) {
			d := runtime.NewObject[deque](t)
			d.most = -1
			return d.Value(), nil
		},
		Init: func(th *thread, self value, args, names []value) error {
			_, err := runtime.CallNative(th, dequeParams, append([]value{self}, args...), names)
			return err
		},
		Repr:    dequeRepr,
		Compare: compareDeques,
		Iter: func(_ *thread, self value) (value, error) {
			return runtime.MustAs[deque](self).iter(dequeIterType, 0, 1), nil
		},
		Len: func(_ *thread, self value) (int, error) { return runtime.MustAs[deque](self).n, nil },
		GetItem: func(th *thread, self, key value) (value, error) {
			d := runtime.MustAs[deque](self)
			i, err := d.index(th, key)
			if err != nil {
				return value{}, err
			}
			return d.at(i), nil
		},
		SetItem: func(th *thread, self, key, v value) error {
			d := runtime.MustAs[deque](self)
			i, err := d.index(th, key)
			switch {
			case err != nil:
				return err
			case v.IsSet():
				*d.slot(i) = v
			default:
				d.removeAt(i)
			}
			return nil
		},
		Contains: func(th *thread, self, item value) (bool, error) {
			found := false
			d := runtime.MustAs[deque](self)
			err := d.search(th, item, 0, d.n, func(int) bool {
				found = true
				return false
			})
			return found, err
		},
		Traverse: func(self value, visit func(value)) {
			d := runtime.MustAs[deque](self)
			for i := range d.n {
				visit(d.at(i))
			}
		},
		Size: func(self value) int64 { return 64 + int64(len(runtime.MustAs[deque](self).ring))*16 },
	}
	slots.Binary[runtime.OpAdd] = addToDeque
	slots.Binary[runtime.OpMul] = repeatDeque
	slots.InPlace[runtime.OpAdd] = func(th *thread, a, b value) (value, error) {
		d := runtime.MustAs[deque](a)
		return a, d.extend(th, b, d.append)
	}
	slots.InPlace[runtime.OpMul] = func(th *thread, a, b value) (value, error) {
		if b.Type().Index == nil {
			return value{}, th.TypeErrorf("can't multiply sequence by non-int of type '%s'", b.Type().Name())
		}
		n, err := runtime.AsIndexSized(th, b, runtime.OverflowError)
		if err != nil {
			return value{}, err
		}
		return a, runtime.MustAs[deque](a).repeat(th, n)
	}
	runtime.RegisterType(dequeType, &runtime.TypeSpec{
		Weakref: true,
		Name:    "collections.deque",
		Doc:     "deque([iterable[, maxlen]])\n\nA list-like sequence that grows and shrinks fast at both ends.",
		Slots:   slots, Methods: dequeMethods, Sequence: true,
		Members: []runtime.Member{{Name: "maxlen", Get: func(_ *thread, v value) (value, error) {
			if most := runtime.MustAs[deque](v).most; most >= 0 {
				return runtime.Int(int64(most)), nil
			}
			return runtime.None, nil
		}}},
	})
	for t, name := range map[*runtime.Type]string{dequeIterType: "_deque_iterator", dequeReverseType: "_deque_reverse_iterator"} {
		runtime.RegisterType(t, &runtime.TypeSpec{
			Name: "collections." + name, Abstract: true,
			Slots: runtime.Slots{
				Iter:     func(_ *thread, self value) (value, error) { return self, nil },
				Next:     nextOfDeque,
				Traverse: func(self value, visit func(value)) { visit(runtime.MustAs[dequeIter](self).d.Value()) },
			},
			Methods: []runtime.Method{{Sig: "__length_hint__(self, /)", Fn: func(_ *thread, args []value) (value, error) {
				return runtime.Int(int64(max(runtime.MustAs[dequeIter](args[0]).left(), 0))), nil
			}}},
		})
	}
}
