package vm

import (
	"strings"
	"unicode"

	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// tracebackEntry is a traceback entry together with the place it describes.
type tracebackEntry struct {
	runtime.Traceback
	place place
}

// place is an instruction of a unit.
type place struct {
	unit  *Unit
	pc    int
	frame *Frame
	// callee narrows the range to the callee of a fused call.
	callee bool
}

// What an entry of a traceback is charged with when made, and the exception with
// the first.
const (
	tracebackSize = 112
	exceptionSize = 192
)

// addTraceback puts the frame's place at the head of exc's traceback.
func (vm *VM) addTraceback(exc *runtime.Exception, f *frame, pc int) {
	vm.Note(tracebackSize)
	if exc.Traceback == nil {
		vm.Note(exceptionSize)
	}
	e := &tracebackEntry{place: place{unit: f.unit, pc: pc}}
	e.Traceback = runtime.Traceback{Header: runtime.MakeHeader(runtime.TracebackType), Next: exc.Traceback, Where: &e.place}
	if f.obj != nil {
		e.place.frame = f.obj
	}
	e.place.callee, vm.lookupFailed = vm.lookupFailed, false
	exc.Traceback = &e.Traceback
}

// leaveOutC takes places in what CPython has in C out of exc's traceback once the
// frame f that called it has been added. Until then they stay.
//
//go:noinline
func (vm *VM) leaveOutC(exc *runtime.Exception, f *frame) {
	vm.raisedInC = true
	for !f.unit.inC && inC(exc.Traceback.Next) {
		exc.Traceback.Next = exc.Traceback.Next.Next
	}
}

// inC reports whether a traceback begins in code that CPython has in C.
func inC(tb *runtime.Traceback) bool {
	if tb == nil {
		return false
	}
	p, ok := tb.Where.(*place)
	return ok && p.unit.inC
}

// tracebackValue is the exception's __traceback__.
func tracebackValue(e *runtime.Exception) runtime.Value {
	if e.Traceback == nil {
		return runtime.None
	}
	return e.Traceback.Value()
}

// Traverse implements runtime.Place.
func (p *place) Traverse(visit func(runtime.Value)) {
	if p.frame != nil {
		visit(p.frame.Value())
	}
}

// handlerAt is the object of the running frame that handles the exception whose
// traceback begins at p, nil if there is none.
func (vm *VM) handlerAt(p *place) *Frame {
	for i := vm.fp; i >= 0; i-- {
		f := &vm.frames[i]
		if f.unit != p.unit {
			continue
		}
		if h := handledIn(f.unit, f.pc, vm.stack[f.base:]); h != nil && h.Traceback != nil && h.Traceback.Where == runtime.Place(p) {
			return vm.frameObject(i)
		}
	}
	return nil
}

// FrameObject implements runtime.Place.
func (p *place) FrameObject(th *runtime.Thread) runtime.Value {
	if p.frame == nil {
		p.frame = Of(th).handlerAt(p)
	}
	if p.frame == nil {
		p.frame = &Frame{Header: runtime.MakeHeader(runtime.FrameType), depth: -1, unit: p.unit, pc: int32(p.pc + 1),
			regs: make([]runtime.Value, p.unit.numRegs)}
	}
	return p.frame.Value()
}

// File implements runtime.Place.
func (p *place) File() string { return p.unit.code.Source.Name }

// Line implements runtime.Place.
func (p *place) Line() int { return p.unit.code.Line(p.pc) }

// Function implements runtime.Place.
func (p *place) Function() string { return p.unit.code.Name }

// Instruction implements runtime.Place.
func (p *place) Instruction() int { return code.Offset(p.pc) }

// Positions implements runtime.Place.
func (p *place) Positions() (endLine, column, endColumn int, ok bool) {
	if p.pc < 0 || p.pc >= len(p.unit.code.Spans) {
		return 0, 0, 0, false
	}
	c := p.unit.code
	span := c.Spans[p.pc]
	end := max(span.Pos, span.End)
	if a, anchored := c.AnchorAt(p.pc); p.callee && anchored {
		end = a.Pos
	}
	return c.Source.Line(end) + c.Shift, c.Source.ByteColumn(span.Pos), c.Source.ByteColumn(end), true
}

// Source implements runtime.Place.
func (p *place) Source() (runtime.SourceRange, bool) {
	c := p.unit.code
	if p.pc < 0 { // before the first instruction: thrown into what was not started
		return p.wholeLine(p.Line())
	}
	if p.pc >= len(c.Spans) || c.Source.Hidden {
		return runtime.SourceRange{}, false
	}
	span, src := c.Spans[p.pc], c.Source
	a, anchored := c.AnchorAt(p.pc)
	if p.callee && anchored {
		span.End, anchored = a.Pos, false
	}
	first, last := src.Line(span.Pos), src.Line(max(span.Pos, span.End))
	r := runtime.SourceRange{
		StartCol: int(span.Pos) - src.LineStart(first),
		EndCol:   int(span.End) - src.LineStart(last),
	}
	for line := first; line <= last; line++ {
		r.Lines = append(r.Lines, src.LineText(line))
	}
	if anchored {
		r.HasAnchor = true
		for i, at := range []uint32{a.Pos, a.End} {
			line := src.Line(at)
			pos := [2]int{line - first, int(at) - src.LineStart(line)}
			if i == 0 {
				r.AnchorStart = pos
			} else {
				r.AnchorEnd = pos
			}
		}
	}
	r.WholeStatement = isCall(c.Instrs[p.pc].Op()) && wholeStatement(&r)
	return r, true
}

// wholeLine is a line of the source in place of what an instruction covers.
func (p *place) wholeLine(line int) (runtime.SourceRange, bool) {
	src := p.unit.code.Source
	text := src.LineText(line)
	return runtime.SourceRange{Lines: []string{text}, EndCol: len(text), WholeStatement: true}, text != "" && !src.Hidden
}

func isCall(op code.Op) bool { return op >= code.Call && op <= code.CallPreparedAwait }

// wholeStatement reports whether the range is a call that is the value of the
// statement its lines start with: a return statement, of a call by plain name,
// or an assignment to one name. CPython then marks nothing. Parentheses around
// the call make no difference.
func wholeStatement(r *runtime.SourceRange) bool {
	first, last := r.Lines[0], r.Lines[len(r.Lines)-1]
	if r.StartCol > len(first) || r.EndCol > len(last) {
		return false
	}
	// It compares columns in bytes with columns in characters.
	if !isASCII(first[:r.StartCol]) || !isASCII(last[:r.EndCol]) {
		return false
	}
	before, after := strings.TrimSpace(first[:r.StartCol]), strings.TrimSpace(last[r.EndCol:])
	for strings.HasSuffix(before, "(") {
		if !strings.HasPrefix(after, ")") {
			return false
		}
		before, after = strings.TrimSpace(before[:len(before)-1]), strings.TrimSpace(after[1:])
	}
	if after != "" && after[0] != '#' && after[0] != ';' {
		return false
	}
	if before == "return" {
		return r.HasAnchor && r.AnchorStart[0] == 0 && isName(first[r.StartCol:r.AnchorStart[1]])
	}
	target, ok := strings.CutSuffix(before, "=")
	return ok && isName(target)
}

// isName reports whether an expression is a name, in parentheses or not.
func isName(text string) bool {
	text = strings.TrimSpace(text)
	for strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") {
		text = strings.TrimSpace(text[1 : len(text)-1])
	}
	return runtime.IsIdentifier(text)
}

func isASCII(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r > unicode.MaxASCII }) < 0
}
