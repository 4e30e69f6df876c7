package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// lock is asyncio.Lock.
type lock struct {
	sync
	locked bool
}

var lockType = &runtime.Type{}

func lockOf(v runtime.Value) *lock { return runtime.MustAs[lock](v) }

// acquire is the body of the coroutine acquire.
func (k *lock) acquire(th *runtime.Thread) (runtime.Value, bool, error) {
	if !k.locked && !k.othersWait() {
		k.locked = true
		return runtime.True, true, nil
	}
	return k.wait(th, acquireLock)
}

// acquireLock goes on with an acquire whose wait is over.
func acquireLock(s *sync, _ *loop.Future, err error) error {
	k := lockOf(s.Value())
	switch {
	case err == nil:
		k.locked = true
	case isCancelled(err) != nil && !k.locked:
		k.wakeFirst()
	}
	return err
}

func (k *lock) release(th *runtime.Thread) error {
	if !k.locked {
		return th.Raise(runtime.RuntimeError, "Lock is not acquired.")
	}
	k.locked = false
	k.wakeFirst()
	return nil
}

// wakeFirst wakes the first in line, who stays in line until it runs.
func (k *lock) wakeFirst() {
	if len(k.waiters.queue) > 0 {
		k.waiters.queue[0].Resolve(runtime.True)
	}
}

func init() {
	acquire := func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		return lockOf(args[0]).acquire(th)
	}
	var sample lock
	runtime.AttrsField(lockType, &sample, &sample.Attrs)
	runtime.SubclassLayout[lock](lockType)
	runtime.RegisterType(lockType, &runtime.TypeSpec{
		Name: "Lock", Weakref: true, Module: "asyncio.locks",
		Members: []runtime.Member{runtime.DictMember},
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				return runtime.NewObject[lock](t).Value(), nil
			},
			Init: noParams("Lock"),
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return syncOf(self).repr(th, lockState(lockOf(self).locked))
			},
			Traverse: traverseSync,
		},
		Methods: []runtime.Method{
			{Sig: "def locked(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.Bool(lockOf(args[0]).locked), nil
			}},
			{Sig: "def release(self)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, lockOf(args[0]).release(th)
			}},
		},
		Coroutines: append(overridden(enter(acquire),
			leave(func(th *runtime.Thread, self runtime.Value) error { return lockOf(self).release(th) })),
			runtime.CoroutineMethod{Sig: "def acquire(self)", Await: acquire}),
	})
}

func lockState(locked bool) string {
	if locked {
		return "locked"
	}
	return "unlocked"
}
