package code

import (
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// replace is code.replace(**changes): a code object with other names, or another
// file or first line. What the instructions rely on can only be given as it is.
func replace(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	c := *codeOf(args[0])
	given := args[1:]
	for i, f := range fields {
		if !given[i].IsSet() {
			continue
		}
		v, err := f.check(th, given[i])
		if err != nil {
			return runtime.Value{}, err
		}
		if f.set != nil && f.set(&c, v) {
			continue
		}
		have, err := runtime.GetAttr(th, args[0], runtime.Intern(f.name))
		if err != nil {
			return runtime.Value{}, err
		}
		if same, err := runtime.Equal(th, have, v); err != nil {
			return runtime.Value{}, err
		} else if !same {
			return runtime.Value{}, th.Raisef(runtime.NotImplementedError, "code.replace() with another %s", f.name)
		}
	}
	return c.Value(), nil
}

// A field is a parameter of replace.
type field struct {
	name string
	kind *runtime.Type // str, int, tuple or bytes
	// set changes c. False says that it cannot, nil that it never can.
	set func(c *Code, v runtime.Value) bool
}

// fields are the parameters of replace in the order of its signature.
var fields = []field{
	{"co_argcount", runtime.IntType, nil},
	{"co_posonlyargcount", runtime.IntType, nil},
	{"co_kwonlyargcount", runtime.IntType, nil},
	{"co_nlocals", runtime.IntType, nil},
	{"co_stacksize", runtime.IntType, func(*Code, runtime.Value) bool { return true }},
	{"co_flags", runtime.IntType, setFlags},
	{"co_firstlineno", runtime.IntType, func(c *Code, v runtime.Value) bool {
		line := int(v.Int64())
		c.Shift += line - c.FirstLine
		c.FirstLine = line
		return true
	}},
	{"co_code", runtime.BytesType, nil},
	{"co_consts", runtime.TupleType, nil},
	{"co_names", runtime.TupleType, nil},
	{"co_varnames", runtime.TupleType, nil},
	{"co_freevars", runtime.TupleType, nil},
	{"co_cellvars", runtime.TupleType, nil},
	{"co_filename", runtime.StrType, func(c *Code, v runtime.Value) bool {
		src := *c.Source
		src.Name = runtime.AsStr(v).String()
		c.Source = &src
		return true
	}},
	{"co_name", runtime.StrType, func(c *Code, v runtime.Value) bool {
		c.Name = runtime.AsStr(v).String()
		return true
	}},
	{"co_qualname", runtime.StrType, func(c *Code, v runtime.Value) bool {
		c.QualName = runtime.AsStr(v).String()
		return true
	}},
	{"co_linetable", runtime.BytesType, nil},
	{"co_exceptiontable", runtime.BytesType, nil},
}

// setFlags turns the flag that types.coroutine sets on or off.
func setFlags(c *Code, v runtime.Value) bool {
	if (v.Int64()^c.coFlags())&^coIterableCoroutine != 0 {
		return false
	}
	c.Flags &^= IterableCoroutine
	if v.Int64()&coIterableCoroutine != 0 {
		c.Flags |= IterableCoroutine
	}
	return true
}

// check returns v as a value of the field, of the exact type int for an int.
func (f *field) check(th *runtime.Thread, v runtime.Value) (runtime.Value, error) {
	if f.kind == runtime.IntType {
		n, err := runtime.AsInt32(th, v)
		return runtime.Int(int64(n)), err
	}
	if !v.Type().IsSubtype(f.kind) {
		name := v.Type().Name()
		if v.IsNone() {
			name = "None"
		}
		return v, th.TypeErrorf("replace() argument '%s' must be %s, not %s", f.name, f.kind.Name(), name)
	}
	return v, nil
}

// replaceMethods are replace and what copy.replace calls.
func replaceMethods() []runtime.Method {
	var params []string
	for _, f := range fields {
		params = append(params, f.name+"=")
	}
	list := "(self, /, *, " + strings.Join(params, ", ") + ")"
	return []runtime.Method{{Sig: "replace" + list, Fn: replace}, {Sig: "__replace__" + list, Fn: replace}}
}
