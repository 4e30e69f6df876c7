package loop

import "github.com/asyn-lang/asyn/runtime"

// TaskType is asyncio.Task.
var TaskType = &runtime.Type{}

func taskOf(v runtime.Value) *Task { return runtime.MustAs[Task](v) }

// taskMethod makes a method. Inlined it would be a copy of the closure for each.
//
//go:noinline
func taskMethod(sig string, fn func(th *runtime.Thread, t *Task, args []runtime.Value) (runtime.Value, error)) runtime.Method {
	return runtime.Method{Sig: sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		t := taskOf(args[0])
		if err := t.ready(th); err != nil {
			return runtime.Value{}, err
		}
		return fn(th, t, args)
	}}
}

func taskMember(name string, get func(t *Task) runtime.Value) runtime.Member {
	return runtime.Member{Name: name, Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		return runtime.OrNone(get(taskOf(self))), nil
	}}
}

var taskInit = runtime.NewNative("_asyncio", "Task(coro, *, loop=None, name=None, context=None, eager_start=False)", nil)

func initTask(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
	bound, err := taskInit.BindArgs(th, args, names)
	if err != nil {
		return err
	}
	if !runtime.IsCoroutine(bound[0]) && !IsCoroutine(th, bound[0]) {
		return notCoroutine(th, bound[0])
	}
	l, err := LoopArg(th, bound[1])
	if err != nil {
		return err
	}
	var context *runtime.Header
	if c := bound[3]; c.IsSet() && !c.IsNone() {
		if context, err = ContextArg(th, c); err != nil {
			return err
		}
	}
	now := false
	if bound[4].IsSet() {
		if now, err = runtime.Truth(th, bound[4]); err != nil {
			return err
		}
	}
	t := taskOf(self)
	*t = Task{Future: Future{Header: runtime.MakeHeader(self.Type())}}
	if err := t.begin(th, l, bound[0], bound[2], context); err != nil {
		return err
	}
	if now && l.IsRunning() {
		return t.startEagerly(th, l)
	}
	l.ready.push((*taskStep)(t))
	return nil
}

func notCoroutine(th *runtime.Thread, v runtime.Value) error {
	text, err := runtime.Repr(th, v)
	if err != nil {
		return err
	}
	return th.TypeErrorf("a coroutine was expected, got %s", text)
}

// IsCoroutine reports whether v is a coroutine: one of the language's, or an
// object of a script with the same methods.
func IsCoroutine(th *runtime.Thread, v runtime.Value) bool {
	if runtime.IsCoroutine(v) {
		return true
	}
	t := v.Type()
	if t.Builtin() {
		// What async generators return for one step has the methods as well.
		return t.Send != nil && t.Throw != nil && t.Slots.Await != nil && t.Lookup(nameClose).IsSet()
	}
	for _, name := range []*runtime.Str{nameSend, nameThrow, nameClose, nameAwait} {
		if !t.Lookup(name).IsSet() {
			return false
		}
	}
	return true
}

// codeCoroutine is the flag of code objects whose functions are async.
const codeCoroutine = 0x80

// IsCoroutineFunction reports whether fn was defined by async def, or is a
// functools.partial or a method of what was.
func IsCoroutineFunction(th *runtime.Thread, fn runtime.Value) (bool, error) {
	fn, _, err := unwrapPartial(th, fn)
	if err != nil {
		return false, err
	}
	if m := runtime.AsMethod(fn); m != nil {
		fn = m.Func
	}
	if n := runtime.AsNative(fn); n != nil {
		return n.Await() != nil, nil
	}
	code, err := runtime.LookupAttr(th, fn, runtime.Intern("__code__"))
	if err != nil || !code.IsSet() {
		return false, err
	}
	flags, err := runtime.LookupAttr(th, code, runtime.Intern("co_flags"))
	if err != nil || !flags.IsInt() {
		return false, err
	}
	return flags.Int64()&codeCoroutine != 0, nil
}

var (
	nameClose = runtime.Intern("close")
	nameAwait = runtime.Intern("__await__")
)

