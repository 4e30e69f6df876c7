package runtime

import (
	"io"
	"strings"
)

// StringIO is an io.StringIO: a text file in memory. The position is kept in
// characters, as scripts count, and in bytes.
type StringIO struct {
	Header
	Attrs   Attrs
	text    []byte // UTF-8, surrogates as in Str
	pos     int    // in characters; may lie behind the end
	off     int    // of pos in text; at most its length
	length  int    // in characters
	newline string // as given
	// universal: newline=None, all line ends are written as \n.
	universal bool
	ends      lineEnds
	closed    bool
	// initialized: __init__ was called, and has not failed.
	initialized bool
}

// StringIOType is io.StringIO.
var StringIOType = &Type{}

// skip is the offset n characters behind off, and how many there were.
func (f *StringIO) skip(off, n int) (int, int) {
	if f.length == len(f.text) {
		n = min(n, len(f.text)-off)
		return off + n, n
	}
	passed := 0
	for ; passed < n && off < len(f.text); passed++ {
		_, size := DecodeRune(bytesView(f.text[off:]))
		off += size
	}
	return off, passed
}

// seek moves to a position in characters.
func (f *StringIO) seek(th *Thread, pos int) error {
	if pos >= f.length {
		f.pos, f.off = pos, len(f.text)
		return nil
	}
	if err := th.scan(len(f.text)); err != nil {
		return err
	}
	f.pos = pos
	f.off, _ = f.skip(0, pos)
	return nil
}

// take reads up to n characters, all if n is negative.
func (f *StringIO) take(th *Thread, n int) (Value, error) {
	if n < 0 {
		n = f.length
	}
	end, passed := f.skip(f.off, n)
	text := string(f.text[f.off:end])
	f.off, f.pos = end, f.pos+passed
	return newText(th, text)
}

// write overwrites what is at the position.
func (f *StringIO) write(th *Thread, s string) error {
	if f.universal || f.newline == "" {
		f.ends.note([]byte(s))
	}
	switch {
	case f.universal:
		s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	case f.newline == "\r" || f.newline == "\r\n":
		s = strings.ReplaceAll(s, "\n", f.newline)
	}
	if s == "" {
		return nil
	}
	count := countRunes(s)
	gap := max(f.pos-f.length, 0)
	if err := th.allocText(len(s) + gap); err != nil {
		return err
	}
	f.text = append(f.text, make([]byte, gap)...)
	f.length += gap
	if gap > 0 {
		f.off = len(f.text)
	}
	if f.off == len(f.text) {
		f.text = append(f.text, s...)
		f.length += count
	} else {
		end, passed := f.skip(f.off, count)
		if end-f.off == len(s) {
			copy(f.text[f.off:], s)
		} else {
			if err := th.scan(len(f.text)); err != nil {
				return err
			}
			tail := string(f.text[end:])
			f.text = append(append(f.text[:f.off], s...), tail...)
		}
		f.length += count - passed
	}
	f.off, f.pos = f.off+len(s), f.pos+count
	return nil
}

// line reads a line of at most limit characters.
func (f *StringIO) line(th *Thread, limit int) (Value, error) {
	rest := f.text[f.off:]
	n := lineEnd(rest, 0, f.newline)
	if n == 0 {
		n = len(rest)
	}
	if limit < 0 {
		count := NewStr(string(f.text[f.off : f.off+n])).Len()
		return f.take(th, count)
	}
	count := 0
	for at := 0; at < n && count < limit; count++ {
		_, size := DecodeRune(bytesView(f.text[f.off+at:]))
		at += size
	}
	return f.take(th, count)
}

func openStringIO(th *Thread, v Value) (*StringIO, error) {
	f := MustAs[StringIO](v)
	if !f.initialized {
		return f, th.ValueErrorf("%s", uninitialized)
	}
	if f.closed {
		return f, th.ValueErrorf("I/O operation on closed file")
	}
	return f, nil
}

// stringMethod makes a method of an open StringIO.
//
// Inlined it would be a copy of the closure for each.
//
//go:noinline
func stringMethod(sig string, fn func(th *Thread, f *StringIO, args []Value) (Value, error)) Method {
	return Method{sig, func(th *Thread, args []Value) (Value, error) {
		f, err := openStringIO(th, args[0])
		if err != nil {
			return Value{}, err
		}
		return fn(th, f, args)
	}, InstanceMethod}
}

func stringSeek(th *Thread, f *StringIO, args []Value) (Value, error) {
	pos, err := AsIndexSized(th, args[1], OverflowError)
	if err != nil {
		return Value{}, err
	}
	whence := io.SeekStart
	if args[2].IsSet() {
		if whence, err = AsIndexSized(th, args[2], OverflowError); err != nil {
			return Value{}, err
		}
	}
	switch {
	case whence < 0 || whence > 2:
		return Value{}, th.ValueErrorf("Invalid whence (%d, should be 0, 1 or 2)", whence)
	case whence == io.SeekStart && pos < 0:
		return Value{}, th.ValueErrorf("Negative seek position %d", pos)
	case whence != io.SeekStart && pos != 0:
		return Value{}, th.Raise(OSError, "Can't do nonzero cur-relative seeks")
	case whence == io.SeekCurrent:
		pos = f.pos
	case whence == io.SeekEnd:
		pos = f.length
	}
	return Int(int64(pos)), f.seek(th, pos)
}

