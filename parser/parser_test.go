package parser_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/parser"
)

// parse parses a program that must be right.
func parse(t *testing.T, text string) []ast.Stmt {
	t.Helper()
	module, err := parser.Parse(diag.NewSource("test.py", text))
	require.NoError(t, err, text)
	return module.Body
}

// message returns the message for a program that must be wrong.
func message(t *testing.T, text string, options ...parser.Option) string {
	t.Helper()
	_, err := parser.Parse(diag.NewSource("test.py", text), options...)
	require.Error(t, err, text)
	return err.(*diag.Diagnostic).Msg
}

func TestParseExpr(t *testing.T) {
	for _, text := range []string{"1", " \t1 + 2\n\n", "a, b", "(yield)", "lambda: 0", "(\n1\n)"} {
		e, err := parser.ParseExpr(diag.NewSource("<string>", strings.TrimLeft(text, " \t")), parser.FromString())
		require.NoError(t, err, text)
		require.NotNil(t, e)
	}
	for text, want := range map[string]string{
		"":      "invalid syntax",
		"x = 1": "invalid syntax",
		"pass":  "invalid syntax",
		"1 2":   "invalid syntax",
		"a; b":  "invalid syntax",
		"(a b)": "invalid syntax. Perhaps you forgot a comma?",
		"*a":    "invalid syntax",
		"yield": "invalid syntax",
	} {
		_, err := parser.ParseExpr(diag.NewSource("<string>", text), parser.FromString())
		require.Error(t, err, text)
		assert.Equal(t, want, err.(*diag.Diagnostic).Msg, text)
	}
}

// TestExceptWithoutParentheses is new in Python 3.14 (PEP 758).
func TestExceptWithoutParentheses(t *testing.T) {
	try := parse(t, "try: a\nexcept A, B: b\nexcept C,: c\n")[0].(*ast.Try)
	require.Len(t, try.Handlers, 2)
	assert.Len(t, try.Handlers[0].Type.(*ast.Tuple).Elts, 2)
	assert.Len(t, try.Handlers[1].Type.(*ast.Tuple).Elts, 1)
	star := parse(t, "try: a\nexcept* A, B: b\n")[0].(*ast.Try)
	assert.True(t, star.Star)
	assert.Len(t, star.Handlers[0].Type.(*ast.Tuple).Elts, 2)
}

// TestTemplateStrings are new in Python 3.14 (PEP 750).
func TestTemplateStrings(t *testing.T) {
	template := parse(t, "t'a{ b !r:>{c}}' rt\"\\d{e = }\"")[0].(*ast.ExprStmt).Value.(*ast.TemplateStr)
	require.Len(t, template.Values, 4)
	assert.Equal(t, "a", template.Values[0].(*ast.Constant).Str)
	b := template.Values[1].(*ast.Interpolation)
	assert.Equal(t, " b", b.Str)
	assert.Equal(t, byte('r'), b.Conversion)
	assert.Len(t, b.FormatSpec.(*ast.JoinedStr).Values, 2)
	assert.Equal(t, `\de = `, template.Values[2].(*ast.Constant).Str)
	e := template.Values[3].(*ast.Interpolation)
	assert.Equal(t, "e", e.Str)
	assert.Equal(t, byte('r'), e.Conversion)

	assert.Equal(t, "cannot mix t-string literals with string or bytes literals", message(t, "t'a' 'b'"))
	assert.Equal(t, "cannot mix t-string literals with string or bytes literals", message(t, "f'a' t'b'"))
	assert.Equal(t, "t-string: valid expression required before '}'", message(t, "t'{}'"))
	assert.Equal(t, "unterminated t-string literal (detected at line 1)", message(t, "t'a"))
}

