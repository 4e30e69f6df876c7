package transports

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
)

// The exceptions of streams.
var (
	IncompleteReadError       = &runtime.Type{}
	LimitOverrunError         = &runtime.Type{}
	SendfileNotAvailableError = &runtime.Type{}
)

var (
	namePartial  = runtime.Intern("partial")
	nameExpected = runtime.Intern("expected")
	nameConsumed = runtime.Intern("consumed")
)

// remember registers an exception type whose arguments become attributes, and
// whose message is made of them.
func remember(t *runtime.Type, spec runtime.TypeSpec, params string, attributes []*runtime.Str,
	message func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error)) {
	native := runtime.NewNative("asyncio.exceptions", "def "+spec.Name+".__init__("+params+")", nil)
	spec.Module = "asyncio.exceptions"
	spec.Slots.Init = func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
		bound, err := native.BindArgs(th, args, names)
		if err != nil {
			return err
		}
		text, err := message(th, bound)
		if err != nil {
			return err
		}
		runtime.AsException(self).Args = runtime.NewTuple(text)
		for i, name := range attributes {
			if err := runtime.SetAttr(th, self, name, bound[len(bound)-len(attributes)+i]); err != nil {
				return err
			}
		}
		return nil
	}
	// What pickle and copy make an exception of are the arguments it was made with.
	spec.Methods = []runtime.Method{{Sig: "def __reduce__(self)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		e := runtime.AsException(args[0])
		var with []runtime.Value
		if len(attributes) == 1 {
			with = append(with, e.Args.Items...) // the message
		}
		for _, name := range attributes {
			v, err := runtime.GetAttr(th, args[0], name)
			if err != nil {
				return runtime.Value{}, err
			}
			with = append(with, v)
		}
		return runtime.NewTuple(args[0].Type().Value(), runtime.NewTuple(with...).Value()).Value(), nil
	}}}
	runtime.RegisterType(t, &spec)
}

var sendfileNotAvailableErrorSpec = runtime.TypeSpec{Name: "SendfileNotAvailableError", Module: "asyncio.exceptions",
	Base: runtime.RuntimeError, Doc: "There is no system call that sends a file for this socket or file."}

func init() {
	remember(IncompleteReadError, runtime.TypeSpec{Name: "IncompleteReadError", Base: runtime.EOFError,
		Doc: "A stream ended before what was asked for was read."},
		"partial, expected", []*runtime.Str{namePartial, nameExpected},
		func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			n, err := runtime.Len(th, args[0])
			if err != nil {
				return runtime.Value{}, err
			}
			expected := "undefined"
			if !args[1].IsNone() {
				s, err := runtime.Repr(th, args[1])
				if err != nil {
					return runtime.Value{}, err
				}
				expected = s.String()
			}
			return runtime.NewStr(fmt.Sprintf("%d bytes read on a total of %s expected bytes", n, expected)).Value(), nil
		})
	remember(LimitOverrunError, runtime.TypeSpec{Name: "LimitOverrunError", Base: runtime.ExceptionType,
		Doc: "A stream's buffer filled up before a separator was found."},
		"message, consumed", []*runtime.Str{nameConsumed},
		func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) { return args[0], nil })
	runtime.RegisterType(SendfileNotAvailableError, &sendfileNotAvailableErrorSpec)
}
