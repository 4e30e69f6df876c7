package collections

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Module makes collections, ABCs collections.abc, and ABC the module abc.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

// ABCs makes the module collections.abc.
func ABCs(th *thread) (*runtime.Module, error) { return abcsDef.New(th) }

// ABC makes the module abc.
func ABC(th *thread) (*runtime.Module, error) { return abcDef.New(th) }

var def = runtime.ModuleDef{
	Name:    "collections",
	Doc:     "Container types beside list, dict, set and tuple.",
	Package: true,
	All: []string{"ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque",
		"namedtuple"},
	Sources: []runtime.ModuleSource{
		pysource.Of("collections/submodule.py", "abc"), // there without an import of its own
		pysource.Of("collections/namedtuple.py", "namedtuple"),
		pysource.Of("collections/counter.py", "Counter"),
		pysource.Of("collections/chainmap.py", "ChainMap"),
		pysource.Of("collections/user.py", "UserDict", "UserList", "UserString"),
	},
	Constants: []runtime.Constant{
		{Name: "deque", Value: dequeType.Value()},
		{Name: "defaultdict", Value: defaultDictType.Value()},
		{Name: "OrderedDict", Value: orderedDictType.Value()},
		{Name: "_tuplegetter", Value: tupleGetterType.Value()},
	},
	Functions: []runtime.Function{
		{Sig: "_count_elements(mapping, iterable, /)", Fn: countElements},
	},
}

var abcsDef = runtime.ModuleDef{
	Name:    "collections.abc",
	Doc:     "Abstract base classes: what containers, iterables, callables and awaitables have in common.",
	Sources: []runtime.ModuleSource{pysource.Of("collections/collections_abc.py")},
	Functions: []runtime.Function{
		{Sig: "_callable_alias(origin, args, /)", Fn: func(th *thread, args []value) (value, error) {
			types, err := runtime.Collect(th, args[1])
			return runtime.NewCallableAlias(args[0], types).Value(), err
		}},
	},
}

var abcDef = runtime.ModuleDef{
	Name:    "abc",
	Doc:     "Abstract base classes.",
	Sources: []runtime.ModuleSource{pysource.Of("collections/abc.py")},
	Functions: []runtime.Function{
		{Sig: "get_cache_token()", Fn: func(th *thread, _ []value) (value, error) {
			return runtime.Int(registrationsOf(th).n), nil
		}},
		{Sig: "_abc_data(cls, /)", Fn: newABCData},
		{Sig: "_abc_register(cls, subclass, /)", Fn: abcRegister},
		{Sig: "_abc_registered(cls, /)", Fn: abcRegistered},
		{Sig: "_abc_clear(cls, /)", Fn: abcClear},
		{Sig: "_abc_instancecheck(cls, instance, /)", Fn: abcInstanceCheck},
		{Sig: "_abc_subclasscheck(cls, subclass, /)", Fn: abcSubclassCheck},
	},
}
