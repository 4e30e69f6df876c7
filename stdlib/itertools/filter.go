package itertools

import "github.com/asyn-lang/asyn/runtime"

// filtered is the common part of the iterators that ask a predicate about the
// items of an iterable.
type filtered struct {
	runtime.Header
	predicate, source value
}

func (f *filtered) visit(visit func(value)) { visitAll(visit, f.predicate, f.source) }

// ask returns the next item and what the predicate says of it.
func (f *filtered) ask(th *thread) (v value, truth bool, err error) {
	if v, err = runtime.Next(th, f.source); err != nil || !v.IsSet() {
		return v, false, err
	}
	r := v
	if !f.predicate.IsNone() {
		if r, err = runtime.Call(th, f.predicate, v); err != nil {
			return value{}, false, err
		}
	}
	truth, err = runtime.Truth(th, r)
	return v, truth, err
}

func (f *filtered) start(th *thread, predicate, iterable value) (err error) {
	f.predicate = predicate
	f.source, err = runtime.Iter(th, iterable)
	return err
}

// takeWhile ends at the first item that the predicate refuses.
type takeWhile struct {
	filtered
	done bool
}

func (t *takeWhile) next(th *thread) (value, error) {
	if t.done {
		return value{}, nil
	}
	v, truth, err := t.ask(th)
	if err != nil {
		return value{}, err
	}
	if !truth {
		t.done = v.IsSet()
		return value{}, nil
	}
	return v, nil
}

// dropWhile begins at the first item that the predicate refuses.
type dropWhile struct {
	filtered
	begun bool
}

func (d *dropWhile) next(th *thread) (value, error) {
	if d.begun {
		return runtime.Next(th, d.source)
	}
	for {
		v, truth, err := d.ask(th)
		if err != nil || !v.IsSet() {
			return value{}, err
		}
		if !truth {
			d.begun = true
			return v, nil
		}
		if err := th.Work(1); err != nil {
			return value{}, err
		}
	}
}

// filterFalse gives the items that the predicate refuses.
type filterFalse struct{ filtered }

func (f *filterFalse) next(th *thread) (value, error) {
	for {
		v, truth, err := f.ask(th)
		if err != nil || !v.IsSet() || !truth {
			return v, err
		}
		if err := th.Work(1); err != nil {
			return value{}, err
		}
	}
}

// compress gives the items whose selectors are true.
type compress struct {
	runtime.Header
	data, selectors value
}

func (c *compress) visit(f func(value)) { visitAll(f, c.data, c.selectors) }

func (c *compress) next(th *thread) (value, error) {
	for {
		v, err := runtime.Next(th, c.data)
		if err != nil || !v.IsSet() {
			return value{}, err
		}
		s, err := runtime.Next(th, c.selectors)
		if err != nil || !s.IsSet() {
			return value{}, err
		}
		truth, err := runtime.Truth(th, s)
		if err != nil {
			return value{}, err
		}
		if truth {
			return v, nil
		}
		if err := th.Work(1); err != nil {
			return value{}, err
		}
	}
}

// starMap calls a function with each item's items as arguments.
type starMap struct{ filtered }

func (s *starMap) next(th *thread) (value, error) {
	v, err := runtime.Next(th, s.source)
	if err != nil || !v.IsSet() {
		return value{}, err
	}
	if t := runtime.Exactly[runtime.Tuple](v, runtime.TupleType); t != nil {
		return runtime.Call(th, s.predicate, t.Items...)
	}
	args, err := runtime.Collect(th, v)
	if err != nil {
		return value{}, err
	}
	return runtime.Call(th, s.predicate, args...)
}

// accumulate gives running totals, by + or another function.
type accumulate struct {
	runtime.Header
	source, fn, initial, total value
}

func (a *accumulate) visit(f func(value)) { visitAll(f, a.source, a.fn, a.initial, a.total) }

func (a *accumulate) next(th *thread) (value, error) {
	if a.initial.IsSet() {
		a.total, a.initial = a.initial, value{}
		return a.total, nil
	}
	v, err := runtime.Next(th, a.source)
	if err != nil || !v.IsSet() {
		return value{}, err
	}
	switch {
	case !a.total.IsSet():
	case a.fn.IsSet():
		v, err = runtime.Call(th, a.fn, a.total, v)
	default:
		v, err = runtime.Binary(th, runtime.OpAdd, a.total, v)
	}
	if err != nil {
		return value{}, err
	}
	a.total = v
	return v, nil
}

var (
	takeWhileType   = &runtime.Type{}
	dropWhileType   = &runtime.Type{}
	filterFalseType = &runtime.Type{}
	compressType    = &runtime.Type{}
	starMapType     = &runtime.Type{}
	accumulateType  = &runtime.Type{}
)

func init() {
	register(takeWhileType, "takewhile(cls, predicate, iterable, /)",
		"takewhile(predicate, iterable, /)\n\nThe items up to the first that the predicate refuses.",
		func(th *thread, t *takeWhile, args []value) error { return t.start(th, args[0], args[1]) })
	register(dropWhileType, "dropwhile(cls, predicate, iterable, /)",
		"dropwhile(predicate, iterable, /)\n\nThe items from the first that the predicate refuses on.",
		func(th *thread, d *dropWhile, args []value) error { return d.start(th, args[0], args[1]) })
	register(filterFalseType, "filterfalse(cls, function, iterable, /)",
		"filterfalse(function, iterable, /)\n\nThe items that the function, or bool where it is None, refuses.",
		func(th *thread, f *filterFalse, args []value) error { return f.start(th, args[0], args[1]) })
	register(starMapType, "starmap(cls, function, iterable, /)",
		"starmap(function, iterable, /)\n\nThe function's results for the items, each a sequence of arguments.",
		func(th *thread, s *starMap, args []value) error { return s.start(th, args[0], args[1]) })
	register(compressType, "compress(cls, data, selectors)",
		"compress(data, selectors)\n\nThe items of data whose selectors are true.",
		func(th *thread, c *compress, args []value) (err error) {
			if c.data, err = runtime.Iter(th, args[0]); err == nil {
				c.selectors, err = runtime.Iter(th, args[1])
			}
			return err
		})
	register(accumulateType, "accumulate(cls, iterable, func=None, *, initial=None)",
		"accumulate(iterable, func=None, *, initial=None)\n\nRunning totals of the items, by + or by func.",
		func(th *thread, a *accumulate, args []value) (err error) {
			a.source, err = runtime.Iter(th, args[0])
			if args[1].IsSet() && !args[1].IsNone() {
				a.fn = args[1]
			}
			if args[2].IsSet() && !args[2].IsNone() {
				a.initial = args[2]
			}
			return err
		})
}
