package interp

import (
	"path"
	"strings"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/vm"
	"github.com/asyn-lang/asyn/runtime"
)

// importer is the runtime.Importer of an interpreter: builtin modules written
// in Go first, then files and packages along sys.path.
type importer struct {
	builtin map[string]moduleMaker
	path    *runtime.List // sys.path
	argv    *runtime.List // sys.argv
	// scriptFolder is the folder of the script that runs.
	scriptFolder string
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
)

// sourceSuffixes are the endings of importable files, in order of preference.
var sourceSuffixes = []string{".asy", ".py"}

// Import implements runtime.Importer.
func (im *importer) Import(th *runtime.Thread, name *runtime.Str, globals *runtime.Dict, fromlist runtime.Value, level int) (runtime.Value, error) {
	full, err := absoluteName(th, name.String(), globals, level)
	if err != nil {
		return runtime.Value{}, err
	}
	m, err := im.load(th, full)
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
	m, err := im.find(th, full, name, search)
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
// returns it, the name in it and the folders to search. Without a package
// parent is unset.
func (im *importer) within(th *runtime.Thread, full string) (parent runtime.Value, name string, search []runtime.Value, err error) {
	parentName, ok := parentOf(full)
	if !ok {
		return parent, full, im.path.Values(), nil
	}
	if parent, err = im.load(th, parentName); err != nil {
		return parent, "", nil, err
	}
	name = full[len(parentName)+1:]
	paths, err := runtime.LookupAttr(th, parent, namePath)
	switch {
	case err != nil:
		return parent, "", nil, err
	case paths.IsSet():
		search, err = runtime.Collect(th, paths)
	case im.builtin[full] == nil:
		err = notFound(th, full, "No module named '"+full+"'; '"+parentName+"' is not a package")
	}
	return parent, name, search, err
}

// sourceFile is where a module's source was found.
type sourceFile struct {
	path, text string   // none for a namespace package
	folders    []string // of a package
}

// file is the name of the file, or else of the folder, that is the module.
func (s *sourceFile) file() string {
	if len(s.folders) > 0 {
		return s.folders[0]
	}
	return s.path
}

// locate looks a module's source up in the folders of search. Where there is
// only a folder of its name, or several, these make a namespace package.
func (im *importer) locate(th *runtime.Thread, name string, search []runtime.Value) (found sourceFile, ok bool) {
	var namespace []string
	read := func(file string, folders ...string) bool {
		text, err := th.Interp.Host.ReadModule(file)
		found = sourceFile{file, string(text), folders}
		return err == nil
	}
	for _, entry := range search {
		folder := runtime.AsStr(entry)
		if folder == nil {
			continue
		}
		base := path.Join(folder.String(), name)
		isDir := th.Interp.Host.IsDir(base)
		for _, suffix := range sourceSuffixes {
			if isDir && read(base+"/__init__"+suffix, base) {
				return found, true
			}
		}
		for _, suffix := range sourceSuffixes {
			if read(base + suffix) {
				return found, true
			}
		}
		if isDir {
			namespace = append(namespace, base)
		}
	}
	return sourceFile{folders: namespace}, len(namespace) > 0
}

// find makes the module from Go or from a file.
func (im *importer) find(th *runtime.Thread, full, name string, search []runtime.Value) (runtime.Value, error) {
	if make := im.builtin[full]; make != nil {
		m, err := make(th)
		if err != nil {
			return runtime.Value{}, err
		}
		th.Interp.Modules.SetStr(runtime.Intern(full), m.Value())
		return m.Value(), nil
	}
	if source, ok := im.locate(th, name, search); ok {
		return im.run(th, full, source)
	}
	return runtime.Value{}, notFound(th, full, "No module named '"+full+"'")
}

// notFound is ModuleNotFoundError with its name attribute.
func notFound(th *runtime.Thread, name, msg string) error {
	e := runtime.NewException(runtime.ModuleNotFoundError, runtime.NewStr(msg).Value())
	if err := runtime.SetAttr(th, e.Value(), runtime.Intern("name"), runtime.NewStr(name).Value()); err != nil {
		return err
	}
	return e
}

// run makes a module of its source. A module whose body raises is not left in
// sys.modules.
func (im *importer) run(th *runtime.Thread, full string, source sourceFile) (runtime.Value, error) {
	m := runtime.NewModule(full, runtime.Value{})
	d := m.Dict()
	pkg, _ := parentOf(full)
	d.SetStr(nameFile, runtime.None)
	if source.path != "" {
		d.SetStr(nameFile, runtime.NewStr(source.path).Value())
	}
	if source.folders != nil {
		pkg = full
		folders := make([]runtime.Value, len(source.folders))
		for i, folder := range source.folders {
			folders[i] = runtime.NewStr(folder).Value()
		}
		d.SetStr(namePath, runtime.NewList(folders).Value())
	}
	d.SetStr(namePackage, runtime.NewStr(pkg).Value())
	d.SetStr(nameBuiltins, th.Interp.Builtins.Value())
	key := runtime.NewStr(full)
	th.Interp.Modules.SetStr(key, m.Value())
	if path.Dir(source.file()) == im.scriptFolder {
		m.Shadowing = source.path
	}
	m.Initializing = true
	err := execute(th, m, source)
	m.Initializing = false
	if err != nil {
		th.Interp.Modules.DeleteStr(key)
		return runtime.Value{}, err
	}
	if v := th.Interp.Modules.GetStr(key); v.IsSet() {
		return v, nil // a module may replace itself
	}
	return m.Value(), nil
}

// execute runs a module's source in its namespace.
func execute(th *runtime.Thread, m *runtime.Module, source sourceFile) error {
	c, err := compileSource(th, diag.NewSource(source.path, source.text), moduleOptions, false)
	if err != nil {
		return raiseDiagnostic(th, err)
	}
	_, err = vm.Of(th).Exec(c, m.Dict(), runtime.Value{})
	return err
}

// Reload implements runtime.Importer.
func (im *importer) Reload(th *runtime.Thread, m *runtime.Module) (runtime.Value, error) {
	var full string
	if s := runtime.AsStr(runtime.OrNone(m.Dict().GetStr(nameName))); s != nil {
		full = s.String()
	}
	if th.Interp.Modules.GetStr(runtime.NewStr(full)) != m.Value() {
		return runtime.Value{}, runtime.NewImportError(runtime.ImportError, "module "+full+" not in sys.modules",
			runtime.NewStr(full).Value(), runtime.Value{}, runtime.Value{})
	}
	if im.builtin[full] != nil {
		return m.Value(), nil
	}
	_, name, search, err := im.within(th, full)
	if err != nil {
		return runtime.Value{}, err
	}
	source, ok := im.locate(th, name, search)
	if !ok {
		return runtime.Value{}, notFound(th, full, "spec not found for the module '"+full+"'")
	}
	if err := execute(th, m, source); err != nil {
		return runtime.Value{}, err
	}
	return runtime.OrNone(th.Interp.Modules.GetStr(runtime.NewStr(full))), nil
}