// TestKeywordSpans: the places that CPython's trees do not have.
func TestKeywordSpans(t *testing.T) {
	const text = "async def f[T](): pass\nclass C: pass\ntry: a\nexcept: b\nelse: c\nfinally: d\nx. y\n"
	at := func(span ast.Span) string { return text[span.Pos:span.End] }
	body := parse(t, text)
	assert.Equal(t, "f", at(body[0].(*ast.FunctionDef).NameSpan))
	assert.Equal(t, "C", at(body[1].(*ast.ClassDef).NameSpan))
	assert.Equal(t, "else", at(body[2].(*ast.Try).OrElseSpan))
	assert.Equal(t, "finally", at(body[2].(*ast.Try).FinallySpan))
	assert.Equal(t, "y", at(body[3].(*ast.ExprStmt).Value.(*ast.Attribute).AttrSpan))
}

func TestWarnings(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		{`'\d \q'`, []string{`1: invalid escape sequence '\d'`}},
		{`b'\d' '' if 0 else r'\d'`[:5], []string{`1: invalid escape sequence '\d'`}},
		{"'\\400'", []string{`1: invalid octal escape sequence '\400'`}},
		{`f'\d{x}\{y}'`, []string{`1: invalid escape sequence '\d'`, `1: invalid escape sequence '\{'`}},
		{"x = 1if 2else 3", []string{"1: invalid decimal literal", "1: invalid decimal literal"}},
		{"match('\\d', x)\nwith ('\\d'): pass", []string{`1: invalid escape sequence '\d'`, `2: invalid escape sequence '\d'`}},
		{"'\\d'\nx = 1if y else z\n", []string{`1: invalid escape sequence '\d'`, "2: invalid decimal literal"}},
		{`'\x41\n'`, nil},
	} {
		var got []string
		src := diag.NewSource("test.py", test.text)
		_, err := parser.Parse(src, parser.Warnings(func(d *diag.Diagnostic) {
			assert.Equal(t, diag.SyntaxWarning, d.Type)
			got = append(got, string(rune('0'+src.Line(d.Span.Pos)))+": "+d.Msg)
		}))
		require.NoError(t, err, test.text)
		assert.Equal(t, test.want, got, test.text)
	}
}

// TestWarningsBeforeError: what stands before an error is still warned of.
func TestWarningsBeforeError(t *testing.T) {
	warned := 0
	count := parser.Warnings(func(*diag.Diagnostic) { warned++ })
	assert.Equal(t, "invalid syntax", message(t, "'\\d'\nx = = 1\n'\\e'", count))
	assert.Equal(t, 1, warned)
}

// TestBug: a panic that is no syntax error goes through.
func TestBug(t *testing.T) {
	assert.PanicsWithValue(t, "a bug", func() {
		_, _ = parser.Parse(diag.NewSource("test.py", `match('\d')`), parser.Warnings(func(*diag.Diagnostic) { panic("a bug") }))
	})
	parse(t, "x = 1") // nothing of it is left
}

func TestEncoding(t *testing.T) {
	for text, want := range map[string]string{
		"x = 1\x00":                          "source code cannot contain null bytes",
		"x = '\xff'":                         `Non-UTF-8 code starting with '\xff' in file test.py on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details`,
		"x = 1\ny = '\xed\xa0\x80'":          `Non-UTF-8 code starting with '\xed' in file test.py on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details`,
		"# coding: utf-8\n'\xff'":            "(unicode error) 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte",
		"# coding: koi-8":                    "encoding problem: koi-8",
		"\n# -*- coding: latin-1 -*-\n'é'":   "encoding problem: latin-1",
		"\ufeff# vim: set fileencoding=foo:": "encoding problem: foo with BOM",
	} {
		assert.Equal(t, want, message(t, text), "%q", text)
	}
	for _, text := range []string{
		"# coding: utf-8", "# coding=UTF_8", "# coding: utf-8-sig", "\ufeff# coding: utf-8",
		"x = 1\n# coding: foo", "\n\n# coding: foo", "# encoding is foo", "'coding: foo'",
	} {
		parse(t, text)
	}
	for text, want := range map[string]string{
		"# coding: koi8-r": "koi8-r", "#!x\n# vim: fileencoding=Latin_1": "iso-8859-1", "# coding: utf-8": "", "\ufeff# coding: foo": "", "x": "", "x\n# coding: foo": "",
	} {
		assert.Equal(t, want, parser.Encoding(text), text)
	}
	_, err := parser.Parse(diag.NewSource("<string>", "# coding: foo\n"), parser.FromString())
	assert.NoError(t, err)
}

