package loop

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
)

// Sight is what a look from outside saw of a task that is not done. Nothing in it
// is a script's any more: it may be read without the interpreter's lock.
type Sight struct {
	Thread string // name of the thread that runs the loop, empty if none does
	ID     int64  // id() of the task
	Name   string
	// Stack is where the task waits or, with its plain functions, runs: outermost
	// first. It is empty where the task is Go's.
	Stack []SeenFrame
	// AwaitedBy are the tasks that wait for it, through futures too.
	AwaitedBy []*Sight
}

// SeenFrame is a frame of a task's stack.
type SeenFrame struct {
	Function string // its qualified name
	Place    string // "file:line", empty in Go
}

// maxSights bounds how many tasks of an interpreter are looked at, since no
// script runs meanwhile, and maxSeenFrames how much of each.
const (
	maxSights     = 10000
	maxSeenFrames = 100
)

// Look sees the tasks that are not done of all loops of an interpreter, loop by
// loop in creation order, and counts those beyond the most that it describes.
// visitor holds the interpreter's lock; no script code runs.
func Look(visitor *runtime.Thread) (seen []*Sight, more int) {
	s, ok := visitor.Interp.State(sharedKey{}).(*shared)
	if !ok {
		return nil, 0
	}
	sights := make(map[*Task]*Sight)
	var tasks []*Task
	for _, l := range s.loops {
		for t := l.first; t != nil; t = t.next {
			if len(tasks) == maxSights {
				more++
				continue
			}
			sight := l.see(visitor, t)
			tasks, seen, sights[t] = append(tasks, t), append(seen, sight), sight
		}
	}
	for _, t := range tasks {
		for _, waiter := range t.awaitingTasks() {
			if w := sights[waiter]; w != nil {
				sights[t].AwaitedBy = append(sights[t].AwaitedBy, w)
			}
		}
	}
	return seen, more
}

func (l *Loop) see(visitor *runtime.Thread, t *Task) *Sight {
	sight := &Sight{ID: l.interp.ID(t.Value()), Name: t.Name()}
	// The frames of a coroutine are looked for in the thread that may run it.
	looking := *visitor
	looking.VM = l.interp.MainThread().VM
	if l.thread != nil {
		looking.VM = l.thread.VM
		if sight.Thread = l.thread.Name; sight.Thread == "" {
			sight.Thread = "MainThread"
		}
	}
	if t == l.current && l.thread != nil {
		sight.Stack = runningStack(&looking, l.thread, t)
	} else {
		sight.Stack = suspendedStack(&looking, t)
	}
	return sight
}

// awaitingTasks are the tasks that wait for t, themselves or by way of futures,
// such as that of a gather.
func (t *Task) awaitingTasks() []*Task {
	var out []*Task
	seen := map[*Future]bool{&t.Future: true}
	for queue := t.AwaitedBy(); len(queue) > 0; {
		f := queue[0]
		queue = queue[1:]
		if seen[f] {
			continue
		}
		seen[f] = true
		if waiter := AsTask(f.Value()); waiter != nil {
			out = append(out, waiter)
		} else {
			queue = append(queue, f.AwaitedBy()...)
		}
	}
	return out
}

// suspendedStack follows a task's coroutine along what it awaits.
func suspendedStack(th *runtime.Thread, t *Task) []SeenFrame {
	var out []SeenFrame
	awaited := t.Coroutine()
	for range maxSeenFrames {
		// Of a script's own class, an attribute could be anything.
		if !awaited.Type().Builtin() {
			break
		}
		name, err := textAttr(th, awaited, "__qualname__")
		if err != nil || name == "" {
			break
		}
		seen := SeenFrame{Function: name}
		if frame := firstAttr(th, awaited, "cr_frame", "ag_frame", "gi_frame"); frame.IsSet() {
			seen.Place = framePlace(th, frame)
		}
		out = append(out, seen)
		if awaited = firstAttr(th, awaited, "cr_await", "ag_await", "gi_yieldfrom"); !awaited.IsSet() {
			break
		}
	}
	return out
}

// runningStack is the part of a thread's stack that belongs to the task whose
// step it runs.
func runningStack(th, runner *runtime.Thread, t *Task) []SeenFrame {
	code := firstAttr(th, t.Coroutine(), "cr_code", "gi_code")
	if !code.IsSet() {
		return nil
	}
	var inward []SeenFrame
	own := 0 // how many of them are the task's
	for frame := runner.Frames.Frame(0); frame != nil; frame = frame.Back() {
		object := frame.Object()
		c := firstAttr(th, object, "f_code")
		name, err := textAttr(th, c, "co_qualname")
		if err != nil {
			break
		}
		inward = append(inward, SeenFrame{name, framePlace(th, object)})
		if c == code {
			own = len(inward)
		}
	}
	out := make([]SeenFrame, 0, min(own, maxSeenFrames))
	for i := own - 1; i >= 0 && len(out) < maxSeenFrames; i-- {
		out = append(out, inward[i])
	}
	return out
}

// firstAttr is the first attribute of a builtin object that is there and not
// None, unset if there is none.
func firstAttr(th *runtime.Thread, v runtime.Value, names ...string) runtime.Value {
	if !v.Type().Builtin() {
		return runtime.Value{}
	}
	for _, name := range names {
		if x, err := runtime.LookupAttr(th, v, runtime.Intern(name)); err == nil && x.IsSet() && !x.IsNone() {
			return x
		}
	}
	return runtime.Value{}
}

// framePlace is where a frame is.
func framePlace(th *runtime.Thread, frame runtime.Value) string {
	code, line := firstAttr(th, frame, "f_code"), firstAttr(th, frame, "f_lineno")
	if !code.IsSet() || !line.IsInt() {
		return ""
	}
	file, err := textAttr(th, code, "co_filename")
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%s:%d", file, line.Int64())
}
