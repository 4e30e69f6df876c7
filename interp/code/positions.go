package code

import (
	"encoding/binary"

	"github.com/asyn-lang/asyn/runtime"
)

// UnitSize is the size in bytes of what CPython counts places in code by
// (co_positions has an entry for each), and InstrUnits how many an instruction
// takes: the last ones are to CPython what its inline caches are.
const (
	UnitSize   = 2
	InstrUnits = 4
)

// Offset is the place in co_code of the instruction at pc: what f_lasti,
// tb_lasti and co_lines count.
func Offset(pc int) int { return pc * InstrUnits * UnitSize }

// bytecode is co_code.
func (c *Code) bytecode() []byte {
	var out []byte
	for _, in := range c.Instrs {
		out = binary.LittleEndian.AppendUint64(out, uint64(in))
	}
	return out
}

// lineRun is a stretch of instructions of one line.
type lineRun struct{ start, end, line int }

// lineRuns are the stretches of c's instructions.
func (c *Code) lineRuns() []lineRun {
	var runs []lineRun
	for pc := range c.Instrs {
		line := c.Line(pc)
		if n := len(runs); n > 0 && runs[n-1].line == line {
			runs[n-1].end = pc + 1
			continue
		}
		runs = append(runs, lineRun{pc, pc + 1, line})
	}
	return runs
}

// lineTable is co_linetable: for each stretch of instructions its length and
// how far its line is from the one before, as varints.
func (c *Code) lineTable() []byte {
	var out []byte
	last := c.FirstLine
	for _, run := range c.lineRuns() {
		out = binary.AppendUvarint(out, uint64(run.end-run.start))
		out = binary.AppendVarint(out, int64(run.line-last))
		last = run.line
	}
	return out
}

// exceptionTable is co_exceptiontable: the handlers' ranges, targets and
// registers as varints.
func (c *Code) exceptionTable() []byte {
	var out []byte
	for _, h := range c.Handlers {
		for _, n := range []int{h.Start, h.End, h.Target, int(h.Reg)} {
			out = binary.AppendUvarint(out, uint64(n))
		}
	}
	return out
}

// lnotab is co_lnotab: pairs of how far the code advances, and then the line,
// each in as many steps as bytes need.
func (c *Code) lnotab() []byte {
	var out []byte
	line, start := c.FirstLine, 0
	for _, run := range c.lineRuns() {
		forward, by := Offset(run.start-start), run.line-line
		if by == 0 {
			continue
		}
		line, start = run.line, run.start
		for ; forward > 255; forward -= 255 {
			out = append(out, 255, 0)
		}
		for by > 127 || by < -128 {
			step := max(min(by, 127), -128)
			out = append(out, byte(forward), byte(int8(step)))
			forward, by = 0, by-step
		}
		out = append(out, byte(forward), byte(int8(by)))
	}
	return out
}

// position is where the source of an instruction begins and ends: lines, and
// columns in bytes.
type position struct{ line, endLine, column, endColumn int }

// at is the position of the instruction at pc.
func (c *Code) at(pc int) position {
	span, src := c.Spans[pc], c.Source
	end := max(span.Pos, span.End)
	return position{c.Line(pc), src.Line(end) + c.Shift, src.ByteColumn(span.Pos), src.ByteColumn(end)}
}

// tupleIter goes over parts of a code object.
type tupleIter struct {
	runtime.Header
	code *Code
	runs []lineRun // co_lines: those to come
	next int       // co_positions: the next unit
}

// The types of the iterators that co_lines and co_positions return.
var (
	lineIterType     = &runtime.Type{}
	positionIterType = &runtime.Type{}
)

func coLines(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	c := codeOf(args[0])
	if err := th.Alloc(int64(Offset(len(c.Instrs)))); err != nil {
		return runtime.Value{}, err
	}
	return (&tupleIter{Header: runtime.MakeHeader(lineIterType), code: c, runs: c.lineRuns()}).Value(), nil
}

func coPositions(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	return (&tupleIter{Header: runtime.MakeHeader(positionIterType), code: codeOf(args[0])}).Value(), nil
}

func nextLines(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	it := runtime.MustAs[tupleIter](self)
	if len(it.runs) == 0 {
		return runtime.Value{}, nil
	}
	run := it.runs[0]
	it.runs = it.runs[1:]
	return runtime.NewTuple(runtime.Int(int64(Offset(run.start))), runtime.Int(int64(Offset(run.end))), runtime.Int(int64(run.line))).Value(), nil
}

func nextPosition(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	it := runtime.MustAs[tupleIter](self)
	pc := it.next / InstrUnits
	if pc >= len(it.code.Spans) {
		return runtime.Value{}, nil
	}
	it.next++
	p := it.code.at(pc)
	return runtime.NewTuple(runtime.Int(int64(p.line)), runtime.Int(int64(p.endLine)),
		runtime.Int(int64(p.column)), runtime.Int(int64(p.endColumn))).Value(), nil
}

func init() {
	for _, it := range []struct {
		t    *runtime.Type
		name string
		next runtime.UnaryFunc
	}{{lineIterType, "line_iterator", nextLines}, {positionIterType, "positions_iterator", nextPosition}} {
		runtime.RegisterType(it.t, &runtime.TypeSpec{Name: it.name, Final: true, Abstract: true, Slots: runtime.Slots{
			Iter: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil },
			Next: it.next,
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				visit(runtime.MustAs[tupleIter](self).code.Value())
			},
		}})
	}
}
