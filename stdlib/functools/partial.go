package functools

import (
	"slices"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// partial is a function with some of its arguments filled in. Placeholder among
// them leaves a gap that the call's first positional arguments fill.
type partial struct {
	runtime.Header
	fn       value
	args     *runtime.Tuple
	keywords *runtime.Dict
	gaps     int // Placeholders among args
	Attrs    runtime.Attrs
}

// placeholder is the type of the one object Placeholder.
type placeholder struct {
	runtime.Header
	_ byte
}

var (
	partialType     = &runtime.Type{}
	placeholderType = &runtime.Type{}
	gap             = (&placeholder{Header: runtime.MakeHeader(placeholderType)}).Value()
)

func newPartial(th *thread, t *runtime.Type, args, names []value) (value, error) {
	npos := len(args) - len(names)
	if npos == 0 {
		return value{}, th.TypeErrorf("type 'partial' takes at least one argument")
	}
	fn, fixed := args[0], args[1:npos]
	if err := chargeArguments(th, fn, len(args)); err != nil {
		return value{}, err
	}
	if !runtime.Callable(fn) {
		return value{}, th.TypeErrorf("the first argument must be callable")
	}
	if n := len(fixed); n > 0 && fixed[n-1] == gap {
		return value{}, th.TypeErrorf("trailing Placeholders are not allowed")
	}
	p := runtime.NewObject[partial](t)
	p.fn, p.keywords = fn, runtime.NewDict()
	if inner := runtime.As[partial](fn, partialType); inner != nil && inner.Attrs.Empty() {
		p.fn = inner.fn
		fixed = inner.fill(fixed)
		if err := p.keywords.Update(th, inner.keywords.Value()); err != nil {
			return value{}, err
		}
	}
	p.args = runtime.NewTuple(fixed...)
	p.gaps = countGaps(fixed)
	for i, name := range names {
		v := args[npos+i]
		if v == gap {
			return value{}, th.TypeErrorf("Placeholder cannot be passed as a keyword argument")
		}
		if err := p.keywords.Set(th, name, v); err != nil {
			return value{}, err
		}
	}
	return p.Value(), nil
}

// chargeArguments charges for a list of n arguments and those of fn, if that is a
// partial object.
func chargeArguments(th *thread, fn value, n int) error {
	if inner := runtime.As[partial](fn, partialType); inner != nil {
		n += len(inner.args.Items) + inner.keywords.Len()
	}
	return th.Alloc(int64(n) * 16)
}

func countGaps(args []value) int {
	n := 0
	for _, v := range args {
		if v == gap {
			n++
		}
	}
	return n
}

// fill returns the fixed arguments with the gaps filled from the given ones, as
// far as they go, and the rest of those behind.
func (p *partial) fill(given []value) []value {
	out := make([]value, 0, len(p.args.Items)+len(given))
	for _, v := range p.args.Items {
		if v == gap && len(given) > 0 {
			v, given = given[0], given[1:]
		}
		out = append(out, v)
	}
	return append(out, given...)
}

func callPartial(th *thread, self value, args, names []value) (value, error) {
	p := runtime.MustAs[partial](self)
	npos := len(args) - len(names)
	if npos < p.gaps {
		return value{}, th.TypeErrorf("missing positional arguments in 'partial' call; expected at least %d, got %d", p.gaps, npos)
	}
	if err := chargeArguments(th, self, len(args)); err != nil {
		return value{}, err
	}
	all := p.fill(args[:npos])
	if p.keywords.Len() == 0 {
		return runtime.CallInner(th, p.fn, append(all, args[npos:]...), names)
	}
	held, values, err := runtime.Keywords(th, p.keywords)
	if err != nil {
		return value{}, err
	}
	// The call's own keywords override those of the object.
	var keys []value
	for i, k := range held {
		if !slices.ContainsFunc(names, func(name value) bool { return sameText(name, k) }) {
			keys = append(keys, k)
			all = append(all, values[i])
		}
	}
	return runtime.CallInner(th, p.fn, append(all, args[npos:]...), append(keys, names...))
}

func sameText(a, b value) bool {
	x, y := runtime.AsStr(a), runtime.AsStr(b)
	return x != nil && y != nil && x.String() == y.String()
}

func partialRepr(th *thread, self value) (value, error) {
	p := runtime.MustAs[partial](self)
	if !th.ReprEnter(self) {
		return runtime.NewStr("...").Value(), nil
	}
	defer th.ReprLeave()
	name := self.Type().Name()
	if self.Type() == partialType {
		name = "functools.partial"
	} else if m := self.Type().Module(); m != "builtins" && m != "" {
		name = m + "." + self.Type().QualName()
	}
	var parts []string
	add := func(prefix string, v value) error {
		s, err := runtime.Repr(th, v)
		if err == nil {
			parts = append(parts, prefix+s.String())
		}
		return err
	}
	err := add("", p.fn)
	for _, v := range p.args.Items {
		if err == nil {
			err = add("", v)
		}
	}
	for pos := 0; err == nil; {
		next, k, v, ok := p.keywords.Next(pos)
		if !ok {
			break
		}
		pos = next
		var key *runtime.Str
		if key, err = runtime.ToStr(th, k); err == nil {
			err = add(key.String()+"=", v)
		}
	}
	if err != nil {
		return value{}, err
	}
	return runtime.NewStr(name + "(" + strings.Join(parts, ", ") + ")").Value(), nil
}

// reducePartial and setPartialState are what copying and pickling use.
func reducePartial(th *thread, args []value) (value, error) {
	p := runtime.MustAs[partial](args[0])
	attrs, err := runtime.LookupAttr(th, args[0], runtime.Intern("__dict__"))
	if err != nil {
		return value{}, err
	}
	if d := runtime.AsDict(runtime.OrNone(attrs)); d == nil || d.Len() == 0 {
		attrs = runtime.None
	}
	state := runtime.NewTuple(p.fn, p.args.Value(), p.keywords.Value(), attrs)
	return runtime.NewTuple(args[0].Type().Value(), runtime.NewTuple(p.fn).Value(), state.Value()).Value(), nil
}

func setPartialState(th *thread, args []value) (value, error) {
	state := runtime.AsTuple(args[1])
	if state == nil || len(state.Items) != 4 || !runtime.Callable(state.Items[0]) ||
		runtime.AsTuple(state.Items[1]) == nil || runtime.AsDict(state.Items[2]) == nil && !state.Items[2].IsNone() {
		return value{}, th.TypeErrorf("invalid partial state")
	}
	p := runtime.MustAs[partial](args[0])
	p.fn, p.args, p.keywords = state.Items[0], runtime.AsTuple(state.Items[1]), runtime.AsDict(state.Items[2])
	if state.Items[1].Type() != runtime.TupleType {
		p.args = runtime.NewTuple(p.args.Items...)
	}
	switch state.Items[2].Type() {
	case runtime.DictType:
	case runtime.NoneType:
		p.keywords = runtime.NewDict()
	default:
		var err error
		if p.keywords, err = p.keywords.Copy(th); err != nil {
			return value{}, err
		}
	}
	p.gaps = countGaps(p.args.Items)
	attrs := runtime.AsDict(state.Items[3])
	if attrs == nil {
		attrs = runtime.NewDict()
	}
	return runtime.None, runtime.SetAttr(th, args[0], runtime.Intern("__dict__"), attrs.Value())
}

// bindAsMethod is __get__ of objects that bind to an instance as functions do.
func bindAsMethod(_ *thread, self, obj value, _ *runtime.Type) (value, error) {
	if !obj.IsSet() || obj.IsNone() {
		return self, nil
	}
	return runtime.NewMethod(self, obj).Value(), nil
}

var partialSpec = runtime.TypeSpec{
	Name: "functools.partial", Weakref: true,
	Doc: "partial(func, /, *args, **keywords)\n\nA function that calls func with the given arguments before its own.",
	Slots: runtime.Slots{
		New: newPartial, Call: callPartial, Repr: partialRepr, DescrGet: bindAsMethod,
		Traverse: func(self value, visit func(value)) {
			p := runtime.MustAs[partial](self)
			visit(p.fn)
			visit(p.args.Value())
			visit(p.keywords.Value())
		},
	},
	Members: []runtime.Member{
		{Name: "func", Field: true, Get: func(_ *thread, v value) (value, error) { return runtime.MustAs[partial](v).fn, nil }},
		{Name: "args", Field: true, Get: func(_ *thread, v value) (value, error) { return runtime.MustAs[partial](v).args.Value(), nil }},
		{Name: "keywords", Field: true, Get: func(_ *thread, v value) (value, error) {
			return runtime.MustAs[partial](v).keywords.Value(), nil
		}},
		runtime.DictMember,
	},
	Methods: []runtime.Method{
		{Sig: "__reduce__(self, /)", Fn: reducePartial},
		{Sig: "__setstate__(self, state, /)", Fn: setPartialState},
		{Sig: "__class_getitem__(cls, item, /)", Kind: runtime.ClassMethod, Fn: func(_ *thread, args []value) (value, error) {
			return runtime.NewGenericAlias(args[0], args[1]).Value(), nil
		}},
	},
}

var placeholderSpec = runtime.TypeSpec{
	Name: "functools._PlaceholderType", Final: true,
	Doc: "The type of the Placeholder singleton.",
	Slots: runtime.Slots{
		Repr: func(*thread, value) (value, error) { return runtime.NewStr("Placeholder").Value(), nil },
		New: func(th *thread, _ *runtime.Type, args, _ []value) (value, error) {
			if len(args) > 0 {
				return value{}, th.TypeErrorf("_PlaceholderType takes no arguments")
			}
			return gap, nil
		},
	},
}

func init() {
	var sample partial
	runtime.AttrsField(partialType, &sample, &sample.Attrs)
	runtime.RegisterType(partialType, &partialSpec)
	runtime.RegisterType(placeholderType, &placeholderSpec)
}
