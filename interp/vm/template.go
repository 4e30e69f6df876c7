package vm

import "github.com/asyn-lang/asyn/runtime"

// template is a t-string's value (PEP 750): the literal parts, one more than
// there are interpolations.
type template struct {
	runtime.Header
	strings        []runtime.Value
	interpolations []runtime.Value
}

// interpolation is a replacement field of a t-string.
type interpolation struct {
	runtime.Header
	value, expression, conversion, spec runtime.Value
}

// The types of t-strings, as module string.templatelib exports them.
var (
	TemplateType      = &runtime.Type{}
	InterpolationType = &runtime.Type{}
)

func newInterpolation(value, text runtime.Value, conversion byte, spec runtime.Value) runtime.Value {
	conv := runtime.None
	if conversion != 0 {
		conv = runtime.Intern(string(rune(conversion))).Value()
	}
	if !spec.IsSet() || spec.IsNone() {
		spec = runtime.Intern("").Value()
	}
	return (&interpolation{runtime.MakeHeader(InterpolationType), value, text, conv, spec}).Value()
}

// newTemplate makes a Template of strings and interpolations in source order.
func newTemplate(parts []runtime.Value) runtime.Value {
	t := &template{Header: runtime.MakeHeader(TemplateType)}
	empty := runtime.Intern("").Value()
	for _, p := range parts {
		if p.Type() != InterpolationType {
			t.strings = append(t.strings, p)
			continue
		}
		if len(t.strings) == len(t.interpolations) {
			t.strings = append(t.strings, empty)
		}
		t.interpolations = append(t.interpolations, p)
	}
	if len(t.strings) == len(t.interpolations) {
		t.strings = append(t.strings, empty)
	}
	return t.Value()
}

// addTemplates joins two templates: the strings where they meet become one.
func addTemplates(th *runtime.Thread, a, b runtime.Value) (runtime.Value, error) {
	if a.Type() != TemplateType {
		return runtime.NotImplemented, nil
	}
	if b.Type() != TemplateType {
		return runtime.Value{}, th.TypeErrorf(`can only concatenate string.templatelib.Template (not "%s") to string.templatelib.Template`, b.Type().Name())
	}
	x, y := templateOf(a), templateOf(b)
	last := len(x.strings) - 1
	joined, err := runtime.ConcatStrings(th, []runtime.Value{x.strings[last], y.strings[0]})
	if err != nil {
		return joined, err
	}
	if err := th.Alloc(32 * int64(len(x.strings)+len(y.strings))); err != nil {
		return runtime.Value{}, err
	}
	t := &template{Header: runtime.MakeHeader(TemplateType)}
	t.strings = append(append(t.strings, x.strings[:last]...), joined)
	t.strings = append(t.strings, y.strings[1:]...)
	t.interpolations = append(append(t.interpolations, x.interpolations...), y.interpolations...)
	return t.Value(), nil
}

func templateOf(v runtime.Value) *template           { return runtime.MustAs[template](v) }
func interpolationOf(v runtime.Value) *interpolation { return runtime.MustAs[interpolation](v) }

var templateSpec = runtime.TypeSpec{
	Name: "string.templatelib.Template", Final: true,
	Members: []runtime.Member{
		{Name: "strings", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.NewTuple(templateOf(self).strings...).Value(), nil
		}},
		{Name: "interpolations", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return runtime.NewTuple(templateOf(self).interpolations...).Value(), nil
		}},
		{Name: "values", Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			var out []runtime.Value
			for _, i := range templateOf(self).interpolations {
				out = append(out, interpolationOf(i).value)
			}
			return runtime.TupleOf(out).Value(), nil
		}},
	},
	Slots: runtime.Slots{
		New: runtime.Constructor("Template(cls, *args)", templateNew),
		Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			t := templateOf(self)
			return runtime.NewStr("Template(strings=" + reprOf(th, runtime.NewTuple(t.strings...).Value()) +
				", interpolations=" + reprOf(th, runtime.NewTuple(t.interpolations...).Value()) + ")").Value(), nil
		},
		Binary: [runtime.NumBinaryOps]runtime.BinaryFunc{runtime.OpAdd: addTemplates},
		Iter: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			t := templateOf(self)
			var parts []runtime.Value
			for i, s := range t.strings {
				if runtime.AsStr(s).String() != "" {
					parts = append(parts, s)
				}
				if i < len(t.interpolations) {
					parts = append(parts, t.interpolations[i])
				}
			}
			return runtime.Iter(th, runtime.TupleOf(parts).Value())
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			for _, v := range append(templateOf(self).strings, templateOf(self).interpolations...) {
				visit(v)
			}
		},
	},
}

func init() {
	runtime.RegisterType(TemplateType, &templateSpec)
	field := func(name string, f func(*interpolation) runtime.Value) runtime.Member {
		return runtime.Member{Name: name, Get: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
			return f(interpolationOf(self)), nil
		}}
	}
	runtime.RegisterType(InterpolationType, &runtime.TypeSpec{
		Name: "string.templatelib.Interpolation", Final: true,
		Members: []runtime.Member{
			field("value", func(i *interpolation) runtime.Value { return i.value }),
			field("expression", func(i *interpolation) runtime.Value { return i.expression }),
			field("conversion", func(i *interpolation) runtime.Value { return i.conversion }),
			field("format_spec", func(i *interpolation) runtime.Value { return i.spec }),
		},
		Slots: runtime.Slots{
			New: runtime.Constructor("Interpolation(cls, value, expression='', conversion=None, format_spec='')", interpolationNew),
			Repr: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
				i := interpolationOf(self)
				return runtime.NewStr("Interpolation(" + reprOf(th, i.value) + ", " + reprOf(th, i.expression) + ", " +
					reprOf(th, i.conversion) + ", " + reprOf(th, i.spec) + ")").Value(), nil
			},
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				i := interpolationOf(self)
				visit(i.value)
				visit(i.spec)
			},
		},
	})
}
