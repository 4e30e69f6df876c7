package compile_test

import (
	"fmt"
	"math/bits"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/interp/compile"
	"github.com/asyn-lang/asyn/parser"
	"github.com/asyn-lang/asyn/runtime"
)

// TestVerify follows every path through the code of many programs and checks
// that no instruction reads a register that may be unset, whether a local
// that was not checked or a temporary that a call has overwritten. Set
// ASYN_CORPUS to a folder with Python files to try them all.
func TestVerify(t *testing.T) {
	roots := []string{"../../tests", "testdata"}
	if corpus := os.Getenv("ASYN_CORPUS"); corpus != "" {
		roots = append(roots, corpus)
	}
	programs := 0
	for _, root := range roots {
		err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) != ".py" {
				return err
			}
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			c, err := compileText(path, string(text))
			if err != nil {
				return nil // a program about syntax errors
			}
			programs++
			for _, complaint := range verifyAll(c) {
				t.Errorf("%s: %s", path, complaint)
			}
			return nil
		})
		require.NoError(t, err)
	}
	require.NotZero(t, programs)
}

func compileText(name, text string) (*code.Code, error) {
	src := diag.NewSource(name, text)
	m, err := parser.Parse(src)
	if err != nil {
		return nil, err
	}
	return compile.Module(m, src, compile.Options{})
}

// verifyAll verifies c and the code objects inside it.
func verifyAll(c *code.Code) []string {
	v := &verifier{c: c, before: make([]registers, len(c.Instrs)), seen: make([]bool, len(c.Instrs))}
	v.run()
	complaints := v.complaints
	for _, k := range c.Consts {
		if nested := runtime.As[code.Code](k, code.Type); nested != nil {
			complaints = append(complaints, verifyAll(nested)...)
		}
	}
	return complaints
}

// registers is a set of registers.
type registers [4]uint64

func (s registers) has(r int) bool { return r < 256 && s[r>>6]&(1<<(r&63)) != 0 }

func (s *registers) set(r int, in bool) {
	if r >= 256 {
		return
	}
	s[r>>6] &^= 1 << (r & 63)
	if in {
		s[r>>6] |= 1 << (r & 63)
	}
}

// verifier is a forward analysis: which registers are set on every path.
type verifier struct {
	c          *code.Code
	before     []registers
	seen       []bool
	work       []int
	complaints []string
}

func (v *verifier) run() {
	var entry registers
	entry.set(0, true)
	for r := 1; r <= v.c.NumParams(); r++ {
		entry.set(r, true)
	}
	if v.c.Flags&code.Function == 0 {
		entry.set(1, true)
	}
	v.reach(0, entry)
	for len(v.work) > 0 {
		pc := v.work[len(v.work)-1]
		v.work = v.work[:len(v.work)-1]
		v.step(pc)
	}
	// The states are final: now complain.
	for pc := range v.c.Instrs {
		if v.seen[pc] {
			v.check(pc)
		}
	}
}

// reach notes that control gets to pc with the given registers set.
func (v *verifier) reach(pc int, set registers) {
	if pc < 0 || pc >= len(v.c.Instrs) {
		v.complain(pc, "jump out of the code")
		return
	}
	if !v.seen[pc] {
		v.seen[pc], v.before[pc] = true, set
		v.work = append(v.work, pc)
		return
	}
	merged, changed := v.before[pc], false
	for i := range merged {
		both := merged[i] & set[i]
		changed = changed || bits.OnesCount64(both) != bits.OnesCount64(merged[i])
		merged[i] = both
	}
	if changed {
		v.before[pc] = merged
		v.work = append(v.work, pc)
	}
}

func (v *verifier) step(pc int) {
	in := v.c.Instrs[pc]
	set := v.before[pc]
	if h := v.c.FindHandler(pc); h != nil {
		caught := set
		caught.set(int(h.Reg), true)
		v.reach(h.Target, caught)
	}
	after := set
	v.effect(in, &after)
	op, imm := in.Op(), int(in.I())
	switch {
	case op == code.Return || op == code.ReturnNone || op == code.Raise || op == code.RaiseFrom || op == code.Reraise:
	case op == code.Jump:
		v.reach(pc+1+imm, after)
	case op == code.ForIter:
		v.reach(pc+1, set)
		v.reach(pc+1+imm, after)
	case op > code.Jump && op <= code.JumpIn || op == code.JumpNoMatch || op == code.JumpStopAsync:
		v.reach(pc+1, after)
		v.reach(pc+1+imm, after)
	case op == code.CallAwait || op == code.CallPreparedAwait:
		v.reach(pc+1, after)
		v.reach(pc+1+imm, after)
	case op == code.CallGlobalAwait || op == code.CallMethodAwait:
		v.reach(pc+1, after)
		v.reach(pc+1+int(in.C()), after)
	default:
		v.reach(pc+1, after)
	}
}

// effect changes the set of registers as in does.
func (v *verifier) effect(in code.Instr, set *registers) {
	a := int(in.A())
	switch op := in.Op(); {
	case op == code.Check:
		set.set(a, true)
	case op == code.Clear:
		set.set(a, false)
	case op == code.DelX:
		set.set(int(in.I()), false)
	case op == code.Move:
		set.set(a, set.has(int(in.B())))
	case op >= code.Call && op <= code.CallPreparedAwait:
		// The callee's window is everything from A on.
		for r := a + 1; r < 256; r++ {
			set.set(r, false)
		}
	}
	if first, n := in.Writes(); in.Op() != code.Move {
		for r := first; r < first+n; r++ {
			set.set(r, true)
		}
	}
}

