package sys

import (
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// breakpointHook calls what the environment variable PYTHONBREAKPOINT names:
// nothing if that is 0, a function otherwise. asyn has no debugger to call
// without it.
func breakpointHook(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	target, _ := th.Interp.Host.Getenv("PYTHONBREAKPOINT")
	switch target {
	case "0":
		return runtime.None, nil
	case "":
		return runtime.Value{}, th.Raise(runtime.RuntimeError, "breakpoint() needs a debugger, and asyn has none")
	}
	module, function := "builtins", target
	if dot := strings.LastIndexByte(target, '.'); dot >= 0 {
		module, function = target[:dot], target[dot+1:]
	}
	name := runtime.Intern(function)
	m, err := th.Interp.Importer.Import(th, runtime.Intern(module), runtime.NewDict(), runtime.NewTuple(name.Value()).Value(), 0)
	var hook runtime.Value
	if err == nil {
		hook, err = runtime.GetAttr(th, m, name)
	}
	if runtime.IsException(err, runtime.ImportError) != nil || runtime.IsException(err, runtime.AttributeError) != nil {
		return runtime.None, runtime.WarnLevel(th, runtime.RuntimeWarning,
			runtime.NewStr("Ignoring unimportable $PYTHONBREAKPOINT: \""+target+"\"").Value(), 1)
	}
	if err != nil {
		return runtime.Value{}, err
	}
	all, names := runtime.UnpackCall(args[0], args[1])
	return runtime.CallKw(th, hook, all, names)
}
