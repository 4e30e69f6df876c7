package itertools

import (
	"math"

	"github.com/asyn-lang/asyn/runtime"
)

// chain gives the items of one iterable after another.
type chain struct {
	runtime.Header
	sources value // an iterator of iterables; unset at the end
	current value // an iterator, or unset
}

func (c *chain) visit(f func(value)) { visitAll(f, c.sources, c.current) }

func (c *chain) next(th *thread) (value, error) {
	for c.sources.IsSet() {
		if !c.current.IsSet() {
			iterable, err := runtime.Next(th, c.sources)
			if err == nil && iterable.IsSet() {
				c.current, err = runtime.Iter(th, iterable)
			}
			if err != nil || !iterable.IsSet() {
				c.sources = value{}
				return value{}, err
			}
		}
		v, err := runtime.Next(th, c.current)
		if err != nil || v.IsSet() {
			return v, err
		}
		c.current = value{}
		if err := th.Work(1); err != nil {
			return value{}, err
		}
	}
	return value{}, nil
}

// slice gives the items at start, start+step and so on, before stop.
type slice struct {
	runtime.Header
	source     value // unset at the end
	at         int   // index of the source's next item
	want       int   // index of the item to give next
	stop, step int   // stop is negative for no end
}

func (s *slice) visit(f func(value)) { visitAll(f, s.source) }

func (s *slice) next(th *thread) (value, error) {
	if !s.source.IsSet() {
		return value{}, nil
	}
	end := s.want
	if s.stop >= 0 {
		end = min(end, s.stop)
	}
	for s.at < end {
		v, err := runtime.Next(th, s.source)
		if err != nil || !v.IsSet() {
			s.source = value{}
			return value{}, err
		}
		s.at++
		if err := th.Work(1); err != nil {
			return value{}, err
		}
	}
	if s.stop >= 0 && s.at >= s.stop {
		s.source = value{}
		return value{}, nil
	}
	v, err := runtime.Next(th, s.source)
	if err != nil || !v.IsSet() {
		s.source = value{}
		return value{}, err
	}
	s.at++
	if s.want > math.MaxInt-s.step {
		s.want = math.MaxInt
	} else {
		s.want += s.step
	}
	return v, nil
}

// bound reads one of the arguments that may be None. It says broken of what is
// no index and of -1, and negative of what is below that.
func bound(th *thread, v value, otherwise int, broken, negative string) (int, error) {
	if !v.IsSet() || v.IsNone() {
		return otherwise, nil
	}
	n, err := runtime.AsIndexSized(th, v, runtime.OverflowError)
	if err != nil && runtime.IsException(err, runtime.ExceptionType) == nil {
		return 0, err
	}
	if err != nil || n == -1 {
		return 0, th.ValueErrorf("%s", broken)
	}
	if n < -1 {
		return 0, th.ValueErrorf("%s", negative)
	}
	return n, nil
}

func (s *slice) start(th *thread, args []value) (err error) {
	start, stop, step := args[1], args[2], args[3]
	if !stop.IsSet() {
		start, stop = runtime.None, start
	}
	const limits = " must be None or an integer: 0 <= x <= sys.maxsize."
	// As in CPython, only a stop that is no index, or -1, is called a bad stop.
	if s.stop, err = bound(th, stop, -1, "Stop argument for islice()"+limits, "Indices for islice()"+limits); err != nil {
		return err
	}
	if s.want, err = bound(th, start, 0, "Indices for islice()"+limits, "Indices for islice()"+limits); err != nil {
		return err
	}
	const steps = "Step for islice() must be a positive integer or None."
	if s.step, err = bound(th, step, 1, steps, steps); err != nil {
		return err
	}
	if s.step == 0 {
		return th.ValueErrorf("%s", steps)
	}
	s.source, err = runtime.Iter(th, args[0])
	return err
}

// zipLongest goes on until the longest iterable ends.
type zipLongest struct {
	runtime.Header
	sources []value // unset where exhausted
	active  int
	fill    value
}

func (z *zipLongest) visit(f func(value)) {
	visitAll(f, z.sources...)
	visitAll(f, z.fill)
}

func (z *zipLongest) next(th *thread) (value, error) {
	if z.active == 0 {
		return value{}, nil
	}
	out := make([]value, len(z.sources))
	for i := range out {
		out[i] = z.fill
		if !z.sources[i].IsSet() {
			continue
		}
		v, err := runtime.Next(th, z.sources[i])
		if err != nil {
			z.active = 0
			return value{}, err
		}
		if v.IsSet() {
			out[i] = v
			continue
		}
		if z.active--; z.active == 0 {
			return value{}, nil
		}
		z.sources[i] = value{}
	}
	return runtime.TupleOf(out).Value(), nil
}

