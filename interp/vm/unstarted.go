package vm

import (
	"weak"

	"github.com/asyn-lang/asyn/runtime"
)

// unstartedList links the coroutines of an interpreter that were made but not
// yet started, in creation order, so that those never awaited can be reported.
// For a step of an async generator there is a Generator that tells of it, which
// only the step refers to.
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

// list puts a step of an async generator on the list.
func (vm *VM) list(a *asyncSend) {
	g := &Generator{unit: a.gen.unit, step: a.mode, qualified: a.gen.qualified}
	g.setKind()
	if vm.fp >= 0 {
		f := &vm.frames[vm.fp]
		g.maker, g.madeAt = f.unit, f.pc-1
	}
	vm.shared.unstarted.add(g)
	a.ending.listed = g
}

// unlist takes the step that ends a generator off the list, if it is there.
func (vm *VM) unlist(e *asyncEnding) {
	if g := e.listed; g != nil && g.state == genCreated {
		vm.shared.unstarted.remove(g)
	}
	e.listed = nil
}

// LoosenUnstarted implements runtime.FrameWalker. The list keeps what is in it, and
// is empty until the collector has run.
func (vm *VM) LoosenUnstarted() (collected func()) {
	type entry struct {
		g    weak.Pointer[Generator]
		made *Generator // what a warning tells of it
	}
	l := &vm.shared.unstarted
	var entries []entry
	for g := l.first; g != nil; g = l.first {
		entries = append(entries, entry{weak.Make(g), g.remains()})
		l.remove(g)
	}
	if entries == nil {
		return nil
	}
	return func() {
		var gone []*Generator
		for _, e := range entries {
			if g := e.g.Value(); g != nil {
				l.add(g)
			} else {
				gone = append(gone, e.made)
			}
		}
		for _, g := range gone {
			vm.warnUnawaited(g)
		}
	}
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

// remains is what tells of a coroutine that is gone.
func (g *Generator) remains() *Generator {
	made := &Generator{state: genFinished, step: g.step, unit: g.unit, maker: g.maker, madeAt: g.madeAt, qualified: g.qualified}
	made.setKind()
	return made
}

// ReportUnawaited warns of every coroutine that was never started, at the end.
func (vm *VM) ReportUnawaited() {
	l := &sharedOf(vm.Interp).unstarted
	for g := l.first; g != nil; g = l.first {
		l.remove(g)
		g.retire()
		vm.warnUnawaited(g)
	}
}

// Unawaited reports whether any coroutine has not been started.
func (vm *VM) Unawaited() bool { return sharedOf(vm.Interp).unstarted.first != nil }

func (vm *VM) warnUnawaited(g *Generator) {
	file, line := g.unit.code.Source.Name, g.unit.code.FirstLine
	if g.maker != nil {
		file, line = g.maker.code.Source.Name, g.maker.code.Line(int(g.madeAt))
	}
	what := "coroutine '"
	if g.kind == kindAsyncGenerator {
		what = "coroutine method '" + g.step.method() + "' of '"
	}
	msg := what + g.qualName() + "' was never awaited"
	runtime.WarnForgotten(&vm.Thread, g.Value(), msg, file, line)
}
