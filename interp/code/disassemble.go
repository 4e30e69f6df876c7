package code

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// Disassemble writes a readable listing of c and of the code objects in its
// constants. Each line shows the source line, the instruction's number, its
// operation and its operands: registers as r7, with the name of the local that
// lives there; K is a constant, -> the target of a jump.
func Disassemble(w io.Writer, c *Code) error {
	out := bufio.NewWriter(w)
	d := disassembler{out: out}
	d.code(c)
	return out.Flush()
}

type disassembler struct {
	out *bufio.Writer
	c   *Code
}

func (d *disassembler) code(c *Code) {
	d.c = c
	fmt.Fprintf(d.out, "%s (%s:%d) %d registers%s\n", c.QualName, c.Source.Name, c.FirstLine, c.NumRegs, d.signature())
	targets := d.targets()
	line := 0
	for pc, in := range c.Instrs {
		shown := ""
		if n := c.Line(pc); n != line && c.Spans[pc].End > 0 {
			line = n
			shown = strconv.Itoa(n)
		}
		mark := "  "
		if targets[pc] {
			mark = "> "
		}
		text := fmt.Sprintf("%5s %s%4d  %-17s %s", shown, mark, pc, in.Op(), d.operands(pc, in))
		fmt.Fprintln(d.out, strings.TrimRight(text, " "))
	}
	for _, h := range c.Handlers {
		fmt.Fprintf(d.out, "      %d to %d: exceptions to %d, in r%d\n", h.Start, h.End-1, h.Target, h.Reg)
	}
	for _, h := range c.Handling {
		fmt.Fprintf(d.out, "      %d to %d: handling r%d\n", h.Start, h.End-1, h.Reg)
	}
	for _, k := range c.Consts {
		if nested := runtime.As[Code](k, Type); nested != nil {
			fmt.Fprintln(d.out)
			d.code(nested)
		}
	}
}

// signature lists what kind of code it is and where its cells are.
func (d *disassembler) signature() string {
	var b strings.Builder
	names := [...]string{"function", "generator", "coroutine", "async generator", "*args", "**kwargs", "class"}
	for i, name := range names {
		if d.c.Flags&(1<<i) != 0 {
			b.WriteString(", " + name)
		}
	}
	for _, v := range d.c.CellVars {
		fmt.Fprintf(&b, ", cell %s in r%d", v.Name, v.Reg)
	}
	for _, v := range d.c.FreeVars {
		b.WriteString(", free " + v.Name)
		if v.Reg > 0 {
			fmt.Fprintf(&b, " in r%d", v.Reg)
		}
	}
	return b.String()
}

// targets marks the instructions that jumps and handlers go to.
func (d *disassembler) targets() map[int]bool {
	found := map[int]bool{}
	for pc, in := range d.c.Instrs {
		for _, o := range ops[in.Op()].operands {
			if o == jumpI {
				found[pc+1+int(in.I())] = true
			}
		}
	}
	for _, h := range d.c.Handlers {
		found[h.Target] = true
	}
	return found
}

func (d *disassembler) operands(pc int, in Instr) string {
	var parts []string
	for _, o := range ops[in.Op()].operands {
		if text := d.operand(pc, in, o); text != "" {
			parts = append(parts, text)
		}
	}
	text := strings.Join(parts, ", ")
	switch {
	case inPlace(in):
		text += "  (in place)"
	case in.Op() >= AddK && in.Op() <= FloorDivK && in.C() == ReversedK:
		text += "  (reversed)"
	}
	return text
}

// inPlace reports whether in is the augmented form of an arithmetic operation.
func inPlace(in Instr) bool {
	switch op := in.Op(); {
	case op >= Add && op <= FloorDiv:
		return in.I() == 1
	case op >= AddK && op <= FloorDivK:
		return in.C() == 1
	}
	return false
}

// someReg is reg, or nothing for 0.
func (d *disassembler) someReg(r int) string {
	if r == 0 {
		return ""
	}
	return d.reg(r)
}

