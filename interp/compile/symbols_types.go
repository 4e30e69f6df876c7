package compile

import "github.com/asyn-lang/asyn/ast"

// formatParam is the parameter of the functions that evaluate annotations. It
// is spelled so that no annotation can mean it.
const formatParam = ".format"

// typeParams opens the scope that holds the type parameters of a generic
// function, class or alias. The caller leaves it.
func (b *symbolBuilder) typeParams(node ast.Node, name string) *scope {
	sees := b.seesClass()
	s := b.enter(node, typeParamsScope, "<generic parameters of "+name+">", node.Range())
	b.showClass(s, sees)
	return s
}

// seesClass reports whether an annotation scope opened here reads the
// namespace of the class around it.
func (b *symbolBuilder) seesClass() bool {
	return b.cur.kind == classScope || b.cur.seesClass
}

func (b *symbolBuilder) showClass(s *scope, sees bool) {
	if sees {
		s.seesClass = true
		b.use(classDictCell, s.at)
	}
}

// visitTypeParams declares type parameters and opens a scope for each bound
// and default, which are evaluated lazily.
func (b *symbolBuilder) visitTypeParams(params []*ast.TypeParam) {
	kinds := [...]string{"TypeVar", "TypeVarTuple", "ParamSpec"}
	for _, p := range params {
		b.define(p.Name, isTypeParam|isAssigned, p.Span)
		if p.Bound != nil {
			what := "a TypeVar bound"
			if _, ok := p.Bound.(*ast.Tuple); ok {
				what = "a TypeVar constraint"
			}
			b.lazy(p.Bound, typeVarScope, p.Name, what, p.Bound)
		}
		if p.DefaultValue != nil {
			b.lazy(p.DefaultValue, typeVarScope, p.Name, "a "+kinds[p.Kind]+" default", p.DefaultValue)
		}
	}
}

// lazy makes a scope for an expression that is evaluated when asked for.
func (b *symbolBuilder) lazy(node ast.Node, kind scopeKind, name, info string, e ast.Expr) {
	sees := b.seesClass()
	s := b.enter(node, kind, name, e.Range())
	s.info = info
	b.define(formatParam, isParam, e.Range())
	b.showClass(s, sees)
	b.expr(e)
	b.leave()
}

func (b *symbolBuilder) typeAlias(s *ast.TypeAlias) {
	name := s.Name.(*ast.Name)
	b.define(name.ID, isAssigned, name.Span)
	if len(s.TypeParams) > 0 {
		b.typeParams(s, name.ID)
		b.visitTypeParams(s.TypeParams)
	}
	b.lazy(s, aliasScope, name.ID, "a type alias", s.Value)
	if len(s.TypeParams) > 0 {
		b.leave()
	}
}

// functionAnnotations makes the scope of a function's annotations.
func (b *symbolBuilder) functionAnnotations(s *ast.FunctionDef) {
	list := annotationsOf(s)
	if len(list) == 0 {
		return
	}
	sees := b.seesClass()
	a := b.enter(s, annotationScope, "__annotate__", s.Span)
	b.define(formatParam, isParam, s.Span)
	b.showClass(a, sees && !b.stringAnnotations())
	for _, x := range list {
		b.expr(x.value)
	}
	b.leave()
	if b.stringAnnotations() {
		b.detach(a)
		a.coroutine = false // nothing in it is evaluated
	}
}

func (b *symbolBuilder) stringAnnotations() bool { return b.c.future&Annotations != 0 }

// detach takes a scope whose code is never made out of the tree, so that the
// names in it do not capture variables.
func (b *symbolBuilder) detach(s *scope) {
	p := s.parent
	for i, child := range p.children {
		if child == s {
			p.children = append(p.children[:i:i], p.children[i+1:]...)
			return
		}
	}
}

// annotationsOf lists the annotations of a function in the order of
// __annotations__.
func annotationsOf(s *ast.FunctionDef) []*annotation {
	var list []*annotation
	add := func(a *ast.Arg) {
		if a != nil && a.Annotation != nil {
			list = append(list, &annotation{name: a.Arg, value: a.Annotation, at: a.Annotation.Range()})
		}
	}
	for _, params := range [][]*ast.Arg{s.Args.Args, s.Args.PosOnlyArgs} {
		for _, a := range params {
			add(a)
		}
	}
	add(s.Args.Vararg)
	for _, a := range s.Args.KwOnlyArgs {
		add(a)
	}
	add(s.Args.Kwarg)
	if s.Returns != nil {
		list = append(list, &annotation{name: "return", value: s.Returns, at: s.Returns.Range()})
	}
	return list
}

// variableAnnotation records the annotation of a variable. Those of a class or
// module share one lazily evaluated scope; those of a function are only
// checked, for they are never evaluated.
func (b *symbolBuilder) variableAnnotation(s *ast.AnnAssign) {
	owner := b.cur
	target, simple := s.Target.(*ast.Name)
	evaluated := simple && s.Simple && !owner.functionLike()
	if evaluated {
		a := &annotation{name: mangle(b.class, target.ID), value: s.Annotation, at: s.Annotation.Range()}
		// A module may be left half-way, and its annotations read before that.
		a.conditional = owner.kind == moduleScope || b.conditional > 0
		a.index = len(owner.annotations)
		owner.annotations = append(owner.annotations, a)
		if a.conditional {
			if owner.conditional == nil {
				owner.conditional = map[ast.Expr]*annotation{}
			}
			owner.conditional[a.value] = a
		}
		if a.conditional && !b.stringAnnotations() {
			b.define(conditionalCell, isAssigned, s.Span)
		}
	}
	if evaluated && !b.stringAnnotations() {
		b.reopen(owner)
		if owner.flags(conditionalCell) != 0 {
			b.use(conditionalCell, s.Span)
		}
		b.expr(s.Annotation)
		b.leave()
		return
	}
	scratch := b.enter(s.Annotation, annotationScope, "__annotate__", s.Annotation.Range())
	b.expr(s.Annotation)
	b.leave()
	b.detach(scratch)
}

// reopen enters the annotation scope of a class or module.
func (b *symbolBuilder) reopen(owner *scope) {
	if owner.annotationScope != nil {
		b.cur = owner.annotationScope
		return
	}
	a := b.enter(annotationNode{owner}, annotationScope, "__annotate__", owner.at)
	owner.annotationScope = a
	b.define(formatParam, isParam, owner.at)
	b.showClass(a, owner.kind == classScope)
}

// annotationNode stands for the annotations of a scope as a whole.
type annotationNode struct{ owner *scope }

// Range is the place of the class.
func (n annotationNode) Range() ast.Span { return n.owner.at }
