package runtime

import (
	"fmt"
)

func contextVarOf(v Value) *ContextVar { return MustAs[ContextVar](v) }

func contextTokenOf(v Value) *ContextToken { return MustAs[ContextToken](v) }

func newContextVarObject(th *Thread, _ *Type, args, names []Value) (Value, error) {
	npos := len(args) - len(names)
	switch {
	case len(args) > 2:
		return Value{}, th.TypeErrorf("ContextVar() takes at most 2 arguments (%d given)", len(args))
	case npos > 1:
		return Value{}, th.TypeErrorf("ContextVar() takes at most 1 positional argument (%d given)", npos)
	case npos == 0:
		return Value{}, th.TypeErrorf("ContextVar() takes exactly 1 positional argument (0 given)")
	}
	var def Value
	for i, n := range names {
		if key := AsStr(n).String(); key != "default" {
			return Value{}, UnexpectedKeyword(th, "ContextVar", key, "default")
		}
		def = args[npos+i]
	}
	name := AsStr(args[0])
	if name == nil {
		return Value{}, th.TypeErrorf("context variable name must be a str")
	}
	return NewContextVar(name, def).Value(), nil
}

// get is ContextVar.get: the value, the default given here, or the variable's.
func contextVarGet(th *Thread, args []Value) (Value, error) {
	v := contextVarOf(args[0])
	for _, x := range []Value{v.Get(th), args[1], v.Default} {
		if x.IsSet() {
			return x, nil
		}
	}
	return Value{}, NewException(LookupError, args[0])
}

func contextVarReset(th *Thread, args []Value) (Value, error) {
	t := As[ContextToken](args[1], ContextTokenType)
	if t == nil {
		text, err := Repr(th, args[1])
		if err != nil {
			return Value{}, err
		}
		return Value{}, th.TypeErrorf("expected an instance of Token, got %s", text)
	}
	return None, contextVarOf(args[0]).Reset(th, t)
}

// contextMissing is Token.MISSING.
type contextMissing struct{ Header }

var contextMissingType = &Type{}

var theContextMissing = &contextMissing{MakeHeader(contextMissingType)}

var contextMissingSpec = TypeSpec{
	Name: "Token.MISSING", Final: true, Abstract: true,
	Slots: Slots{Repr: func(*Thread, Value) (Value, error) {
		return NewStr("<Token.MISSING>").Value(), nil
	}},
}

var contextVarSpec = TypeSpec{
	Name: "_contextvars.ContextVar", Final: true,
	Slots: Slots{
		New: newContextVarObject,
		Repr: func(th *Thread, self Value) (Value, error) {
			v := contextVarOf(self)
			name, err := Repr(th, v.Name.Value())
			if err != nil {
				return Value{}, err
			}
			text := "<ContextVar name=" + name.String()
			if v.Default.IsSet() {
				def, err := Repr(th, v.Default)
				if err != nil {
					return Value{}, err
				}
				text += " default=" + def.String()
			}
			return NewStr(fmt.Sprintf("%s at %#x>", text, th.Interp.ID(self))).Value(), nil
		},
		Traverse: func(self Value, visit func(Value)) { visit(contextVarOf(self).Default) },
	},
	Methods: []Method{
		{Sig: "get(self, default=, /)", Fn: contextVarGet},
		{Sig: "set(self, value, /)", Fn: func(th *Thread, args []Value) (Value, error) {
			return contextVarOf(args[0]).Set(th, args[1]).Value(), nil
		}},
		{Sig: "reset(self, token, /)", Fn: contextVarReset},
		ClassGetItem,
	},
	Members: []Member{{Name: "name", Get: func(_ *Thread, self Value) (Value, error) {
		return contextVarOf(self).Name.Value(), nil
	}}},
}

var contextTokenSpec = TypeSpec{
	Name: "_contextvars.Token", Final: true,
	Slots: Slots{
		New: func(th *Thread, _ *Type, _, _ []Value) (Value, error) {
			return Value{}, th.Raise(RuntimeError, "Tokens can only be created by ContextVars")
		},
		Repr: func(th *Thread, self Value) (Value, error) {
			t := contextTokenOf(self)
			v, err := Repr(th, t.Var.Value())
			if err != nil {
				return Value{}, err
			}
			used := ""
			if t.Used() {
				used = " used"
			}
			return NewStr(fmt.Sprintf("<Token%s var=%s at %#x>", used, v, th.Interp.ID(self))).Value(), nil
		},
		Traverse: func(self Value, visit func(Value)) {
			visit(contextTokenOf(self).Var.Value())
			visit(contextTokenOf(self).Old)
		},
	},
	Methods: []Method{
		ClassGetItem,
		// Tokens are context managers: `with var.set(x):` resets at the end.
		{Sig: "__enter__(self, /)", Fn: func(_ *Thread, args []Value) (Value, error) {
			return args[0], nil
		}},
		{Sig: "__exit__(self, exc_type, exc, tb, /)", Fn: func(th *Thread, args []Value) (Value, error) {
			t := contextTokenOf(args[0])
			return None, t.Var.Reset(th, t)
		}},
	},
	Members: []Member{
		{Name: "var", Get: func(_ *Thread, self Value) (Value, error) {
			return contextTokenOf(self).Var.Value(), nil
		}},
		{Name: "old_value", Get: func(_ *Thread, self Value) (Value, error) {
			if old := contextTokenOf(self).Old; old.IsSet() {
				return old, nil
			}
			return theContextMissing.Value(), nil
		}},
	},
	Constants: []Constant{{Name: "MISSING", Value: theContextMissing.Value()}},
}

func init() {
	RegisterType(contextMissingType, &contextMissingSpec)
	RegisterType(ContextVarType, &contextVarSpec)
	RegisterType(ContextTokenType, &contextTokenSpec)
}
