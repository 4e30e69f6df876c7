package structs

import "github.com/asyn-lang/asyn/runtime"

var def = runtime.ModuleDef{
	Name: "struct",
	Doc: `Values to bytes and back, by a format.

A format may begin with the order of bytes: @ the machine's, with its sizes and
alignment, which is the default, = the machine's, < little-endian, > or ! big-endian.

x: a byte of padding, c: bytes of length 1, ?: bool, b h i l q: int, B H I L Q: the
same without a sign, n N: ssize_t and size_t, P: a pointer, e f d: float, s: bytes,
p: bytes behind their length. A number in front repeats a code or, for s and p,
is the length. Spaces are skipped.`,
	All: []string{"calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"},
	Constants: []runtime.Constant{
		{Name: "Struct", Value: structType.Value()},
		{Name: "error", Value: structError.Value()},
	},
	Functions: []runtime.Function{
		{Sig: "calcsize(format, /)", Fn: func(th *thread, args []value) (value, error) {
			l, err := layoutOf(th, args[0])
			if err != nil {
				return value{}, err
			}
			return runtime.Int(int64(l.size)), nil
		}},
		{Sig: "pack", Raw: ofFormat("pack", (*layout).packValues)},
		{Sig: "pack_into", Raw: ofFormat("pack_into", (*layout).packInto)},
		{Sig: "unpack(format, buffer, /)", Fn: function((*layout).unpackWhole)},
		{Sig: "unpack_from(format, /, buffer, offset=0)", Fn: function((*layout).unpackFrom)},
		{Sig: "iter_unpack(format, buffer, /)", Fn: function((*layout).iterUnpack)},
	},
}

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

// operation is what a function of the module does by a layout, or a method of Struct.
type operation func(l *layout, th *thread, args []value) (value, error)

// function makes a function of the module, which takes the format first.
func function(do operation) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) {
		l, err := layoutOf(th, args[0])
		if err != nil {
			return value{}, err
		}
		return do(l, th, args[1:])
	}
}

// ofFormat is function for one that takes any number of arguments.
func ofFormat(name string, do operation) runtime.CallFunc {
	call := function(do)
	return func(th *thread, _ value, args, names []value) (value, error) {
		switch {
		case len(names) > 0:
			return value{}, th.TypeErrorf("_struct.%s() takes no keyword arguments", name)
		case len(args) == 0:
			return value{}, th.TypeErrorf("missing format argument")
		}
		return call(th, args)
	}
}

// packValues is pack.
func (l *layout) packValues(th *thread, values []value) (value, error) {
	if len(values) != l.items {
		return value{}, th.Raisef(structError, "pack expected %d items for packing (got %d)", l.items, len(values))
	}
	var room [small]byte
	b, err := l.pack(th, &room, values)
	if err != nil {
		return value{}, err
	}
	return runtime.NewBytes(string(b)).Value(), nil
}

// packInto is pack_into: args are the buffer, the offset and the values.
func (l *layout) packInto(th *thread, args []value) (value, error) {
	switch {
	case len(args) == 0:
		return value{}, th.Raise(structError, "pack_into expected buffer argument")
	case len(args) == 1:
		return value{}, th.Raise(structError, "pack_into expected offset argument")
	case len(args) != l.items+2:
		return value{}, th.Raisef(structError, "pack_into expected %d items for packing (got %d)", l.items, len(args)-2)
	}
	room, err := writable(th, args[0])
	if err != nil {
		return value{}, err
	}
	offset, err := runtime.AsIndexSized(th, args[1], runtime.IndexError)
	if err != nil {
		return value{}, err
	}
	if _, err := l.place(th, packing, len(room), offset); err != nil {
		return value{}, err
	}
	var buf [small]byte
	b, failed := l.pack(th, &buf, args[2:])
	// What packs may have run script code.
	if room, err = writable(th, args[0]); err == nil && b != nil {
		var start int
		if start, err = l.place(th, packing, len(room), offset); err == nil {
			copy(room[start:], b)
		}
	}
	if failed != nil {
		err = failed
	}
	return runtime.None, err
}

func writable(th *thread, v value) ([]byte, error) {
	b, err := runtime.Writable(th, v)
	if runtime.IsException(err, runtime.TypeError) != nil {
		err = th.TypeErrorf("argument must be read-write bytes-like object, not %s", v.Type().Name())
	}
	return b, err
}

// direction is what the words of an error are for.
type direction struct{ function, doing, lack string }

var (
	packing   = direction{"pack_into", "packing", "no space to pack"}
	unpacking = direction{"unpack_from", "unpacking", "not enough data to unpack"}
)

// place is where in a buffer of n bytes the offset is, from which on there must be
// room for the layout.
func (l *layout) place(th *thread, d direction, n, offset int) (int, error) {
	if offset < 0 {
		if offset > -l.size {
			return 0, th.Raisef(structError, "%s %d bytes at offset %d", d.lack, l.size, offset)
		}
		if offset < -n {
			return 0, th.Raisef(structError, "offset %d out of range for %d-byte buffer", offset, n)
		}
		offset += n
	}
	if n-offset < l.size || l.size < 0 { // it is, of a Struct before __init__
		return 0, th.Raisef(structError, "%s requires a buffer of at least %d bytes for %s %d bytes at offset %d (actual buffer size is %d)",
			d.function, uint64(l.size)+uint64(offset), d.doing, l.size, offset, n)
	}
	return offset, nil
}

// unpackWhole is unpack.
func (l *layout) unpackWhole(th *thread, args []value) (value, error) {
	b, err := runtime.BytesView(th, args[0])
	if err != nil {
		return value{}, err
	}
	if len(b) != l.size {
		return value{}, th.Raisef(structError, "unpack requires a buffer of %d bytes", l.size)
	}
	return l.unpack(th, b)
}

// unpackFrom is unpack_from.
func (l *layout) unpackFrom(th *thread, args []value) (value, error) {
	offset := int64(0)
	if args[1].IsSet() {
		var err error
		if offset, err = runtime.AsInt64(th, args[1]); err != nil {
			return value{}, err
		}
	}
	b, err := runtime.BytesView(th, args[0])
	if err != nil {
		return value{}, err
	}
	start, err := l.place(th, unpacking, len(b), int(offset))
	if err != nil {
		return value{}, err
	}
	return l.unpack(th, b[start:start+l.size])
}

// iterUnpack is iter_unpack.
func (l *layout) iterUnpack(th *thread, args []value) (value, error) {
	b, err := runtime.BytesView(th, args[0])
	switch {
	case err != nil:
		return value{}, err
	case l.size <= 0:
		return value{}, th.Raisef(structError, "cannot iteratively unpack with a struct of length %d", l.size)
	case len(b)%l.size != 0:
		return value{}, th.Raisef(structError, "iterative unpacking requires a buffer of a multiple of %d bytes", l.size)
	}
	view, err := runtime.NewMemoryView(th, args[0])
	if err != nil {
		return value{}, err
	}
	u := &unpacker{l: l, view: view}
	u.SetType(unpackerType)
	return u.Value(), nil
}
