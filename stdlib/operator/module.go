package operator

import "github.com/asyn-lang/asyn/runtime"

// Module makes the module. Every function that stands for an operator has a
// second name with underscores.
func Module(th *thread) (*runtime.Module, error) {
	m, err := def.New(th)
	if err != nil {
		return nil, err
	}
	d := m.Dict()
	for _, name := range dunders {
		bare := name
		if name == "and" || name == "or" || name == "not" {
			bare += "_"
		}
		d.SetStr(runtime.Intern("__"+name+"__"), d.GetStr(runtime.Intern(bare)))
	}
	return m, nil
}

var dunders = []string{"lt", "le", "eq", "ne", "ge", "gt", "not", "abs", "add", "and", "floordiv", "index", "inv", "invert",
	"lshift", "mod", "mul", "matmul", "neg", "or", "pos", "pow", "rshift", "sub", "truediv", "xor", "concat", "contains",
	"delitem", "getitem", "setitem", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imod", "imul", "imatmul", "ior",
	"ipow", "irshift", "isub", "itruediv", "ixor", "call"}

var def = runtime.ModuleDef{
	Name:   "operator",
	AllBut: []string{},
	Doc:    "Python's operators as functions, and callables that fetch attributes and items.",
	Constants: []runtime.Constant{
		{Name: "attrgetter", Value: attrGetterType.Value()},
		{Name: "itemgetter", Value: itemGetterType.Value()},
		{Name: "methodcaller", Value: methodCallerType.Value()},
	},
	Functions: []runtime.Function{
		{Sig: "lt(a, b, /)", Fn: compare(runtime.CmpLt)},
		{Sig: "le(a, b, /)", Fn: compare(runtime.CmpLe)},
		{Sig: "eq(a, b, /)", Fn: compare(runtime.CmpEq)},
		{Sig: "ne(a, b, /)", Fn: compare(runtime.CmpNe)},
		{Sig: "ge(a, b, /)", Fn: compare(runtime.CmpGe)},
		{Sig: "gt(a, b, /)", Fn: compare(runtime.CmpGt)},
		{Sig: "not_(a, /)", Fn: function1(not)},
		{Sig: "truth(a, /)", Fn: func(th *thread, args []value) (value, error) {
			r, err := runtime.Truth(th, args[0])
			return runtime.Bool(r), err
		}},
		{Sig: "is_(a, b, /)", Fn: truth(func(_ *thread, a, b value) (bool, error) { return a == b, nil })},
		{Sig: "is_not(a, b, /)", Fn: truth(func(_ *thread, a, b value) (bool, error) { return a != b, nil })},
		{Sig: "is_none(a, /)", Fn: func(_ *thread, args []value) (value, error) { return runtime.Bool(args[0].IsNone()), nil }},
		{Sig: "is_not_none(a, /)", Fn: func(_ *thread, args []value) (value, error) { return runtime.Bool(!args[0].IsNone()), nil }},
		{Sig: "abs(a, /)", Fn: function1(runtime.Abs)},
		{Sig: "neg(a, /)", Fn: function1(runtime.Neg)},
		{Sig: "pos(a, /)", Fn: function1(runtime.Pos)},
		{Sig: "inv(a, /)", Fn: function1(runtime.Invert)},
		{Sig: "invert(a, /)", Fn: function1(runtime.Invert)},
		{Sig: "index(a, /)", Fn: function1(runtime.ToIndex)},
		{Sig: "add(a, b, /)", Fn: binary(runtime.OpAdd)},
		{Sig: "and_(a, b, /)", Fn: binary(runtime.OpAnd)},
		{Sig: "floordiv(a, b, /)", Fn: binary(runtime.OpFloorDiv)},
		{Sig: "lshift(a, b, /)", Fn: binary(runtime.OpLShift)},
		{Sig: "mod(a, b, /)", Fn: binary(runtime.OpMod)},
		{Sig: "mul(a, b, /)", Fn: binary(runtime.OpMul)},
		{Sig: "matmul(a, b, /)", Fn: binary(runtime.OpMatMul)},
		{Sig: "or_(a, b, /)", Fn: binary(runtime.OpOr)},
		{Sig: "pow(a, b, /)", Fn: binary(runtime.OpPow)},
		{Sig: "rshift(a, b, /)", Fn: binary(runtime.OpRShift)},
		{Sig: "sub(a, b, /)", Fn: binary(runtime.OpSub)},
		{Sig: "truediv(a, b, /)", Fn: binary(runtime.OpDiv)},
		{Sig: "xor(a, b, /)", Fn: binary(runtime.OpXor)},
		{Sig: "concat(a, b, /)", Fn: function2(concat)},
		{Sig: "contains(a, b, /)", Fn: truth(runtime.Contains)},
		{Sig: "countOf(a, b, /)", Fn: function2(countOf)},
		{Sig: "indexOf(a, b, /)", Fn: function2(indexOf)},
		{Sig: "getitem(a, b, /)", Fn: function2(runtime.GetItem)},
		{Sig: "setitem(a, b, c, /)", Fn: func(th *thread, args []value) (value, error) {
			return runtime.None, runtime.SetItem(th, args[0], args[1], args[2])
		}},
		{Sig: "delitem(a, b, /)", Fn: func(th *thread, args []value) (value, error) {
			return runtime.None, runtime.DelItem(th, args[0], args[1])
		}},
		{Sig: "length_hint(obj, default=0, /)", Fn: lengthHint},
		{Sig: "call", Raw: call},
		{Sig: "iadd(a, b, /)", Fn: inPlace(runtime.OpAdd)},
		{Sig: "iand(a, b, /)", Fn: inPlace(runtime.OpAnd)},
		{Sig: "iconcat(a, b, /)", Fn: function2(concatInPlace)},
		{Sig: "ifloordiv(a, b, /)", Fn: inPlace(runtime.OpFloorDiv)},
		{Sig: "ilshift(a, b, /)", Fn: inPlace(runtime.OpLShift)},
		{Sig: "imod(a, b, /)", Fn: inPlace(runtime.OpMod)},
		{Sig: "imul(a, b, /)", Fn: inPlace(runtime.OpMul)},
		{Sig: "imatmul(a, b, /)", Fn: inPlace(runtime.OpMatMul)},
		{Sig: "ior(a, b, /)", Fn: inPlace(runtime.OpOr)},
		{Sig: "ipow(a, b, /)", Fn: inPlace(runtime.OpPow)},
		{Sig: "irshift(a, b, /)", Fn: inPlace(runtime.OpRShift)},
		{Sig: "isub(a, b, /)", Fn: inPlace(runtime.OpSub)},
		{Sig: "itruediv(a, b, /)", Fn: inPlace(runtime.OpDiv)},
		{Sig: "ixor(a, b, /)", Fn: inPlace(runtime.OpXor)},
		{Sig: "_compare_digest(a, b, /)", Fn: function2(compareDigest)},
	},
}
