package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

// options are the command line's.
type options struct {
	rounds   int
	quick    bool
	limit    time.Duration
	peers    string
	asyn     string
	python   string
	svg      string
	json     string
	from     string
	list     bool
	programs []string
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := command(ctx, parseOptions()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func parseOptions() options {
	var o options
	flag.IntVar(&o.rounds, "n", 7, "how often to run each program; the best counts (1 under -quick)")
	flag.BoolVar(&o.quick, "quick", false, "small sizes, once: does everything run and agree?")
	flag.DurationVar(&o.limit, "limit", 5*time.Minute, "stop a single run after this long")
	flag.StringVar(&o.peers, "peers", "", "comma-separated engines beside asyn (default all: "+strings.Join(EngineNames()[1:], ",")+")")
	flag.StringVar(&o.asyn, "asyn", "", "an asyn `binary` (default: built from the module above)")
	flag.StringVar(&o.python, "python", "", "a Python `interpreter` (default python3)")
	flag.StringVar(&o.svg, "svg", "", "draw the picture into `file`")
	flag.StringVar(&o.json, "json", "", "write every figure into `file`")
	flag.StringVar(&o.from, "from", "", "measure nothing, report on a `file` of -json")
	flag.BoolVar(&o.list, "list", false, "list the programs and the languages they are written in")
	flag.Parse()
	o.programs = flag.Args()

	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "n" })
	if o.quick && !given {
		o.rounds = 1
	}
	return o
}

func command(ctx context.Context, o options) error {
	programs, err := selectPrograms(o.programs)
	if err != nil {
		return err
	}
	if o.list {
		return list(os.Stdout, programs)
	}
	report, measureErr := obtain(ctx, o, programs)
	if report == nil {
		return measureErr
	}
	write(os.Stdout, report)
	if o.json != "" {
		if err := report.save(o.json); err != nil {
			return err
		}
	}
	if o.svg != "" && measureErr == nil { // half a picture would look like a whole one
		if err := draw(o.svg, report); err != nil {
			return err
		}
	}
	if failures := report.Failures(); measureErr == nil && len(failures) > 0 {
		return fmt.Errorf("%d failed", len(failures))
	}
	return measureErr
}

// obtain reads the report -from names, or measures one. With an error the
// report holds what was measured before it, or is nil.
func obtain(ctx context.Context, o options, programs []Program) (*Report, error) {
	if o.from != "" {
		return load(o.from)
	}
	temp, err := os.MkdirTemp("", "asyn-bench-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temp)

	report := &Report{
		Machine: fmt.Sprintf("%d cores, %s/%s", runtime.NumCPU(), runtime.GOOS, runtime.GOARCH),
		Date:    time.Now().Format(time.DateOnly),
		Rounds:  o.rounds,
		Quick:   o.quick,
	}
	if err := findEngines(ctx, o, temp, report); err != nil {
		return nil, err
	}
	s := &suite{
		engines:  report.Engines,
		rounds:   o.rounds,
		quick:    o.quick,
		limit:    o.limit,
		source:   filepath.Join(temp, "source.py"),
		progress: newProgress(os.Stderr),
	}
	report.Outcomes, err = s.run(ctx, programs)
	return report, err
}

// findEngines fills in the engines to be had. One that cannot be had is said
// and skipped, asyn too.
func findEngines(ctx context.Context, o options, bin string, report *Report) error {
	names := EngineNames()
	if o.peers != "" {
		chosen := strings.Split(o.peers, ",")
		for _, name := range chosen {
			if !slices.Contains(names, name) {
				return fmt.Errorf("no engine %q; there are %s", name, strings.Join(names, ", "))
			}
		}
		names = slices.DeleteFunc(names, func(name string) bool {
			return name != subject && !slices.Contains(chosen, name)
		})
	}
	f := finder{asyn: o.asyn, python: o.python, bin: bin}
	for _, name := range names {
		fmt.Fprintf(os.Stderr, "looking for %s\n", name)
		e, err := f.find(ctx, name)
		if err != nil {
			skipped := fmt.Sprintf("%s is skipped: %v", name, err)
			report.Skipped = append(report.Skipped, skipped)
			fmt.Fprintln(os.Stderr, skipped)
			continue
		}
		if name == subject {
			report.AsynBytes = fileSize(e.Run[0])
		}
		report.Engines = append(report.Engines, e)
	}
	return nil
}

// write prints the whole report.
func write(w io.Writer, r *Report) {
	fmt.Fprintf(w, "%s; best of %d; %s\n%s\n\n", r.Machine, r.Rounds, r.Date, r.EngineList())
	writeTables(w, r)
	writeSummary(w, r)
	for _, notes := range []struct {
		title string
		lines []string
	}{
		{"Skipped", r.Skipped},
		{"Left out", r.Omissions()},
		{"FAILED", r.Failures()},
	} {
		if len(notes.lines) > 0 {
			fmt.Fprintf(w, "\n%s:\n  %s\n", notes.title, strings.Join(notes.lines, "\n  "))
		}
	}
}

func draw(file string, r *Report) error {
	var picture strings.Builder
	if err := writeSVG(&picture, r); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(picture.String()), 0o644)
}

// list prints the programs with the languages they are written in.
func list(w io.Writer, programs []Program) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, p := range programs {
		var languages []string
		for _, ext := range []string{".py", ".star", ".lua", ".js", ".tengo"} {
			if _, err := os.Stat(p.file(ext)); err == nil {
				languages = append(languages, ext[1:])
			}
		}
		if p.Parse {
			languages = []string{"generated py"}
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", p.Name, p.Group, p.Title, strings.Join(languages, " "))
	}
	return table.Flush()
}
