package vm

import "github.com/asyn-lang/asyn/runtime"

// TemplateModule makes the module string.templatelib.
func TemplateModule(th *runtime.Thread) (*runtime.Module, error) { return templateModule.New(th) }

var templateModule = runtime.ModuleDef{
	Name: "string.templatelib",
	Doc:  "The types of t-strings.",
	Functions: []runtime.Function{
		{Sig: "convert(obj, /, conversion)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return convert(th, args[0], args[1])
		}},
	},
	Constants: []runtime.Constant{
		{Name: "Template", Value: TemplateType.Value()},
		{Name: "Interpolation", Value: InterpolationType.Value()},
	},
}

// convert is what !r, !s and !a do; nothing when conversion is None.
func convert(th *runtime.Thread, v, conversion runtime.Value) (runtime.Value, error) {
	if conversion.IsNone() {
		return v, nil
	}
	var text *runtime.Str
	var err error
	switch s := runtime.AsStr(conversion); {
	case s != nil && s.String() == "s":
		text, err = runtime.ToStr(th, v)
	case s != nil && s.String() == "r":
		text, err = runtime.Repr(th, v)
	case s != nil && s.String() == "a":
		text, err = runtime.ASCII(th, v)
	default:
		return runtime.Value{}, th.ValueErrorf("invalid conversion specifier: %s", reprOf(th, conversion))
	}
	if err != nil {
		return runtime.Value{}, err
	}
	return text.Value(), nil
}

// templateNew is Template(*args): strings and interpolations in any order.
func templateNew(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	var parts []runtime.Value
	for _, v := range runtime.AsTuple(args[1]).Items {
		if v.Type() != InterpolationType && runtime.AsStr(v) == nil {
			return runtime.Value{}, th.TypeErrorf("Template.__new__ *args need to be of type 'str' or 'Interpolation', got %s", v.Type().Name())
		}
		parts = append(parts, v)
	}
	return joinTemplate(th, parts)
}

// joinTemplate makes a Template of parts of which neighbours may be strings.
func joinTemplate(th *runtime.Thread, parts []runtime.Value) (runtime.Value, error) {
	var out []runtime.Value
	for i, v := range parts {
		if i == 0 || v.Type() == InterpolationType || out[len(out)-1].Type() == InterpolationType {
			out = append(out, v)
			continue
		}
		s, err := runtime.Binary(th, runtime.OpAdd, out[len(out)-1], v)
		if err != nil {
			return runtime.Value{}, err
		}
		out[len(out)-1] = s
	}
	return newTemplate(out), nil
}

// convertors are what may follow an exclamation mark.
var convertors = map[string]byte{"s": 's', "r": 'r', "a": 'a'}

// interpolationNew is Interpolation(value, expression, conversion, format_spec).
func interpolationNew(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	text := func(v runtime.Value) runtime.Value {
		if !v.IsSet() {
			return runtime.Intern("").Value()
		}
		return v
	}
	var conversion byte
	if args[3].IsSet() && !args[3].IsNone() {
		s := runtime.AsStr(args[3])
		if s == nil {
			return runtime.Value{}, th.TypeErrorf("Interpolation() argument 'conversion' must be str, not %s", args[3].Type().Name())
		}
		if conversion = convertors[s.String()]; conversion == 0 {
			return runtime.Value{}, th.ValueErrorf("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
		}
	}
	return newInterpolation(args[1], text(args[2]), conversion, text(args[4])), nil
}
