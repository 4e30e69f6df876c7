package interp

import (
	"io"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// Option configures an interpreter.
type Option func(*config) error

type config struct {
	host   runtime.Host
	base   *sandbox // the host, while it is the default one
	limits Limits
	path   []string
	args   []string
	// executable is sys.executable.
	executable string
	slow       time.Duration
	// shuffle is nil for asyncio's order of events alone.
	shuffle *loop.Shuffle
}

func defaultConfig() config {
	s := newSandbox()
	return config{host: s, base: s, limits: DefaultLimits, args: []string{""}}
}

// Limits bounds what a script may use; zero means no limit.
type Limits struct {
	Steps  int64 // loop back-edges, calls and units of work inside builtins
	Memory int64 // bytes of live data
	Tasks  int   // live asyncio tasks
	Output int64 // bytes written to stdout and stderr together
}

// DefaultLimits is what an interpreter made without WithLimits has: about ten
// seconds of computing, 256 MB, 100,000 tasks, 16 MB of output.
var DefaultLimits = Limits{Steps: 1_000_000_000, Memory: 256 << 20, Tasks: 100_000, Output: 16 << 20}

// NoLimits lets a script use whatever the process has.
var NoLimits = Limits{}

func (l Limits) runtime() runtime.Limits {
	return runtime.Limits{Steps: l.Steps, Memory: l.Memory, Tasks: l.Tasks, Output: l.Output}
}

// WithLimits replaces DefaultLimits.
func WithLimits(l Limits) Option {
	return func(c *config) error { c.limits = l; return nil }
}

// WithStdout has print write to w. nil means output is discarded, the default.
// As with a pipe, w gets what is printed in pieces of 8 KB, at print's flush=True
// and at the end of Run, Call and the like. It must not use the interpreter.
func WithStdout(w io.Writer) Option {
	return func(c *config) error { c.base.stdout = orDiscard(w); return nil }
}

// WithStderr has warnings and tracebacks written to w. nil means they are
// discarded, the default.
func WithStderr(w io.Writer) Option {
	return func(c *config) error { c.base.stderr = orDiscard(w); return nil }
}

// WithStdin has input read from r. nil means that there is no input, the default.
func WithStdin(r io.Reader) Option {
	return func(c *config) error { c.base.stdin = orEmpty(r); return nil }
}

// WithArgs sets sys.argv; the default is [""].
func WithArgs(args ...string) Option {
	return func(c *config) error { c.args = args; return nil }
}

// WithExecutable sets sys.executable: the program with which a script starts
// other scripts, such as asyn. The default is "".
func WithExecutable(path string) Option {
	return func(c *config) error { c.executable = path; return nil }
}

// WithPath sets the folders that import searches, through the host. The
// default is none.
func WithPath(dirs ...string) Option {
	return func(c *config) error { c.path = dirs; return nil }
}

// WithSlowCallback names on stderr the line of the script that keeps an event
// loop from going on for longer than limit, while it does. 0, the default, means
// never.
func WithSlowCallback(limit time.Duration) Option {
	return func(c *config) error { c.slow = limit; return nil }
}

// WithHost replaces the whole outside world of the script. Options for parts of
// it, such as WithStdout, WithNetwork and WithVirtualTime, have no effect then.
func WithHost(h runtime.Host) Option {
	return func(c *config) error { c.host = h; return nil }
}

// WithNetwork lets the script open sockets and look up names, and so reach
// whatever the process can reach. The default is not to.
func WithNetwork() Option {
	return func(c *config) error { c.base.network = true; return nil }
}

// WithProcesses lets the script start programs, which have the rights of the
// process and none of the script's limits, and handle the signals of the
// process. The default is not to.
func WithProcesses() Option {
	return func(c *config) error { c.base.processes = true; return nil }
}

// WithSystem gives the script what a program run by the user has: the
// process's standard streams, its files, environment, entropy and clock, the
// network, other processes and the process's signals. The bytecode of modules it
// imports is kept in files, unless sys.dont_write_bytecode says otherwise.
func WithSystem() Option {
	return func(c *config) error { c.base.system(); return nil }
}
