package compile

import (
	"slices"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// unit is a code object being built.
type unit struct {
	c      *compiler
	parent *unit
	code   *code.Code
	scope  *scope // current scope: the code's own or an inlined comprehension
	own    *scope

	*buffers
	count      int
	protection *protection
	dead       bool        // nothing reaches the next instruction
	bound      registerSet // locals that are certainly bound

	registers
	blocks []*block
	held   registerSet // see hold

	// Variables without a register (layout.go): the register of their list,
	// and the farthest register that the prologue moves parameters to.
	spillReg, farthest int
	spilled            []*symbol
	classCells         []*symbol // cells that a class body provides

	// static holds the attributes that methods of this class assign to self.
	static map[string]bool
	depth  depthGuard
}

// newUnit starts a code object for the scope s.
func (c *compiler) newUnit(parent *unit, s *scope, name string, at ast.Span) *unit {
	u := &unit{c: c, parent: parent, scope: s, own: s, buffers: c.takeBuffers()}
	u.code = &code.Code{
		Header: runtime.MakeHeader(code.Type), Name: name, QualName: u.qualName(name), Source: c.src,
		Span: at, FirstLine: c.src.Line(at.Pos), ClassCell: -1, Doc: runtime.None,
	}
	if s.nested {
		u.code.Flags |= code.Nested
	}
	if c.future&Annotations != 0 {
		u.code.Flags |= code.FutureAnnotations
	}
	u.layout()
	return u
}

// qualName is the dotted path to the definition of name in u's parent.
func (u *unit) qualName(name string) string {
	p := u.parent
	if p != nil && p.own.kind == typeParamsScope {
		// The hidden function around a generic definition is no part of its
		// path.
		if p = p.parent; p == nil || p.own.kind == moduleScope {
			return name
		}
	}
	if p == nil || p.own.kind == moduleScope {
		return name
	}
	if u.own.kind == functionScope || u.own.kind == classScope {
		if sym := p.own.symbols.get(mangle(p.own.class, name)); sym != nil && sym.storage == globalExplicit {
			return name
		}
	}
	if p.own.functionLike() {
		return p.code.QualName + ".<locals>." + name
	}
	return p.code.QualName + "." + name
}

// finish completes the code object; the unit is done with.
func (u *unit) finish() *code.Code {
	u.assemble()
	u.code.Consts, u.code.Names = slices.Clone(u.values), slices.Clone(u.names)
	u.code.NumRegs = max(u.high, u.base, u.farthest)
	u.c.giveBack(u.buffers)
	u.buffers = nil
	return u.code
}

// constIndex returns the index of k among the constants.
func (u *unit) constIndex(k constant) int {
	u.key = k.appendKey(u.key[:0])
	i, ok := u.consts[string(u.key)]
	if !ok {
		i = u.objectIndex(k.value())
		u.consts[string(u.key)] = i
	}
	return i
}

// objectIndex adds an object that is no literal to the constants.
func (u *unit) objectIndex(v runtime.Value) int {
	u.values = append(u.values, v)
	return len(u.values) - 1
}

// cachedName returns a new index in Names for an instruction with an inline
// cache; name is mangled already.
func (u *unit) cachedName(name string) int {
	u.names = append(u.names, runtime.Intern(name))
	return len(u.names) - 1
}

// plainName returns the index in Names shared by the instructions that only
// need the name itself.
func (u *unit) plainName(name string) int {
	i, ok := u.plainNames[name]
	if !ok {
		i = u.cachedName(name)
		u.plainNames[name] = i
	}
	return i
}

// mangle is the name that an identifier in the current code stands for.
func (u *unit) mangle(name string) string { return mangle(u.scope.class, name) }

func (u *unit) isFunction() bool { return u.own.functionLike() }
