// Package string is the module string: constants of characters, capwords, and
// the classes Formatter and Template, which are Python on what reads their
// texts. The types of template strings, its submodule templatelib, belong to the
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
	Doc:  "Constants of characters, and other ways to fill values into text.",
	All: []string{"ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
		"printable", "punctuation", "whitespace", "Formatter", "Template"},
	Sources: []runtime.ModuleSource{
		pysource.Of("string/formatter.py", "Formatter"),
		pysource.Of("string/template.py", "Template"),
	},
	Functions: []runtime.Function{
		{Sig: "capwords(s, sep=None)", Fn: capwords},
		{Sig: "_parse_format(format_string, /)", Fn: parseFormat},
		{Sig: "_split_field_name(field_name, /)", Fn: splitFieldName},
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

// parseFormat returns the pieces of a format string, those that Formatter.parse
// gives, and the exception for what cannot be read behind them, or None.
func parseFormat(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	text, err := textOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	var pieces []runtime.Value
	for text != "" {
		literal, fld, rest, err := runtime.NextFormatField(th, text)
		if err != nil {
			return withError(pieces, err)
		}
		if err := th.Alloc(256); err != nil {
			return runtime.Value{}, err
		}
		piece := [4]runtime.Value{runtime.NewStr(literal).Value(), runtime.None, runtime.None, runtime.None}
		if fld.Present {
			piece[1], piece[2] = runtime.NewStr(fld.Name).Value(), runtime.NewStr(fld.Spec).Value()
			if fld.Conversion != 0 {
				piece[3] = runtime.NewStr(string(fld.Conversion)).Value()
			}
		}
		pieces = append(pieces, runtime.NewTuple(piece[:]...).Value())
		text = rest
	}
	return withError(pieces, nil)
}

// splitFieldName returns what a field's name begins with, None if that cannot be
// read, the parts behind as pairs, whether it is an attribute and which, and the
// exception for what cannot be read behind them, or None.
func splitFieldName(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	text, err := textOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	first, parts, err := runtime.SplitFieldName(th, text)
	pairs := make([]runtime.Value, len(parts))
	for i, p := range parts {
		pairs[i] = runtime.NewTuple(runtime.Bool(p.IsAttr), p.Key).Value()
	}
	rest, err := withError(pairs, err)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewTuple(append([]runtime.Value{runtime.OrNone(first)}, runtime.AsTuple(rest).Items...)...).Value(), nil
}

// withError is the tuple of a list of values and the ValueError err, or None.
func withError(values []runtime.Value, err error) (runtime.Value, error) {
	raised := runtime.None
	if err != nil {
		e := runtime.IsException(err, runtime.ValueError)
		if e == nil {
			return runtime.Value{}, err
		}
		raised = e.Value()
	}
	return runtime.NewTuple(runtime.NewList(values).Value(), raised).Value(), nil
}

func textOf(th *runtime.Thread, v runtime.Value) (string, error) {
	if s := runtime.AsStr(v); s != nil {
		return s.String(), nil
	}
	return "", th.TypeErrorf("expected str, got %s", v.Type().Name())
}
