package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// madePlace is the place of a traceback that a script has made.
type madePlace struct {
	place
	instruction, line int
}

// PlaceIn implements runtime.FrameWalker.
func (vm *VM) PlaceIn(frame runtime.Value, instruction, line int) runtime.Place {
	u, _, _ := frameOf(frame).state()
	pc := -1
	if instruction >= 0 {
		pc = instruction / code.Offset(1)
	}
	return &madePlace{place{unit: u, pc: pc, frame: frameOf(frame)}, instruction, line}
}

// Instruction implements runtime.Place.
func (p *madePlace) Instruction() int { return p.instruction }

// Line implements runtime.Place.
func (p *madePlace) Line() int { return p.line }

// Positions implements runtime.Place.
func (p *madePlace) Positions() (endLine, column, endColumn int, ok bool) {
	if p.place.Line() != p.line {
		return 0, 0, 0, false
	}
	return p.place.Positions()
}

// Source implements runtime.Place: it shows the instruction, or else the line.
func (p *madePlace) Source() (runtime.SourceRange, bool) {
	if r, ok := p.place.Source(); ok && p.place.Line() == p.line {
		return r, true
	}
	return p.wholeLine(p.line)
}
