package runtime

import (
	"reflect"
	"sync/atomic"
	"weak"
)

// The types at the root of everything: object, and type, which all types are
// instances of.
var (
	ObjectType = &Type{}
	TypeType   = &Type{}
)

// Type is a class, builtin or defined by a script. Its instances' behaviour
// is its Slots; its attributes are an ordinary dict.
//
// A builtin type is frozen once ready. A type made by a script belongs to the
// interpreter that made it and is touched under that interpreter's lock only.
type Type struct {
	Header // the metatype

	name     string // "list"; with the module, as in "collections.deque", if TypeSpec.Name was
	qualname string // "Outer.Inner"
	module   string // "builtins"; "" for none known
	doc      string

	bases []*Type
	mro   []*Type // the type itself first
	// dict is made by Dict for a builtin type, and nil before; spec is what it
	// is made of, and nil after.
	dict atomic.Pointer[Dict]
	spec *TypeSpec

	// solid is the nearest builtin type up the inheritance chain that lays out
	// the instances; for a builtin type with a layout of its own, itself. It
	// is nil for object and what script classes derive from object alone.
	// nested says that solid's layout starts with that of another builtin
	// type but object (OrderedDict with dict's): its base's solid.
	solid  *Type
	nested bool
	layout reflect.Type // the Go struct, for types that scripts can subclass
	// slotted is the nearest class up the chain that adds __slots__ or a
	// builtin layout: two bases conflict unless one's derives from the other's.
	slotted *Type
	// version is unique to this type in its present state: inline caches
	// compare it. Any change to the type or to one of its bases renews it.
	version uint32
	// attrsOffset is where instances keep their Attrs; 0 means they have none.
	attrsOffset uintptr
	// extendedAttrs is where instances of script subclasses of a builtin type
	// keep their attributes if it has no place for them; alloc makes an empty
	// instance of the type or of one laid out alike (see SubclassLayout).
	extendedAttrs uintptr
	alloc         func(*Type) Value

	builtin    bool // process-wide and immutable
	final      bool // not an acceptable base type
	noDict     bool // every class in the chain has __slots__ without __dict__
	noWeakref  bool // there cannot be weak references to instances
	abstract   bool // cannot be instantiated by calling
	hasDel     bool // script class with a __del__
	unfinished bool // has abstract methods (__abstractmethods__ is not empty)
	exception  bool // derives from BaseException
	methodLike bool // instances bind as methods do, see TypeSpec
	mapping    bool // subscripts are keys, not indices
	collection CollectionKind

	rootShape *Shape // the empty shape of this class's instances
	slotHint  int    // attributes a typical instance ends up with

	subclasses []weak.Pointer[Type] // script subclasses of a script class

	// binaryOwners and newOwner tell which type the functions in the slots
	// Binary and New are from, as Go cannot compare functions: scriptSlots
	// for those that call a script's dunder.
	binaryOwners [NumBinaryOps]*Type
	newOwner     *Type
	// operators holds what the script operators of Binary call, __add__ and
	// __radd__ and so on; nil without any.
	operators *operatorTable
	lookups   *lookupCache
	// excFields describes the attributes that instances of an exception type
	// have beyond those of BaseException; nil for none.
	excFields *excFields
	// initFunc is the script's __init__ when it is a function, for calls of the
	// class that need not go through the Init slot.
	initFunc Value
	// converter does what calling the type with one argument does: see
	// TypeSpec.Convert.
	converter *Native
	drain     DrainFunc

	Slots
}

var typeVersions atomic.Uint32

func nextTypeVersion() uint32 { return typeVersions.Add(1) }

// Name is the type's name in messages: its __name__, for some types in Go
// modules with the module in front.
func (t *Type) Name() string { return t.name }

// QualName is the type's __qualname__.
func (t *Type) QualName() string { return t.qualname }

// Module is the type's __module__ as it was created.
func (t *Type) Module() string { return t.module }

// BareName is the type's name without module or enclosing class, as reprs of
// instances show it.
func (t *Type) BareName() string {
	if t.builtin {
		return t.qualname
	}
	return t.name
}

// Version identifies the type in its present state, for inline caches.
func (t *Type) Version() uint32 { return t.version }

// Builtin reports whether t is process-wide and immutable.
func (t *Type) Builtin() bool { return t.builtin }

// IsException reports whether t derives from BaseException.
func (t *Type) IsException() bool { return t.exception }

// CollectionKind says which patterns instances of a type match: those of
// sequences, those of mappings, or, if it is zero, neither.
type CollectionKind uint8

// The kinds of collection.
const (
	SequenceCollection CollectionKind = 1 + iota
	MappingCollection
)

// Collection is the kind of collection that instances of t are.
func (t *Type) Collection() CollectionKind { return t.collection }

// SetCollection makes the instances of a script class, and of its subclasses,
// collections of a kind: the class is, or is registered as, an abstract one.
func (in *Interpreter) SetCollection(t *Type, kind CollectionKind) {
	if t.builtin || t.collection == kind {
		return
	}
	t.collection = kind
	for _, sub := range in.subclasses(t) {
		in.SetCollection(sub, kind)
	}
}

// MRO is the method resolution order, t first. The caller must not change it.
func (t *Type) MRO() []*Type { return t.mro }

