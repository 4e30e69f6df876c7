package compile

import (
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

func (u *unit) importStmt(s *ast.Import) {
	for _, a := range s.Names {
		u.keeping(func() {
			t := u.temp(s.Span)
			u.importModule(t, a.Name, noneConst, 0, s.Span)
			first, rest, dotted := strings.Cut(a.Name, ".")
			if a.AsName == "" {
				u.store(u.variable(first), t, s.Span)
				return
			}
			// The import gives the outermost package; the name is bound to
			// the module inside it.
			for dotted {
				var part string
				part, rest, dotted = strings.Cut(rest, ".")
				u.emit(code.ImportFrom, t, t, 0, u.cachedName(part), s.Span)
			}
			u.store(u.variable(a.AsName), t, s.Span)
		})
	}
}

// importModule leaves the result of __import__ in dst.
func (u *unit) importModule(dst int, name string, from constant, level int, at ast.Span) {
	const maxLevel = 255
	if level > maxLevel {
		u.c.fail(at, "too many dots in relative import")
	}
	u.loadConst(from, dst, at)
	u.emit(code.ImportName, dst, dst, level, u.cachedName(name), at)
}

func (u *unit) importFrom(s *ast.ImportFrom) {
	u.keeping(func() {
		module := u.temp(s.Span)
		names := make([]string, len(s.Names))
		for i, a := range s.Names {
			names[i] = a.Name
		}
		u.importModule(module, s.Module, strTuple(names), s.Level, s.Span)
		if names[0] == "*" {
			u.emit(code.Intrinsic, module, module, 1, int(code.ImportStar), s.Span)
			return
		}
		value := u.temp(s.Span)
		for _, a := range s.Names {
			u.emit(code.ImportFrom, value, module, 0, u.cachedName(a.Name), s.Span)
			name := a.AsName
			if name == "" {
				name = a.Name
			}
			u.store(u.variable(name), value, s.Span)
		}
	})
}
