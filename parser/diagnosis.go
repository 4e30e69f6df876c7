package parser

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/lexer"
)

// A statement that does not parse is parsed again, to find out what was meant.
// In this second pass productions are accompanied by checks, called invalid…
// after the rules of CPython's grammar that they stand for, which look for
// common mistakes and raise an error that names them. When none does, the
// error is "invalid syntax" at the last token that the first pass looked at.
//
// The order of the checks is CPython's, since the first to match wins. That is
// why some come before the production they belong to, and some after it.

// diagnosis is the state of the second pass.
type diagnosis struct {
	// quiet switches the checks off while it is not 0.
	quiet int
	// What was read at a place is remembered, by the index of its first
	// token: nested brackets would take exponential time otherwise. It also
	// means that checks are not made where CPython does not make them, for
	// the same reason: the place was read without checks before.
	expressions, primaries map[int]reading
	// namedExpressions are the places that were checked.
	namedExpressions map[int]bool
	// missed is set by an error about a token that nothing else could be.
	missed bool
	// levels holds the number of open brackets behind each token.
	levels []uint8
}

// reading is the result of a production: no expression if it failed.
type reading struct {
	e   ast.Expr
	end int
}

func newDiagnosis(quiet int) *diagnosis {
	return &diagnosis{
		quiet: quiet, expressions: map[int]reading{}, primaries: map[int]reading{}, namedExpressions: map[int]bool{},
	}
}

// remembered runs a production, unless it has run at this place before.
func (p *parser) remembered(readings map[int]reading, production func(*parser) ast.Expr) ast.Expr {
	start := p.i
	r, known := readings[start]
	if !known {
		p.try(func() { r.e = production(p) })
		r.end = p.i
		readings[start] = r
	}
	if r.e == nil {
		p.fail()
	}
	p.i, p.t = r.end, p.tokens[r.end].Type
	return r.e
}

// diagnosing reports whether checks for mistakes are due.
func (p *parser) diagnosing() bool { return p.diagnosis != nil && p.quiet == 0 }

// quietly runs a production without checks.
func (p *parser) quietly(production func()) (ok bool) {
	p.quiet++
	defer func() { p.quiet-- }()
	return p.try(production)
}

// tentatively runs a production quietly, and remembers nothing of it. It is
// for what CPython reads in another way than this parser does.
func (p *parser) tentatively(production func()) (ok bool) {
	saved := *p.diagnosis
	*p.diagnosis = *newDiagnosis(saved.quiet)
	defer func() { *p.diagnosis = saved }()
	return p.quietly(production)
}

// bracketLevel returns how many brackets are open behind the token at index i.
func (p *parser) bracketLevel(i int) uint8 {
	if p.levels == nil {
		p.levels = make([]uint8, 0, len(p.tokens))
		level := uint8(0)
		for _, token := range p.tokens {
			switch token.Type {
			case lexer.LeftParen, lexer.LeftBracket, lexer.LeftBrace:
				level++
			case lexer.RightParen, lexer.RightBracket, lexer.RightBrace:
				level--
			}
			p.levels = append(p.levels, level)
		}
	}
	return p.levels[i]
}

// raise raises a final error. At a place that the lexer could not read, the
// lexer's error comes first.
func (p *parser) raise(d *diag.Diagnostic) {
	p.see(p.i)
	if p.t == lexer.Error {
		panic(p.lexer.Err())
	}
	d.Source = p.src
	if d.Type == "" {
		d.Type = diag.SyntaxError
	}
	panic(d)
}

// raiseAt raises a SyntaxError at a span.
func (p *parser) raiseAt(span ast.Span, message string) {
	p.raise(&diag.Diagnostic{Span: span, Msg: message})
}

// raiseRange raises a SyntaxError from one expression to another.
func (p *parser) raiseRange(first, last ast.Node, message string) {
	p.raiseAt(ast.Span{Pos: first.Range().Pos, End: last.Range().End}, message)
}

// raiseHere raises a SyntaxError at the last token that was looked at.
func (p *parser) raiseHere(message string) { p.raiseLast(diag.SyntaxError, message) }

