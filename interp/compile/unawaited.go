package compile

import "github.com/asyn-lang/asyn/ast"

// unawaited finds statements that call a coroutine function and drop the
// coroutine, for Options.Unawaited. It speaks of those alone that cannot be
// anything else: the name of the function, or the method of the class around, is
// bound once in the whole program, to an async def without decorators, or to a
// module or function of asyncio's.
type unawaited struct {
	bindings map[*symbol]int    // how often a name is bound in its scope
	makers   map[*symbol]string // names bound to coroutine functions: what these are called
	asyncio  map[*symbol]bool   // names of the module asyncio
	// elsewhere are the names that some function binds in a scope around its own,
	// attributes those that are assigned to on any object, and plain those of
	// methods that are not async in some class.
	elsewhere, attributes, plain map[string]bool

	starImport bool // which may bind any name of the module
	calls      []droppedCall
}

// droppedCall is a call whose result is not used.
type droppedCall struct {
	call   *ast.Call
	scope  *scope
	method bool // scope is that of a method without decorators
}

func newUnawaited() *unawaited {
	return &unawaited{
		bindings: map[*symbol]int{}, makers: map[*symbol]string{}, asyncio: map[*symbol]bool{},
		elsewhere: map[string]bool{}, attributes: map[string]bool{}, plain: map[string]bool{},
	}
}

// coroutineFunctions are those functions of asyncio that are async.
var coroutineFunctions = map[string]bool{
	"create_subprocess_exec": true, "create_subprocess_shell": true, "open_connection": true,
	"open_unix_connection": true, "sleep": true, "start_server": true, "start_unix_server": true,
	"to_thread": true, "wait": true, "wait_for": true,
}

// bind notes that a name is bound in a scope; the symbol pass calls it.
func (d *unawaited) bind(sym *symbol) { d.bindings[sym]++ }

// define notes what a def binds its name to.
func (d *unawaited) define(in *scope, s *ast.FunctionDef, body *scope) {
	name := mangle(in.class, s.Name)
	if !s.Async || body.generator || len(s.Decorators) > 0 {
		if in.kind == classScope {
			d.plain[name] = true
		}
		return
	}
	called := s.Name
	if in.kind == classScope {
		called = in.name + "." + called
	}
	d.makers[in.symbol(name)] = called
}

// imports notes what an import statement binds names to.
func (d *unawaited) imports(in *scope, s *ast.Import) {
	for _, a := range s.Names {
		if bound := a.AsName; a.Name == "asyncio" {
			if bound == "" {
				bound = a.Name
			}
			d.asyncio[in.symbol(mangle(in.class, bound))] = true
		}
	}
}

func (d *unawaited) importsFrom(in *scope, s *ast.ImportFrom) {
	for _, a := range s.Names {
		bound := a.AsName
		if bound == "" {
			bound = a.Name
		}
		if a.Name == "*" {
			d.starImport = true
		} else if s.Module == "asyncio" && s.Level == 0 && coroutineFunctions[a.Name] {
			d.makers[in.symbol(mangle(in.class, bound))] = a.Name
		}
	}
}

// report warns of the calls, once the whole program was seen.
func (d *unawaited) report(c *compiler, top *scope) {
	for _, s := range c.scopes {
		for _, sym := range s.symbols.list {
			if sym.flags&(isGlobal|isNonlocal) != 0 && sym.flags&isBound != 0 {
				d.elsewhere[sym.name] = true
			}
		}
	}
	for _, dropped := range d.calls {
		if name := d.callee(dropped, top); name != "" {
			c.warn(dropped.call.Span, "coroutine '"+name+"' is never awaited; perhaps you missed 'await'?")
		}
	}
}

// callee is the name of the coroutine function called, "" if that is not certain.
func (d *unawaited) callee(dropped droppedCall, top *scope) string {
	s := dropped.scope
	switch fn := dropped.call.Func.(type) {
	case *ast.Name:
		return d.makers[d.only(s, fn.ID, top)]
	case *ast.Attribute:
		object, ok := fn.Value.(*ast.Name)
		if !ok {
			return ""
		}
		name := mangle(s.class, fn.Attr)
		if d.attributes[name] {
			return ""
		}
		if d.asyncio[d.only(s, object.ID, top)] && coroutineFunctions[fn.Attr] {
			return fn.Attr
		}
		class := s.parent
		for class != nil && (class.kind == typeParamsScope || class.kind == annotationScope) {
			class = class.parent
		}
		self := s.symbols.get(mangle(s.class, object.ID))
		if !dropped.method || class == nil || class.kind != classScope || d.plain[name] ||
			len(s.params) == 0 || self == nil || s.params[0] != self.name || d.bindings[self] != 1 {
			return ""
		}
		if sym := class.symbols.get(name); sym != nil && d.bindings[sym] == 1 {
			return d.makers[sym]
		}
	}
	return ""
}

// only returns the symbol that a name stands for in a scope if nothing but one
// statement binds it, else nil.
func (d *unawaited) only(s *scope, name string, top *scope) *symbol {
	name = mangle(s.class, name)
	sym := s.symbols.get(name)
	if sym == nil || d.elsewhere[name] {
		return nil
	}
	owner := s
	switch sym.storage {
	case freeVar:
		for sym.storage != cellVar {
			if owner = owner.parent; owner == nil {
				return nil
			}
			if sym = owner.symbols.get(name); sym == nil {
				sym = &symbol{}
			}
		}
	case globalExplicit, globalImplicit:
		owner = top
		sym = top.symbols.get(name)
	}
	if sym == nil || d.bindings[sym] != 1 || owner == top && d.starImport {
		return nil
	}
	return sym
}