// check complains about registers that in reads though they may be unset.
func (v *verifier) check(pc int) {
	in := v.c.Instrs[pc]
	set := v.before[pc]
	for _, r := range reads(in) {
		if !set.has(r) {
			v.complain(pc, fmt.Sprintf("%s reads r%d, which may be unset", in.Op(), r))
		}
		if r >= v.c.NumRegs && r <= code.MaxRegister {
			v.complain(pc, fmt.Sprintf("%s reads r%d of %d", in.Op(), r, v.c.NumRegs))
		}
	}
	if h := v.c.HandledAt(pc); h >= 0 && !set.has(h) {
		v.complain(pc, fmt.Sprintf("handles r%d, which may be unset", h))
	}
}

func (v *verifier) complain(pc int, what string) {
	where := ""
	if pc >= 0 && pc < len(v.c.Instrs) {
		where = fmt.Sprintf(" (line %d)", v.c.Line(pc))
	}
	v.complaints = append(v.complaints, fmt.Sprintf("%s at %d%s: %s", v.c.QualName, pc, where, what))
}

// reads lists the registers whose value an instruction needs. A method that
// is prepared for a call may leave the first of its two registers unset.
func reads(in code.Instr) []int {
	a, b, c, imm := int(in.A()), int(in.B()), int(in.C()), int(in.I())
	span := func(first, n int) []int {
		var list []int
		for r := first; r < first+n; r++ {
			list = append(list, r)
		}
		return list
	}
	switch op := in.Op(); op {
	case code.StoreX, code.StoreGlobal, code.StoreName, code.JumpTrue, code.JumpFalse, code.Return, code.CloseIter,
		code.Reraise, code.JumpStopAsync, code.DelCell, code.DelAttr, code.ForIter:
		return []int{a}
	case code.Move, code.LoadCell, code.LoadNameOrGlobal, code.GetAttr, code.GetMethod, code.Neg, code.Pos, code.Invert,
		code.Not, code.GetItemK, code.ListToTuple, code.Unpack, code.UnpackEx, code.GetIter, code.GetAIter, code.GetANext,
		code.Yield, code.YieldAsync, code.GetAwaitable, code.GetYieldFrom, code.Delegate, code.WithSetup,
		code.AsyncWithSetup, code.ExcInfo, code.MatchSequence, code.MatchMapping, code.GetLen, code.ImportName,
		code.ImportFrom, code.JumpNone:
		return []int{b}
	case code.LoadFromClass:
		if c != 0 {
			return []int{b, c}
		}
		return []int{b}
	case code.StoreCell, code.SetAttr, code.SetItemK, code.PutItemK, code.ListAppend, code.SetAdd, code.ListExtend, code.SetUpdate, code.DictUpdate,
		code.RaiseFrom, code.JumpNoMatch, code.DelItem:
		return []int{a, b}
	case code.SuperAttr, code.SuperMethod, code.SetItem, code.DictPut, code.DictMerge:
		return []int{a, b, c}
	case code.Compare, code.Is, code.In, code.GetItem, code.JumpIs, code.JumpIn, code.MatchKeys, code.GroupRaise, code.GroupMatch:
		return []int{b, c}
	case code.BuildSlice, code.BuildInterpolation:
		return span(b, 3)
	case code.BuildTuple, code.BuildList, code.BuildSet:
		return span(b, c)
	case code.BuildDict:
		return span(b, 2*c)
	case code.BuildString, code.BuildTemplate:
		return span(b, imm)
	case code.Intrinsic:
		return span(b, c)
	case code.FormatValue:
		if imm >= 0 {
			return []int{b, imm}
		}
		return []int{b}
	case code.MatchClass:
		return []int{b, c, c + 1}
	case code.Call, code.CallKw, code.CallAwait:
		return span(a, b+1)
	case code.CallEx:
		return span(a, 2)
	case code.CallGlobal, code.CallGlobalAwait:
		return span(a+1, b)
	case code.CallMethod, code.CallMethodAwait, code.CallPrepared, code.CallPreparedKw, code.CallPreparedAwait:
		return span(a+1, b+1)
	case code.MakeFunction:
		return span(b, bits.OnesCount8(uint8(c)))
	default:
		switch {
		case op >= code.Add && op <= code.FloorDiv, op >= code.JumpEq && op <= code.JumpGe:
			return []int{b, c}
		case op >= code.AddK && op <= code.FloorDivK, op >= code.JumpEqK && op <= code.JumpGeK:
			return []int{b}
		}
		return nil
	}
}

// TestVerifierNotices makes sure that the verifier can complain.
func TestVerifierNotices(t *testing.T) {
	c, err := compileText("x", "def f(a, b):\n    return a + b\n")
	require.NoError(t, err)
	f := runtime.As[code.Code](c.Consts[0], code.Type)
	broken := *f
	broken.ArgCount = 1
	require.Empty(t, verifyAll(f))
	require.Contains(t, strings.Join(verifyAll(&broken), "\n"), "reads r2, which may be unset")
}
