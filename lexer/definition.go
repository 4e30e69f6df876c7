package lexer

import (
	"io"

	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/diag"
)

// Definition makes lexers for participle.
type Definition struct{}

var (
	_ plexer.Definition       = Definition{}
	_ plexer.StringDefinition = Definition{}
	_ plexer.BytesDefinition  = Definition{}
)

// Symbols names the token types for a grammar.
func (Definition) Symbols() map[string]Type { return symbols }

// Lex reads everything from r.
func (d Definition) Lex(filename string, r io.Reader) (plexer.Lexer, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return d.LexBytes(filename, text)
}

// LexString lexes text.
func (Definition) LexString(filename, text string) (plexer.Lexer, error) {
	return New(diag.NewSource(filename, text)), nil
}

// LexBytes lexes text.
func (d Definition) LexBytes(filename string, text []byte) (plexer.Lexer, error) {
	return d.LexString(filename, string(text))
}
