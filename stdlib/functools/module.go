package functools

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

var def = runtime.ModuleDef{
	Name: "functools",
	Doc:  "Tools for working with functions and callable objects.",
	All: []string{"update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache",
		"cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod",
		"cached_property", "Placeholder"},
	Sources: []runtime.ModuleSource{
		pysource.Of("functools/functools.py"),
		pysource.Of("functools/ordering.py", "total_ordering"),
		pysource.Of("functools/cachedproperty.py", "cached_property"),
		pysource.Of("functools/partialmethod.py", "partialmethod"),
		pysource.Of("functools/dispatch.py", "singledispatch", "singledispatchmethod"),
	},
	Constants: []runtime.Constant{
		{Name: "partial", Value: partialType.Value()},
		{Name: "Placeholder", Value: gap},
		{Name: "_lru_cache_wrapper", Value: cacheWrapperType.Value()},
	},
	Functions: []runtime.Function{
		{Sig: "reduce(function, iterable, /, initial=)", Fn: reduce},
		{Sig: "cmp_to_key(mycmp)", Fn: cmpToKey},
	},
}
