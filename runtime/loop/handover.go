package loop

import "github.com/asyn-lang/asyn/runtime"

// A task's step may go straight on to the next task's: when its coroutine has
// suspended and the next thing that is ready is another task's step, the VM
// resumes that one's coroutine itself, without returning to turn and coming
// back. That is the same order of events at two thirds of the cost. Whoever
// resumed the first coroutine gets the outcome of the last one, which then is
// the loop's current task: see Task.step.

// Successor returns the coroutine to go on with after coro has yielded v: that
// of the step that is ready next. It is nil where that takes more than resuming
// it, or coro's yield more than noting what its task waits for; then nothing has
// been done, and turn does it all.
func (l *Loop) Successor(th *runtime.Thread, coro *runtime.Header, v runtime.Value) *runtime.Header {
	t := l.current
	if t == nil || t.coro != coro || t != l.stepping || l.todo <= 0 || th.Fuel <= 0 || l.debug ||
		t.flags&mustCancel != 0 || !v.IsNone() && !t.canAwait(v) {
		return nil
	}
	next := l.ready.peek()
	n, ok := next.(*taskStep)
	if !ok {
		w, ok := next.(*taskWake)
		if !ok || !w.value.IsSet() {
			return nil
		}
		if f := AsFuture(w.value); f == nil || f.state != succeeded {
			return nil
		}
		n = (*taskStep)(w)
	}
	if n.state != pending || n.flags&mustCancel != 0 || !th.MayEnterContext(n.context) {
		return nil
	}
	return n.coro
}

// HandOver makes the task whose coroutine Successor returned the current one,
// and the one before it wait for v, which it yielded.
func (l *Loop) HandOver(th *runtime.Thread, v runtime.Value) {
	th.Fuel--
	l.todo--
	t, n := l.current, taskOfStep(l.ready.pop())
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
	l.current, l.stepping = n, n
}

// taskOfStep returns the task that a *taskStep or *taskWake resumes.
func taskOfStep(r runnable) *Task {
	if s, ok := r.(*taskStep); ok {
		return (*Task)(s)
	}
	return (*Task)(r.(*taskWake))
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
