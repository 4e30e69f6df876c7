package lexer_test

import (
	"slices"
	"strings"
	"testing"

	plexer "github.com/alecthomas/participle/v2/lexer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/lexer"
)

// names gives back the name of a token type.
var names = func() map[lexer.Type]string {
	byType := map[lexer.Type]string{}
	for name, t := range (lexer.Definition{}).Symbols() {
		byType[t] = name
	}
	return byType
}()

// lex writes the tokens of a text, one word each: the value, in the case of
// names and operators, or the type and the value.
func lex(t testing.TB, text string) string {
	var words []string
	for _, token := range tokens(t, text) {
		word := token.Value
		if name, ok := names[token.Type]; ok && name != "NAME" && name != "NUMBER" && name != "STRING" {
			word = name
			if strings.HasPrefix(name, "FSTRING") || name == "TSTRING_START" {
				word += ":" + token.Value
			}
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

func tokens(t testing.TB, text string) []plexer.Token {
	l := lexer.New(diag.NewSource("test.py", text))
	var all []plexer.Token
	for {
		token, err := l.Next()
		require.NoError(t, err)
		all = append(all, token)
		if token.Type == lexer.EOF {
			return all
		}
	}
}

func TestTokens(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"empty", "", "EOF"},
		{"blank lines", "\n  \n# comment\n\t\n", "EOF"},
		{"no newline at the end", "a", "a NEWLINE EOF"},
		{"comment at the end", "a # b", "a NEWLINE EOF"},
		{"operators", "a**=b//=c<<d->e:=f...g<>h", "a **= b //= c << d -> e := f ... g <> h NEWLINE EOF"},
		{"keywords", "if None: match = async_", "if None : match = async_ NEWLINE EOF"},
		{"numbers", "1_0 0xf_F .5 1.e3j 1..a", "1_0 0xf_F .5 1.e3j 1. . a NEWLINE EOF"},
		{"blocks", "if a:\n  b\n  c\nd\n", "if a : NEWLINE INDENT b NEWLINE c NEWLINE DEDENT d NEWLINE EOF"},
		{"two blocks end", "if a:\n if b:\n  c\nd", "if a : NEWLINE INDENT if b : NEWLINE INDENT c NEWLINE DEDENT DEDENT d NEWLINE EOF"},
		{"block ends with the file", "if a:\n b", "if a : NEWLINE INDENT b NEWLINE DEDENT EOF"},
		{"brackets join lines", "(a\n  b\n)\nc", "( a b ) NEWLINE c NEWLINE EOF"},
		{"backslash joins lines", "a \\\n  b", "a b NEWLINE EOF"},
		{"backslash after indentation", "if a:\n  \\\n    b\n  c", "if a : NEWLINE INDENT b NEWLINE c NEWLINE DEDENT EOF"},
		{"form feed", "if a:\n  b\n\f  c", "if a : NEWLINE INDENT b NEWLINE c NEWLINE DEDENT EOF"},
		{"line endings", "a\r\nb\rc\n", "a NEWLINE b NEWLINE c NEWLINE EOF"},
		{"byte order mark", "\ufeffa", "a NEWLINE EOF"},
		{"strings", `'a' b"c" Rb'\'' """d"e"""`, `'a' b"c" Rb'\'' """d"e""" NEWLINE EOF`},
		{"no prefix", `bu'a'`, `bu 'a' NEWLINE EOF`},
		{"f-string", `f'a{b}c'`, `FSTRING_START:f' FSTRING_TEXT:a { b } FSTRING_TEXT:c FSTRING_END:' NEWLINE EOF`},
		{"t-string", `rt"{a!r}"`, `TSTRING_START:rt" { a ! r } FSTRING_END:" NEWLINE EOF`},
		{"doubled braces", `f'{{a}}'`, `FSTRING_START:f' FSTRING_TEXT:{{a}} FSTRING_END:' NEWLINE EOF`},
		{"format spec", `f'{a:>{b}}'`, `FSTRING_START:f' { a : FSTRING_TEXT:> { b } } FSTRING_END:' NEWLINE EOF`},
		{"brackets in a field", `f'{a[b:c]:d}'`, `FSTRING_START:f' { a [ b : c ] : FSTRING_TEXT:d } FSTRING_END:' NEWLINE EOF`},
		{"string in a field", `f'{a['b']}'`, `FSTRING_START:f' { a [ 'b' ] } FSTRING_END:' NEWLINE EOF`},
		{"f-string in a field", `f'{f'{a}'}'`, `FSTRING_START:f' { FSTRING_START:f' { a } FSTRING_END:' } FSTRING_END:' NEWLINE EOF`},
		{"named character", `f'\N{BULLET}{a}'`, `FSTRING_START:f' FSTRING_TEXT:\N{BULLET} { a } FSTRING_END:' NEWLINE EOF`},
		{"raw named character", `rf'\N{a}'`, `FSTRING_START:rf' FSTRING_TEXT:\N { a } FSTRING_END:' NEWLINE EOF`},
		{"unknown", "a $ b ? `c`", "a UNKNOWN b UNKNOWN UNKNOWN c UNKNOWN NEWLINE EOF"},
		{"names in Unicode", "é = ℘·", "é = ℘· NEWLINE EOF"},
		{"number before keyword", "1if 0xfor x", "1 if 0xf or x NEWLINE EOF"},
		{"an error is the last token", "a = 1x\nb", "a = ERROR EOF"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, lex(t, test.text))
		})
	}
}

