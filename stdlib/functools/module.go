package functools

import (
	"embed"

	"github.com/asyn-lang/asyn/runtime"
)

//go:embed *.py
var sources embed.FS

// source is the text of one of the .py files.
func source(name string) string {
	text, err := sources.ReadFile(name + ".py")
	if err != nil {
		panic(err) // the file was embedded
	}
	return string(text)
}

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

var def = runtime.ModuleDef{
	Name: "functools",
	Doc:  "Tools for working with functions and callable objects.",
	All: []string{"update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache",
		"cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod",
		"cached_property", "Placeholder"},
	Sources: []runtime.ModuleSource{
		{Text: source("functools")},
		{Text: source("ordering"), Names: []string{"total_ordering"}},
		{Text: source("cachedproperty"), Names: []string{"cached_property"}},
		{Text: source("partialmethod"), Names: []string{"partialmethod"}},
		{Text: source("dispatch"), Names: []string{"singledispatch", "singledispatchmethod"}},
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
