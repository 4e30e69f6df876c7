package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// The type parameters of a generic definition live in a hidden function around
// it, which is called once, where the definition stands.

// genericFunction compiles the definition of a generic function. The defaults
// are evaluated outside of the hidden function and passed to it.
func (u *unit) genericFunction(s *ast.FunctionDef, dst int) {
	u.keeping(func() {
		a := u.window(dst, s.Span)
		defaults := u.defaults(s.Args)
		for _, d := range defaults {
			d.make(u.temp(s.Span))
		}
		scope := u.c.scopes[scopeKey{s, typeParamsScope}]
		made := u.implicitFunction(scope, scope.name, len(defaults), s.Span, func(f *unit) {
			var given []extra
			for i, d := range defaults {
				given = append(given, extra{d.flag, func(dst int) {
					f.emit(code.Move, dst, i+1, 0, 0, s.Span)
				}})
			}
			params := f.temp(s.Span)
			f.typeParams(s.TypeParams, params)
			result := f.temp(s.Span)
			f.makeFunction(f.functionCode(s), result, s.Span, given, f.annotateFunction(s))
			f.setTypeParams(result, params, s.Span)
			f.emit(code.Return, result, 0, 0, 0, s.Span)
		})
		u.callHidden(made, a, len(defaults), s.Span)
		u.moveTo(dst, a, s.Span)
	})
}

// callHidden makes the hidden function and calls it with the n arguments that
// stand behind register a.
func (u *unit) callHidden(made *code.Code, a, n int, at ast.Span) {
	u.makeFunction(made, a, at)
	u.emit(code.Call, a, n, 0, 0, at)
}

// setTypeParams gives a function or class its __type_params__.
func (u *unit) setTypeParams(object, params int, at ast.Span) {
	u.keeping(func() {
		t := u.temps(2, at)
		u.emit(code.Move, t, object, 0, 0, at)
		u.emit(code.Move, t+1, params, 0, 0, at)
		u.emit(code.Intrinsic, object, t, 2, int(code.SetTypeParams), at)
	})
}

// genericClass compiles the definition of a generic class.
func (u *unit) genericClass(s *ast.ClassDef, dst int) {
	u.keeping(func() {
		a := u.window(dst, s.Span)
		scope := u.c.scopes[scopeKey{s, typeParamsScope}]
		made := u.implicitFunction(scope, scope.name, 0, s.Span, func(f *unit) {
			params := f.temp(s.Span)
			f.typeParams(s.TypeParams, params)
			f.store(f.variable(".type_params"), params, s.Span)
			result := f.temp(s.Span)
			f.buildClass(s, s.Bases, func(dst int) {
				f.emit(code.Intrinsic, dst, params, 1, int(code.GenericBase), s.Span)
			}, result)
			f.emit(code.Return, result, 0, 0, 0, s.Span)
		})
		u.callHidden(made, a, 0, s.Span)
		u.moveTo(dst, a, s.Span)
	})
}

// typeAlias compiles a type statement.
func (u *unit) typeAlias(s *ast.TypeAlias) {
	name := s.Name.(*ast.Name)
	u.keeping(func() {
		t := u.temp(s.Span)
		if len(s.TypeParams) == 0 {
			u.aliasObject(s, name.ID, t, func(dst int) { u.loadConst(noneConst, dst, s.Span) })
		} else {
			scope := u.c.scopes[scopeKey{s, typeParamsScope}]
			made := u.implicitFunction(scope, scope.name, 0, s.Span, func(f *unit) {
				result := f.temp(s.Span)
				f.aliasObject(s, name.ID, result, func(dst int) { f.typeParams(s.TypeParams, dst) })
				f.emit(code.Return, result, 0, 0, 0, s.Span)
			})
			u.callHidden(made, t, 0, s.Span)
		}
		u.store(u.variable(name.ID), t, s.Span)
	})
}

// aliasObject makes the alias itself; params loads its type parameters.
func (u *unit) aliasObject(s *ast.TypeAlias, name string, dst int, params func(dst int)) {
	u.keeping(func() {
		first := u.temps(3, s.Span)
		u.loadConst(strConst(name), first, s.Span)
		u.keeping(func() { params(first + 1) })
		u.keeping(func() { u.lazyFunction(s, aliasScope, name, s.Value, first+2) })
		u.emit(code.Intrinsic, dst, first, 3, int(code.TypeAlias), s.Span)
	})
}

// lazyFunction makes the function that computes an expression when it is asked
// for. Its parameter, the format, has the default 1.
func (u *unit) lazyFunction(node ast.Node, kind scopeKind, name string, e ast.Expr, dst int) {
	at := e.Range()
	made := u.implicitFunction(u.c.scopes[scopeKey{node, kind}], name, 1, at, func(f *unit) {
		f.formatGuard(at)
		t := f.temp(at)
		if s, ok := e.(*ast.Starred); ok {
			// The default of a TypeVarTuple may be starred.
			f.into(s.Value, t)
			f.emit(code.Unpack, t, t, 1, 0, at)
		} else {
			f.into(e, t)
		}
		f.emit(code.Return, t, 0, 0, 0, at)
	})
	format := extra{code.HasDefaults, func(dst int) {
		u.loadConst(tupleConst([]constant{intConst(1)}), dst, at)
	}}
	u.makeFunction(made, dst, at, []extra{format})
}

// typeParams makes the type parameters, binds their names and leaves the tuple
// of them in dst.
func (u *unit) typeParams(params []*ast.TypeParam, dst int) {
	u.keeping(func() {
		at := params[0].Span
		u.emit(code.BuildList, dst, dst, 0, 0, at)
		for _, p := range params {
			u.keeping(func() {
				t := u.temp(p.Span)
				u.typeParam(p, t)
				u.store(u.variable(p.Name), t, p.Span)
				u.emit(code.ListAppend, dst, t, 0, 0, p.Span)
			})
		}
		u.emit(code.ListToTuple, dst, dst, 0, 0, at)
	})
}

func (u *unit) typeParam(p *ast.TypeParam, dst int) {
	u.keeping(func() {
		first := u.temps(4, p.Span)
		u.loadConst(strConst(p.Name), first, p.Span)
		n := 1
		lazy := func(e ast.Expr) {
			u.keeping(func() {
				if e == nil {
					u.loadConst(noneConst, first+n, p.Span)
				} else {
					u.lazyFunction(e, typeVarScope, p.Name, e, first+n)
				}
			})
			n++
		}
		kinds := [...]code.Intrinsics{ast.TypeVar: code.TypeVar, ast.TypeVarTuple: code.TypeVarTuple, ast.ParamSpec: code.ParamSpec}
		if p.Kind == ast.TypeVar {
			lazy(p.Bound)
		}
		lazy(p.DefaultValue)
		if p.Kind == ast.TypeVar {
			_, constraints := p.Bound.(*ast.Tuple)
			u.loadConst(boolConst(constraints), first+n, p.Span)
			n++
		}
		u.emit(code.Intrinsic, dst, first, n, int(kinds[p.Kind]), p.Span)
	})
}
