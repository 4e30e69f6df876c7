// Package itertools is the module itertools: iterators that are made of other
// iterators, or of nothing at all.
//
// Each is a Go struct that implements iterator, and a type that register makes
// of it.
package itertools

import "github.com/asyn-lang/asyn/runtime"

type (
	thread = runtime.Thread
	value  = runtime.Value
)

// iterator is what the struct of every type in this package does.
type iterator interface {
	// next returns the next item, the unset Value at the end.
	next(th *thread) (value, error)
	// visit calls f for the values it refers to.
	visit(f func(value))
	// Value is the object itself; runtime.Header has it.
	Value() value
}

// reprer is an iterator with a repr of its own.
type reprer interface {
	repr(th *thread) (string, error)
}

// register makes t a type of iterators laid out by T, which script classes can
// extend. start fills in a new one from the arguments that sig names; nil means
// that scripts make none. What does not depend on T is left to kind, of which
// the program then holds one copy.
func register[T any, P interface {
	*T
	iterator
}](t *runtime.Type, sig, doc string, start func(th *thread, it P, args []value) error, methods ...runtime.Method) {
	runtime.SubclassLayout[T](t)
	k := kind{
		of:   func(self value) iterator { return P(runtime.MustAs[T](self)) },
		next: func(th *thread, self value) (value, error) { return ended(P(runtime.MustAs[T](self)).next(th)) },
	}
	if start != nil {
		k.make = func(th *thread, args []value) (value, error) {
			it := P(runtime.NewObject[T](runtime.AsType(args[0])))
			if err := start(th, it, args[1:]); err != nil {
				return value{}, err
			}
			return it.Value(), nil
		}
	}
	k.register(t, sig, doc, methods)
}

// kind is one of the types of iterators.
type kind struct {
	of   func(self value) iterator                     // the struct behind an instance
	next func(th *thread, self value) (value, error)   // the slot, without the detour over of
	make func(th *thread, args []value) (value, error) // a new one; nil if scripts make none
}

func (k kind) register(t *runtime.Type, sig, doc string, methods []runtime.Method) {
	spec := runtime.TypeSpec{
		Name:     "itertools." + runtime.ParseSignature(sig).Name,
		Doc:      doc,
		Methods:  methods,
		Abstract: k.make == nil,
		Slots: runtime.Slots{
			Iter:     func(_ *thread, self value) (value, error) { return self, nil },
			Next:     k.next,
			Traverse: func(self value, visit func(value)) { k.of(self).visit(visit) },
		},
	}
	if k.make != nil {
		spec.Slots.New = runtime.Constructor(sig, k.make)
	}
	if _, ok := k.of(value{}).(reprer); ok {
		spec.Slots.Repr = func(th *thread, self value) (value, error) {
			s, err := k.of(self).(reprer).repr(th)
			return runtime.NewStr(s).Value(), err
		}
	}
	runtime.RegisterType(t, &spec)
}

// ended makes the end of an iterator of a StopIteration, which a function that
// was called on the way may have raised.
func ended(v value, err error) (value, error) {
	if err != nil && runtime.IsException(err, runtime.StopIteration) != nil {
		return value{}, nil
	}
	return v, err
}

// number reads an argument that must be an int, given or else when it is not.
func number(th *thread, v value, otherwise int) (int, error) {
	if !v.IsSet() {
		return otherwise, nil
	}
	n, err := runtime.AsInt64(th, v)
	return int(n), err
}

// visitAll calls f for those of the values that are set.
func visitAll(f func(value), values ...value) {
	for _, v := range values {
		if v.IsSet() {
			f(v)
		}
	}
}
