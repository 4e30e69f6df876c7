package parser

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
)

const byteOrderMark = "\ufeff"

// checkEncoding refuses a source that the lexer cannot read: source is UTF-8
// without NUL bytes.
func checkEncoding(src *diag.Source, fromString bool) *diag.Diagnostic {
	text := src.Text
	if len(text) > math.MaxUint32 {
		return &diag.Diagnostic{Type: diag.SyntaxError, Msg: "source is larger than 4 GB: " + src.Name}
	}
	cookie := ""
	if !fromString {
		cookie = codingCookie(text)
	} else if strings.HasPrefix(text, byteOrderMark) {
		return &diag.Diagnostic{
			Type: diag.SyntaxError, Source: src, Span: ast.Span{Pos: uint32(len(byteOrderMark)), End: uint32(len(byteOrderMark))},
			Msg: "invalid non-printable character U+FEFF",
		}
	}
	if encoding := normalizeEncoding(cookie); cookie != "" && encoding != "utf-8" {
		msg := "encoding problem: " + cookie
		if strings.HasPrefix(text, byteOrderMark) {
			msg = "encoding problem: " + encoding + " with BOM"
		}
		return &diag.Diagnostic{Type: diag.SyntaxError, Msg: msg}
	}
	if nul := strings.IndexByte(text, 0); nul >= 0 {
		return &diag.Diagnostic{
			Type: diag.SyntaxError, Source: src, Span: ast.Span{Pos: uint32(nul), End: uint32(nul)},
			Msg: "source code cannot contain null bytes", NoCaret: true,
		}
	}
	if !utf8.ValidString(text) {
		return invalidUTF8(src, cookie != "" || strings.HasPrefix(text, byteOrderMark))
	}
	return nil
}

// Encoding returns the encoding that a source in bytes declares, if that is
// another than UTF-8 and no byte order mark says otherwise; else "". The parser
// takes such a source once it is decoded, with the option FromString.
func Encoding(text string) string {
	cookie := codingCookie(text)
	switch normal := normalizeEncoding(cookie); {
	case strings.HasPrefix(text, byteOrderMark) || normal == "utf-8":
		return ""
	case normal == "iso-8859-1":
		return normal // of one of its variants
	}
	return cookie
}

// invalidUTF8 describes the first byte that is not UTF-8.
func invalidUTF8(src *diag.Source, declared bool) *diag.Diagnostic {
	at := 0
	for at < len(src.Text) {
		r, size := utf8.DecodeRuneInString(src.Text[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	d := &diag.Diagnostic{Type: diag.SyntaxError}
	if declared {
		d.Source = src
		d.Span = ast.Span{Pos: uint32(at), End: uint32(at)}
		d.NoCaret = true
		reason := "invalid continuation byte"
		if c := src.Text[at]; c < 0xC2 || c > 0xF4 {
			reason = "invalid start byte"
		}
		d.Msg = fmt.Sprintf("(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %d: %s",
			src.Text[at], at-src.LineStart(src.Line(uint32(at))), reason)
		return d
	}
	d.Msg = fmt.Sprintf("Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding declared; "+
		"see https://peps.python.org/pep-0263/ for details", src.Text[at], src.Name, src.Line(uint32(at)))
	return d
}

// codingCookie returns the encoding that a comment in the first two lines
// declares (PEP 263), or "".
func codingCookie(text string) string {
	text = strings.TrimPrefix(text, byteOrderMark)
	for range 2 {
		line, rest, more := strings.Cut(text, "\n")
		comment := strings.TrimLeft(line, " \t\f")
		if !strings.HasPrefix(comment, "#") {
			if comment != "" && comment != "\r" {
				return ""
			}
		} else if name := declaredEncoding(comment); name != "" {
			return name
		}
		if !more {
			break
		}
		text = rest
	}
	return ""
}

// declaredEncoding finds coding: name or coding=name in a comment.
func declaredEncoding(comment string) string {
	for {
		i := strings.Index(comment, "coding")
		if i < 0 {
			return ""
		}
		comment = comment[i+len("coding"):]
		if comment == "" || comment[0] != ':' && comment[0] != '=' {
			continue
		}
		name := strings.TrimLeft(comment[1:], " \t")
		end := strings.IndexFunc(name, func(r rune) bool {
			return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_.", r))
		})
		if end >= 0 {
			name = name[:end]
		}
		if name != "" {
			return name
		}
	}
}

// normalizeEncoding gives the usual spellings of an encoding one form.
func normalizeEncoding(name string) string {
	normal := strings.ReplaceAll(strings.ToLower(name), "_", "-")
	switch {
	case normal == "utf-8" || strings.HasPrefix(normal, "utf-8-"):
		return "utf-8"
	case normal == "latin-1" || normal == "iso-8859-1" || normal == "iso-latin-1" ||
		strings.HasPrefix(normal, "latin-1-") || strings.HasPrefix(normal, "iso-8859-1-"):
		return "iso-8859-1"
	}
	return normal
}
