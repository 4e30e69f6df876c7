package asyncio

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// sync is what the synchronisation objects share. Unlike in a queue, a waiter
// stays in line until it has run: others that come in between see it.
type sync struct {
	runtime.Header
	runtime.Attrs
	bound
	waiters waiters
}

// repr is <asyncio.locks.Lock object at 0x… [state, waiters:n]>.
func (s *sync) repr(th *runtime.Thread, state string) (runtime.Value, error) {
	base, err := runtime.DefaultRepr(th, s.Value())
	if err != nil {
		return runtime.Value{}, err
	}
	if n := len(s.waiters.queue); n > 0 {
		state += fmt.Sprintf(", waiters:%d", n)
	}
	text := runtime.AsStr(base).String()
	return strf("%s [%s]>", text[:len(text)-1], state), nil
}

// othersWait reports whether somebody is in line whose wait was not cancelled.
func (s *sync) othersWait() bool {
	for _, f := range s.waiters.queue {
		if !f.Cancelled() {
			return true
		}
	}
	return false
}

// turn is a wait in line, in one piece with the future that is waited for.
type turn struct {
	loop.Flow
	s      *sync
	then   afterTurn
	result runtime.Value
	waiter loop.Future
}

// afterTurn is what is done when a wait is over, with the exception that ended it or
// nil. What it returns ends the coroutine.
type afterTurn func(s *sync, waiter *loop.Future, err error) error

// wait puts the current task in line. When it is woken it is taken out, and then
// goes on. The coroutine's result is True.
func (s *sync) wait(th *runtime.Thread, then afterTurn) (runtime.Value, bool, error) {
	l, err := s.bind(th, s.Value())
	if err != nil {
		return runtime.Value{}, false, err
	}
	w := &turn{s: s, then: then, result: runtime.True}
	return w.Begin(s.waiters.add(w.waiter.Begin(l)).Value(), turnOver)
}

func turnOver(_ *runtime.Thread, f *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
	w := runtime.MustAs[turn](f.Value())
	w.s.waiters.remove(&w.waiter)
	return w.result, true, w.then(w.s, &w.waiter, err)
}

func syncOf(v runtime.Value) *sync { return runtime.MustAs[sync](v) }

var (
	nameAcquire = runtime.Intern("acquire")
	nameRelease = runtime.Intern("release")
)

// overridden makes of the methods __aenter__ and __aexit__ of a class some that
// call acquire and release as a script's class may have them.
func overridden(enter, leave runtime.CoroutineMethod) []runtime.CoroutineMethod {
	own := func(m runtime.CoroutineMethod, call runtime.AwaitFunc) runtime.CoroutineMethod {
		return runtime.CoroutineMethod{Sig: m.Sig, Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			if args[0].Type().Builtin() {
				return m.Await(th, args)
			}
			return call(th, args)
		}}
	}
	return []runtime.CoroutineMethod{
		own(enter, func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			coro, err := runtime.CallMethod(th, args[0], nameAcquire)
			if err != nil {
				return runtime.Value{}, false, err
			}
			on, err := loop.Awaitable(th, coro)
			if err != nil {
				return runtime.Value{}, false, err
			}
			return loop.Await(on, func(_ *runtime.Thread, _ *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
				return runtime.None, true, err
			})
		}),
		own(leave, func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			_, err := runtime.CallMethod(th, args[0], nameRelease)
			return runtime.None, true, err
		}),
	}
}

// leave makes the coroutine method __aexit__ that releases.
func leave(release func(th *runtime.Thread, self runtime.Value) error) runtime.CoroutineMethod {
	return runtime.CoroutineMethod{Sig: "def __aexit__(self, exc_type, exc, tb)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		return runtime.None, true, release(th, args[0])
	}}
}

// enter makes the coroutine method __aenter__ that acquires, if need be with wait, and
// has no value.
func enter(acquire runtime.AwaitFunc) runtime.CoroutineMethod {
	return runtime.CoroutineMethod{Sig: "def __aenter__(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		v, done, err := acquire(th, args)
		if done || err != nil {
			return runtime.None, done, err
		}
		runtime.MustAs[turn](v).result = runtime.None
		return v, false, nil
	}}
}

func traverseSync(self runtime.Value, visit func(runtime.Value)) { syncOf(self).waiters.visit(visit) }

// noParams is the constructor's signature of those without parameters.
func noParams(name string) func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
	params := runtime.NewNative("asyncio.locks", "def "+name+".__init__()", nil)
	return func(th *runtime.Thread, _ runtime.Value, args, names []runtime.Value) error {
		_, err := params.BindArgs(th, args, names)
		return err
	}
}
