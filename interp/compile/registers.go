package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// The register file of a unit: function, locals, cells, then temporaries.
const (
	namespaceReg = 1 // of modules and classes
	// maxLocals is the highest register given to a local or cell. The others
	// are spilled (layout.go); what is left is for temporaries.
	maxLocals = 150
	// highWater is the register from which on expressions first put away the
	// temporaries they hold.
	highWater = code.MaxRegister - 32
	// maxDirect is the highest register that the arguments of a call or the
	// items of a display may take; longer ones are built piece by piece.
	maxDirect = code.MaxRegister - 56
)

// registers hands out temporaries, as a stack.
type registers struct {
	base int // first temporary
	top  int // next free one
	high int // highest ever used, plus one
	// pinned is the first temporary that the expression being compiled may
	// put away; those below belong to statements or to calls half prepared.
	pinned int
	// filled holds the temporaries that have been written since they were
	// allocated.
	filled registerSet
}

// temp allocates a temporary.
func (u *unit) temp(at ast.Span) int { return u.temps(1, at) }

// temps allocates n consecutive temporaries and returns the first.
func (u *unit) temps(n int, at ast.Span) int {
	r := u.top
	u.top += n
	if u.top > code.MaxRegister+1 {
		u.c.fail(at, "expression is too complex")
	}
	u.high = max(u.high, u.top)
	for i := r; i < u.top; i++ {
		u.filled.remove(i)
	}
	return r
}

// isTemp reports whether r is a temporary, which may be overwritten early.
func (u *unit) isTemp(r int) bool { return r >= u.base }

// keeping generates code and frees the temporaries it allocated.
func (u *unit) keeping(f func()) {
	top := u.top
	f()
	u.top = top
}

// fits reports whether n more temporaries can be had for arguments or items.
func (u *unit) fits(n int) bool { return u.top+n <= maxDirect }

// pin keeps the temporaries allocated so far where they are while f compiles
// expressions above them.
func (u *unit) pin(f func()) {
	outer := u.pinned
	u.pinned = u.top
	f()
	u.pinned = outer
}

// relieve compiles f, an expression with its result in dst, while the
// temporaries in use are put away in a tuple: there are few registers left.
func (u *unit) relieve(dst int, at ast.Span, f func(dst int)) {
	first, top, pinned := u.pinned, u.top, u.pinned
	n := top - first
	for r := first; r < top; r++ {
		// Every register that is put away must hold something.
		if !u.filled.has(r) {
			u.emit(code.LoadInt, r, 0, 0, 0, at)
		}
	}
	u.emit(code.BuildTuple, first, first, n, 0, at)
	u.top = first + 1
	result := u.temp(at)
	u.pinned = result
	f(result)
	u.top, u.pinned = top, pinned
	spare := u.temp(at)
	u.emit(code.Move, spare, result, 0, 0, at)
	u.emit(code.Unpack, first, first, n, 0, at)
	u.emit(code.Move, dst, spare, 0, 0, at)
	u.top = top
}

// crowded reports whether the temporaries should be put away before compiling
// another expression.
func (u *unit) crowded() bool { return u.top > highWater && u.top-u.pinned > 1 }
