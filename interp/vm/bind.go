package vm

import (
	"slices"

	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// addDefaults completes the n positional arguments behind base with defaults, if
// fn has positional parameters only and that is all it takes. False means
// nothing was done.
func (vm *VM) addDefaults(fn *Function, base, n int) bool {
	c, defaults := fn.unit.code, fn.defaultItems()
	first := c.ArgCount - len(defaults)
	if n < first || n >= c.ArgCount || c.KwOnly > 0 || c.Flags&(code.Varargs|code.VarKeywords|code.Deferred) != 0 {
		return false
	}
	vm.reserve(base, c.ArgCount+1)
	copy(vm.stack[base+1+n:], defaults[n-first:])
	return true
}

// bind lays the arguments of a call out as fn's parameters: n values behind
// base, the last len(names) of them keyword arguments. Errors are worded as
// CPython's.
func (vm *VM) bind(fn *Function, base, n int, names []runtime.Value) error {
	if len(names) == 0 {
		return vm.bindTo(fn, base, n, nil, nil)
	}
	// Where the values of the keyword arguments lie, parameters go.
	var room [8]runtime.Value
	values := append(room[:0], vm.stack[base+1+n-len(names):base+1+n]...)
	return vm.bindTo(fn, base, n, names, values)
}

// bindTo is bind with the values of the keyword arguments apart.
func (vm *VM) bindTo(fn *Function, base, n int, names, kwValues []runtime.Value) error {
	c := fn.unit.code
	npos := n - len(names)
	params := c.NumParams()
	vm.reserve(base, max(n, params)+1)
	slots := vm.stack[base+1:]
	rest := c.ArgCount + c.KwOnly // register offset of *args
	given := npos
	var extra runtime.Value
	if c.Flags&code.Varargs != 0 {
		beyond := slots[min(c.ArgCount, npos):npos]
		if err := vm.Alloc(int64(len(beyond)) * 16); err != nil {
			return err
		}
		extra = runtime.NewTuple(beyond...).Value()
	}
	npos = min(npos, c.ArgCount)
	clear(slots[npos:params])
	if extra.IsSet() {
		slots[rest] = extra
		rest++
	}
	var kwargs *runtime.Dict
	if c.Flags&code.VarKeywords != 0 {
		kwargs = runtime.NewDictSized(len(names))
		vm.Note(runtime.DictSize(len(names)))
		slots[rest] = kwargs.Value()
	}
	for i := range names {
		if err := vm.bindKeyword(fn, slots, kwargs, names, i, kwValues[i]); err != nil {
			return err
		}
	}
	if given > c.ArgCount && c.Flags&code.Varargs == 0 {
		return vm.tooManyPositional(fn, given, names)
	}
	return vm.fillDefaults(fn, slots, npos)
}

// bindKeyword stores one keyword argument, the value of names[at].
func (vm *VM) bindKeyword(fn *Function, slots []runtime.Value, kwargs *runtime.Dict, names []runtime.Value, at int, v runtime.Value) error {
	c, name := fn.unit.code, names[at]
	text := runtime.AsStr(name).String()
	for i := c.PosOnly; i < c.ArgCount+c.KwOnly; i++ {
		if c.LocalNames[i] != text {
			continue
		}
		if slots[i].IsSet() {
			return runtime.MultipleValues(&vm.Thread, fn.QualName(), text)
		}
		slots[i] = v
		return nil
	}
	if kwargs != nil {
		return kwargs.Set(&vm.Thread, name, v)
	}
	if wrong := positionalOnly(c, names); len(wrong) > 0 {
		return runtime.PositionalOnlyByName(&vm.Thread, fn.QualName(), wrong)
	}
	return runtime.UnexpectedKeyword(&vm.Thread, fn.QualName(), text, c.LocalNames[c.PosOnly:c.ArgCount+c.KwOnly]...)
}

// positionalOnly lists the parameters that take no keyword and were given by
// name.
func positionalOnly(c *code.Code, names []runtime.Value) []string {
	var wrong []string
	for _, param := range c.LocalNames[:c.PosOnly] {
		if slices.ContainsFunc(names, func(n runtime.Value) bool { return runtime.AsStr(n).String() == param }) {
			wrong = append(wrong, param)
		}
	}
	return wrong
}

// fillDefaults completes parameters that got no argument, or raises.
func (vm *VM) fillDefaults(fn *Function, slots []runtime.Value, npos int) error {
	c := fn.unit.code
	defaults := fn.defaultItems()
	first := c.ArgCount - len(defaults)
	var missing []string
	for i := npos; i < c.ArgCount; i++ {
		switch {
		case slots[i].IsSet():
		case i >= first:
			slots[i] = defaults[i-first]
		default:
			missing = append(missing, c.LocalNames[i])
		}
	}
	if len(missing) > 0 {
		return runtime.MissingArguments(&vm.Thread, fn.QualName(), "positional", missing)
	}
	for k, name := range fn.unit.kwOnly {
		i := c.ArgCount + k
		if slots[i].IsSet() {
			continue
		}
		if fn.extra != nil && fn.extra.kwDefaults != nil {
			slots[i] = fn.extra.kwDefaults.GetStr(name)
		}
		if !slots[i].IsSet() {
			missing = append(missing, c.LocalNames[i])
		}
	}
	if len(missing) > 0 {
		return runtime.MissingArguments(&vm.Thread, fn.QualName(), "keyword-only", missing)
	}
	return nil
}

// tooManyPositional is the error for surplus positional arguments.
func (vm *VM) tooManyPositional(fn *Function, given int, names []runtime.Value) error {
	c := fn.unit.code
	keywordOnly := 0
	for _, name := range names {
		if slices.Contains(c.LocalNames[c.ArgCount:c.ArgCount+c.KwOnly], runtime.AsStr(name).String()) {
			keywordOnly++
		}
	}
	return runtime.SurplusArguments(&vm.Thread, fn.QualName(), c.ArgCount-len(fn.defaultItems()), c.ArgCount, given, keywordOnly)
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
