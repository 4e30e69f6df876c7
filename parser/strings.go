package parser

import (
	"strings"

	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/lexer"
)

// strings is one or more adjacent string literals, which are one value.
func (p *parser) strings() ast.Expr {
	if p.t == lexer.String {
		switch p.peek() {
		case lexer.String, lexer.FStringStart, lexer.TStringStart:
		default:
			token := p.token()
			value, kind := p.stringValue(token)
			p.next()
			return &ast.Constant{ExprBase: ast.ExprBase{Span: tokenSpan(token)}, Kind: kind, Str: value}
		}
	}
	return p.adjacentStrings()
}

// stringParts collects the parts of adjacent literals.
type stringParts struct {
	parts    []ast.Expr // constants and fields
	bytes    bool
	literals bool // there is a literal that is not an f-string or t-string
	template bool
	format   bool
}

func (p *parser) adjacentStrings() ast.Expr {
	start := p.pos()
	var s stringParts
	first := p.token()
	for {
		switch p.t {
		case lexer.String:
			p.plainString(&s, first)
		case lexer.FStringStart:
			s.format = true
			p.fstring(&s)
		case lexer.TStringStart:
			s.template = true
			p.fstring(&s)
		default:
			return p.joinStrings(start, &s)
		}
	}
}

// plainString adds a literal without fields. Bytes mix with bytes alone.
func (p *parser) plainString(s *stringParts, first *plexer.Token) {
	token := p.token()
	value, kind := p.stringValue(token)
	bytes := kind == ast.ConstBytes
	if token != first && bytes != s.bytes {
		p.raiseBehindStrings("cannot mix bytes and nonbytes literals")
	}
	s.bytes, s.literals = bytes, true
	p.next()
	s.parts = append(s.parts, &ast.Constant{ExprBase: ast.ExprBase{Span: tokenSpan(token)}, Kind: kind, Str: value})
}

// raiseBehindStrings raises an error behind the adjacent literals: CPython
// judges them when it has read them all.
func (p *parser) raiseBehindStrings(message string) {
	for {
		switch p.t {
		case lexer.String:
			p.next()
		case lexer.FStringStart, lexer.TStringStart:
			p.next()
			p.skipToFStringEnd()
			p.next()
		default:
			p.raiseHere(message)
		}
	}
}

// skipToFStringEnd moves to the end token of the f-string around the cursor.
func (p *parser) skipToFStringEnd() {
	for open := 1; p.t != lexer.EOF && p.t != lexer.Error; p.next() {
		switch p.t {
		case lexer.FStringStart, lexer.TStringStart:
			open++
		case lexer.FStringEnd:
			if open--; open == 0 {
				return
			}
		}
	}
}

// joinStrings makes one node of the parts: neighbouring constants become one.
func (p *parser) joinStrings(start uint32, s *stringParts) ast.Expr {
	switch {
	case s.bytes && (s.format || s.template):
		p.raiseHere("cannot mix bytes and nonbytes literals")
	case s.template && (s.literals || s.format):
		p.raiseHere("cannot mix t-string literals with string or bytes literals")
	}
	parts := mergeConstants(s.parts)
	base := p.exprFrom(start)
	switch {
	case s.template:
		return &ast.TemplateStr{ExprBase: base, Values: dropEmpty(parts)}
	case s.format:
		return &ast.JoinedStr{ExprBase: base, Values: dropEmpty(parts)}
	}
	constant := parts[0].(*ast.Constant)
	constant.ExprBase = base
	return constant
}

// mergeConstants joins runs of constants, in place.
func mergeConstants(parts []ast.Expr) []ast.Expr {
	out := parts[:0]
	for i := 0; i < len(parts); {
		first, ok := parts[i].(*ast.Constant)
		end := i + 1
		if ok {
			for end < len(parts) && isConstant(parts[end]) {
				end++
			}
			if end > i+1 {
				var text strings.Builder
				for _, part := range parts[i:end] {
					text.WriteString(part.(*ast.Constant).Str)
				}
				first.Str, first.End = text.String(), parts[end-1].Range().End
			}
		}
		out = append(out, parts[i])
		i = end
	}
	return out
}

func isConstant(e ast.Expr) bool {
	_, ok := e.(*ast.Constant)
	return ok
}

// dropEmpty removes the empty constants of an f-string.
func dropEmpty(parts []ast.Expr) []ast.Expr {
	out := parts[:0]
	for _, part := range parts {
		if constant, ok := part.(*ast.Constant); !ok || constant.Str != "" {
			out = append(out, part)
		}
	}
	return out
}

// fstring reads one f-string or t-string.
func (p *parser) fstring(s *stringParts) {
	start := p.token()
	p.next()
	f := fstringReader{
		parser:   p,
		raw:      strings.ContainsAny(start.Value[:2], "rR"),
		template: start.Type == lexer.TStringStart,
	}
	s.parts = f.contents(s.parts, false)
	if p.t != lexer.FStringEnd {
		p.fail()
	}
	p.next()
}

// fstringReader is the string whose contents are read.
type fstringReader struct {
	*parser
	raw      bool
	template bool
}

// name is the kind of string in messages.
func (f *fstringReader) name() string {
	if f.template {
		return "t-string"
	}
	return "f-string"
}

// contents reads text and fields, of the string or of a format spec.
func (f *fstringReader) contents(parts []ast.Expr, spec bool) []ast.Expr {
	for {
		switch f.t {
		case lexer.FStringText:
			parts = append(parts, f.text(spec))
		case lexer.LeftBrace:
			parts = f.field(parts)
		default:
			return parts
		}
	}
}

