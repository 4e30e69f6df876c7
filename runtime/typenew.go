package runtime

import (
	"strings"
	"weak"
)

// NewClass is type.__new__(meta, name, bases, namespace, **kwargs), all of the
// making of a script class: kwargs holds the values of the keywords names,
// which go to __init_subclass__.
func NewClass(th *Thread, meta *Type, name *Str, bases []Value, namespace *Dict, kwargs, names []Value) (Value, error) {
	if err := refuseMROEntries(th, bases); err != nil {
		return Value{}, err
	}
	winner, err := metaclassOf(th, meta, bases)
	if err != nil {
		return Value{}, err
	}
	if winner != meta {
		if winner.newOwner != TypeType {
			args := append([]Value{name.Value(), TupleOf(bases).Value(), namespace.Value()}, kwargs...)
			return winner.New(th, winner, args, names)
		}
		meta = winner
	}
	if err := checkTypeName(th, name); err != nil {
		return Value{}, err
	}
	dict, err := namespace.Copy(th)
	if err != nil {
		return Value{}, err
	}
	b := classBuilder{th: th, t: &Type{Header: Header{meta}, name: name.s}, dict: dict}
	for _, step := range []func() error{
		func() error { return b.setBases(bases) },
		b.setNames,
		b.wrapFunctions,
		b.setCells,
		b.declareSlots,
		b.linearise,
	} {
		if err := step(); err != nil {
			return Value{}, err
		}
	}
	b.finish()
	if err := b.callSetNames(); err != nil {
		return Value{}, err
	}
	if err := callInitSubclass(b.th, b.t, b.t, kwargs, names); err != nil {
		return Value{}, err
	}
	return b.t.Value(), nil
}

// checkTypeName fails for what cannot be the __name__ of a class.
func checkTypeName(th *Thread, name *Str) error {
	if err := checkEncodable(th, name); err != nil {
		return err
	}
	if strings.IndexByte(name.s, 0) >= 0 {
		return th.ValueErrorf("type name must not contain null characters")
	}
	return nil
}

// refuseMROEntries fails if a base stands for others: only a class statement
// resolves those.
func refuseMROEntries(th *Thread, bases []Value) error {
	for _, b := range bases {
		if AsType(b) != nil {
			continue
		}
		entries, err := LookupAttr(th, b, nameMROEntries)
		if err != nil {
			return err
		}
		if entries.IsSet() {
			return th.TypeErrorf("type() doesn't support MRO entry resolution; use types.new_class()")
		}
	}
	return nil
}

// metaclassOf finds the most derived of meta and the metaclasses of bases.
func metaclassOf(th *Thread, meta *Type, bases []Value) (*Type, error) {
	for _, b := range bases {
		m := b.Type()
		if meta.IsSubtype(m) {
			continue
		}
		if m.IsSubtype(meta) {
			meta = m
			continue
		}
		return nil, th.TypeErrorf("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass " +
			"of the metaclasses of all its bases")
	}
	return meta, nil
}

// classBuilder is the making of one class.
type classBuilder struct {
	th   *Thread
	t    *Type
	dict *Dict
	// base is the base whose layout instances of the class have.
	base *Type
	// slots are the names the class declares in __slots__, sorted and mangled.
	slots    []*Str
	hasSlots bool // __slots__ is given
	addsDict bool // instances have a __dict__ and those of base have none
	addsWeak bool
}

func (b *classBuilder) setBases(bases []Value) error {
	t := b.t
	for _, v := range bases {
		base := AsType(v)
		if base == nil {
			return b.th.TypeErrorf("bases must be types")
		}
		t.bases = append(t.bases, base)
	}
	if len(t.bases) == 0 {
		t.bases = []*Type{ObjectType}
	}
	base, err := bestBase(b.th, t.bases)
	b.base = base
	return err
}

// bestBase picks the base that lays out instances; the layouts of all others
// must be parts of its.
func bestBase(th *Thread, bases []*Type) (*Type, error) {
	for _, base := range bases {
		if base.final {
			return nil, th.TypeErrorf("type '%s' is not an acceptable base type", base.name)
		}
	}
	best := bestOf(bases)
	for _, base := range bases {
		if base.slotted != nil && !best.slotted.IsSubtype(base.slotted) {
			return nil, th.TypeErrorf("multiple bases have instance lay-out conflict")
		}
	}
	return best, nil
}

// bestOf is bestBase for bases known to be compatible.
func bestOf(bases []*Type) *Type {
	best := bases[0]
	for _, base := range bases[1:] {
		if base.slotted != nil && (best.slotted == nil || base.slotted != best.slotted && base.slotted.IsSubtype(best.slotted)) {
			best = base
		}
	}
	return best
}

