package vm

import "github.com/asyn-lang/asyn/runtime"

// unstartedList links the coroutines of an interpreter that were made but not
// yet started, in creation order, so that those never awaited can be reported.
// The links are fields that a coroutine needs only once it has started:
// awaiter is the previous one, leaf the next.
type unstartedList struct{ first, last *Generator }

func (l *unstartedList) add(g *Generator) {
	g.awaiter = l.last
	if l.last != nil {
		l.last.leaf = g
	} else {
		l.first = g
	}
	l.last = g
}

func (l *unstartedList) remove(g *Generator) {
	if g.awaiter != nil {
		g.awaiter.leaf = g.leaf
	} else {
		l.first = g.leaf
	}
	if g.leaf != nil {
		g.leaf.awaiter = g.awaiter
	} else {
		l.last = g.awaiter
	}
	g.awaiter, g.leaf = nil, nil
}

// shared is what the VMs of one interpreter's threads have in common.
type shared struct {
	unstarted unstartedList
}

type sharedKey struct{}

// sharedOf returns in's shared state, made on first use.
func sharedOf(in *runtime.Interpreter) *shared {
	if s, ok := in.State(sharedKey{}).(*shared); ok {
		return s
	}
	s := &shared{}
	in.SetState(sharedKey{}, s)
	return s
}

// ReportUnawaited warns of every coroutine that was never started and that no
// script can start any more: all of them if final, else those that reachable
// does not hold.
func (vm *VM) ReportUnawaited(reachable func(runtime.Value) bool) {
	l := &sharedOf(vm.Interp).unstarted
	for g := l.first; g != nil; {
		next := g.leaf
		if reachable == nil || !reachable(g.Value()) {
			l.remove(g)
			g.retire()
			vm.warnUnawaited(g)
		}
		g = next
	}
}

// Unawaited reports whether any coroutine has not been started.
func (vm *VM) Unawaited() bool { return sharedOf(vm.Interp).unstarted.first != nil }

func (vm *VM) warnUnawaited(g *Generator) {
	file, line := g.unit.code.Source.Name, g.unit.code.FirstLine
	if g.maker != nil {
		file, line = g.maker.code.Source.Name, g.maker.code.Line(int(g.madeAt))
	}
	msg := "coroutine '" + g.qualName() + "' was never awaited"
	vm.Interp.Forgotten++
	runtime.WarnAt(&vm.Thread, runtime.RuntimeWarning, msg, file, line)
}
