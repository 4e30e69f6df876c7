package runtime

// SpreadFunc is what a Go function that returns a tuple does where a script
// unpacks the tuple at once: it stores the items, which nobody will see as a
// tuple. args are those of a NativeFunc, items as many as the declaration says.
// They may be the same memory: it stores when it is done with args. It runs no
// script code.
type SpreadFunc func(th *Thread, args, items []Value) error

// SpreadMethod declares a method that returns a tuple of so many items.
type SpreadMethod struct {
	Sig    string
	Items  int
	Spread SpreadFunc
}

// makeSpread makes n a function that returns a tuple of so many items.
func (n *Native) makeSpread(items int, spread SpreadFunc) {
	n.spread, n.items = spread, items
	n.fn = func(th *Thread, args []Value) (Value, error) {
		t := blankTuple(items)
		return t.Value(), spread(th, args, t.Items)
	}
}

// Spreads reports whether CallSpread can take the place of CallDirect for a
// caller that wants so many items.
func (n *Native) Spreads(items int) bool { return n.spread != nil && n.items == items }

// CallSpread is CallDirect, but stores the items of the tuple that it would
// return.
func (n *Native) CallSpread(th *Thread, args, items []Value) error {
	return n.spread(th, args, items)
}
