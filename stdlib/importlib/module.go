// Package importlib is the module importlib and what the import system is made
// of: specs, finders, loaders. The types that every import needs are written in
// Go, the rest in Python. The interpreter's importer walks sys.meta_path.
//
// The bytecode of a source file is kept in a file beside it: see compileFile.
package importlib

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

var def = runtime.ModuleDef{
	Name:    "importlib",
	Doc:     "The import system, and imports of modules by name.",
	Package: true,
	Sources: []runtime.ModuleSource{pysource.Of("importlib/importlib.py")},
}

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

var util = runtime.ModuleDef{
	Name:    "importlib.util",
	Doc:     "Tools for those who write finders and loaders.",
	Sources: []runtime.ModuleSource{pysource.Of("importlib/util.py")},
	Functions: []runtime.Function{
		{Sig: "def module_from_spec(spec)", Fn: func(th *thread, args []value) (value, error) {
			return ModuleFromSpec(th, args[0])
		}},
		{Sig: "_cache_from_source(path, what)", Fn: func(th *thread, args []value) (value, error) {
			file, err := runtime.FSPath(th, args[0])
			if err != nil {
				return value{}, err
			}
			what, err := runtime.ToStr(th, args[1])
			if err != nil {
				return value{}, err
			}
			return runtime.NewStr(cacheFromSource(th, file, what.String())).Value(), nil
		}},
		{Sig: "_init_module(spec, module)", Fn: func(th *thread, args []value) (value, error) {
			return runtime.None, InitModule(th, args[0], args[1])
		}},
		{Sig: "_exec(spec, module)", Fn: func(th *thread, args []value) (value, error) {
			return runtime.None, Exec(th, args[0], args[1])
		}},
	},
}

// Util makes the module importlib.util.
func Util(th *thread) (*runtime.Module, error) { return util.New(th) }

var machinery = runtime.ModuleDef{
	Name:    "importlib.machinery",
	Doc:     "The finders and loaders of the import system.",
	Sources: []runtime.ModuleSource{pysource.Of("importlib/machinery.py")},
	Constants: []runtime.Constant{
		{Name: "ModuleSpec", Value: SpecType.Value()},
		{Name: "BuiltinImporter", Value: BuiltinImporterType.Value()},
		{Name: "FrozenImporter", Value: FrozenImporterType.Value()},
		{Name: "PathFinder", Value: PathFinderType.Value()},
		{Name: "FileFinder", Value: fileFinderType.Value()},
		{Name: "SourceFileLoader", Value: SourceLoaderType.Value()},
		{Name: "NamespaceLoader", Value: namespaceLoaderType.Value()},
	},
}

// Machinery makes the module importlib.machinery.
func Machinery(th *thread) (*runtime.Module, error) { return machinery.New(th) }
