package main

import (
	"bufio"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"asyn": main})
}

var update = flag.Bool("update", false, "rewrite the expected output of the scripts in testdata")

// TestScripts runs testdata/script/*.txtar: the command's ways in, flags, exit
// codes and errors.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("PYTHONHASHSEED", "0")
			env.Setenv("GORACE", os.Getenv("GORACE"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":  exits,
			"ctrl-c": ctrlC,
		},
	})
}

// exits CODE PROGRAM [ARG…] runs a program as exec does, and fails unless it
// exits with the code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM [ARG...]")
	}
	if got := ending(ts.Exec(args[1], args[2:]...)); got != args[0] {
		ts.Fatalf("exit code %s, want %s", got, args[0])
	}
}

// ending words how a program ended: its exit code, the name of the signal, or why it
// did not run.
func ending(err error) string {
	var failed *exec.ExitError
	switch {
	case err == nil:
		return "0"
	case !errors.As(err, &failed):
		return err.Error()
	}
	if status := failed.Sys().(syscall.WaitStatus); status.Signaled() {
		return status.Signal().String()
	}
	return strconv.Itoa(failed.ExitCode())
}

// hangs is how long an interrupted program may take to end.
const hangs = 20 * time.Second

// ctrlC is the command
//
//	ctrl-c END PROGRAM [ARG…]
//
// It runs a program, sends it SIGINT whenever it prints the line "ctrl-c!" and
// SIGQUIT at "quit!", runs asyn ps and asyn pstree on it at "ps!" and "pstree!",
// and fails unless it ends as END says: a code, or "interrupt" for the signal.
func ctrlC(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: ctrl-c END PROGRAM [ARG...]")
	}
	cmd := exec.Command(args[1], args[2:]...)
	cmd.Dir, cmd.Env = ts.Getenv("WORK"), []string{"PATH=" + ts.Getenv("PATH"), "HOME=" + ts.Getenv("HOME")}
	var err error
	if cmd.Path, err = exec.LookPath(args[1]); err != nil {
		ts.Fatalf("%v", err)
	}
	cmd.Stderr = ts.Stderr()
	out, err := cmd.StdoutPipe()
	ts.Check(err)
	ts.Check(cmd.Start())
	timer := time.AfterFunc(hangs, func() { _ = cmd.Process.Kill() })
	defer timer.Stop()
	lines := bufio.NewReader(out)
	for {
		line, err := lines.ReadString('\n')
		_, _ = io.WriteString(ts.Stdout(), line)
		switch asked := strings.TrimSpace(line); asked {
		case "ctrl-c!":
			ts.Check(cmd.Process.Signal(os.Interrupt))
		case "quit!":
			ts.Check(cmd.Process.Signal(syscall.SIGQUIT))
		case "ps!", "pstree!":
			ask := exec.Command("asyn", strings.TrimSuffix(asked, "!"), strconv.Itoa(cmd.Process.Pid))
			ask.Env, ask.Stdout, ask.Stderr = cmd.Env, ts.Stdout(), ts.Stderr()
			ts.Check(ask.Run())
		}
		if err != nil {
			break
		}
	}
	if got := ending(cmd.Wait()); got != args[0] {
		ts.Fatalf("ended with %s, want %s", got, args[0])
	}
}
