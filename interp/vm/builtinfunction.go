package vm

import (
	"strings"

	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// isBuiltin reports whether f, defined in u, is a public function of a module that
// CPython has in C.
func (f *Function) isBuiltin(u *Unit) bool {
	c := f.unit.code
	return c.Source.InC && u.code.Flags&(code.Function|code.Class) == 0 && c.Name[0] != '_' && strings.HasPrefix(f.text(), "def ")
}

// text is the source of f and what follows it.
func (f *Function) text() string { return f.unit.code.Source.Text[f.unit.code.Span.Pos:] }

// standIn is a builtin function that calls f, the function of a module. Its
// signature stands in one line of the source.
func (f *Function) standIn() runtime.Value {
	sig, _, _ := strings.Cut(f.text(), ":\n")
	module := runtime.AsStr(functionModule(f)).String()
	return runtime.NewForwarder(module, sig[len("def "):], func(th *runtime.Thread, _ runtime.Value, args, names []runtime.Value) (runtime.Value, error) {
		return Of(th).enter(f, args, names)
	}).Value()
}
