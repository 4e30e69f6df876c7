package asyncio

import (
	"math"

	"github.com/asyn-lang/asyn/runtime"
)

// initQueue is __init__ of the queue classes; items makes the store.
func initQueue(items func() store) func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
	params := runtime.NewNative("asyncio.queues", "def Queue.__init__(maxsize=0)", nil)
	return func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
		bound, err := params.BindArgs(th, args, names)
		if err != nil {
			return err
		}
		q := queueOf(self)
		q.max = bound[0]
		if !q.max.IsSet() {
			q.max = runtime.Int(0)
		}
		size, err := runtime.AsFloat64(th, q.max)
		if err != nil {
			return err
		}
		q.size, q.items = int64(math.Ceil(size)), items()
		if q.plain() {
			return nil
		}
		_, err = runtime.CallMethod(th, self, nameInitHook, q.max)
		return err
	}
}

// queueMethod makes a method. Inlined it would be a copy of the closure for each.
//
//go:noinline
func queueMethod(sig string, fn func(th *runtime.Thread, q *queue, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: "def " + sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return fn(th, queueOf(args[0]), args)
	}}
}

var queueSpec = runtime.TypeSpec{
	Name: "Queue", Weakref: true, Module: "asyncio.queues",
	Slots: runtime.Slots{
		New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
			q := runtime.NewObject[queue](t)
			q.max, q.items = runtime.Int(0), &fifo{}
			return q.Value(), nil
		},
		Init: initQueue(func() store { return &fifo{} }),
		Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			text, err := queueOf(self).format(th)
			return strf("<%s at %#x %s>", self.Type().Name(), th.Interp.ID(self), text), err
		},
		Str: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			text, err := queueOf(self).format(th)
			return strf("<%s %s>", self.Type().Name(), text), err
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			q := queueOf(self)
			q.items.visit(visit)
			q.getters.visit(visit)
			q.putters.visit(visit)
			q.finished.visit(visit)
		},
		Size: func(self runtime.Value) int64 {
			n := int64(0)
			queueOf(self).items.visit(func(runtime.Value) { n++ })
			return 200 + 16*n
		},
	},
	Methods: append(queueMethods(), runtime.ClassGetItem),
	Coroutines: []runtime.CoroutineMethod{
		{Sig: "def get(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			return queueOf(args[0]).get(th)
		}},
		{Sig: "def put(self, item)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			return queueOf(args[0]).put(th, args[1])
		}},
		{Sig: "def join(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			return queueOf(args[0]).join(th)
		}},
	},
	Members: []runtime.Member{
		runtime.DictMember,
		{Name: "maxsize", Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return queueOf(self).max, nil
		}},
		{Name: "_unfinished_tasks", Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.Int(int64(queueOf(self).unfinished)), nil
		}},
		{Name: "_queue", Get: queueItems, Set: setQueueItems},
	},
}

var lifoQueueSpec = runtime.TypeSpec{Name: "LifoQueue", Module: "asyncio.queues", Base: queueType,
	Slots: runtime.Slots{Init: initQueue(func() store { return &lifo{} })}}

var priorityQueueSpec = runtime.TypeSpec{Name: "PriorityQueue", Module: "asyncio.queues", Base: queueType,
	Slots: runtime.Slots{Init: initQueue(func() store { return &smallest{} })}}

func init() {
	var sample queue
	runtime.AttrsField(queueType, &sample, &sample.Attrs)
	runtime.SubclassLayout[queue](queueType)
	runtime.RegisterType(queueType, &queueSpec)
	runtime.SubclassLayout[queue](lifoQueueType)
	runtime.RegisterType(lifoQueueType, &lifoQueueSpec)
	runtime.SubclassLayout[queue](priorityQueueType)
	runtime.RegisterType(priorityQueueType, &priorityQueueSpec)
}

func queueMethods() []runtime.Method {
	return []runtime.Method{
		queueMethod("get_nowait(self)", func(th *runtime.Thread, q *queue, _ []runtime.Value) (runtime.Value, error) {
			return q.getNow(th)
		}),
		queueMethod("put_nowait(self, item)", func(th *runtime.Thread, q *queue, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, q.putNow(th, args[1])
		}),
		queueMethod("task_done(self)", func(th *runtime.Thread, q *queue, _ []runtime.Value) (runtime.Value, error) {
			return runtime.None, q.done(th)
		}),
		queueMethod("shutdown(self, immediate=False)", func(th *runtime.Thread, q *queue, args []runtime.Value) (runtime.Value, error) {
			now, err := optionalTruth(th, args[1])
			if err != nil {
				return runtime.Value{}, err
			}
			return runtime.None, q.shutDown(th, now)
		}),
		queueMethod("qsize(self)", func(th *runtime.Thread, q *queue, _ []runtime.Value) (runtime.Value, error) {
			n, err := q.items.len(th)
			return runtime.Int(int64(n)), err
		}),
		queueMethod("empty(self)", func(th *runtime.Thread, q *queue, _ []runtime.Value) (runtime.Value, error) {
			empty, err := q.empty(th)
			return runtime.Bool(empty), err
		}),
		queueMethod("full(self)", func(th *runtime.Thread, q *queue, _ []runtime.Value) (runtime.Value, error) {
			full, err := q.full(th)
			return runtime.Bool(full), err
		}),
		// What classes of scripts override, or call from their overrides.
		queueMethod("_init(self, maxsize)", func(*runtime.Thread, *queue, []runtime.Value) (runtime.Value, error) {
			return runtime.None, nil
		}),
		queueMethod("_get(self)", func(th *runtime.Thread, q *queue, _ []runtime.Value) (runtime.Value, error) {
			n, err := q.items.len(th)
			if err == nil && n == 0 {
				err = th.Raise(runtime.IndexError, "pop from an empty deque")
			}
			if err != nil {
				return runtime.Value{}, err
			}
			return q.items.pop(th)
		}),
		queueMethod("_put(self, item)", func(th *runtime.Thread, q *queue, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, q.items.push(th, args[1])
		}),
	}
}
