package compile

import (
	"slices"
	"sort"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// assemble turns the symbolic instructions into the code object's.
func (u *unit) assemble() {
	for _, cold := range u.coldCode {
		u.insts = append(u.insts, cold...)
	}
	all := threadJumps(u.insts)
	out := u.code
	// Room for one more: the loop's cursor stands behind the last instruction while
	// that is carried out, and a pointer must not leave the piece of memory.
	out.Instrs = make([]code.Instr, 0, len(all)+1)
	out.Spans = make([]ast.Span, 0, len(all))
	tables := &tableBuilder{out: out}
	for i := range all {
		in := &all[i]
		if in.op == code.Invalid {
			continue
		}
		pc := len(out.Instrs)
		imm := in.imm
		if in.target != nil {
			imm = int32(in.target.pc - pc - 1)
		}
		out.Instrs = append(out.Instrs, code.Make(in.op, in.a, in.b, in.c, imm))
		out.Spans = append(out.Spans, in.span)
		if at, ok := u.anchors[in.span]; ok {
			out.Anchors = append(out.Anchors, code.Anchor{PC: int32(pc), Span: at})
		}
		tables.at(pc, in.protection)
	}
	tables.finish(len(out.Instrs))
}

// threadJumps gives the labels their places. A jump to an unconditional jump
// goes where that one goes, and a jump to the next instruction goes away.
func threadJumps(all []inst) []inst {
	next := &inst{}
	for i := len(all) - 1; i >= 0; i-- {
		in := &all[i]
		if in.op != code.Invalid {
			next = in
		} else if next.op == code.Jump {
			in.target.next = next.target
		}
	}
	for i := range all {
		if in := &all[i]; in.op != code.Invalid && in.target != nil {
			in.target = in.target.final()
		}
	}
	for i := range all {
		if i+1 < len(all) && all[i+1].op == code.Jump && jumpsToNext(all, i+1, all[i].target) && all[i].invert() {
			// A conditional jump past an unconditional one.
			all[i].target = all[i+1].target
			all[i+1] = inst{target: &label{}}
		}
		if all[i].op == code.Jump && jumpsToNext(all, i, all[i].target) {
			// The place of a label that nothing refers to has no effect.
			all[i] = inst{target: &label{}}
		}
	}
	pc := 0
	for i := range all {
		if all[i].op == code.Invalid {
			all[i].target.pc = pc
		} else {
			pc++
		}
	}
	return all
}

// final follows a chain of jumps. Jumps in a circle end anywhere in it.
func (l *label) final() *label {
	for hops := 0; l.next != nil && hops < 8; hops++ {
		l = l.next
	}
	return l
}

// jumpsToNext reports whether l is the place right behind instruction i.
func jumpsToNext(all []inst, i int, l *label) bool {
	for j := i + 1; j < len(all) && all[j].op == code.Invalid; j++ {
		if all[j].target == l {
			return l != nil
		}
	}
	return false
}

// invert makes a conditional jump do the opposite. It reports false if the
// instruction is none.
func (in *inst) invert() bool {
	switch {
	case in.op == code.JumpTrue:
		in.op = code.JumpFalse
	case in.op == code.JumpFalse:
		in.op = code.JumpTrue
	case in.op >= code.JumpEq && in.op <= code.JumpIn:
		in.a ^= 1
	default:
		return false
	}
	return true
}

// tableBuilder makes the exception tables from the protection of each
// instruction: a run of instructions under the same protection is one entry.
type tableBuilder struct {
	out     *code.Code
	open    []openRange // outermost first
	entries []tableEntry
}

type openRange struct {
	p     *protection
	start int
}

type tableEntry struct {
	p          *protection
	start, end int
}

// at notes that the instruction at pc has protection p.
func (t *tableBuilder) at(pc int, p *protection) {
	depth := p.level()
	for len(t.open) > depth {
		t.close(pc)
	}
	// Walk outwards to the innermost range that is open and still applies.
	var missing []*protection
	for q := p; q != nil; q = q.outer {
		if q.depth <= len(t.open) && t.open[q.depth-1].p == q {
			break
		}
		missing = append(missing, q)
	}
	for len(t.open) > depth-len(missing) {
		t.close(pc)
	}
	for _, q := range slices.Backward(missing) {
		t.open = append(t.open, openRange{q, pc})
	}
}

func (t *tableBuilder) close(pc int) {
	last := t.open[len(t.open)-1]
	t.open = t.open[:len(t.open)-1]
	t.entries = append(t.entries, tableEntry{last.p, last.start, pc})
}

// finish writes the tables, innermost entries first.
func (t *tableBuilder) finish(end int) {
	for len(t.open) > 0 {
		t.close(end)
	}
	sort.SliceStable(t.entries, func(i, j int) bool { return t.entries[i].p.depth > t.entries[j].p.depth })
	for _, e := range t.entries {
		if e.p.handler != nil {
			t.out.Handlers = append(t.out.Handlers, code.Handler{
				Start: e.start, End: e.end, Target: e.p.handler.pc, Reg: uint8(e.p.reg)})
		} else {
			t.out.Handling = append(t.out.Handling, code.Handling{
				Start: e.start, End: e.end, Reg: uint8(e.p.reg)})
		}
	}
}
