package loop

import (
	"slices"

	"github.com/asyn-lang/asyn/runtime"
)

// asyncGens are the async generators that have begun to iterate under a loop,
// to be closed with it. They are held weakly.
type asyncGens struct {
	begun      []*runtime.Weakref
	shutdown   bool
	pruneAfter int
}

// install has th tell l of async generators.
func (g *asyncGens) install(th *runtime.Thread, l *Loop) {
	th.AsyncGenHooks.FirstIter = runtime.NewNative("asyncio", "_asyncgen_firstiter_hook(agen, /)", func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return runtime.None, g.add(th, args[0])
	}).Value()
	closeSoon := runtime.NewNative("asyncio", "create_task(coro, /)", func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return l.CreateTask(th, args[0], runtime.Value{}, runtime.Value{}, runtime.Value{})
	}).Value()
	th.AsyncGenHooks.Finalizer = runtime.NewNative("asyncio", "_asyncgen_finalizer_hook(agen, /)", func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		g.remove(args[0])
		if l.closed {
			return runtime.None, nil
		}
		closing, err := runtime.CallMethod(th, args[0], nameAClose)
		if err == nil {
			l.CallSoon(closeSoon, []runtime.Value{closing}, th.SnapshotContext())
			l.Wake()
		}
		return runtime.None, err
	}).Value()
}

// remove forgets a generator that is being closed.
func (g *asyncGens) remove(v runtime.Value) {
	for i, r := range slices.Backward(g.begun) { // it is most often a recent one
		if r.Target() == v {
			g.begun = slices.Delete(g.begun, i, i+1)
			return
		}
	}
}

var nameAClose = runtime.Intern("aclose")

func (g *asyncGens) add(th *runtime.Thread, v runtime.Value) error {
	if g.shutdown {
		text, err := runtime.Repr(th, v)
		if err != nil {
			return err
		}
		th.Warn(runtime.ResourceWarning, "asynchronous generator "+text.String()+" was scheduled after loop.shutdown_asyncgens() call")
	}
	if len(g.begun) >= max(g.pruneAfter, 64) {
		g.begun = g.live()
		g.pruneAfter = 2 * len(g.begun)
	}
	g.begun = append(g.begun, runtime.NewWeakref(v))
	return nil
}

func (g *asyncGens) live() []*runtime.Weakref {
	kept := g.begun[:0]
	for _, r := range g.begun {
		if r.Target().IsSet() {
			kept = append(kept, r)
		}
	}
	return kept
}

// take returns the generators not yet collected and forgets them.
func (g *asyncGens) take() []runtime.Value {
	var out []runtime.Value
	for _, r := range g.begun {
		if v := r.Target(); v.IsSet() {
			out = append(out, v)
		}
	}
	g.begun = nil
	return out
}

// shutDownAsyncGens is the body of loop.shutdown_asyncgens: it closes all async
// generators that have begun, at the same time, and reports what they raise.
func (l *Loop) shutDownAsyncGens(th *runtime.Thread) (runtime.Value, bool, error) {
	l.asyncGens.shutdown = true
	gens := l.asyncGens.take()
	if len(gens) == 0 {
		return runtime.None, true, nil
	}
	var closing []runtime.Value
	for _, g := range gens {
		c, err := runtime.CallMethod(th, g, nameAClose)
		if err != nil {
			return runtime.Value{}, false, err
		}
		closing = append(closing, c)
	}
	all, err := Gather(th, closing, true)
	if err != nil {
		return runtime.Value{}, false, err
	}
	return Await(all, func(th *runtime.Thread, _ *Flow, v runtime.Value, err error) (runtime.Value, bool, error) {
		if err != nil {
			return runtime.Value{}, true, err
		}
		for i, r := range runtime.AsList(v).Values() {
			e := runtime.AsException(r)
			if e == nil {
				continue
			}
			text, err := runtime.Repr(th, gens[i])
			if err == nil {
				err = l.CallExceptionHandler(th, "an error occurred during closing of asynchronous generator "+text.String(),
					Detail{"exception", e.Value()}, Detail{"asyncgen", gens[i]})
			}
			if err != nil {
				return runtime.Value{}, true, err
			}
		}
		return runtime.None, true, nil
	})
}
