package interp

import (
	"fmt"
	"os"
	"syscall"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/stdlib/signal"
)

// TaskTree draws the tasks that are not done, of all loops of the interpreter and
// of its process pools' workers: who waits for whom, and where. The text ends in
// a newline; it is empty if there are no tasks. The script goes on.
//
// It may be called from any goroutine and waits for the script's next interrupt
// check.
func (in *Interpreter) TaskTree() string { return in.describeTasks(loop.Tree) }

// TaskTable is TaskTree as a table: a line for each task and each that waits for
// it, below a line of headings.
func (in *Interpreter) TaskTable() string { return in.describeTasks(loop.Table) }

func (in *Interpreter) describeTasks(form func([]*loop.Sight) string) string {
	var seen []*loop.Sight
	more := 0
	look := func(th *runtime.Thread) {
		s, m := loop.Look(th)
		seen, more = append(seen, s...), more+m
	}
	visit(in.rt, look)
	for _, worker := range in.rt.Workers() {
		visit(worker, look)
	}
	text := form(seen)
	if more > 0 {
		text += fmt.Sprintf("... and %d more tasks\n", more)
	}
	return text
}

// HandlesSignal reports whether the script has set what happens at a signal. It
// may be called from any goroutine.
func (in *Interpreter) HandlesSignal(s os.Signal) (handled bool) {
	n, ok := s.(syscall.Signal)
	if !ok {
		return false
	}
	visit(in.rt, func(visitor *runtime.Thread) { handled = signal.Handled(visitor.Interp, int(n)) })
	return handled
}
