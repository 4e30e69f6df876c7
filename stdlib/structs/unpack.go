package structs

import (
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// unpack makes a tuple of the values in b, which has the layout's size.
func (l *layout) unpack(th *thread, b string) (value, error) {
	if err := th.Alloc(int64(l.items)*16 + int64(l.size)); err != nil {
		return value{}, err
	}
	if err := th.Work(int64(l.items)); err != nil {
		return value{}, err
	}
	if l.items <= 4 { // a tuple of few is one piece with its items
		var few [4]value
		return runtime.NewTuple(l.appendTo(few[:0], b)...).Value(), nil
	}
	return runtime.TupleOf(l.appendTo(make([]value, 0, l.items), b)).Value(), nil
}

// appendTo appends the values in b.
func (l *layout) appendTo(out []value, b string) []value {
	for i := range l.fields {
		f := &l.fields[i]
		if f.isString() {
			out = append(out, f.unpackString(b[f.offset:f.offset+f.count]))
			continue
		}
		for k := range f.count {
			out = append(out, runtime.ItemValue(f.code, f.size, l.get(b[f.offset+k*f.size:][:f.size])))
		}
	}
	return out
}

// get is the bits of an item in bytes.
func (l *layout) get(item string) uint64 {
	var bits uint64
	for i := range len(item) {
		at := len(item) - 1 - i
		if l.big {
			at = i
		}
		bits = bits<<8 | uint64(item[at])
	}
	return bits
}

func (f *field) unpackString(b string) value {
	if f.code == 'p' && b != "" {
		n := int(b[0])
		b = b[1:]
		b = b[:min(n, len(b))]
	}
	return runtime.NewBytes(strings.Clone(b)).Value()
}

// unpacker is the iterator that iter_unpack returns.
type unpacker struct {
	runtime.Header
	l    *layout
	view *runtime.MemoryView // nil at the end
	at   int
}

var unpackerType = &runtime.Type{}

func init() {
	runtime.RegisterType(unpackerType, &runtime.TypeSpec{
		Name: "_struct.unpack_iterator", Module: "_struct", Final: true, Abstract: true,
		Slots: runtime.Slots{
			Iter: func(_ *thread, self value) (value, error) { return self, nil },
			Next: func(th *thread, self value) (value, error) { return runtime.MustAs[unpacker](self).next(th) },
			Traverse: func(self value, visit func(value)) {
				if u := runtime.MustAs[unpacker](self); u.view != nil {
					visit(u.view.Value())
				}
			},
		},
		Methods: []runtime.Method{{Sig: "__length_hint__(self, /)", Fn: func(th *thread, args []value) (value, error) {
			u := runtime.MustAs[unpacker](args[0])
			if u.view == nil {
				return runtime.Int(0), nil
			}
			b, err := runtime.BytesView(th, u.view.Value())
			return runtime.Int(int64((len(b) - u.at) / u.l.size)), err
		}}},
	})
}

// next is the values of the next piece, unset at the end.
func (u *unpacker) next(th *thread) (value, error) {
	if u.view == nil {
		return value{}, nil
	}
	b, err := runtime.BytesView(th, u.view.Value())
	if err != nil {
		return value{}, err
	}
	if u.at+u.l.size > len(b) {
		view := u.view
		u.view = nil
		_, err := runtime.CallMethod(th, view.Value(), runtime.Intern("release"))
		return value{}, err
	}
	u.at += u.l.size
	return u.l.unpack(th, b[u.at-u.l.size:u.at])
}
