package loop

import (
	"fmt"
	"math"

	"github.com/asyn-lang/asyn/runtime"
)

// Task is a future that drives a coroutine. The struct is kept at 80 bytes:
// see the package comment.
type Task struct {
	Future
	coro           *runtime.Header
	context        *runtime.Header // what the steps run in
	previous, next *Task           // in the loop's list of tasks that are not done
}

// taskSize is what a task is charged with when made.
const taskSize = 80

// AsTask returns v as a Task, or nil.
func AsTask(v runtime.Value) *Task {
	if v.Type() == TaskType {
		return runtime.MustAs[Task](v)
	}
	return runtime.As[Task](v, TaskType)
}

// NewTask makes a task that runs coro, starting in the next turn. name is
// unset or None for the default; context is nil for a copy of the current one.
func (l *Loop) NewTask(th *runtime.Thread, coro, name runtime.Value, context *runtime.Header) (*Task, error) {
	t := &Task{Future: Future{Header: runtime.MakeHeader(TaskType)}}
	if err := t.begin(th, l, coro, name, context); err != nil {
		return nil, err
	}
	l.ready.push((*taskStep)(t))
	return t, nil
}

// begin makes a newly allocated t a task of l.
func (t *Task) begin(th *runtime.Thread, l *Loop, coro, name runtime.Value, context *runtime.Header) error {
	if !runtime.IsCoroutine(coro) && !IsCoroutine(th, coro) {
		text, err := runtime.Repr(th, coro)
		if err != nil {
			return err
		}
		return th.TypeErrorf("a coroutine was expected, got %s", text)
	}
	if limit := th.Interp.Limits.Tasks; limit > 0 && l.shared.tasks >= limit {
		return runtime.ErrTasks
	}
	if err := th.Alloc(taskSize); err != nil {
		return err
	}
	t.loop, t.coro, t.context = l, runtime.MustAs[runtime.Header](coro), context
	if context == nil {
		t.context = th.SnapshotContext()
	}
	if name.IsSet() && !name.IsNone() {
		if err := t.setName(th, name); err != nil {
			return err
		}
		l.shared.namedTasks++
		t.extra().namedRank = l.shared.namedTasks
	} else {
		l.shared.taskNames++
	}
	t.number = l.shared.taskNames
	t.remember(th)
	l.enlist(t)
	return nil
}

// enlist adds t to the tasks that are not done.
func (l *Loop) enlist(t *Task) {
	l.shared.tasks++
	t.previous = l.last
	if l.last != nil {
		l.last.next = t
	} else {
		l.first = t
	}
	l.last = t
}

// strike takes t, which is done, off the list.
func (l *Loop) strike(t *Task) {
	l.shared.tasks--
	if t.previous != nil {
		t.previous.next = t.next
	} else {
		l.first = t.next
	}
	if t.next != nil {
		t.next.previous = t.previous
	} else {
		l.last = t.previous
	}
	t.previous, t.next = nil, nil
}

// Tasks returns the tasks that are not done, in creation order.
func (l *Loop) Tasks() []*Task {
	var out []*Task
	for t := l.first; t != nil; t = t.next {
		out = append(out, t)
	}
	return out
}

// Coroutine is what the task drives, None if that was done as soon as it began.
func (t *Task) Coroutine() runtime.Value {
	if t.coro == nil {
		return runtime.None
	}
	return t.coro.Value()
}

// Name is the task's name.
func (t *Task) Name() string {
	if t.flags&named != 0 {
		return runtime.AsStr(t.rare().name).String()
	}
	return fmt.Sprintf("Task-%d", t.number)
}

func (t *Task) setName(th *runtime.Thread, name runtime.Value) error {
	s, err := runtime.ToStr(th, name)
	if err != nil {
		return err
	}
	t.extra().name = s.Value()
	t.flags |= named
	return nil
}

// Cancelling is the number of cancellation requests.
func (t *Task) Cancelling() int { return int(t.cancels) }

// Uncancel takes one cancellation request back.
func (t *Task) Uncancel() int {
	if t.cancels > 0 {
		t.cancels--
		if t.cancels == 0 {
			t.flags &^= mustCancel
		}
	}
	return int(t.cancels)
}

// cancel asks the task to end: what it waits for is cancelled, or else its next
// step is made to raise CancelledError.
func (t *Task) cancel(th *runtime.Thread, message runtime.Value) (bool, error) {
	if t.cancels < math.MaxUint16 {
		t.cancels++
	}
	t.noteCanceller(th)
	if t.value.IsSet() {
		if ok, err := cancelAny(th, t.value, message); ok || err != nil {
			return ok, err
		}
	}
	t.flags |= mustCancel
	if message.IsSet() && !message.IsNone() {
		t.extra().cancelMessage = message
	} else if x := t.rare(); x != nil {
		x.cancelMessage = runtime.Value{}
	}
	return true, nil
}