func init() {
	runtime.SubclassLayout[Task](TaskType)
	unsupported := func(what string) func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
		return func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Value{}, th.Raise(runtime.RuntimeError, "Task does not support "+what+" operation")
		}
	}
	runtime.RegisterType(TaskType, &runtime.TypeSpec{
		Name: "_asyncio.Task", Weakref: true, Base: FutureType,
		Slots: runtime.Slots{
			New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
				return runtime.NewObject[Task](t).Value(), nil
			},
			Init: initTask,
			Repr: taskRepr,
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				futureTraverse(self, visit)
				t := taskOf(self)
				visitHeader(t.coro, visit)
				visitHeader(t.context, visit)
			},
			Size: func(runtime.Value) int64 { return taskSize },
		},
		Methods: []runtime.Method{
			{Sig: "set_result(self, result, /)", Fn: unsupported("set_result")},
			{Sig: "set_exception(self, exception, /)", Fn: unsupported("set_exception")},
			taskMethod("cancelling(self, /)", func(_ *runtime.Thread, t *Task, _ []runtime.Value) (runtime.Value, error) {
				return runtime.Int(int64(t.Cancelling())), nil
			}),
			taskMethod("uncancel(self, /)", func(_ *runtime.Thread, t *Task, _ []runtime.Value) (runtime.Value, error) {
				return runtime.Int(int64(t.Uncancel())), nil
			}),
			taskMethod("get_name(self, /)", func(_ *runtime.Thread, t *Task, _ []runtime.Value) (runtime.Value, error) {
				return runtime.NewStr(t.Name()).Value(), nil
			}),
			taskMethod("set_name(self, value, /)", func(th *runtime.Thread, t *Task, args []runtime.Value) (runtime.Value, error) {
				return runtime.None, t.setName(th, args[1])
			}),
			taskMethod("get_coro(self, /)", func(_ *runtime.Thread, t *Task, _ []runtime.Value) (runtime.Value, error) {
				return t.Coroutine(), nil
			}),
			taskMethod("get_context(self, /)", func(th *runtime.Thread, t *Task, _ []runtime.Value) (runtime.Value, error) {
				return t.contextObject(th).Value(), nil
			}),
			taskMethod("get_stack(self, /, *, limit=None)", taskStack),
			taskMethod("print_stack(self, /, *, limit=None, file=None)", taskPrintStack),
			runtime.ClassGetItem,
		},
		Members: []runtime.Member{
			taskMember("_coro", func(t *Task) runtime.Value {
				return t.Coroutine()
			}),
			taskMember("_must_cancel", func(t *Task) runtime.Value { return runtime.Bool(t.flags&mustCancel != 0) }),
			taskMember("_fut_waiter", func(t *Task) runtime.Value {
				if t.state != pending {
					return runtime.None
				}
				return t.value
			}),
			{Name: "_log_destroy_pending",
				Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
					return runtime.Bool(taskOf(self).flags&quiet == 0), nil
				},
				Set: func(th *runtime.Thread, self, v runtime.Value) error {
					t := taskOf(self)
					err := t.setFlag(th, quiet, v)
					t.flags ^= quiet
					return err
				}},
		},
	})
}

// contextObject is the task's context as an object. While the task runs, it
// must be the one the thread is in.
func (t *Task) contextObject(th *runtime.Thread) *runtime.Context {
	if t.loop.current == t && th == t.loop.thread {
		return th.CurrentContext()
	}
	c := runtime.ContextObject(t.context)
	t.context = &c.Header
	return c
}

var (
	nameFrame  = runtime.Intern("cr_frame")
	nameLineNo = runtime.Intern("f_lineno")
)

// frames returns the frames of the task's suspended coroutine, or of the
// traceback of the exception that ended it, outermost first.
func (t *Task) frames(th *runtime.Thread) ([]runtime.Value, error) {
	if t.state == failed {
		var out []runtime.Value
		for tb := runtime.AsException(t.value).Traceback; tb != nil; tb = tb.Next {
			out = append(out, tb.Where.FrameObject(th))
		}
		return out, nil
	}
	if t.state != pending {
		return nil, nil
	}
	// asyncio shows the frame of the task's own coroutine alone.
	frame, err := runtime.LookupAttr(th, t.Coroutine(), nameFrame)
	if err != nil || !frame.IsSet() || frame.IsNone() {
		return nil, err
	}
	return []runtime.Value{frame}, nil
}

// limited applies get_stack's limit: the newest frames of a stack, the oldest
// of a traceback.
func (t *Task) limited(th *runtime.Thread, limit runtime.Value) ([]runtime.Value, error) {
	frames, err := t.frames(th)
	if err != nil || !limit.IsSet() || limit.IsNone() {
		return frames, err
	}
	n, err := runtime.IndexOf(th, limit)
	if err != nil {
		return nil, err
	}
	if n < len(frames) && t.state == failed {
		return frames[:max(n, 0)], nil
	}
	if n < len(frames) {
		return frames[len(frames)-max(n, 0):], nil
	}
	return frames, nil
}

func taskStack(th *runtime.Thread, t *Task, args []runtime.Value) (runtime.Value, error) {
	frames, err := t.limited(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewListOf(frames).Value(), nil
}
