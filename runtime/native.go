package runtime

// NativeFunc is a function written in Go. args has one value for each
// parameter of the function's signature, in order: unset where the caller
// omitted an optional one, a tuple for *args, a dict for **kwargs. The callee
// must not keep args.
type NativeFunc func(th *Thread, args []Value) (Value, error)

// Native is a builtin function, or a method of a builtin type.
type Native struct {
	Header
	sig *Signature
	fn  NativeFunc
	// direct has bit n set where a call with n positional arguments maps them
	// one to one to the first parameters: see Takes. params is then how many
	// there are.
	direct uint16
	params uint8
	// raw, if not nil, is called in place of fn with the arguments as they
	// came; for functions whose parameters a signature cannot express.
	raw   CallFunc
	self  Value  // what a bound method is bound to; unset when unbound
	owner *Type  // the type a method belongs to; nil for functions
	slot  bool   // stands for a slot of the owner
	home  string // __module__ of a function; the class that a method names as its own, if not owner
	// await makes n a coroutine function, see AwaitFunc.
	await AwaitFunc
	// spread makes n a function that returns a tuple of so many items.
	spread SpreadFunc
	items  int
}

// BuiltinFunctionType is the type of builtin functions and bound builtin
// methods; MethodDescriptorType and WrapperDescriptorType are those of
// unbound methods of builtin types, the latter of dunders that stand for slots
// (MethodWrapperType when bound).
var (
	BuiltinFunctionType   = &Type{}
	MethodDescriptorType  = &Type{}
	WrapperDescriptorType = &Type{}
	MethodWrapperType     = &Type{}
	ClassMethodDescrType  = &Type{}
)

// NewNative makes a builtin function of the module named home.
func NewNative(home, sig string, fn NativeFunc) *Native {
	n := &Native{Header: Header{BuiltinFunctionType}, sig: ParseSignature(sig), fn: fn, home: home}
	n.setDirect()
	return n
}

// setDirect sets direct and params.
func (n *Native) setDirect() {
	if n.raw != nil || n.self.IsSet() {
		n.direct = 0
		return
	}
	n.params = uint8(min(len(n.sig.Params), MaxDirectParams))
	for i := n.sig.MinArgs; i <= n.sig.MaxDirect; i++ {
		n.direct |= 1 << i
	}
}

// NewRawNative makes a builtin function that binds its arguments itself.
func NewRawNative(home, name string, fn CallFunc) *Native {
	return &Native{Header: Header{BuiltinFunctionType}, sig: &Signature{Name: name, Variadic: true}, raw: fn, home: home}
}

// NewForwarder makes a builtin function that hands its arguments on to call as they
// came, once they are known to fit the signature.
func NewForwarder(home, sig string, call CallFunc) *Native {
	n := &Native{Header: Header{BuiltinFunctionType}, sig: ParseSignature(sig), home: home}
	n.raw = func(th *Thread, self Value, args, names []Value) (Value, error) {
		_, err := n.bindArgs(th, nil, args, names)
		if err != nil {
			return Value{}, err
		}
		return call(th, self, args, names)
	}
	return n
}

// newConverter makes the function that stands for calls of a type with one
// argument.
func newConverter(convert UnaryFunc) *Native {
	n := &Native{
		Header: Header{BuiltinFunctionType}, sig: converterSignature,
		fn: func(th *Thread, args []Value) (Value, error) { return convert(th, args[0]) },
	}
	n.setDirect()
	return n
}

var converterSignature = ParseSignature("convert(object, /)")

// DirectCallee returns the builtin function to use Takes and CallDirect of in a
// call of v: v itself or, for a builtin type, the function that converts to it.
// It is nil where there is none.
func DirectCallee(v *Value) *Native {
	switch v.Type() {
	case BuiltinFunctionType:
		return MustAs[Native](*v)
	case TypeType:
		return MustAs[Type](*v).converter
	}
	return nil
}

// Name is the function's __name__.
func (n *Native) Name() string { return n.sig.Name }

// Signature is the function's parsed signature.
func (n *Native) Signature() *Signature { return n.sig }

// Bind returns n bound to self.
func (n *Native) Bind(self Value) *Native {
	b := *n
	b.Header = Header{BuiltinFunctionType}
	b.self = self
	b.setDirect()
	return &b
}

// AsNative returns v as a builtin function or method, or nil.
func AsNative(v Value) *Native {
	switch v.Type() {
	case BuiltinFunctionType, MethodDescriptorType, WrapperDescriptorType, MethodWrapperType, ClassMethodDescrType:
		return MustAs[Native](v)
	}
	return nil
}

// Takes reports whether a call with exactly nargs positional arguments and no
// keywords maps them one to one to the first parameters, so that CallDirect may
// be used. For an unbound method, of which the receiver counts as an argument,
// it must also be known to be an instance of the method's owner: GetMethod and
// ResolveAttr (AttrMethod) have seen to that.
func (n *Native) Takes(nargs int) bool {
	return n.direct>>uint(nargs)&1 != 0
}

// DirectParams is the number of values the Go function expects, of a function
// that Takes a call.
func (n *Native) DirectParams() int { return int(n.params) }

// CallDirect calls n with one value for each of its parameters, unset where the
// caller omitted an optional one.
func (n *Native) CallDirect(th *Thread, args []Value) (Value, error) { return n.fn(th, args) }

// TakesBound is Takes for a bound method: the receiver, which it returns, goes
// before the nargs arguments.
func (n *Native) TakesBound(nargs int) (self Value, ok bool) {
	return n.self, n.raw == nil && n.self.IsSet() && nargs+1 >= n.sig.MinArgs && nargs < n.sig.MaxDirect
}

// InPlace reports whether a call with nargs positional arguments and no
// keywords maps them one to one to the first parameters.
func (n *Native) InPlace(nargs int) bool {
	return !n.self.IsSet() && nargs >= n.sig.MinArgs && nargs <= n.sig.MaxDirect
}

// Params is the number of values the Go function expects.
func (n *Native) Params() int { return len(n.sig.Params) }

// CallNative calls n with positional args followed by the values of the
// keywords names.
func CallNative(th *Thread, n *Native, args []Value, names []Value) (Value, error) {
	if n.owner != nil && !n.self.IsSet() && n.typ != BuiltinFunctionType {
		if err := n.checkReceiver(th, args[:len(args)-len(names)]); err != nil {
			return Value{}, err
		}
	}
	if n.raw != nil {
		if n.self.IsSet() {
			return n.raw(th, n.self, args, names)
		}
		return n.raw(th, Value{}, args, names)
	}
	if len(names) == 0 && !n.self.IsSet() && len(args) == len(n.sig.Params) && len(args) <= n.sig.MaxDirect {
		return n.fn(th, args)
	}
	var buf [8]Value
	bound, err := n.bindArgs(th, buf[:0], args, names)
	if err != nil {
		return Value{}, err
	}
	return n.fn(th, bound)
}
