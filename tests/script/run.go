package script

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// Result is what one run of a script left: its standard error normalised, and
// the code it exited with.
type Result struct {
	Stdout, Stderr string
	Code           int
}

// Run runs the script with the interpreter's command line, in the script's
// folder and with hash randomisation off. An error means that the script
// could not be run to its end; what it printed so far is returned with it.
func (s Script) Run(ctx context.Context, interpreter ...string) (Result, error) {
	dir, err := filepath.Abs(filepath.Dir(s.Path))
	if err != nil {
		return Result{}, err
	}
	args := append(interpreter[1:len(interpreter):len(interpreter)], filepath.Base(s.Path))
	cmd := exec.CommandContext(ctx, interpreter[0], args...)
	cmd.Dir = dir
	cmd.Env = environment(os.Environ())
	// Workers that outlive a killed interpreter hold its pipes open.
	cmd.WaitDelay = time.Second
	if input, err := os.Open(s.beside(".in")); err == nil {
		defer input.Close()
		cmd.Stdin = input
	}
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err = cmd.Run()
	result := Result{
		Stdout: stdout.String(),
		Stderr: NormalizeStderr(dir, stderr.String()),
		Code:   cmd.ProcessState.ExitCode(),
	}
	if ctx.Err() != nil {
		return result, fmt.Errorf("stopped: %w", context.Cause(ctx))
	}
	if exit := (*exec.ExitError)(nil); err != nil && (!errors.As(err, &exit) || !exit.Exited()) {
		return result, err
	}
	return result, nil
}

// environment is env without what would change an interpreter's output.
func environment(env []string) []string {
	kept := []string{"PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1"}
	for _, variable := range env {
		name, _, _ := strings.Cut(variable, "=")
		switch {
		case strings.HasPrefix(name, "PYTHON"), name == "ASYNPATH", name == "FORCE_COLOR":
		default:
			kept = append(kept, variable)
		}
	}
	return kept
}
