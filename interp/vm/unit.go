package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// Unit is a code object at work in one namespace. All functions made from the
// same code in the same module share it.
type Unit struct {
	code     *code.Code
	instrs   []code.Instr
	consts   []runtime.Value
	caches   []cache
	globals  *runtime.Dict
	builtins *runtime.Dict
	// name and qualname are those of the code as scripts have them, once asked for.
	name, qualname *runtime.Str

	// exactArgs is the number of arguments of a call that needs no binding:
	// the positional parameters when there is no other kind, else -1.
	exactArgs int32
	// simpleArgs is the same if the code is a plain function, else -1.
	simpleArgs int32
	// plainArgs is simpleArgs where no register must be cleared on entry
	// either, else -1: what a call in the instruction loop can do.
	plainArgs int32
	// awaitArgs is exactArgs of a plain async function, else -1.
	awaitArgs int32
	// kwOnly names the keyword-only parameters.
	kwOnly   []*runtime.Str
	numRegs  int32
	cleansUp bool // see cleansUp
	inC      bool // of a source that CPython has in C
	// Registers clearFrom to clearTo-1 must be unset on entry because the
	// code tells whether they are bound.
	clearFrom, clearTo int32

	children  map[*code.Code]*Unit
	lastChild *Unit // the one asked for last
}

// cache is the inline cache of one instruction.
type cache struct {
	kind    cacheKind
	version uint32 // of the type, or the layout of the namespace
	keys    uint32 // of the globals, when the name was found in builtins; of super's class
	slot    uint32
	shape   *runtime.Shape
	next    *runtime.Shape  // shape after the store that adds the attribute
	place   *runtime.Value  // where a global is stored; the class of a class method; a method behind a dict
	value   runtime.Value   // method, class attribute or property getter
	fn      *Function       // value, when it is a script function
	native  *runtime.Native // value, when it is a method written in Go
	more    *cache          // the same for objects of another class or shape
	length  uint8           // of the list that starts here
	renewed uint8           // times the list was given up and begun anew
}

const (
	// maxShapes is how many kinds of object one instruction tells apart.
	maxShapes = 4
	// maxRenewals is how often an instruction forgets what it learned, because
	// classes changed or too many kinds came by, before it stops learning.
	maxRenewals = 100
)

// remember adds what a miss found out. Most instructions see one kind of
// object, so that the first entry, in place, is the one that counts.
func (c *cache) remember(found cache) {
	switch {
	case c.renewed >= maxRenewals:
	case found.kind == cacheEmpty:
		c.renewed++
	case c.kind == cacheEmpty:
		found.length = 1
		*c = found
	case c.length < maxShapes:
		found.more = c.more
		c.more = &found
		c.length++
	default:
		found.length, found.renewed = 1, c.renewed+1
		*c = found
	}
}

// global returns where the global or builtin that c is for is stored, nil if
// namespaces have changed since c was filled.
func (c *cache) global(u *Unit) *runtime.Value {
	if c.kind == cacheGlobal && c.version == u.globals.Layout() ||
		c.kind == cacheBuiltin && c.keys == u.globals.Keys() && c.version == u.builtins.Layout() {
		return c.place
	}
	return nil
}

type cacheKind uint8

const (
	cacheEmpty cacheKind = iota
	cacheGlobal
	cacheBuiltin
	cacheSlot            // attribute in a slot of the instance
	cacheNewSlot         // store that adds an attribute
	cacheMethod          // function found on the type
	cacheClassValue      // plain value found on the type
	cacheInDict          // attribute of an instance with a dict
	cacheDescriptor      // data descriptor found on the type
	cacheProperty        // property whose getter is a script function
	cacheModule          // attribute of a module
	cacheTypeAttr        // attribute of a class
	cacheClassMethod     // class method found on the type
	cacheTypeClassMethod // class method of a class
	cacheSuper           // method that super(class of version keys, self of version version) finds
	cacheFusedMethod     // as cacheMethod, of a fused call
	cacheFusedBuiltin    // as cacheBuiltin, of a fused call
)

// newUnit prepares code to run in globals.
func newUnit(c *code.Code, globals, builtins *runtime.Dict) *Unit {
	u := &Unit{
		code: c, instrs: c.Instrs, consts: c.Consts,
		caches:  make([]cache, len(c.Names)),
		globals: globals, builtins: builtins,
		exactArgs:  -1,
		simpleArgs: -1,
		plainArgs:  -1,
		awaitArgs:  -1,
		numRegs:    int32(c.NumRegs),
		cleansUp:   cleansUp(c),
		inC:        c.Source.InC,
	}
	for _, name := range c.LocalNames[c.ArgCount:max(c.ArgCount, min(c.ArgCount+c.KwOnly, len(c.LocalNames)))] {
		u.kwOnly = append(u.kwOnly, runtime.Intern(name))
	}
	if c.KwOnly == 0 && c.Flags&(code.Varargs|code.VarKeywords|code.Deferred) == 0 {
		u.exactArgs = int32(c.ArgCount)
		switch c.Flags & (code.Generator | code.Coroutine | code.AsyncGenerator) {
		case 0:
			u.simpleArgs = u.exactArgs
		case code.Coroutine:
			if c.NumRegs < window {
				u.awaitArgs = u.exactArgs
			}
		}
	}
	u.findClearRange()
	if u.clearTo == 0 {
		u.plainArgs = u.simpleArgs
	}
	return u
}

// whole makes a unit of Deferred code one of the whole code. Nothing has run in
// it before.
func (u *Unit) whole() *Unit {
	if u.code.Flags&code.Deferred != 0 {
		name, qualname := u.name, u.qualname
		*u = *newUnit(u.code.Whole(), u.globals, u.builtins)
		u.name, u.qualname = name, qualname
	}
	return u
}

// findClearRange looks for the registers whose being unset matters.
func (u *Unit) findClearRange() {
	lo, hi := int32(len(u.code.LocalNames)+1), int32(0)
	note := func(r int32) {
		lo, hi = min(lo, r), max(hi, r+1)
	}
	for _, in := range u.instrs {
		switch in.Op() {
		case code.Check, code.MakeCell:
			note(int32(in.A()))
		case code.CheckX, code.DelX:
			note(in.I())
		}
	}
	if u.showsLocals() {
		note(int32(len(u.code.LocalNames)))
		note(int32(u.code.NumParams() + 1))
	}
	first := int32(u.code.NumParams() + 1)
	if hi > first {
		u.clearFrom, u.clearTo = max(lo, first), hi
	}
}

// showsLocals reports whether the code may ask for its locals by name: then
// every register of a local must tell whether it is bound.
func (u *Unit) showsLocals() bool {
	if u.code.Flags&code.Function == 0 {
		return false
	}
	for _, name := range u.code.Names {
		switch name.String() {
		case "locals", "vars", "dir", "eval", "exec", "_getframe":
			return true
		}
	}
	return false
}

// child returns the unit for code defined inside this unit's code.
func (u *Unit) child(c *code.Code) *Unit {
	if k := u.lastChild; k != nil && k.code == c { // most code that makes functions makes one
		return k
	}
	if k := u.children[c]; k != nil {
		u.lastChild = k
		return k
	}
	if u.children == nil {
		u.children = make(map[*code.Code]*Unit)
	}
	k := newUnit(c, u.globals, u.builtins)
	u.children[c] = k
	return k
}
