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

// StartIsolate implements runtime.IsolateStarter: it makes an interpreter with
// the configuration and the module path of in.
func (in *Interpreter) StartIsolate(*runtime.Thread) (*runtime.Isolate, error) {
	var visitor runtime.Thread
	visitor.Visit(in.rt)
	visitor.Acquire()
	cfg, program := in.cfg, in.program
	cfg.path = nil
	for _, dir := range in.imp.path.Values() {
		if s := runtime.AsStr(dir); s != nil {
			cfg.path = append(cfg.path, s.String())
		}
	}
	visitor.Release()
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
func (in *Interpreter) Bootstrapping() bool { return in.bootstrapping }

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
