package runtime

import "weak"

// Weakref is a weak reference, or a proxy, which see. It rests on Go's: the
// referent is gone once Go's collector has found it unreachable, some time after
// the last strong reference went.
type Weakref struct {
	Header
	target   weak.Pointer[Header]
	callback Value // unset for none
	hash     int64
	hashed   bool
}

// WeakrefType is weakref.ReferenceType.
var WeakrefType = &Type{}

// NewWeakref makes a weak reference to v for Go code: it has no callback, and
// scripts do not see it.
func NewWeakref(v Value) *Weakref {
	r := NewObject[Weakref](WeakrefType)
	r.target = weak.Make(headerOf(v))
	return r
}

// newWeakref makes a weak reference or proxy of type t to v. callback, unless
// unset or None, is called with it after v has gone. Without one, what is there
// already is returned, except of subclasses.
func newWeakref(th *Thread, t *Type, v, callback Value) (Value, error) {
	if v.Type().noWeakref {
		return Value{}, th.TypeErrorf("cannot create weak reference to '%s' object", v.Type().name)
	}
	if callback.IsSet() && callback.IsNone() {
		callback = Value{}
	}
	if err := th.Alloc(weakrefSize); err != nil {
		return Value{}, err
	}
	w := &th.Interp.weakrefs
	w.mu.Lock()
	defer w.mu.Unlock()
	list := th.Interp.listFor(v)
	if t.builtin && !callback.IsSet() {
		if r := list.shared(t); r != nil {
			return r.Value(), nil
		}
	}
	r := NewObject[Weakref](t)
	r.target, r.callback = weak.Make(headerOf(v)), callback
	list.add(r)
	return r.Value(), nil
}

// weakrefSize is about what a weak reference occupies, with its places in
// tables of ours and of Go's.
const weakrefSize = 256

// Target returns the referent, or the unset Value once it is gone.
func (r *Weakref) Target() Value {
	if h := r.target.Value(); h != nil {
		return h.Value()
	}
	return Value{}
}

func weakrefRepr(th *Thread, self Value) (Value, error) {
	r := MustAs[Weakref](self)
	v := r.Target()
	if !v.IsSet() {
		return strf("<weakref at %s; dead>", th.Interp.address(self)), nil
	}
	name, err := LookupSpecial(th, v, nameName) // without what __getattr__ would say
	if err != nil {
		return Value{}, err
	}
	if s := AsStr(OrNone(name)); s != nil {
		return strf("<weakref at %s; to '%s' at %s (%s)>", th.Interp.address(self), v.Type().name, th.Interp.address(v), s.s), nil
	}
	return strf("<weakref at %s; to '%s' at %s>", th.Interp.address(self), v.Type().name, th.Interp.address(v)), nil
}

// weakrefArguments fails unless there are one or two.
func weakrefArguments(th *Thread, method string, args []Value) error {
	switch {
	case len(args) == 0:
		return th.TypeErrorf("%s expected at least 1 argument, got 0", method)
	case len(args) > 2:
		return th.TypeErrorf("%s expected at most 2 arguments, got %d", method, len(args))
	}
	return nil
}

var weakrefSpec = TypeSpec{
	Name: "weakref.ReferenceType",
	Slots: Slots{
		New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
			if len(names) > 0 && t.builtin { // those of a subclass go to its __init__
				return Value{}, th.TypeErrorf("ref() takes no keyword arguments")
			}
			given := args[:len(args)-len(names)]
			if err := weakrefArguments(th, "__new__", given); err != nil {
				return Value{}, err
			}
			var callback Value
			if len(given) == 2 {
				callback = given[1]
			}
			return newWeakref(th, t, given[0], callback)
		},
		Init: func(th *Thread, _ Value, args, names []Value) error {
			if len(names) > 0 {
				return th.TypeErrorf("ref() takes no keyword arguments")
			}
			return weakrefArguments(th, "__init__", args)
		},
		Call: func(th *Thread, self Value, args, names []Value) (Value, error) {
			if len(args) > 0 {
				return Value{}, th.TypeErrorf("ref() takes no arguments (%d given)", len(args))
			}
			return OrNone(MustAs[Weakref](self).Target()), nil
		},
		Repr: weakrefRepr,
		Compare: func(th *Thread, a, b Value, op CompareOp) (Value, error) {
			x, y := As[Weakref](a, WeakrefType), As[Weakref](b, WeakrefType)
			if x == nil || y == nil || op != CmpEq && op != CmpNe {
				return NotImplemented, nil
			}
			v, w := x.Target(), y.Target()
			if !v.IsSet() || !w.IsSet() {
				return Bool((x == y) == (op == CmpEq)), nil
			}
			return Compare(th, v, w, op)
		},
		Hash: func(th *Thread, self Value) (int64, error) {
			r := MustAs[Weakref](self)
			if r.hashed {
				return r.hash, nil
			}
			v := r.Target()
			if !v.IsSet() {
				return 0, th.TypeErrorf("weak object has gone away")
			}
			h, err := Hash(th, v)
			if err == nil {
				r.hash, r.hashed = h, true
			}
			return h, err
		},
		Traverse: func(self Value, visit func(Value)) { visit(MustAs[Weakref](self).callback) },
	},
	Methods: []Method{ClassGetItem},
	Members: []Member{{Name: "__callback__", Get: func(th *Thread, self Value) (Value, error) {
		return OrNone(MustAs[Weakref](self).callback), nil
	}}},
}

func init() {
	SubclassLayout[Weakref](WeakrefType)
	RegisterType(WeakrefType, &weakrefSpec)
}

// weakrefMember is __weakref__ of instances: the first of their references.
var weakrefMember = Member{
	Name: "__weakref__",
	Doc:  "list of weak references to the object",
	Get: func(th *Thread, self Value) (Value, error) {
		if refs := th.Interp.WeakReferences(self); len(refs) > 0 {
			return refs[0].Value(), nil
		}
		return None, nil
	},
}
