package compile

import (
	"strings"

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

	insts      []inst
	coldCode   [][]inst
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

	anchors    map[ast.Span]ast.Span // see anchor
	consts     map[string]int
	plainNames map[string]int
	// static holds the attributes that methods of this class assign to self.
	static map[string]bool
	depth  depthGuard
}

// newUnit starts a code object for the scope s.
func (c *compiler) newUnit(parent *unit, s *scope, name string, at ast.Span) *unit {
	u := &unit{
		c: c, parent: parent, scope: s, own: s,
		anchors: map[ast.Span]ast.Span{}, consts: map[string]int{}, plainNames: map[string]int{},
	}
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
		if sym := p.own.symbols[mangle(p.own.class, name)]; sym != nil && sym.storage == globalExplicit {
			return name
		}
	}
	if p.own.functionLike() {
		return p.code.QualName + ".<locals>." + name
	}
	return p.code.QualName + "." + name
}

// finish completes the code object.
func (u *unit) finish() *code.Code {
	u.assemble()
	u.code.NumRegs = max(u.high, u.base, u.farthest)
	return u.code
}

// constIndex returns the index of k among the constants.
func (u *unit) constIndex(k constant) int {
	var b strings.Builder
	k.key(&b)
	i, ok := u.consts[b.String()]
	if !ok {
		i = len(u.code.Consts)
		u.code.Consts = append(u.code.Consts, k.value())
		u.consts[b.String()] = i
	}
	return i
}

// objectIndex adds an object that is no literal to the constants.
func (u *unit) objectIndex(v runtime.Value) int {
	u.code.Consts = append(u.code.Consts, v)
	return len(u.code.Consts) - 1
}

// cachedName returns a new index in Names for an instruction with an inline
// cache; name is mangled already.
func (u *unit) cachedName(name string) int {
	u.code.Names = append(u.code.Names, runtime.Intern(name))
	return len(u.code.Names) - 1
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
