package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// access is how a variable is reached from the current code.
type access uint8

const (
	inRegister       access = iota
	inCell                  // cell in a register
	inFree                  // cell of the function's closure, only read
	inSpilled               // cell in the list of spilled variables
	inGlobals               // globals, then builtins
	inNamespace             // the namespace of the module or class, then globals, builtins
	inClassOrCell           // the class's namespace, then a cell
	inOuterOrCell           // the namespace of the class around an annotation, then a cell
	inOuterOrGlobals        // the same, then globals, builtins
)

// variable is what a name means at one place.
type variable struct {
	access access
	name   string // mangled
	reg    int
	sym    *symbol
}

// variable finds what the identifier id means here.
func (u *unit) variable(id string) variable {
	name := u.mangle(id)
	s := u.scope
	for ; s.inlined; s = s.parent {
		if sym := s.symbols.get(name); sym != nil {
			switch sym.storage {
			case localVar, cellVar:
				return symbolAccess(sym)
			case globalExplicit:
				return variable{access: inGlobals, name: name}
			}
		}
	}
	if s.kind == classScope && u.scope.inlined {
		// A comprehension does not see the variables of the class around it.
		if reg, ok := s.freeRegs[name]; ok {
			return variable{access: inCell, name: name, reg: reg}
		}
		return variable{access: inGlobals, name: name}
	}
	sym := s.symbols.get(name)
	kind := globalImplicit
	if sym != nil {
		kind = sym.storage
	} else if _, ok := s.freeRegs[name]; ok {
		kind = freeVar
	}
	switch kind {
	case localVar:
		if !s.functionLike() {
			return variable{access: inNamespace, name: name}
		}
		return symbolAccess(sym)
	case cellVar:
		return symbolAccess(sym)
	case freeVar:
		v := variable{access: inCell, name: name, reg: s.freeRegs[name]}
		if s.onlyReadsFree {
			v.access = inFree
		} else if s.kind == classScope {
			v.access = inClassOrCell
		} else if s.seesClass && name != classDictCell {
			v.access = inOuterOrCell
		}
		return v
	case globalExplicit:
		return variable{access: inGlobals, name: name}
	}
	switch {
	case !s.functionLike():
		return variable{access: inNamespace, name: name}
	case s.seesClass:
		return variable{access: inOuterOrGlobals, name: name}
	}
	return variable{access: inGlobals, name: name}
}

func symbolAccess(sym *symbol) variable {
	v := variable{access: inRegister, name: sym.name, reg: sym.reg, sym: sym}
	switch {
	case sym.spilled:
		v.access = inSpilled
	case sym.storage == cellVar:
		v.access = inCell
	}
	return v
}

// load reads a variable into dst.
func (u *unit) load(v variable, dst int, at ast.Span) {
	switch v.access {
	case inRegister:
		u.check(v, at)
		if v.reg != dst {
			u.emit(code.Move, dst, v.reg, 0, 0, at)
		}
	case inCell:
		u.emit(code.LoadCell, dst, v.reg, 0, u.plainName(v.name), at)
	case inFree:
		u.emit(code.LoadFree, dst, v.reg, 0, u.plainName(v.name), at)
	case inSpilled:
		u.keeping(func() {
			cell := u.spilledCell(v.sym, at)
			u.emit(code.LoadCell, dst, cell, 0, u.plainName(v.name), at)
		})
	case inGlobals:
		u.emit(code.LoadGlobal, dst, 0, 0, u.cachedName(v.name), at)
	case inNamespace:
		u.emit(code.LoadName, dst, 0, 0, u.cachedName(v.name), at)
	case inClassOrCell:
		u.emit(code.LoadFromClass, dst, v.reg, 0, u.cachedName(v.name), at)
	case inOuterOrCell, inOuterOrGlobals:
		u.keeping(func() {
			namespace := u.temp(at)
			u.emit(code.LoadCell, namespace, u.own.freeRegs[classDictCell], 0, u.plainName(classDictCell), at)
			if v.access == inOuterOrCell {
				u.emit(code.LoadFromClass, dst, v.reg, namespace, u.cachedName(v.name), at)
			} else {
				u.emit(code.LoadNameOrGlobal, dst, namespace, 0, u.cachedName(v.name), at)
			}
		})
	}
}

// check makes sure that a local is bound before it is read.
func (u *unit) check(v variable, at ast.Span) {
	if !u.bound.has(v.reg) {
		u.emit(code.Check, v.reg, 0, 0, 0, at)
		u.bound.add(v.reg)
	}
}

// store binds a variable to the value in src.
func (u *unit) store(v variable, src int, at ast.Span) {
	switch v.access {
	case inRegister:
		if v.reg != src {
			u.emit(code.Move, v.reg, src, 0, 0, at)
		}
		u.bound.add(v.reg)
	case inCell, inClassOrCell, inOuterOrCell:
		u.emit(code.StoreCell, v.reg, src, 0, 0, at)
	case inSpilled:
		u.keeping(func() {
			u.emit(code.StoreCell, u.spilledCell(v.sym, at), src, 0, 0, at)
		})
	case inGlobals, inOuterOrGlobals:
		u.emit(code.StoreGlobal, src, 0, 0, u.cachedName(v.name), at)
	case inNamespace:
		u.emit(code.StoreName, src, 0, 0, u.cachedName(v.name), at)
	}
}

// del unbinds a variable.
func (u *unit) del(v variable, at ast.Span) {
	switch v.access {
	case inRegister:
		u.emit(code.DelX, v.reg, 0, u.top, v.reg, at)
		u.bound.remove(v.reg)
	case inCell, inClassOrCell, inOuterOrCell:
		u.emit(code.DelCell, v.reg, 0, 0, u.plainName(v.name), at)
	case inSpilled:
		u.keeping(func() {
			u.emit(code.DelCell, u.spilledCell(v.sym, at), 0, 0, u.plainName(v.name), at)
		})
	case inGlobals, inOuterOrGlobals:
		u.emit(code.DelGlobal, 0, 0, u.top, u.cachedName(v.name), at)
	case inNamespace:
		u.emit(code.DelName, 0, 0, u.top, u.cachedName(v.name), at)
	}
}

// unbind unbinds a variable whether or not it is bound, as the end of
// `except … as name` does.
func (u *unit) unbind(v variable, at ast.Span) {
	if v.access == inRegister {
		u.emit(code.Clear, v.reg, 0, 0, 0, at)
		u.bound.remove(v.reg)
		return
	}
	u.keeping(func() {
		t := u.temp(at)
		u.loadConst(noneConst, t, at)
		u.store(v, t, at)
		u.del(v, at)
	})
}
