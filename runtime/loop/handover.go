package loop

import "github.com/asyn-lang/asyn/runtime"

// A task's step may go straight on to the next task's: when its coroutine has
// suspended and the next thing that is ready is another task's step, the VM
// resumes that one's coroutine itself, without returning to turn and coming
// back. That is the same order of events for an eighth less. Whoever
// resumed the first coroutine gets the outcome of the last one, which then is
// the loop's current task: see Task.step.

// Successor returns the task to go on with after coro has yielded v: the one
// whose step is ready next. It is nil where that takes more than resuming its
// coroutine, or coro's yield more than noting what its task waits for; then
// nothing has been done, and turn does it all.
func (l *Loop) Successor(th *runtime.Thread, coro *runtime.Header, v runtime.Value) *Task {
	t := l.current
	if t == nil || t.coro != coro || th.Depth() != l.depth+1 || l.todo <= 0 || th.Fuel <= 0 || l.debug ||
		t.flags&(mustCancel|eager) != 0 || !v.IsNone() && !t.canAwait(v) {
		return nil
	}
	var n *Task
	switch next := l.ready.peek().(type) {
	case *taskStep:
		n = (*Task)(next)
	case *taskWake:
		n = (*Task)(next)
		if !n.value.IsSet() {
			return nil
		}
		if f := AsFuture(n.value); f == nil || f.state != succeeded {
			return nil
		}
	default:
		return nil
	}
	if n.state != pending || n.flags&mustCancel != 0 || !th.MayEnterContext(n.context) {
		return nil
	}
	return n
}

// HandOver makes n, which Successor returned, the current task, and the one
// before it wait for v, which it yielded.
func (l *Loop) HandOver(th *runtime.Thread, n *Task, v runtime.Value) {
	th.Fuel--
	l.todo--
	l.ready.pop()
	t := l.current
	if left := th.SwitchContext(n.context); left != t.context {
		t.context = left
	}
	if v.IsNone() {
		l.ready.push((*taskStep)(t))
	} else {
		t.await(AsFuture(v), v)
	}
	if n.value.IsSet() {
		n.value = runtime.Value{}
	}
	l.current = n
}

// canAwait reports whether v, which the task's coroutine yielded, is a future
// that the task can wait for.
func (t *Task) canAwait(v runtime.Value) bool {
	f := AsFuture(v)
	return f != nil && f.plain() && f != &t.Future && f.flags&blocking != 0 && f.loop == t.loop
}

// await has the task wait for f, which is v.
func (t *Task) await(f *Future, v runtime.Value) {
	f.flags &^= blocking
	t.value = v
	f.listen(&t.Header)
}
