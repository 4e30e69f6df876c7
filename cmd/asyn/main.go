// Command asyn runs scripts in Python's syntax with asyncio's semantics.
//
//	asyn FILE [ARG…]      run a script
//	asyn -c CODE [ARG…]   run code given on the command line
//	asyn -m MODULE [ARG…] run a module or a package as the script
//	asyn - [ARG…]         run code read from standard input
//	asyn                  the prompt; standard input if that is no terminal
//	asyn check FILE…      report syntax errors without running anything
//	asyn dis FILE         print a script's bytecode
//	asyn ps PID           list the tasks of a running asyn process
//	asyn pstree PID       draw who awaits whom among them
//
// Flags stand before FILE; what follows it belongs to the script. Exit codes
// are python's: 0, the code given to sys.exit, 1 for an uncaught exception, 2
// for a usage error or a file that cannot be read. Ctrl-C ends the process by
// the signal, which a shell shows as 130.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	goruntime "runtime"
)

// version is what --version prints; releases set it when linking.
var version = "0.1.0"

const (
	exitError = 1
	exitUsage = 2
)

func main() {
	tuneGC()
	keepBrokenPipes()
	os.Exit(run(os.Args[1:]))
}

// run carries a command line out and returns the exit code.
func run(args []string) int {
	inv, err := parseArgs(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Print(usage)
		return 0
	case err != nil:
		fmt.Fprintf(os.Stderr, "asyn: %v\nTry 'asyn --help' for more information.\n", err)
		return exitUsage
	case inv.version:
		fmt.Printf("asyn %s (Python 3.14 semantics, %s)\n", version, goruntime.Version())
		return 0
	}
	switch inv.command {
	case "check":
		return check(inv.args)
	case "dis":
		return disassemble(inv.args[0])
	case "ps", "pstree":
		return showTasks(inv.command, inv.args[0])
	}
	if inv.schedules > 0 {
		return runSchedules(inv)
	}
	return runScript(inv)
}
