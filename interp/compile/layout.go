package compile

import (
	"slices"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// layout gives the variables of the unit their registers: parameters first,
// then the other locals, those of inlined comprehensions, and the cells.
//
// Variables that find no register are spilled: they become cells in a list
// that one register holds. So few functions have that many variables that the
// two instructions an access takes do not matter.
func (u *unit) layout() {
	s := u.own
	l := &layout{u: u, next: 1, limit: maxLocals - len(s.free)}
	if l.limit < maxLocals/2 {
		u.c.fail(s.at, "too many free variables")
	}
	if !s.functionLike() {
		l.next = namespaceReg + 1
		u.code.LocalNames = []string{""}
	} else if n := len(s.symbols.list); n > 0 {
		u.code.LocalNames = make([]string, 0, n)
	}
	for _, name := range s.params {
		l.param(s.symbols.get(name))
	}
	for _, sym := range s.symbols.list {
		if sym.storage == localVar && sym.flags&isParam == 0 && s.functionLike() {
			l.local(sym)
		}
	}
	l.inlined(s, localVar, nil)
	for _, sym := range s.symbols.list {
		if sym.storage == cellVar && sym.flags&isParam == 0 {
			l.cell(sym)
		}
	}
	for _, name := range [...]string{classCell, classDictCell} {
		if name == classCell && s.needsClassCell || name == classDictCell && s.needsClassDict {
			l.classCell(name)
		}
	}
	l.inlined(s, cellVar, nil)
	l.free()
	for _, sym := range u.spilled {
		local := sym.storage == localVar && sym.flags&isParam == 0
		u.code.Spilled = append(u.code.Spilled, code.SpilledVar{Name: displayName(sym.name), Local: local})
	}
	u.code.SpillReg = u.spillReg
	u.base = l.next
	u.top, u.high, u.pinned = l.next, l.next, l.next
}

// layout is the state of unit.layout.
type layout struct {
	u           *unit
	next, limit int
	shared      map[sharedVariable]int // the registers of those placed so far
}

// sharedVariable identifies a variable of an inlined comprehension: those of
// one name share a register unless one comprehension is inside the other.
type sharedVariable struct {
	name  string
	level int
	cell  bool
}

// take returns the next register, or -1 if the variable must be spilled. The
// register at the limit is for the list of the spilled.
func (l *layout) take() int {
	if l.next >= l.limit {
		return -1
	}
	l.next++
	return l.next - 1
}

func (l *layout) spill(sym *symbol) {
	u := l.u
	if u.spillReg == 0 {
		u.spillReg = l.limit
		l.next = l.limit + 1
	}
	sym.spilled = true
	sym.reg = len(u.spilled)
	u.spilled = append(u.spilled, sym)
}

func (l *layout) param(sym *symbol) {
	l.u.code.LocalNames = append(l.u.code.LocalNames, displayName(sym.name))
	if sym.reg = l.take(); sym.reg < 0 {
		l.spill(sym)
		return
	}
	if sym.storage == cellVar {
		l.u.code.CellVars = append(l.u.code.CellVars, code.CellVar{Name: sym.name, Reg: sym.reg})
	}
}

// displayName is the name of a parameter as scripts see it.
func displayName(name string) string {
	if name == formatParam {
		return "format"
	}
	return name
}

func (l *layout) local(sym *symbol) {
	if sym.reg = l.take(); sym.reg < 0 {
		l.spill(sym)
		return
	}
	l.u.code.LocalNames = append(l.u.code.LocalNames, sym.name)
}

func (l *layout) cell(sym *symbol) {
	if sym.reg = l.take(); sym.reg < 0 {
		l.spill(sym)
		return
	}
	l.u.code.CellVars = append(l.u.code.CellVars, code.CellVar{Name: sym.name, Reg: sym.reg})
}

// classCell makes room for a cell that a class body provides.
func (l *layout) classCell(name string) {
	sym := &symbol{name: name, storage: cellVar}
	l.cell(sym)
	l.u.classCells = append(l.u.classCells, sym)
}

// inlined places the variables of the comprehensions inside s that are locals
// or cells, as kind says. level counts, by name, the comprehensions around s that
// have a variable of the name (nil: there are none).
func (l *layout) inlined(s *scope, kind storage, level map[string]int) {
	for _, child := range s.children {
		if !child.inlined {
			continue
		}
		if level == nil {
			level = map[string]int{}
		}
		if l.shared == nil {
			l.shared = map[sharedVariable]int{}
		}
		var mine []string
		for _, sym := range child.symbols.list {
			if sym.storage != kind {
				continue
			}
			mine = append(mine, sym.name)
			key := sharedVariable{sym.name, level[sym.name], kind == cellVar}
			level[sym.name]++
			if reg, ok := l.shared[key]; ok {
				sym.reg = reg
				continue
			}
			if kind == localVar {
				l.local(sym)
			} else {
				l.cell(sym)
			}
			if !sym.spilled {
				l.shared[key] = sym.reg
			}
		}
		l.inlined(child, kind, level)
		for _, name := range mine {
			level[name]--
		}
	}
}

// free places the cells of the free variables, in consecutive registers. Where
// they are only read they stay in the function's closure: that saves most
// closures an instruction.
func (l *layout) free() {
	s, u := l.u.own, l.u
	if len(s.free) == 0 {
		return
	}
	s.freeRegs = make(map[string]int, len(s.free))
	s.onlyReadsFree = s.readsFreeOnly()
	for i, name := range s.free {
		if name == classCell {
			u.code.ClassCell = i
		}
		if s.onlyReadsFree {
			s.freeRegs[name] = i
			u.code.FreeVars = append(u.code.FreeVars, code.CellVar{Name: name})
			continue
		}
		s.freeRegs[name] = l.next
		u.code.FreeVars = append(u.code.FreeVars, code.CellVar{Name: name, Reg: l.next})
		l.next++
	}
}

// readsFreeOnly reports whether the code neither binds any of its free
// variables nor hands their cells on to the functions in it.
func (s *scope) readsFreeOnly() bool {
	if !s.functionLike() || s.seesClass || len(s.free) > code.MaxFreeReads {
		return false
	}
	for _, name := range s.free {
		if sym := s.symbols.get(name); sym != nil && sym.flags&(isNonlocal|isBound) != 0 || s.handsOn(name) {
			return false
		}
	}
	return true
}

// handsOn reports whether functions inside the code have a free variable name.
func (s *scope) handsOn(name string) bool {
	for _, child := range s.children {
		if child.inlined && child.handsOn(name) || !child.inlined && slices.Contains(child.free, name) {
			return true
		}
	}
	return false
}

// prologue fetches the free variables' cells and makes the code's own.
func (u *unit) prologue(at ast.Span) {
	s := u.own
	u.spillPrologue(at)
	if n := len(s.free); n > 0 && !s.onlyReadsFree {
		u.emit(code.CopyFree, s.freeRegs[s.free[0]], n, 0, 0, at)
	}
	for _, name := range s.params {
		if sym := s.symbols.get(name); !sym.spilled {
			if sym.storage == cellVar {
				u.emit(code.MakeCell, sym.reg, 0, 0, 0, at)
			} else {
				u.bound.add(sym.reg)
			}
		}
	}
	for _, sym := range s.symbols.list {
		if sym.storage == cellVar && sym.flags&isParam == 0 && !sym.spilled {
			u.emit(code.MakeCell, sym.reg, 0, 0, 0, at)
		}
	}
	for _, sym := range u.classCells {
		if !sym.spilled {
			u.emit(code.MakeCell, sym.reg, 0, 0, 0, at)
		}
	}
}

// spillPrologue makes the list of spilled variables. Parameters among them
// arrive in registers that are temporaries from then on, so they first move
// up out of the way.
func (u *unit) spillPrologue(at ast.Span) {
	if u.spillReg == 0 {
		return
	}
	params := len(u.own.params)
	place := map[*symbol]int{}
	for i, name := range u.own.params {
		reg := i + 1
		if sym := u.own.symbols.get(name); sym.spilled {
			if place[sym] = reg; reg <= code.MaxRegister {
				place[sym] = params + reg
				u.emit(code.StoreX, reg, 0, 0, place[sym], at)
				u.farthest = max(u.farthest, place[sym]+1)
			}
		}
	}
	u.farthest = max(u.farthest, params+1)
	t := u.temp(at)
	u.emit(code.BuildList, u.spillReg, 0, 0, 0, at)
	for _, sym := range u.spilled {
		if from, isParam := place[sym]; isParam {
			u.emit(code.LoadX, t, 0, 0, from, at)
		} else {
			u.emit(code.Clear, t, 0, 0, 0, at)
		}
		u.emit(code.MakeCell, t, 0, 0, 0, at)
		u.emit(code.ListAppend, u.spillReg, t, 0, 0, at)
	}
	u.top = t
}

// spilledCell loads the cell of a spilled variable into a temporary.
func (u *unit) spilledCell(sym *symbol, at ast.Span) int {
	t := u.temp(at)
	u.emit(code.GetItemK, t, u.spillReg, 0, u.constIndex(intConst(int64(sym.reg))), at)
	return t
}
