package runtime

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// sourceView is a SourceRange prepared for display: lines without their common
// indentation, columns in code points of those lines.
type sourceView struct {
	lines      [][]rune
	start, end int // in the first and in the last line
	anchors    bool
	// leftLine and leftCol are where the operator (or the opening bracket)
	// starts, rightLine and rightCol where it ends.
	leftLine, leftCol, rightLine, rightCol int
	carets                                 bool
}

// format renders the source lines, with carets where they tell something.
func (src SourceRange) format() string {
	if len(src.Lines) == 0 {
		return ""
	}
	v := src.view()
	var out []string
	shown := v.significantLines()
	for i, line := range shown {
		if i > 0 {
			switch skipped := line - shown[i-1] - 1; {
			case skipped == 1:
				out = append(out, v.line(line-1)...)
			case skipped > 1:
				out = append(out, fmt.Sprintf("...<%d lines>...", skipped))
			}
		}
		out = append(out, v.line(line)...)
	}
	var b strings.Builder
	for _, line := range dedent(out) {
		b.WriteString("    " + line + "\n")
	}
	return b.String()
}

func (src SourceRange) view() *sourceView {
	cut := commonIndent(src.Lines)
	v := &sourceView{anchors: src.HasAnchor}
	for _, line := range src.Lines {
		line = strings.TrimRightFunc(line, unicode.IsSpace)
		v.lines = append(v.lines, []rune(line[min(cut, len(line)):]))
	}
	col := func(line, bytes int) int {
		text := src.Lines[line]
		bytes = min(bytes, len(text))
		return max(0, len([]rune(text[:bytes]))-cut)
	}
	last := len(src.Lines) - 1
	v.start, v.end = col(0, src.StartCol), col(last, src.EndCol)
	if v.anchors {
		v.leftLine, v.rightLine = src.AnchorStart[0], src.AnchorEnd[0]
		v.leftCol, v.rightCol = col(v.leftLine, src.AnchorStart[1]), col(v.rightLine, src.AnchorEnd[1])
	}
	v.carets = v.wantsCarets(src.WholeStatement)
	return v
}

// wantsCarets: a range that covers its lines whole needs no marking, unless
// part of it stands out.
func (v *sourceView) wantsCarets(wholeStatement bool) bool {
	if wholeStatement {
		return false
	}
	if v.anchors {
		return true
	}
	first, last := v.lines[0], v.lines[len(v.lines)-1]
	return !blank(first[:min(v.start, len(first))]) || !blank(last[min(v.end, len(last)):])
}

func blank(text []rune) bool {
	for _, r := range text {
		if !unicode.IsSpace(r) {
			return false
		}
	}
	return true
}

// significantLines are the first, the last, and those around the anchors.
func (v *sourceView) significantLines() []int {
	lines := []int{0, len(v.lines) - 1}
	if v.anchors {
		for d := -1; d <= 1; d++ {
			lines = append(lines, v.leftLine+d, v.rightLine+d)
		}
	}
	lines = slices.DeleteFunc(lines, func(i int) bool { return i < 0 || i >= len(v.lines) })
	slices.Sort(lines)
	return slices.Compact(lines)
}

// line renders line i, and the carets below it.
func (v *sourceView) line(i int) []string {
	text := v.lines[i]
	if !v.carets {
		return []string{string(text)}
	}
	end := displayWidth(text)
	if i == len(v.lines)-1 {
		end = displayWidth(text[:min(v.end, len(text))])
	}
	indent := 0
	for indent < len(text) && unicode.IsSpace(text[indent]) {
		indent++
	}
	start := indent
	if i == 0 {
		start = max(indent, displayWidth(text[:min(v.start, len(text))]))
	}
	var b strings.Builder
	for col := range end {
		switch {
		case col < start:
			b.WriteByte(' ')
		case v.anchors && !v.inAnchor(i, col):
			b.WriteByte('~')
		default:
			b.WriteByte('^')
		}
	}
	return []string{string(text), b.String()}
}

func (v *sourceView) inAnchor(line, col int) bool {
	left := displayWidth(v.lines[v.leftLine][:min(v.leftCol, len(v.lines[v.leftLine]))])
	right := displayWidth(v.lines[v.rightLine][:min(v.rightCol, len(v.lines[v.rightLine]))])
	return (line > v.leftLine || line == v.leftLine && col >= left) &&
		(line < v.rightLine || line == v.rightLine && col < right)
}

// commonIndent is the length of the white space that all lines but blank ones
// start with.
func commonIndent(lines []string) int {
	common, seen := "", false
	for _, line := range lines {
		text := strings.TrimLeft(line, " \t")
		if strings.TrimSpace(line) == "" {
			continue
		}
		indent := line[:len(line)-len(text)]
		if !seen {
			common, seen = indent, true
			continue
		}
		n := 0
		for n < len(common) && n < len(indent) && common[n] == indent[n] {
			n++
		}
		common = common[:n]
	}
	return len(common)
}

func dedent(lines []string) []string {
	cut := commonIndent(lines)
	out := make([]string, len(lines))
	for i, line := range lines {
		if strings.TrimSpace(line) != "" {
			out[i] = line[cut:]
		}
	}
	return out
}

// displayWidth is how many columns of a terminal the text takes.
func displayWidth(text []rune) int {
	n := 0
	for _, r := range text {
		n++
		if isWide(r) {
			n++
		}
	}
	return n
}

// wideRanges are the code points that a terminal shows two columns wide: East
// Asian scripts and emoji.
var wideRanges = [...][2]rune{
	{0x1100, 0x115f}, {0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x26a1, 0x26a1},
	{0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c}, {0x2753, 0x2755}, {0x2795, 0x2797},
	{0x2b50, 0x2b50}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xa000, 0xa4cf},
	{0xa960, 0xa97f}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6},
	{0x16fe0, 0x18aff}, {0x1b000, 0x1b2ff}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff},
	{0x20000, 0x2fffd}, {0x30000, 0x3fffd},
}

func isWide(r rune) bool {
	if r < 0x1100 {
		return false
	}
	for _, w := range wideRanges {
		if r <= w[1] {
			return r >= w[0]
		}
	}
	return false
}
