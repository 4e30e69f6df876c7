package structs

import "github.com/asyn-lang/asyn/runtime"

// compiled is a Struct: a format that has been read.
type compiled struct {
	runtime.Header
	l *layout
}

var structType = &runtime.Type{}

// unread is the layout of a Struct before __init__.
var unread = &layout{size: -1, items: -1}

var initStruct = runtime.NewNative("", "Struct(self, /, format)", func(th *thread, args []value) (value, error) {
	l, err := layoutOf(th, args[1])
	if err == nil {
		runtime.MustAs[compiled](args[0]).l = l
	}
	return runtime.None, err
})

func init() {
	runtime.SubclassLayout[compiled](structType)
	runtime.RegisterType(structType, &runtime.TypeSpec{
		Name: "_struct.Struct", Module: "_struct", Weakref: true,
		Doc: "Struct(fmt) --> a format to pack and unpack by, read once",
		Slots: runtime.Slots{
			New: func(_ *thread, t *runtime.Type, _, _ []value) (value, error) {
				s := runtime.NewObject[compiled](t)
				s.l = unread
				return s.Value(), nil
			},
			Init: func(th *thread, self value, args, names []value) error {
				_, err := runtime.CallNative(th, initStruct, append([]value{self}, args...), names)
				return err
			},
			Repr: func(_ *thread, self value) (value, error) {
				l := runtime.MustAs[compiled](self).l
				return runtime.NewStr(self.Type().QualName() + "(" + runtime.QuoteStr(l.text) + ")").Value(), nil
			},
		},
		Methods: []runtime.Method{
			{Sig: "pack(self, /, *values)", Fn: method(variadic((*layout).packValues))},
			{Sig: "pack_into(self, /, *arguments)", Fn: method(variadic((*layout).packInto))},
			{Sig: "unpack(self, buffer, /)", Fn: method((*layout).unpackWhole)},
			{Sig: "unpack_from(self, /, buffer, offset=0)", Fn: method((*layout).unpackFrom)},
			{Sig: "iter_unpack(self, buffer, /)", Fn: method((*layout).iterUnpack)},
		},
		Members: []runtime.Member{
			{Name: "format", Get: func(_ *thread, self value) (value, error) {
				return runtime.NewStr(runtime.MustAs[compiled](self).l.text).Value(), nil
			}},
			{Name: "size", Get: func(_ *thread, self value) (value, error) {
				return runtime.Int(int64(runtime.MustAs[compiled](self).l.size)), nil
			}},
		},
	})
}

// method makes a method of Struct.
func method(do operation) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) {
		return do(runtime.MustAs[compiled](args[0]).l, th, args[1:])
	}
}

// variadic is an operation whose arguments come as a tuple.
func variadic(do operation) operation {
	return func(l *layout, th *thread, args []value) (value, error) {
		return do(l, th, runtime.AsTuple(args[0]).Items)
	}
}
