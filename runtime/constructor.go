package runtime

// Constructor makes the New slot of a type from a function written like a
// method's: sig names the parameters, of which the first, cls, receives the
// type to make an instance of. Where it names no keywords, those that a
// subclass's own __init__ takes are left out.
func Constructor(sig string, fn NativeFunc) func(th *Thread, t *Type, args, names []Value) (Value, error) {
	n := NewNative("", sig, fn)
	keywords := n.sig.takesKeywords() || n.sig.VarKw >= 0
	return func(th *Thread, t *Type, args, names []Value) (Value, error) {
		if !keywords {
			args, names = withoutInitKeywords(t, nil, args, names)
		}
		var buf [6]Value
		return CallNative(th, n, append(append(buf[:0], t.Value()), args...), names)
	}
}
