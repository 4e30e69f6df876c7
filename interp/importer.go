package interp

import (
	"path"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/asyncio/transports"
	"github.com/asyn-lang/asyn/stdlib/importlib"
)

// importer is the runtime.Importer of an interpreter: it asks the finders of
// sys.meta_path for a module's spec, and runs it.
type importer struct {
	builtin map[string]moduleMaker
	path    *runtime.List // sys.path
	argv    *runtime.List // sys.argv
	// scriptFolder is the folder of the script that runs.
	scriptFolder string
	// own are modules of asyn that files hide from scripts, as the library uses
	// them.
	own map[string]runtime.Value
}

// newImporter makes the importer of an interpreter whose sys.argv is args.
func newImporter(args []string) *importer {
	argv := make([]runtime.Value, len(args))
	for i, a := range args {
		argv[i] = runtime.NewStr(a).Value()
	}
	return &importer{builtin: builtinModules(), path: runtime.NewList(nil), argv: runtime.NewList(argv)}
}

// moduleMaker makes a builtin module.
type moduleMaker func(th *runtime.Thread) (*runtime.Module, error)

var (
	nameName    = runtime.Intern("__name__")
	nameFile    = runtime.Intern("__file__")
	namePath    = runtime.Intern("__path__")
	namePackage = runtime.Intern("__package__")
	nameSpec    = runtime.Intern("__spec__")
	nameLoader  = runtime.Intern("__loader__")
	nameParent  = runtime.Intern("parent")

	nameFindSpec = runtime.Intern("find_spec")
)

// Import implements runtime.Importer.
func (im *importer) Import(th *runtime.Thread, name *runtime.Str, globals *runtime.Dict, fromlist runtime.Value, level int) (runtime.Value, error) {
	full, err := absoluteName(th, name.String(), globals, level)
	if err != nil {
		return runtime.Value{}, err
	}
	var m runtime.Value
	if level == 0 && im.isLibrary(globals) {
		m, err = im.libraryModule(th, full)
	}
	own := m.IsSet()
	if err == nil && !own {
		m, err = im.load(th, full)
	}
	if err != nil {
		return runtime.Value{}, err
	}
	names := runtime.AsTuple(fromlist)
	if list := runtime.AsList(fromlist); list != nil {
		names = runtime.NewTuple(list.Values()...)
	}
	if names == nil || len(names.Items) == 0 {
		if level > 0 {
			return m, nil
		}
		top, _, _ := strings.Cut(full, ".")
		if own {
			return im.libraryModule(th, top)
		}
		return th.Interp.Modules.GetStr(runtime.NewStr(top)), nil
	}
	return m, im.loadSubmodules(th, m, full, names.Items)
}

// HasModule implements runtime.ModuleLister.
func (im *importer) HasModule(name string) bool { return im.builtin[name] != nil }

// loadSubmodules imports those of the names that are submodules not yet loaded.
func (im *importer) loadSubmodules(th *runtime.Thread, m runtime.Value, full string, names []runtime.Value) error {
	isPackage, err := runtime.LookupAttr(th, m, namePath)
	if err != nil || !isPackage.IsSet() {
		return err
	}
	for _, n := range names {
		s := runtime.AsStr(n)
		if s == nil {
			return th.TypeErrorf("Item in ``from list'' must be str, not %s", n.Type().Name())
		}
		if s.String() == "*" {
			continue
		}
		have, err := runtime.LookupAttr(th, m, s)
		if err != nil {
			return err
		}
		if have.IsSet() {
			continue
		}
		if _, err := im.load(th, full+"."+s.String()); err != nil && !missing(err, full+"."+s.String()) {
			return err
		}
	}
	return nil
}

// missing reports whether err says that the module named name was not found.
func missing(err error, name string) bool {
	e := runtime.IsException(err, runtime.ModuleNotFoundError)
	return e != nil && len(e.Args.Items) > 0 && strings.Contains(e.Error(), "'"+name+"'")
}

