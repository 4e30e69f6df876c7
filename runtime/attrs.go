package runtime

// Attrs holds an object's own attributes. Instances of script classes keep
// them in slots laid out by a Shape that all instances built alike share. When
// a script asks for __dict__, or sets many attributes, they move into a real
// dict for good: shape is nil and slots[0] is the dict.
//
// The attributes that a class declares in __slots__ come first in slots,
// without a name in the shape (the root shape counts them), and stay behind
// the dict when the others move into it: see declared.
type Attrs struct {
	shape *Shape
	slots []Value
}

// Shape is the layout of an object's attributes: which name lives in which
// slot. Shapes form a tree: each is its parent plus one name. A shape belongs
// to one class, so that class and shape together decide an attribute.
type Shape struct {
	parent *Shape
	name   *Str
	count  int // slots in use
	next   map[*Str]*Shape
	index  map[*Str]int // filled in from eight names on
}

// bareShape is that of an instance of a builtin type as long as nothing has been
// set on it: then its attributes go straight to a dict. Interpreters share the
// types, and so the shape, which therefore gets no children.
var bareShape = &Shape{}

// maxShapeSlots is how many attributes an object may have before they move
// into a dict: beyond it, one shape a name costs more than a dict lookup.
const maxShapeSlots = 64

// find returns the slot of name, or -1.
func (s *Shape) find(name *Str) int {
	if s.index != nil {
		if i, ok := s.index[name]; ok {
			return i
		}
		return -1
	}
	for p := s; p.parent != nil; p = p.parent {
		if p.name == name {
			return p.count - 1
		}
	}
	return -1
}

// with returns the shape that has name after the names of s.
func (s *Shape) with(name *Str) *Shape {
	if n := s.next[name]; n != nil {
		return n
	}
	n := &Shape{parent: s, name: name, count: s.count + 1}
	if n.count >= 8 {
		n.index = make(map[*Str]int, n.count)
		for p := n; p.parent != nil; p = p.parent {
			n.index[p.name] = p.count - 1
		}
	}
	if s.next == nil {
		s.next = make(map[*Str]*Shape, 1)
	}
	s.next[name] = n
	return n
}

// names lists the attribute names in slot order.
func (s *Shape) names() []*Str {
	out := make([]*Str, s.count) // nil for the declared ones
	for p := s; p.parent != nil; p = p.parent {
		out[p.count-1] = p.name
	}
	return out
}

// dict returns the attributes' dict, or nil while they are in slots.
func (a *Attrs) dict() *Dict {
	if a.shape == nil && len(a.slots) > 0 {
		return MustAs[Dict](a.slots[0])
	}
	return nil
}

// CachedInDict reads an attribute through an inline cache: ok says that v's
// type has the given version and that its attributes, if it has any, are in a
// dict. own is the one with the name, unset if there is none.
func CachedInDict(v *Value, version uint32, name *Str) (own Value, ok bool) {
	if v.Type().version != version {
		return Value{}, false
	}
	a := attrsOf(*v)
	if a == nil || a.shape != nil {
		return Value{}, false
	}
	if len(a.slots) == 0 { // no attributes yet
		return Value{}, true
	}
	return MustAs[Dict](a.slots[0]).GetStr(name), true
}

// Empty reports whether the object has never had an attribute, nor shown its
// __dict__.
func (a *Attrs) Empty() bool { return len(a.slots) == 0 }

// get returns the attribute, or the unset Value. name must be interned.
func (a *Attrs) get(name *Str) Value {
	if a.shape != nil {
		if i := a.shape.find(name); i >= 0 {
			return a.slots[i]
		}
		return Value{}
	}
	if d := a.dict(); d != nil {
		return d.GetStr(name)
	}
	return Value{}
}

// Own is the attribute that the object has itself, not by its class; unset if there is
// none. name must be interned.
func (a *Attrs) Own(name *Str) Value { return a.get(name) }

