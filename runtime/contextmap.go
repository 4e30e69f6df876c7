package runtime

import "math/bits"

// contextMap is an immutable map from context variables to values: a hash trie
// of 32-way nodes, of which setting a variable copies the few on its path. The
// nil map is empty. The Header lets it stand for a context, see Context.
type contextMap struct {
	Header
	root  *contextNode
	count int
}

// contextNode has an entry for each bit set in present. An entry is a
// variable with its value, or a node for the variables that share the hash so
// far. Hashes are unique, so seven levels tell any two apart.
type contextNode struct {
	present uint32
	entries []contextEntry
}

type contextEntry struct {
	v     *ContextVar
	value Value
	sub   *contextNode // not nil: the entry is a node
}

const contextBits = 5

func (n *contextNode) index(hash uint32, shift uint) (bit uint32, i int) {
	bit = 1 << (hash >> shift & (1<<contextBits - 1))
	return bit, bits.OnesCount32(n.present & (bit - 1))
}

// get returns the value of v, or the unset Value.
func (m *contextMap) get(v *ContextVar) Value {
	if m == nil {
		return Value{}
	}
	n := m.root
	for shift := uint(0); ; shift += contextBits {
		bit, i := n.index(v.hash, shift)
		if n.present&bit == 0 {
			return Value{}
		}
		e := &n.entries[i]
		if e.sub == nil {
			if e.v == v {
				return e.value
			}
			return Value{}
		}
		n = e.sub
	}
}

// with returns the map with v set to x.
func (m *contextMap) with(v *ContextVar, x Value) *contextMap {
	out := &contextMap{Header: Header{contextMapType}}
	var root *contextNode
	if m != nil {
		root, out.count = m.root, m.count
	}
	if !m.get(v).IsSet() {
		out.count++
	}
	out.root = root.with(contextEntry{v: v, value: x}, 0)
	return out
}

func (n *contextNode) with(e contextEntry, shift uint) *contextNode {
	if n == nil {
		return &contextNode{1 << (e.v.hash >> shift & (1<<contextBits - 1)), []contextEntry{e}}
	}
	bit, i := n.index(e.v.hash, shift)
	if n.present&bit == 0 {
		entries := make([]contextEntry, 0, len(n.entries)+1)
		entries = append(append(append(entries, n.entries[:i]...), e), n.entries[i:]...)
		return &contextNode{n.present | bit, entries}
	}
	out := &contextNode{n.present, append([]contextEntry(nil), n.entries...)}
	at := &out.entries[i]
	switch {
	case at.sub != nil:
		at.sub = at.sub.with(e, shift+contextBits)
	case at.v == e.v:
		at.value = e.value
	default:
		var sub *contextNode
		sub = sub.with(*at, shift+contextBits).with(e, shift+contextBits)
		*at = contextEntry{sub: sub}
	}
	return out
}

// without returns the map without v, which must be in it.
func (m *contextMap) without(v *ContextVar) *contextMap {
	if m.count == 1 {
		return nil
	}
	return &contextMap{Header{contextMapType}, m.root.without(v, 0), m.count - 1}
}

// without returns nil when nothing is left.
func (n *contextNode) without(v *ContextVar, shift uint) *contextNode {
	bit, i := n.index(v.hash, shift)
	if sub := n.entries[i].sub; sub != nil {
		out := &contextNode{n.present, append([]contextEntry(nil), n.entries...)}
		if rest := sub.without(v, shift+contextBits); rest != nil {
			out.entries[i].sub = rest
			return out
		}
	}
	if len(n.entries) == 1 {
		return nil
	}
	entries := append(append([]contextEntry(nil), n.entries[:i]...), n.entries[i+1:]...)
	return &contextNode{n.present &^ bit, entries}
}

// each calls f for all variables until it returns false, and reports whether
// it never did.
func (n *contextNode) each(f func(*ContextVar, Value) bool) bool {
	for i := range n.entries {
		e := &n.entries[i]
		if e.sub != nil {
			if !e.sub.each(f) {
				return false
			}
		} else if !f(e.v, e.value) {
			return false
		}
	}
	return true
}

func (m *contextMap) traverse(visit func(Value)) {
	m.root.each(func(v *ContextVar, x Value) bool {
		visit(v.Value())
		visit(x)
		return true
	})
}
