package main

import (
	"fmt"
	"io"
	"math"
)

// target is one promise of asyn's that the suite can check.
type target struct {
	what   string
	want   float64
	atMost bool // rather than at least
	unit   string
	figure func(*Report) (float64, string, bool) // the figure and a note on it
}

var targets = []target{
	{"compute, geometric mean against CPython", 2, false, "x", computeMean},
	{"compute, worst program against CPython", 0.8, false, "x", worst(againstBaseline)},
	{"compute, worst against the fastest Go-hosted engine", 2, false, "x", worst(againstGoHosted)},
	{"task switch against CPython", 20, false, "x", ratio("switch", cpu)},
	{"await that does not suspend against CPython", 5, false, "x", ratio("await", cpu)},
	{"1,000,000 sleepers, CPU", 4, true, " s", figure("sleepers-1m", cpu)},
	{"1,000,000 sleepers, wall", 5, true, " s", figure("sleepers-1m", wall)},
	{"1,000,000 sleepers, peak RSS", 600, true, " MB", figure("sleepers-1m", rss)},
	{"start-up of asyncio.run(main())", 10, true, " ms", figure("startup", start)},
	{"process pool, 2 jobs on 2 workers", 1.8, false, "x", figure("processpool", speedup)},
	{"binary, stripped", 12, true, " MB", binarySize},
}

// writeSummary prints the means and which targets are met.
func writeSummary(w io.Writer, r *Report) {
	if !r.has(subject) {
		fmt.Fprintln(w, "asyn did not run, so no target is checked.")
		return
	}
	if r.Quick {
		fmt.Fprintln(w, "Under -quick the programs are too small for figures to mean anything.")
	}
	var lines [][]string
	for _, t := range targets {
		lines = append(lines, t.check(r))
	}
	writeTable(w, []string{"target", "goal", "figure", "verdict", "note"}, lines)
}

func (t target) check(r *Report) []string {
	bound := "≥ "
	if t.atMost {
		bound = "≤ "
	}
	line := []string{t.what, bound + trimFloat(t.want) + t.unit}
	value, note, ok := t.figure(r)
	if !ok {
		return append(line, "-", "not measured", "")
	}
	verdict := "met"
	if t.atMost && value > t.want || !t.atMost && value < t.want {
		verdict = "NOT MET"
	}
	return append(line, formatFigure(value)+t.unit, verdict, note)
}

// figure is asyn's own figure of a program.
func figure(program string, m Measure) func(*Report) (float64, string, bool) {
	return func(r *Report) (float64, string, bool) {
		row, ok := r.Row(program, m)
		if !ok {
			return 0, "", false
		}
		value, ok := row.Figures[subject]
		return value, "", ok
	}
}

// ratio is asyn's advantage over CPython in a program.
func ratio(program string, m Measure) func(*Report) (float64, string, bool) {
	return func(r *Report) (float64, string, bool) {
		row, ok := r.Row(program, m)
		if !ok {
			return 0, "", false
		}
		value, _, ok := againstBaseline(r, row)
		return value, "", ok
	}
}

// computeMean says how many programs it covers: one that failed is missing.
func computeMean(r *Report) (float64, string, bool) {
	var ratios []float64
	for _, row := range r.Rows() {
		if value, _, ok := againstBaseline(r, row); ok && row.Program.Group == Compute {
			ratios = append(ratios, value)
		}
	}
	total := 0
	for _, p := range Programs {
		if p.Group == Compute {
			total++
		}
	}
	mean, ok := geomean(ratios)
	return mean, fmt.Sprintf("%d of %d programs", len(ratios), total), ok
}

// worst finds the compute program in which asyn's advantage is least.
func worst(advantage func(*Report, Row) (float64, string, bool)) func(*Report) (float64, string, bool) {
	return func(r *Report) (float64, string, bool) {
		least, note := math.Inf(1), ""
		for _, row := range r.Rows() {
			value, rival, ok := advantage(r, row)
			if ok && row.Program.Group == Compute && value < least {
				least, note = value, row.Program.Name+", "+rival
			}
		}
		return least, note, !math.IsInf(least, 1)
	}
}

func againstBaseline(_ *Report, row Row) (float64, string, bool) {
	value, ok := row.Ratio(subject, baseline)
	return value, baseline, ok
}

func againstGoHosted(r *Report, row Row) (float64, string, bool) {
	fastest, _ := row.FastestGoHosted(r.Engines)
	value, ok := row.Ratio(subject, fastest)
	return value, fastest, ok
}

func binarySize(r *Report) (float64, string, bool) {
	return float64(r.AsynBytes) / 1e6, "", r.AsynBytes > 0
}

func trimFloat(x float64) string { return fmt.Sprintf("%g", x) }
