package lexer

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	plexer "github.com/alecthomas/participle/v2/lexer"
	"golang.org/x/text/unicode/norm"
)

// unicodeName lexes a name with characters beyond ASCII. As in CPython, all
// of them are taken first and then judged, so that the error names the first
// character that no name may hold.
func (l *Lexer) unicodeName(start int) plexer.Token {
	i := start
	for i < len(l.text) && (l.text[i] >= utf8.RuneSelf || continuesName[l.text[i]]) {
		i++
	}
	for j, r := range l.text[start:i] {
		if isNameStart(r) || j > 0 && isNameContinue(r) {
			continue
		}
		at := start + j
		l.offset = at
		if !unicode.IsPrint(r) {
			return l.errorToken(at, fmt.Sprintf("invalid non-printable character U+%04X", r))
		}
		return l.errorToken(at, fmt.Sprintf("invalid character '%c' (U+%04X)", r, r))
	}
	l.offset = i
	return l.token(Name, start)
}

// unknown is the token of a character that starts no other token.
func (l *Lexer) unknown(start int) plexer.Token {
	c := l.text[start]
	if c < ' ' || c == 0x7f {
		return l.errorToken(start, fmt.Sprintf("invalid non-printable character U+%04X", c))
	}
	l.offset = start + 1
	return l.token(Unknown, start)
}

// isNameStart and isNameContinue are Unicode's XID_Start and XID_Continue
// (with the underscore): the ID properties, closed under NFKC.
func isNameStart(r rune) bool {
	return r == '_' || isIDStart(r) && closedUnderNFKC(r, isIDStart)
}

func isNameContinue(r rune) bool {
	return isIDContinue(r) && closedUnderNFKC(r, isIDContinue)
}

func isIDStart(r rune) bool {
	return unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Other_ID_Start) &&
		!unicode.In(r, unicode.Pattern_Syntax, unicode.Pattern_White_Space)
}

func isIDContinue(r rune) bool {
	return isIDStart(r) || unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
}

// closedUnderNFKC reports whether r, normalised, is still of its class and
// goes on with characters that may continue a name.
func closedUnderNFKC(r rune, class func(rune) bool) bool {
	if r < utf8.RuneSelf {
		return true
	}
	for i, c := range norm.NFKC.String(string(r)) {
		if i == 0 && !class(c) || i > 0 && !isIDContinue(c) {
			return false
		}
	}
	return true
}

// NormalizeName returns the NFKC form of a name: Python compares names by it.
func NormalizeName(name string) string {
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf {
			return norm.NFKC.String(name)
		}
	}
	return name
}
