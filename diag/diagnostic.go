package diag

import (
	"strings"

	"github.com/asyn-lang/asyn/ast"
)

// The types of diagnostic, which are the names of Python's exceptions.
const (
	SyntaxError      = "SyntaxError"
	IndentationError = "IndentationError"
	TabError         = "TabError"
	SyntaxWarning    = "SyntaxWarning"
	// The parser's limits: CPython raises these, too, without a place.
	MemoryError    = "MemoryError"
	RecursionError = "RecursionError"
)

// Diagnostic is one error or warning about a program.
type Diagnostic struct {
	// Type is one of the above.
	Type string
	// Source is the program; nil for an error that belongs to no line, such
	// as a file that cannot be decoded.
	Source *Source
	// Span is the place. An empty span is one caret.
	Span ast.Span
	// Msg is the message, in CPython's words.
	Msg string
	// Notes are printed below the message, one a line.
	Notes []string
	// Suggestion is a replacement for the text of Span, for editors; "" when
	// there is none. It is not printed.
	Suggestion string
	// Incomplete says that more input could turn the program into a valid
	// one: the prompt then asks for another line.
	Incomplete bool
	// NoText says that SyntaxError.text is None: CPython's compiler, unlike its
	// parser, cannot show a line of text that no file holds.
	NoText bool
	// NoCaret leaves the caret line out: the error concerns the whole line.
	NoCaret bool
	// Ending says what stands for the end of Span where CPython knows none.
	Ending Ending
	// Shown is the part of Source that Text returns; an empty span is the line
	// of Span, with its ending. It may end behind the program, where a line
	// ending is missing.
	Shown ast.Span
}

// Ending is what SyntaxError.end_offset tells.
type Ending uint8

// The endings. The carets are the same: one for a place without an end.
const (
	EndOfSpan  Ending = iota
	EndZero           // 0
	EndUnknown        // -1
)

// Error returns the message with its place, on one line, as str() of CPython's
// SyntaxError does.
func (d *Diagnostic) Error() string {
	if d.Source == nil {
		return d.Msg
	}
	at := d.Location()
	return d.Msg + " (" + baseName(d.Source.Name) + ", line " + itoa(at.Line) + ")"
}

// Location is a place as the attributes of SyntaxError give it: lines from 1
// and columns, in characters, from 1. Zero columns mean that none is known.
type Location struct {
	Line, Offset, EndLine, EndOffset int
}

// Text returns the attribute text: the lines that the error shows, with \n for
// every line ending. It is "" for a diagnostic without a source.
func (d *Diagnostic) Text() string {
	if d.Source == nil {
		return ""
	}
	shown := d.Shown
	if shown == (ast.Span{}) {
		shown = d.Source.LineSpan(d.Location().Line)
		shown.End++
	}
	end := min(int(shown.End), len(d.Source.Text))
	text := d.Source.Text[min(int(shown.Pos), end):end]
	if ending := int(shown.End) - 1; ending >= int(shown.Pos) && d.Source.endsLine(uint32(ending)) {
		text = strings.TrimRight(text, "\r\n") + "\n"
	}
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
}

// Location returns the attributes lineno, offset, end_lineno and end_offset.
func (d *Diagnostic) Location() Location {
	if d.Source == nil {
		return Location{}
	}
	start := min(d.Span.Pos, uint32(len(d.Source.Text)))
	end := max(start, min(d.Span.End, uint32(len(d.Source.Text))))
	beyond := 0
	if d.Span.End > start && d.Source.endsLine(d.Span.End-1) {
		// A line's end is one character, though it may be one that is not
		// there, or two.
		end, beyond = d.Span.End-1, 1
	}
	at := Location{Line: d.Source.Line(start), EndLine: d.Source.Line(end)}
	if !d.NoCaret {
		at.Offset = d.Source.Column(start) + 1
		if d.Ending == EndOfSpan {
			at.EndOffset = d.Source.Column(end) + 1 + beyond
		}
	}
	if d.Ending == EndUnknown {
		at.EndOffset = -1
	}
	return at
}
