package compile

import (
	"math"
	"strconv"
	"strings"

	"github.com/asyn-lang/asyn/ast"
)

// unparse writes an expression back as source text, the way annotations are
// kept as strings under `from __future__ import annotations`.
func unparse(e ast.Expr) string {
	var p printer
	p.expr(e, precTest)
	return p.String()
}

// printer accumulates source text.
type printer struct{ strings.Builder }

// The precedence levels, loosest first.
const (
	precTuple = iota
	precTest
	precOr
	precAnd
	precNot
	precCompare
	precBitOr
	precBitXor
	precBitAnd
	precShift
	precArith
	precTerm
	precFactor
	precPower
	precAwait
	precAtom
)

var binaryPrec = [...]int{
	ast.Add: precArith, ast.Sub: precArith, ast.Mult: precTerm, ast.MatMult: precTerm, ast.Div: precTerm,
	ast.Mod: precTerm, ast.Pow: precPower, ast.LShift: precShift, ast.RShift: precShift,
	ast.BitOr: precBitOr, ast.BitXor: precBitXor, ast.BitAnd: precBitAnd, ast.FloorDiv: precTerm,
}

// put is called from so many places that a call is smaller.
//
//go:noinline
func (p *printer) put(parts ...string) {
	for _, s := range parts {
		p.WriteString(s)
	}
}

// group writes f's text, in parentheses if its precedence is looser than the
// place allows.
func (p *printer) group(prec, place int, f func()) {
	if place > prec {
		p.put("(")
		defer p.put(")")
	}
	f()
}

func (p *printer) list(elts []ast.Expr, place int) {
	for i, e := range elts {
		if i > 0 {
			p.put(", ")
		}
		p.expr(e, place)
	}
}

func (p *printer) expr(e ast.Expr, place int) {
	switch e := e.(type) {
	case *ast.Name:
		p.put(e.ID)
	case *ast.Constant:
		p.put(constantText(e))
	case *ast.BoolOp:
		prec := precAnd
		if e.Op == ast.Or {
			prec = precOr
		}
		p.group(prec, place, func() {
			for i, v := range e.Values {
				if i > 0 {
					p.put(" ", e.Op.String(), " ")
				}
				p.expr(v, prec+1)
			}
		})
	case *ast.BinOp:
		p.binOp(e, place)
	case *ast.UnaryOp:
		prec := precFactor
		if e.Op == ast.Not {
			prec = precNot
		}
		p.group(prec, place, func() {
			p.put(e.Op.String())
			if e.Op == ast.Not {
				p.put(" ")
			}
			p.expr(e.Operand, prec)
		})
	case *ast.Compare:
		p.group(precCompare, place, func() {
			p.expr(e.Left, precCompare+1)
			for i, c := range e.Comparators {
				p.put(" ", e.Ops[i].String(), " ")
				p.expr(c, precCompare+1)
			}
		})
	case *ast.IfExp:
		p.group(precTest, place, func() {
			p.expr(e.Body, precTest+1)
			p.put(" if ")
			p.expr(e.Test, precTest+1)
			p.put(" else ")
			p.expr(e.OrElse, precTest)
		})
	case *ast.Lambda:
		p.group(precTest, place, func() { p.lambda(e) })
	case *ast.NamedExpr:
		p.group(precTuple, place, func() {
			p.expr(e.Target, precAtom)
			p.put(" := ")
			p.expr(e.Value, precAtom)
		})
	case *ast.Await:
		p.group(precAwait, place, func() {
			p.put("await ")
			p.expr(e.Value, precAtom)
		})
	case *ast.Starred:
		p.put("*")
		p.expr(e.Value, precBitOr)
	default:
		p.enclosed(e, place)
	}
}

func (p *printer) binOp(e *ast.BinOp, place int) {
	prec := binaryPrec[e.Op]
	left, right := prec, prec+1
	if e.Op == ast.Pow {
		left, right = prec+1, prec
	}
	p.group(prec, place, func() {
		p.expr(e.Left, left)
		p.put(" ", e.Op.String(), " ")
		p.expr(e.Right, right)
	})
}

