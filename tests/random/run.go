package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"
)

//go:embed prelude.txt
var prelude string

// marker stands before the output of each program of a batch.
const marker = "=== program"

// script is the source of one script that runs programs one after the other,
// each in a namespace of its own.
func script(programs []string) string {
	var b strings.Builder
	b.WriteString(prelude)
	for i, p := range programs {
		fmt.Fprintf(&b, "\nprint(%q, %d, flush=True)\nrun_program(%s)\n", marker, i, pythonString(p))
	}
	return b.String()
}

// pythonString writes a text as a literal of the language.
func pythonString(text string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`, "\n", `\n`).Replace(text) + "'"
}

// outcome is what was seen of one program.
type outcome struct {
	output string
	// failure says how the interpreter ended, if not well.
	failure string
}

// endless is the failure of a program that ran out of time.
const endless = "does not end"

// interpreter runs scripts.
type interpreter struct {
	name    string // of the file that it reads
	command []string
	timeout time.Duration
	dir     string
}

// errNotBegun says that an interpreter has not come to the first program in time.
var errNotBegun = errors.New("does not begin")

// run runs the programs and splits what was printed. Programs behind one that
// ended the interpreter have no outcome. An interpreter that a busy machine does
// not let begin is started again, twice.
func (in interpreter) run(programs []string) (outcomes []outcome, err error) {
	for range 3 {
		if outcomes, err = in.runOnce(programs); !errors.Is(err, errNotBegun) {
			break
		}
	}
	return outcomes, err
}

func (in interpreter) runOnce(programs []string) ([]outcome, error) {
	path := filepath.Join(in.dir, in.name+".py")
	if err := os.WriteFile(path, []byte(script(programs)), 0o644); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), in.timeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, in.command[0], append(in.command[1:len(in.command):len(in.command)], path)...)
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONIOENCODING=utf-8:strict")
	cmd.WaitDelay = 10 * time.Second // on a busy machine the output may come late
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	failure := ""
	switch exit := (*exec.ExitError)(nil); {
	case ctx.Err() != nil:
		failure = endless
	case errors.As(err, &exit):
		failure = fmt.Sprintf("%v: %s", err, lastLine(stderr.String()))
	case err != nil:
		return nil, err
	}
	parts := strings.Split(stdout.String(), marker+" ")
	outcomes := make([]outcome, 0, len(programs))
	for _, part := range parts[1:] {
		_, output, _ := strings.Cut(part, "\n")
		outcomes = append(outcomes, outcome{output: renamed.Replace(address.ReplaceAllString(output, "0x"))})
	}
	if failure != "" {
		if len(outcomes) == 0 {
			if failure == endless {
				return nil, fmt.Errorf("%s %w", in.command[0], errNotBegun)
			}
			return nil, fmt.Errorf("%s %s\n%s", in.command[0], failure, stderr.String())
		}
		outcomes[len(outcomes)-1].failure = failure
	}
	return outcomes, nil
}

// renamed gives what 3.13 calls otherwise the names that it has in 3.14.
var renamed = strings.NewReplacer("types.UnionType", "typing.Union", "UnionType", "Union")

// address is where an object is, as reprs show it.
var address = regexp.MustCompile(`(?i)0x[0-9a-f]{8,}`)

func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for _, l := range lines {
		// What Go says of a crash comes first.
		if strings.HasPrefix(l, "panic:") || strings.HasPrefix(l, "fatal error:") {
			return l
		}
	}
	return lines[len(lines)-1]
}

// comparer runs programs on both interpreters.
type comparer struct{ asyn, python interpreter }

// difference is a program that the interpreters disagree about.
type difference struct {
	index     int
	want, got outcome
}

// compare returns how the interpreters differ. A program that CPython itself
// does not end stands between nothing: it is left out.
func (c comparer) compare(programs []string) ([]difference, error) {
	var found []difference
	for first := 0; first < len(programs); {
		rest := programs[first:]
		var want, got []outcome
		var failed, err error
		var both sync.WaitGroup
		both.Go(func() { want, failed = c.python.run(rest) })
		both.Go(func() { got, err = c.asyn.run(rest) })
		both.Wait()
		if err := errors.Join(failed, err); err != nil {
			return nil, err
		}
		n := min(len(want), len(got))
		for i := range n {
			if want[i] != got[i] && want[i].failure == "" {
				found = append(found, difference{first + i, want[i], got[i]})
			}
		}
		// What one of them did not reach is tried again without what stopped it.
		first += n
	}
	return found, nil
}

// silent runs the programs on asyn alone and returns those that end it.
func (c comparer) silent(programs []string) ([]difference, error) {
	var found []difference
	for first := 0; first < len(programs); {
		got, err := c.asyn.run(programs[first:])
		if err != nil {
			return nil, err
		}
		for i := range got {
			if got[i].failure != "" {
				found = append(found, difference{first + i, outcome{}, got[i]})
			}
		}
		first += len(got)
	}
	return found, nil
}
