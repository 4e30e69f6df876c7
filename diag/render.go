package diag

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// String renders the diagnostic as CPython prints an uncaught syntax error:
// the place, the source line without its indentation, carets under the span
// and the message. It ends with a newline.
func (d *Diagnostic) String() string {
	var out strings.Builder
	if d.Source != nil {
		at := d.Location()
		out.WriteString("  File \"" + d.Source.Name + "\", line " + itoa(at.Line) + "\n")
		d.renderLine(&out, at)
	}
	out.WriteString(d.Type + ": " + d.Msg + "\n")
	for _, note := range d.Notes {
		out.WriteString(note + "\n")
	}
	return out.String()
}

// renderLine writes the source line and its carets. Only the first line of a
// span is shown, with carets to its end.
func (d *Diagnostic) renderLine(out *strings.Builder, at Location) {
	// What the terminal cannot take is not shown: CPython reads a line up to
	// a NUL, and decodes it with replacement characters.
	line, _, _ := strings.Cut(d.Source.LineText(at.Line), "\x00")
	line = strings.ToValidUTF8(line, "\ufffd")
	shown := strings.TrimLeft(line, " \f")
	stripped := len(line) - len(shown)
	out.WriteString("    " + shown + "\n")
	start := at.Offset - 1 - stripped
	if at.Offset == 0 || start < 0 {
		return
	}
	width := max(1, at.EndOffset-at.Offset)
	if at.EndLine != at.Line {
		width = max(1, countChars(line)-(at.Offset-1))
	}
	out.WriteString("    " + caretIndent(shown, start) + strings.Repeat("^", width) + "\n")
}

// caretIndent is as wide as the first n characters of line: tabs and other
// white space are kept, so that the caret stands below its character.
func caretIndent(line string, n int) string {
	var out strings.Builder
	for ; n > 0 && line != ""; n-- {
		r, size := utf8.DecodeRuneInString(line)
		if unicode.IsSpace(r) {
			out.WriteString(line[:size])
		} else {
			out.WriteByte(' ')
		}
		line = line[size:]
	}
	out.WriteString(strings.Repeat(" ", n))
	return out.String()
}

func itoa(n int) string { return strconv.Itoa(n) }

// baseName is the last element of a path with either kind of separator.
func baseName(path string) string {
	return path[strings.LastIndexByte(path, '/')+1:]
}
