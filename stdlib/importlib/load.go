package importlib

import (
	"github.com/asyn-lang/asyn/runtime"
)

var (
	nameName      = runtime.Intern("__name__")
	nameDict      = runtime.Intern("__dict__")
	namePath      = runtime.Intern("__path__")
	nameFindSpec  = runtime.Intern("find_spec")
	nameLoader    = runtime.Intern("loader")
	nameLocations = runtime.Intern("submodule_search_locations")
	nameCreate    = runtime.Intern("create_module")
	nameExec      = runtime.Intern("exec_module")
)

// ModuleFromSpec is importlib.util.module_from_spec: the module that is to be
// loaded, made by the loader if it wants to, with its attributes set.
func ModuleFromSpec(th *thread, spec value) (value, error) {
	loader, err := runtime.GetAttr(th, spec, nameLoader)
	if err != nil {
		return value{}, err
	}
	module := runtime.None
	if loader.Type() != SourceLoaderType && loader.Type() != namespaceLoaderType {
		create, err := runtime.LookupAttr(th, loader, nameCreate)
		if err != nil {
			return value{}, err
		}
		if create.IsSet() {
			if module, err = runtime.Call(th, create, spec); err != nil {
				return value{}, err
			}
		} else if exec, err := runtime.LookupAttr(th, loader, nameExec); err != nil || exec.IsSet() {
			if err == nil {
				err = th.Raise(runtime.ImportError, "loaders that define exec_module() must also define create_module()")
			}
			return value{}, err
		}
	}
	if module.IsNone() {
		name, err := runtime.GetAttr(th, spec, runtime.Intern("name"))
		if err != nil {
			return value{}, err
		}
		text, err := runtime.ToStr(th, name)
		if err != nil {
			return value{}, err
		}
		module = runtime.NewModule(text.String(), value{}).Value()
	}
	return module, InitModule(th, spec, module)
}

// InitModule gives a module the attributes that its spec tells.
func InitModule(th *thread, spec, module value) error {
	get := func(name string) (v value, err error) { return runtime.GetAttr(th, spec, runtime.Intern(name)) }
	var err error
	// set sets an attribute. A module that refuses it has its reasons.
	set := func(name string, v value) {
		if err != nil {
			return
		}
		err = runtime.SetAttr(th, module, runtime.Intern(name), v)
		if runtime.IsException(err, runtime.AttributeError) != nil {
			err = nil
		}
	}
	loader, locations, failed := loaderAndLocations(th, spec)
	if failed != nil {
		return failed
	}
	if loader.IsNone() && !locations.IsNone() {
		loader = newNamespaceLoader(locations)
		set("__file__", runtime.None)
		if s := runtime.As[Spec](spec, SpecType); s != nil {
			s.Loader = loader
		}
	}
	for _, field := range [...][2]string{{"__name__", "name"}, {"__package__", "parent"}} {
		v, failed := get(field[1])
		if failed != nil {
			return failed
		}
		set(field[0], v)
	}
	set("__loader__", loader)
	set("__spec__", spec)
	if !locations.IsNone() {
		set("__path__", locations)
	}
	located, failed := get("has_location")
	if failed != nil {
		return failed
	}
	if is, failed := runtime.Truth(th, located); failed != nil || !is {
		return firstError(err, failed)
	}
	origin, failed := get("origin")
	if failed != nil {
		return failed
	}
	set("__file__", origin)
	cached, failed := get("cached")
	if failed != nil {
		return failed
	}
	if !cached.IsNone() {
		set("__cached__", cached)
	}
	return err
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// Exec runs a module's code by its loader, as the spec tells.
func Exec(th *thread, spec, module value) error {
	loader, locations, err := loaderAndLocations(th, spec)
	if err != nil {
		return err
	}
	switch {
	case loader.IsNone() && locations.IsNone():
		return runtime.NewImportError(runtime.ImportError, "missing loader", value{}, value{}, value{})
	case loader.IsNone() || loader.Type() == namespaceLoaderType:
		return nil
	case loader.Type() == SourceLoaderType:
		return execModule(th, loader, module)
	}
	_, err = runtime.CallMethod(th, loader, nameExec, module)
	return err
}

// loadModule is the deprecated load_module of a loader.
func loadModule(th *thread, loader, name value) (value, error) {
	return inModule(th, "importlib.util", "_load_module", loader, name)
}
