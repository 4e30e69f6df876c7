package loop

import (
	"fmt"
	"strings"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// WatchSlow has the loops of th's interpreter name on stderr a line of the
// script that keeps them from going on for longer than limit, while it does. No
// line is named while a Go function computes that never looks up; 0 turns it off.
// It counts for loops that begin to run afterwards.
func WatchSlow(th *runtime.Thread, limit time.Duration) { sharedOf(th.Interp).slow = limit }

// watch looks at the loop, which th runs, from a goroutine of its own, until
// stop is called. The goroutine takes the interpreter's lock for each look:
// that it gets it from a thread that computes is what threads rest on.
func (l *Loop) watch(th *runtime.Thread, limit time.Duration) (stop func()) {
	done := make(chan struct{})
	go func() {
		var visitor runtime.Thread
		visitor.Visit(l.interp)
		tick := time.NewTicker(max(limit/4, time.Millisecond))
		defer tick.Stop()
		w := watchdog{since: time.Now()}
		for {
			select {
			case <-done:
				return
			case <-tick.C:
			}
			visitor.Acquire()
			if l.thread == th {
				w.look(&visitor, l, limit)
			}
			visitor.Release()
		}
	}()
	return func() { close(done) }
}

// watchdog is what a look at a loop remembers for the next.
type watchdog struct {
	taken uint // how much the loop had taken from its queue
	since time.Time
	told  bool
}

func (w *watchdog) look(visitor *runtime.Thread, l *Loop, limit time.Duration) {
	if l.waiting || l.ready.head != w.taken {
		*w = watchdog{taken: l.ready.head, since: time.Now()}
		return
	}
	took := time.Since(w.since)
	if w.told || took < limit {
		return
	}
	frame := l.thread.Frames.Frame(0)
	if frame == nil {
		return
	}
	w.told = true
	who := "A callback"
	if l.current != nil {
		who = "Task " + runtime.QuoteStr(l.current.Name())
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s has kept the event loop for %d ms and still does:\n", who, took.Milliseconds())
	if err := writeFrame(visitor, &b, frame.Object()); err == nil {
		visitor.WriteStderr(b.String())
	}
}
