package asyncio

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// deprecatedClasses are the classes that the module has under names which warn
// when asked for.
var deprecatedClasses = map[string]*runtime.Str{
	"AbstractEventLoopPolicy": runtime.Intern("_AbstractEventLoopPolicy"),
	"DefaultEventLoopPolicy":  runtime.Intern("_DefaultEventLoopPolicy"),
}

// warnOfRemoval warns that a name of the module will go.
func warnOfRemoval(th *runtime.Thread, name, advice string) error {
	return th.Warn(runtime.DeprecationWarning, "'asyncio."+name+"' is deprecated and slated for removal in Python 3.16"+advice)
}

// policyClass is one of the classes in policies.py.
func policyClass(th *runtime.Thread, name string) (runtime.Value, error) {
	m, err := th.Interp.Importer.Import(th, runtime.Intern("asyncio"), runtime.NewDict(), runtime.NewTuple().Value(), 0)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.GetAttr(th, m, deprecatedClasses[name])
}

func getEventLoopPolicy(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	if err := warnOfRemoval(th, "get_event_loop_policy", ""); err != nil {
		return runtime.Value{}, err
	}
	if p := loop.Policy(th); !p.IsNone() {
		return p, nil
	}
	class, err := policyClass(th, "DefaultEventLoopPolicy")
	if err != nil {
		return runtime.Value{}, err
	}
	p, err := runtime.Call(th, class)
	if err == nil {
		loop.SetPolicy(th, p)
	}
	return p, err
}

func setEventLoopPolicy(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if err := warnOfRemoval(th, "set_event_loop_policy", ""); err != nil {
		return runtime.Value{}, err
	}
	policy := args[0]
	if !policy.IsNone() {
		class, err := policyClass(th, "AbstractEventLoopPolicy")
		if err != nil {
			return runtime.Value{}, err
		}
		ok, err := runtime.IsInstance(th, policy, class)
		if err != nil {
			return runtime.Value{}, err
		}
		if !ok {
			return runtime.Value{}, th.TypeErrorf("policy must be an instance of AbstractEventLoopPolicy or None, not '%s'", policy.Type().Name())
		}
	}
	loop.SetPolicy(th, policy)
	return runtime.None, nil
}
