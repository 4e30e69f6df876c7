package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// newClass makes class name(bases...) with the given namespace.
func newClass(th *Thread, name string, bases []*Type, ns map[string]Value) (*Type, error) {
	values := make([]Value, len(bases))
	for i, b := range bases {
		values[i] = b.Value()
	}
	d := NewDict()
	for k, v := range ns {
		d.SetStr(Intern(k), v)
	}
	v, err := NewClass(th, TypeType, NewStr(name), values, d, nil, nil)
	if err != nil {
		return nil, err
	}
	return AsType(v), nil
}

func classes(th *Thread, t *testing.T, names ...string) []*Type {
	out := make([]*Type, len(names))
	for i, n := range names {
		var err error
		out[i], err = newClass(th, n, nil, nil)
		require.NoError(t, err)
	}
	return out
}

func strTuple(items ...string) Value {
	values := make([]Value, len(items))
	for i, s := range items {
		values[i] = NewStr(s).Value()
	}
	return TupleOf(values).Value()
}

func TestMRO(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	c := classes(th, t, "A", "B")
	a, b := c[0], c[1]
	ab, err := newClass(th, "AB", []*Type{a, b}, nil)
	require.NoError(t, err)
	ba, err := newClass(th, "BA", []*Type{b, a}, nil)
	require.NoError(t, err)
	assert.Equal(t, []*Type{ab, a, b, ObjectType}, ab.MRO())
	_, err = newClass(th, "X", []*Type{ab, ba}, nil)
	assert.EqualError(t, err, "TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B")
	_, err = newClass(th, "X", []*Type{a, a}, nil)
	assert.EqualError(t, err, "TypeError: duplicate base class A")
}

func TestClassErrors(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	slots := func(names ...string) map[string]Value { return map[string]Value{"__slots__": strTuple(names...)} }
	sa, err := newClass(th, "SA", nil, slots("a"))
	require.NoError(t, err)
	sb, err := newClass(th, "SB", nil, slots("b"))
	require.NoError(t, err)
	for _, c := range []struct {
		name  string
		bases []*Type
		ns    map[string]Value
		want  string
	}{
		{"two layouts", []*Type{IntType, StrType}, nil, "TypeError: multiple bases have instance lay-out conflict"},
		{"two sets of slots", []*Type{sa, sb}, nil, "TypeError: multiple bases have instance lay-out conflict"},
		{"two exceptions with fields", []*Type{OSError, SyntaxError}, nil, "TypeError: multiple bases have instance lay-out conflict"},
		{"final base", []*Type{BoolType}, nil, "TypeError: type 'bool' is not an acceptable base type"},
		{"slots of an int", []*Type{IntType}, slots("a"), "TypeError: nonempty __slots__ not supported for subtype of 'int'"},
		{"slot and class variable", nil, map[string]Value{"__slots__": strTuple("a"), "a": Int(1)},
			"ValueError: 'a' in __slots__ conflicts with class variable"},
		{"no identifier", nil, slots("a b"), "TypeError: __slots__ must be identifiers"},
		{"two dicts", nil, slots("__dict__", "__dict__"), "TypeError: __dict__ slot disallowed: we already got one"},
		{"qualname", nil, map[string]Value{"__qualname__": Int(1)}, "TypeError: type __qualname__ must be a str, not int"},
		{"cell", nil, map[string]Value{"__classcell__": Int(1)}, "TypeError: __classcell__ must be a nonlocal cell, not <class 'int'>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := newClass(th, "X", c.bases, c.ns)
			assert.EqualError(t, err, c.want)
		})
	}
}

