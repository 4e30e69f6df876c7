package compile

import (
	"slices"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// classDef compiles a class statement.
func (u *unit) classDef(s *ast.ClassDef) {
	u.keeping(func() {
		t := u.decorated(s.Decorators, s.Span, func(t int) {
			if len(s.TypeParams) > 0 {
				u.genericClass(s, t)
				return
			}
			u.buildClass(s, s.Bases, nil, t)
		})
		u.store(u.variable(s.Name), t, s.Span)
	})
}

// buildClass calls __build_class__ with its window at a, the highest register
// in use. genericBase loads the base that a generic class has besides bases.
func (u *unit) buildClass(s *ast.ClassDef, bases []ast.Expr, genericBase func(dst int), a int) {
	u.keeping(func() {
		u.emit(code.LoadBuildClass, a, 0, 0, 0, s.Span)
		body := u.temp(s.Span)
		u.makeFunction(u.classCode(s), body, s.Span)
		name := u.temp(s.Span)
		u.loadConst(strConst(s.Name), name, s.Span)
		call := &ast.Call{Args: bases, Keywords: s.Keywords}
		call.Span = s.Span
		const given = 3 // function, name, generic base
		if u.plainArguments(call) && len(bases)+len(s.Keywords)+given <= code.MaxCallArgs {
			n := 2 + len(bases) + len(s.Keywords)
			u.items(bases)
			if genericBase != nil {
				genericBase(u.temp(s.Span))
				n++
			}
			for _, k := range s.Keywords {
				u.into(k.Value, u.temp(k.Span))
			}
			if len(s.Keywords) > 0 {
				u.emit(code.CallKw, a, n, 0, u.keywordNames(s.Keywords), s.Span)
			} else {
				u.emit(code.Call, a, n, 0, 0, s.Span)
			}
			return
		}
		// The arguments so far become the beginning of the list.
		u.emit(code.BuildList, body, body, 2, 0, s.Span)
		u.top = body + 1
		u.appendAll(bases, body)
		if genericBase != nil {
			u.keeping(func() {
				t := u.temp(s.Span)
				genericBase(t)
				u.emit(code.ListAppend, body, t, 0, 0, s.Span)
			})
		}
		u.emit(code.ListToTuple, body, body, 0, 0, s.Span)
		u.gatherKeywords(s.Keywords, u.temp(s.Span), a, s.Span)
		u.emit(code.CallEx, a, 0, 0, 0, s.Span)
	})
}

// appendAll appends the values of elts to the list in dst.
func (u *unit) appendAll(elts []ast.Expr, dst int) {
	for _, e := range elts {
		u.keeping(func() {
			if s, ok := e.(*ast.Starred); ok {
				u.emit(code.ListExtend, dst, u.operand(s.Value), 1, 0, s.Span)
				return
			}
			u.emit(code.ListAppend, dst, u.operand(e), 0, 0, e.Range())
		})
	}
}

// classCode compiles the body of a class. It returns the cell of __class__, if
// a method needs one, for __build_class__ to check.
func (u *unit) classCode(s *ast.ClassDef) *code.Code {
	c := u.c.newUnit(u, u.c.scopes[scopeKey{s, classScope}], s.Name, s.Span)
	c.code.Flags |= code.Class
	c.static = map[string]bool{}
	if len(s.Decorators) > 0 {
		c.code.FirstLine = u.c.src.Line(s.Decorators[0].Range().Pos)
	}
	at := s.Span
	c.prologue(at)
	c.keeping(func() {
		t := c.temp(at)
		c.emit(code.LoadName, t, 0, 0, c.cachedName("__name__"), at)
		c.emit(code.StoreName, t, 0, 0, c.cachedName("__module__"), at)
	})
	c.storeName("__qualname__", strConst(c.code.QualName), at)
	c.storeName("__firstlineno__", intConst(int64(c.code.FirstLine)), at)
	if len(s.TypeParams) > 0 {
		c.keeping(func() {
			t := c.temp(at)
			c.load(c.variable(".type_params"), t, at)
			c.store(c.variable("__type_params__"), t, at)
		})
	}
	if cell := c.classCell(classDictCell); cell != nil {
		c.storeCell(cell, namespaceReg, at)
	}
	body := s.Body
	if doc, ok := u.c.docstring(body); ok {
		k := strConst(cleanDoc(doc.Str))
		c.code.Doc = k.value()
		c.storeName("__doc__", k, doc.Span)
		body = body[1:]
	}
	c.startAnnotations(at)
	c.body(body)
	c.classAnnotations(at)
	c.finishClass(at)
	return c.finish()
}

// finishClass stores what the class statement adds to the namespace.
func (u *unit) finishClass(at ast.Span) {
	names := make([]string, 0, len(u.static))
	for name := range u.static {
		names = append(names, name)
	}
	slices.Sort(names)
	u.storeName("__static_attributes__", strTuple(names), at)
	u.keeping(func() {
		t := u.temp(at)
		if cell := u.classCell(classDictCell); cell != nil {
			u.cellOf(cell, t, at)
			u.emit(code.StoreName, t, 0, 0, u.cachedName("__classdictcell__"), at)
		}
		if cell := u.classCell(classCell); cell != nil {
			u.cellOf(cell, t, at)
			u.emit(code.StoreName, t, 0, 0, u.cachedName("__classcell__"), at)
			u.emit(code.Return, t, 0, 0, 0, at)
			return
		}
		u.emit(code.ReturnNone, 0, 0, 0, 0, at)
	})
}

// classCell returns the cell a class body provides under name, or nil.
func (u *unit) classCell(name string) *symbol {
	for _, sym := range u.classCells {
		if sym.name == name {
			return sym
		}
	}
	return nil
}

func (u *unit) storeCell(sym *symbol, src int, at ast.Span) {
	u.keeping(func() {
		reg := sym.reg
		if sym.spilled {
			reg = u.spilledCell(sym, at)
		}
		u.emit(code.StoreCell, reg, src, 0, 0, at)
	})
}

// noteStaticAttribute records that a method assigns self.name.
func (u *unit) noteStaticAttribute(t *ast.Attribute) {
	if n, ok := t.Value.(*ast.Name); !ok || n.ID != "self" {
		return
	}
	for p := u.parent; p != nil; p = p.parent {
		if p.static != nil {
			p.static[t.Attr] = true
			return
		}
	}
}
