// Package string is the module string: constants of characters, capwords, and the
// classes Template and Formatter, which are Python.
// The types of template strings, its submodule templatelib, belong to the
// virtual machine.
package string

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Module makes the module string.
func Module(th *runtime.Thread) (*runtime.Module, error) { return definition.New(th) }

const (
	lower       = "abcdefghijklmnopqrstuvwxyz"
	upper       = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	digits      = "0123456789"
	punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
	whitespace  = " \t\n\r\v\f"
)

var definition = runtime.ModuleDef{
	Name: "string",
	Doc:  "Constants of characters, and texts with fields.",
	Sources: []runtime.ModuleSource{
		pysource.Of("string/template.py", "Template"),
		pysource.Of("string/formatter.py", "Formatter"),
	},
	Functions: []runtime.Function{
		{Sig: "capwords(s, sep=None)", Fn: capwords},
	},
	Constants: []runtime.Constant{
		{Name: "ascii_letters", Value: runtime.NewStr(lower + upper).Value()},
		{Name: "ascii_lowercase", Value: runtime.NewStr(lower).Value()},
		{Name: "ascii_uppercase", Value: runtime.NewStr(upper).Value()},
		{Name: "digits", Value: runtime.NewStr(digits).Value()},
		{Name: "hexdigits", Value: runtime.NewStr(digits + "abcdefABCDEF").Value()},
		{Name: "octdigits", Value: runtime.NewStr("01234567").Value()},
		{Name: "printable", Value: runtime.NewStr(digits + lower + upper + punctuation + whitespace).Value()},
		{Name: "punctuation", Value: runtime.NewStr(punctuation).Value()},
		{Name: "whitespace", Value: runtime.NewStr(whitespace).Value()},
	},
}

// capwords splits s, capitalizes the words, and joins them again: by sep, or,
// without one, by single spaces.
func capwords(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	sep, joint := runtime.None, runtime.NewStr(" ").Value()
	if args[1].IsSet() && !args[1].IsNone() {
		sep, joint = args[1], args[1]
	}
	words, err := runtime.CallMethod(th, args[0], runtime.Intern("split"), sep)
	if err != nil {
		return runtime.Value{}, err
	}
	items, err := runtime.Collect(th, words)
	if err != nil {
		return runtime.Value{}, err
	}
	for i, w := range items {
		if items[i], err = runtime.CallMethod(th, w, runtime.Intern("capitalize")); err != nil {
			return runtime.Value{}, err
		}
	}
	return runtime.CallMethod(th, joint, runtime.Intern("join"), runtime.NewList(items).Value())
}