// cancelAny cancels a future of any kind, and with it what that waits for: tasks
// that wait for each other in a circle have no end.
func cancelAny(th *runtime.Thread, v, message runtime.Value) (bool, error) {
	if err := th.Enter(); err != nil {
		return false, err
	}
	defer th.Leave()
	if f := AsFuture(v); f != nil && f.plain() {
		return f.Cancel(th, message)
	}
	r, err := runtime.CallMethod(th, v, nameCancel, runtime.OrNone(message))
	if err != nil {
		return false, err
	}
	return runtime.Truth(th, r)
}

// plain reports whether f's methods are those of Future and Task themselves,
// not of a class derived from them.
func (f *Future) plain() bool { return f.Header.Type().Builtin() }

var (
	nameCancel          = runtime.Intern("cancel")
	nameResult          = runtime.Intern("result")
	nameAddDoneCallback = runtime.Intern("add_done_callback")
	nameBlocking        = runtime.Intern("_asyncio_future_blocking")
	nameGetLoop         = runtime.Intern("get_loop")
	nameContext         = runtime.Intern("context")
)

// taskStep is the handle of a task's first step and of the one after a bare
// yield.
type taskStep Task

func (s *taskStep) run(th *runtime.Thread, l *Loop) error {
	return (*Task)(s).enter(th, l, nil)
}

// taskThrow is the handle of a step that raises.
type taskThrow struct {
	t   *Task
	err error
}

func (s *taskThrow) run(th *runtime.Thread, l *Loop) error { return s.t.enter(th, l, s.err) }

// taskWake is the handle of the step after what the task waited for is done.
type taskWake Task

func (w *taskWake) run(th *runtime.Thread, l *Loop) error {
	t := (*Task)(w)
	if t.state != pending || !t.value.IsSet() {
		return nil
	}
	if f := AsFuture(t.value); f == nil || f.state != succeeded {
		if err := t.outcome(th, f); err != nil {
			return t.enter(th, l, err)
		}
	}
	return t.enter(th, l, nil)
}

// outcome returns the exception of what the task waited for.
func (t *Task) outcome(th *runtime.Thread, f *Future) error {
	if f != nil && f.plain() {
		_, err := f.Result(th)
		return err
	}
	_, err := runtime.CallMethod(th, t.value, nameResult)
	return err
}

// enter runs a step in the task's context.
func (t *Task) enter(th *runtime.Thread, l *Loop, thrown error) error {
	if t.state != pending {
		return nil
	}
	previous, err := th.EnterContext(t.context)
	if err != nil {
		if isExit(err) {
			return err
		}
		return l.CallExceptionHandler(th, "Exception in callback "+t.Name(),
			Detail{"exception", err.(*runtime.Exception).Value()}, Detail{"task", t.Value()})
	}
	err = t.step(th, l, thrown)
	th.LeaveContext(previous)
	return err
}

// step resumes the coroutine once and arranges for what comes next. The VM may
// have handed over to other tasks in between: the outcome is that of the task
// that is current then.
func (t *Task) step(th *runtime.Thread, l *Loop, thrown error) error {
	if t.flags&mustCancel != 0 {
		if runtime.IsException(thrown, CancelledError) == nil {
			thrown = t.CancelledError()
		}
		t.flags &^= mustCancel
	}
	if t.value.IsSet() {
		t.value = runtime.Value{}
	}
	if thrown != nil && l.debug {
		if err := t.blame(th, thrown); err != nil {
			return err
		}
	}
	outer := l.current
	l.current = t
	v, result, err := resume(th, t.coro.Value(), runtime.None, thrown)
	t = l.current
	l.current = outer
	if th.Context != t.context {
		t.context = th.Context
	}
	switch {
	case err != nil:
		return t.raised(l, err)
	case result == runtime.Returned:
		l.strike(t)
		if t.flags&mustCancel != 0 {
			t.flags &^= mustCancel
			t.settle(cancelled, runtime.None)
		} else {
			t.settle(succeeded, v)
		}
		return nil
	case v.IsNone():
		l.ready.push((*taskStep)(t))
		return nil
	}
	return t.waitFor(th, l, v)
}

// raised ends the task with an exception.
func (t *Task) raised(l *Loop, err error) error {
	e, ok := err.(*runtime.Exception)
	if !ok {
		return err
	}
	l.strike(t)
	switch {
	case e.Type().IsSubtype(CancelledError):
		x := t.extra()
		x.cancelledBy, x.cancelMessage = e, runtime.Value{}
		t.settle(cancelled, runtime.None)
	default:
		t.fail(e)
	}
	if isExit(err) {
		return err
	}
	return nil
}