// raiseMissing raises a SyntaxError at the next token, in whose place another
// had to be.
func (p *parser) raiseMissing(text string) {
	token := &p.tokens[p.i]
	nowhere := token.Type == lexer.Newline && p.endsOpen(token)
	p.raise(&diag.Diagnostic{Span: p.errorSpan(p.i), NoCaret: nowhere, Msg: "expected '" + text + "'"})
}

// raiseFrom raises a SyntaxError from an offset to the last token that was
// looked at, short of its last character: CPython counts that way.
func (p *parser) raiseFrom(start uint32, message string) {
	p.see(p.i)
	last := &p.tokens[p.furthest]
	end := tokenEnd(last)
	if last.Type != lexer.Newline || last.Value != "" {
		end--
	}
	p.raiseAt(ast.Span{Pos: start, End: max(start, end)}, message)
}

// raiseLast raises an error at the last token that was looked at.
func (p *parser) raiseLast(errorType, message string) {
	p.see(p.i)
	last := &p.tokens[p.furthest]
	d := &diag.Diagnostic{Type: errorType, Msg: message}
	p.placeAt(d, p.furthest)
	if last.Type == lexer.Newline && p.endsOpen(last) {
		p.placeAtEnd(d)
	}
	if last.Type == lexer.Error {
		panic(p.lexer.Err())
	}
	p.raise(d)
}

// placeAt gives d the place of the token at index i.
func (p *parser) placeAt(d *diag.Diagnostic, i int) {
	token := &p.tokens[i]
	d.Span = p.errorSpan(i)
	switch {
	case token.Type == lexer.EOF || isIndentation(token.Type) && p.atEndOfInput(token):
		p.placeAtEnd(d)
	case token.Type == lexer.Newline:
		d.NoCaret = p.endsOpen(token)
	case isIndentation(token.Type):
		// These have no place of their own: the error stands on the last
		// column of the indentation, or nowhere if there is none.
		end := tokenEnd(token)
		d.NoCaret = int(end) == p.src.LineStart(p.src.Line(end))
		if !d.NoCaret {
			end--
		}
		d.Span, d.Ending = ast.Span{Pos: end, End: end}, diag.EndUnknown
	}
}

// endsOpen reports whether a Newline token stands at the end of a source that
// has no ending there: it has no place.
func (p *parser) endsOpen(token *plexer.Token) bool {
	return p.config.openEnd && token.Pos.Offset == len(p.src.Text)
}

// placeAtEnd gives d the place of the end of the input, which is the last
// character of a line that has no ending.
func (p *parser) placeAtEnd(d *diag.Diagnostic) {
	d.Span, d.Ending = p.endOfInput(), diag.EndUnknown
	if p.config.openEnd && int(d.Span.Pos) == len(p.src.Text) {
		_, last := utf8.DecodeLastRuneInString(p.src.Text)
		d.Span.Pos -= uint32(last)
		d.Span.End = d.Span.Pos
	}
	d.NoCaret = !p.config.fromString // CPython's two tokenizers differ here
}

// show decides which lines an error shows: those that CPython's tokenizer holds
// at the time. It holds the line that it reads, from the start of a literal that
// goes over lines and, if the source is a str, with the lines that are joined to
// it; of one further up the ending is lost, and so for errors of its own. Where
// the parser finds an error in a file, it reads the line there once more.
func (p *parser) show(d *diag.Diagnostic) {
	if d.Source == nil || d.Shown != (ast.Span{}) {
		return
	}
	at, last, cause := d.Location().Line, p.furthest, p.lexer.Cause()
	if !d.Source.Hidden && (d != p.lexer.Err() || cause == lexer.OpenBracket) {
		d.Shown = p.src.LineSpan(at)
		if int(d.Shown.End) < len(p.src.Text) {
			d.Shown.End++
		}
		return
	}
	read := at // the line that is read
	switch {
	case d != p.lexer.Err():
		read = p.lastLine(last)
	case cause == lexer.OpenBracket:
		last = len(p.tokens) - 1
		read = p.src.Line(p.endOfInput().Pos)
	case cause == lexer.BadToken || cause == lexer.InsideFString:
		d.Shown = p.src.LineSpan(at)
		return
	}
	d.Shown = p.src.LineSpan(at)
	if read > at {
		return
	}
	first := read
	for ; last >= 0 && (p.lastLine(last) == first || p.config.fromString && p.joined(last, first)); last-- {
		first = min(first, p.tokens[last].Pos.Line)
	}
	d.Shown.Pos = uint32(p.src.LineStart(first))
	if !p.config.openEnd || int(d.Shown.End) < len(p.src.Text) {
		d.Shown.End++
	}
}