// setNames fills in __module__ and __qualname__.
func (b *classBuilder) setNames() error {
	t, d := b.t, b.dict
	t.qualname = t.name
	if q := d.GetStr(nameQualName); q.IsSet() {
		s := AsStr(q)
		if s == nil {
			return b.th.TypeErrorf("type __qualname__ must be a str, not %s", q.Type().name)
		}
		t.qualname = s.s
		d.DeleteStr(nameQualName)
	}
	if !d.GetStr(nameModule).IsSet() && b.th.Frames != nil {
		if f := b.th.Frames.Frame(0); f != nil {
			if name := f.Globals().GetStr(nameName); name.IsSet() {
				d.SetStr(nameModule, name)
			}
		}
	}
	if m := AsStr(OrNone(d.GetStr(nameModule))); m != nil {
		t.module = m.s
	}
	return nil
}

// wrapFunctions makes the methods that are always static or class methods so.
func (b *classBuilder) wrapFunctions() error {
	wrap := func(name *Str, make func(Value) *Wrapped) {
		if fn := b.dict.GetStr(name); fn.IsSet() && fn.Type().methodLike && AsNative(fn) == nil {
			b.dict.SetStr(name, make(fn).Value())
		}
	}
	wrap(nameNew, NewStaticMethod)
	wrap(nameInitSubclass, NewClassMethod)
	wrap(nameClassGetItem, NewClassMethod)
	if b.dict.GetStr(nameEq).IsSet() && !b.dict.GetStr(nameHash).IsSet() {
		b.dict.SetStr(nameHash, None)
	}
	return nil
}

// setCells fills the cells through which the class body's functions see the
// class.
func (b *classBuilder) setCells() error {
	for _, name := range [...]*Str{nameClassCell, nameClassDictCell} {
		v := b.dict.GetStr(name)
		if !v.IsSet() {
			continue
		}
		cell := Exactly[Cell](v, CellType)
		if cell == nil {
			return b.th.TypeErrorf("%s must be a nonlocal cell, not %s", name.s, mustRepr(b.th, v.Type().Value()))
		}
		if name == nameClassCell {
			cell.V = b.t.Value()
		} else {
			cell.V = b.dict.Value()
		}
		b.dict.DeleteStr(name)
	}
	return nil
}

// linearise computes the MRO, asking the metaclass if it has a mro of its own.
func (b *classBuilder) linearise() error {
	t := b.t
	if doc := AsStr(OrNone(b.dict.GetStr(nameDoc))); doc != nil {
		if err := checkEncodable(b.th, doc); err != nil {
			return err
		}
	}
	t.dict.Store(b.dict)
	mro, err := t.linearised(b.th, b.base.solid)
	if err != nil {
		return err
	}
	t.mro = mro
	return nil
}

// linearised is the MRO that follows from t's bases, or that its metaclass's mro
// makes of them. solid is the builtin type whose layout its instances have.
func (t *Type) linearised(th *Thread, solid *Type) ([]*Type, error) {
	if t.typ == TypeType || t.typ.Lookup(nameMRO) == TypeType.Lookup(nameMRO) {
		return computeMRO(th, t, t.bases)
	}
	if t.mro == nil { // mro may look attributes up on the class
		t.mro = append([]*Type{t}, t.bases[0].mro...)
	}
	v, _, err := CallSpecial(th, t.Value(), nameMRO)
	if err != nil {
		return nil, err
	}
	items, err := Collect(th, v)
	if err != nil {
		return nil, err
	}
	mro := make([]*Type, len(items))
	for i, item := range items {
		if mro[i] = AsType(item); mro[i] == nil {
			return nil, th.TypeErrorf("mro() returned a non-class ('%s')", item.Type().name)
		}
		if s := mro[i].solid; s != nil && s != solid {
			return nil, th.TypeErrorf("mro() returned base with unsuitable layout ('%s')", mro[i].name)
		}
	}
	return mro, nil
}

// finish inherits what the class has from its bases and makes its slots.
func (b *classBuilder) finish() {
	t, base := b.t, b.base
	t.inheritFlags(base)
	t.version = nextTypeVersion()
	if len(t.bases) == 1 {
		t.Slots = base.Slots
		t.binaryOwners, t.newOwner = base.binaryOwners, base.newOwner
		t.operators, t.initFunc = base.operators.clone(), base.initFunc
		b.updateOwnSlots()
	} else {
		t.Slots = Slots{Traverse: base.Traverse, Size: base.Size, Send: base.Send, Throw: base.Throw}
		updateSlots(t)
	}
	for _, base := range t.bases {
		b.th.Interp.addSubclass(base, t)
	}
}