func TestDeclaredSlots(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	base, err := newClass(th, "Base", nil, map[string]Value{"__slots__": strTuple("a")})
	require.NoError(t, err)
	closed, err := newClass(th, "Closed", []*Type{base}, map[string]Value{"__slots__": strTuple("b")})
	require.NoError(t, err)
	open, err := newClass(th, "Open", []*Type{closed}, nil)
	require.NoError(t, err)

	x, err := Call(th, closed.Value())
	require.NoError(t, err)
	_, err = GetAttr(th, x, Intern("a"))
	assert.EqualError(t, err, "AttributeError: 'Closed' object has no attribute 'a'")
	require.NoError(t, SetAttr(th, x, Intern("a"), Int(1)))
	require.NoError(t, SetAttr(th, x, Intern("b"), Int(2)))
	assert.EqualError(t, SetAttr(th, x, Intern("c"), Int(3)),
		"AttributeError: 'Closed' object has no attribute 'c' and no __dict__ for setting new attributes")

	y, err := Call(th, open.Value())
	require.NoError(t, err)
	for i, name := range []string{"a", "c", "b"} {
		require.NoError(t, SetAttr(th, y, Intern(name), Int(int64(i))))
	}
	d, err := GetAttr(th, y, nameDict) // from here on the attributes are in a dict
	require.NoError(t, err)
	assert.Equal(t, 1, AsDict(d).Len())
	for i, name := range []string{"a", "c", "b"} {
		v, err := GetAttr(th, y, Intern(name))
		require.NoError(t, err)
		assert.Equal(t, Int(int64(i)), v, name)
	}
	require.NoError(t, DelAttr(th, y, Intern("b")))
	assert.EqualError(t, DelAttr(th, y, Intern("b")), "AttributeError: b")
}

// TestAttributeCaches checks that what ResolveAttr and ResolveStore promise
// holds, and stops to hold when it must.
func TestAttributeCaches(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	name, other := Intern("cached_x"), Intern("cached_y")
	cls, err := newClass(th, "C", nil, map[string]Value{"cached_y": Int(7)})
	require.NoError(t, err)
	make := func() Value {
		v, err := Call(th, cls.Value())
		require.NoError(t, err)
		return v
	}
	a, b := make(), make()
	store := ResolveStore(a, name)
	require.Equal(t, StoreAdd, store.Kind)
	one, two := Int(1), Int(2)
	assert.True(t, CachedAdd(&a, store.Version, store.Shape, store.Next, &one))
	assert.True(t, CachedAdd(&b, store.Version, store.Shape, store.Next, &two))
	assert.False(t, CachedAdd(&b, store.Version, store.Shape, store.Next, &two), "b has it already")
	load := ResolveAttr(a, name)
	require.Equal(t, AttrSlot, load.Kind)
	assert.Equal(t, Int(2), *CachedAttr(&b, load.Version, load.Shape, load.Slot))

	class := ResolveAttr(a, other)
	require.Equal(t, AttrClassValue, class.Kind)
	assert.True(t, CachedShape(&b, class.Version, class.Shape))
	require.NoError(t, SetAttr(th, b, other, Int(8)))
	assert.False(t, CachedShape(&b, class.Version, class.Shape), "the instance shadows the class")
	require.NoError(t, SetAttr(th, cls.Value(), other, Int(9)))
	assert.False(t, CachedShape(&a, class.Version, class.Shape), "the class has changed")

	typeAttr := ResolveAttr(cls.Value(), other)
	require.Equal(t, AttrTypeAttr, typeAttr.Kind)
	assert.Equal(t, Int(9), typeAttr.Value)
	v := cls.Value()
	assert.True(t, CachedType(&v, typeAttr.Version))
	require.NoError(t, DelAttr(th, v, other))
	assert.False(t, CachedType(&v, typeAttr.Version))
}

// TestDynamicNames: names computed at run time must not fill the intern table.
func TestDynamicNames(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	cls, err := newClass(th, "C", nil, nil)
	require.NoError(t, err)
	x, err := Call(th, cls.Value())
	require.NoError(t, err)
	require.NoError(t, SetAttr(th, x, Intern("known_name"), Int(1)))
	require.NoError(t, SetAttr(th, x, NewStr("name never "+"interned"), Int(2)))
	assert.Nil(t, internTable.lookup(NewStr("name never interned")))
	for name, want := range map[string]int64{"name never interned": 2, "known_name": 1} {
		v, err := GetAttr(th, x, NewStr(name))
		require.NoError(t, err)
		assert.Equal(t, Int(want), v, name)
	}
}
