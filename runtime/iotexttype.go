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
	if err := t.file.alive(th); err != nil {
		return Value{}, err
	}
	text := func(v Value, into *string) {
		if s := AsStr(OrNone(v)); s != nil {
			*into = s.s
		}
	}
	text(args[1], &t.encoding)
	t.begun = false
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
			return None, f.flushAll(th)
		}, InstanceMethod},
		{"close(self, /)", func(th *Thread, args []Value) (Value, error) {
			return None, selfText(args[0]).file.close(th)
		}, InstanceMethod},
		{"detach(self, /)", textDetach, InstanceMethod},
		{"fileno(self, /)", func(th *Thread, args []Value) (Value, error) { return selfText(args[0]).file.fileno(th) }, InstanceMethod},
		{"reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
			textReconfigure, InstanceMethod},
		textQuery("readable", func(f *ByteFile) Value { return Bool(f.r != nil) }),
		textQuery("writable", func(f *ByteFile) Value { return Bool(f.w != nil) }),
		textQuery("seekable", func(f *ByteFile) Value { return Bool(f.seek != nil) }),
		{"isatty(self, /)", func(th *Thread, args []Value) (Value, error) { return selfText(args[0]).file.isatty(th) }, InstanceMethod},
	}
}

// textDetach is detach: the file beneath lives on without the text file.
func textDetach(th *Thread, args []Value) (Value, error) {
	t := selfText(args[0])
	if err := t.file.alive(th); err != nil {
		return Value{}, err
	}
	if err := t.file.flush(th); err != nil {
		return Value{}, err
	}
	buffer := t.buffer()
	t.file = detachedText()
	return buffer, nil
}

// detachedText is what a text file rests on that has lost its file.
func detachedText() *ByteFile {
	return &ByteFile{Header: Header{BufferedReaderType}, fd: -1, detached: "underlying buffer has been detached"}
}

// buffer is the binary file beneath, None once that was taken away.
func (t *TextFile) buffer() Value {
	if t.file.detached != "" {
		return None
	}
	if t.file.object != nil && t.file.object.buffered {
		return t.file.object.v
	}
	return t.file.Value()
}

// initText is TextIOWrapper.__init__.
func initText(th *Thread, self Value, args []Value) error {
	t := selfText(self)
	t.file = detachedText()
	o := openArguments{buffering: -1}
	for i, a := range [...]struct {
		what string
		into *string
	}{{"encoding", &o.encoding}, {"errors", &o.errors}, {"newline", &o.newline}} {
		v := unsetNone(args[i+1])
		if !v.IsSet() {
			continue
		}
		s := AsStr(v)
		if s == nil {
			return th.TypeErrorf("TextIOWrapper() argument '%s' must be str or None, not %s", a.what, v.Type().name)
		}
		var err error
		if *a.into, err = textForC(th, s); err != nil {
			return err
		}
		o.hasNewline = o.hasNewline || a.what == "newline"
	}
	if err := o.checkText(th); err != nil {
		return err
	}
	var on [2]bool
	for i := range on {
		var err error
		if on[i], err = Truth(th, OrNone(args[4+i])); err != nil {
			return err
		}
	}
	f := As[ByteFile](args[0], BufferedReaderType)
	for _, kind := range [...]*Type{BufferedWriterType, BufferedRandomType, FileIOType} {
		if f == nil {
			f = As[ByteFile](args[0], kind)
		}
	}
	if f != nil {
		if err := f.alive(th); err != nil {
			return err
		}
	} else {
		f = &ByteFile{Header: Header{BufferedRandomType}, size: ioChunk}
		if err := f.rest(th, args[0], true); err != nil {
			return err
		}
	}
	t.start(f, o)
	t.lineBuffered = on[0]
	if on[1] {
		f.size = 0
	}
	return nil
}

func textRepr(th *Thread, self Value) (Value, error) {
	t := selfText(self)
	text := "<" + t.typ.name
	name, err := t.file.nameOf(th)
	switch {
	case err == nil && name.IsSet():
		r, err := Repr(th, name)
		if err != nil {
			return Value{}, err
		}
		text += " name=" + r.s
	case err != nil && IsException(err, AttributeError) == nil && IsException(err, ValueError) == nil:
		return Value{}, err
	}
	if t.mode.IsSet() {
		r, err := Repr(th, t.mode)
		if err != nil {
			return Value{}, err
		}
		text += " mode=" + r.s
	}
	return NewStr(text + " encoding='" + t.encoding + "'>").Value(), nil
}

func init() {
	var sample TextFile
	AttrsField(TextFileType, &sample, &sample.Attrs)
	text := func(name string, get func(*TextFile) Value) Member {
		return Member{Name: name, Get: func(th *Thread, self Value) (Value, error) {
			return get(selfText(self)), nil
		}}
	}
	RegisterType(TextFileType, &TypeSpec{
		Name: "_io.TextIOWrapper", Base: TextIOBaseType,
		Slots: Slots{
			Repr: textRepr, Next: textNext,
			New: func(_ *Thread, t *Type, _, _ []Value) (Value, error) {
				f := NewObject[TextFile](t)
				f.file = detachedText()
				return f.Value(), nil
			},
			Init: initializer("TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)", initText),
			Traverse: func(self Value, visit func(Value)) {
				t := selfText(self)
				visit(t.file.Value())
				visit(OrNone(t.mode))
			},
		},
		Methods: textMethods(),
		Members: []Member{
			text("buffer", func(t *TextFile) Value { return t.buffer() }),
			{Name: "name", Get: func(th *Thread, self Value) (Value, error) {
				return selfText(self).file.nameOf(th)
			}},
			{Name: "mode", Get: func(th *Thread, self Value) (Value, error) {
				t := selfText(self)
				if !t.mode.IsSet() {
					return Value{}, missingAttr(th, self, Intern("mode"))
				}
				return t.mode, nil
			}, Set: func(_ *Thread, self, v Value) error {
				selfText(self).mode = v
				return nil
			}},
			{Name: "closed", Get: func(th *Thread, self Value) (Value, error) {
				f := selfText(self).file
				if f.detached != "" {
					return Value{}, th.ValueErrorf("%s", f.detached)
				}
				closed, err := f.isClosed(th)
				return Bool(closed), err
			}},
			text("encoding", func(t *TextFile) Value { return NewStr(t.encoding).Value() }),
			text("errors", func(t *TextFile) Value { return NewStr(t.errors).Value() }),
			{Name: "newlines", Get: func(th *Thread, self Value) (Value, error) {
				t := selfText(self)
				if t.file.detached != "" {
					return Value{}, th.ValueErrorf("%s", t.file.detached)
				}
				return t.ends.value(), nil
			}},
			text("line_buffering", func(t *TextFile) Value { return Bool(t.lineBuffered) }),
			text("write_through", func(t *TextFile) Value { return Bool(t.file.size == 0) }),
			{Name: "_CHUNK_SIZE", Get: func(*Thread, Value) (Value, error) { return Int(ioChunk), nil }},
			DictMember,
		},
	})
}