// waitFor has the task wait for what its coroutine yielded.
func (t *Task) waitFor(th *runtime.Thread, l *Loop, v runtime.Value) error {
	f := AsFuture(v)
	switch {
	case t.canAwait(v):
		t.await(f, v)
		if t.flags&mustCancel != 0 {
			return t.passOn(th)
		}
		return nil
	case f == nil || !f.plain():
		return t.waitForOther(th, l, v)
	case f == &t.Future:
		return t.complain(th, l, "Task cannot await on itself: %s", t.Value())
	case f.flags&blocking == 0:
		return t.complain(th, l, "yield was used instead of yield from in task %s with %s", t.Value(), v)
	}
	return t.complain(th, l, "Task %s got Future %s attached to a different loop", t.Value(), v)
}

// passOn hands a cancellation requested during the step to what the task now
// waits for.
func (t *Task) passOn(th *runtime.Thread) error {
	message := runtime.Value{}
	if x := t.rare(); x != nil {
		message = x.cancelMessage
	}
	ok, err := cancelAny(th, t.value, message)
	if ok {
		t.flags &^= mustCancel
	}
	return err
}

// waitForOther is waitFor for what is no plain Future: an object of a script
// that says it is one, or a mistake.
func (t *Task) waitForOther(th *runtime.Thread, l *Loop, v runtime.Value) error {
	flag, err := runtime.LookupAttr(th, v, nameBlocking)
	if err != nil {
		return t.throwSoon(l, err)
	}
	if !flag.IsSet() || flag.IsNone() {
		if v.Type().Name() == "generator" {
			return t.complain(th, l, "yield was used instead of yield from for generator in task %s with %s", t.Value(), v)
		}
		return t.complain(th, l, "Task got bad yield: %s", v)
	}
	its, err := loopOf(th, v)
	if err != nil {
		return t.throwSoon(l, err)
	}
	if its != l {
		return t.complain(th, l, "Task %s got Future %s attached to a different loop", t.Value(), v)
	}
	isBlocking, err := runtime.Truth(th, flag)
	switch {
	case err != nil:
		return t.throwSoon(l, err)
	case !isBlocking:
		return t.complain(th, l, "yield was used instead of yield from in task %s with %s", t.Value(), v)
	case v.SameObject(&t.Header):
		return t.complain(th, l, "Task cannot await on itself: %s", t.Value())
	}
	if err := runtime.SetAttr(th, v, nameBlocking, runtime.False); err != nil {
		return t.throwSoon(l, err)
	}
	t.value = v
	if err := t.listenTo(th, v); err != nil {
		return t.throwSoon(l, err)
	}
	if t.flags&mustCancel != 0 {
		return t.passOn(th)
	}
	return nil
}

// listenTo has a future of a script wake the task.
func (t *Task) listenTo(th *runtime.Thread, v runtime.Value) error {
	wake := runtime.NewNative("asyncio", "task_wakeup(future, /)", func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		return runtime.None, (*taskWake)(t).run(th, t.loop)
	})
	add, err := runtime.GetAttr(th, v, nameAddDoneCallback)
	if err != nil {
		return err
	}
	t.context = &runtime.ContextObject(t.context).Header
	_, err = runtime.CallKw(th, add, []runtime.Value{wake.Value(), runtime.NewContext().Value()}, []runtime.Value{nameContext.Value()})
	return err
}

// loopOf returns the loop of any object that is a future.
func loopOf(th *runtime.Thread, v runtime.Value) (*Loop, error) {
	if f := AsFuture(v); f != nil {
		return f.loop, nil
	}
	r, err := runtime.LookupAttr(th, v, nameGetLoop)
	if err != nil {
		return nil, err
	}
	if r.IsSet() {
		if r, err = runtime.Call(th, r); err != nil {
			return nil, err
		}
	} else if r, err = runtime.GetAttr(th, v, runtime.Intern("_loop")); err != nil {
		return nil, err
	}
	l, _ := AsLoop(r)
	return l, nil
}

// complain has the next step raise RuntimeError with the reprs of values in
// its message.
func (t *Task) complain(th *runtime.Thread, l *Loop, format string, values ...runtime.Value) error {
	texts := make([]any, len(values))
	for i, v := range values {
		text, err := runtime.Repr(th, v)
		if err != nil {
			return t.throwSoon(l, err)
		}
		texts[i] = text
	}
	return t.throwSoon(l, th.Raisef(runtime.RuntimeError, format, texts...))
}

// throwSoon has the next step raise err.
func (t *Task) throwSoon(l *Loop, err error) error {
	if isExit(err) {
		return err
	}
	l.ready.push(&taskThrow{t, err})
	return nil
}

// startEagerly runs the first step at once.
func (t *Task) startEagerly(th *runtime.Thread, l *Loop) error {
	t.flags |= eager
	err := t.enter(th, l, nil)
	t.flags &^= eager
	if t.state != pending {
		t.coro = nil
	}
	return err
}
