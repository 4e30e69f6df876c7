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
	cookie, cookieLine := "", ""
	if !fromString {
		cookie, cookieLine = codingCookie(text)
	} else if strings.HasPrefix(text, byteOrderMark) {
		return &diag.Diagnostic{
			Type: diag.SyntaxError, Source: src, Span: ast.Span{Pos: uint32(len(byteOrderMark)), End: uint32(len(byteOrderMark))},
			Msg: "invalid non-printable character U+FEFF",
		}
	}
	switch normal := normalizeEncoding(cookie); {
	case normal == "utf-8" || cookie == "":
	case strings.HasPrefix(text, byteOrderMark):
		return &diag.Diagnostic{Type: diag.SyntaxError, Msg: "encoding problem: " + normal + " with BOM"}
	case normal != "ascii" && !(extendsASCII(normal) && isASCII(text)):
		d := &diag.Diagnostic{Type: diag.SyntaxError, Msg: "encoding problem: " + cookie}
		d.Notes = []string{"asyn reads source in UTF-8 only; the file declares another encoding in: " + strings.ToValidUTF8(cookieLine, "\ufffd")}
		return d
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

// extendsASCII reports whether a source that is all ASCII means the same in an
// encoding as in UTF-8. Old files declare such an encoding without need.
func extendsASCII(encoding string) bool {
	for _, family := range [...]string{"iso-8859-", "latin", "cp125", "cp437", "windows-125", "koi8-", "mac-", "euc-", "gb", "big5"} {
		if strings.HasPrefix(encoding, family) {
			return true
		}
	}
	return false
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
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
// declares (PEP 263), and the line.
func codingCookie(text string) (name, line string) {
	text = strings.TrimPrefix(text, byteOrderMark)
	for range 2 {
		line, rest, more := strings.Cut(text, "\n")
		comment := strings.TrimLeft(line, " \t\f")
		if !strings.HasPrefix(comment, "#") {
			if comment != "" && comment != "\r" {
				return "", ""
			}
		} else if name := declaredEncoding(comment); name != "" {
			return name, strings.TrimRight(line, "\r")
		}
		if !more {
			break
		}
		text = rest
	}
	return "", ""
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
	case normal == "utf-8" || strings.HasPrefix(normal, "utf-8-") || normal == "utf8":
		return "utf-8"
	case normal == "ascii" || normal == "us-ascii":
		return "ascii"
	case normal == "latin-1" || normal == "iso-8859-1" || normal == "iso-latin-1" ||
		strings.HasPrefix(normal, "latin-1-") || strings.HasPrefix(normal, "iso-8859-1-"):
		return "iso-8859-1"
	}
	return normal
}
