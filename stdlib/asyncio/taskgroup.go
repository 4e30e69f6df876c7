package asyncio

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// taskGroup is asyncio.TaskGroup.
type taskGroup struct {
	runtime.Header
	runtime.Attrs
	loop   *loop.Loop
	parent *loop.Task
	tasks  map[*loop.Future]struct{} // that are not done
	order  []*loop.Future            // of tasks, with some that are done
	errors []runtime.Value
	// baseError is a KeyboardInterrupt or SystemExit, which goes before the
	// errors.
	baseError *runtime.Exception
	// completed is what __aexit__ waits for.
	completed *loop.Future
	entered   bool
	exiting   bool
	aborting  bool
	// cancelledParent says that the group itself has cancelled the parent.
	cancelledParent bool
}

var taskGroupType = &runtime.Type{}

func groupOf(v runtime.Value) *taskGroup { return runtime.MustAs[taskGroup](v) }

func (g *taskGroup) misuse(th *runtime.Thread, problem string) error {
	text, err := runtime.Repr(th, g.Value())
	if err != nil {
		return err
	}
	return th.Raisef(runtime.RuntimeError, "TaskGroup %s %s", text, problem)
}

func (g *taskGroup) enter(th *runtime.Thread) error {
	if g.entered {
		return g.misuse(th, "has already been entered")
	}
	l, err := loop.MustRun(th)
	if err != nil {
		return err
	}
	if g.parent = l.Task(); g.parent == nil {
		return g.misuse(th, "cannot determine the parent task")
	}
	g.loop, g.entered = l, true
	g.tasks = make(map[*loop.Future]struct{})
	return nil
}

// createTask is create_task. A coroutine that cannot become a task is closed.
func (g *taskGroup) createTask(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	problem := ""
	switch {
	case !g.entered:
		problem = "has not been entered"
	case g.exiting && len(g.tasks) == 0:
		problem = "is finished"
	case g.aborting:
		problem = "is shutting down"
	}
	if problem != "" {
		if _, err := runtime.CallMethod(th, args[1], runtime.Intern("close")); err != nil {
			return runtime.Value{}, err
		}
		return runtime.Value{}, g.misuse(th, problem)
	}
	made, err := g.loop.CreateTask(th, args[1], args[2], args[3], args[4])
	if err != nil {
		return runtime.Value{}, err
	}
	t := loop.AsFuture(made)
	if t == nil {
		return runtime.Value{}, th.TypeErrorf("a task factory must return a Task, not %s", made.Type().Name())
	}
	if t.Done() {
		return made, g.taskDone(th, t)
	}
	g.tasks[t] = struct{}{}
	g.order = append(g.order, t)
	done := loop.NewListener("TaskGroup._on_task_done", g.taskDone)
	done.For = &g.parent.Header
	t.Listen(done)
	return made, nil
}

// abort cancels all tasks of the group, in the order they were made.
func (g *taskGroup) abort(th *runtime.Thread) error {
	g.aborting = true
	for _, t := range g.order {
		if !t.Done() {
			if _, err := runtime.CallMethod(th, t.Value(), runtime.Intern("cancel")); err != nil {
				return err
			}
		}
	}
	return nil
}

// taskDone takes note of a task's end. The first failure aborts the group and
// cancels the parent, to bring it to __aexit__.
func (g *taskGroup) taskDone(th *runtime.Thread, t *loop.Future) error {
	g.forget(t)
	if g.completed != nil && len(g.tasks) == 0 {
		g.completed.Resolve(runtime.True)
	}
	e := t.Exception()
	if e == nil {
		return nil
	}
	g.errors = append(g.errors, e.Value())
	if isBaseError(e) && g.baseError == nil {
		g.baseError = e
	}
	if g.parent.Done() {
		return g.reportOrphan(th, t, e)
	}
	if g.aborting || g.cancelledParent {
		return nil
	}
	if err := g.abort(th); err != nil {
		return err
	}
	g.cancelledParent = true
	_, err := g.parent.Cancel(th, runtime.Value{})
	return err
}

// forget takes a task that is done off the group. The list by order is cleared
// of those now and then.
func (g *taskGroup) forget(t *loop.Future) {
	delete(g.tasks, t)
	if len(g.order) < 2*len(g.tasks)+16 {
		return
	}
	kept := g.order[:0]
	for _, t := range g.order {
		if _, ok := g.tasks[t]; ok {
			kept = append(kept, t)
		}
	}
	clear(g.order[len(kept):])
	g.order = kept
}

func (g *taskGroup) reportOrphan(th *runtime.Thread, t *loop.Future, e *runtime.Exception) error {
	task, err := runtime.Repr(th, t.Value())
	if err != nil {
		return err
	}
	parent, err := runtime.Repr(th, g.parent.Value())
	if err != nil {
		return err
	}
	return g.loop.CallExceptionHandler(th,
		fmt.Sprintf("Task %s has errored out but its parent task %s is already completed", task, parent),
		loop.Detail{Key: "exception", Value: e.Value()}, loop.Detail{Key: "task", Value: t.Value()})
}