// absoluteName resolves a relative import.
func absoluteName(th *runtime.Thread, name string, globals *runtime.Dict, level int) (string, error) {
	if level == 0 {
		if name == "" {
			return "", th.ValueErrorf("Empty module name")
		}
		return name, nil
	}
	pkg := ""
	if v := globals.GetStr(namePackage); v.IsSet() && runtime.AsStr(v) != nil {
		pkg = runtime.AsStr(v).String()
	} else if spec := globals.GetStr(nameSpec); spec.IsSet() && !spec.IsNone() {
		v, err := runtime.GetAttr(th, spec, nameParent)
		if err != nil {
			return "", err
		}
		if runtime.AsStr(v) != nil {
			pkg = runtime.AsStr(v).String()
		}
	} else if v := globals.GetStr(nameName); !v.IsSet() {
		return "", runtime.NewException(runtime.KeyError, runtime.NewStr("'__name__' not in globals").Value())
	} else if runtime.AsStr(v) != nil {
		pkg = runtime.AsStr(v).String()
		if !globals.GetStr(namePath).IsSet() {
			pkg, _ = parentOf(pkg)
		}
	}
	if pkg == "" {
		return "", th.Raise(runtime.ImportError, "attempted relative import with no known parent package")
	}
	for ; level > 1; level-- {
		parent, ok := parentOf(pkg)
		if !ok {
			return "", th.Raise(runtime.ImportError, "attempted relative import beyond top-level package")
		}
		pkg = parent
	}
	if name == "" {
		return pkg, nil
	}
	return pkg + "." + name, nil
}

// parentOf splits the last part off a dotted name.
func parentOf(name string) (parent string, ok bool) {
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return "", false
	}
	return name[:i], true
}

// load returns the module with the absolute name, importing it and its parent
// packages as needed.
func (im *importer) load(th *runtime.Thread, full string) (runtime.Value, error) {
	key := runtime.NewStr(full)
	if m := th.Interp.Modules.GetStr(key); m.IsSet() {
		if m.IsNone() {
			return runtime.Value{}, notFound(th, full, "import of "+full+" halted; None in sys.modules")
		}
		return m, nil
	}
	parent, name, search, err := im.within(th, full)
	if err != nil {
		return runtime.Value{}, err
	}
	if m := th.Interp.Modules.GetStr(key); m.IsSet() {
		return m, nil // the parent has imported it
	}
	spec, err := im.find(th, full, search)
	if err == nil && !spec.IsSet() {
		message := "No module named " + runtime.QuoteStr(full)
		if full == "ssl" {
			message += ": " + transports.NoTLS
		}
		err = notFound(th, full, message)
	}
	if err != nil {
		return runtime.Value{}, err
	}
	m, err := im.run(th, full, spec)
	if err != nil {
		return runtime.Value{}, err
	}
	if parent.IsSet() {
		if err := runtime.SetAttr(th, parent, runtime.Intern(name), m); err != nil {
			return runtime.Value{}, err
		}
	}
	return m, nil
}

// within imports the package that the module with an absolute name is in, and
// returns it, the name in it and the path to search. Without a package parent
// and path are unset.
func (im *importer) within(th *runtime.Thread, full string) (parent runtime.Value, name string, search runtime.Value, err error) {
	parentName, ok := parentOf(full)
	if !ok {
		return parent, full, search, nil
	}
	if parent, err = im.load(th, parentName); err != nil {
		return parent, "", search, err
	}
	search, err = runtime.LookupAttr(th, parent, namePath)
	if err == nil && !search.IsSet() && im.builtin[full] == nil && !th.Interp.Modules.GetStr(runtime.NewStr(full)).IsSet() {
		err = notFound(th, full, "No module named "+runtime.QuoteStr(full)+"; "+runtime.QuoteStr(parentName)+" is not a package")
	}
	return parent, full[len(parentName)+1:], search, err
}

// find asks the finders of sys.meta_path for the spec of a module, in order.
// search is its package's path, unset at the top level. The result is unset if
// no finder knows the module.
func (im *importer) find(th *runtime.Thread, full string, search runtime.Value) (runtime.Value, error) {
	finders := defaultFinders()
	if v := th.Interp.SysAttr("meta_path"); v.IsSet() {
		if v.IsNone() {
			return runtime.Value{}, th.Raise(runtime.ImportError, "sys.meta_path is None, Python is likely shutting down")
		}
		var err error
		if finders, err = runtime.Collect(th, v); err != nil {
			return runtime.Value{}, err
		}
	}
	if len(finders) == 0 {
		if err := runtime.WarnLevel(th, runtime.ImportWarning, runtime.NewStr("sys.meta_path is empty").Value(), 1); err != nil {
			return runtime.Value{}, err
		}
	}
	for _, finder := range finders {
		spec, err := im.ask(th, finder, full, search)
		if err != nil || spec.IsSet() && !spec.IsNone() {
			return spec, err
		}
	}
	return runtime.Value{}, nil
}

