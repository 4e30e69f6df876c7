package parser

import (
	"cmp"
	"math/big"
	"strconv"
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
)

// defaultIntDigits is sys.int_info.default_max_str_digits.
const defaultIntDigits = 4300

// IntDigits sets how many digits a decimal integer may have: reading one takes
// more than linear time. The default is 4,300, as CPython's.
func IntDigits(n int) Option {
	return func(c *config) { c.intDigits = n }
}

// numberExpr is a number literal. The lexer has checked its form.
func (p *parser) numberExpr() ast.Expr {
	token := p.token()
	c := &ast.Constant{ExprBase: ast.ExprBase{Span: tokenSpan(token)}}
	text := token.Value
	if strings.IndexByte(text, '_') >= 0 {
		text = strings.ReplaceAll(text, "_", "")
	}
	switch {
	case len(text) > 2 && text[0] == '0' && text[1] > '9' && text[1]|0x20 != 'e' && text[1]|0x20 != 'j':
		p.setInt(c, text)
	case text[len(text)-1]|0x20 == 'j':
		c.Kind = ast.ConstImag
		c.Float, _ = strconv.ParseFloat(text[:len(text)-1], 64) // too large is inf
	case strings.ContainsAny(text, ".eE"):
		c.Kind = ast.ConstFloat
		c.Float, _ = strconv.ParseFloat(text, 64)
	default:
		if limit := cmp.Or(p.config.intDigits, defaultIntDigits); len(text) > limit {
			p.intTooLong(len(text), limit)
		}
		p.setInt(c, strings.TrimLeft(text[:len(text)-1], "0")+text[len(text)-1:])
	}
	p.next()
	return c
}

// setInt gives c the value of a decimal literal or one with a prefix.
func (p *parser) setInt(c *ast.Constant, text string) {
	c.Kind = ast.ConstInt
	var err error
	if c.Int, err = strconv.ParseInt(text, 0, 64); err != nil {
		c.Int = 0
		c.Big, _ = new(big.Int).SetString(text, 0)
	}
}

func (p *parser) intTooLong(digits, limit int) {
	p.raise(&diag.Diagnostic{
		Span: tokenSpan(p.token()),
		Msg: "Exceeds the limit (" + strconv.Itoa(limit) + " digits) for integer string conversion: value has " +
			strconv.Itoa(digits) + " digits; use sys.set_int_max_str_digits() to increase the limit - " +
			"Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
	})
}
