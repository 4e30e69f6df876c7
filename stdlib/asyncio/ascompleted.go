package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// completion is what asyncio.as_completed returns: an iterator over awaitables
// and an async iterator over the futures themselves, as they are done.
type completion struct {
	runtime.Header
	loop    *loop.Loop
	todo    map[*loop.Future]struct{}
	left    int // results not yet asked for
	alarm   *loop.TimerHandle
	done    []*loop.Future // nil stands for a time that is up
	waiters waiters
	told    *loop.Listener
}

var completionType = &runtime.Type{}

func asCompleted(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	fs, err := distinct(th, args[0], "expects an iterable of awaitables")
	if err != nil {
		return runtime.Value{}, err
	}
	l, err := loop.Get(th)
	if err != nil {
		return runtime.Value{}, err
	}
	c := &completion{Header: runtime.MakeHeader(completionType), loop: l, todo: make(map[*loop.Future]struct{}, len(fs))}
	c.told = loop.NewListener("_AsCompletedIterator._handle_completion", func(_ *runtime.Thread, f *loop.Future) error {
		c.complete(f)
		return nil
	})
	for _, v := range fs {
		made, err := loop.EnsureFuture(th, v, l)
		if err != nil {
			return runtime.Value{}, err
		}
		f := loop.AsFuture(made)
		if f == nil {
			return runtime.Value{}, th.TypeErrorf("An asyncio.Future is required, not %s", made.Type().Name())
		}
		c.todo[f] = struct{}{}
		f.Listen(c.told)
	}
	c.left = len(c.todo)
	if limit := runtime.OrNone(args[1]); len(c.todo) > 0 && !limit.IsNone() {
		if c.alarm, err = callLater(th, l, limit, "_AsCompletedIterator._handle_timeout", c.expire); err != nil {
			return runtime.Value{}, err
		}
	}
	return c.Value(), nil
}

func (c *completion) complete(f *loop.Future) {
	if _, ok := c.todo[f]; !ok {
		return // the time was up before
	}
	delete(c.todo, f)
	c.put(f)
	if len(c.todo) == 0 && c.alarm != nil {
		c.alarm.Cancel()
	}
}

func (c *completion) expire() {
	for f := range c.todo {
		f.Unlisten(c.told)
		c.put(nil)
	}
	clear(c.todo)
}

func (c *completion) put(f *loop.Future) {
	c.done = append(c.done, f)
	c.waiters.wakeNext()
}

// next is the body of the coroutine that waits for the next one done. resolve
// says whether its value is the future's result or the future.
func (c *completion) next(resolve bool) runtime.AwaitFunc {
	return func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, bool, error) {
		if len(c.done) > 0 {
			return c.take(th, resolve)
		}
		waiter := c.waiters.join(c.loop)
		return loop.Await(waiter.Value(), func(th *runtime.Thread, flow *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
			if err != nil {
				c.waiters.leave(th, waiter, len(c.done) > 0)
				return runtime.Value{}, true, err
			}
			if len(c.done) > 0 {
				return c.take(th, resolve)
			}
			waiter = c.waiters.join(c.loop)
			return flow.Again(waiter.Value())
		})
	}
}

func (c *completion) take(th *runtime.Thread, resolve bool) (runtime.Value, bool, error) {
	f := c.done[0]
	c.done = c.done[1:]
	if f == nil {
		return runtime.Value{}, true, runtime.NewException(runtime.TimeoutError)
	}
	if !resolve {
		return f.Value(), true, nil
	}
	v, err := f.Result(th)
	return v, true, err
}

// wait makes the coroutine of next.
func (c *completion) wait(th *runtime.Thread, resolve bool) (runtime.Value, error) {
	c.left--
	n := runtime.NewCoroutineNative("asyncio.tasks", "_AsCompletedIterator._wait_for_one()", c.next(resolve))
	return runtime.Call(th, n.Value())
}

func init() {
	of := func(v runtime.Value) *completion { return runtime.MustAs[completion](v) }
	self := func(_ *runtime.Thread, v runtime.Value) (runtime.Value, error) { return v, nil }
	runtime.RegisterType(completionType, &runtime.TypeSpec{
		Name: "_AsCompletedIterator", Module: "asyncio.tasks", Abstract: true, Final: true,
		Slots: runtime.Slots{
			Iter: self, AIter: self,
			Next: func(th *runtime.Thread, v runtime.Value) (runtime.Value, error) {
				if of(v).left == 0 {
					return runtime.Value{}, nil
				}
				return of(v).wait(th, true)
			},
			ANext: func(th *runtime.Thread, v runtime.Value) (runtime.Value, error) {
				if of(v).left > 0 {
					return of(v).wait(th, false)
				}
				return runtime.Call(th, endOfCompletion.Value())
			},
			Traverse: func(v runtime.Value, visit func(runtime.Value)) {
				for f := range of(v).todo {
					visit(f.Value())
				}
				for _, f := range of(v).done {
					if f != nil {
						visit(f.Value())
					}
				}
			},
		},
	})
}

var endOfCompletion = runtime.NewCoroutineNative("asyncio.tasks", "_AsCompletedIterator.__anext__()",
	func(*runtime.Thread, []runtime.Value) (runtime.Value, bool, error) {
		return runtime.Value{}, true, runtime.NewException(runtime.StopAsyncIteration)
	})