func isBaseError(e *runtime.Exception) bool {
	return e.Type().IsSubtype(runtime.SystemExit) || e.Type().IsSubtype(runtime.KeyboardInterrupt)
}

// exit is the body of the coroutine __aexit__; exc is what leaves the block.
func (g *taskGroup) exit(th *runtime.Thread, exc *runtime.Exception) (runtime.Value, bool, error) {
	g.exiting = true
	var cancellation *runtime.Exception
	if exc != nil {
		if isBaseError(exc) && g.baseError == nil {
			g.baseError = exc
		}
		if exc.Type().IsSubtype(loop.CancelledError) {
			cancellation = exc
		}
		if !g.aborting {
			if err := g.abort(th); err != nil {
				return runtime.Value{}, false, err
			}
		}
	}
	if len(g.tasks) == 0 {
		return g.conclude(th, exc, cancellation)
	}
	g.completed = g.loop.NewFuture()
	return loop.Await(g.completed.Value(), func(th *runtime.Thread, f *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
		if e := isCancelled(err); e != nil {
			if !g.aborting {
				cancellation = e
				if err := g.abort(th); err != nil {
					return runtime.Value{}, true, err
				}
			}
		} else if err != nil {
			return runtime.Value{}, true, err
		}
		g.completed = nil
		if len(g.tasks) > 0 {
			g.completed = g.loop.NewFuture()
			return f.Again(g.completed.Value())
		}
		return g.conclude(th, exc, cancellation)
	})
}

// conclude raises what the group ends with, once all its tasks are done.
func (g *taskGroup) conclude(th *runtime.Thread, exc, cancellation *runtime.Exception) (runtime.Value, bool, error) {
	if g.baseError != nil {
		return runtime.Value{}, true, g.baseError
	}
	if g.cancelledParent && g.parent.Uncancel() == 0 {
		cancellation = nil // it was the group's own
	}
	if cancellation != nil && len(g.errors) == 0 {
		return runtime.Value{}, true, cancellation
	}
	if exc != nil && !exc.Type().IsSubtype(loop.CancelledError) {
		g.errors = append(g.errors, exc.Value())
	}
	if len(g.errors) == 0 {
		return runtime.None, true, nil
	}
	if g.parent.Cancelling() > 0 {
		// Cancelled from outside as well: have that come through next.
		g.parent.Uncancel()
		if _, err := g.parent.Cancel(th, runtime.Value{}); err != nil {
			return runtime.Value{}, true, err
		}
	}
	group := runtime.NewExceptionGroup("unhandled errors in a TaskGroup", g.errors)
	group.SetCause(runtime.None)
	g.errors = nil
	return runtime.Value{}, true, group
}

func groupRepr(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	g := groupOf(self)
	text := ""
	if len(g.tasks) > 0 {
		text += fmt.Sprintf(" tasks=%d", len(g.tasks))
	}
	if len(g.errors) > 0 {
		text += fmt.Sprintf(" errors=%d", len(g.errors))
	}
	if g.aborting {
		text += " cancelling"
	} else if g.entered {
		text += " entered"
	}
	return strf("<TaskGroup%s>", text), nil
}

var taskGroupSpec = runtime.TypeSpec{
	Name: "TaskGroup", Weakref: true, Module: "asyncio.taskgroups",
	Slots: runtime.Slots{
		New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
			return runtime.NewObject[taskGroup](t).Value(), nil
		},
		Init: noParams("TaskGroup"),
		Repr: groupRepr,
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			for t := range groupOf(self).tasks {
				visit(t.Value())
			}
			for _, e := range groupOf(self).errors {
				visit(e)
			}
		},
	},
	Methods: []runtime.Method{
		{Sig: "def create_task(self, coro, *, name=None, context=None, eager_start=None)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return groupOf(args[0]).createTask(th, args)
		}},
		// What programs use to end a group early, undocumented as it is.
		{Sig: "def _abort(self)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, groupOf(args[0]).abort(th)
		}},
	},
	Members: []runtime.Member{runtime.DictMember, {Name: "_tasks", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		g, set := groupOf(self), runtime.NewSet()
		for _, t := range g.order {
			if _, pending := g.tasks[t]; pending {
				if err := set.Add(th, t.Value()); err != nil {
					return runtime.Value{}, err
				}
			}
		}
		return set.Value(), nil
	}}},
	Coroutines: []runtime.CoroutineMethod{
		{Sig: "def __aenter__(self)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			return args[0], true, groupOf(args[0]).enter(th)
		}},
		{Sig: "def __aexit__(self, et, exc, tb)", Await: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, bool, error) {
			return groupOf(args[0]).exit(th, runtime.AsException(args[2]))
		}},
	},
}

func init() {
	var sample taskGroup
	runtime.AttrsField(taskGroupType, &sample, &sample.Attrs)
	runtime.SubclassLayout[taskGroup](taskGroupType)
	runtime.RegisterType(taskGroupType, &taskGroupSpec)
}
