package diag

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/asyn-lang/asyn/ast"
)

// byteOrderMark may open a source file; it belongs to no line.
const byteOrderMark = "\ufeff"

// Source is a named program text. It is immutable and safe for concurrent use.
type Source struct {
	Name string
	Text string
	// Hidden says that reports about running code do not show its lines, as
	// for text given to exec, which no file holds.
	Hidden bool
	// InC says that CPython has what the source has in C: tracebacks leave its
	// functions out, and those of a module are builtin functions.
	InC bool

	// lines holds the offset of each line's first byte. Most programs never
	// print a position, so it is built on first use.
	lines func() []uint32
}

// NewSource returns the source called name. Spans are 32 bits wide, so text
// beyond 4 GB cannot be addressed; the parser refuses it.
func NewSource(name, text string) *Source {
	s := &Source{Name: name, Text: text}
	s.lines = sync.OnceValue(s.lineTable)
	return s
}

// lineTable finds the line starts. Lines end at \n, \r\n or \r, as in Python.
func (s *Source) lineTable() []uint32 {
	text := s.Text
	starts := make([]uint32, 1, 16+len(text)/32)
	if strings.HasPrefix(text, byteOrderMark) {
		starts[0] = uint32(len(byteOrderMark))
	}
	carriageReturns := strings.IndexByte(text, '\r') >= 0
	for i := 0; i < len(text); i++ {
		if !carriageReturns {
			n := strings.IndexByte(text[i:], '\n')
			if n < 0 {
				break
			}
			i += n
		}
		switch text[i] {
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				i++
			}
			fallthrough
		case '\n':
			starts = append(starts, uint32(i+1))
		}
	}
	return starts
}

// Line returns the 1-based number of the line that holds the byte at offset.
// An offset at the end of the text belongs to the last line.
func (s *Source) Line(offset uint32) int {
	line, found := slices.BinarySearch(s.lines(), offset)
	if found {
		line++
	}
	return max(line, 1)
}

// endsLine reports whether a line ends at an offset.
func (s *Source) endsLine(offset uint32) bool {
	return int(offset) >= len(s.Text) || s.Text[offset] == '\n' || s.Text[offset] == '\r'
}

// Column returns how many characters stand before offset in its line.
func (s *Source) Column(offset uint32) int {
	return countChars(s.Text[min(s.LineStart(s.Line(offset)), int(offset)):min(int(offset), len(s.Text))])
}

// ByteColumn returns how many bytes stand before offset in its line, which is
// what CPython's ast calls col_offset.
func (s *Source) ByteColumn(offset uint32) int {
	return max(0, int(offset)-s.LineStart(s.Line(offset)))
}

// Lines returns the number of lines; a text that ends with a newline counts
// the empty line behind it.
func (s *Source) Lines() int { return len(s.lines()) }

// LineStart returns the offset of the first byte of a 1-based line.
func (s *Source) LineStart(line int) int {
	starts := s.lines()
	if line > len(starts) {
		return len(s.Text)
	}
	return int(starts[max(line, 1)-1])
}

// LineText returns a 1-based line without its line ending, or "" when there
// is no such line.
func (s *Source) LineText(line int) string {
	span := s.LineSpan(line)
	return s.Text[span.Pos:span.End]
}

// LineSpan is where a 1-based line stands, without its line ending; it is empty
// when there is no such line.
func (s *Source) LineSpan(line int) ast.Span {
	starts := s.lines()
	if line < 1 || line > len(starts) {
		return ast.Span{}
	}
	end := len(s.Text)
	if line < len(starts) {
		end = int(starts[line])
	}
	start := starts[line-1]
	return ast.Span{Pos: start, End: start + uint32(len(strings.TrimRight(s.Text[start:end], "\r\n")))}
}

// countChars counts characters as CPython does: each byte that is not valid
// UTF-8 counts once, a lone surrogate (three bytes in generalised UTF-8) once.
func countChars(text string) int {
	n := 0
	for i := 0; i < len(text); n++ {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		if isSurrogate(text[i:]) {
			i += 3
			continue
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return n
}

// isSurrogate reports whether text starts with a surrogate in generalised UTF-8.
func isSurrogate(text string) bool {
	return len(text) >= 3 && text[0] == 0xED && text[1] >= 0xA0 && text[1] <= 0xBF && text[2]&0xC0 == 0x80
}
