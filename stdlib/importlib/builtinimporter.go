package importlib

import (
	"github.com/asyn-lang/asyn/runtime"
)

// Builtins is what the interpreter's importer offers to BuiltinImporter.
type Builtins interface {
	// HasModule reports whether a module of the name is part of asyn.
	HasModule(name string) bool
	// IsPackage reports whether it has submodules.
	IsPackage(name string) bool
	// MakeModule makes such a module anew.
	MakeModule(th *thread, name string) (value, error)
}

// BuiltinImporterType and FrozenImporterType are the first finders of
// sys.meta_path: of the modules that are part of asyn, and of none.
var (
	BuiltinImporterType = &runtime.Type{}
	FrozenImporterType  = &runtime.Type{}
)

// builtins returns what finds builtin modules, or nil.
func builtins(th *thread) Builtins {
	b, _ := th.Interp.Importer.(Builtins)
	return b
}

// BuiltinSpec is the spec of a builtin module, unset if there is none.
func BuiltinSpec(th *thread, name string) value {
	b := builtins(th)
	if b == nil || !b.HasModule(name) {
		return value{}
	}
	s := NewSpec(name, BuiltinImporterType.Value(), "built-in")
	if b.IsPackage(name) {
		s.Locations = runtime.NewList(nil).Value()
	}
	return s.Value()
}

// builtinName is the name of a builtin module, or the ImportError that a method
// of BuiltinImporter has for others.
func builtinName(th *thread, v value) (string, error) {
	if s := runtime.AsStr(v); s != nil && builtins(th) != nil && builtins(th).HasModule(s.String()) {
		return s.String(), nil
	}
	text, err := runtime.Repr(th, v)
	if err != nil {
		return "", err
	}
	return "", runtime.NewImportError(runtime.ImportError, text.String()+" is not a built-in module", v, value{}, value{})
}

// ofBuiltin makes a method that answers about a builtin module.
func ofBuiltin(sig string, answer value) runtime.Method {
	return runtime.Method{Sig: sig, Kind: runtime.ClassMethod, Fn: func(th *thread, args []value) (value, error) {
		_, err := builtinName(th, args[1])
		return answer, err
	}}
}

func findBuiltin(th *thread, args []value) (value, error) {
	name := runtime.AsStr(args[1])
	if name == nil {
		return runtime.None, nil
	}
	return runtime.OrNone(BuiltinSpec(th, name.String())), nil
}

func createBuiltin(th *thread, args []value) (value, error) {
	name, err := runtime.GetAttr(th, args[0], runtime.Intern("name"))
	if err != nil {
		return value{}, err
	}
	text, err := builtinName(th, name)
	if err != nil {
		return value{}, err
	}
	return builtins(th).MakeModule(th, text)
}

var builtinImporterSpec = runtime.TypeSpec{
	Name: "BuiltinImporter", Module: "_frozen_importlib",
	Doc: "Finds and loads the modules that are part of asyn.",
	Methods: []runtime.Method{
		{Sig: "def find_spec(cls, fullname, path=None, target=None)", Kind: runtime.ClassMethod, Fn: findBuiltin},
		{Sig: "def create_module(spec)", Kind: runtime.StaticMethod, Fn: createBuiltin},
		{Sig: "def exec_module(module)", Kind: runtime.StaticMethod, Fn: returnNone},
		{Sig: "def load_module(cls, fullname)", Kind: runtime.ClassMethod, Fn: func(th *thread, args []value) (value, error) {
			if _, err := builtinName(th, args[1]); err != nil {
				return value{}, err
			}
			return loadModule(th, args[0], args[1])
		}},
		ofBuiltin("def get_code(cls, fullname)", runtime.None),
		ofBuiltin("def get_source(cls, fullname)", runtime.None),
		ofBuiltin("def is_package(cls, fullname)", runtime.False),
	},
}

var frozenImporterSpec = runtime.TypeSpec{
	Name: "FrozenImporter", Module: "_frozen_importlib",
	Doc: "Finds nothing: asyn has no frozen modules beside the builtin ones.",
	Methods: []runtime.Method{
		{Sig: "def find_spec(cls, fullname, path=None, target=None)", Kind: runtime.ClassMethod, Fn: returnNone},
	},
}

func init() {
	runtime.RegisterType(BuiltinImporterType, &builtinImporterSpec)
	runtime.RegisterType(FrozenImporterType, &frozenImporterSpec)
}