// clone copies the table that a subclass starts from.
func (o *operatorTable) clone() *operatorTable {
	if o == nil {
		return nil
	}
	c := *o
	return &c
}

// updateOwnSlots makes the slots of the dunders in the class's own dict; the
// others have been inherited from the only base.
func (b *classBuilder) updateOwnSlots() {
	updated := make(map[*slotDef]bool)
	b.dict.Each(func(k, _ Value) bool {
		name := Exactly[Str](k, StrType)
		if name == nil || !strings.HasPrefix(name.s, "__") {
			return true
		}
		name = canonical(name)
		if name == nameNew {
			updateNew(b.t)
		} else if def := slotOfDunder[name]; def != nil && !updated[def] {
			updated[def] = true
			updateSlot(b.t, def)
		}
		return true
	})
}

func (t *Type) inheritFlags(base *Type) {
	t.solid, t.nested, t.layout = base.solid, base.nested, base.layout
	t.extendedAttrs, t.alloc = base.extendedAttrs, base.alloc
	t.methodLike, t.excFields = base.methodLike, base.excFields
	for _, b := range t.bases {
		t.exception = t.exception || b.exception
		t.mapping = t.mapping || b.mapping
		if t.collection == 0 {
			t.collection = b.collection
		}
	}
	t.hasDel = t.Lookup(nameDel).IsSet()
	if t.Dict().GetStr(nameAbstractMethods).IsSet() {
		t.unfinished = true
	}
}

// callSetNames tells the attributes that want to know their name.
func (b *classBuilder) callSetNames() error {
	type attr struct{ name, v Value }
	var attrs []attr
	b.dict.Each(func(k, v Value) bool {
		if v.Type().Lookup(nameSetName).IsSet() {
			attrs = append(attrs, attr{k, v})
		}
		return true
	})
	for _, a := range attrs {
		_, _, err := CallSpecial(b.th, a.v, nameSetName, b.t.Value(), a.name)
		if e, ok := err.(*Exception); ok {
			if noteErr := AddNote(b.th, e, strf("Error calling __set_name__ on '%s' instance %s in '%s'",
				a.v.Type().name, mustRepr(b.th, a.name), b.t.name)); noteErr != nil {
				return noteErr
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// callInitSubclass calls the __init_subclass__ that comes after the class behind
// in the MRO of t: after t itself for a new class.
func callInitSubclass(th *Thread, behind, t *Type, kwargs, names []Value) error {
	super := Super{Header{SuperType}, behind, t.Value(), t}
	found := super.find(nameInitSubclass)
	if !found.IsSet() { // object is not in an MRO that a metaclass made: super itself has its method
		found = ObjectType.Lookup(nameInitSubclass)
	}
	if n := AsNative(found); n != nil && n.owner == ObjectType {
		if len(names) > 0 {
			return th.TypeErrorf("%s.__init_subclass__() takes no keyword arguments", t.qualname)
		}
		return nil
	}
	fn, err := super.bind(th, found)
	if err != nil {
		return err
	}
	_, err = CallKw(th, fn, kwargs, names)
	return err
}

// mustRepr is repr for messages: where it fails, the type's name will do.
func mustRepr(th *Thread, v Value) string {
	s, err := Repr(th, v)
	if err != nil {
		return v.Type().name
	}
	return s.s
}

type subclassesKey struct{}

// subclassTable lists the script subclasses of builtin types, which are
// frozen and shared by all interpreters.
type subclassTable map[*Type][]weak.Pointer[Type]

func (in *Interpreter) addSubclass(base, t *Type) {
	if !base.builtin {
		base.subclasses = grow(base.subclasses, weak.Make(t))
		return
	}
	table, _ := in.State(subclassesKey{}).(subclassTable)
	if table == nil {
		table = make(subclassTable)
		in.SetState(subclassesKey{}, table)
	}
	table[base] = grow(table[base], weak.Make(t))
}

// subclasses lists the direct subclasses of t in the order of their making.
func (in *Interpreter) subclasses(t *Type) []*Type {
	list := t.subclasses
	if t.builtin {
		table, _ := in.State(subclassesKey{}).(subclassTable)
		list = table[t]
	}
	var out []*Type
	for _, p := range list {
		if sub := p.Value(); sub != nil {
			out = append(out, sub)
		}
	}
	if t.builtin {
		out = append(builtinSubclasses(t), out...)
	}
	return out
}
