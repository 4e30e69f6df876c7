package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"
)

// aggressiveNote is said of every run that it is true of.
const aggressiveNote = "asyn: --aggressive goes beyond asyncio's guarantee: it also shuffles the tasks that a turn of the loop wakes"

// outcome is what is compared of runs.
type outcome struct {
	stdout, stderr string
	end            string // "exit code 1", or what else ended it
}

// runSchedules runs a script under one seed after the other, each in a process
// of its own, until one has another outcome than the first.
func runSchedules(inv *invocation) int {
	s, err := newSchedules(inv)
	if err != nil {
		fmt.Fprintln(os.Stderr, "asyn:", err)
		return exitUsage
	}
	if inv.aggressive {
		fmt.Fprintln(os.Stderr, aggressiveNote)
	}
	began := time.Now()
	first, err := s.run(1)
	if err == nil {
		s.limit = longer + 10*time.Since(began)
		var seed uint64
		var other outcome
		if seed, other, err = s.search(first, inv.schedules); err == nil {
			if seed == 0 {
				fmt.Printf("%d seeds, one outcome: %s\n", inv.schedules, first.end)
				return 0
			}
			return s.report(first, seed, other)
		}
	}
	fmt.Fprintln(os.Stderr, "asyn:", err)
	return exitError
}

// schedules is how a script is run under a seed.
type schedules struct {
	program string   // its file
	name    string   // and what it is called by
	flags   []string // beside the seed
	script  []string // what to run, and its arguments
	stdin   []byte   // the script, if it comes from there
	limit   time.Duration
}

// longer is how much longer than ten times the first run another may take.
const longer = 10 * time.Second

func newSchedules(inv *invocation) (*schedules, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, err
	}
	s := &schedules{program: program, name: os.Args[0], script: inv.args}
	switch {
	case inv.code != nil:
		s.script = append([]string{"-c", *inv.code}, inv.args...)
	case inv.module != nil:
		s.script = append([]string{"-m", *inv.module}, inv.args...)
	case len(inv.args) == 0:
		return nil, errors.New("--schedules needs a script")
	case inv.args[0] == "-":
		if s.stdin, err = io.ReadAll(os.Stdin); err != nil {
			return nil, err
		}
	}
	if inv.virtualTime {
		s.flags = append(s.flags, "--virtual-time")
	}
	if inv.strict {
		s.flags = append(s.flags, "--strict")
	}
	if inv.slowCallback > 0 {
		s.flags = append(s.flags, "--slow-callback", inv.slowCallback.String())
	}
	if inv.aggressive {
		s.flags = append(s.flags, "--aggressive")
	}
	return s, nil
}

// args is the command line of a run, after the program.
func (s *schedules) args(seed uint64) []string {
	return slices.Concat(s.flags, []string{"--seed", strconv.FormatUint(seed, 10)}, s.script)
}

// hashSeed makes the order of sets of strings the same in all runs, unless the
// user chose one.
const hashSeed = "PYTHONHASHSEED"

// run runs the script once.
func (s *schedules) run(seed uint64) (outcome, error) {
	ctx := context.Background()
	if s.limit > 0 {
		limited, cancel := context.WithTimeout(ctx, s.limit)
		defer cancel()
		ctx = limited
	}
	cmd := exec.CommandContext(ctx, s.program, s.args(seed)...)
	cmd.Args[0] = s.name
	if os.Getenv(hashSeed) == "" {
		cmd.Env = append(os.Environ(), hashSeed+"=0")
	}
	cmd.Stdin = bytes.NewReader(s.stdin)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	cmd.WaitDelay = time.Second
	err := cmd.Run()
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) && ctx.Err() == nil && !errors.Is(err, exec.ErrWaitDelay) {
		return outcome{}, err
	}
	o := outcome{stdout: stdout.String(), stderr: stderr.String()}
	switch status := cmd.ProcessState; {
	case ctx.Err() != nil:
		o.end = "no end"
	case status.ExitCode() < 0:
		o.end = status.String()
	default:
		o.end = fmt.Sprintf("exit code %d", status.ExitCode())
	}
	return o, nil
}

// search returns the first seed up to the last whose outcome is not first, 0 if
// there is none.
func (s *schedules) search(first outcome, last uint64) (uint64, outcome, error) {
	for seed := uint64(2); seed <= last; seed++ {
		if o, err := s.run(seed); err != nil || o != first {
			return seed, o, err
		}
	}
	return 0, outcome{}, nil
}

// report tells how two outcomes differ, and returns the exit code.
func (s *schedules) report(first outcome, seed uint64, other outcome) int {
	fmt.Printf("seed %d differs from seed 1\n", seed)
	differ := func(what, first, other string) {
		if first != other {
			line, a, b := firstDifference(first, other)
			fmt.Printf("%s, line %d:\n  seed 1: %s\n  seed %d: %s\n", what, line, a, seed, b)
		}
	}
	differ("stdout", first.stdout, other.stdout)
	differ("stderr", first.stderr, other.stderr)
	if first.end != other.end {
		fmt.Printf("end:\n  seed 1: %s\n  seed %d: %s\n", first.end, seed, other.end)
	}
	fmt.Printf("replay:\n  %s\n  %s\n", s.replay(1), s.replay(seed))
	if again, err := s.run(seed); err == nil && again != other {
		fmt.Printf("seed %d did not repeat when run again: %s\n", seed, s.advice())
	}
	return exitError
}

// advice is what to do about a script that differs from itself.
func (s *schedules) advice() string {
	if slices.Contains(s.flags, "--virtual-time") {
		return "something outside of the loop decides, such as the time of day, threads that compute, or the network"
	}
	return "try --virtual-time, under which time decides nothing"
}

// firstDifference returns the first line, from 1, in which two texts differ, and
// how each has it.
func firstDifference(a, b string) (line int, inA, inB string) {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for line < len(x) && line < len(y) && x[line] == y[line] {
		line++
	}
	at := func(lines []string) string {
		if line < len(lines) {
			return lines[line]
		}
		return "(none)"
	}
	return line + 1, at(x), at(y)
}

// replay is the shell command that runs the script under a seed.
func (s *schedules) replay(seed uint64) string {
	words := []string{"asyn"}
	if os.Getenv(hashSeed) == "" {
		words = []string{hashSeed + "=0", "asyn"}
	}
	for _, word := range s.args(seed) {
		words = append(words, shellWord(word))
	}
	return strings.Join(words, " ")
}

// shellWord quotes a word for the shell if need be.
func shellWord(word string) string {
	plain := strings.IndexFunc(word, func(r rune) bool {
		return !strings.ContainsRune("-_./=:,+@%", r) && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) < 0
	if plain && word != "" {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
