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
type window struct {
	lexer *lexer.Lexer
	least int // the number of tokens before the next cut

	count     int          // the tokens of this window, with its EOF
	held      plexer.Token // the first token of the next window
	holding   bool
	full      bool // this window is complete
	exhausted bool // there is no next window

	lineStarts bool // the next token starts a logical line
	decorator  bool // the logical line is a decorator: what it decorates follows
}

func newWindow(l *lexer.Lexer, least int) window {
	return window{lexer: l, least: least, lineStarts: true}
}

// open starts the next window.
func (w *window) open() { w.count, w.full = 0, false }

// Next returns the next token of the window.
func (w *window) Next() (plexer.Token, error) {
	w.count++
	if w.full {
		return plexer.Token{Type: lexer.EOF, Pos: w.held.Pos}, nil
	}
	token := w.held
	if w.holding {
		w.holding = false
	} else {
		token, _ = w.lexer.Next() // the lexer reports errors as tokens
	}
	switch token.Type {
	case lexer.EOF:
		w.exhausted = true
		return token, nil
	case lexer.Newline:
		w.lineStarts = true
	case lexer.Indent, lexer.Dedent:
	default:
		if w.lineStarts {
			w.lineStarts = false
			w.decorator = token.Type == lexer.At
		}
		return token, nil
	}
	if w.count >= w.least && !w.decorator && token.Type != lexer.Indent && w.lexer.Depth() == 0 {
		w.cut()
	}
	return token, nil
}

// cut ends the window if the next token starts another statement.
func (w *window) cut() {
	w.held, _ = w.lexer.Next()
	w.holding = true
	switch w.held.Type {
	case lexer.Indent, lexer.Dedent, lexer.Else, lexer.Elif, lexer.Except, lexer.Finally:
	default:
		w.full = true
	}
}
