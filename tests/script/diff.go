package script

import (
	"fmt"
	"slices"
	"strings"
)

// diffLines is how many differing lines of each side a diff shows.
const diffLines = 8

// Diff shows where got differs from want, in a few lines: the first place, a
// line of context, what was expected and what came. It is empty when they are
// equal.
func Diff(want, got string) string {
	if want == got {
		return ""
	}
	w, g := slices.Collect(strings.Lines(want)), slices.Collect(strings.Lines(got))
	start := 0
	for start < len(w) && start < len(g) && w[start] == g[start] {
		start++
	}
	endW, endG := len(w), len(g)
	for endW > start && endG > start && w[endW-1] == g[endG-1] {
		endW--
		endG--
	}
	var b strings.Builder
	fmt.Fprintf(&b, "@@ line %d @@\n", start+1)
	if start > 0 {
		writeDiffLine(&b, ' ', w[start-1])
	}
	writeDiffSide(&b, '-', w[start:endW])
	writeDiffSide(&b, '+', g[start:endG])
	return b.String()
}

func writeDiffSide(b *strings.Builder, sign byte, lines []string) {
	for i, line := range lines {
		if i == diffLines {
			fmt.Fprintf(b, "%c… %d more lines\n", sign, len(lines)-i)
			return
		}
		writeDiffLine(b, sign, line)
	}
}

func writeDiffLine(b *strings.Builder, sign byte, line string) {
	const widest = 400
	if len(line) > widest {
		line = fmt.Sprintf("%s… (%d bytes)\n", line[:widest], len(line))
	}
	b.WriteByte(sign)
	b.WriteString(strings.ReplaceAll(line, "\x00", `\x00`)) // keeps the log a text file
	if !strings.HasSuffix(line, "\n") {
		b.WriteString("⏎ missing\n")
	}
}
