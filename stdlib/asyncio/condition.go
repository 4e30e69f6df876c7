package asyncio

import (
	"math"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// condition is asyncio.Condition.
type condition struct {
	sync
	lock *lock
}

var conditionType = &runtime.Type{}

func conditionOf(v runtime.Value) *condition { return runtime.MustAs[condition](v) }

// park is the body of the coroutine wait: it gives the lock up, waits to be
// notified, and takes the lock again whatever happened.
func (c *condition) park(th *runtime.Thread) (runtime.Value, bool, error) {
	if !c.lock.locked {
		return runtime.Value{}, false, th.Raise(runtime.RuntimeError, "cannot wait on un-acquired lock")
	}
	l, err := c.bind(th, c.Value())
	if err != nil {
		return runtime.Value{}, false, err
	}
	waiter := l.NewFuture()
	if err := c.lock.release(th); err != nil {
		return runtime.Value{}, false, err
	}
	c.waiters.queue = append(c.waiters.queue, waiter)
	return loop.Await(waiter.Value(), func(th *runtime.Thread, f *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
		c.waiters.remove(waiter)
		return c.reacquire(th, f, err, nil)
	})
}

// reacquire takes the lock again after a wait that ended with outcome. A
// cancellation while it does so does not end the attempt, and is raised after.
func (c *condition) reacquire(th *runtime.Thread, f *loop.Flow, outcome error, cancelled error) (runtime.Value, bool, error) {
	v, done, err := c.lock.acquire(th)
	if !done && err == nil {
		return f.Await(v, func(th *runtime.Thread, f *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
			if isCancelled(err) != nil {
				return c.reacquire(th, f, outcome, err)
			}
			return c.resume(th, outcome, cancelled, err)
		})
	}
	return c.resume(th, outcome, cancelled, err)
}

// resume ends a wait. One that ends with an exception may have been notified
// before: the notification goes to another.
func (c *condition) resume(th *runtime.Thread, outcome, cancelled, err error) (runtime.Value, bool, error) {
	for _, e := range []error{err, cancelled, outcome} {
		if e != nil {
			c.wake(1)
			if x, ok := e.(*runtime.Exception); ok {
				runtime.SetContext(th, x, runtime.IsException(outcome, runtime.BaseException))
			}
			return runtime.Value{}, true, e
		}
	}
	return runtime.True, true, nil
}

// parkFor is the body of the coroutine wait_for.
func (c *condition) parkFor(th *runtime.Thread, predicate runtime.Value) (runtime.Value, bool, error) {
	v, err := runtime.Call(th, predicate)
	if err != nil {
		return runtime.Value{}, false, err
	}
	if met, err := runtime.Truth(th, v); met || err != nil {
		return v, true, err
	}
	on, _, err := c.park(th)
	if err != nil {
		return runtime.Value{}, false, err
	}
	return loop.Await(on, func(th *runtime.Thread, f *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
		if err != nil {
			return runtime.Value{}, true, err
		}
		v, err := runtime.Call(th, predicate)
		if err != nil {
			return runtime.Value{}, true, err
		}
		if met, err := runtime.Truth(th, v); met || err != nil {
			return v, true, err
		}
		on, _, err := c.park(th)
		if err != nil {
			return runtime.Value{}, true, err
		}
		return f.Again(on)
	})
}

// wake notifies up to n of those that wait.
func (c *condition) wake(n int) {
	for _, f := range c.waiters.queue {
		if n <= 0 {
			return
		}
		if !f.Done() {
			n--
			f.Resolve(runtime.False)
		}
	}
}

func (c *condition) notify(th *runtime.Thread, n int) error {
	if !c.lock.locked {
		return th.Raise(runtime.RuntimeError, "cannot notify on un-acquired lock")
	}
	c.wake(n)
	return nil
}

func init() {
	acquire := func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		return conditionOf(args[0]).lock.acquire(th)
	}
	params := runtime.NewNative("asyncio.locks", "def Condition.__init__(lock=None)", nil)
	var sample condition
	runtime.AttrsField(conditionType, &sample, &sample.Attrs)
	runtime.SubclassLayout[condition](conditionType)
	runtime.RegisterType(conditionType, &runtime.TypeSpec{
		Name: "Condition", Weakref: true, Module: "asyncio.locks",
		Members: []runtime.Member{runtime.DictMember},
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				c := runtime.NewObject[condition](t)
				c.lock = runtime.NewObject[lock](lockType)
				return c.Value(), nil
			},
			Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
				bound, err := params.BindArgs(th, args, names)
				if err != nil || !bound[0].IsSet() || bound[0].IsNone() {
					return err
				}
				k := runtime.As[lock](bound[0], lockType)
				if k == nil {
					return th.TypeErrorf("lock must be an asyncio.Lock or None, not %s", bound[0].Type().Name())
				}
				conditionOf(self).lock = k
				return nil
			},
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				return syncOf(self).repr(th, lockState(conditionOf(self).lock.locked))
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				traverseSync(self, visit)
				visit(conditionOf(self).lock.Value())
			},
		},
		Methods: []runtime.Method{
			{Sig: "def locked(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.Bool(conditionOf(args[0]).lock.locked), nil
			}},
			{Sig: "def release(self)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, conditionOf(args[0]).lock.release(th)
			}},
			{Sig: "def notify(self, n=1)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				n := 1
				if args[1].IsSet() {
					var err error
					if n, err = runtime.IndexOf(th, args[1]); err != nil {
						return runtime.Value{}, err
					}
				}
				return runtime.None, conditionOf(args[0]).notify(th, n)
			}},
			{Sig: "def notify_all(self)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, conditionOf(args[0]).notify(th, math.MaxInt)
			}},
		},
		Coroutines: []runtime.CoroutineMethod{
			{Sig: "def acquire(self)", Await: acquire},
			{Sig: "def wait(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
				return conditionOf(args[0]).park(th)
			}},
			{Sig: "def wait_for(self, predicate)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
				return conditionOf(args[0]).parkFor(th, args[1])
			}},
			enter(acquire),
			leave(func(th *runtime.Thread, self runtime.Value) error { return conditionOf(self).lock.release(th) }),
		},
	})
}
