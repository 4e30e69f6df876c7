package lexer

import (
	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/diag"
)

// tabSize is the width of a tab in indentation.
const tabSize = 8

// indentation reads the white space that opens a logical line, and all blank
// lines and comments before it. It returns the INDENT, DEDENT, Error or last
// token when there is one.
func (l *Lexer) indentation() (token plexer.Token, done bool) {
	for {
		l.lineStart = l.offset
		level, ok := l.measure()
		if !ok {
			return l.token(Error, l.offset), true
		}
		if l.offset >= len(l.text) {
			if l.openEnd && l.offset > l.lineStart {
				if token, done := l.compareIndent(level); done {
					return token, true
				}
			}
			return l.endOfSource(), true
		}
		switch l.text[l.offset] {
		case '#':
			l.comment()
			if l.offset >= len(l.text) {
				return l.endOfSource(), true
			}
			l.newline()
			continue
		case '\n', '\r':
			l.newline()
			continue
		}
		l.needNewline = true
		return l.compareIndent(level)
	}
}

// measure steps over the white space of a line and returns its width. A
// backslash joins the next line, but the width before it counts.
func (l *Lexer) measure() (level indent, ok bool) {
	joined := indent{}
	for ; l.offset < len(l.text); l.offset++ {
		switch l.text[l.offset] {
		case ' ':
			level.column++
			level.alternative++
		case '\t':
			level.column = (level.column/tabSize + 1) * tabSize
			level.alternative++
		case '\f':
			level = indent{}
		case '\\':
			if joined.column == 0 {
				joined = level
			}
			if !l.joinLines() {
				return level, false
			}
			l.offset--
		default:
			if joined.column > 0 {
				level = joined
			}
			return level, true
		}
	}
	return level, true
}

// compareIndent turns the change of indentation into a token.
func (l *Lexer) compareIndent(level indent) (token plexer.Token, done bool) {
	top := l.indents[len(l.indents)-1]
	switch {
	case level.column == top.column:
		if level.alternative != top.alternative {
			return l.inconsistentTabs(), true
		}
		return token, false
	case level.column > top.column:
		if len(l.indents) >= maxIndents {
			return l.badLayout(diag.IndentationError, l.lineStart, "too many levels of indentation"), true
		}
		if level.alternative <= top.alternative {
			return l.inconsistentTabs(), true
		}
		l.indents = append(l.indents, level)
		return l.token(Indent, l.lineStart), true
	}
	closed := 0
	for level.column < l.indents[len(l.indents)-1].column {
		l.indents = l.indents[:len(l.indents)-1]
		closed++
	}
	switch top := l.indents[len(l.indents)-1]; {
	case level.column != top.column:
		end := l.endOfLine()
		if l.openEnd && end == len(l.text) {
			end--
		}
		token := l.badLayout(diag.IndentationError, end,
			"unindent does not match any outer indentation level")
		l.failure.Ending = diag.EndUnknown
		return token, true
	case level.alternative != top.alternative:
		return l.inconsistentTabs(), true
	}
	l.pendingDedents = closed - 1
	return l.token(Dedent, l.offset), true
}

// endOfLine returns the offset of the current line's ending.
func (l *Lexer) endOfLine() int {
	end := l.offset
	for end < len(l.text) && class[l.text[end]] != classNewline {
		end++
	}
	return end
}

func (l *Lexer) inconsistentTabs() plexer.Token {
	return l.badLayout(diag.TabError, l.lineStart, "inconsistent use of tabs and spaces in indentation")
}

// badLayout is an error of indentation, at an offset.
func (l *Lexer) badLayout(errorType string, at int, message string) plexer.Token {
	l.fail(errorType, at, message)
	l.failure.Ending = diag.EndZero
	l.cause = BadLayout
	return l.token(Error, l.offset)
}
