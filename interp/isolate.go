package interp

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// mainProgram is what an isolate re-runs of its parent: immutable, and set
// before the program's code runs.
type mainProgram struct {
	file string
	code *code.Code
}

// nameMPMain is what multiprocessing calls the main module in a worker.
const nameMPMain = "__mp_main__"

// isolates is an interpreter as a runtime.IsolateStarter.
type isolates struct{ in *Interpreter }

// StartIsolate implements runtime.IsolateStarter: it makes an interpreter with
// the configuration and the module path of the one that asks.
func (i isolates) StartIsolate(*runtime.Thread) (*runtime.Isolate, error) {
	in := i.in
	var cfg config
	var program mainProgram
	visit(in.rt, func(*runtime.Thread) {
		cfg, program = in.cfg, in.program
		cfg.path = nil
		for _, dir := range in.imp.path.Values() {
			if s := runtime.AsStr(dir); s != nil {
				cfg.path = append(cfg.path, s.String())
			}
		}
	})
	child, err := newInterpreter(cfg)
	if err != nil {
		return nil, err
	}
	th := child.thread()
	remove := in.rt.AddIsolate(child.rt)
	return &runtime.Isolate{
		Thread:  th,
		RunMain: func() error { return child.runMain(th, program) },
		Finish: func() {
			// What goes wrong at the end of a worker has no one left to tell.
			_ = child.rt.RunExitHandlers(th)
			loop.Finish(th)
			child.vm.ReportUnawaited()
			_ = child.rt.FlushStd(th)
		},
		Close: func() {
			child.rt.Cancel(ErrClosed)
			child.rt.CloseOwned()
			remove()
		},
	}, nil
}

// Bootstrapping implements runtime.IsolateStarter.
func (i isolates) Bootstrapping() bool { return i.in.bootstrapping }

// runMain runs the parent's main program, under the name that tells it that it
// runs in a worker.
func (in *Interpreter) runMain(th *runtime.Thread, program mainProgram) error {
	d := in.main.Dict()
	d.SetStr(nameName, runtime.NewStr(nameMPMain).Value())
	in.rt.Modules.SetStr(runtime.Intern(nameMPMain), in.main.Value())
	if program.code == nil {
		return nil
	}
	d.SetStr(nameFile, runtime.NewStr(program.file).Value())
	in.program = program
	in.bootstrapping = true
	defer func() { in.bootstrapping = false }()
	_, err := in.vm.Exec(program.code, d, runtime.Value{})
	return err
}
