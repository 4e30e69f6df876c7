package runtime

// readableText prepares a text file for reading.
func (t *TextFile) readableText(th *Thread) error {
	if err := t.file.alive(th); err != nil {
		return err
	}
	if t.file.r == nil {
		return unsupported(th, "not readable")
	}
	return t.begin(th)
}

func textRead(th *Thread, args []Value) (Value, error) {
	t := selfText(args[0])
	n, err := optionalSize(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if err := t.readableText(th); err != nil {
		return Value{}, err
	}
	var text string
	if n < 0 {
		text, err = t.readAll(th)
	} else {
		text, err = t.readChars(th, n)
	}
	return NewStr(text).Value(), err
}

func textReadLine(th *Thread, args []Value) (Value, error) {
	t := selfText(args[0])
	n, err := optionalSize(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if err := t.readableText(th); err != nil {
		return Value{}, err
	}
	text, err := t.readLine(th, n)
	return NewStr(text).Value(), err
}

func textNext(th *Thread, self Value) (Value, error) {
	t := selfText(self)
	if err := t.readableText(th); err != nil {
		return Value{}, err
	}
	text, err := t.readLine(th, -1)
	if err != nil || text == "" {
		return Value{}, err
	}
	return NewStr(text).Value(), nil
}

func textWrite(th *Thread, args []Value) (Value, error) {
	s := AsStr(args[1])
	if s == nil {
		return Value{}, th.TypeErrorf("write() argument must be str, not %s", GivenName(args[1]))
	}
	return Int(int64(s.Len())), selfText(args[0]).write(th, s)
}

func textSeek(th *Thread, args []Value) (Value, error) {
	t := selfText(args[0])
	if err := t.file.alive(th); err != nil {
		return Value{}, err
	}
	offset, err := AsIndexSized(th, args[1], OverflowError)
	if err != nil {
		return Value{}, err
	}
	whence, err := seekWhence(th, args[2])
	if err != nil {
		return Value{}, err
	}
	pos, err := t.seekTo(th, int64(offset), whence)
	return Int(pos), err
}

func textReconfigure(th *Thread, args []Value) (Value, error) {
	t := selfText(args[0])
	text := func(v Value, into *string) {
		if s := AsStr(OrNone(v)); s != nil {
			*into = s.s
		}
	}
	text(args[1], &t.encoding)
	text(args[2], &t.errors)
	text(args[3], &t.newline)
	if v := args[4]; v.IsSet() && !v.IsNone() {
		on, err := Truth(th, v)
		if err != nil {
			return Value{}, err
		}
		t.lineBuffered = on
	}
	if v := args[5]; v.IsSet() && !v.IsNone() {
		on, err := Truth(th, v)
		if err != nil {
			return Value{}, err
		}
		if on {
			t.file.size = 0
		}
	}
	return None, t.file.flush(th)
}

// textQuery makes a method that answers from the file beneath.
func textQuery(name string, answer func(*ByteFile) Value) Method {
	return Method{name + "(self, /)", func(th *Thread, args []Value) (Value, error) {
		f := selfText(args[0]).file
		return answer(f), f.check(th, "I/O operation on closed file")
	}, InstanceMethod}
}

func textMethods() []Method {
	return []Method{
		{"read(self, size=-1, /)", textRead, InstanceMethod},
		{"readline(self, size=-1, /)", textReadLine, InstanceMethod},
		{"write(self, text, /)", textWrite, InstanceMethod},
		{"seek(self, cookie, whence=0, /)", textSeek, InstanceMethod},
		{"tell(self, /)", func(th *Thread, args []Value) (Value, error) {
			f := selfText(args[0]).file
			if err := f.alive(th); err != nil {
				return Value{}, err
			}
			pos, err := f.tell(th)
			return Int(pos), err
		}, InstanceMethod},
		{"truncate(self, pos=None, /)", func(th *Thread, args []Value) (Value, error) {
			f := selfText(args[0]).file
			if err := f.alive(th); err != nil {
				return Value{}, err
			}
			size, err := truncateSize(th, f, args[1])
			if err != nil {
				return Value{}, err
			}
			return Int(size), f.truncate(th, size)
		}, InstanceMethod},
		{"flush(self, /)", func(th *Thread, args []Value) (Value, error) {
			f := selfText(args[0]).file
			if err := f.alive(th); err != nil {
				return Value{}, err
			}
			return None, f.flush(th)
		}, InstanceMethod},
		{"close(self, /)", func(th *Thread, args []Value) (Value, error) {
			return None, selfText(args[0]).file.close(th)
		}, InstanceMethod},
		{"fileno(self, /)", func(th *Thread, args []Value) (Value, error) {
			f := selfText(args[0]).file
			if err := f.check(th, "I/O operation on closed file"); err != nil {
				return Value{}, err
			}
			if f.fd < 0 {
				return Value{}, unsupported(th, "fileno")
			}
			return Int(int64(f.fd)), nil
		}, InstanceMethod},
		{"reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
			textReconfigure, InstanceMethod},
		textQuery("readable", func(f *ByteFile) Value { return Bool(f.r != nil) }),
		textQuery("writable", func(f *ByteFile) Value { return Bool(f.w != nil) }),
		textQuery("seekable", func(f *ByteFile) Value { return Bool(f.seek != nil) }),
		textQuery("isatty", func(f *ByteFile) Value { return Bool(f.tty) }),
	}
}

func textRepr(th *Thread, self Value) (Value, error) {
	t := selfText(self)
	name, err := Repr(th, t.file.name)
	if err != nil {
		return Value{}, err
	}
	return strf("<_io.TextIOWrapper name=%s mode='%s' encoding='%s'>", name, t.mode(), t.encoding), nil
}

func init() {
	var sample TextFile
	AttrsField(TextFileType, &sample, &sample.Attrs)
	text := func(name string, get func(*TextFile) Value) Member {
		return Member{Name: name, Get: func(th *Thread, self Value) (Value, error) { return get(selfText(self)), nil }}
	}
	RegisterType(TextFileType, TypeSpec{
		Name: "_io.TextIOWrapper", Base: TextIOBaseType, Final: true, Abstract: true,
		Slots: Slots{
			Repr: textRepr, Next: textNext,
			Traverse: func(self Value, visit func(Value)) { visit(selfText(self).file.Value()) },
		},
		Methods: textMethods(),
		Members: []Member{
			text("buffer", func(t *TextFile) Value { return t.file.Value() }),
			text("name", func(t *TextFile) Value { return t.file.name }),
			text("mode", func(t *TextFile) Value { return NewStr(t.mode()).Value() }),
			text("closed", func(t *TextFile) Value { return Bool(t.file.closed) }),
			text("encoding", func(t *TextFile) Value { return NewStr(t.encoding).Value() }),
			text("errors", func(t *TextFile) Value { return NewStr(t.errors).Value() }),
			text("newlines", func(t *TextFile) Value { return None }),
			text("line_buffering", func(t *TextFile) Value { return Bool(t.lineBuffered) }),
			text("write_through", func(t *TextFile) Value { return Bool(t.file.size == 0) }),
			DictMember,
		},
	})
}