// text is literal text. Outside of format specs, braces are doubled.
func (f *fstringReader) text(spec bool) ast.Expr {
	token := f.token()
	constant := &ast.Constant{ExprBase: ast.ExprBase{Span: tokenSpan(token)}, Kind: ast.ConstStr}
	text := normalizeNewlines(token.Value)
	if !spec {
		text = f.singleBraces(text)
	}
	if !f.raw && strings.IndexByte(text, '\\') >= 0 {
		text = f.unescape(token, text, false)
	}
	constant.Str = text
	f.next()
	return constant
}

// singleBraces halves doubled braces, except that those of \N{name} are single.
func (f *fstringReader) singleBraces(text string) string {
	if strings.IndexByte(text, '{') < 0 && strings.IndexByte(text, '}') < 0 {
		return text
	}
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c == '\\' && !f.raw && i+1 < len(text) && text[i+1] != '{' && text[i+1] != '}' {
			if strings.HasPrefix(text[i:], `\N{`) {
				if end := strings.IndexByte(text[i:], '}'); end > 0 {
					out = append(out, text[i:i+end+1]...)
					i += end
					continue
				}
			}
			out = append(out, c, text[i+1])
			i++
			continue
		}
		out = append(out, c)
		if (c == '{' || c == '}') && i+1 < len(text) && text[i+1] == c {
			i++
		}
	}
	return string(out)
}

// field reads a replacement field: {expression = !conversion :spec}.
func (f *fstringReader) field(parts []ast.Expr) []ast.Expr {
	f.enter()
	if !f.diagnosing() {
		parts = f.plainField(parts)
	} else if !f.try(func() { parts = f.plainField(parts) }) {
		f.invalidField()
		f.fail()
	}
	f.leave()
	return parts
}

func (f *fstringReader) plainField(parts []ast.Expr) []ast.Expr {
	start := f.pos()
	f.next()
	value := f.annotatedRHS()
	source := f.fieldSource(start + 1)
	debug := f.accept(lexer.Equal)
	var debugText ast.Expr
	if debug {
		debugText = &ast.Constant{
			ExprBase: ast.ExprBase{Span: ast.Span{Pos: start + 1, End: f.pos()}},
			Kind:     ast.ConstStr,
			Str:      f.fieldSource(start + 1),
		}
	}
	conversionToken := f.conversion()
	var spec ast.Expr
	if f.t == lexer.Colon {
		specStart := f.pos()
		f.next()
		spec = f.spec(specStart)
	}
	f.expect(lexer.RightBrace)
	conversion := f.conversionCode(conversionToken)
	if debug {
		parts = append(parts, debugText)
		if conversion == 0 && spec == nil {
			conversion = 'r'
		}
	}
	if f.template {
		return append(parts, &ast.Interpolation{
			ExprBase: f.exprFrom(start), Value: value, Str: strings.TrimRight(source, " \t\n\f\r"),
			Conversion: conversion, FormatSpec: spec,
		})
	}
	return append(parts, &ast.FormattedValue{
		ExprBase: f.exprFrom(start), Value: value, Conversion: conversion, FormatSpec: spec,
	})
}

// conversion reads !r, !s or !a, and returns the token of the letter, or nil.
func (f *fstringReader) conversion() *plexer.Token {
	if f.t != lexer.Exclamation {
		return nil
	}
	bang := f.token()
	f.next()
	token := f.token()
	f.expect(lexer.Name)
	if tokenEnd(bang) != uint32(token.Pos.Offset) {
		f.raiseAt(ast.Span{Pos: uint32(bang.Pos.Offset), End: tokenEnd(token)},
			f.name()+": conversion type must come right after the exclamanation mark") // sic
	}
	return token
}

// conversionCode judges the letter, once the whole field has been read.
func (f *fstringReader) conversionCode(token *plexer.Token) byte {
	if token == nil {
		return 0
	}
	letter := token.Value
	if letter != "s" && letter != "r" && letter != "a" {
		f.raiseAt(tokenSpan(token), f.name()+": invalid conversion character '"+lexer.NormalizeName(letter)+
			"': expected 's', 'r', or 'a'")
	}
	return letter[0]
}

// spec reads a format spec, whose colon is at start.
func (f *fstringReader) spec(start uint32) ast.Expr {
	parts := dropEmpty(mergeConstants(f.contents(nil, true)))
	return &ast.JoinedStr{ExprBase: f.exprFrom(start), Values: parts}
}

// fieldSource is the source of a field from start up to the next token,
// without its comments.
func (f *fstringReader) fieldSource(start uint32) string {
	text := f.src.Text[start:f.pos()]
	if strings.IndexByte(text, '#') < 0 {
		return normalizeNewlines(text)
	}
	var out strings.Builder
	at := start
	// A comment can only stand between two tokens.
	for i := f.i; ; i-- {
		if uint32(f.tokens[i-1].Pos.Offset) < start {
			for ; i <= f.i; i++ {
				token := &f.tokens[i]
				out.WriteString(withoutComments(f.src.Text[at:token.Pos.Offset]))
				if i < f.i {
					out.WriteString(token.Value)
					at = tokenEnd(token)
				}
			}
			return normalizeNewlines(out.String())
		}
	}
}

// withoutComments removes comments from the text between two tokens.
func withoutComments(gap string) string {
	var out strings.Builder
	for {
		hash := strings.IndexByte(gap, '#')
		if hash < 0 {
			out.WriteString(gap)
			return out.String()
		}
		out.WriteString(gap[:hash])
		end := strings.IndexAny(gap[hash:], "\r\n")
		if end < 0 {
			return out.String()
		}
		gap = gap[hash+end:]
	}
}
