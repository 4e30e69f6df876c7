package parser

import (
	"fmt"
	"strings"
	"unicode/utf8"

	plexer "github.com/alecthomas/participle/v2/lexer"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/charnames"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/lexer"
)

// literal is one string token taken apart.
type literal struct {
	body  string
	bytes bool
	raw   bool
}

// splitLiteral takes prefix and quotes off a string token.
func splitLiteral(text string) literal {
	var l literal
	i := 0
	for ; text[i] != '"' && text[i] != '\''; i++ {
		switch text[i] | 0x20 {
		case 'b':
			l.bytes = true
		case 'r':
			l.raw = true
		}
	}
	text = text[i:]
	quotes := 1
	if len(text) >= 6 && text[1] == text[0] && text[2] == text[0] {
		quotes = 3
	}
	l.body = text[quotes : len(text)-quotes]
	return l
}

// stringValue decodes a string token that is not an f-string.
func (p *parser) stringValue(token *plexer.Token) (value string, kind ast.ConstantKind) {
	l := splitLiteral(token.Value)
	body := normalizeNewlines(l.body)
	if !l.bytes {
		if l.raw || strings.IndexByte(body, '\\') < 0 {
			return body, ast.ConstStr
		}
		return p.unescape(token, body, false), ast.ConstStr
	}
	for i := range len(body) {
		if body[i] >= utf8.RuneSelf {
			p.raiseAt(tokenSpan(token), "bytes can only contain ASCII literal characters")
		}
	}
	if l.raw || strings.IndexByte(body, '\\') < 0 {
		return body, ast.ConstBytes
	}
	return p.unescape(token, body, true), ast.ConstBytes
}

