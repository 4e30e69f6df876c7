package vm

import "github.com/asyn-lang/asyn/runtime"

var (
	nameEnter  = runtime.Intern("__enter__")
	nameExit   = runtime.Intern("__exit__")
	nameAEnter = runtime.Intern("__aenter__")
	nameAExit  = runtime.Intern("__aexit__")
)

// withSetup looks up the two methods of a context manager.
func (vm *VM) withSetup(v runtime.Value, async bool) (exit, enter runtime.Value, err error) {
	enterName, exitName, kind := nameEnter, nameExit, "context manager"
	if async {
		enterName, exitName, kind = nameAEnter, nameAExit, "asynchronous context manager"
	}
	th := &vm.Thread
	if enter, err = runtime.LookupSpecial(th, v, enterName); err != nil {
		return
	}
	if enter.IsSet() {
		if exit, err = runtime.LookupSpecial(th, v, exitName); err != nil {
			return
		}
		if exit.IsSet() {
			return exit, enter, nil
		}
		return exit, enter, vm.TypeErrorf("'%s' object does not support the %s protocol (missed %s method)", v.Type().Name(), kind, exitName.String())
	}
	return exit, enter, vm.TypeErrorf("'%s' object does not support the %s protocol", v.Type().Name(), kind)
}