// TestLimits: what is too much is an error, never a crash.
func TestLimits(t *testing.T) {
	const overflow = "Parser stack overflowed - Python source too complex to parse"
	const recursion = "maximum recursion depth exceeded during ast construction"
	repeat := strings.Repeat
	for name, test := range map[string]struct{ text, want string }{
		"parentheses":  {repeat("(", 10_000) + repeat(")", 10_000), "too many nested parentheses"},
		"calls":        {repeat("f(", 5_000) + repeat(")", 5_000), "too many nested parentheses"},
		"not":          {repeat("not ", 100_000) + "1", overflow},
		"minus":        {repeat("-", 100_000) + "1", overflow},
		"power":        {repeat("1**", 100_000) + "1", overflow},
		"lambda":       {repeat("lambda:", 100_000) + "1", overflow},
		"default":      {repeat("lambda x=", 100_000) + "1", overflow},
		"conditional":  {repeat("1 if 1 else ", 100_000) + "1", overflow},
		"elif":         {"if 1: pass\n" + repeat("elif 1: pass\n", 20_000), overflow},
		"sum":          {repeat("1+", 100_000) + "1", recursion},
		"attributes":   {"a" + repeat(".a", 100_000), recursion},
		"chained sums": {repeat("(", 190) + "1" + repeat(repeat("+1", 200)+")", 190), recursion},
		"words":        {repeat("a ", 100_000), "invalid syntax"},
		"f-strings":    {repeat("f'{", 151) + "1" + repeat("}'", 151), "too many nested f-strings"},
		"digits":       {repeat("9", 4301), "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."},
		"statement":    {"x = [" + repeat("1,", 3<<20) + "]", "statement of more than 4194304 tokens - source too complex to parse"},
	} {
		assert.Equal(t, test.want, message(t, test.text), name)
	}
	for _, text := range []string{
		repeat("(", 200) + repeat(")", 200),
		repeat("a = ", 50_000) + "1",
		repeat("a or ", 50_000) + "a",
		repeat("a < ", 50_000) + "a",
		repeat("'a' ", 50_000),
		"[a" + repeat(" for a in b", 10_000) + "]",
		repeat("f'{", 149) + "1" + repeat("}'", 149),
		repeat("\n", 1<<20),
		repeat("x = 1\n", 1<<18),
		repeat("9", 4300),
		"0x" + repeat("f", 100_000),
		"f(" + repeat("a, ", 100_000) + ")",
	} {
		parse(t, text)
	}
}

// TestConcurrentUse: parsers are kept and used again; no two uses may meet.
func TestConcurrentUse(t *testing.T) {
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 20 {
				module, err := parser.Parse(diag.NewSource("test.py", "def f(x):\n    return [x, *y]\n"+strings.Repeat("a = b(c)\n", 300)))
				assert.NoError(t, err)
				assert.Len(t, module.Body, 301)
				_, err = parser.Parse(diag.NewSource("test.py", "f(a b)\n"))
				assert.ErrorContains(t, err, "Perhaps you forgot a comma?")
			}
		})
	}
	group.Wait()
}

// TestWindows: statements are the same wherever the windows are cut.
func TestWindows(t *testing.T) {
	const decorated = "@a\n@b\nclass C:\n    def f(self): pass\n    x = 1\nif a:\n    b\nelif c:\n    d\nelse:\n    e\ntry: f\nfinally: g\n"
	for n := range 120 {
		body := parse(t, strings.Repeat("x\n", 150+n)+decorated+"y\n")
		require.Len(t, body, 150+n+4)
		assert.Len(t, body[150+n].(*ast.ClassDef).Decorators, 2)
		assert.Len(t, body[150+n+1].(*ast.If).OrElse, 1)
	}
}
