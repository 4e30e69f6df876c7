// Command pgo renews cmd/asyn/default.pgo, the profile by which Go's compiler
// decides what to inline when it builds the command (go.dev/doc/pgo). From the
// root of the repository:
//
//	go run ./cmd/asyn/pgo
//
// It runs the benchmarks' programs in its own process under the CPU profiler. An
// old profile does no harm, so it is renewed now and then, not with every change.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"runtime/pprof"
	"strconv"

	"github.com/asyn-lang/asyn/interp"
)

// programs are what the profile is made of, with the sizes that make each take
// about as long as the others.
var programs = []struct {
	name string // of a folder in bench/programs
	size int
}{
	{"fib", 7}, {"loop", 12_000_000}, {"sieve", 8_000_000}, {"nbody", 120_000}, {"mandelbrot", 600},
	{"dictcount", 4_000_000}, {"sortkey", 600_000}, {"strings", 1_500}, {"methods", 1_500_000},
	{"closures", 4_000}, {"generators", 3_000_000}, {"exceptions", 2_000_000},
	{"gather", 300_000}, {"await", 6_000_000}, {"switch", 4_000}, {"queue", 500_000}, {"asyncgen", 2_000_000},
	{"timers", 100_000}, {"executor", 40_000},
}

// rounds is how often each program is run. The profiler takes some 40 samples of
// a run, and what is rarely called needs a few to be seen.
const rounds = 6

func main() {
	folder := flag.String("programs", filepath.FromSlash("bench/programs"), "where the programs are")
	out := flag.String("o", filepath.FromSlash("cmd/asyn/default.pgo"), "the profile to write")
	flag.Parse()
	if err := record(*folder, *out); err != nil {
		fmt.Fprintln(os.Stderr, "pgo:", err)
		os.Exit(1)
	}
}

// record runs all programs and writes the profile, unless one of them fails.
func record(folder, out string) error {
	debug.SetGCPercent(800) // the command gives small heaps room as well
	var profile bytes.Buffer
	if err := pprof.StartCPUProfile(&profile); err != nil {
		return err
	}
	defer pprof.StopCPUProfile()
	for round := range rounds {
		for _, p := range programs {
			fmt.Printf("%s (%d of %d)\n", p.name, round+1, rounds)
			if err := run(filepath.Join(folder, p.name, "program.py"), strconv.Itoa(p.size)); err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
		}
	}
	pprof.StopCPUProfile()
	return os.WriteFile(out, profile.Bytes(), 0o644)
}

// run runs a script as the command would, but for what it prints.
func run(script, arg string) error {
	in, err := interp.New(interp.WithSystem(), interp.WithLimits(interp.Limits{}), interp.WithArgs(script, arg), interp.WithStdout(io.Discard))
	if err != nil {
		return err
	}
	defer in.Close()
	if err := in.RunFile(context.Background(), script); err != nil {
		return err
	}
	_, err = in.Finish(context.Background())
	return err
}
