package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
)

// Group is the part of the report a program belongs to.
type Group string

const (
	Compute Group = "compute"
	Async   Group = "async"
	Start   Group = "start-up and front end"
)

// Groups lists the groups in the order of the report.
var Groups = []Group{Compute, Async, Start}

// Measure is one figure taken of a program: the processor time, the wall
// time, the peak memory, or something the program reports about itself.
type Measure struct {
	Key    string  // its key in a Sample
	Name   string  // as the report shows it
	Unit   string  // of the figure shown
	Scale  float64 // from the sample's seconds or bytes to the unit
	Higher bool    // whether more is better
}

var (
	cpu      = Measure{Key: "cpu", Name: "CPU", Unit: "s", Scale: 1}
	wall     = Measure{Key: "wall", Name: "wall", Unit: "s", Scale: 1}
	start    = Measure{Key: "wall", Name: "wall", Unit: "ms", Scale: 1e3}
	rss      = Measure{Key: "rss", Name: "peak RSS", Unit: "MB", Scale: 1e-6}
	lateness = Measure{Key: "lateness", Name: "greatest lateness", Unit: "s", Scale: 1}
	speedup  = Measure{Key: "speedup", Name: "speed-up", Unit: "x", Scale: 1, Higher: true}
)

// Program is one row of the suite.
type Program struct {
	Name     string
	Title    string
	Group    Group
	Folder   string // in programs/, when it is not Name
	Size     int    // the program's only argument
	Quick    int    // the same under -quick
	Parse    bool   // parse and compile Size bytes of Python instead of running a program
	Measures []Measure
	Omit     map[string]string // engine → why it does not run this program
}

// Programs is the suite. The sizes give CPython about half a second to one and
// a half; the sleepers and timers are as large as asyn's targets say.
var Programs = []Program{
	{Name: "fib", Title: "recursion, fib(30)", Group: Compute, Size: 7, Quick: 1, Measures: []Measure{cpu}},
	{Name: "loop", Title: "integer loop, modulo", Group: Compute, Size: 12_000_000, Quick: 100_000, Measures: []Measure{cpu}},
	{Name: "sieve", Title: "sieve over a list", Group: Compute, Size: 8_000_000, Quick: 100_000, Measures: []Measure{cpu}},
	{Name: "nbody", Title: "n-body", Group: Compute, Size: 120_000, Quick: 1_000, Measures: []Measure{cpu}},
	{Name: "mandelbrot", Title: "mandelbrot", Group: Compute, Size: 600, Quick: 50, Measures: []Measure{cpu}},
	{Name: "dictcount", Title: "dict counting, string keys", Group: Compute, Size: 4_000_000, Quick: 50_000, Measures: []Measure{cpu}},
	{Name: "sortkey", Title: "list building, sort by key", Group: Compute, Size: 600_000, Quick: 10_000, Measures: []Measure{cpu}},
	{Name: "strings", Title: "string building, join, split", Group: Compute, Size: 1_500, Quick: 20, Measures: []Measure{cpu}},
	{Name: "methods", Title: "methods, attributes, super", Group: Compute, Size: 1_500_000, Quick: 20_000, Measures: []Measure{cpu}},
	{Name: "closures", Title: "closures, map, filter", Group: Compute, Size: 4_000, Quick: 50, Measures: []Measure{cpu}},
	{Name: "generators", Title: "generators", Group: Compute, Size: 3_000_000, Quick: 20_000, Measures: []Measure{cpu}},
	{Name: "exceptions", Title: "exceptions", Group: Compute, Size: 2_000_000, Quick: 20_000, Measures: []Measure{cpu}},

	{Name: "gather", Title: "100,000 tasks gathered", Group: Async, Size: 100_000, Quick: 2_000, Measures: []Measure{cpu}},
	{Name: "await", Title: "1,000,000 awaits, none suspends", Group: Async, Size: 1_000_000, Quick: 20_000, Measures: []Measure{cpu}},
	{Name: "switch", Title: "1,000 tasks x 1,000 sleep(0)", Group: Async, Size: 1_000, Quick: 10, Measures: []Measure{cpu}},
	{Name: "queue", Title: "200,000 items, queue of 1", Group: Async, Size: 200_000, Quick: 5_000, Measures: []Measure{cpu}},
	{Name: "sleepers-100k", Title: "100,000 sleepers of 1 s", Group: Async, Folder: "sleepers", Size: 100_000, Quick: 2_000, Measures: []Measure{cpu, wall, rss}},
	{Name: "sleepers-1m", Title: "1,000,000 sleepers of 1 s", Group: Async, Folder: "sleepers", Size: 1_000_000, Quick: 10_000, Measures: []Measure{cpu, wall, rss},
		Omit: map[string]string{"goja": "takes some 10 GB"}},
	{Name: "timers", Title: "200,000 random timers", Group: Async, Size: 200_000, Quick: 5_000, Measures: []Measure{cpu, lateness}},
	{Name: "asyncgen", Title: "async generator, 500,000 items", Group: Async, Size: 500_000, Quick: 10_000, Measures: []Measure{cpu},
		Omit: map[string]string{"goja": "has no async generators"}},
	{Name: "echo", Title: "echo server, 1,000 connections x 100", Group: Async, Size: 100, Quick: 2, Measures: []Measure{cpu, wall},
		Omit: map[string]string{"goja": "has no network"}},
	{Name: "executor", Title: "20,000 executor calls", Group: Async, Size: 20_000, Quick: 500, Measures: []Measure{cpu},
		Omit: map[string]string{"goja": "has no threads"}},
	{Name: "processpool", Title: "process pool of 2", Group: Async, Size: 12_000_000, Quick: 1_000_000, Measures: []Measure{speedup},
		Omit: map[string]string{"goja": "has no threads"}},

	{Name: "hello", Title: "hello world", Group: Start, Measures: []Measure{start}},
	{Name: "startup", Title: "trivial asyncio.run(main())", Group: Start, Measures: []Measure{start}},
	{Name: "parse", Title: "check 1 MB of source", Group: Start, Parse: true, Size: 1_000_000, Quick: 100_000, Measures: []Measure{cpu}},
}

// selectPrograms returns the named programs in the suite's order, or all of
// them when no name is given.
func selectPrograms(names []string) ([]Program, error) {
	if len(names) == 0 {
		return Programs, nil
	}
	wanted := map[string]bool{}
	for _, name := range names {
		wanted[name] = true
	}
	var chosen []Program
	for _, p := range Programs {
		if wanted[p.Name] {
			chosen = append(chosen, p)
			delete(wanted, p.Name)
		}
	}
	for name := range wanted {
		return nil, fmt.Errorf("no program %q; -list shows them", name)
	}
	return chosen, nil
}

// Command returns how an engine runs the program, or nil when it cannot:
// nobody wrote the program in its language, or the table omits it.
func (p Program) Command(e Engine, source string, quick bool) []string {
	if _, omitted := p.Omit[e.Name]; omitted {
		return nil
	}
	if p.Parse {
		if e.Check == nil {
			return nil
		}
		return append(append([]string{}, e.Check...), source)
	}
	file := p.file(e.Ext)
	if _, err := os.Stat(file); err != nil {
		return nil
	}
	return append(append([]string{}, e.Run...), file, strconv.Itoa(p.size(quick)))
}

func (p Program) file(ext string) string {
	folder := p.Folder
	if folder == "" {
		folder = p.Name
	}
	return filepath.Join("programs", folder, "program"+ext)
}

func (p Program) size(quick bool) int {
	if quick {
		return p.Quick
	}
	return p.Size
}
