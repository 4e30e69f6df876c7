package runtime

import (
	"slices"
	"strings"
	"sync"
)

// registry holds the builtin types that were declared and are not ready yet.
// Types are declared by package initialisation, in an order nobody controls,
// and need each other: so they are finished together, later.
var registry struct {
	mu      sync.Mutex
	pending []*Type
	ready   []*Type // in the order they became so
	filling sync.Mutex
}

// RegisterType declares a builtin type; it is called from init functions. The
// type is complete once the first interpreter has been made.
func RegisterType(t *Type, spec *TypeSpec) {
	registry.mu.Lock()
	defer registry.mu.Unlock()
	t.typ = TypeType
	t.builtin = true
	t.name, t.qualname = spec.Name, spec.Name
	t.module, t.doc = spec.Module, spec.Doc
	if i := strings.LastIndexByte(spec.Name, '.'); i >= 0 {
		t.qualname = spec.Name[i+1:]
		if t.module == "" {
			t.module = spec.Name[:i]
		}
	}
	if t.module == "" {
		t.module = "builtins"
	}
	t.final, t.abstract = spec.Final, spec.Abstract
	t.methodLike, t.mapping = spec.MethodLike, spec.Mapping
	switch {
	case spec.Sequence:
		t.collection = SequenceCollection
	case spec.Mapping:
		t.collection = MappingCollection
	}
	t.Slots = spec.Slots
	t.drain = spec.Drain
	t.spec = spec
	registry.pending = append(registry.pending, t)
}

// readyTypes finishes all registered types.
func readyTypes() {
	registry.mu.Lock()
	defer registry.mu.Unlock()
	for _, t := range registry.pending {
		readyType(t)
	}
	registry.pending = nil
}

// readyType finishes t, its bases first.
func readyType(t *Type) {
	if t.version != 0 {
		return
	}
	spec := t.spec
	if spec == nil {
		panic("runtime: type " + t.name + " is used as a base but not registered")
	}
	t.version = nextTypeVersion()
	registry.ready = append(registry.ready, t)
	if t != ObjectType {
		base := spec.Base
		if base == nil {
			base = ObjectType
		}
		t.bases = append([]*Type{base}, spec.Bases...)
	}
	for _, b := range t.bases {
		readyType(b)
	}
	mro, err := computeMRO(nil, t, t.bases)
	if err != nil {
		panic("runtime: no MRO for " + t.name)
	}
	t.mro = mro
	if spec.Convert != nil {
		t.converter = newConverter(spec.Convert)
	}
	if t != ObjectType {
		inheritBuiltin(t, t.bases[0], spec)
	} else {
		t.newOwner, t.noWeakref = t, true
		objectClass = t.Dict().GetStr(nameClass)
	}
}

// builtinSubclasses lists the builtin types that have t as a direct base.
func builtinSubclasses(t *Type) []*Type {
	registry.mu.Lock()
	defer registry.mu.Unlock()
	var out []*Type
	for _, sub := range registry.ready {
		if slices.Contains(sub.bases, t) {
			out = append(out, sub)
		}
	}
	return out
}

