package script

import (
	"fmt"
	"slices"
	"strings"
)

const (
	// diffLines is how many differing lines a diff shows.
	diffLines = 16
	// diffWork bounds the comparisons of one diff; longer texts are shown as
	// replaced from the first difference on.
	diffWork = 4_000_000
	// diffWidth is how much of a line is shown.
	diffWidth = 400
)

// Diff shows the lines in which got differs from want, expected ones with -,
// those that came instead with +, each run of them below its line number in
// want. It is empty when the texts are equal.
func Diff(want, got string) string {
	if want == got {
		return ""
	}
	w, g := slices.Collect(strings.Lines(want)), slices.Collect(strings.Lines(got))
	start := 0
	for start < len(w) && start < len(g) && w[start] == g[start] {
		start++
	}
	d := diffWriter{line: start}
	d.compare(w[start:], g[start:])
	if d.hidden > 0 {
		fmt.Fprintf(&d.text, "… %d more lines differ\n", d.hidden)
	}
	return d.text.String()
}

type diffWriter struct {
	text          strings.Builder
	line          int  // how many lines of want are behind
	inRun         bool // whether the last line written is next to this one
	shown, hidden int
}

// compare writes a diff of w and g along a longest common subsequence.
func (d *diffWriter) compare(w, g []string) {
	if len(w)*len(g) > diffWork {
		d.differ('-', w...)
		d.differ('+', g...)
		return
	}
	common := commonLengths(w, g)
	for i, j := 0, 0; i < len(w) || j < len(g); {
		switch {
		case i < len(w) && j < len(g) && w[i] == g[j]:
			d.line, d.inRun = d.line+1, false
			i, j = i+1, j+1
		case j == len(g) || i < len(w) && common[i+1][j] >= common[i][j+1]:
			d.differ('-', w[i])
			i++
		default:
			d.differ('+', g[j])
			j++
		}
	}
}

// commonLengths returns, for each pair of suffixes of a and b, the length of
// their longest common subsequence.
func commonLengths(a, b []string) [][]int32 {
	lengths := make([][]int32, len(a)+1)
	for i := range lengths {
		lengths[i] = make([]int32, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				lengths[i][j] = lengths[i+1][j+1] + 1
			} else {
				lengths[i][j] = max(lengths[i+1][j], lengths[i][j+1])
			}
		}
	}
	return lengths
}

func (d *diffWriter) differ(sign byte, lines ...string) {
	for _, line := range lines {
		if d.shown == diffLines {
			d.hidden++
		} else {
			d.shown++
			if !d.inRun {
				fmt.Fprintf(&d.text, "@@ line %d @@\n", d.line+1)
			}
			d.write(sign, line)
		}
		d.inRun = true
		if sign == '-' {
			d.line++
		}
	}
}

func (d *diffWriter) write(sign byte, line string) {
	if len(line) > diffWidth {
		line = fmt.Sprintf("%s… (%d bytes)\n", line[:diffWidth], len(line))
	}
	d.text.WriteByte(sign)
	d.text.WriteString(strings.ReplaceAll(line, "\x00", `\x00`)) // a log is a text file
	if !strings.HasSuffix(line, "\n") {
		d.text.WriteString("⏎ missing\n")
	}
}
