package loop

import "github.com/asyn-lang/asyn/runtime"

// A task's step may go straight on to the next task's: when its coroutine has
// suspended and the next thing that is ready is another task's step, the VM
// resumes that one's coroutine itself, without returning to turn and coming
// back. That is the same order of events for an eighth less. Whoever
// resumed the first coroutine gets the outcome of the last one, which then is
// the loop's current task: see Task.step.

// Next returns the task whose step is ready next, nil if something else is.
func (l *Loop) Next() *Task {
	if l.ready.len() == 0 {
		return nil
	}
	switch next := l.ready.peek().(type) {
	case *taskStep:
		return (*Task)(next)
	case *taskWake:
		if t := (*Task)(next); t.value.IsSet() { // it still waits
			return t
		}
	}
	return nil
}

// HandOver makes n, which Next returned, the current task, and has the one
// before it, whose coroutine is coro, wait for v, which that yielded. It returns
// false and does nothing where this turn is over, or where that takes more: for
// n than resuming its coroutine, for coro than noting what its task waits for.
func (l *Loop) HandOver(th *runtime.Thread, n *Task, coro *runtime.Header, v runtime.Value) bool {
	t := l.current
	if t == nil || t.coro != coro || th.Depth() != l.depth+1 || l.todo <= 0 || th.Fuel <= 0 || l.debug ||
		t.flags&(mustCancel|eager) != 0 || !v.IsNone() && !t.canAwait(v) {
		return false
	}
	if n.state != pending || n.flags&mustCancel != 0 || !th.MayEnterContext(n.context) {
		return false
	}
	if n.value.IsSet() {
		if f := AsFuture(n.value); f == nil || f.state != succeeded {
			return false
		}
		n.value = runtime.Value{}
	}
	th.Fuel--
	l.todo--
	l.ready.pop()
	if left := th.SwitchContext(n.context); left != t.context {
		t.context = left
	}
	if v.IsNone() {
		l.ready.push((*taskStep)(t))
	} else {
		t.await(AsFuture(v), v)
	}
	l.current = n
	return true
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
