package marshal

import (
	"encoding/binary"
	"errors"
	"math"
	"math/big"
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// errDamaged is that bytes are not what Encode returns.
var errDamaged = errors.New("marshal: damaged code")

// Decode reads code that Encode has written, whose source is src. data is kept:
// functions are read from it when they are first called.
func Decode(data string, src *diag.Source) (*code.Code, error) {
	d := &decoder{src: src, data: data}
	d.strings = make([]string, d.length())
	for i := range d.strings {
		d.strings[i] = d.take(d.length())
	}
	c := d.code()
	if d.damaged || d.data != "" {
		return nil, errDamaged
	}
	return c, nil
}

// decoder takes what encoder has appended from data. Of damaged data it takes
// zeros.
type decoder struct {
	src     *diag.Source
	strings []string
	data    string
	damaged bool
}

// code reads a code object. Functions are Deferred, all but those that are not
// called as functions are: of expressions.
func (d *decoder) code() *code.Code {
	c := &code.Code{Header: runtime.MakeHeader(code.Type), Source: d.src}
	c.Name = d.str()
	c.QualName = d.str()
	c.Span = d.span()
	c.FirstLine = d.count()
	c.Flags = code.Flags(d.count())
	c.ArgCount = d.count()
	c.PosOnly = d.count()
	c.KwOnly = d.count()
	c.LocalNames = d.strs()
	c.FreeVars = d.vars()
	c.ClassCell = int(d.int())
	c.Doc = d.constant()
	body := decoder{src: d.src, strings: d.strings, data: d.take(d.length())}
	if c.Flags&code.Function == 0 || strings.HasPrefix(c.Name, "<") {
		body.body(c)
		d.damaged = d.damaged || body.damaged
		return c
	}
	head := *c
	c.Defer(func() *code.Code {
		whole := head
		body.body(&whole)
		if body.damaged {
			panic(errDamaged.Error() + " of " + head.QualName)
		}
		return &whole
	})
	return c
}

func (d *decoder) body(c *code.Code) {
	c.NumRegs = d.count()
	n := d.length()
	c.Instrs = make([]code.Instr, n, n+1)
	for i := range c.Instrs {
		c.Instrs[i] = code.Instr(d.uint64())
	}
	c.Spans = make([]ast.Span, n)
	last := ast.Span{}
	for i := range c.Spans {
		last.Pos = uint32(int64(last.Pos) + d.int())
		last.End = uint32(int64(last.Pos) + d.int())
		c.Spans[i] = last
	}
	c.Anchors = list(d, func() code.Anchor { return code.Anchor{PC: int32(d.count()), Span: d.span()} })
	c.Consts = d.constants()
	c.Names = list(d, func() *runtime.Str { return runtime.Intern(d.str()) })
	c.CellVars = d.vars()
	c.Spilled = list(d, func() code.SpilledVar { return code.SpilledVar{Name: d.str(), Local: d.count() != 0} })
	c.SpillReg = d.count()
	c.Handlers = list(d, func() code.Handler {
		return code.Handler{Start: d.count(), End: d.count(), Target: d.count(), Reg: uint8(d.count())}
	})
	c.Handling = list(d, func() code.Handling { return code.Handling{Start: d.count(), End: d.count(), Reg: uint8(d.count())} })
	d.damaged = d.damaged || d.data != ""
}

func (d *decoder) constants() []runtime.Value { return list(d, d.constant) }

func (d *decoder) constant() runtime.Value {
	switch d.count() {
	case kindNone:
		return runtime.None
	case kindTrue:
		return runtime.True
	case kindFalse:
		return runtime.False
	case kindEllipsis:
		return runtime.Ellipsis
	case kindInt:
		return runtime.Int(d.int())
	case kindBigInt:
		i, ok := new(big.Int).SetString(d.str(), big62)
		if ok {
			return runtime.IntFromBig(i)
		}
	case kindFloat:
		return runtime.Float(d.float())
	case kindComplex:
		re := d.float()
		return runtime.NewComplex(complex(re, d.float()))
	case kindStr:
		return code.StrConstant(d.str())
	case kindBytes:
		return code.BytesConstant(d.str())
	case kindTuple:
		return runtime.TupleOf(d.constants()).Value()
	case kindSlice:
		start, stop := d.constant(), d.constant()
		return runtime.NewSlice(start, stop, d.constant()).Value()
	case kindFrozenSet:
		return runtime.ConstantFrozenSet(d.constants()).Value()
	case kindCode:
		return d.code().Value()
	}
	d.damaged = true
	return runtime.None
}

// list reads a number of items and as many items.
func list[T any](d *decoder, item func() T) []T {
	n := d.length()
	if n == 0 {
		return nil
	}
	items := make([]T, n)
	for i := range items {
		items[i] = item()
	}
	return items
}

func (d *decoder) str() string {
	if n := d.count(); n < len(d.strings) {
		return d.strings[n]
	}
	d.damaged = true
	return ""
}

func (d *decoder) strs() []string { return list(d, d.str) }

func (d *decoder) vars() []code.CellVar {
	return list(d, func() code.CellVar { return code.CellVar{Name: d.str(), Reg: d.count()} })
}

func (d *decoder) span() ast.Span {
	pos := d.count()
	return ast.Span{Pos: uint32(pos), End: uint32(d.count())}
}

// length reads a count of things that take a byte each at least.
func (d *decoder) length() int {
	n := d.count()
	if n > len(d.data) {
		d.damaged = true
		return 0
	}
	return n
}

func (d *decoder) count() int {
	var n uint64
	for shift := 0; shift < 63; shift += 7 {
		b := d.byte()
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return int(n)
		}
	}
	d.damaged = true
	return 0
}

func (d *decoder) int() int64 {
	n, size := binary.Varint([]byte(d.data[:min(len(d.data), binary.MaxVarintLen64)]))
	d.take(max(size, 0))
	d.damaged = d.damaged || size <= 0
	return n
}

//go:noinline
func (d *decoder) float() float64 { return math.Float64frombits(d.uint64()) }

func (d *decoder) uint64() uint64 {
	const size = 8
	if b := d.take(size); len(b) == size {
		return binary.LittleEndian.Uint64([]byte(b))
	}
	return 0
}

func (d *decoder) byte() byte {
	if d.data == "" {
		d.damaged = true
		return 0
	}
	b := d.data[0]
	d.data = d.data[1:]
	return b
}

// take reads n bytes.
func (d *decoder) take(n int) string {
	if n > len(d.data) {
		d.damaged = true
		return ""
	}
	taken := d.data[:n]
	d.data = d.data[n:]
	return taken
}
