package parser

import (
	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/lexer"
)

// windowSize is how many tokens a window holds at least, but for the last one.
const windowSize = 400

// maxStatement bounds the tokens of one statement, which take a quarter of a
// gigabyte then. A list of two million numbers passes.
const maxStatement = 4 << 20

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
	tooLong   bool // a statement has more than maxStatement tokens

	defers bool // see DeferBodies
}

// reset prepares for the tokens of another source.
func (w *window) reset(l *lexer.Lexer, least int) {
	*w = window{lexer: l, least: least, tokens: w.tokens, lex: w.lex, start: w.start}
	if w.tokens == nil {
		w.hold(make([]plexer.Token, windowSize/4)) // what a small source needs
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

// hold makes the shared array one that starts with the given tokens.
func (w *window) hold(tokens []plexer.Token) {
	w.lex, _ = plexer.Upgrade(&blanks{left: len(tokens)})
	w.start = w.lex.MakeCheckpoint()
	w.tokens = w.lex.Range(0, plexer.RawCursor(len(tokens)))
	copy(w.tokens, tokens)
}

// blanks is a lexer of nothing, which only gives a PeekingLexer its size.
type blanks struct{ left int }

func (b *blanks) Next() (plexer.Token, error) {
	if b.left--; b.left == 0 {
		return plexer.Token{Type: lexer.EOF}, nil
	}
	return plexer.Token{}, nil
}

// fill reads the next window and returns its tokens. It gives up in the middle
// of a statement that is too long.
func (w *window) fill() []plexer.Token {
	// Tokens that the shared array has no room for go to one of append's: a
	// PeekingLexer can only be made larger by making a new one, token by token.
	tokens := w.collect(w.tokens[:0])
	if len(tokens) > len(w.tokens) && !w.tooLong {
		w.hold(tokens[:cap(tokens)])
		tokens = w.tokens[:len(tokens)]
	}
	return tokens
}

// collect appends the tokens of the next window.
func (w *window) collect(tokens []plexer.Token) []plexer.Token {
	lineStarts, decorator := true, false
	var bodies bodies
	for len(tokens) < maxStatement {
		token := w.next()
		if w.defers {
			tokens, token = bodies.leaveOut(w.lexer, tokens, token)
		}
		tokens = append(tokens, token)
		switch token.Type {
		case lexer.EOF:
			w.exhausted = true
			return tokens
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
		if len(tokens) >= w.least && !decorator && token.Type != lexer.Indent && w.lexer.Depth() == 0 && w.statementStarts() {
			return append(tokens, plexer.Token{Type: lexer.EOF, Pos: w.held.Pos})
		}
	}
	w.tooLong = true
	return append(tokens, plexer.Token{Type: lexer.EOF, Pos: tokens[len(tokens)-1].Pos})
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
