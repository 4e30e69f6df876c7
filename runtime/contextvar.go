package runtime

import "sync/atomic"

// Context is contextvars.Context: a set of variables' values that code runs
// in. Its map is immutable and shared: copying a Context copies a pointer, and
// setting a variable replaces the map.
//
// Thread.Context points to the Context that code runs in, or, while nothing
// has needed the object, directly to the map it would start from; nil stands
// for an empty one. So giving every task a context of its own costs nothing
// until a variable is set in it.
type Context struct {
	Header
	vars    *contextMap
	entered bool
}

// ContextVar is contextvars.ContextVar.
type ContextVar struct {
	Header
	Name    *Str
	Default Value // unset when there is none
	hash    uint32
}

// ContextToken is contextvars.Token: what ContextVar.set returns, for reset.
type ContextToken struct {
	Header
	Var     *ContextVar
	Old     Value // unset when the variable had no value
	context *Context
	used    bool
}

// The types of contextvars.
var (
	ContextType      = &Type{}
	ContextVarType   = &Type{}
	ContextTokenType = &Type{}
	contextMapType   = &Type{} // never seen by scripts
)

var contextVarCount atomic.Uint32

// NewContext makes an empty context.
func NewContext() *Context { return &Context{Header: Header{ContextType}} }

// NewContextVar makes a variable. The hash is unique up to 2^32 variables:
// multiplying by an odd number permutes the counter.
func NewContextVar(name *Str, def Value) *ContextVar {
	return &ContextVar{
		Header: Header{ContextVarType}, Name: name, Default: def,
		hash: contextVarCount.Add(1) * 0x9e3779b1,
	}
}

// contextMapOf returns the variables of a Thread.Context.
func contextMapOf(h *Header) *contextMap {
	switch {
	case h == nil:
		return nil
	case h.typ == contextMapType:
		return MustAs[contextMap](h.Value())
	}
	return MustAs[Context](h.Value()).vars
}

// SnapshotContext returns a copy of the current context, to run something in
// later: see Thread.EnterContext.
func (th *Thread) SnapshotContext() *Header {
	if m := contextMapOf(th.Context); m != nil {
		return &m.Header
	}
	return nil
}

// ContextObject returns the Context that h, a snapshot or a Context, stands
// for: what scripts see of it.
func ContextObject(h *Header) *Context {
	if h != nil && h.typ == ContextType {
		return MustAs[Context](h.Value())
	}
	return &Context{Header: Header{ContextType}, vars: contextMapOf(h)}
}

// EnterContext makes h, a snapshot or a Context, the current context. It
// returns the one to go back to with LeaveContext.
func (th *Thread) EnterContext(h *Header) (previous *Header, err error) {
	previous = th.Context
	if h != nil && h.typ == ContextType {
		c := MustAs[Context](h.Value())
		if c.entered {
			text, err := Repr(th, c.Value())
			if err != nil {
				return nil, err
			}
			return nil, th.Raisef(RuntimeError, "cannot enter context: %s is already entered", text.s)
		}
		c.entered = true
	}
	th.Context = h
	return previous, nil
}

// LeaveContext goes back to the previous context and returns the one that was
// left: where a snapshot was entered it may have become a Context since.
func (th *Thread) LeaveContext(previous *Header) *Header {
	left := th.Context
	if left != nil && left.typ == ContextType {
		MustAs[Context](left.Value()).entered = false
	}
	th.Context = previous
	return left
}

// MayEnterContext reports whether SwitchContext to h can be done.
func (th *Thread) MayEnterContext(h *Header) bool {
	return h == nil || h.typ != ContextType || h == th.Context || !MustAs[Context](h.Value()).entered
}

// SwitchContext leaves the current context and enters h. It returns what
// LeaveContext would; MayEnterContext has to be true.
func (th *Thread) SwitchContext(h *Header) (left *Header) {
	left = th.LeaveContext(h)
	if h != nil && h.typ == ContextType {
		MustAs[Context](h.Value()).entered = true
	}
	return left
}

// CurrentContext returns the current Context, made now if there is none yet.
func (th *Thread) CurrentContext() *Context {
	c := ContextObject(th.Context)
	c.entered = true
	th.Context = &c.Header
	return c
}

// Get returns the variable's value in the current context, unset without one.
func (v *ContextVar) Get(th *Thread) Value { return contextMapOf(th.Context).get(v) }

// Set gives the variable a value in the current context.
func (v *ContextVar) Set(th *Thread, x Value) *ContextToken {
	c := th.CurrentContext()
	t := &ContextToken{Header: Header{ContextTokenType}, Var: v, Old: c.vars.get(v), context: c}
	c.vars = c.vars.with(v, x)
	return t
}

// Reset gives the variable the value it had before t was made.
func (v *ContextVar) Reset(th *Thread, t *ContextToken) error {
	problem := ""
	switch {
	case t.used:
		problem = " has already been used once"
	case t.Var != v:
		problem = " was created by a different ContextVar"
	case t.context != ContextObject(th.Context):
		problem = " was created in a different Context"
	}
	if problem != "" {
		text, err := Repr(th, t.Value())
		if err != nil {
			return err
		}
		if t.used {
			return th.Raise(RuntimeError, text.s+problem)
		}
		return th.Raise(ValueError, text.s+problem)
	}
	t.used = true
	if t.Old.IsSet() {
		t.context.vars = t.context.vars.with(v, t.Old)
	} else {
		t.context.vars = t.context.vars.without(v)
	}
	return nil
}

// Used reports whether the token was given to reset.
func (t *ContextToken) Used() bool { return t.used }

// Get returns the variable's value in c, unset without one.
func (c *Context) Get(v *ContextVar) Value { return c.vars.get(v) }

// Len is the number of variables with a value in c.
func (c *Context) Len() int {
	if c.vars == nil {
		return 0
	}
	return c.vars.count
}

// Copy returns a new context with the same values.
func (c *Context) Copy() *Context { return &Context{Header: Header{ContextType}, vars: c.vars} }

// Each calls f for the variables in c until it returns false.
func (c *Context) Each(f func(v *ContextVar, x Value) bool) {
	if c.vars != nil {
		c.vars.root.each(f)
	}
}

var contextMapSpec = TypeSpec{Name: "context_map", Final: true, Abstract: true, Slots: Slots{
	Traverse: func(v Value, visit func(Value)) { MustAs[contextMap](v).traverse(visit) },
}}

func init() {
	RegisterType(contextMapType, &contextMapSpec)
}
