package interp

import (
	"strings"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/importlib"
)

// A module on sys.path may have the name of one that is part of asyn, and hides
// it from scripts, as it hides CPython's, whose library comes last on sys.path.
// The library itself goes on with its own: a script's types.py does not break it.

// firstModules are those of asyn that no file can hide: CPython has them compiled
// in, or loaded before any script.
var firstModules = map[string]bool{
	"abc": true, "atexit": true, "builtins": true, "codecs": true, "errno": true, "gc": true, "io": true, "itertools": true,
	"os": true, "posixpath": true, "sys": true, "time": true,
}

// builtinFirst is the spec of a module of asyn that the path is not searched
// for, None if there is none. search is its package's path, unset at the top level.
func (im *importer) builtinFirst(th *runtime.Thread, full string, search runtime.Value) runtime.Value {
	inBuiltin := false
	if list := runtime.AsList(runtime.OrNone(search)); list != nil {
		inBuiltin = list.Len() == 0 // the path of a package of asyn
	}
	if firstModules[full] || inBuiltin {
		return importlib.BuiltinSpec(th, full)
	}
	return runtime.None
}

// findOnPath is the spec of a module on the path, or of the module of asyn with
// its name if there is none; None if there is neither.
func (im *importer) findOnPath(th *runtime.Thread, full string, search runtime.Value) (runtime.Value, error) {
	folders, err := im.folders(th, search)
	if err != nil {
		return runtime.Value{}, err
	}
	spec, err := importlib.FindOnPath(th, full, folders)
	if search.IsSet() || im.builtin[full] == nil {
		return spec, err
	}
	if unreadable(err) || err == nil && !isModuleSpec(spec) {
		return importlib.BuiltinSpec(th, full), nil
	}
	return spec, err
}

// unreadable reports whether the path could not be searched, for want of
// descriptors perhaps: then nothing hides what asyn has.
func unreadable(err error) bool {
	return err != nil && runtime.IsException(err, runtime.OSError) != nil
}

// isModuleSpec reports whether a spec is of more than a folder, which hides nothing.
func isModuleSpec(spec runtime.Value) bool {
	s := runtime.As[importlib.Spec](spec, importlib.SpecType)
	return s != nil && !s.Loader.IsNone()
}

// folders are what is searched for a module: search, its package's path, or
// sys.path at the top level.
func (im *importer) folders(th *runtime.Thread, search runtime.Value) ([]runtime.Value, error) {
	if search.IsSet() {
		return runtime.Collect(th, search)
	}
	return im.searchPath(th)
}

// isLibrary reports whether globals are those of a module of asyn, which has no
// loader yet while its code runs for the first time.
func (im *importer) isLibrary(globals *runtime.Dict) bool {
	if loader := runtime.OrNone(globals.GetStr(nameLoader)); !loader.IsNone() {
		return loader == importlib.BuiltinImporterType.Value()
	}
	name := runtime.AsStr(runtime.OrNone(globals.GetStr(nameName)))
	return name != nil && im.builtin[name.String()] != nil && !globals.GetStr(nameFile).IsSet()
}

// libraryModule is the module of asyn with the name, for code of asyn, if a file
// hides it from scripts; unset if none does.
func (im *importer) libraryModule(th *runtime.Thread, full string) (runtime.Value, error) {
	top, _, dotted := strings.Cut(full, ".")
	if im.builtin[full] == nil {
		return runtime.Value{}, nil
	}
	if hidden, err := im.hidden(th, top); err != nil || !hidden {
		return runtime.Value{}, err
	}
	if m, ok := im.own[full]; ok {
		return m, nil
	}
	m, err := im.makeHidden(th, full)
	if err != nil {
		return runtime.Value{}, err
	}
	if im.own == nil {
		im.own = map[string]runtime.Value{}
	}
	im.own[full] = m
	if !dotted {
		return m, nil
	}
	parentName, _ := parentOf(full)
	parent, err := im.libraryModule(th, parentName)
	if err == nil && parent.IsSet() {
		err = runtime.SetAttr(th, parent, runtime.Intern(full[len(parentName)+1:]), m)
	}
	return m, err
}

// makeHidden makes a module of asyn, which stands in sys.modules only while its
// code runs.
func (im *importer) makeHidden(th *runtime.Thread, full string) (runtime.Value, error) {
	key, modules := runtime.Intern(full), th.Interp.Modules
	before := modules.GetStr(key)
	m, err := im.MakeModule(th, full)
	if before.IsSet() {
		modules.SetStr(key, before)
	} else {
		modules.DeleteStr(key)
	}
	return m, err
}

// hidden reports whether a file hides the top-level module of asyn with the name.
func (im *importer) hidden(th *runtime.Thread, name string) (bool, error) {
	if firstModules[name] || im.builtin[name] == nil {
		return false, nil
	}
	if v := th.Interp.Modules.GetStr(runtime.NewStr(name)); v.IsSet() {
		m := runtime.AsModule(v)
		return m != nil && m.Dict().GetStr(nameFile).IsSet(), nil
	}
	folders, err := im.searchPath(th)
	if err != nil {
		return false, err
	}
	spec, err := importlib.FindOnPath(th, name, folders)
	if unreadable(err) {
		return false, nil
	}
	return err == nil && isModuleSpec(spec), err
}
