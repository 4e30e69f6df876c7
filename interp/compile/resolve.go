package compile

// resolver decides where each name of each scope lives.
type resolver struct{ c *compiler }

// Names that a class body provides to the functions in it.
const (
	classCell       = "__class__"
	classDictCell   = "__classdict__"
	conditionalCell = "__conditional_annotations__"
)

// scope resolves the names of s, then of the scopes inside it. Doing it in
// this order lets an inner scope rely on what a name means in the outer one.
func (r *resolver) scope(s *scope) {
	for i := 0; i < len(s.symbols.list); i++ { // it may grow
		r.symbol(s, s.symbols.list[i])
	}
	for _, child := range s.children {
		r.scope(child)
	}
}

func (r *resolver) symbol(s *scope, sym *symbol) {
	f := sym.flags
	switch {
	case f&isGlobal != 0:
		if f&isNonlocal != 0 {
			r.c.fail(sym.at, "name '"+sym.name+"' is nonlocal and global")
		}
		sym.storage = globalExplicit
	case f&isNonlocal != 0:
		r.nonlocal(s, sym)
	case f&isGlobalInside != 0:
		sym.storage = globalExplicit // shows where the locals are not the globals
	case f&isBound != 0:
		sym.storage = localVar
	default:
		sym.storage = r.enclosing(s, sym.name)
	}
}

func (r *resolver) nonlocal(s *scope, sym *symbol) {
	if s.kind == moduleScope {
		r.c.fail(sym.at, "nonlocal declaration not allowed at module level")
	}
	if owner := r.capture(s, sym.name); owner == nil {
		r.c.fail(sym.at, "no binding for nonlocal '"+sym.name+"' found")
	} else if owner.flags(sym.name)&isTypeParam != 0 {
		r.c.fail(sym.at, "nonlocal binding not allowed for type parameter '"+sym.name+"'")
	}
	sym.storage = freeVar
}

// enclosing resolves a name that s reads but does not bind.
func (r *resolver) enclosing(s *scope, name string) storage {
	if s.seesClass && name != conditionalCell {
		// What the class binds is looked up in its namespace first.
		if class := visibleClass(s); class != nil {
			f := class.flags(name)
			switch {
			case f&isGlobal != 0:
				return globalExplicit
			case f&isBound != 0 && f&isNonlocal == 0:
				return globalImplicit
			}
		}
	}
	if r.capture(s, name) != nil {
		return freeVar
	}
	return globalImplicit
}

// visibleClass is the class whose namespace an annotation scope reads.
func visibleClass(s *scope) *scope {
	for p := s.parent; p != nil; p = p.parent {
		if p.kind == classScope {
			return p
		}
	}
	return nil
}

// capture finds the function scope around s that binds name, makes the name a
// cell there and a free variable of every code object in between, s included.
// It returns nil if no function binds the name.
func (r *resolver) capture(s *scope, name string) *scope {
	// An inlined comprehension is part of its parent's code, so reaching the
	// parent's variables from it crosses no boundary and needs no cell.
	crossed := false
	for t := s; t.parent != nil; t = t.parent {
		crossed = crossed || !t.inlined
		p := t.parent
		sym := p.symbols.get(name)
		switch {
		case p.kind == moduleScope:
			return nil
		case p.kind == classScope:
			if !crossed || !classProvides(p, name) {
				continue
			}
		case sym == nil || sym.flags&isBound == 0 && sym.flags&isGlobal == 0:
			continue
		case sym.flags&isGlobal != 0:
			return nil
		case sym.flags&isNonlocal != 0:
			continue
		case crossed:
			sym.storage = cellVar
		}
		for q := s; q != p; q = q.parent {
			q.addFree(name)
		}
		return p
	}
	return nil
}

// classProvides reports whether name is one of the cells that a class body
// makes for the functions in it, and requests it.
func classProvides(class *scope, name string) bool {
	switch name {
	case classCell:
		class.needsClassCell = true
	case classDictCell:
		class.needsClassDict = true
	case conditionalCell:
		if class.flags(name)&isBound == 0 {
			return false
		}
		class.symbol(name).storage = cellVar
	default:
		return false
	}
	return true
}
