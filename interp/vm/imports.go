package vm

import (
	"github.com/asyn-lang/asyn/runtime"
)

var (
	nameImport = runtime.Intern("__import__")
	nameAll    = runtime.Intern("__all__")
	nameDict   = runtime.Intern("__dict__")
	nameFile   = runtime.Intern("__file__")
	nameBuild  = runtime.Intern("__build_class__")
)

// importName carries out an import statement through builtins.__import__, as
// a script may have replaced it.
func (vm *VM) importName(u *Unit, fromlist runtime.Value, level int, name *runtime.Str) (runtime.Value, error) {
	fn, err := vm.builtin(u, nameImport)
	if err != nil {
		return fn, err
	}
	if !fn.IsSet() {
		return fn, vm.Raise(runtime.ImportError, "__import__ not found")
	}
	if fn == vm.Interp.Builtins.GetStr(nameImport) && vm.Interp.Importer != nil {
		return vm.Interp.Importer.Import(&vm.Thread, name, u.globals, runtime.OrNone(fromlist), level)
	}
	return runtime.Call(&vm.Thread, fn, name.Value(), u.globals.Value(), runtime.None, runtime.OrNone(fromlist), runtime.Int(int64(level)))
}

// importFrom reads a name of a module, or a submodule that is being imported.
func (vm *VM) importFrom(module runtime.Value, name *runtime.Str) (runtime.Value, error) {
	th := &vm.Thread
	v, err := runtime.LookupAttr(th, module, name)
	if err != nil || v.IsSet() {
		return v, err
	}
	modName, err := runtime.LookupAttr(th, module, nameName)
	if err != nil {
		return runtime.Value{}, err
	}
	full := "<unknown module name>"
	if s := runtime.AsStr(runtime.OrNone(modName)); s != nil {
		full = s.String()
		if sub := vm.Interp.Modules.GetStr(runtime.NewStr(full + "." + name.String())); sub.IsSet() {
			return sub, nil
		}
	}
	file, err := runtime.LookupAttr(th, module, nameFile)
	if err != nil {
		return runtime.Value{}, err
	}
	where := "unknown location"
	if s := runtime.AsStr(runtime.OrNone(file)); s != nil {
		where = s.String()
	}
	return runtime.Value{}, runtime.NewImportFromError(th, module, full, name.String(), where)
}

// importStar binds a module's public names in the namespace.
func (vm *VM) importStar(u *Unit, module runtime.Value) error {
	th := &vm.Thread
	f := &vm.frames[vm.fp]
	ns := vm.stack[int(f.base)+1]
	store := func(name *runtime.Str, v runtime.Value) error {
		switch d := (*runtime.Dict)(nil); {
		case !ns.IsSet():
			u.globals.SetStr(name, v)
		default:
			if d = runtime.Exactly[runtime.Dict](ns, runtime.DictType); d == nil {
				return runtime.SetItem(th, ns, name.Value(), v)
			}
			d.SetStr(name, v)
		}
		return nil
	}
	all, err := runtime.LookupAttr(th, module, nameAll)
	if err != nil {
		return err
	}
	if all.IsSet() {
		return runtime.Iterate(th, all, func(item runtime.Value) error {
			name := runtime.AsStr(item)
			if name == nil {
				return vm.TypeErrorf("Item in %s.__all__ must be str, not %s", moduleName(th, module), item.Type().Name())
			}
			v, err := runtime.GetAttr(th, module, name)
			if err != nil {
				return err
			}
			return store(name, v)
		})
	}
	dv, err := runtime.GetAttr(th, module, nameDict)
	if err != nil {
		return err
	}
	d := runtime.AsDict(dv)
	if d == nil {
		return vm.Raise(runtime.ImportError, "from-import-* object has no __dict__ and no __all__")
	}
	for p, k, v, ok := d.Next(0); ok; p, k, v, ok = d.Next(p) {
		if name := runtime.AsStr(k); name != nil && name.String() != "" && name.String()[0] != '_' {
			if err := store(name, v); err != nil {
				return err
			}
		}
	}
	return nil
}

func moduleName(th *runtime.Thread, module runtime.Value) string {
	if v, err := runtime.LookupAttr(th, module, nameName); err == nil && v.IsSet() && runtime.AsStr(v) != nil {
		return runtime.AsStr(v).String()
	}
	return "?"
}
