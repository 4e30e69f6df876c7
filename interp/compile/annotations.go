package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// withFakeGlobals is annotationlib.Format.VALUE_WITH_FAKE_GLOBALS, the highest
// format that the functions made here understand.
const withFakeGlobals = 2

// formatGuard raises NotImplementedError unless the requested format is one of
// those that evaluating the annotations gives.
func (u *unit) formatGuard(at ast.Span) {
	known := &label{}
	u.emitJump(code.JumpGtK, 0, u.own.symbols.get(formatParam).reg, u.constIndex(intConst(withFakeGlobals)), known, at)
	u.keeping(func() {
		t := u.temp(at)
		u.emit(code.Intrinsic, t, t, 0, int(code.NotImplementedErrorType), at)
		u.emit(code.Raise, t, 0, 0, 0, at)
	})
	u.dead = true
	u.place(known)
}

// annotateFunction returns the function that computes a function's
// annotations, if it has any.
func (u *unit) annotateFunction(s *ast.FunctionDef) []extra {
	list := annotationsOf(s)
	if len(list) == 0 {
		return nil
	}
	return []extra{{code.HasAnnotate, func(dst int) {
		scope := u.c.scopes[scopeKey{s, annotationScope}]
		made := u.implicitFunction(scope, "__annotate__", 1, s.Span, func(f *unit) {
			f.formatGuard(s.Span)
			f.annotationDict(list, s.Span)
		})
		u.makeFunction(made, dst, s.Span)
	}}}
}

// annotationDict returns the dict of the annotations.
func (u *unit) annotationDict(list []*annotation, at ast.Span) {
	dict := u.temp(at)
	u.emit(code.BuildDict, dict, dict, 0, 0, at)
	for _, a := range list {
		skip := &label{}
		u.keeping(func() {
			if a.conditional {
				index := u.constOperand(intConst(int64(a.index)), a.at)
				executed := u.temp(a.at)
				u.load(u.variable(conditionalCell), executed, a.at)
				u.emitJump(code.JumpIn, 0, index, executed, skip, a.at)
			}
			name := u.constOperand(strConst(u.mangle(a.name)), a.at)
			value := u.temp(a.at)
			if u.c.future&Annotations != 0 {
				u.loadConst(strConst(unparse(a.value)), value, a.at)
			} else {
				u.annotationValue(a.value, value)
			}
			u.emit(code.DictPut, dict, name, value, 0, a.at)
		})
		u.place(skip)
	}
	u.emit(code.Return, dict, 0, 0, 0, at)
	u.dead = true
}

// annotationValue evaluates one annotation. That of `*args: *Ts` is the only
// item of its iterable.
func (u *unit) annotationValue(e ast.Expr, dst int) {
	s, ok := e.(*ast.Starred)
	if !ok {
		u.into(e, dst)
		return
	}
	u.into(s.Value, dst)
	u.emit(code.Unpack, dst, dst, 1, 0, s.Span)
}

// startAnnotations makes what the annotated statements of a class or module
// write to while it runs.
func (u *unit) startAnnotations(at ast.Span) {
	s := u.own
	switch {
	case len(s.annotations) == 0:
	case u.c.future&Annotations != 0:
		u.keeping(func() {
			t := u.temp(at)
			u.emit(code.Intrinsic, t, t, 0, int(code.SetupAnnotations), at)
		})
	case s.flags(conditionalCell) != 0:
		u.keeping(func() {
			t := u.temp(at)
			u.emit(code.BuildSet, t, t, 0, 0, at)
			u.store(u.variable(conditionalCell), t, at)
		})
	}
}

// moduleAnnotations makes a module's __annotate__ before its body runs, so
// that a module that is still being imported can be asked.
func (u *unit) moduleAnnotations(at ast.Span) { u.lazyAnnotations("__annotate__", at) }

// classAnnotations makes a class's __annotate__ at the end of its body.
func (u *unit) classAnnotations(at ast.Span) { u.lazyAnnotations("__annotate_func__", at) }

func (u *unit) lazyAnnotations(name string, at ast.Span) {
	scope := u.own.annotationScope
	if scope == nil {
		return
	}
	u.keeping(func() {
		made := u.implicitFunction(scope, "__annotate__", 1, at, func(f *unit) {
			f.formatGuard(at)
			f.annotationDict(u.own.annotations, at)
		})
		t := u.temp(at)
		u.makeFunction(made, t, at)
		u.emit(code.StoreName, t, 0, 0, u.cachedName(name), at)
	})
}

// annAssign compiles an annotated assignment: the assignment, then a note that
// the annotation is in force.
func (u *unit) annAssign(s *ast.AnnAssign) {
	u.keeping(func() {
		if s.Value != nil {
			u.assignOne(s.Target, s.Value)
		}
	})
	switch t := s.Target.(type) {
	case *ast.Name:
		if s.Simple && !u.isFunction() {
			u.noteAnnotation(s, t)
		}
	case *ast.Attribute:
		if s.Value == nil {
			u.keeping(func() { u.operand(t.Value) })
		}
	case *ast.Subscript:
		if s.Value == nil {
			u.keeping(func() {
				u.operand(t.Value)
				u.operand(t.Slice)
			})
		}
	}
}

func (u *unit) noteAnnotation(s *ast.AnnAssign, target *ast.Name) {
	u.keeping(func() {
		if u.c.future&Annotations != 0 {
			value := u.constOperand(strConst(unparse(s.Annotation)), s.Span)
			dict := u.temp(s.Span)
			u.emit(code.LoadName, dict, 0, 0, u.cachedName("__annotations__"), s.Span)
			name := u.constOperand(strConst(u.mangle(target.ID)), s.Span)
			u.emit(code.SetItem, dict, name, value, 0, s.Span)
			return
		}
		if a := u.own.conditional[s.Annotation]; a != nil {
			set := u.temp(s.Span)
			u.load(u.variable(conditionalCell), set, s.Span)
			u.emit(code.SetAdd, set, u.constOperand(intConst(int64(a.index)), s.Span), 0, 0, s.Span)
		}
	})
}
