package vm

import (
	"strings"

	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// isBuiltin reports whether f, defined in u, is a public function of a module that
// CPython has in C.
func (f *Function) isBuiltin(u *Unit) bool {
	const inner = code.Function | code.Class
	if !u.code.Source.InC || u.code.Flags&inner != 0 || f.unit.code.Flags&inner != code.Function || f.Name()[0] == '_' {
		return false
	}
	module := runtime.AsStr(functionModule(f))
	return module != nil && module.String()[0] != '_'
}

// standIn is a builtin function that calls f.
func (f *Function) standIn(th *runtime.Thread) (runtime.Value, error) {
	params, err := f.parameters(th)
	if err != nil {
		return runtime.Value{}, err
	}
	module, err := runtime.ToStr(th, functionModule(f))
	if err != nil {
		return runtime.Value{}, err
	}
	var sig *runtime.Signature
	n := runtime.NewNative(module.String(), f.Name()+"("+strings.Join(params, ", ")+")",
		func(th *runtime.Thread, bound []runtime.Value) (runtime.Value, error) {
			args, names := unbind(sig, bound)
			return Of(th).enter(f, args, names)
		})
	sig = n.Signature()
	return n.Value(), nil
}

// parameters are f's parameters as they are written, the marks between their kinds included.
func (f *Function) parameters(th *runtime.Thread) ([]string, error) {
	c := f.unit.code
	var list []string
	add := func(name string, def runtime.Value) error {
		if def.IsSet() {
			text, err := runtime.Repr(th, def)
			if err != nil {
				return err
			}
			name += "=" + text.String()
		}
		list = append(list, name)
		return nil
	}
	names, defaults := c.LocalNames, f.defaultItems()
	for i, name := range names[:c.ArgCount] {
		var def runtime.Value
		if d := i - (c.ArgCount - len(defaults)); d >= 0 {
			def = defaults[d]
		}
		if err := add(name, def); err != nil {
			return nil, err
		}
		if i+1 == c.PosOnly {
			list = append(list, "/")
		}
	}
	next := c.ArgCount + c.KwOnly
	if c.Flags&code.Varargs != 0 {
		list = append(list, "*"+names[next])
		next++
	} else if c.KwOnly > 0 {
		list = append(list, "*")
	}
	for i, name := range names[c.ArgCount : c.ArgCount+c.KwOnly] {
		var def runtime.Value
		if f.extra != nil && f.extra.kwDefaults != nil {
			def = f.extra.kwDefaults.GetStr(f.unit.kwOnly[i])
		}
		if err := add(name, def); err != nil {
			return nil, err
		}
	}
	if c.Flags&code.VarKeywords != 0 {
		list = append(list, "**"+names[next])
	}
	return list, nil
}

// unbind makes the arguments of a call again from a value for each parameter,
// unset where the caller omitted it: the keywords' values come last.
func unbind(sig *runtime.Signature, bound []runtime.Value) (args, names []runtime.Value) {
	var values []runtime.Value
	omitted := false // one before: what follows must be named
	for i, p := range sig.Params {
		switch v := bound[i]; {
		case p.Kind == runtime.VarPositional:
			args = append(args, runtime.AsTuple(v).Items...)
		case p.Kind == runtime.VarKeyword:
			runtime.AsDict(v).Each(func(name, v runtime.Value) bool {
				names, values = append(names, name), append(values, v)
				return true
			})
		case !v.IsSet():
			omitted = true
		case omitted || p.Kind == runtime.KeywordOnly:
			names, values = append(names, runtime.Intern(p.Name).Value()), append(values, v)
		default:
			args = append(args, v)
		}
	}
	return append(args, values...), names
}
