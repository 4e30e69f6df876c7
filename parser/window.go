package parser

import (
	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/lexer"
)

// windowSize is how many tokens a window holds at least, but for the last one.
const windowSize = 400

// window cuts the tokens of a source into runs of whole statements, each of
// which ends with EOF. participle wants all tokens in memory before it starts,
// 64 bytes each; a large source as one run would take gigabytes, and even a
// small one is parsed faster while its tokens are in the cache.
//
// The tokens live in a PeekingLexer that is filled again for each window: its
// Range gives access to them. Making a new one each time took a third of the
// whole time.
type window struct {
	lexer *lexer.Lexer
	least int // the number of tokens before a cut

	tokens []plexer.Token       // the array that all windows share
	lex    *plexer.PeekingLexer // participle's view of it
	start  plexer.Checkpoint    // its state at the first token

	held      plexer.Token // the first token of the next window
	holding   bool
	exhausted bool // there is no next window
}

// reset prepares for the tokens of another source.
func (w *window) reset(l *lexer.Lexer, least int) {
	*w = window{lexer: l, least: least, tokens: w.tokens, lex: w.lex, start: w.start}
	if w.tokens == nil {
		w.grow(2 * windowSize)
	}
}

// release lets go of the source. A window that a huge statement has filled is
// not worth keeping.
func (w *window) release() {
	if len(w.tokens) > 64*windowSize {
		*w = window{}
		return
	}
	clear(w.tokens)
	*w = window{tokens: w.tokens, lex: w.lex, start: w.start}
}

// grow makes room for size tokens.
func (w *window) grow(size int) {
	w.lex, _ = plexer.Upgrade(&blanks{left: size})
	w.start = w.lex.MakeCheckpoint()
	larger := w.lex.Range(0, plexer.RawCursor(size))
	copy(larger, w.tokens)
	w.tokens = larger
}

// blanks is a lexer of nothing, which only gives a PeekingLexer its size.
type blanks struct{ left int }

func (b *blanks) Next() (plexer.Token, error) {
	if b.left--; b.left == 0 {
		return plexer.Token{Type: lexer.EOF}, nil
	}
	return plexer.Token{}, nil
}

// fill reads the next window and returns its tokens.
func (w *window) fill() []plexer.Token {
	count := 0
	lineStarts, decorator := true, false
	for {
		if count+1 >= len(w.tokens) {
			w.grow(2 * len(w.tokens))
		}
		token := w.next()
		w.tokens[count] = token
		count++
		switch token.Type {
		case lexer.EOF:
			w.exhausted = true
			return w.tokens[:count]
		case lexer.Newline:
			lineStarts = true
		case lexer.Indent, lexer.Dedent:
		default:
			if lineStarts {
				// What a decorator decorates belongs to its statement.
				lineStarts, decorator = false, token.Type == lexer.At
			}
			continue
		}
		if count >= w.least && !decorator && token.Type != lexer.Indent && w.lexer.Depth() == 0 && w.statementStarts() {
			w.tokens[count] = plexer.Token{Type: lexer.EOF, Pos: w.held.Pos}
			return w.tokens[:count+1]
		}
	}
}

// next returns the next token; the lexer reports errors as tokens.
func (w *window) next() plexer.Token {
	if w.holding {
		w.holding = false
		return w.held
	}
	token, _ := w.lexer.Next()
	return token
}

// statementStarts reports whether the next token starts another statement.
func (w *window) statementStarts() bool {
	w.held, w.holding = w.next(), true
	switch w.held.Type {
	case lexer.Indent, lexer.Dedent, lexer.Else, lexer.Elif, lexer.Except, lexer.Finally:
		return false
	}
	return true
}