// set stores the attribute. root is the class's empty shape, nil for objects
// that go straight to a dict.
func (a *Attrs) set(root *Shape, name *Str, v Value) {
	if a.shape == nil && len(a.slots) == 0 && root != nil {
		a.shape, a.slots = root, make([]Value, root.count, root.count+1)
	}
	if s := a.shape; s != nil && s != bareShape {
		if i := s.find(name); i >= 0 {
			a.slots[i] = v
			return
		}
		if s.count < maxShapeSlots && name.interned {
			a.slots = append(a.slots, v)
			a.shape = s.with(name)
			return
		}
	}
	a.intoDict().SetStr(name, v)
}

// delete removes the attribute and reports whether it was there.
func (a *Attrs) delete(name *Str) bool {
	if !a.get(name).IsSet() {
		return false
	}
	return a.intoDict().DeleteStr(name)
}

// intoDict moves the attributes into a dict and returns it.
func (a *Attrs) intoDict() *Dict {
	if d := a.dict(); d != nil {
		return d
	}
	d := NewDict()
	if a.shape != nil {
		for i, name := range a.shape.names() {
			if name != nil {
				d.SetStr(name, a.slots[i])
			}
		}
	}
	a.setDict(d)
	return d
}

// setDict makes d the attributes' dict.
func (a *Attrs) setDict(d *Dict) {
	if a.shape == nil {
		if len(a.slots) == 0 {
			a.slots = []Value{{}}
		}
		a.slots[0] = d.Value()
		return
	}
	declared := a.shape.root().count
	slots := make([]Value, 1, declared+1)
	slots[0] = d.Value()
	a.shape, a.slots = nil, append(slots, a.slots[:declared]...)
}

// init gives a newly made instance its empty shape. Compiled into the makers of all
// types it would make the command 30 KB larger.
//
//go:noinline
func (a *Attrs) init(t *Type) {
	if t.builtin {
		a.shape = bareShape
		return
	}
	if t.rootShape == nil {
		return
	}
	a.shape = t.rootShape
	if n := a.shape.count; n > 0 {
		a.slots = make([]Value, n, max(n, t.slotHint))
	}
}

// declared returns where the attribute declared as number i in __slots__ is
// stored.
func (a *Attrs) declared(t *Type, i int) *Value {
	if a.shape == nil {
		if len(a.slots) > 0 {
			for len(a.slots) <= i+1 {
				a.slots = append(a.slots, Value{})
			}
			return &a.slots[i+1]
		}
		a.init(t)
	}
	return &a.slots[i]
}

// root is the shape that s grew from, without any named attribute.
func (s *Shape) root() *Shape {
	for s.parent != nil {
		s = s.parent
	}
	return s
}

// each calls f for every value held.
func (a *Attrs) each(f func(Value)) {
	for _, v := range a.slots {
		if v.IsSet() {
			f(v)
		}
	}
}

// Instance is an instance of a script class that derives from no builtin type
// but object.
type Instance struct {
	Header
	Attrs Attrs
}

// Instances are allocated together with room for the attributes that earlier
// instances of their class ended up with.
type (
	instance2 struct {
		Instance
		room [2]Value
	}
	instance4 struct {
		Instance
		room [4]Value
	}
	instance8 struct {
		Instance
		room [8]Value
	}
)

// NewInstance allocates an instance of a script class without calling
// __init__. t must derive from object alone.
func NewInstance(t *Type) *Instance {
	var in *Instance
	switch n := t.slotHint; {
	case n == 0:
		in = new(Instance)
	case n <= 2:
		x := new(instance2)
		in, x.Attrs.slots = &x.Instance, x.room[:0]
	case n <= 4:
		x := new(instance4)
		in, x.Attrs.slots = &x.Instance, x.room[:0]
	case n <= 8:
		x := new(instance8)
		in, x.Attrs.slots = &x.Instance, x.room[:0]
	default:
		in = new(Instance)
		in.Attrs.slots = make([]Value, 0, n)
	}
	in.typ = t
	in.Attrs.shape = t.rootShape
	if root := t.rootShape; root != nil && root.count > 0 {
		in.Attrs.slots = append(in.Attrs.slots, make([]Value, root.count)...)
	}
	return in
}