func (d *disassembler) operand(pc int, in Instr, o operand) string {
	a, b, c, imm := int(in.A()), int(in.B()), int(in.C()), int(in.I())
	switch o {
	case regA:
		return d.reg(a)
	case regB:
		return d.reg(b)
	case regC:
		return d.reg(c)
	case regI:
		return d.reg(imm)
	case rangeAB:
		return d.span(a, b)
	case rangeAC:
		return d.span(a, c)
	case rangeBC:
		return d.span(b, c)
	case rangeBI:
		return d.span(b, imm)
	case pairsBC:
		return d.span(b, 2*c)
	case argsAB:
		return d.span(a+1, b)
	case argsA1B:
		return d.span(a+2, b)
	case numB:
		return strconv.Itoa(b)
	case numC:
		return strconv.Itoa(c)
	case numI:
		return strconv.Itoa(imm)
	case constC:
		return d.constant(c)
	case constI:
		return d.constant(imm)
	case nameI:
		return d.c.Names[imm].String()
	case jumpI:
		return "-> " + strconv.Itoa(pc+1+imm)
	case skipI:
		return "skip " + strconv.Itoa(imm)
	case skipC:
		return "skip " + strconv.Itoa(c)
	case someC:
		return d.someReg(c)
	case someI:
		return d.someReg(imm)
	case roomI:
		if imm == 0 {
			return ""
		}
		return "room " + strconv.Itoa(imm)
	case senseA:
		return []string{"unless", "if"}[a&1]
	case compareI:
		return runtime.CompareOp(imm).String()
	default:
		return Intrinsics(imm).String()
	}
}

// reg names a register, and the local that lives in it.
func (d *disassembler) reg(r int) string {
	if r >= 1 && r <= len(d.c.LocalNames) && d.c.LocalNames[r-1] != "" {
		return "r" + strconv.Itoa(r) + "(" + d.c.LocalNames[r-1] + ")"
	}
	return "r" + strconv.Itoa(r)
}

func (d *disassembler) span(first, n int) string {
	switch n {
	case 0:
		return "-"
	case 1:
		return d.reg(first)
	}
	return "r" + strconv.Itoa(first) + "..r" + strconv.Itoa(first+n-1)
}

func (d *disassembler) constant(i int) string { return "K " + constantText(d.c.Consts[i]) }

// constantText shows a constant much as repr does, which needs a thread.
func constantText(v runtime.Value) string {
	if c := runtime.As[Code](v, Type); c != nil {
		return "<code " + c.QualName + ">"
	}
	switch {
	case v.IsNone():
		return "None"
	case v.IsTrue():
		return "True"
	case v.IsFalse():
		return "False"
	case v.IsInt():
		return strconv.FormatInt(v.Int64(), 10)
	case v.IsFloat():
		return strconv.FormatFloat(v.Float64(), 'g', -1, 64)
	}
	if s := runtime.AsStr(v); s != nil {
		return strconv.Quote(s.String())
	}
	if b := runtime.As[runtime.Bytes](v, runtime.BytesType); b != nil {
		return "b" + strconv.Quote(b.B)
	}
	if t := runtime.AsTuple(v); t != nil {
		items := make([]string, len(t.Items))
		for i, x := range t.Items {
			items[i] = constantText(x)
		}
		if len(items) == 1 {
			return "(" + items[0] + ",)"
		}
		return "(" + strings.Join(items, ", ") + ")"
	}
	if s := runtime.As[runtime.Slice](v, runtime.SliceType); s != nil {
		return "slice(" + constantText(s.Start) + ", " + constantText(s.Stop) + ", " + constantText(s.Step) + ")"
	}
	if i := runtime.As[runtime.BigInt](v, runtime.IntType); i != nil {
		return i.V.String()
	}
	if z := runtime.As[runtime.Complex](v, runtime.ComplexType); z != nil {
		return fmt.Sprint(z.V)
	}
	return "..."
}
