// Command soak runs asyncio's work of every kind at random for as long as it is
// told to, in one interpreter, and fails if anything of it stays: tasks,
// goroutines, file descriptors, memory. soak.asy says what the work is.
//
//	go run ./tests/soak -for 10m
//	go run -race ./tests/soak -for 2m -seed 7
//
// The seed decides what is asked for; what comes of it depends on the machine's
// timing.
package main

import (
	"context"
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"
	goruntime "runtime"
	"strings"
	"time"

	"github.com/asyn-lang/asyn/interp"
)

//go:embed soak.asy
var work string

func main() {
	duration := flag.Duration("for", time.Minute, "how long to work")
	every := flag.Duration("every", 10*time.Second, "how long to work between two measurements")
	seed := flag.Int("seed", 1, "the seed of the work")
	only := flag.String("only", "", "the `names` of soak.asy's functions to call, with spaces between; all if empty")
	flag.Parse()
	if err := soak(os.Stdout, *seed, *duration, *every, strings.Fields(*only)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// soak works for the duration, and writes a line of measurements to out after
// each round. It works at least three rounds: the first fills caches and is what
// the others are compared with.
func soak(out io.Writer, seed int, duration, every time.Duration, only []string) error {
	ctx := context.Background()
	in, err := interp.New(interp.WithSystem(), interp.WithLimits(interp.NoLimits))
	if err != nil {
		return err
	}
	defer in.Close()
	if err := in.Run(ctx, "soak.asy", work); err != nil {
		return err
	}
	start := time.Now()
	var first measure
	for round := 0; round < 3 || time.Since(start) < duration; round++ {
		counts, err := in.Call(ctx, "round", seed+round, every.Seconds(), only)
		if err != nil {
			return fmt.Errorf("round %d: %w", round, err)
		}
		var now measure
		if round == 0 {
			first = settled(measure{})
			now = first
		} else {
			now = settled(first)
		}
		fmt.Fprintf(out, "%6.1f s  %v  %v\n", time.Since(start).Seconds(), now, counts)
		if grown := now.beyond(first); grown != "" {
			return fmt.Errorf("round %d: more %s than after the first round: %v, then %v", round, grown, first, now)
		}
	}
	return nil
}

// measure is what the process holds while nothing is going on.
type measure struct {
	heap       uint64 // bytes of live objects
	goroutines int
	files      int // open descriptors; 0 where the system does not tell
}

func (m measure) String() string {
	return fmt.Sprintf("%5d KB, %d goroutines, %d files", m.heap>>10, m.goroutines, m.files)
}

// slack is what the heap may grow by: tables keep the size of their fullest day.
const slack = 2 << 20

// beyond names what there is more of than in the first measure, or is empty.
func (m measure) beyond(first measure) string {
	switch {
	case m.goroutines > first.goroutines:
		return "goroutines"
	case m.files > first.files:
		return "files"
	case m.heap > first.heap+slack:
		return "memory"
	}
	return ""
}

// settled measures until it finds no more than in first, or for two seconds:
// goroutines that have nothing left to do end in their own time, and the
// collector finds some things only after others.
func settled(first measure) measure {
	for end := time.Now().Add(2 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		goruntime.GC()
		var stats goruntime.MemStats
		goruntime.ReadMemStats(&stats)
		now := measure{heap: stats.HeapAlloc, goroutines: goruntime.NumGoroutine(), files: openFiles()}
		if now.beyond(first) == "" || time.Now().After(end) {
			return now
		}
	}
}

func openFiles() int {
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return 0
	}
	return len(entries)
}