// ask asks one finder for a spec.
func (im *importer) ask(th *runtime.Thread, finder runtime.Value, full string, search runtime.Value) (runtime.Value, error) {
	switch {
	case finder.SameObject(&importlib.BuiltinImporterType.Header):
		return im.builtinFirst(th, full, search), nil
	case finder.SameObject(&importlib.FrozenImporterType.Header):
		return runtime.None, nil
	case finder.SameObject(&importlib.PathFinderType.Header):
		return im.findOnPath(th, full, search)
	}
	find, err := runtime.LookupAttr(th, finder, nameFindSpec)
	if err != nil || !find.IsSet() {
		return runtime.Value{}, err
	}
	return runtime.Call(th, find, runtime.NewStr(full).Value(), runtime.OrNone(search), runtime.None)
}

// searchPath is sys.path, or what it was at first where there is no sys.
func (im *importer) searchPath(th *runtime.Thread) ([]runtime.Value, error) {
	if im.builtin["sys"] == nil {
		return im.path.Values(), nil
	}
	return importlib.SysPath(th)
}

// defaultFinders is what sys.meta_path is at first.
func defaultFinders() []runtime.Value {
	return []runtime.Value{importlib.BuiltinImporterType.Value(), importlib.FrozenImporterType.Value(), importlib.PathFinderType.Value()}
}

// notFound is ModuleNotFoundError with its name attribute.
func notFound(th *runtime.Thread, name, msg string) error {
	e := runtime.NewException(runtime.ModuleNotFoundError, runtime.NewStr(msg).Value())
	if err := runtime.SetAttr(th, e.Value(), runtime.Intern("name"), runtime.NewStr(name).Value()); err != nil {
		return err
	}
	return e
}

// IsPackage implements importlib.Builtins.
func (im *importer) IsPackage(name string) bool {
	for other := range im.builtin {
		if strings.HasPrefix(other, name+".") {
			return true
		}
	}
	return false
}

// MakeModule implements importlib.Builtins.
func (im *importer) MakeModule(th *runtime.Thread, name string) (runtime.Value, error) {
	m, err := im.builtin[name](th)
	if err != nil {
		return runtime.Value{}, err
	}
	return m.Value(), importlib.InitModule(th, importlib.BuiltinSpec(th, name), m.Value())
}

// run makes the module of a spec and runs its code. A module whose code raises
// is not left in sys.modules.
func (im *importer) run(th *runtime.Thread, full string, spec runtime.Value) (runtime.Value, error) {
	key := runtime.Intern(full)
	if s := runtime.As[importlib.Spec](spec, importlib.SpecType); s != nil && im.builtin[full] != nil &&
		s.Loader.SameObject(&importlib.BuiltinImporterType.Header) {
		m, err := im.MakeModule(th, full)
		if err == nil {
			th.Interp.Modules.SetStr(key, m)
		}
		return m, err
	}
	module, err := importlib.ModuleFromSpec(th, spec)
	if err != nil {
		return runtime.Value{}, err
	}
	th.Interp.Modules.SetStr(key, module)
	m := runtime.AsModule(module)
	if m != nil {
		if file := runtime.AsStr(runtime.OrNone(m.Dict().GetStr(nameFile))); file != nil && im.besideScript(file.String()) {
			m.Shadowing = file.String()
		}
		m.Initializing = true
	}
	err = importlib.Exec(th, spec, module)
	if m != nil {
		m.Initializing = false
	}
	if err != nil {
		th.Interp.Modules.DeleteStr(key)
		return runtime.Value{}, err
	}
	if v := th.Interp.Modules.GetStr(key); v.IsSet() {
		return v, nil // a module may replace itself
	}
	return runtime.Value{}, runtime.NewException(runtime.KeyError, key.Value())
}

// besideScript reports whether a module's file, or the folder it is the
// package of, is in the folder of the script.
func (im *importer) besideScript(file string) bool {
	folder := path.Dir(file)
	if strings.HasPrefix(path.Base(file), "__init__.") {
		folder = path.Dir(folder)
	}
	return folder == im.scriptFolder
}