// joined reports whether a backslash at its end joins the line that the token at
// index i ends in, which no other token follows, to the given one.
func (p *parser) joined(i, line int) bool {
	end := p.src.LineStart(line)
	if int(tokenEnd(&p.tokens[i])) >= end {
		return false
	}
	between := strings.TrimRight(p.src.Text[tokenEnd(&p.tokens[i]):end], "\r\n")
	return strings.HasSuffix(between, "\\") && !strings.Contains(between, "#")
}

// lastLine is the line that the token at index i ends in.
func (p *parser) lastLine(i int) int {
	end := tokenEnd(&p.tokens[i])
	if p.tokens[i].Type == lexer.Newline {
		end = uint32(p.tokens[i].Pos.Offset)
	}
	return p.src.Line(min(end, p.endOfInput().Pos))
}

func isIndentation(t lexer.Type) bool { return t == lexer.Indent || t == lexer.Dedent }

// errorSpan is the span of the token at index i in an error. The end of a line
// stands at the comment before it, if there is one.
func (p *parser) errorSpan(i int) ast.Span {
	token := &p.tokens[i]
	switch token.Type {
	case lexer.EOF:
		return p.endOfInput()
	case lexer.Newline:
		start := p.src.LineStart(p.src.Line(uint32(token.Pos.Offset)))
		if i > 0 {
			start = max(start, int(tokenEnd(&p.tokens[i-1])))
		}
		if hash := strings.IndexByte(p.src.Text[start:token.Pos.Offset], '#'); hash >= 0 {
			span := ast.Span{Pos: uint32(start + hash), End: uint32(token.Pos.Offset)}
			if p.config.fromString { // another difference of CPython's tokenizers
				span.End++
			}
			return span
		}
		return ast.Span{Pos: uint32(token.Pos.Offset), End: uint32(token.Pos.Offset + 1)}
	}
	return tokenSpan(token)
}

// atEndOfInput reports whether nothing but layout follows a token.
func (p *parser) atEndOfInput(token *plexer.Token) bool {
	return int(tokenEnd(token)) >= len(p.src.Text)
}

// endOfInput is the place of an error at the end: behind the last line.
func (p *parser) endOfInput() ast.Span {
	text := p.src.Text
	end := len(text)
	if end > 0 && text[end-1] == '\n' {
		end--
	}
	if end > 0 && text[end-1] == '\r' {
		end--
	}
	return ast.Span{Pos: uint32(end), End: uint32(end)}
}

// warning notes a SyntaxWarning.
func (p *parser) warning(d *diag.Diagnostic) {
	if p.config.warn != nil && p.diagnosis == nil {
		d.Type, d.Source = diag.SyntaxWarning, p.src
		p.warnings = append(p.warnings, d)
	}
}

// reportWarnings reports what was noted up to an offset, in source order: the
// lexer is ahead of the parser. A production may have run again, so that some
// warnings are there twice.
func (p *parser) reportWarnings(end uint32) {
	if len(p.warnings) == 0 {
		return
	}
	noted := p.warnings
	p.warnings = nil
	slices.SortStableFunc(noted, func(a, b *diag.Diagnostic) int { return cmp.Compare(a.Span.Pos, b.Span.Pos) })
	for i, d := range noted {
		if d.Span.Pos < end && (i == 0 || d.Span != noted[i-1].Span) {
			p.config.warn(d)
		}
	}
}

// invalidSyntax is the error of the first pass, which failed at the token at
// index i.
func (p *parser) invalidSyntax(i int) *diag.Diagnostic {
	d := &diag.Diagnostic{Type: diag.SyntaxError, Source: p.src, Msg: "invalid syntax"}
	p.placeAt(d, i)
	switch p.tokens[i].Type {
	case lexer.Indent:
		d.Type, d.Msg = diag.IndentationError, "unexpected indent"
	case lexer.Dedent:
		d.Type, d.Msg = diag.IndentationError, "unexpected unindent"
	case lexer.EOF:
		d.NoCaret, d.Ending = true, diag.EndOfSpan
	}
	return d
}
