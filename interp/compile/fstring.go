package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// joinedStr compiles an f-string: its pieces, then their concatenation.
func (u *unit) joinedStr(e *ast.JoinedStr, dst int) {
	switch len(e.Values) {
	case 0:
		u.loadConst(strConst(""), dst, e.Span)
		return
	case 1:
		u.into(e.Values[0], dst)
		return
	}
	u.pieces(e.Values, dst, e.Span)
}

// pieces compiles the pieces of a string and combines them; strings longer
// than the registers hold are combined step by step.
func (u *unit) pieces(values []ast.Expr, dst int, at ast.Span) {
	if u.fits(len(values)) {
		u.keeping(func() { u.emit(code.BuildString, dst, u.pieceItems(values), 0, len(values), at) })
		return
	}
	u.viaTemp(dst, at, func(dst int) {
		u.keeping(func() {
			sum := u.temp(at)
			u.loadConst(strConst(""), sum, at)
			for len(values) > 0 {
				n := min(chunk, len(values))
				u.keeping(func() {
					u.pieceItems(values[:n])
					u.emit(code.BuildString, sum, sum, 0, n+1, at)
				})
				values = values[n:]
			}
			u.emit(code.Move, dst, sum, 0, 0, at)
		})
	})
}

// pieceItems is items for what a BuildString takes, which writes ints itself.
func (u *unit) pieceItems(values []ast.Expr) int {
	first := u.top
	for _, e := range values {
		t := u.temp(e.Range())
		if v, ok := e.(*ast.FormattedValue); ok && v.FormatSpec == nil && v.Conversion == 0 {
			u.keeping(func() { u.emit(code.FormatValue, t, u.operandIn(v.Value, t), code.IntStays, -1, v.Span) })
		} else {
			u.into(e, t)
		}
	}
	return first
}

func (u *unit) formattedValue(e *ast.FormattedValue, dst int) {
	u.keeping(func() {
		if e.FormatSpec == nil {
			u.emit(code.FormatValue, dst, u.operandIn(e.Value, dst), int(e.Conversion), -1, e.Span)
			return
		}
		value := u.stableIn(e.Value, dst, e.FormatSpec)
		conversion := int(e.Conversion)
		if conversion != 0 && !isLiteralSpec(e.FormatSpec) {
			// The conversion comes before the format is evaluated.
			t := value
			if !u.isTemp(t) {
				t = u.temp(e.Span)
			}
			u.emit(code.FormatValue, t, value, conversion, -1, e.Span)
			value, conversion = t, 0
		}
		u.emit(code.FormatValue, dst, value, conversion, u.operand(e.FormatSpec), e.Span)
	})
}

// isLiteralSpec reports whether a format specification has no fields.
func isLiteralSpec(e ast.Expr) bool {
	spec, ok := e.(*ast.JoinedStr)
	if !ok {
		return true
	}
	for _, v := range spec.Values {
		if _, ok := v.(*ast.Constant); !ok {
			return false
		}
	}
	return true
}

// templateStr compiles a t-string. Templates of more pieces than fit the
// registers do not occur: each piece is a field somebody wrote.
func (u *unit) templateStr(e *ast.TemplateStr, dst int) {
	u.keeping(func() {
		first := u.top
		for _, v := range e.Values {
			t := u.temp(e.Span)
			if field, ok := v.(*ast.Interpolation); ok {
				u.interpolation(field, t)
			} else {
				u.into(v, t)
			}
		}
		u.emit(code.BuildTemplate, dst, first, 0, len(e.Values), e.Span)
	})
}

func (u *unit) interpolation(e *ast.Interpolation, dst int) {
	u.keeping(func() {
		first := u.temps(3, e.Span)
		u.top = first + 1
		u.into(e.Value, first)
		u.top = first + 3
		u.loadConst(strConst(e.Str), first+1, e.Span)
		if e.FormatSpec != nil {
			u.into(e.FormatSpec, first+2)
		} else {
			u.loadConst(strConst(""), first+2, e.Span)
		}
		u.emit(code.BuildInterpolation, dst, first, int(e.Conversion), 0, e.Span)
	})
}
