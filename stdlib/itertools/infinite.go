package itertools

import (
	"github.com/asyn-lang/asyn/runtime"
)

// count steps from a number on without end.
type count struct {
	runtime.Header
	at, step value
}

var countType = &runtime.Type{}

func (c *count) next(th *thread) (value, error) {
	v := c.at
	if v.IsInt() && c.step.IsInt() {
		a, b := v.Int64(), c.step.Int64()
		if s := a + b; (a^s)&(b^s) >= 0 {
			c.at = runtime.Int(s)
			return v, nil
		}
	}
	next, err := runtime.Binary(th, runtime.OpAdd, v, c.step)
	if err != nil {
		return value{}, err
	}
	c.at = next
	return v, nil
}

func (c *count) visit(f func(value)) { visitAll(f, c.at, c.step) }

func (c *count) repr(th *thread) (string, error) {
	at, err := runtime.Repr(th, c.at)
	if err != nil {
		return "", err
	}
	name := c.Type().QualName()
	if c.step == runtime.Int(1) {
		return name + "(" + at.String() + ")", nil
	}
	step, err := runtime.Repr(th, c.step)
	if err != nil {
		return "", err
	}
	return name + "(" + at.String() + ", " + step.String() + ")", nil
}

// isNumber reports whether v can be counted with.
func isNumber(v value) bool {
	t := v.Type()
	_, isComplex := runtime.ComplexOf(v)
	return t.Index != nil || t.ToFloat != nil || t.ToInt != nil || isComplex
}

// plainIndex is the plain int that an int of any class holds, unset if v is
// none or beyond 64 bits.
func plainIndex(th *thread, v value) (value, error) {
	if !runtime.IsInteger(v) {
		return value{}, nil
	}
	n, err := runtime.AsInt64(th, v)
	if err != nil {
		return value{}, err
	}
	return runtime.Int(n), nil
}

// cycle repeats the items of an iterable, which it keeps.
type cycle struct {
	runtime.Header
	source value // unset once exhausted
	saved  []value
	at     int
}

var cycleType = &runtime.Type{}

func (c *cycle) next(th *thread) (value, error) {
	if c.source.IsSet() {
		v, err := runtime.Next(th, c.source)
		if err != nil {
			return value{}, err
		}
		if v.IsSet() {
			if len(c.saved) == cap(c.saved) {
				if err := th.Alloc(int64(cap(c.saved)) * 16); err != nil {
					return value{}, err
				}
			}
			c.saved = append(c.saved, v)
			return v, nil
		}
		c.source = value{}
	}
	if len(c.saved) == 0 {
		return value{}, nil
	}
	v := c.saved[c.at]
	if c.at++; c.at == len(c.saved) {
		c.at = 0
	}
	return v, nil
}

func (c *cycle) visit(f func(value)) {
	visitAll(f, c.source)
	visitAll(f, c.saved...)
}

// repeat gives one object over and over, left times; for ever when left is
// negative.
type repeat struct {
	runtime.Header
	object value
	left   int
}

var repeatType = &runtime.Type{}

func (r *repeat) next(*thread) (value, error) {
	switch {
	case r.left == 0:
		return value{}, nil
	case r.left > 0:
		r.left--
	}
	return r.object, nil
}

func (r *repeat) visit(f func(value)) { visitAll(f, r.object) }

func (r *repeat) repr(th *thread) (string, error) {
	s, err := runtime.Repr(th, r.object)
	if err != nil {
		return "", err
	}
	name := r.Type().QualName()
	if r.left < 0 {
		return name + "(" + s.String() + ")", nil
	}
	left, err := runtime.Repr(th, runtime.Int(int64(r.left)))
	return name + "(" + s.String() + ", " + left.String() + ")", err
}

func init() {
	register(countType, "count(cls, start=0, step=1)", "count(start=0, step=1)\n\nstart, start+step, start+2*step and so on, without end.",
		func(th *thread, c *count, args []value) error {
			c.at, c.step = runtime.Int(0), runtime.Int(1)
			for i, p := range [...]*value{&c.at, &c.step} {
				if !args[i].IsSet() {
					continue
				}
				if !isNumber(args[i]) {
					return th.TypeErrorf("a number is required")
				}
				*p = args[i]
			}
			if at, err := plainIndex(th, c.at); err == nil && at.IsSet() {
				// Small ints that differ by one are counted without the objects.
				if step, err := plainIndex(th, c.step); err == nil && step == runtime.Int(1) {
					c.at, c.step = at, step
				}
			}
			return nil
		})
	register(cycleType, "cycle(cls, iterable, /)", "cycle(iterable, /)\n\nThe items of the iterable, again and again.",
		func(th *thread, c *cycle, args []value) (err error) {
			c.source, err = runtime.Iter(th, args[0])
			return err
		})
	register(repeatType, "repeat(cls, object, times=)", "repeat(object [,times])\n\nThe object, times times or for ever.",
		func(th *thread, r *repeat, args []value) (err error) {
			r.object, r.left = args[0], -1
			if args[1].IsSet() {
				r.left, err = number(th, args[1], -1)
				r.left = max(r.left, 0)
			}
			return err
		},
		runtime.Method{Sig: "__length_hint__(self, /)", Fn: func(th *thread, args []value) (value, error) {
			r := runtime.MustAs[repeat](args[0])
			if r.left < 0 {
				return value{}, th.TypeErrorf("len() of unsized object")
			}
			return runtime.Int(int64(r.left)), nil
		}})
}
