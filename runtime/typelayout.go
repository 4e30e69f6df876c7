package runtime

// The attributes of classes that tell how their instances are laid out: of
// CPython's numbers those that mean something here.

// The bits of __flags__, which are CPython's.
const (
	flagInstancesHaveDict = 1 << 4 // in no place that __dictoffset__ could tell
	flagSequence          = 1 << 5
	flagMapping           = 1 << 6
	flagNoCall            = 1 << 7 // cannot be instantiated
	flagImmutable         = 1 << 8
	flagHeap              = 1 << 9
	flagBase              = 1 << 10
	flagReady             = 1 << 12
	flagTracked           = 1 << 14
	flagMethodLike        = 1 << 17
	flagAbstract          = 1 << 20
	flagInt               = 1 << 24
	flagList              = 1 << 25
	flagTuple             = 1 << 26
	flagBytes             = 1 << 27
	flagStr               = 1 << 28
	flagDict              = 1 << 29
	flagException         = 1 << 30
	flagType              = 1 << 31
)

// elsewhere is the offset of what instances of script classes have, but not at
// one place in all of them.
const elsewhere = -1

// flags is t.__flags__.
func (t *Type) flags() int64 {
	flags := int64(flagReady)
	for _, f := range []struct {
		has bool
		bit int64
	}{
		{!t.builtin && !t.noDict && t.solid != TypeType, flagInstancesHaveDict}, {t.collection == SequenceCollection, flagSequence}, {t.collection == MappingCollection, flagMapping},
		{t.abstract, flagNoCall}, {t.builtin, flagImmutable}, {!t.builtin, flagHeap}, {!t.final, flagBase}, {t.Traverse != nil || t.attrsOffset != 0, flagTracked},
		{t.methodLike, flagMethodLike}, {t.unfinished, flagAbstract}, {t.exception, flagException},
	} {
		if f.has {
			flags |= f.bit
		}
	}
	for _, f := range []struct {
		base *Type
		bit  int64
	}{
		{IntType, flagInt}, {ListType, flagList}, {TupleType, flagTuple}, {BytesType, flagBytes}, {StrType, flagStr}, {DictType, flagDict},
		{TypeType, flagType},
	} {
		if t.IsSubtype(f.base) {
			flags |= f.bit
		}
	}
	return flags
}

// itemSize is t.__itemsize__: of the items that instances hold in line in CPython.
func (t *Type) itemSize() int64 {
	switch {
	case t.IsSubtype(IntType):
		return 4
	case t.IsSubtype(TupleType), t == MemoryViewType:
		return 8
	case t.IsSubtype(BytesType):
		return 1
	case t.IsSubtype(TypeType):
		return 40
	}
	return 0
}

// basicSize is t.__basicsize__: that of the Go struct of its instances.
func (t *Type) basicSize() int64 {
	if t.solid != nil && t.solid.layout != nil {
		return int64(t.solid.layout.Size())
	}
	return objectSize
}

// dictOffset is t.__dictoffset__: 0 if instances have no __dict__.
func (t *Type) dictOffset() int64 {
	switch {
	case t.IsSubtype(TypeType) || t.builtin && t.attrsOffset != 0:
		return max(int64(t.attrsOffset), 8)
	case t.builtin && t.Lookup(nameDict).IsSet():
		return 8
	case !t.builtin && !t.noDict:
		return elsewhere
	}
	return 0
}

// weakrefOffset is t.__weakrefoffset__: 0 if there are no weak references to instances.
func (t *Type) weakrefOffset() int64 {
	if t.noWeakref {
		return 0
	}
	return elsewhere
}

// layoutMember is a member of classes that is a number.
func layoutMember(name string, of func(*Type) int64) Member {
	return Member{Name: name, Field: true, Get: func(th *Thread, self Value) (Value, error) { return Int(of(selfType(self))), nil }}
}

var layoutMembers = []Member{
	layoutMember("__flags__", (*Type).flags), layoutMember("__basicsize__", (*Type).basicSize),
	layoutMember("__itemsize__", (*Type).itemSize), layoutMember("__dictoffset__", (*Type).dictOffset),
	layoutMember("__weakrefoffset__", (*Type).weakrefOffset),
}
