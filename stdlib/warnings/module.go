// Package warnings is the module warnings. The state and the decision what to
// show are package runtime's, which warns itself; filters and the ways to show a
// warning are kept in Python, in warnings.py.
package warnings

import (
	"strings"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

type (
	thread = runtime.Thread
	value  = runtime.Value
)

var def = runtime.ModuleDef{
	Name: "warnings",
	Doc:  "Warnings: issuing, filtering, catching.",
	Functions: []runtime.Function{
		{Sig: "warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())", Fn: warn},
		{Sig: "warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None)", Fn: warnExplicit},
		{Sig: "_use(filters, default, show, /)", Fn: use},
		{Sig: "_line(filename, lineno, /)", Fn: func(th *thread, args []value) (value, error) {
			file := runtime.AsStr(args[0])
			line, err := runtime.AsIndexSized(th, args[1], runtime.OverflowError)
			if err != nil || file == nil {
				return runtime.NewStr("").Value(), err
			}
			return runtime.NewStr(th.SourceLine(file.String(), line)).Value(), nil
		}},
	},
	Sources: []runtime.ModuleSource{pysource.Of("warnings/warnings.py")},
}

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

// category is the class of a warning: the one given, or that of the message.
func category(th *thread, message, given value) (*runtime.Type, error) {
	if runtime.AsException(message) != nil && message.Type().IsSubtype(runtime.Warning) {
		return message.Type(), nil
	}
	if !given.IsSet() || given.IsNone() {
		return runtime.UserWarning, nil
	}
	t := runtime.As[runtime.Type](given, runtime.TypeType)
	if t == nil || !t.IsSubtype(runtime.Warning) {
		return nil, th.TypeErrorf("category must be a Warning subclass, not '%s'", given.Type().Name())
	}
	return t, nil
}

func warn(th *thread, args []value) (value, error) {
	t, err := category(th, args[0], args[1])
	if err != nil {
		return value{}, err
	}
	level := 1
	if args[2].IsSet() {
		if level, err = runtime.AsIndexSized(th, args[2], runtime.OverflowError); err != nil {
			return value{}, err
		}
	}
	var skipped []string
	if args[4].IsSet() {
		prefixes := runtime.AsTuple(args[4])
		if prefixes == nil {
			given := args[4].Type().Name()
			if args[4].IsNone() {
				given = "None"
			}
			return value{}, th.TypeErrorf("warn() argument 'skip_file_prefixes' must be tuple, not %s", given)
		}
		for _, item := range prefixes.Items {
			prefix := runtime.AsStr(item)
			if prefix == nil {
				return value{}, th.TypeErrorf("Found non-str '%s' in skip_file_prefixes.", item.Type().Name())
			}
			skipped = append(skipped, prefix.String())
		}
	}
	return runtime.None, runtime.WarnLevel(th, t, args[0], level, skipped...)
}

func warnExplicit(th *thread, args []value) (value, error) {
	t, err := category(th, args[0], args[1])
	if err != nil {
		return value{}, err
	}
	file := runtime.AsStr(args[2])
	if file == nil {
		return value{}, th.TypeErrorf("warn_explicit() argument 'filename' must be str, not %s", args[2].Type().Name())
	}
	if given := runtime.OrNone(args[5]); !given.IsNone() && runtime.AsDict(given) == nil {
		return value{}, th.TypeErrorf("'registry' must be a dict or None")
	}
	if given := runtime.OrNone(args[6]); !given.IsNone() && runtime.AsDict(given) == nil {
		return value{}, th.TypeErrorf("module_globals must be a dict, not '%s'", given.Type().Name())
	}
	line, err := runtime.AsIndexSized(th, args[3], runtime.OverflowError)
	if err != nil {
		return value{}, err
	}
	module := strings.TrimSuffix(file.String(), ".py")
	if s := runtime.AsStr(runtime.OrNone(args[4])); s != nil {
		module = s.String()
	}
	return runtime.None, runtime.WarnExplicit(th, t, args[0], file.String(), line, module)
}

// use makes the interpreter heed the list of filters and show warnings with a
// function.
func use(th *thread, args []value) (value, error) {
	list, err := runtime.Collect(th, args[0])
	if err != nil {
		return value{}, err
	}
	w := th.Interp.Warnings()
	w.Filters = w.Filters[:0]
	for _, item := range list {
		parts, err := runtime.Collect(th, item)
		if err != nil {
			return value{}, err
		}
		if len(parts) != 5 {
			return value{}, th.ValueErrorf("warnings.filters item isn't a 5-tuple")
		}
		f := runtime.WarningFilter{Tuple: item, Message: starting(parts[1], true), Module: starting(parts[3], false)}
		if s := runtime.AsStr(parts[0]); s != nil {
			f.Action = s.String()
		}
		f.Category = runtime.As[runtime.Type](parts[2], runtime.TypeType)
		if f.Line, err = runtime.AsIndexSized(th, parts[4], runtime.OverflowError); err != nil {
			return value{}, err
		}
		w.Filters = append(w.Filters, f)
	}
	if s := runtime.AsStr(args[1]); s != nil {
		w.Default = s.String()
	}
	w.Show = args[2]
	w.Forget()
	return runtime.None, nil
}

// starting matches text by a pattern, as far as warnings.py lets patterns be:
// text that it starts with or, for a module, is equal to; nil for any.
func starting(pattern value, message bool) func(string) bool {
	s := runtime.AsStr(pattern)
	if s == nil || s.String() == "" {
		return nil
	}
	want := s.String()
	if !message {
		return func(text string) bool { return text == want }
	}
	want = strings.ToLower(want)
	return func(text string) bool { return strings.HasPrefix(strings.ToLower(text), want) }
}