// pairwise gives overlapping pairs of neighbours.
type pairwise struct {
	runtime.Header
	source, last value
}

func (p *pairwise) visit(f func(value)) { visitAll(f, p.source, p.last) }

func (p *pairwise) next(th *thread) (value, error) {
	if !p.source.IsSet() {
		return value{}, nil
	}
	if !p.last.IsSet() {
		v, err := runtime.Next(th, p.source)
		if err != nil || !v.IsSet() {
			p.source = value{}
			return value{}, err
		}
		p.last = v
		// Fetching it may have used the iterator itself.
		if !p.source.IsSet() {
			return value{}, nil
		}
	}
	last := p.last
	v, err := runtime.Next(th, p.source)
	if err != nil || !v.IsSet() {
		p.source, p.last = value{}, value{}
		return value{}, err
	}
	p.last = v
	return runtime.NewTuple(last, v).Value(), nil
}

// batched gives tuples of n items; the last may be shorter.
type batched struct {
	runtime.Header
	source value
	n      int
	strict bool
}

func (b *batched) visit(f func(value)) { visitAll(f, b.source) }

func (b *batched) next(th *thread) (value, error) {
	if !b.source.IsSet() {
		return value{}, nil
	}
	var out []value
	for len(out) < b.n {
		v, err := runtime.Next(th, b.source)
		if err != nil {
			b.source = value{}
			return value{}, err
		}
		if !v.IsSet() {
			b.source = value{}
			if len(out) == 0 {
				return value{}, nil
			}
			if b.strict {
				return value{}, th.ValueErrorf("batched(): incomplete batch")
			}
			break
		}
		if len(out) == cap(out) {
			if err := th.Alloc(int64(cap(out)) * 16); err != nil {
				return value{}, err
			}
		}
		out = append(out, v)
		if err := th.Work(1); err != nil {
			return value{}, err
		}
	}
	return runtime.TupleOf(out).Value(), nil
}

var (
	chainType      = &runtime.Type{}
	sliceType      = &runtime.Type{}
	zipLongestType = &runtime.Type{}
	pairwiseType   = &runtime.Type{}
	batchedType    = &runtime.Type{}
)

func init() {
	register(chainType, "chain(cls, *iterables)", "chain(*iterables)\n\nThe items of one iterable after another.",
		func(th *thread, c *chain, args []value) (err error) {
			c.sources, err = runtime.Iter(th, args[0])
			return err
		},
		runtime.Method{Sig: "from_iterable(cls, iterable, /)", Kind: runtime.ClassMethod, Fn: func(th *thread, args []value) (value, error) {
			c := runtime.NewObject[chain](runtime.AsType(args[0]))
			var err error
			c.sources, err = runtime.Iter(th, args[1])
			return c.Value(), err
		}},
		runtime.Method{Sig: "__class_getitem__(cls, item, /)", Kind: runtime.ClassMethod, Fn: func(_ *thread, args []value) (value, error) {
			return runtime.NewGenericAlias(args[0], args[1]).Value(), nil
		}})
	register(sliceType, "islice(cls, iterable, start, stop=, step=, /)",
		"islice(iterable, stop)\nislice(iterable, start, stop[, step])\n\nThe items that slicing a sequence would give.",
		func(th *thread, s *slice, args []value) error { return s.start(th, args) })
	register(zipLongestType, "zip_longest(cls, *iterables, fillvalue=None)",
		"zip_longest(*iterables, fillvalue=None)\n\nTuples of one item of each iterable, until the longest ends.",
		func(th *thread, z *zipLongest, args []value) error {
			z.fill = runtime.OrNone(args[1])
			for _, iterable := range runtime.AsTuple(args[0]).Items {
				it, err := runtime.Iter(th, iterable)
				if err != nil {
					return err
				}
				z.sources = append(z.sources, it)
			}
			z.active = len(z.sources)
			return nil
		})
	register(pairwiseType, "pairwise(cls, iterable, /)", "pairwise(iterable, /)\n\nOverlapping pairs of neighbouring items.",
		func(th *thread, p *pairwise, args []value) (err error) {
			p.source, err = runtime.Iter(th, args[0])
			return err
		})
	register(batchedType, "batched(cls, iterable, n, *, strict=False)",
		"batched(iterable, n, *, strict=False)\n\nTuples of n items; the last may be shorter, unless strict.",
		func(th *thread, b *batched, args []value) (err error) {
			if b.n, err = runtime.AsIndexSized(th, args[1], runtime.OverflowError); err != nil {
				return err
			}
			if b.n < 1 {
				return th.ValueErrorf("n must be at least one")
			}
			if args[2].IsSet() {
				if b.strict, err = runtime.Truth(th, args[2]); err != nil {
					return err
				}
			}
			b.source, err = runtime.Iter(th, args[0])
			return err
		})
}
