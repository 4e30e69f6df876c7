package collections

import "github.com/asyn-lang/asyn/runtime"

// tupleGetter is the descriptor of a field of a named tuple.
type tupleGetter struct {
	runtime.Header
	index int
	doc   value
}

var tupleGetterType = &runtime.Type{}

var tupleGetterSpec = runtime.TypeSpec{
	Name: "collections._tuplegetter", Final: true,
	Slots: runtime.Slots{
		New: runtime.Constructor("_tuplegetter(cls, index, doc, /)", func(th *thread, args []value) (value, error) {
			i, err := runtime.AsIndexSized(th, args[1], runtime.OverflowError)
			return (&tupleGetter{runtime.MakeHeader(tupleGetterType), i, args[2]}).Value(), err
		}),
		DescrGet: func(th *thread, self, obj value, _ *runtime.Type) (value, error) {
			if !obj.IsSet() {
				return self, nil
			}
			g := runtime.MustAs[tupleGetter](self)
			t := runtime.AsTuple(obj)
			if t == nil {
				if obj.IsNone() {
					return self, nil
				}
				return value{}, th.TypeErrorf("descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object", g.index, obj.Type().Name())
			}
			if g.index >= len(t.Items) {
				return value{}, th.Raise(runtime.IndexError, "tuple index out of range")
			}
			return t.Items[g.index], nil
		},
		DescrSet: func(th *thread, _, _, v value) error {
			if !v.IsSet() {
				return th.Raise(runtime.AttributeError, "can't delete attribute")
			}
			return th.Raise(runtime.AttributeError, "can't set attribute")
		},
		Repr: func(th *thread, self value) (value, error) {
			g := runtime.MustAs[tupleGetter](self)
			s, err := runtime.Repr(th, runtime.NewTuple(runtime.Int(int64(g.index)), g.doc).Value())
			if err != nil {
				return value{}, err
			}
			return runtime.NewStr("_tuplegetter" + s.String()).Value(), nil
		},
		Traverse: func(self value, visit func(value)) { visit(runtime.MustAs[tupleGetter](self).doc) },
	},
	Members: []runtime.Member{{
		Name: "__doc__",
		Get:  func(_ *thread, v value) (value, error) { return runtime.MustAs[tupleGetter](v).doc, nil },
		Set: func(_ *thread, self, v value) error {
			runtime.MustAs[tupleGetter](self).doc = runtime.OrNone(v)
			return nil
		},
	}},
}

func init() {
	runtime.RegisterType(tupleGetterType, &tupleGetterSpec)
}
