package interp

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/vm"
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/stdlib/importlib"
)

// Interpreter runs scripts in one global namespace, that of module __main__.
type Interpreter struct {
	rt   *runtime.Interpreter
	vm   *vm.VM
	main *runtime.Module
	imp  *importer
	cfg  config
	// program is what Run ran last, for isolates.
	program mainProgram
	// bootstrapping is true while an isolate runs its parent's program.
	bootstrapping bool

	turn chan struct{}   // holds a token while a goroutine has the interpreter
	ctx  context.Context // of the call that has it
	kept *keptLoop       // of KeepLoop, nil while there is none; needs the lock
	// spare is a thread for the next visit, nil for none; a new one costs 20 µs.
	spare *vm.VM
}

// New makes an interpreter. Without options its scripts have no access to the
// outside, print nothing, and run under DefaultLimits. It fails if an option
// fails.
func New(opts ...Option) (*Interpreter, error) {
	cfg := defaultConfig()
	for _, opt := range opts {
		if err := opt(&cfg); err != nil {
			return nil, err
		}
	}
	return newInterpreter(cfg)
}

func newInterpreter(cfg config) (*Interpreter, error) {
	in := &Interpreter{cfg: cfg, turn: make(chan struct{}, 1), ctx: context.Background()}
	in.rt = runtime.NewInterpreter(cfg.host)
	in.rt.Limits = cfg.limits.runtime()
	in.rt.Compiler = compiler{}
	in.vm = vm.New(in.rt)
	in.rt.MakeThread = func() (*runtime.Thread, func()) {
		thread := vm.New(in.rt)
		return &thread.Thread, thread.End
	}
	in.imp = newImporter(cfg.args)
	in.rt.Importer = in.imp
	in.rt.Isolates = isolates{in}
	th := in.thread()
	th.Acquire()
	defer th.Release()
	if err := in.setUp(th); err != nil {
		return nil, err
	}
	if cfg.slow > 0 {
		loop.WatchSlow(th, cfg.slow)
	}
	if cfg.shuffle != nil {
		loop.Seed(th, *cfg.shuffle)
	}
	return in, nil
}

func (in *Interpreter) thread() *runtime.Thread { return &in.vm.Thread }

// setUp fills in the builtins, sys and __main__.
func (in *Interpreter) setUp(th *runtime.Thread) error {
	if err := runtime.FillBuiltins(th); err != nil {
		return err
	}
	in.rt.Builtins.SetStr(runtime.Intern("__build_class__"), runtime.NewRawNative("builtins", "__build_class__", vm.BuildClass).Value())
	builtins := builtinsModule(th)
	if err := importlib.InitModule(th, importlib.BuiltinSpec(th, "builtins"), builtins.Value()); err != nil {
		return err
	}
	in.rt.Modules.SetStr(runtime.Intern("builtins"), builtins.Value())
	for _, dir := range in.cfg.path {
		if err := in.imp.path.Append(th, runtime.NewStr(dir).Value()); err != nil {
			return err
		}
	}
	in.main = runtime.NewModule("__main__", runtime.Value{})
	in.main.Dict().SetStr(nameBuiltins, builtins.Value())
	in.main.Dict().SetStr(nameLoader, importlib.BuiltinImporterType.Value())
	in.rt.Modules.SetStr(runtime.Intern("__main__"), in.main.Value())
	return setUpSys(th, in.imp, in.cfg.executable)
}

// Run executes source as the module __main__. name stands for it in messages.
// An uncaught exception is returned as *Error; a limit as one of the runtime's
// limit errors; ctx's error when it is done before the script.
func (in *Interpreter) Run(ctx context.Context, name, source string) error {
	return in.do(ctx, func(th *runtime.Thread) error { return in.runProgram(th, name, source) })
}

// runProgram executes source in __main__.
func (in *Interpreter) runProgram(th *runtime.Thread, name, source string) error {
	in.main.Dict().SetStr(nameFile, runtime.NewStr(name).Value())
	if !strings.HasPrefix(name, "<") {
		in.main.Dict().SetStr(nameLoader, importlib.NewSourceLoader("__main__", name))
	}
	c, err := compileSource(th, diag.NewSource(name, source), moduleOptions, false)
	if err != nil {
		return err
	}
	in.program = mainProgram{name, c}
	_, err = in.vm.Exec(c, in.main.Dict(), runtime.Value{})
	return err
}

// RunFile reads a script through the host and runs it as Run does. Its folder
// comes first in sys.path.
func (in *Interpreter) RunFile(ctx context.Context, name string) error {
	text, err := in.cfg.host.ReadModule(name)
	if err != nil {
		return err
	}
	in.AddPath(filepath.Dir(name))
	return in.Run(ctx, name, string(text))
}

// AddPath puts a folder first in sys.path.
func (in *Interpreter) AddPath(dir string) {
	items := append([]runtime.Value{runtime.NewStr(dir).Value()}, in.imp.path.Values()...)
	in.imp.path.SetValues(items)
	in.imp.scriptFolder = dir
}

// exec compiles src and runs it in __main__.
func (in *Interpreter) exec(th *runtime.Thread, src *diag.Source, options runtime.CompileOptions) (runtime.Value, error) {
	c, err := compileSource(th, src, options, false)
	if err != nil {
		return runtime.Value{}, err
	}
	return in.vm.Exec(c, in.main.Dict(), runtime.Value{})
}

// Interrupt does what Ctrl-C does to a script: it raises KeyboardInterrupt, in
// asyncio.run by cancelling the main task first. It may be called from any
// goroutine.
func (in *Interpreter) Interrupt() {
	in.rt.Signal(loop.Interrupt)
}
