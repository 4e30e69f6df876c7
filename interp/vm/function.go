package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// Function is a function defined by a script.
type Function struct {
	runtime.Header
	unit     *Unit
	closure  *runtime.Tuple // the cells of the code's free variables, or nil
	defaults *runtime.Tuple // of the last positional parameters, or nil
	extra    *functionExtra // what few functions have
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
	attrs       *runtime.Dict // the function's __dict__, once it has one
}

// functionSize is what a function is charged with when made.
const functionSize = 64

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

// defaultItems are the defaults of the last positional parameters.
func (f *Function) defaultItems() []runtime.Value {
	if f.defaults == nil {
		return nil
	}
	items := f.defaults.Items
	return items[max(0, len(items)-f.unit.code.ArgCount):]
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

// names are the values of __name__ and __qualname__, the same each time.
func (f *Function) names() (name, qualname runtime.Value) {
	u := f.unit
	if u.name == nil {
		u.name, u.qualname = runtime.NewStr(u.code.Name), runtime.NewStr(u.code.QualName)
	}
	name, qualname = u.name.Value(), u.qualname.Value()
	if x := f.extra; x != nil && x.name.IsSet() {
		name = x.name
	}
	if x := f.extra; x != nil && x.qualname.IsSet() {
		qualname = x.qualname
	}
	return name, qualname
}

// makeFunction carries out MakeFunction.
func (vm *VM) makeFunction(u *Unit, in code.Instr, regs []runtime.Value) *Function {
	c := runtime.MustAs[code.Code](u.consts[in.I()])
	f := newFunction(u.child(c))
	vm.Note(functionSize)
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
		f.defaults = runtime.AsTuple(v)
	}
	if v := take(code.HasKwDefaults); v.IsSet() {
		f.more().kwDefaults = runtime.AsDict(v)
	}
	if v := take(code.HasAnnotate); v.IsSet() {
		f.more().annotate = v
	}
	if v := take(code.HasClosure); v.IsSet() {
		f.closure = runtime.AsTuple(v)
	}
	if v := take(code.HasTypeParams); v.IsSet() {
		f.more().typeParams = v
	}
	return f
}
