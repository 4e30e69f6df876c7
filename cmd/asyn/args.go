package main

import (
	"errors"
	"flag"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

const usage = `Usage: asyn [flags] [FILE | -c CODE | -m MODULE | -] [ARG…]
       asyn check FILE…
       asyn dis FILE
       asyn ps PID
       asyn pstree PID

Runs scripts in Python's syntax with asyncio's semantics. Without FILE it is a
prompt, or runs standard input if that is no terminal, as it does for -. Of a
folder it runs the file __main__. Modules are looked for beside the script, then
in the folders that $ASYNPATH lists.

Commands (a script of the same name is run as ./check):
  check FILE…     report syntax errors, warnings and coroutines never awaited,
                  without running anything
  dis FILE        print a script's bytecode
  ps PID          list the tasks of a running asyn process, and who awaits them
  pstree PID      draw them as a tree, as SIGQUIT (Ctrl-\) has the process do

Flags, before FILE; what follows it belongs to the script:
  -c CODE         run CODE
  -m MODULE       run a module of sys.path, or a package's __main__
  -W ACTION       what becomes of warnings, as ignore, error or
                  error::DeprecationWarning; the last that fits counts
  -X dev          show all warnings, and have asyncio in debug mode
  -B              keep no bytecode of modules in __pycache__
  --virtual-time  jump over every wait: sleeping takes no time, in the same
                  order of events
  --strict        exit 1 if a coroutine was never awaited or a task's exception
                  never retrieved
  --slow-callback DURATION
                  name the line that keeps the event loop for longer, as 100ms,
                  while it does
  --seed N        shuffle what asyncio leaves unordered: completions of I/O and
                  of executors, and equal deadlines
  --schedules N   run the script under the seeds 1 to N, without input, and tell
                  the first whose output or exit code differs, to replay it
  --aggressive    with a seed, also shuffle the tasks that a turn of the loop
                  wakes: this goes beyond what asyncio guarantees
  -h, --help      print this and exit
  -V, --version   print the version and exit
`

// invocation is what a command line asks for.
type invocation struct {
	command string // "check", "dis", "ps", "pstree" or "" for running code
	args    []string
	code    *string // of -c
	module  *string // of -m

	virtualTime, strict, version bool
	slowCallback                 time.Duration
	seed                         *uint64 // nil for none
	schedules                    uint64  // 0 for none
	aggressive                   bool
}

// errScriptArgs ends the flags after -c CODE and -m MODULE.
var errScriptArgs = errors.New("the rest belongs to the script")

// parseArgs reads a command line. The error is flag.ErrHelp when it asks for help.
//
// A library of declared commands (kong) cost 2.1 MB of 11.2, since it calls
// methods by name, which keeps the linker from dropping any, and 0.7 ms of 7 at
// every start.
func parseArgs(args []string) (*invocation, error) {
	var inv invocation
	fs := newFlagSet()
	fs.BoolVar(&inv.virtualTime, "virtual-time", false, "")
	fs.BoolVar(&inv.strict, "strict", false, "")
	fs.Func("slow-callback", "", func(value string) (err error) {
		if inv.slowCallback, err = time.ParseDuration(value); err != nil || inv.slowCallback < 0 {
			return errors.New("a duration is written as 100ms or 1.5s")
		}
		return nil
	})
	fs.Func("seed", "", func(value string) error {
		seed, err := strconv.ParseUint(value, 10, 64)
		if inv.seed = &seed; err != nil {
			return errors.New("a seed is a number from 0 to 2**64-1")
		}
		return nil
	})
	fs.Func("schedules", "", func(value string) (err error) {
		if inv.schedules, err = strconv.ParseUint(value, 10, 64); err != nil || inv.schedules < 2 {
			return errors.New("it takes a number of two or more")
		}
		return nil
	})
	fs.BoolVar(&inv.aggressive, "aggressive", false, "")
	fs.Func("W", "", func(value string) error {
		return addToEnv("PYTHONWARNINGS", value)
	})
	fs.Func("X", "", func(value string) error {
		if value != "dev" {
			return errors.New("the only -X there is is dev")
		}
		return os.Setenv("PYTHONDEVMODE", "1")
	})
	fs.BoolFunc("B", "", func(string) error { return os.Setenv("PYTHONDONTWRITEBYTECODE", "1") })
	fs.BoolVar(&inv.version, "version", false, "")
	fs.BoolVar(&inv.version, "V", false, "")
	last := func(name string, to **string) {
		fs.Func(name, "", func(value string) error {
			*to, inv.args = &value, fs.Args()
			return errScriptArgs
		})
	}
	last("c", &inv.code)
	last("m", &inv.module)
	err := fs.Parse(apart(args))
	switch {
	case inv.isPrompt():
		inv.module = nil
	case inv.code != nil || inv.module != nil:
		return &inv, inv.checkSeeds()
	case err != nil:
		return nil, err
	default:
		inv.args = fs.Args()
	}
	if err := inv.checkSeeds(); err != nil {
		return nil, err
	}
	if len(inv.args) > 0 {
		switch name := inv.args[0]; name {
		case "check", "dis", "ps", "pstree":
			return &inv, inv.parseCommand(name, inv.args[1:])
		}
	}
	return &inv, nil
}

// apart is the command line with the value of -W and -X, which python lets follow
// at once, as an argument of its own.
func apart(args []string) []string {
	for i := 0; i < len(args) && strings.HasPrefix(args[i], "-"); i++ {
		name, value := args[i], ""
		if len(name) > 2 {
			name, value = name[:2], name[2:]
		}
		if name != "-W" && name != "-X" {
			continue
		}
		if value == "" {
			i++
		} else {
			args = slices.Replace(slices.Clone(args), i, i+1, name, value)
			i++
		}
	}
	return args
}

// addToEnv adds an item to a list in an environment variable. Some flags are short
// for those: asyn processes that the script starts have them as well.
func addToEnv(name, item string) error {
	if list := os.Getenv(name); list != "" {
		item = list + "," + item
	}
	return os.Setenv(name, item)
}

// isPrompt reports whether the module to run is asyncio, which python has a
// prompt and commands in: those that asyn has by themselves.
func (inv *invocation) isPrompt() bool {
	if inv.module == nil || *inv.module != "asyncio" {
		return false
	}
	return len(inv.args) == 0 || inv.args[0] == "ps" || inv.args[0] == "pstree"
}

// checkSeeds finds flags that make no sense together.
func (inv *invocation) checkSeeds() error {
	switch {
	case inv.seed != nil && inv.schedules > 0:
		return errors.New("--seed is one schedule and --schedules many")
	case inv.aggressive && inv.seed == nil && inv.schedules == 0:
		return errors.New("--aggressive needs --seed or --schedules")
	}
	return nil
}

// parseCommand reads what follows a command's name, and no flags as yet.
func (inv *invocation) parseCommand(name string, args []string) error {
	fs := newFlagSet()
	if err := fs.Parse(args); err != nil {
		return err
	}
	inv.command, inv.args = name, fs.Args()
	what := "file"
	if name == "ps" || name == "pstree" {
		what = "process number"
	}
	switch {
	case len(inv.args) == 0:
		return errors.New(name + " needs a " + what)
	case name != "check" && len(inv.args) > 1:
		return errors.New(name + " takes one " + what)
	}
	return nil
}

// newFlagSet makes a flag set that reports its errors only by returning them.
func newFlagSet() *flag.FlagSet {
	fs := flag.NewFlagSet("asyn", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	return fs
}
