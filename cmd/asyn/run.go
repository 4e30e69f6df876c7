package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/chzyer/readline"

	"github.com/asyn-lang/asyn/interp"
)

// session is an interpreter and how its run has gone.
type session struct {
	*interp.Interpreter
	strict      bool
	code        int
	interrupted bool // an uncaught KeyboardInterrupt ended the script
}

// runScript runs a script, code from the command line or from standard input,
// or the prompt.
func runScript(inv *invocation) int {
	argv := inv.args
	if inv.code != nil {
		argv = append([]string{"-c"}, argv...)
	} else if inv.module != nil {
		argv = append([]string{"-m"}, argv...)
	} else if len(argv) == 0 {
		argv = []string{""}
	}
	opts := []interp.Option{interp.WithSystem(), interp.WithLimits(interp.Limits{Memory: memoryLimit()}), interp.WithArgs(argv...),
		interp.WithPath(filepath.SplitList(os.Getenv("ASYNPATH"))...), interp.WithSlowCallback(inv.slowCallback)}
	if program, err := os.Executable(); err == nil {
		opts = append(opts, interp.WithExecutable(program))
	}
	if inv.virtualTime {
		opts = append(opts, interp.WithVirtualTime())
	}
	if inv.seed != nil {
		opts = append(opts, interp.WithShuffle(interp.Shuffle{Seed: *inv.seed, Aggressive: inv.aggressive}))
	}
	if inv.aggressive {
		fmt.Fprintln(os.Stderr, aggressiveNote)
	}
	in, err := interp.New(opts...)
	if err != nil {
		fmt.Fprintln(os.Stderr, "asyn:", err)
		return exitError
	}
	s := &session{Interpreter: in, strict: inv.strict}
	forwardInterrupts(in)
	stopTelling := tellTasks(in)
	unreadable := s.execute(inv)
	if unreadable == 0 {
		s.finish()
	}
	stopTelling()
	if unreadable != 0 {
		return unreadable
	}
	if s.interrupted {
		dieOfInterrupt()
	}
	return s.code
}

// execute runs what the invocation names. The result is not zero if that
// cannot be read; how the script ends is in the session.
func (s *session) execute(inv *invocation) (unreadable int) {
	ctx := context.Background()
	switch {
	case inv.code != nil:
		s.AddPath("")
		s.end(s.Run(ctx, "<string>", dedent(*inv.code)))
	case inv.module != nil:
		s.AddPath(absolute(""))
		return s.endModule(s.RunModule(ctx, *inv.module))
	case len(inv.args) == 0 && readline.IsTerminal(int(os.Stdin.Fd())):
		if err := s.prompt(ctx); err != nil {
			fmt.Fprintln(os.Stderr, "asyn:", err)
			return exitError
		}
	case len(inv.args) == 0 || inv.args[0] == "-":
		text, err := readSource("-")
		if err != nil {
			return cannotOpen("-", err)
		}
		s.AddPath("")
		s.end(s.Run(ctx, "<stdin>", text))
	default:
		name := absolute(inv.args[0])
		if info, err := os.Stat(name); err == nil && info.IsDir() {
			return s.endModule(s.RunFolder(ctx, name))
		}
		err := s.RunFile(ctx, name)
		var missing *fs.PathError
		if errors.As(err, &missing) {
			return cannotOpen(name, err)
		}
		s.end(err)
	}
	return 0
}

// absolute is a script's name in messages and in __file__.
func absolute(name string) string {
	if abs, err := filepath.Abs(name); err == nil {
		return abs
	}
	return name
}

// end reports how a script ended and sets the exit code by it.
func (s *session) end(err error) {
	var uncaught *interp.Error
	// A class derived from it ends the script as any exception does.
	s.interrupted = errors.As(err, &uncaught) && uncaught.Matches("KeyboardInterrupt") && uncaught.Type() == "KeyboardInterrupt"
	s.code = s.Report(context.Background(), err)
}

// endModule is end for a module, which may not be there to run.
func (s *session) endModule(err error) (unreadable int) {
	if errors.Is(err, interp.ErrNoModule) {
		fmt.Fprintln(os.Stderr, "asyn:", strings.TrimPrefix(err.Error(), interp.ErrNoModule.Error()+": "))
		return exitError
	}
	s.end(err)
	return 0
}

// finish ends the interpreter: exit handlers, reports of what was left behind, the
// end of processes that were.
func (s *session) finish() {
	left, err := s.Finish(context.Background())
	if errors.Is(err, interp.ErrClosed) {
		err = nil // by os._exit, or a limit that was reported
	}
	if err != nil && (s.code == 0 || errors.As(err, new(*interp.FlushError))) {
		s.end(err)
	}
	if s.strict && s.code == 0 && left > 0 {
		s.code = exitError
	}
	_ = s.Close()
}

// cannotOpen reports a file that cannot be read as python does, and returns the
// exit code.
func cannotOpen(name string, err error) int {
	reason := err.Error()
	var errno syscall.Errno
	if errors.As(err, &errno) {
		text := errno.Error()
		reason = fmt.Sprintf("[Errno %d] %s%s", int(errno), strings.ToUpper(text[:1]), text[1:])
	}
	fmt.Fprintf(os.Stderr, "asyn: can't open file '%s': %s\n", name, reason)
	return exitUsage
}