// enclosed writes the expressions that carry brackets of their own.
func (p *printer) enclosed(e ast.Expr, place int) {
	switch e := e.(type) {
	case *ast.Tuple:
		p.group(precTuple, place, func() {
			p.list(e.Elts, precTest)
			if len(e.Elts) == 1 {
				p.put(",")
			}
			if len(e.Elts) == 0 && place <= precTuple {
				p.put("()")
			}
		})
	case *ast.List:
		p.put("[")
		p.list(e.Elts, precTest)
		p.put("]")
	case *ast.Set:
		p.put("{")
		p.list(e.Elts, precTest)
		p.put("}")
	case *ast.Dict:
		p.put("{")
		for i, k := range e.Keys {
			if i > 0 {
				p.put(", ")
			}
			if k == nil {
				p.put("**")
				p.expr(e.Values[i], precBitOr)
				continue
			}
			p.expr(k, precTest)
			p.put(": ")
			p.expr(e.Values[i], precTest)
		}
		p.put("}")
	case *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
		p.comprehension(e)
	case *ast.Call:
		p.call(e)
	case *ast.Attribute:
		p.expr(e.Value, precAtom)
		if k, ok := e.Value.(*ast.Constant); ok && k.Kind == ast.ConstInt {
			p.put(" ")
		}
		p.put(".", e.Attr)
	case *ast.Subscript:
		p.expr(e.Value, precAtom)
		p.put("[")
		p.expr(e.Slice, precTuple)
		p.put("]")
	case *ast.Slice:
		p.slice(e)
	case *ast.Yield:
		p.put("(yield")
		if e.Value != nil {
			p.put(" ")
			p.expr(e.Value, precTest)
		}
		p.put(")")
	case *ast.YieldFrom:
		p.put("(yield from ")
		p.expr(e.Value, precTest)
		p.put(")")
	case *ast.JoinedStr:
		p.put("f", quote(stringBody(e.Values)))
	case *ast.TemplateStr:
		p.put("t", quote(stringBody(e.Values)))
	}
}

func (p *printer) comprehension(e ast.Expr) {
	kind, clauses, elt, value := comprehensionParts(e)
	brackets := [...]string{"", "[]", "{}", "{}", "()"}[kind]
	p.put(brackets[:1])
	p.expr(elt, precTest)
	if value != nil {
		p.put(": ")
		p.expr(value, precTest)
	}
	for _, g := range clauses {
		if g.IsAsync {
			p.put(" async")
		}
		p.put(" for ")
		p.expr(g.Target, precTuple)
		p.put(" in ")
		p.expr(g.Iter, precTest+1)
		for _, c := range g.Ifs {
			p.put(" if ")
			p.expr(c, precTest+1)
		}
	}
	p.put(brackets[1:])
}

func (p *printer) call(e *ast.Call) {
	p.expr(e.Func, precAtom)
	if len(e.Args) == 1 && len(e.Keywords) == 0 {
		if _, ok := e.Args[0].(*ast.GeneratorExp); ok {
			p.expr(e.Args[0], precAtom)
			return
		}
	}
	p.put("(")
	p.list(e.Args, precTest)
	for i, k := range e.Keywords {
		if i > 0 || len(e.Args) > 0 {
			p.put(", ")
		}
		if k.Arg == "" {
			p.put("**")
		} else {
			p.put(k.Arg, "=")
		}
		p.expr(k.Value, precTest)
	}
	p.put(")")
}

func (p *printer) slice(e *ast.Slice) {
	if e.Lower != nil {
		p.expr(e.Lower, precTest)
	}
	p.put(":")
	if e.Upper != nil {
		p.expr(e.Upper, precTest)
	}
	if e.Step != nil {
		p.put(":")
		p.expr(e.Step, precTest)
	}
}

func (p *printer) lambda(e *ast.Lambda) {
	p.put("lambda")
	if params := parameterText(e.Args); params != "" {
		p.put(" ", params)
	}
	p.put(": ")
	p.expr(e.Body, precTest)
}

