package functools

import (
	_ "embed"

	"github.com/asyn-lang/asyn/runtime"
)

//go:embed functools.py
var source string

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

var def = runtime.ModuleDef{
	Name:   "functools",
	Doc:    "Tools for working with functions and callable objects.",
	Source: source,
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
