package loop

import (
	"slices"

	"github.com/asyn-lang/asyn/runtime"
)

// AwaitedBy returns the futures and tasks that wait for f, in the order they
// began to: tasks that await it, those that listen for somebody (a gather, a
// group's parent), and what a script has recorded.
func (f *Future) AwaitedBy() []*Future {
	var out []*Future
	add := func(to *runtime.Header) {
		if to == nil {
			return
		}
		v := to.Value()
		if s := runtime.As[Listener](v, listenerType); s != nil {
			if s.For == nil {
				return
			}
			v = s.For.Value()
		}
		if waiter := AsFuture(v); waiter != nil && !waiter.Done() {
			out = append(out, waiter)
		}
	}
	x := f.rare()
	if x == nil {
		add(f.link)
		return out
	}
	for _, c := range x.callbacks {
		add(c.to)
	}
	return append(out, x.awaitedBy...)
}

// AddAwaitedBy records that waiter waits for f, by means that do not show it.
func (f *Future) AddAwaitedBy(waiter *Future) {
	x := f.extra()
	if !slices.Contains(x.awaitedBy, waiter) {
		x.awaitedBy = append(x.awaitedBy, waiter)
	}
}

// DiscardAwaitedBy forgets what AddAwaitedBy recorded, if it did.
func (f *Future) DiscardAwaitedBy(waiter *Future) {
	if x := f.rare(); x != nil {
		x.awaitedBy = slices.DeleteFunc(x.awaitedBy, func(other *Future) bool { return other == waiter })
	}
}