// parameterText is the parameter list of a lambda.
func parameterText(a *ast.Arguments) string {
	var parts []string
	plain := append(append([]*ast.Arg{}, a.PosOnlyArgs...), a.Args...)
	for i, x := range plain {
		text := x.Arg
		if k := i - (len(plain) - len(a.Defaults)); k >= 0 {
			text += "=" + unparse(a.Defaults[k])
		}
		parts = append(parts, text)
		if i+1 == len(a.PosOnlyArgs) {
			parts = append(parts, "/")
		}
	}
	if a.Vararg != nil {
		parts = append(parts, "*"+a.Vararg.Arg)
	} else if len(a.KwOnlyArgs) > 0 {
		parts = append(parts, "*")
	}
	for i, x := range a.KwOnlyArgs {
		text := x.Arg
		if a.KwDefaults[i] != nil {
			text += "=" + unparse(a.KwDefaults[i])
		}
		parts = append(parts, text)
	}
	if a.Kwarg != nil {
		parts = append(parts, "**"+a.Kwarg.Arg)
	}
	return strings.Join(parts, ", ")
}

// stringBody is what stands between the quotes of an f-string or t-string.
func stringBody(values []ast.Expr) string {
	var b strings.Builder
	for _, v := range values {
		switch v := v.(type) {
		case *ast.Constant:
			b.WriteString(strings.NewReplacer("{", "{{", "}", "}}").Replace(v.Str))
		case *ast.FormattedValue:
			b.WriteString(fieldText(v.Value, v.Conversion, v.FormatSpec))
		case *ast.Interpolation:
			b.WriteString(fieldText(v.Value, v.Conversion, v.FormatSpec))
		}
	}
	return b.String()
}

func fieldText(value ast.Expr, conversion byte, spec ast.Expr) string {
	var p printer
	p.expr(value, precTest+1)
	text := p.String()
	if strings.HasPrefix(text, "{") {
		text = " " + text
	}
	if conversion != 0 {
		text += "!" + string(conversion)
	}
	if s, ok := spec.(*ast.JoinedStr); ok {
		text += ":" + stringBody(s.Values)
	}
	return "{" + text + "}"
}

func constantText(e *ast.Constant) string {
	switch e.Kind {
	case ast.ConstNone:
		return "None"
	case ast.ConstTrue:
		return "True"
	case ast.ConstFalse:
		return "False"
	case ast.ConstEllipsis:
		return "..."
	case ast.ConstInt:
		if e.Big != nil {
			return e.Big.String()
		}
		return strconv.FormatInt(e.Int, 10)
	case ast.ConstFloat:
		return floatText(e.Float)
	case ast.ConstImag:
		return strings.TrimSuffix(floatText(e.Float), ".0") + "j"
	case ast.ConstBytes:
		return "b" + quoteBytes(e.Str)
	default:
		return quote(e.Str)
	}
}

// floatText is a float literal; infinity is a literal that overflows.
func floatText(f float64) string {
	if math.IsInf(f, 1) {
		return "1e309"
	}
	exponent := strconv.FormatFloat(f, 'e', -1, 64)
	if i := strings.IndexByte(exponent, 'e'); i >= 0 {
		if n, _ := strconv.Atoi(exponent[i+1:]); n < -4 || n >= 16 {
			return exponent
		}
	}
	text := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(text, ".") {
		text += ".0"
	}
	return text
}

// quote is repr of a str.
func quote(s string) string {
	q := byte('\'')
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		q = '"'
	}
	var b strings.Builder
	b.WriteByte(q)
	for _, r := range s {
		switch {
		case r == rune(q) || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\'' || r == '"' || strconv.IsPrint(r):
			b.WriteRune(r)
		default:
			escaped := strconv.QuoteRune(r)
			b.WriteString(escaped[1 : len(escaped)-1])
		}
	}
	b.WriteByte(q)
	return b.String()
}

// quoteBytes is repr of a bytes object without its b.
func quoteBytes(s string) string {
	const hex = "0123456789abcdef"
	q := byte('\'')
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		q = '"'
	}
	b := []byte{q}
	for i := range len(s) {
		switch c := s[i]; {
		case c == q || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c == '\r':
			b = append(b, '\\', 'r')
		case c == '\t':
			b = append(b, '\\', 't')
		case c < ' ' || c >= 0x7f:
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, q))
}