// TestCauses: what ends a source too early is told apart from what is wrong.
func TestCauses(t *testing.T) {
	for _, test := range []struct {
		text, message string
		cause         lexer.Cause
		incomplete    bool
	}{
		{"(a", "'(' was never closed", lexer.OpenBracket, true},
		{"a \\", "unexpected EOF while parsing", lexer.UnexpectedEOF, true},
		{"'''a", "unterminated triple-quoted string literal (detected at line 1)", lexer.BadToken, true},
		{"'a", "unterminated string literal (detected at line 1)", lexer.BadToken, false},
		{"'a\\", "unterminated string literal (detected at line 1)", lexer.BadToken, true},
		{"f'{a", "'{' was never closed", lexer.OpenBracket, true},
		{"f'{1_}'", "invalid decimal literal", lexer.InsideFString, false},
		{"a \\ b", "unexpected character after line continuation character", lexer.BadLayout, false},
		{"if a:\n  b\n c", "unindent does not match any outer indentation level", lexer.BadLayout, false},
	} {
		l := lexer.New(diag.NewSource("test.py", test.text))
		for {
			if token, _ := l.Next(); token.Type == lexer.EOF {
				break
			}
		}
		require.NotNil(t, l.Err(), test.text)
		assert.Equal(t, test.message, l.Err().Msg, test.text)
		assert.Equal(t, test.cause, l.Cause(), test.text)
		assert.Equal(t, test.incomplete, l.Err().Incomplete, test.text)
	}
}

func TestLimits(t *testing.T) {
	last := func(text string) string {
		l := lexer.New(diag.NewSource("test.py", text))
		for {
			if token, _ := l.Next(); token.Type == lexer.EOF {
				break
			}
		}
		if l.Err() == nil {
			return ""
		}
		return l.Err().Msg
	}
	assert.Empty(t, last(strings.Repeat("(", 200)+strings.Repeat(")", 200)))
	assert.Equal(t, "too many nested parentheses", last(strings.Repeat("(", 201)))
	var blocks strings.Builder
	for i := range 101 {
		blocks.WriteString(strings.Repeat(" ", i) + "if a:\n")
	}
	assert.Equal(t, "too many levels of indentation", last(blocks.String()))
	assert.Equal(t, "too many nested f-strings", last(strings.Repeat("f'{", 151)))
}

// TestPositions: tokens say where they are, in participle's terms.
func TestPositions(t *testing.T) {
	all := tokens(t, "a\n  '''b\n'''c (\n d)")
	at := func(value string) plexer.Position {
		i := slices.IndexFunc(all, func(token plexer.Token) bool { return token.Value == value })
		require.GreaterOrEqual(t, i, 0, value)
		return all[i].Pos
	}
	assert.Equal(t, plexer.Position{Filename: "test.py", Offset: 4, Line: 2, Column: 3}, at("'''b\n'''"))
	assert.Equal(t, plexer.Position{Filename: "test.py", Offset: 12, Line: 3, Column: 4}, at("c"))
	assert.Equal(t, plexer.Position{Filename: "test.py", Offset: 17, Line: 4, Column: 2}, at("d"))
}

func TestKeyword(t *testing.T) {
	assert.Equal(t, lexer.Yield, lexer.Keyword("yield"))
	assert.Equal(t, lexer.False, lexer.Keyword("False"))
	assert.Equal(t, lexer.Await, lexer.Keyword("await"))
	for _, name := range []string{"match", "case", "type", "_", "yields", "Fals", "none", "é", "", "a"} {
		assert.Equal(t, lexer.Name, lexer.Keyword(name), name)
	}
}

// FuzzLex lexes anything: tokens must follow each other, cover no byte twice,
// and end.
func FuzzLex(f *testing.F) {
	for _, seed := range []string{
		"if a:\n  b\nc", "f'{a!r:{b}}{{' f\"\"\"{\n}\"\"\"", "'''a\nb''' \\\n 'c'", "0x_f 1e5j 1__0", "((]", "\t a\n  b",
		"é \u00a0 \\", "t'{f'{'", "\ufeff#\r\n\x0c a\r", "f'{a:\n}'", "f'\\N{x}\\{'", "$!?`",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l := lexer.New(diag.NewSource("fuzz.py", text))
		end := 0
		for range 2*len(text) + 250 {
			token, err := l.Next()
			require.NoError(t, err)
			if token.Type == lexer.Error {
				require.NotNil(t, l.Err())
				return
			}
			require.GreaterOrEqual(t, token.Pos.Offset+1, end, "overlapping tokens")
			require.Equal(t, text[token.Pos.Offset:token.Pos.Offset+len(token.Value)], token.Value)
			if token.Type == lexer.EOF {
				require.Nil(t, l.Err())
				return
			}
			if token.Type != lexer.Indent {
				end = max(end, token.Pos.Offset+len(token.Value))
			}
		}
		t.Fatal("the lexer does not end")
	})
}