func stringTruncate(th *Thread, f *StringIO, args []Value) (Value, error) {
	size, err := truncatedSize(th, args[1], f.pos)
	if err != nil {
		return Value{}, err
	}
	if size < 0 {
		return Value{}, th.ValueErrorf("Negative size value %d", size)
	}
	if size < f.length {
		end, _ := f.skip(0, size)
		f.text, f.length = f.text[:end], size
		f.off = min(f.off, end)
	}
	return Int(int64(size)), nil
}

func initStringIO(th *Thread, self Value, args []Value) error {
	f := MustAs[StringIO](self)
	f.initialized = false
	f.text, f.pos, f.off, f.length, f.closed = nil, 0, 0, 0, false
	f.newline, f.universal, f.ends = "\n", false, lineEnds{}
	if v := args[1]; v.IsSet() && v.IsNone() {
		f.newline, f.universal = "\n", true
	} else if v.IsSet() {
		s := AsStr(v)
		if s == nil {
			return th.TypeErrorf("newline must be str or None, not %s", v.Type().name)
		}
		switch f.newline = s.s; s.s {
		case "", "\n", "\r", "\r\n":
		default:
			return th.ValueErrorf("illegal newline value: %s", QuoteStr(s.s))
		}
	}
	f.initialized = true
	v := unsetNone(args[0])
	if !v.IsSet() {
		return nil
	}
	s := AsStr(v)
	if s == nil {
		return th.TypeErrorf("initial_value must be str or None, not %s", v.Type().name)
	}
	if err := f.write(th, s.s); err != nil {
		return err
	}
	f.pos, f.off = 0, 0
	return nil
}

func init() {
	var sample StringIO
	AttrsField(StringIOType, &sample, &sample.Attrs)
	yes := func(*Thread, *StringIO, []Value) (Value, error) { return True, nil }
	member := func(name string, get func(*StringIO) Value) Member {
		return Member{Name: name, Get: func(th *Thread, self Value) (Value, error) {
			f := MustAs[StringIO](self)
			if !f.initialized {
				return Value{}, th.ValueErrorf("%s", uninitialized)
			}
			return get(f), nil
		}}
	}
	RegisterType(StringIOType, &TypeSpec{
		Name: "_io.StringIO", Base: TextIOBaseType,
		Slots: Slots{
			New: func(_ *Thread, t *Type, _, _ []Value) (Value, error) {
				f := NewObject[StringIO](t)
				f.newline = "\n"
				return f.Value(), nil
			},
			Init: initializer("StringIO(initial_value='', newline='\\n')", initStringIO),
			Next: func(th *Thread, self Value) (Value, error) {
				f, err := openStringIO(th, self)
				if err == nil && !f.typ.builtin {
					return ioNext(th, self)
				}
				if err != nil || f.off == len(f.text) {
					return Value{}, err
				}
				return f.line(th, -1)
			},
			Size: func(self Value) int64 { return objectSize + int64(cap(MustAs[StringIO](self).text)) },
		},
		Methods: []Method{
			stringMethod("read(self, size=-1, /)", func(th *Thread, f *StringIO, args []Value) (Value, error) {
				n, err := optionalSize(th, args[1])
				if err != nil {
					return Value{}, err
				}
				return f.take(th, n)
			}),
			stringMethod("readline(self, size=-1, /)", func(th *Thread, f *StringIO, args []Value) (Value, error) {
				n, err := optionalSize(th, args[1])
				if err != nil {
					return Value{}, err
				}
				return f.line(th, n)
			}),
			stringMethod("write(self, s, /)", func(th *Thread, f *StringIO, args []Value) (Value, error) {
				s := AsStr(args[1])
				if s == nil {
					return Value{}, th.TypeErrorf("string argument expected, got '%s'", args[1].Type().name)
				}
				return Int(int64(s.Len())), f.write(th, s.s)
			}),
			stringMethod("seek(self, pos, whence=0, /)", stringSeek),
			stringMethod("tell(self, /)", func(_ *Thread, f *StringIO, _ []Value) (Value, error) { return Int(int64(f.pos)), nil }),
			stringMethod("truncate(self, pos=None, /)", stringTruncate),
			stringMethod("getvalue(self, /)", func(th *Thread, f *StringIO, _ []Value) (Value, error) {
				return newText(th, string(f.text))
			}),
			stringMethod("__getstate__(self, /)", stringIOState),
			{"__setstate__(self, state, /)", setStringIOState, InstanceMethod},
			stringMethod("readable(self, /)", yes),
			stringMethod("writable(self, /)", yes),
			stringMethod("seekable(self, /)", yes),
			{"flush(self, /)", func(*Thread, []Value) (Value, error) { return None, nil }, InstanceMethod},
			{"close(self, /)", func(_ *Thread, args []Value) (Value, error) {
				f := MustAs[StringIO](args[0])
				f.closed, f.text = true, nil
				return None, nil
			}, InstanceMethod},
		},
		Members: []Member{
			member("closed", func(f *StringIO) Value { return Bool(f.closed) }),
			member("newlines", func(f *StringIO) Value { return f.ends.value() }),
			member("line_buffering", func(*StringIO) Value { return False }),
			DictMember,
		},
	})
}
