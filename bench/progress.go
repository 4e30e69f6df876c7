package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// progress tells what is being measured: a line that rewrites itself on a
// terminal, and one line for each finished program.
type progress struct {
	w     io.Writer
	live  bool // w is a terminal
	head  string
	first Measure
	began time.Time
}

func newProgress(file *os.File) *progress {
	info, err := file.Stat()
	return &progress{w: file, live: err == nil && info.Mode()&os.ModeCharDevice != 0}
}

func (p *progress) begin(number, total int, program Program) {
	p.head = fmt.Sprintf("[%2d/%d] %-13s", number, total, program.Name)
	p.first = program.Measures[0]
	p.began = time.Now()
}

func (p *progress) step(round, rounds int, engine string) {
	if p.live {
		fmt.Fprintf(p.w, "\r\x1b[K%s round %d of %d: %s", p.head, round, rounds, engine)
	}
}

func (p *progress) end(engines []Engine, outcomes map[string]*Outcome) {
	var figures []string
	for _, e := range engines {
		o := outcomes[e.Name]
		if o == nil {
			continue
		}
		figure := "failed"
		if value, ok := o.best(p.first); ok {
			figure = formatFigure(value*p.first.Scale) + " " + p.first.Unit
		}
		figures = append(figures, e.Name+" "+figure)
	}
	if p.live {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
	fmt.Fprintf(p.w, "%s %s (%.0f s)\n", p.head, strings.Join(figures, ", "), time.Since(p.began).Seconds())
}
