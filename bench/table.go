package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// writeTables prints the figures of each group. Behind a peer's figure stands
// how many times better asyn's is; the last column is that against the fastest
// engine hosted in Go.
func writeTables(w io.Writer, r *Report) {
	header := []string{"", ""}
	for _, e := range r.Engines {
		header = append(header, e.Name)
	}
	if r.has(subject) {
		header = append(header, "fastest Go-hosted")
	}
	rows := r.Rows()
	for _, group := range Groups {
		var lines [][]string
		for _, row := range rows {
			if row.Program.Group == group {
				lines = append(lines, tableLine(r, row))
			}
		}
		if len(lines) > 0 {
			header[0] = string(group)
			writeTable(w, header, lines)
			fmt.Fprintln(w)
		}
	}
}

func tableLine(r *Report, row Row) []string {
	line := []string{row.Label(), row.Measure.Unit}
	for _, e := range r.Engines {
		line = append(line, cell(r, row, e.Name))
	}
	if !r.has(subject) {
		return line
	}
	fastest, ok := row.FastestGoHosted(r.Engines)
	ratio, known := row.Ratio(subject, fastest)
	if !ok || !known {
		return append(line, "")
	}
	return append(line, fastest+" "+formatRatio(ratio))
}

func cell(r *Report, row Row, engine string) string {
	figure, ok := row.Figures[engine]
	if !ok {
		if o := r.Outcomes[row.Program.Name][engine]; o != nil {
			return "failed"
		}
		return "-"
	}
	text := formatFigure(figure)
	if ratio, ok := row.Ratio(subject, engine); ok && engine != subject {
		text += fmt.Sprintf(" %6s", formatRatio(ratio))
	}
	return text
}

// writeTable aligns the first column left and the others right.
func writeTable(w io.Writer, header []string, lines [][]string) {
	widths := make([]int, len(header))
	for _, line := range append([][]string{header}, lines...) {
		for i, text := range line {
			widths[i] = max(widths[i], utf8.RuneCountInString(text))
		}
	}
	rule := make([]string, len(widths))
	for i, width := range widths {
		rule[i] = strings.Repeat("-", width)
	}
	for _, line := range append([][]string{header, rule}, lines...) {
		var b strings.Builder
		for i, text := range line {
			gap := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(text))
			if i == 0 {
				b.WriteString(text + gap)
			} else {
				b.WriteString("  " + gap + text)
			}
		}
		fmt.Fprintln(w, strings.TrimRight(b.String(), " "))
	}
}

// formatFigure shows a figure with three digits that count.
func formatFigure(x float64) string {
	switch {
	case x >= 100:
		return fmt.Sprintf("%.0f", x)
	case x >= 10:
		return fmt.Sprintf("%.1f", x)
	case x >= 1:
		return fmt.Sprintf("%.2f", x)
	}
	return fmt.Sprintf("%.3f", x)
}

// formatRatio shows how many times better something is.
func formatRatio(x float64) string {
	switch {
	case x >= 10:
		return fmt.Sprintf("%.0fx", x)
	case x >= 1:
		return fmt.Sprintf("%.1fx", x)
	}
	return fmt.Sprintf("%.2fx", x)
}
