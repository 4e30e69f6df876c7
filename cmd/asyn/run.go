package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"

	"github.com/asyn-lang/asyn/interp"
)

// runCmd runs a script, code from the command line or from standard input, or
// the interactive prompt.
type runCmd struct {
	Code *string  `short:"c" placeholder:"CODE" help:"Run CODE instead of a file."`
	Args []string `arg:"" optional:"" passthrough:"" help:"The script (- for standard input) and its arguments."`
}

// Run implements the command.
func (r *runCmd) Run(s *session) error {
	argv := r.Args
	if r.Code != nil {
		argv = append([]string{"-c"}, r.Args...)
	} else if len(argv) == 0 {
		argv = []string{""}
	}
	opts := []interp.Option{interp.WithSystem(), interp.WithLimits(interp.Limits{Memory: memoryLimit()}), interp.WithArgs(argv...)}
	if s.VirtualTime {
		opts = append(opts, interp.WithVirtualTime())
	}
	in, err := interp.New(opts...)
	if err != nil {
		return err
	}
	ctx := context.Background()
	stop := forwardInterrupts(in)
	defer stop()
	switch {
	case r.Code != nil:
		in.AddPath("")
		err = in.Run(ctx, "<string>", *r.Code)
	case len(r.Args) == 0 && isTerminal(s.stdin):
		return repl(ctx, in, s)
	case len(r.Args) == 0 || r.Args[0] == "-":
		var text []byte
		if text, err = io.ReadAll(s.stdin); err != nil {
			return err
		}
		in.AddPath("")
		err = in.Run(ctx, "<stdin>", string(text))
	default:
		err = in.RunFile(ctx, r.Args[0])
	}
	s.code = s.report(err, r.Args)
	s.finish(in)
	return nil
}

// finish ends the interpreter: exit handlers, reports of what was left behind.
func (s *session) finish(in *interp.Interpreter) {
	left, err := in.Finish(context.Background())
	if err != nil && s.code == 0 {
		s.code = s.report(err, nil)
	}
	if s.Strict && s.code == 0 && left > 0 {
		s.code = exitError
	}
}

// report prints why a script ended and returns its exit code.
func (s *session) report(err error, args []string) int {
	var exited *interp.ExitError
	var uncaught *interp.Error
	var missing *fs.PathError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exited):
		if exited.Message != "" {
			fmt.Fprintln(s.stderr, exited.Message)
		}
		return exited.Code & 0xff
	case errors.As(err, &uncaught):
		_ = uncaught.WriteTraceback(s.stderr)
		if uncaught.Type() == "KeyboardInterrupt" {
			return 128 + 2
		}
		return exitError
	case errors.As(err, &missing) && len(args) > 0:
		fmt.Fprintf(s.stderr, "asyn: can't open file '%s': %s\n", args[0], fileError(missing))
		return exitUsage
	}
	fmt.Fprintln(s.stderr, err)
	return exitError
}

// fileError words a file error as python does.
func fileError(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "[Errno 2] No such file or directory"
	case errors.Is(err, fs.ErrPermission):
		return "[Errno 13] Permission denied"
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}

// forwardInterrupts passes Ctrl-C on to the script.
func forwardInterrupts(in *interp.Interpreter) (stop func()) {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt)
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-signals:
				in.Interrupt()
			case <-done:
				return
			}
		}
	}()
	return func() {
		signal.Stop(signals)
		close(done)
	}
}

// isTerminal reports whether r is a terminal.
func isTerminal(r io.Reader) bool {
	f, ok := r.(*os.File)
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}
