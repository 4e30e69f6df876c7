package threading

import "github.com/asyn-lang/asyn/runtime"

// hook is a function that each thread gives to one of sys's functions before it
// runs: settrace or setprofile.
type hook struct{ fn runtime.Value } // unset or None for none

// install gives the hook to the function sys.name, in the thread th.
func (h *hook) install(th *runtime.Thread, name string) error {
	if !h.fn.IsSet() || h.fn.IsNone() {
		return nil
	}
	return callSys(th, name, h.fn)
}

func callSys(th *runtime.Thread, name string, fn runtime.Value) error {
	sys, err := th.Interp.Importer.Import(th, runtime.Intern("sys"), runtime.NewDict(), runtime.NewTuple().Value(), 0)
	if err != nil {
		return err
	}
	_, err = runtime.CallMethod(th, sys, runtime.Intern(name), fn)
	return err
}

// hookFunctions are the functions about the hook for sys.name: set, get, and
// set for the present thread too.
func hookFunctions(set, get string, of func(*threads) *hook) []runtime.Function {
	return []runtime.Function{
		{Sig: "def " + set + "(func)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			of(threadsOf(th.Interp)).fn = args[0]
			return runtime.None, nil
		}},
		{Sig: "def " + set + "_all_threads(func)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			of(threadsOf(th.Interp)).fn = args[0]
			return runtime.None, callSys(th, set, args[0])
		}},
		{Sig: "def " + get + "()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.OrNone(of(threadsOf(th.Interp)).fn), nil
		}},
	}
}

// smallestStack is the least that stack_size accepts, in bytes.
const smallestStack = 32 << 10

// stackSize is threading.stack_size. The stacks of threads grow as they need:
// the size is remembered, and nothing depends on it.
func stackSize(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	ts := threadsOf(th.Interp)
	before := runtime.Int(ts.stackSize)
	if !args[0].IsSet() {
		args[0] = runtime.Int(0)
	}
	size, err := runtime.IndexOf(th, args[0])
	switch {
	case err != nil:
		return runtime.Value{}, err
	case size < 0:
		return runtime.Value{}, th.ValueErrorf("size must be 0 or a positive value")
	case size > 0 && size < smallestStack:
		return runtime.Value{}, th.ValueErrorf("size not valid: %d bytes", size)
	}
	ts.stackSize = int64(size)
	return before, nil
}
