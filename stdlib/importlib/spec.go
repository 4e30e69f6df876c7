package importlib

import (
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

type (
	thread = runtime.Thread
	value  = runtime.Value
)

// Spec is an importlib.machinery.ModuleSpec: what a finder says of a module.
// Fields without a value are None.
type Spec struct {
	runtime.Header
	Attrs runtime.Attrs

	Name, Loader, Origin value
	// Locations is submodule_search_locations: what becomes the __path__ of a
	// package.
	Locations value
	// HasLocation says that Origin is the file that the module is loaded from.
	HasLocation bool

	state, cached value
}

// SpecType is the type of module specs.
var SpecType = &runtime.Type{}

// NewSpec makes the spec of the module with the name. origin may be "".
func NewSpec(name string, loader value, origin string) *Spec {
	s := &Spec{Header: runtime.MakeHeader(SpecType)}
	s.fill(runtime.NewStr(name).Value(), loader, runtime.None)
	if origin != "" {
		s.Origin = runtime.NewStr(origin).Value()
	}
	return s
}

func (s *Spec) fill(name, loader, origin value) {
	s.Name, s.Loader, s.Origin = name, loader, origin
	s.Locations, s.state, s.cached = runtime.None, runtime.None, runtime.None
}

// Parent is the name of the package that the module's relative imports start
// from; a package's is its own.
func (s *Spec) Parent() string {
	name := runtime.AsStr(s.Name)
	if name == nil {
		return ""
	}
	if !s.Locations.IsNone() {
		return name.String()
	}
	return name.String()[:max(0, strings.LastIndexByte(name.String(), '.'))]
}

func selfSpec(v value) *Spec { return runtime.MustAs[Spec](v) }

// fields are what two equal specs agree in.
func (s *Spec) fields() [6]value {
	return [...]value{s.Name, s.Loader, s.Locations, s.Origin, s.cached, runtime.Bool(s.HasLocation)}
}

func specCompare(th *thread, a, b value, op runtime.CompareOp) (value, error) {
	x, y := runtime.As[Spec](a, SpecType), runtime.As[Spec](b, SpecType)
	if x == nil || y == nil || op != runtime.CmpEq && op != runtime.CmpNe {
		return runtime.NotImplemented, nil
	}
	xs, ys := x.fields(), y.fields()
	same, err := runtime.Equal(th, runtime.NewTuple(xs[:]...).Value(), runtime.NewTuple(ys[:]...).Value())
	return runtime.Bool(same == (op == runtime.CmpEq)), err
}

func specRepr(th *thread, self value) (value, error) {
	s := selfSpec(self)
	var b strings.Builder
	b.WriteString(self.Type().Name() + "(")
	for i, part := range []struct {
		name string
		v    value
	}{{"name", s.Name}, {"loader", s.Loader}, {"origin", s.Origin}, {"submodule_search_locations", s.Locations}} {
		if i > 1 && part.v.IsNone() {
			continue
		}
		if i > 0 {
			b.WriteString(", ")
		}
		r, err := runtime.Repr(th, part.v)
		if err != nil {
			return value{}, err
		}
		b.WriteString(part.name + "=" + r.String())
	}
	return runtime.NewStr(b.String() + ")").Value(), nil
}

func initSpec(th *thread, self value, args []value) error {
	s := selfSpec(self)
	s.fill(args[0], args[1], runtime.OrNone(args[2]))
	s.state = runtime.OrNone(args[3])
	isPackage, err := runtime.Truth(th, runtime.OrNone(args[4]))
	if isPackage {
		s.Locations = runtime.NewList(nil).Value()
	}
	return err
}

// initializer makes the Init slot of a type from a function that gets the
// arguments by the signature.
func initializer(sig string, fn func(th *thread, self value, args []value) error) func(th *thread, self value, args, names []value) error {
	params := runtime.NewNative("", sig, nil)
	return func(th *thread, self value, args, names []value) error {
		bound, err := params.BindArgs(th, args, names)
		if err != nil {
			return err
		}
		return fn(th, self, bound)
	}
}

// specField is a member that scripts may set.
func specField(name string, field func(*Spec) *value) runtime.Member {
	return runtime.Member{
		Name: name,
		Get:  func(_ *thread, self value) (value, error) { return *field(selfSpec(self)), nil },
		Set: func(_ *thread, self, v value) error {
			*field(selfSpec(self)) = runtime.OrNone(v)
			return nil
		},
	}
}

var specSpec = runtime.TypeSpec{
	Name: "ModuleSpec", Module: "_frozen_importlib",
	Doc: "What a finder says of a module: its name, where it comes from and what loads it.",
	Slots: runtime.Slots{
		New: func(_ *thread, t *runtime.Type, _, _ []value) (value, error) {
			s := runtime.NewObject[Spec](t)
			s.fill(runtime.None, runtime.None, runtime.None)
			return s.Value(), nil
		},
		Init:    initializer("def ModuleSpec.__init__(name, loader, *, origin=None, loader_state=None, is_package=None)", initSpec),
		Repr:    specRepr,
		Compare: specCompare,
		Traverse: func(self value, visit func(value)) {
			s := selfSpec(self)
			for _, v := range s.fields() {
				visit(v)
			}
			visit(s.state)
		},
	},
	Members: []runtime.Member{
		specField("name", func(s *Spec) *value { return &s.Name }),
		specField("loader", func(s *Spec) *value { return &s.Loader }),
		specField("origin", func(s *Spec) *value { return &s.Origin }),
		specField("submodule_search_locations", func(s *Spec) *value { return &s.Locations }),
		specField("loader_state", func(s *Spec) *value { return &s.state }),
		{Name: "cached",
			Get: func(th *thread, self value) (value, error) { return selfSpec(self).cachedFile(th), nil },
			Set: func(_ *thread, self, v value) error {
				selfSpec(self).cached = runtime.OrNone(v)
				return nil
			}},
		{Name: "parent", Get: func(_ *thread, self value) (value, error) {
			return runtime.NewStr(selfSpec(self).Parent()).Value(), nil
		}},
		{Name: "has_location",
			Get: func(_ *thread, self value) (value, error) { return runtime.Bool(selfSpec(self).HasLocation), nil },
			Set: func(th *thread, self, v value) (err error) {
				selfSpec(self).HasLocation, err = runtime.Truth(th, runtime.OrNone(v))
				return err
			}},
		runtime.DictMember,
	},
}

func init() {
	var sample Spec
	runtime.AttrsField(SpecType, &sample, &sample.Attrs)
	runtime.RegisterType(SpecType, &specSpec)
}
