package asyncio

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// semaphore is asyncio.Semaphore and BoundedSemaphore.
type semaphore struct {
	sync
	value, bound int
}

// The types of semaphores.
var (
	semaphoreType        = &runtime.Type{}
	boundedSemaphoreType = &runtime.Type{}
)

func semaphoreOf(v runtime.Value) *semaphore { return runtime.MustAs[semaphore](v) }

// locked reports whether acquiring would have to wait.
func (s *semaphore) locked() bool { return s.value == 0 || s.othersWait() }

// acquire is the body of the coroutine acquire.
func (s *semaphore) acquire(th *runtime.Thread) (runtime.Value, bool, error) {
	if !s.locked() {
		s.value--
		return runtime.True, true, nil
	}
	return s.wait(th, acquireSemaphore)
}

// acquireSemaphore goes on with an acquire whose wait is over.
func acquireSemaphore(line *sync, waiter *loop.Future, err error) error {
	s := semaphoreOf(line.Value())
	if isCancelled(err) != nil && waiter.Done() && !waiter.Cancelled() {
		s.value++ // was granted before the cancellation came
	}
	for s.value > 0 && s.wakeNext() {
	}
	return err
}

// wakeNext grants the first in line that still waits, who stays in line until it
// runs.
func (s *semaphore) wakeNext() bool {
	for _, f := range s.waiters.queue {
		if !f.Done() {
			s.value--
			f.Resolve(runtime.True)
			return true
		}
	}
	return false
}

func (s *semaphore) release(th *runtime.Thread) error {
	if s.Type().IsSubtype(boundedSemaphoreType) && s.value >= s.bound {
		return th.ValueErrorf("BoundedSemaphore released too many times")
	}
	s.value++
	s.wakeNext()
	return nil
}

// initSemaphore is __init__ of the class of that name.
func initSemaphore(class string) func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
	params := runtime.NewNative("asyncio.locks", "def "+class+".__init__(value=1)", nil)
	return func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
		bound, err := params.BindArgs(th, args, names)
		if err != nil || !bound[0].IsSet() {
			return err
		}
		negative, err := runtime.CompareBool(th, bound[0], runtime.Int(0), runtime.CmpLt)
		if err != nil {
			return err
		}
		if negative {
			return th.ValueErrorf("Semaphore initial value must be >= 0")
		}
		s := semaphoreOf(self)
		s.value, err = runtime.IndexOf(th, bound[0])
		s.bound = s.value
		return err
	}
}

var boundedSemaphoreSpec = runtime.TypeSpec{Name: "BoundedSemaphore", Module: "asyncio.locks", Base: semaphoreType,
	Slots: runtime.Slots{Init: initSemaphore("BoundedSemaphore")}}

func init() {
	acquire := func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
		return semaphoreOf(args[0]).acquire(th)
	}
	var sample semaphore
	runtime.AttrsField(semaphoreType, &sample, &sample.Attrs)
	runtime.SubclassLayout[semaphore](semaphoreType)
	runtime.RegisterType(semaphoreType, &runtime.TypeSpec{
		Name: "Semaphore", Weakref: true, Module: "asyncio.locks",
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				s := runtime.NewObject[semaphore](t)
				s.value, s.bound = 1, 1
				return s.Value(), nil
			},
			Init: initSemaphore("Semaphore"),
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				s := semaphoreOf(self)
				state := "locked"
				if !s.locked() {
					state = fmt.Sprintf("unlocked, value:%d", s.value)
				}
				return s.repr(th, state)
			},
			Traverse: traverseSync,
		},
		Methods: []runtime.Method{
			{Sig: "def locked(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.Bool(semaphoreOf(args[0]).locked()), nil
			}},
			{Sig: "def release(self)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, semaphoreOf(args[0]).release(th)
			}},
		},
		Coroutines: append(overridden(enter(acquire),
			leave(func(th *runtime.Thread, self runtime.Value) error { return semaphoreOf(self).release(th) })),
			runtime.CoroutineMethod{Sig: "def acquire(self)", Await: acquire}),
		Members: []runtime.Member{runtime.DictMember, {Name: "_value", Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.Int(int64(semaphoreOf(self).value)), nil
		}}},
	})
	runtime.SubclassLayout[semaphore](boundedSemaphoreType)
	runtime.RegisterType(boundedSemaphoreType, &boundedSemaphoreSpec)
}
