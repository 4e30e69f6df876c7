package itertools

import "github.com/asyn-lang/asyn/runtime"

// tee is one of several iterators over one source. The items that some have
// not seen yet are a linked list: what all have passed is garbage.
type tee struct {
	runtime.Header
	source *teeSource
	at     *teeLink
}

// teeSource is the iterator that several tees share.
type teeSource struct {
	it      value
	running bool
}

// teeLink holds one item once it has been read, and leads to the next.
type teeLink struct {
	item value
	next *teeLink
}

var teeType = &runtime.Type{}

func (t *tee) visit(f func(value)) {
	visitAll(f, t.source.it)
	for l := t.at; l.next != nil; l = l.next {
		f(l.item)
	}
}

func (t *tee) next(th *thread) (value, error) {
	if t.at.next == nil {
		if t.source.running {
			return value{}, th.Raise(runtime.RuntimeError, "cannot re-enter the tee iterator")
		}
		t.source.running = true
		v, err := runtime.Next(th, t.source.it)
		t.source.running = false
		if err != nil || !v.IsSet() {
			return value{}, err
		}
		if err := th.Alloc(48); err != nil {
			return value{}, err
		}
		t.at.item, t.at.next = v, &teeLink{}
	}
	v := t.at.item
	t.at = t.at.next
	return v, nil
}

func (t *tee) copy() *tee {
	return &tee{Header: runtime.MakeHeader(teeType), source: t.source, at: t.at}
}

// newTee is tee(iterable, n=2). Tees of a tee share its source.
func newTee(th *thread, args []value) (value, error) {
	n, err := number(th, args[1], 2)
	if err != nil {
		return value{}, err
	}
	if n < 0 {
		return value{}, th.ValueErrorf("n must be >= 0")
	}
	it, err := runtime.Iter(th, args[0])
	if err != nil {
		return value{}, err
	}
	if err := th.AllocItems(n, 64); err != nil {
		return value{}, err
	}
	first := runtime.As[tee](it, teeType)
	if first == nil {
		first = &tee{Header: runtime.MakeHeader(teeType), source: &teeSource{it: it}, at: &teeLink{}}
	}
	out := make([]value, n)
	for i := range out {
		if out[i] = first.copy().Value(); i == 0 {
			out[i] = first.Value() // which is args[0] if that is one
		}
	}
	return runtime.TupleOf(out).Value(), nil
}

func init() {
	register(teeType, "_tee(cls, iterable, /)", "One of the iterators that tee() returns.",
		func(th *thread, t *tee, args []value) error {
			it, err := runtime.Iter(th, args[0])
			if err != nil {
				return err
			}
			if other := runtime.As[tee](it, teeType); other != nil {
				t.source, t.at = other.source, other.at
			} else {
				t.source, t.at = &teeSource{it: it}, &teeLink{}
			}
			return nil
		},
		runtime.Method{Sig: "__copy__(self, /)", Fn: func(_ *thread, args []value) (value, error) {
			return runtime.MustAs[tee](args[0]).copy().Value(), nil
		}})
}
