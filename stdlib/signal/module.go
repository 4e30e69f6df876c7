package signal

import (
	"maps"
	"slices"
	"sort"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Module makes the module signal.
func Module(th *runtime.Thread) (*runtime.Module, error) { return definition.New(th) }

// highest is one more than the highest number of a signal.
const highest = 65

// Valid reports whether n can be a signal's number.
func Valid(n int) bool { return n >= 1 && n < highest && n != 32 && n != 33 }

// number reads a signal's number.
func number(th *runtime.Thread, v runtime.Value) (int, error) {
	n, err := runtime.AsInt32(th, v)
	if err == nil && (n < 1 || n >= highest) {
		err = th.ValueErrorf("signal number out of range")
	}
	return n, err
}

// The names that the module's Python has for what usually happens, and for
// nothing.
var (
	nameDefault = runtime.Intern("SIG_DFL")
	nameIgnore  = runtime.Intern("SIG_IGN")
)

// usual is what getsignal returns for a signal without a handler.
func usual(th *runtime.Thread, n int) (runtime.Value, error) {
	if n == sigInt {
		return defaultInterrupt.Value(), nil
	}
	return own(th, nameDefault)
}

// own is what the module has by a name.
func own(th *runtime.Thread, name *runtime.Str) (runtime.Value, error) {
	m, err := th.Interp.Importer.Import(th, runtime.Intern("signal"), runtime.NewDict(), runtime.NewTuple(name.Value()).Value(), 0)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.GetAttr(th, m, name)
}

// defaultInterrupt is default_int_handler.
var defaultInterrupt = runtime.NewNative("signal", "default_int_handler(signalnum, frame, /)", func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
	return runtime.Value{}, runtime.NewException(runtime.KeyboardInterrupt)
})

func getSignal(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := number(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if v := Handler(th, n); v.IsSet() {
		return v, nil
	}
	return usual(th, n)
}

// setSignal is signal.signal.
func setSignal(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	wanted := args[1]
	kind := -1
	if !runtime.Callable(wanted) {
		n, err := runtime.AsInt32(th, wanted)
		if err != nil || n != 0 && n != 1 {
			return runtime.Value{}, th.TypeErrorf("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
		}
		kind = n
	}
	before, err := getSignal(th, args[:1])
	if err != nil {
		return runtime.Value{}, err
	}
	n, err := number(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	var run func(th *runtime.Thread) error
	switch {
	case wanted == defaultInterrupt.Value() && n == sigInt:
	case kind < 0:
		run = func(th *runtime.Thread) error {
			frame := runtime.None
			if f := th.Frames.Frame(0); f != nil {
				frame = f.Object()
			}
			_, err := runtime.Call(th, wanted, runtime.Int(int64(n)), frame)
			return err
		}
	case kind == 1:
		run = func(*runtime.Thread) error { return nil }
		if wanted, err = own(th, nameIgnore); err != nil {
			return runtime.Value{}, err
		}
	case n == sigInt:
		// The signal itself, which ends the process.
		run = func(th *runtime.Thread) error { return die(th, n) }
		if wanted, err = own(th, nameDefault); err != nil {
			return runtime.Value{}, err
		}
	}
	return before, Handle(th, n, wanted, run)
}

func raiseSignal(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if n < 0 || n >= highest {
		return runtime.Value{}, errInvalid()
	}
	return runtime.None, Raise(th, n)
}

// strSignal is strsignal, None for a number without a name.
func strSignal(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := number(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if text, ok := words[n]; ok {
		return runtime.NewStr(text).Value(), nil
	}
	return runtime.None, nil
}

// table is the names and numbers of the signals, for the module's Python.
func table(_ *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	var rows []runtime.Value
	names := slices.Collect(maps.Keys(numbers))
	sort.Slice(names, func(i, j int) bool { return numbers[names[i]] < numbers[names[j]] })
	for _, name := range names {
		rows = append(rows, runtime.NewTuple(runtime.Intern(name).Value(), runtime.Int(int64(numbers[name]))).Value())
	}
	return runtime.NewListOf(rows).Value(), nil
}

var definition = runtime.ModuleDef{
	Name: "signal",
	Doc:  "Handlers for the signals of the process.",
	Functions: []runtime.Function{
		{Sig: "signal(signalnum, handler, /)", Fn: setSignal},
		{Sig: "getsignal(signalnum, /)", Fn: getSignal},
		{Sig: "raise_signal(signalnum, /)", Fn: raiseSignal},
		{Sig: "strsignal(signalnum, /)", Fn: strSignal},
		{Sig: "_table()", Fn: table},
	},
	Constants: []runtime.Constant{
		{Name: "default_int_handler", Value: defaultInterrupt.Value()},
		{Name: "NSIG", Value: runtime.Int(highest)},
	},
	Sources: []runtime.ModuleSource{pysource.Of("signal/signal.py")},
}
