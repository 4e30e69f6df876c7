package runtime

import "strings"

// Buffers from Python (PEP 688): classes of scripts give access to their memory
// with __buffer__, and learn with __release_buffer__ that it is over.

var (
	nameBuffer        = Intern("__buffer__")
	nameReleaseBuffer = Intern("__release_buffer__")
)

// What may be asked of a buffer, as in inspect.BufferFlags.
const (
	bufferWritable = 0x1
	bufferFullRO   = 0x11c
)

// lease is a view that a script's __buffer__ has returned, in use by a number of
// memoryviews.
type lease struct {
	owner, view Value
	views       int
}

// hasBuffer reports whether v's class has a __buffer__ written by a script.
func hasBuffer(v Value) bool { return !v.Type().builtin && v.Type().Lookup(nameBuffer).IsSet() }

// borrow asks v for a view of its memory.
func borrow(th *Thread, v Value, flags int64) (*lease, error) {
	r, _, err := CallSpecial(th, v, nameBuffer, Int(flags))
	if err != nil {
		return nil, err
	}
	if r.Type() != MemoryViewType {
		return nil, th.TypeErrorf("__buffer__ returned non-memoryview object")
	}
	return &lease{owner: v, view: r, views: 1}, MustAs[MemoryView](r).check(th)
}

// end says that a view is not in use any more. It may be called on nil.
func (l *lease) end(th *Thread) error {
	if l == nil {
		return nil
	}
	if l.views--; l.views > 0 {
		return nil
	}
	if fn := l.owner.Type().Lookup(nameReleaseBuffer); !fn.IsSet() || fn.IsNone() {
		_, err := memoryviewRelease(th, []Value{l.view})
		return err
	}
	_, _, err := CallSpecial(th, l.owner, nameReleaseBuffer, l.view)
	return err
}

// borrowedView is a memoryview of what v's __buffer__ returns.
func borrowedView(th *Thread, v Value, flags int64) (*MemoryView, error) {
	l, err := borrow(th, v, flags)
	if err != nil {
		return nil, err
	}
	m := MustAs[MemoryView](l.view).sub()
	m.obj, m.lease = v, l
	return m, nil
}

// bufferOf is bufferView, with a copy of what a script's class has; ok is false
// for what is not bytes-like.
func bufferOf(th *Thread, v Value) (b string, ok bool, err error) {
	if b, ok = bufferView(v); ok || !hasBuffer(v) {
		return b, ok, nil
	}
	l, err := borrow(th, v, bufferFullRO)
	if err != nil {
		return "", false, err
	}
	b = MustAs[MemoryView](l.view).contents()
	if err := th.Alloc(int64(len(b))); err != nil {
		return "", false, err
	}
	b = strings.Clone(b)
	return b, true, l.end(th)
}

// viewWithFlags is memoryview(v) for what is asked for in flags.
func viewWithFlags(th *Thread, v, flags Value) (Value, error) {
	asked, err := AsInt64(th, flags)
	if err != nil {
		return Value{}, err
	}
	var m *MemoryView
	if hasBuffer(v) {
		m, err = borrowedView(th, v, asked)
	} else {
		m, err = NewMemoryView(th, v)
	}
	if err != nil {
		return Value{}, err
	}
	if m.readonly && asked&bufferWritable != 0 {
		return Value{}, th.Raise(BufferError, "Object is not writable.")
	}
	return m.Value(), nil
}

// bufferMethod and releaseBufferMethod are __buffer__ and __release_buffer__ of
// the builtin types.
var (
	bufferMethod = Method{"__buffer__(self, flags, /)", func(th *Thread, args []Value) (Value, error) {
		return viewWithFlags(th, args[0], args[1])
	}, InstanceMethod}
	releaseBufferMethod = Method{"__release_buffer__(self, buffer, /)", func(th *Thread, args []Value) (Value, error) {
		m := Exactly[MemoryView](args[1], MemoryViewType)
		if m == nil {
			return Value{}, th.TypeErrorf("expected a memoryview object")
		}
		if err := m.check(th); err != nil {
			return Value{}, err
		}
		if m.obj != args[0] && (args[0].Type() != MemoryViewType || m.obj != MustAs[MemoryView](args[0]).obj) {
			return Value{}, th.ValueErrorf("memoryview's buffer is not this object")
		}
		return memoryviewRelease(th, args[1:2])
	}, InstanceMethod}
)
