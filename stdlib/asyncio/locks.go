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

// wait puts the current task in line; then goes on when it is woken, after
// taking it out.
func (s *sync) wait(th *runtime.Thread, then func(th *runtime.Thread, waiter *loop.Future, err error) (runtime.Value, error)) (runtime.Value, bool, error) {
	l, err := s.bind(th, s.Value())
	if err != nil {
		return runtime.Value{}, false, err
	}
	waiter := s.waiters.join(l)
	return loop.Await(waiter.Value(), func(th *runtime.Thread, _ *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
		s.waiters.remove(waiter)
		v, err := then(th, waiter, err)
		return v, true, err
	})
}

func syncOf(v runtime.Value) *sync { return runtime.MustAs[sync](v) }

// leave makes the coroutine method __aexit__ that releases.
func leave(release func(th *runtime.Thread, self runtime.Value) error) runtime.CoroutineMethod {
	return runtime.CoroutineMethod{Sig: "def __aexit__(self, exc_type, exc, tb)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		return runtime.None, true, release(th, args[0])
	}}
}

// enter makes the coroutine method __aenter__ that acquires and has no value.
func enter(acquire runtime.AwaitFunc) runtime.CoroutineMethod {
	return runtime.CoroutineMethod{Sig: "def __aenter__(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		v, done, err := acquire(th, args)
		if done || err != nil {
			return runtime.None, done, err
		}
		return loop.Await(v, func(_ *runtime.Thread, _ *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
			return runtime.None, true, err
		})
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
