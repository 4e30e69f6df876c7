package asyncio

import (
	"slices"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// waiters is a queue of futures, one for each task that waits, first come first
// served.
type waiters struct {
	queue []*loop.Future
	room  [1]*loop.Future // for one, which is the usual number
}

// join adds a waiter to the end.
func (w *waiters) join(l *loop.Loop) *loop.Future { return w.add(l.NewFuture()) }

// add adds f to the end.
func (w *waiters) add(f *loop.Future) *loop.Future {
	if w.queue == nil {
		w.queue = w.room[:0]
	}
	w.queue = append(w.queue, f)
	return f
}

// remove takes f out, if it is still in.
func (w *waiters) remove(f *loop.Future) {
	if len(w.queue) > 0 && w.queue[0] == f {
		w.pop()
		return
	}
	if i := slices.Index(w.queue, f); i >= 0 {
		w.queue = slices.Delete(w.queue, i, i+1)
	}
}

func (w *waiters) pop() {
	w.queue[0] = nil
	if w.queue = w.queue[1:]; len(w.queue) == 0 {
		w.queue = nil
	}
}

// wakeNext takes the first that still waits out and wakes it.
func (w *waiters) wakeNext() {
	for len(w.queue) > 0 {
		f := w.queue[0]
		w.pop()
		if !f.Done() {
			f.Resolve(runtime.None)
			return
		}
	}
}

// leave takes out a waiter whose wait was ended by an exception. If it had been
// woken, for something that is still available, the next one is woken for it.
func (w *waiters) leave(th *runtime.Thread, f *loop.Future, available bool) {
	if !f.Done() {
		// A plain future without callbacks of its own: this cannot fail.
		_, _ = f.Cancel(th, runtime.Value{})
	}
	w.remove(f)
	if available && !f.Cancelled() {
		w.wakeNext()
	}
}

// wakeAll takes all out and wakes them.
func (w *waiters) wakeAll() {
	queue := w.queue
	w.queue = nil
	for _, f := range queue {
		f.Resolve(runtime.None)
	}
}

func (w *waiters) visit(visit func(runtime.Value)) {
	for _, f := range w.queue {
		visit(f.Value())
	}
}

// bound remembers the loop that an object of this module was first used in, for
// waiting in another one is a mistake.
type bound struct{ loop *loop.Loop }

// bind returns the running loop.
func (b *bound) bind(th *runtime.Thread, self runtime.Value) (*loop.Loop, error) {
	l, err := loop.MustRun(th)
	if err != nil {
		return nil, err
	}
	if b.loop == nil {
		b.loop = l
	}
	if b.loop != l {
		text, err := runtime.Repr(th, self)
		if err != nil {
			return nil, err
		}
		return nil, th.Raisef(runtime.RuntimeError, "%s is bound to a different event loop", text)
	}
	return l, nil
}
