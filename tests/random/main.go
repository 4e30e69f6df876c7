// Random writes valid programs at random, runs each on asyn and on CPython, and
// shows, made as small as it can, what they print differently:
//
//	go run ./tests/random -n 10000 -seed 1 -python PATH
//
// Without -python the programs run on asyn alone, and only a crash or a program
// that does not end is a difference. At the end a table says how much of the
// syntax and of the builtin types' methods the programs used.
//
// # How it works
//
// A program is one to three items (program.go): a function and calls of it, some
// classes and uses of their instances, a generator driven by hand, coroutines
// and tasks, methods of a builtin type. Expressions come from a grammar
// (expressions.txt, methods.txt); statements, which need to know what variables
// are in sight, from code. All of it depends on the seed and the number alone.
// Programs end: loops run over short sequences and are nested twice, and values
// assigned in them are cut.
//
// Many programs run in one script (run.go), each in a namespace of its own with
// the names of prelude.txt, which print values without addresses and exceptions
// with the lines that they passed. A program that differs is shrunk on its
// syntax tree (shrink.go).
//
// What the programs leave out because asyn differs on purpose, or because 3.14
// differs from the 3.13 that runs them, is said where it is left out.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	textdiff "github.com/asyn-lang/asyn/tests/script"
)

func main() {
	n := flag.Uint64("n", 1000, "how many programs to run")
	seed := flag.Uint64("seed", 1, "which programs")
	from := flag.Uint64("from", 0, "the number of the first program")
	batch := flag.Uint64("batch", 100, "programs per script")
	most := flag.Int("most", 10, "kinds of difference to show before giving up")
	python := flag.String("python", "", "the CPython to compare with")
	asyn := flag.String("asyn", "", "the asyn command to judge instead of a fresh build")
	show := flag.Bool("show", false, "print the programs instead of running them")
	shrinking := flag.Bool("shrink", true, "make programs that differ smaller")
	flag.Parse()
	root, err := moduleRoot()
	if err == nil {
		r := runner{most: *most, batch: *batch, shrinking: *shrinking}
		err = r.run(root, *seed, *from, *n, *python, *asyn, *show)
		if err == nil && len(r.kinds) > 0 {
			os.Exit(1)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "random:", err)
		os.Exit(2)
	}
}

// moduleRoot is the folder of the module that the working directory is in.
func moduleRoot() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}").Output()
	return strings.TrimSpace(string(out)), err
}

// batchTime is how long a batch may take, on a busy machine.
const batchTime = 30 * time.Second

// progressStep is how many programs there are between two lines of progress.
const progressStep = 5000

// runner runs programs and keeps what they showed.
type runner struct {
	most      int
	batch     uint64
	shrinking bool
	comparer  comparer
	compare   func([]string) ([]difference, error)
	// kinds are the differences by what the first line that differs looks like.
	kinds map[string]int
}

func (r *runner) run(root string, seed, from, n uint64, python, asyn string, show bool) error {
	names, err := builtinNames(root)
	if err != nil {
		return err
	}
	reached, err := readSyntax(root)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "random")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if asyn == "" && !show {
		asyn = filepath.Join(dir, "asyn")
		build := exec.Command("go", "build", "-o", asyn, "./cmd/asyn")
		build.Dir, build.Stderr = root, os.Stderr
		if err := build.Run(); err != nil {
			return err
		}
	}
	r.kinds = map[string]int{}
	r.comparer.asyn = interpreter{name: "asyn", command: []string{asyn}, timeout: batchTime, dir: dir}
	r.comparer.python = interpreter{name: "python", command: []string{python, "-S", "-W", "ignore"}, timeout: batchTime, dir: dir}
	r.compare = r.comparer.compare
	if python == "" {
		r.compare = r.comparer.silent
	}
	opts := options{names: names, called: map[string]int{}, templates: python == ""}
	differing := 0
	for first := from; first < from+n && len(r.kinds) < r.most; first += r.batch {
		var programs []string
		for i := first; i < min(first+r.batch, from+n); i++ {
			p := program(seed, i, opts)
			reached.add(p)
			programs = append(programs, p)
			if show {
				fmt.Printf("# %d\n%s\n", i, p)
			}
		}
		if show {
			continue
		}
		found, err := r.compare(programs)
		if err != nil {
			return err
		}
		differing += len(found)
		if done := first + r.batch - from; done%progressStep < r.batch {
			fmt.Fprintf(os.Stderr, "random: %d of %d programs, %d differ\n", min(done, n), n, differing)
		}
		for _, d := range found {
			r.tell(first+uint64(d.index), programs[d.index], d)
		}
	}
	fmt.Printf("%d programs, %d differ in %d ways\n", n, differing, len(r.kinds))
	report(os.Stdout, reached, names, opts.called)
	return nil
}

// tell shows a difference, unless one that looks like it has been shown.
func (r *runner) tell(number uint64, source string, d difference) {
	kind := d.kind()
	if r.kinds[kind]++; r.kinds[kind] > 1 {
		return
	}
	fmt.Printf("--- program %d differs: %s\n", number, kind)
	if r.shrinking && d.got.failure == "" && r.comparer.python.command[0] != "" {
		smaller := r.comparer.shrink(source, kind)
		if again, err := r.comparer.compare([]string{smaller}); err == nil && len(again) == 1 {
			source, d = smaller, again[0]
		}
	}
	fmt.Printf("%s%s%s\n", source, textdiff.Diff(d.want.output, d.got.output), d.got.failure)
}

var varying = regexp.MustCompile(`[0-9]+|'[^']*'|"[^"]*"|\[.*?\]`)

// kind is what the first line that differs looks like.
func (d difference) kind() string {
	if d.got.failure != "" {
		return d.got.failure
	}
	want, got := strings.Split(d.want.output, "\n"), strings.Split(d.got.output, "\n")
	for i := range min(len(want), len(got)) {
		if want[i] != got[i] {
			return head(varying.ReplaceAllString(want[i], "")) + " / " + head(varying.ReplaceAllString(got[i], ""))
		}
	}
	return "length of the output"
}

// head is the start of a line.
func head(line string) string {
	if r := []rune(line); len(r) > 50 {
		return string(r[:50])
	}
	return line
}
