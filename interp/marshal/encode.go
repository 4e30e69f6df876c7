package marshal

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// The kinds of constants.
const (
	kindNone = iota
	kindTrue
	kindFalse
	kindEllipsis
	kindInt
	kindBigInt
	kindFloat
	kindComplex
	kindStr
	kindBytes
	kindTuple
	kindSlice
	kindFrozenSet
	kindCode
)

// big62 is the base that big ints are written in.
const big62 = 62

// Encode returns c, whole code of a module, as bytes. It fails for constants that
// no compiled source has.
func Encode(c *code.Code) ([]byte, error) {
	table := &stringTable{numbers: make(map[string]int)}
	e := encoder{table: table}
	e.code(c)
	if e.err != nil {
		return nil, e.err
	}
	b := binary.AppendUvarint(nil, uint64(len(table.list)))
	for _, s := range table.list {
		b = binary.AppendUvarint(b, uint64(len(s)))
		b = append(b, s...)
	}
	return append(b, e.b...), nil
}

// stringTable numbers strings.
type stringTable struct {
	numbers map[string]int
	list    []string
}

// encoder appends what it is given to b.
type encoder struct {
	table *stringTable
	b     []byte
	err   error
}

func (e *encoder) code(c *code.Code) {
	e.str(c.Name)
	e.str(c.QualName)
	e.span(c.Span)
	e.count(c.FirstLine)
	e.count(int(c.Flags))
	e.count(c.ArgCount)
	e.count(c.PosOnly)
	e.count(c.KwOnly)
	e.strs(c.LocalNames)
	e.vars(c.FreeVars)
	e.int(int64(c.ClassCell))
	e.constant(c.Doc)

	body := encoder{table: e.table}
	body.body(c)
	if e.err == nil {
		e.err = body.err
	}
	e.count(len(body.b))
	e.b = append(e.b, body.b...)
}

// body appends what only running code needs.
func (e *encoder) body(c *code.Code) {
	e.count(c.NumRegs)
	e.count(len(c.Instrs))
	for _, in := range c.Instrs {
		e.b = binary.LittleEndian.AppendUint64(e.b, uint64(in))
	}
	last := ast.Span{}
	for _, s := range c.Spans {
		e.int(int64(s.Pos) - int64(last.Pos))
		e.int(int64(s.End) - int64(s.Pos))
		last = s
	}
	e.count(len(c.Anchors))
	for _, a := range c.Anchors {
		e.count(int(a.PC))
		e.span(a.Span)
	}
	e.constants(c.Consts)
	e.count(len(c.Names))
	for _, n := range c.Names {
		e.str(n.String())
	}
	e.vars(c.CellVars)
	e.count(len(c.Spilled))
	for _, v := range c.Spilled {
		e.str(v.Name)
		e.bool(v.Local)
	}
	e.count(c.SpillReg)
	e.count(len(c.Handlers))
	for _, h := range c.Handlers {
		e.counts(h.Start, h.End, h.Target, int(h.Reg))
	}
	e.count(len(c.Handling))
	for _, h := range c.Handling {
		e.counts(h.Start, h.End, int(h.Reg))
	}
}

func (e *encoder) constants(list []runtime.Value) {
	e.count(len(list))
	for _, v := range list {
		e.constant(v)
	}
}

func (e *encoder) constant(v runtime.Value) {
	switch {
	case v.IsNone():
		e.count(kindNone)
	case v.IsTrue():
		e.count(kindTrue)
	case v.IsFalse():
		e.count(kindFalse)
	case v == runtime.Ellipsis:
		e.count(kindEllipsis)
	case v.IsInt():
		e.count(kindInt)
		e.int(v.Int64())
	case v.IsFloat():
		e.count(kindFloat)
		e.float(v.Float64())
	default:
		e.object(v)
	}
}

func (e *encoder) object(v runtime.Value) {
	switch v.Type() {
	case runtime.IntType:
		e.count(kindBigInt)
		e.str(runtime.MustAs[runtime.BigInt](v).V.Text(big62))
	case runtime.ComplexType:
		e.count(kindComplex)
		c := runtime.MustAs[runtime.Complex](v).V
		e.float(real(c))
		e.float(imag(c))
	case runtime.StrType:
		e.count(kindStr)
		e.str(runtime.AsStr(v).String())
	case runtime.BytesType:
		e.count(kindBytes)
		e.str(runtime.MustAs[runtime.Bytes](v).B)
	case runtime.TupleType:
		e.count(kindTuple)
		e.constants(runtime.AsTuple(v).Items)
	case runtime.SliceType:
		e.count(kindSlice)
		s := runtime.MustAs[runtime.Slice](v)
		e.constant(s.Start)
		e.constant(s.Stop)
		e.constant(s.Step)
	case runtime.FrozenSetType:
		e.count(kindFrozenSet)
		e.constants(runtime.AsSet(v).Items())
	case code.Type:
		e.count(kindCode)
		e.code(runtime.MustAs[code.Code](v).Whole())
	default:
		e.err = fmt.Errorf("marshal: a constant of type %s", v.Type().Name())
	}
}

// count is called from so many places that a call is smaller; so are int and str.
//
//go:noinline
func (e *encoder) count(n int) { e.b = binary.AppendUvarint(e.b, uint64(n)) }

//go:noinline
func (e *encoder) int(n int64) { e.b = binary.AppendVarint(e.b, n) }

func (e *encoder) float(f float64) {
	e.b = binary.LittleEndian.AppendUint64(e.b, math.Float64bits(f))
}

func (e *encoder) bool(b bool) {
	n := 0
	if b {
		n = 1
	}
	e.count(n)
}

func (e *encoder) counts(list ...int) {
	for _, n := range list {
		e.count(n)
	}
}

func (e *encoder) span(s ast.Span) { e.counts(int(s.Pos), int(s.End)) }

//go:noinline
func (e *encoder) str(s string) {
	n, ok := e.table.numbers[s]
	if !ok {
		n = len(e.table.list)
		e.table.numbers[s] = n
		e.table.list = append(e.table.list, s)
	}
	e.count(n)
}

func (e *encoder) strs(list []string) {
	e.count(len(list))
	for _, s := range list {
		e.str(s)
	}
}

func (e *encoder) vars(list []code.CellVar) {
	e.count(len(list))
	for _, v := range list {
		e.str(v.Name)
		e.count(v.Reg)
	}
}
