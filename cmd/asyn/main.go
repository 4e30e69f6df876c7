// Command asyn runs scripts in Python's syntax with asyncio's semantics.
//
//	asyn FILE [ARG…]      run a script
//	asyn -c CODE [ARG…]   run code given on the command line
//	asyn - [ARG…]         run code read from standard input
//	asyn                  read, evaluate and print, interactively
//	asyn check FILE…      report syntax errors without running anything
//	asyn dis FILE         print a script's bytecode
//
// Exit codes are python's: 0, the code given to sys.exit, 1 for an uncaught
// exception, 2 for a usage error or a file that cannot be read, 130 for Ctrl-C.
package main

import (
	"fmt"
	"io"
	"os"
	goruntime "runtime"

	"github.com/alecthomas/kong"
)

// version is what --version prints; releases set it when linking.
var version = "0.1.0"

const (
	exitError = 1
	exitUsage = 2
)

// cli is the command line.
type cli struct {
	VirtualTime bool             `help:"Jump over every wait: sleeping takes no time, in the same order of events."`
	Strict      bool             `help:"Exit 1 if a coroutine was never awaited or a task's exception never retrieved."`
	Version     kong.VersionFlag `short:"V" help:"Print the version and exit."`

	Run   runCmd   `cmd:"" default:"withargs" help:"Run a script (the default)."`
	Check checkCmd `cmd:"" help:"Report syntax errors without running anything."`
	Dis   disCmd   `cmd:"" help:"Print a script's bytecode."`
}

func main() {
	tuneGC()
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// exit carries an exit code that kong asks for (after --help) out of Parse.
type exit int

// run carries a command line out and returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	defer func() {
		if e, ok := recover().(exit); ok {
			code = int(e)
		}
	}()
	var c cli
	parser, err := kong.New(&c,
		kong.Name("asyn"),
		kong.Description("Python-style async scripts in one binary."),
		kong.Vars{"version": fmt.Sprintf("asyn %s (Python 3.14 semantics, %s)", version, goruntime.Version())},
		kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { panic(exit(code)) }),
		kong.UsageOnError(),
	)
	if err != nil {
		fmt.Fprintln(stderr, "asyn:", err)
		return exitUsage
	}
	ctx, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintln(stderr, "asyn:", err)
		return exitUsage
	}
	status := &session{cli: &c, stdin: stdin, stdout: stdout, stderr: stderr}
	if err := ctx.Run(status); err != nil {
		fmt.Fprintln(stderr, "asyn:", err)
		return exitUsage
	}
	return status.code
}

// session is what the commands share.
type session struct {
	*cli
	stdin          io.Reader
	stdout, stderr io.Writer
	code           int
}
