package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// event is asyncio.Event.
type event struct {
	sync
	set bool
}

var eventType = &runtime.Type{}

func eventOf(v runtime.Value) *event { return runtime.MustAs[event](v) }

func init() {
	method := func(sig string, fn func(e *event) runtime.Value) runtime.Method {
		return runtime.Method{Sig: "def " + sig, Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return fn(eventOf(args[0])), nil
		}}
	}
	var sample event
	runtime.AttrsField(eventType, &sample, &sample.Attrs)
	runtime.SubclassLayout[event](eventType)
	runtime.RegisterType(eventType, &runtime.TypeSpec{
		Name: "Event", Weakref: true, Module: "asyncio.locks",
		Members: []runtime.Member{runtime.DictMember},
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				return runtime.NewObject[event](t).Value(), nil
			},
			Init: noParams("Event"),
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				state := "unset"
				if eventOf(self).set {
					state = "set"
				}
				return syncOf(self).repr(th, state)
			},
			Traverse: traverseSync,
		},
		Methods: []runtime.Method{
			method("is_set(self)", func(e *event) runtime.Value { return runtime.Bool(e.set) }),
			method("clear(self)", func(e *event) runtime.Value { e.set = false; return runtime.None }),
			method("set(self)", func(e *event) runtime.Value {
				if !e.set {
					e.set = true
					for _, f := range e.waiters.queue {
						f.Resolve(runtime.True)
					}
				}
				return runtime.None
			}),
		},
		Coroutines: []runtime.CoroutineMethod{
			{Sig: "def wait(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
				e := eventOf(args[0])
				if e.set {
					return runtime.True, true, nil
				}
				return e.wait(th, func(_ *sync, _ *loop.Future, err error) error { return err })
			}},
		},
	})
}