// fill makes the attributes of a builtin type: methods, members, the dunders
// that stand for its own slots, and __doc__. It does so when they are first
// asked for: most scripts use a few of the types, and to make the attributes of
// all takes a fifth of the time it takes to start. Isolates may ask at once.
func (t *Type) fill() *Dict {
	registry.filling.Lock()
	defer registry.filling.Unlock()
	if d := t.dict.Load(); d != nil {
		return d
	}
	spec, d := t.spec, NewDict()
	for _, m := range spec.Methods {
		fn := newMethod(t, m)
		d.SetStr(Intern(fn.name), fn.v)
	}
	for _, m := range spec.Coroutines {
		fn := newMethod(t, Method{Sig: m.Sig})
		MustAs[Native](fn.v).makeCoroutines(m.Await)
		d.SetStr(Intern(fn.name), fn.v)
	}
	for _, m := range spec.Spread {
		fn := newMethod(t, Method{Sig: m.Sig})
		MustAs[Native](fn.v).makeSpread(m.Items, m.Spread)
		d.SetStr(Intern(fn.name), fn.v)
	}
	addSlotWrappers(d, t)
	if t == ObjectType {
		addObjectWrappers(d)
	}
	for _, m := range spec.Members {
		d.SetStr(Intern(m.Name), newGetSet(t, m).Value())
	}
	if spec.Slots.Compare != nil && spec.Slots.Hash == nil && !d.GetStr(nameHash).IsSet() {
		d.SetStr(nameHash, None)
	}
	for _, c := range spec.Constants {
		d.SetStr(Intern(c.Name), c.Value)
	}
	if !d.GetStr(nameDoc).IsSet() {
		doc := None
		if t.doc != "" {
			doc = NewStr(t.doc).Value()
		}
		d.SetStr(nameDoc, doc)
	}
	t.dict.Store(d)
	t.spec = nil
	return d
}

// inheritBuiltin gives a builtin type what it does not define from its base.
func inheritBuiltin(t, base *Type, spec *TypeSpec) {
	t.exception = base.exception || t == BaseException
	ownFields := t.excFields != nil
	if !ownFields {
		t.excFields = base.excFields
	}
	t.noWeakref = !spec.Weakref && base.noWeakref
	t.mapping = t.mapping || base.mapping
	if t.collection == 0 {
		t.collection = base.collection
	}
	t.methodLike = t.methodLike || base.methodLike
	if spec.Mixin {
		t.solid, t.nested, t.layout, t.slotted = base.solid, base.nested, base.layout, base.slotted
		t.extendedAttrs, t.alloc, t.attrsOffset = base.extendedAttrs, base.alloc, base.attrsOffset
	} else {
		inheritLayout(t, base)
		if ownFields {
			t.slotted = t // the fields of two exception types share their indices
		}
	}
	if t.New == nil && !t.abstract && base.newOwner == ObjectType && t.solid != nil {
		t.abstract = true
	}
	if t.New != nil || t.abstract {
		t.newOwner = t
	} else {
		t.newOwner = base.newOwner
	}
	ownCompare := t.Compare != nil
	ownHash := t.Slots.Hash != nil
	for op := range t.binaryOwners {
		t.binaryOwners[op] = t
	}
	for i := range slotDefs {
		def := &slotDefs[i]
		if !def.has(&t.Slots) && def.has(&base.Slots) {
			def.copy(&t.Slots, &base.Slots)
			if def.binary {
				t.binaryOwners[def.op] = base.binaryOwners[def.op]
			}
		}
	}
	// Equality and hash belong together: a type that defines one of the two
	// does not take the other from its base.
	if ownCompare && !ownHash {
		t.Slots.Hash = nil
	}
	if t.Traverse == nil {
		t.Traverse = base.Traverse
	}
	if t.Size == nil {
		t.Size = base.Size
	}
	if t.Send == nil {
		t.Send, t.Throw = base.Send, base.Throw
	}
}

// inheritLayout decides how instances of a builtin type are laid out.
func inheritLayout(t, base *Type) {
	own := base.solid == nil || t.layout != nil && t.layout != base.layout
	if own {
		t.solid = t
		t.nested = base.solid != nil
	} else {
		t.solid = base.solid
		t.nested = base.nested
		if t.layout == nil {
			t.layout = base.layout
			t.extendedAttrs, t.alloc = base.extendedAttrs, base.alloc
		}
	}
	t.slotted = t.solid
	if base.slotted != nil && t.solid == base.solid {
		t.slotted = base.slotted
	}
	if t.attrsOffset == 0 && t.layout != nil {
		t.attrsOffset = base.attrsOffset
	}
	if t.layout == nil {
		t.final = true
	}
}