// normalizeNewlines gives the line endings inside a literal the form \n.
func normalizeNewlines(s string) string {
	if strings.IndexByte(s, '\r') < 0 {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// unescaper replaces the escape sequences of one literal.
type unescaper struct {
	*parser
	token *plexer.Token
	text  string
	i     int // the offset of the next byte
	bytes bool
	out   []byte
	warn  bool // no invalid escape was reported yet: one a literal is enough
}

// unescape replaces the escape sequences in text, the inside of token.
func (p *parser) unescape(token *plexer.Token, text string, bytes bool) string {
	u := unescaper{parser: p, token: token, text: text, bytes: bytes, out: make([]byte, 0, len(text)), warn: true}
	for u.i < len(text) {
		backslash := strings.IndexByte(text[u.i:], '\\')
		if backslash < 0 {
			u.out = append(u.out, text[u.i:]...)
			break
		}
		u.out = append(u.out, text[u.i:u.i+backslash]...)
		u.i += backslash + 1
		u.escape()
	}
	return string(u.out)
}

// simpleEscapes holds the escapes that stand for one other character.
var simpleEscapes = [128]byte{
	'\\': '\\', '\'': '\'', '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v',
}

// escape replaces one escape sequence; the offset is behind its backslash.
func (u *unescaper) escape() {
	if u.i >= len(u.text) || u.text[u.i] >= utf8.RuneSelf {
		// Before a field of an f-string, or before what needs no escape.
		u.out = append(u.out, '\\')
		if u.i >= len(u.text) {
			u.invalid('{')
		}
		return
	}
	c := u.text[u.i]
	u.i++
	switch {
	case c == '\n':
	case simpleEscapes[c] != 0:
		u.out = append(u.out, simpleEscapes[c])
	case c >= '0' && c <= '7':
		u.octal(c)
	case c == 'x' && u.bytes:
		u.hexByte()
	case c == 'x':
		u.hex(2, `truncated \xXX escape`)
	case c == 'u' && !u.bytes:
		u.hex(4, `truncated \uXXXX escape`)
	case c == 'U' && !u.bytes:
		u.hex(8, `truncated \UXXXXXXXX escape`)
	case c == 'N' && !u.bytes:
		u.named()
	default:
		u.out = append(u.out, '\\', c)
		u.invalid(c)
	}
}

// octal reads up to three octal digits, the first of which is c.
func (u *unescaper) octal(c byte) {
	start := u.i - 1
	value := rune(c - '0')
	for u.i < start+3 && u.i < len(u.text) && u.text[u.i] >= '0' && u.text[u.i] <= '7' {
		value = value*8 + rune(u.text[u.i]-'0')
		u.i++
	}
	if value > 0o377 {
		u.warning(fmt.Sprintf(`invalid octal escape sequence '\%s'`, u.text[start:u.i]))
	}
	if u.bytes {
		u.out = append(u.out, byte(value))
	} else {
		u.out = utf8.AppendRune(u.out, value)
	}
}

// hex reads a character by the number of its code point.
func (u *unescaper) hex(digits int, truncated string) {
	start := u.i - 2
	value := int64(0)
	for end := u.i + digits; u.i < end; u.i++ {
		digit := -1
		if u.i < len(u.text) {
			digit = hexDigit(u.text[u.i])
		}
		if digit < 0 {
			u.fail(start, u.i, truncated)
		}
		value = value<<4 | int64(digit)
	}
	if value > utf8.MaxRune {
		u.fail(start, u.i, "illegal Unicode character")
	}
	u.out = appendWTF8(u.out, rune(value))
}

func (u *unescaper) hexByte() {
	if u.i+1 >= len(u.text) || hexDigit(u.text[u.i]) < 0 || hexDigit(u.text[u.i+1]) < 0 {
		u.raiseAt(tokenSpan(u.token), fmt.Sprintf(`(value error) invalid \x escape at position %d`, u.i-2))
	}
	u.out = append(u.out, byte(hexDigit(u.text[u.i])<<4|hexDigit(u.text[u.i+1])))
	u.i += 2
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

// appendWTF8 appends a code point as UTF-8, a surrogate in the generalised form.
func appendWTF8(out []byte, r rune) []byte {
	if r >= 0xD800 && r <= 0xDFFF {
		return append(out, 0xED, byte(0x80|r>>6&0x3F), byte(0x80|r&0x3F))
	}
	return utf8.AppendRune(out, r)
}

// named reads {NAME OF CHARACTER}.
func (u *unescaper) named() {
	start := u.i - 2
	const malformed = `malformed \N character escape`
	if u.i >= len(u.text) || u.text[u.i] != '{' {
		u.fail(start, u.i, malformed)
	}
	length := strings.IndexByte(u.text[u.i:], '}')
	if length < 0 {
		u.fail(start, len(u.text), malformed)
	}
	name := u.text[u.i+1 : u.i+length]
	if name == "" {
		u.fail(start, u.i+length, malformed)
	}
	u.i += length + 1
	r, ok := charnames.Find(name)
	if !ok {
		u.fail(start, u.i, "unknown Unicode character name")
	}
	u.out = utf8.AppendRune(u.out, r)
}

// fail raises a decoding error for text[start:end]. Its positions count in
// the string that CPython decodes, where each character beyond ASCII has been
// spelt \UXXXXXXXX.
func (u *unescaper) fail(start, end int, reason string) {
	first, last := spelledLength(u.text[:start]), spelledLength(u.text[:end])-1
	where := fmt.Sprintf("bytes in position %d-%d", first, last)
	if last <= first {
		where = fmt.Sprintf("byte 0x5c in position %d", first)
	}
	message := fmt.Sprintf("(unicode error) 'unicodeescape' codec can't decode %s: %s", where, reason)
	if u.token.Type == lexer.FStringText {
		u.skipToFStringEnd()
		u.raiseHere(message)
	}
	u.raiseAt(tokenSpan(u.token), message)
}

func spelledLength(s string) int {
	n := 0
	for i, r := range s {
		switch {
		case r >= utf8.RuneSelf:
			n += len(`\U00000000`)
			if i > 0 && s[i-1] == '\\' {
				n += len("u005c")
			}
		default:
			n++
		}
	}
	return n
}

// invalid warns of a backslash that escapes nothing.
func (u *unescaper) invalid(c byte) {
	u.warning(fmt.Sprintf(`invalid escape sequence '\%c'`, c))
}

func (u *unescaper) warning(message string) {
	if u.warn {
		u.warn = false
		u.parser.warning(&diag.Diagnostic{Span: tokenSpan(u.token), Msg: message})
	}
}
