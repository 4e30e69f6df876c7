package lexer

import (
	"fmt"

	plexer "github.com/alecthomas/participle/v2/lexer"
)

// single, withEqual and double give the types of the operators that start
// with a character: alone, followed by '=', and doubled.
var (
	single = [128]Type{
		'(': LeftParen, ')': RightParen, '[': LeftBracket, ']': RightBracket, '{': LeftBrace, '}': RightBrace,
		':': Colon, ',': Comma, ';': Semicolon, '+': Plus, '-': Minus, '*': Star, '/': Slash, '|': VBar,
		'&': Ampersand, '<': Less, '>': Greater, '=': Equal, '.': Dot, '%': Percent, '~': Tilde,
		'^': Circumflex, '@': At, '!': Exclamation,
	}
	withEqual = [128]Type{
		':': ColonEqual, '+': PlusEqual, '-': MinusEqual, '*': StarEqual, '/': SlashEqual, '|': VBarEqual,
		'&': AmpersandEqual, '<': LessEqual, '>': GreaterEqual, '=': EqualEqual, '%': PercentEqual,
		'^': CircumflexEqual, '@': AtEqual, '!': NotEqual,
	}
	double = [128]struct{ plain, withEqual Type }{
		'*': {DoubleStar, DoubleStarEqual}, '/': {DoubleSlash, DoubleSlashEqual},
		'<': {LeftShift, LeftShiftEqual}, '>': {RightShift, RightShiftEqual},
	}
)

// operator lexes the operator or bracket at start.
func (l *Lexer) operator(start int) plexer.Token {
	text := l.text
	c, next, afterNext := text[start], byte(0), byte(0)
	if start+1 < len(text) {
		next = text[start+1]
		if start+2 < len(text) {
			afterNext = text[start+2]
		}
	}
	t, length := single[c], 1
	switch {
	case c == '(' || c == '[' || c == '{':
		if len(l.brackets) >= maxBrackets {
			return l.errorToken(start, "too many nested parentheses")
		}
		l.brackets = append(l.brackets, bracket{c, start, l.line})
	case c == ')' || c == ']' || c == '}':
		return l.closeBracket(start, t)
	case c == '.':
		if class[next] == classDigit {
			return l.number()
		}
		if next == '.' && afterNext == '.' {
			t, length = Ellipsis, 3
		}
	case c == ':' && l.atFieldLevel():
		// Here even ":=" is a colon.
		l.fstrings[len(l.fstrings)-1].inSpec = true
		l.inText = true
	case c == '-' && next == '>':
		t, length = Arrow, 2
	case c == '<' && next == '>':
		t, length = NotEqual, 2
	case next == '=' && withEqual[c] != 0:
		t, length = withEqual[c], 2
	case next == c && double[c].plain != 0:
		t, length = double[c].plain, 2
		if afterNext == '=' {
			t, length = double[c].withEqual, 3
		}
	}
	l.offset = start + length
	return l.token(t, start)
}

// closeBracket lexes a closing bracket, which must match the innermost.
func (l *Lexer) closeBracket(start int, t Type) plexer.Token {
	c, depth := l.text[start], len(l.brackets)
	if n := len(l.fstrings); n > 0 && c == '}' && len(l.fstrings[n-1].fields) == 0 {
		return l.errorToken(start, l.fstrings[n-1].name()+": single '}' is not allowed")
	}
	if depth == 0 {
		return l.errorToken(start, fmt.Sprintf("unmatched '%c'", c))
	}
	if open := l.brackets[depth-1]; closing[open.char] != c {
		switch {
		case l.atFieldLevel():
			return l.errorToken(start, fmt.Sprintf("%s: unmatched '%c'", l.fstrings[len(l.fstrings)-1].name(), c))
		case open.line != l.line:
			return l.errorToken(start, fmt.Sprintf(
				"closing parenthesis '%c' does not match opening parenthesis '%c' on line %d", c, open.char, open.line))
		}
		return l.errorToken(start, fmt.Sprintf(
			"closing parenthesis '%c' does not match opening parenthesis '%c'", c, open.char))
	}
	l.brackets = l.brackets[:depth-1]
	if c == '}' {
		l.closeField(depth)
	}
	l.offset = start + 1
	return l.token(t, start)
}

// closing maps an opening bracket to its closing one.
var closing = [128]byte{'(': ')', '[': ']', '{': '}'}
