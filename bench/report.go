package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// Report is everything one run of the suite found out. It is what -json writes
// and -from reads; tables and picture are drawn from it alone.
type Report struct {
	Machine   string                         `json:"machine"`
	Date      string                         `json:"date"`
	Rounds    int                            `json:"rounds"`
	Quick     bool                           `json:"quick,omitempty"`
	AsynBytes int64                          `json:"asyn_bytes,omitempty"` // size of asyn's binary
	Engines   []Engine                       `json:"engines"`
	Skipped   []string                       `json:"skipped,omitempty"` // engines that could not be had, and why
	Outcomes  map[string]map[string]*Outcome `json:"outcomes"`          // program → engine
}

// Outcome is what running one program in one engine came to.
type Outcome struct {
	Samples []Sample `json:"samples,omitempty"`
	Output  string   `json:"output,omitempty"`
	Failure string   `json:"failure,omitempty"`
}

// Row is one line of the report: a measure of a program, and each engine's
// best figure of it in the measure's unit.
type Row struct {
	Program Program
	Measure Measure
	Figures map[string]float64
}

// add records one run. A run that fails, or prints something else than the one
// before, settles the outcome: figures of a wrong program mean nothing.
func (o *Outcome) add(sample Sample, output string, err error) {
	switch {
	case err != nil:
		o.Failure = err.Error()
	case len(o.Samples) > 0 && output != o.Output:
		o.Failure = fmt.Sprintf("printed %q, then %q", o.Output, output)
	default:
		o.Output = output
		o.Samples = append(o.Samples, sample)
	}
}

// verify fails every engine whose output differs from the reference's.
func verify(engines []Engine, outcomes map[string]*Outcome) {
	reference := referenceFor(engines, outcomes)
	if reference == "" {
		return
	}
	expected := outcomes[reference].Output
	for _, o := range outcomes {
		if o.Failure == "" && o.Output != expected {
			o.Failure = fmt.Sprintf("printed %q where %s printed %q", o.Output, reference, expected)
		}
	}
}

// referenceFor names the engine whose output is taken to be right: CPython, or
// the first other peer that ran, but never asyn, which is on trial.
func referenceFor(engines []Engine, outcomes map[string]*Outcome) string {
	reference := ""
	for _, e := range engines {
		o := outcomes[e.Name]
		if o == nil || o.Failure != "" || e.Name == subject {
			continue
		}
		if e.Name == baseline {
			return baseline
		}
		if reference == "" {
			reference = e.Name
		}
	}
	return reference
}

// Rows returns the report's lines in the order of the suite.
func (r *Report) Rows() []Row {
	var rows []Row
	for _, p := range Programs {
		outcomes, ran := r.Outcomes[p.Name]
		if !ran {
			continue
		}
		for _, m := range p.Measures {
			row := Row{Program: p, Measure: m, Figures: map[string]float64{}}
			for engine, o := range outcomes {
				if figure, ok := o.best(m); ok {
					row.Figures[engine] = figure * m.Scale
				}
			}
			rows = append(rows, row)
		}
	}
	return rows
}

func (o *Outcome) best(m Measure) (float64, bool) {
	if o.Failure != "" {
		return 0, false
	}
	var figures []float64
	for _, sample := range o.Samples {
		if figure, ok := sample[m.Key]; ok {
			figures = append(figures, figure)
		}
	}
	return best(figures, m.Higher)
}

// Row returns one line by program and measure.
func (r *Report) Row(program string, m Measure) (Row, bool) {
	for _, row := range r.Rows() {
		if row.Program.Name == program && row.Measure == m {
			return row, true
		}
	}
	return Row{}, false
}

// Ratio says how many times better one engine's figure is than another's.
func (row Row) Ratio(engine, against string) (float64, bool) {
	mine, ok := row.Figures[engine]
	theirs, known := row.Figures[against]
	if !ok || !known || mine <= 0 || theirs <= 0 {
		return 0, false
	}
	if row.Measure.Higher {
		return mine / theirs, true
	}
	return theirs / mine, true
}

// FastestGoHosted names the best of the interpreters written in Go, asyn aside.
func (row Row) FastestGoHosted(engines []Engine) (string, bool) {
	fastest := ""
	for _, e := range engines {
		if _, ran := row.Figures[e.Name]; !e.GoHosted || !ran {
			continue
		}
		if ratio, ok := row.Ratio(e.Name, fastest); fastest == "" || ok && ratio > 1 {
			fastest = e.Name
		}
	}
	return fastest, fastest != ""
}

// Label names the row, with its measure where CPU time does not go without
// saying.
func (row Row) Label() string {
	if len(row.Program.Measures) == 1 && row.Measure == cpu {
		return row.Program.Title
	}
	return row.Program.Title + ", " + row.Measure.Name
}

// Failures lists what went wrong, one line each.
func (r *Report) Failures() []string {
	var failures []string
	for _, p := range Programs {
		for _, e := range r.Engines {
			if o := r.Outcomes[p.Name][e.Name]; o != nil && o.Failure != "" {
				failures = append(failures, fmt.Sprintf("%s in %s: %s", p.Name, e.Name, o.Failure))
			}
		}
	}
	return failures
}

// Omissions lists the programs kept from an engine on purpose, with the reason.
func (r *Report) Omissions() []string {
	var omissions []string
	for _, p := range Programs {
		for _, e := range r.Engines {
			if reason := p.Omit[e.Name]; reason != "" && r.Outcomes[p.Name] != nil {
				omissions = append(omissions, fmt.Sprintf("%s in %s: %s", p.Name, e.Name, reason))
			}
		}
	}
	return omissions
}

// EngineList names the engines with their versions.
func (r *Report) EngineList() string {
	names := make([]string, len(r.Engines))
	for i, e := range r.Engines {
		names[i] = strings.TrimSpace(e.Name + " " + e.Version)
	}
	return strings.Join(names, ", ")
}

func (r *Report) has(engine string) bool {
	for _, e := range r.Engines {
		if e.Name == engine {
			return true
		}
	}
	return false
}

func (r *Report) save(file string) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(text, '\n'), 0o644)
}

func load(file string) (*Report, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	report := new(Report)
	if err := json.Unmarshal(text, report); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return report, nil
}
