package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// Function is a function defined by a script.
type Function struct {
	runtime.Header
	unit     *Unit
	closure  []runtime.Value // the cells of the code's free variables
	defaults []runtime.Value // of the last positional parameters
	extra    *functionExtra  // what few functions have
	attrs    runtime.Attrs
}

// functionExtra holds the rarely used attributes of a function.
type functionExtra struct {
	kwDefaults  *runtime.Dict
	annotate    runtime.Value // function that computes the annotations
	annotations *runtime.Dict // once computed or set
	typeParams  runtime.Value
	name        runtime.Value // when set by a script
	qualname    runtime.Value
	doc         runtime.Value
	module      runtime.Value
	// defaultsTuple keeps the identity of __defaults__.
	defaultsTuple *runtime.Tuple
}

// FunctionType is the type of script functions.
var FunctionType = &runtime.Type{}

func newFunction(u *Unit) *Function {
	return &Function{Header: runtime.MakeHeader(FunctionType), unit: u}
}

// asFunction returns v as a script function, or nil.
func asFunction(v runtime.Value) *Function { return runtime.Exactly[Function](v, FunctionType) }

func (f *Function) more() *functionExtra {
	if f.extra == nil {
		f.extra = &functionExtra{}
	}
	return f.extra
}

// Name is the function's __name__.
func (f *Function) Name() string {
	if f.extra != nil && f.extra.name.IsSet() {
		return runtime.AsStr(f.extra.name).String()
	}
	return f.unit.code.Name
}

// QualName is the function's __qualname__.
func (f *Function) QualName() string {
	if f.extra != nil && f.extra.qualname.IsSet() {
		return runtime.AsStr(f.extra.qualname).String()
	}
	return f.unit.code.QualName
}

// makeFunction carries out MakeFunction.
func (vm *VM) makeFunction(u *Unit, in code.Instr, regs []runtime.Value) *Function {
	c := runtime.MustAs[code.Code](u.consts[in.I()])
	f := newFunction(u.child(c))
	next := int(in.B())
	take := func(flag code.FuncFlags) runtime.Value {
		if code.FuncFlags(in.C())&flag == 0 {
			return runtime.Value{}
		}
		v := regs[next]
		next++
		return v
	}
	if v := take(code.HasDefaults); v.IsSet() {
		f.defaults = runtime.AsTuple(v).Items
	}
	if v := take(code.HasKwDefaults); v.IsSet() {
		f.more().kwDefaults = runtime.AsDict(v)
	}
	if v := take(code.HasAnnotate); v.IsSet() {
		f.more().annotate = v
	}
	if v := take(code.HasClosure); v.IsSet() {
		f.closure = runtime.AsTuple(v).Items
	}
	if v := take(code.HasTypeParams); v.IsSet() {
		f.more().typeParams = v
	}
	return f
}