// Dict holds the type's own attributes. For a builtin type it must only be read.
func (t *Type) Dict() *Dict {
	if d := t.dict.Load(); d != nil {
		return d
	}
	return t.fill()
}

// IsSubtype reports whether u is t or one of t's bases, by the MRO. It does
// not ask __subclasscheck__.
func (t *Type) IsSubtype(u *Type) bool {
	return t == u || t.inherits(u)
}

// inherits is IsSubtype for another type. Compiled into its callers it would make
// the command larger.
//
//go:noinline
func (t *Type) inherits(u *Type) bool {
	for _, m := range t.mro {
		if m == u {
			return true
		}
	}
	return false
}

// Lookup finds name along the MRO, without binding it. It returns the unset
// Value if no class in the MRO has it.
func (t *Type) Lookup(name *Str) Value {
	if t.builtin || !name.interned || t.version == 0 {
		return t.search(name)
	}
	c := t.lookups
	if c == nil || c.version != t.version {
		c = &lookupCache{version: t.version}
		t.lookups = c
	}
	e := &c.entries[uint64(name.hash)%uint64(len(c.entries))]
	if e.name != name {
		e.name, e.found = name, t.search(name)
	}
	return e.found
}

// search is Lookup without the cache.
func (t *Type) search(name *Str) Value {
	for _, m := range t.mro {
		if v := m.Dict().GetStr(name); v.IsSet() {
			return v
		}
	}
	return Value{}
}

// lookupCache remembers what Lookup found, and did not find, on a script class
// in its present state. Without it a call of a special method costs a search
// through every class of the MRO, to object.
type lookupCache struct {
	version uint32
	entries [16]struct {
		name  *Str
		found Value
	}
}

// AsType returns v as a type, or nil.
func AsType(v Value) *Type { return As[Type](v, TypeType) }

// operatorTable holds the script's two methods of each binary operator.
type operatorTable [NumBinaryOps][2]Value

// laidOutBy is As's question for a type whose layout starts with another's.
// Compiled into the callers of As it would make the command larger.
//
//go:noinline
func (t *Type) laidOutBy(u *Type) bool {
	for s := t.solid; s.nested; {
		if s = s.bases[0].solid; s == u {
			return true
		}
	}
	return false
}

// binaryOwner identifies the function in the Binary slot op.
func (t *Type) binaryOwner(op BinaryOp) *Type { return t.binaryOwners[op] }

// TypeSpec declares a builtin type. Name is required; everything else may be
// left zero. See RegisterType.
type TypeSpec struct {
	// Name is __name__ and __qualname__. CPython's messages show the types of
	// its C modules with the module: for those, Name is "module.name".
	Name    string
	Module  string // __module__; "" means "builtins"
	Doc     string
	Base    *Type   // nil means object
	Bases   []*Type // further bases, without a layout of their own
	Slots   Slots
	Methods []Method
	// Coroutines are the methods that are coroutine functions.
	Coroutines []CoroutineMethod
	// Spread are the methods whose result is mostly unpacked.
	Spread    []SpreadMethod
	Members   []Member
	Constants []Constant // further class attributes
	// Convert, if not nil, is what calling the type itself, no subclass, with one
	// positional argument gives: a way past New and Init for the calls scripts
	// make most.
	Convert UnaryFunc
	// Drain, if not nil, iterates over an instance, which is its own iterator.
	Drain DrainFunc
	Final bool // scripts cannot subclass it
	// Mixin says that the type adds nothing to the layout of its base: its
	// instances are those of script classes, which may have further bases.
	Mixin    bool
	Abstract bool // scripts cannot instantiate it: "cannot create 'x' instances"
	// SlotMethods are the dunders of slots that are methods, not slot wrappers:
	// it shows in what they are called with wrong arguments and in their types.
	SlotMethods []string
	// MethodLike says that instances are functions that bind to an instance
	// as methods do, so that a method call need not make the bound method.
	MethodLike bool
	Sequence   bool // instances match sequence patterns
	Mapping    bool // instances match mapping patterns
	Weakref    bool // there can be weak references to instances
}

// Method declares a method, function, class method or static method written in
// Go. Sig is its name and parameters in Python's syntax, e.g.
// "pop(self, index=-1, /)": see Signature. In kind InstanceMethod (the zero
// kind) and ClassMethod, the first parameter receives the instance or class.
type Method struct {
	Sig  string
	Fn   NativeFunc
	Kind MethodKind
}

// CoroutineMethod declares a method that is a coroutine function, see AwaitFunc.
type CoroutineMethod struct {
	Sig   string
	Await AwaitFunc
}

// MethodKind says what a method is bound to.
type MethodKind uint8

// The kinds of method.
const (
	InstanceMethod MethodKind = iota
	ClassMethod
	StaticMethod
	// WrapperMethod is an InstanceMethod that looks like a dunder made of a slot.
	WrapperMethod
)

// Member declares a data descriptor computed in Go. Get receives the instance.
// Set is nil for a read-only member; it receives the unset Value to delete.
type Member struct {
	Name string
	Get  func(th *Thread, self Value) (Value, error)
	Set  func(th *Thread, self, v Value) error
	Doc  string
	// Field says that the member is a plain field, which CPython calls a
	// member: it only shows in reprs and messages.
	Field bool
}
