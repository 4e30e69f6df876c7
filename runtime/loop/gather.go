package loop

import (
	"slices"

	"github.com/asyn-lang/asyn/runtime"
)

// Gathering is the future that gather returns.
type Gathering struct {
	Future
	children         []runtime.Value
	left             int
	returnExceptions bool
	cancelRequested  bool
}

// GatheringType is the type of Gathering.
var GatheringType = &runtime.Type{}

// Gather is asyncio.gather: a future for the results of all.
func Gather(th *runtime.Thread, coros []runtime.Value, returnExceptions bool) (runtime.Value, error) {
	if len(coros) == 0 {
		l, err := Get(th)
		if err != nil {
			return runtime.Value{}, err
		}
		f := l.NewFuture()
		return f.Value(), f.SetResult(th, runtime.NewList(nil).Value())
	}
	g := &Gathering{Future: Future{Header: runtime.MakeHeader(GatheringType)}, returnExceptions: returnExceptions}
	if err := g.adopt(th, coros); err != nil {
		g.state = cancelled // nobody will see it: its children go unheard
		return runtime.Value{}, err
	}
	return g.Value(), nil
}

// adopt makes the awaitables children of g, each object once.
func (g *Gathering) adopt(th *runtime.Thread, coros []runtime.Value) error {
	if err := th.Alloc(int64(len(coros)) * 16); err != nil {
		return err
	}
	g.children = make([]runtime.Value, len(coros))
	done := NewListener("gather.<locals>._done_callback", func(th *runtime.Thread, f *Future) error {
		return g.childDone(th, f)
	})
	done.For = &g.Header
	var finished []*Future // what is done already is told at once, when all are known
	var seen map[runtime.Value]runtime.Value
	if repeats(coros) {
		seen = make(map[runtime.Value]runtime.Value, len(coros))
	}
	for i, v := range coros {
		if c, ok := seen[v]; ok {
			g.children[i] = c
			continue
		}
		child, f := v, plainFuture(v)
		if f != nil && f.hears(done) {
			g.children[i] = v
			continue
		}
		if f == nil || f.loop != g.loop || g.loop == nil {
			var err error
			if child, err = EnsureFuture(th, v, g.loop); err != nil {
				// CPython has looked for v among the arguments before it.
				if _, unhashable := runtime.Hash(th, v); unhashable != nil {
					return unhashable
				}
				return err
			}
			if g.loop == nil {
				if g.loop, err = loopOf(th, child); err != nil {
					return err
				}
			}
			f = plainFuture(child)
		}
		if t := AsTask(child); t != nil && child != v {
			t.flags |= quiet
		}
		g.children[i] = child
		if seen != nil {
			seen[v] = child
		}
		g.left++
		if f != nil && f.Done() {
			finished = append(finished, f)
		} else if err := listenAny(th, child, done); err != nil {
			return err
		}
	}
	// Those done already are not waited for: with all done, so is g.
	for _, f := range finished {
		if err := g.childDone(th, f); err != nil {
			return err
		}
	}
	return nil
}

// plainFuture returns v as a future whose methods are those of Future and Task
// themselves, or nil.
func plainFuture(v runtime.Value) *Future {
	if f := AsFuture(v); f != nil && f.plain() {
		return f
	}
	return nil
}

// repeats reports whether an object may occur twice that is no plain future:
// those tell themselves. Coroutines mostly come in the order they were made, and
// addresses are nearly sorted then: to sort them takes a tenth of the time of
// filling a map.
func repeats(values []runtime.Value) bool {
	var addresses []uint64
	for i, v := range values {
		if plainFuture(v) != nil {
			continue
		}
		if addresses == nil {
			addresses = make([]uint64, 0, len(values)-i)
		}
		addresses = append(addresses, uint64(v.Addr()))
	}
	slices.Sort(addresses)
	for i := 1; i < len(addresses); i++ {
		if addresses[i] == addresses[i-1] {
			return true
		}
	}
	return false
}

// listenAny has s told when a future of any kind is done.
func listenAny(th *runtime.Thread, v runtime.Value, s *Listener) error {
	if f := plainFuture(v); f != nil {
		f.Listen(s)
		return nil
	}
	tell := runtime.NewNative("asyncio", s.Name+"(future, /)", func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		f, err := mirror(th, v)
		if err == nil {
			err = s.Fn(th, f)
		}
		return runtime.None, err
	})
	_, err := runtime.CallMethod(th, v, nameAddDoneCallback, tell.Value())
	return err
}

// mirror makes a Future with the outcome of a future of a script's class.
func mirror(th *runtime.Thread, v runtime.Value) (*Future, error) {
	if f := AsFuture(v); f != nil {
		return f, nil
	}
	l, err := loopOf(th, v)
	if err != nil {
		return nil, err
	}
	f := l.NewFuture()
	r, err := runtime.CallMethod(th, v, nameResult)
	switch e, ok := err.(*runtime.Exception); {
	case err == nil:
		f.Resolve(r)
	case !ok:
		return nil, err
	case e.Type().IsSubtype(CancelledError):
		f.settle(cancelled, runtime.None)
	default:
		f.fail(e)
		f.flags &^= unobserved
	}
	return f, nil
}

// childDone takes note of a child's end, and ends the gathering with it if it
// is the last or, unless exceptions are results, fails.
func (g *Gathering) childDone(th *runtime.Thread, f *Future) error {
	g.left--
	if g.state != pending {
		f.Exception()
		return nil
	}
	if !g.returnExceptions {
		if f.state == cancelled {
			return g.SetException(th, f.CancelledError())
		}
		if e := f.Exception(); e != nil {
			return g.SetException(th, e)
		}
	}
	if g.left > 0 {
		return nil
	}
	results := make([]runtime.Value, len(g.children))
	for i, c := range g.children {
		child, err := mirror(th, c)
		if err != nil {
			return err
		}
		switch child.state {
		case succeeded:
			results[i] = child.value
		case cancelled:
			message := runtime.NewStr("").Value()
			if x := child.rare(); x != nil && x.cancelMessage.IsSet() {
				message = x.cancelMessage
			}
			results[i] = runtime.NewException(CancelledError, message).Value()
		default:
			results[i] = child.Exception().Value()
		}
	}
	if g.cancelRequested {
		last, err := mirror(th, g.children[len(g.children)-1])
		if err != nil {
			return err
		}
		return g.SetException(th, last.CancelledError())
	}
	g.children = nil
	return g.SetResult(th, runtime.NewListOf(results).Value())
}

// cancel asks all children to end; the gathering is cancelled once they have.
func (g *Gathering) cancel(th *runtime.Thread, message runtime.Value) (bool, error) {
	if g.state != pending {
		return false, nil
	}
	any := false
	for _, c := range g.children {
		ok, err := cancelAny(th, c, message)
		if err != nil {
			return false, err
		}
		any = any || ok
	}
	if any {
		g.cancelRequested = true
	}
	return any, nil
}

var gatheringSpec = runtime.TypeSpec{
	Name: "_GatheringFuture", Module: "asyncio.tasks", Base: FutureType, Abstract: true,
	Slots: runtime.Slots{
		Repr: futureRepr,
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			futureTraverse(self, visit)
			for _, c := range runtime.MustAs[Gathering](self).children {
				visit(c)
			}
		},
	},
}

func init() {
	runtime.RegisterType(GatheringType, &gatheringSpec)
}
