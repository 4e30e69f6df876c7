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
	if !t.typ.builtin {
		line, err := ioNext(th, self)
		t.iterating = line.IsSet()
		return line, err
	}
	text, err := t.readLine(th, -1)
	t.iterating = err == nil && text != ""
	if !t.iterating {
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
	o := openArguments{buffering: -1, encoding: t.encoding, errors: t.errors, newline: t.newline, hasNewline: !t.universal}
	if unsetNone(args[1]).IsSet() {
		o.errors = ""
	}
	if args[3].IsSet() {
		o.newline, o.hasNewline = "", false
	}
	if err := o.readText(th, "reconfigure", args[1:4]); err != nil {
		return Value{}, err
	}
	if err := o.checkText(th); err != nil {
		return Value{}, err
	}
	lineBuffered, writeThrough := t.lineBuffered, t.writeThrough
	for i, on := range [...]*bool{&lineBuffered, &writeThrough} {
		if v := unsetNone(args[4+i]); v.IsSet() {
			n, err := AsInt32(th, v)
			if err != nil {
				return Value{}, err
			}
			*on = n != 0
		}
	}
	recoded := unsetNone(args[1]).IsSet() || unsetNone(args[2]).IsSet() || args[3].IsSet()
	if recoded && t.reading {
		return Value{}, unsupported(th, "It is not possible to set the encoding or newline of stream after the first read")
	}
	if err := t.file.flush(th); err != nil {
		return Value{}, err
	}
	if recoded {
		t.encoding, t.errors, t.begun = o.encoding, o.errors, false
	}
	if args[3].IsSet() {
		t.endLines(o.newline, o.hasNewline)
	}
	t.lineBuffered = lineBuffered
	t.passThrough(writeThrough)
	return None, nil
}

// passThrough says whether what is written is kept in the buffer alone. Where the text
// has none beside it, that makes no difference.
func (t *TextFile) passThrough(on bool) {
	t.writeThrough = on
	if o := t.file.object; o != nil && o.buffered {
		t.file.size = ioChunk
		if on {
			t.file.size = 0
		}
	}
}

// textQuery makes a method that answers from the file beneath.
//
// Inlined it would be a copy of the closure for each.
//
//go:noinline
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
			pos, err := selfText(args[0]).tell(th)
			return Int(pos), err
		}, InstanceMethod},
		{"truncate(self, pos=None, /)", func(th *Thread, args []Value) (Value, error) {
			t := selfText(args[0])
			if err := t.file.alive(th); err != nil {
				return Value{}, err
			}
			if err := t.file.usable(th, t.file.w != nil, "truncate", ""); err != nil {
				return Value{}, err
			}
			pos, err := t.file.tell(th)
			if err != nil {
				return Value{}, err
			}
			t.iterating = false
			return t.file.truncateTo(th, args[1], pos+int64(len(t.file.ahead))) // the buffer's position
		}, InstanceMethod},
		{"flush(self, /)", func(th *Thread, args []Value) (Value, error) {
			t := selfText(args[0])
			if err := t.file.alive(th); err != nil {
				return Value{}, err
			}
			t.iterating = false
			return None, t.file.flushAll(th)
		}, InstanceMethod},
		{"close(self, /)", func(th *Thread, args []Value) (Value, error) {
			return None, selfText(args[0]).close(th)
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
	t.file = noFile("underlying buffer has been detached")
	return buffer, nil
}

// noFile is what a text file rests on that has no file, for the reason why.
func noFile(why string) *ByteFile {
	return &ByteFile{Header: Header{BufferedReaderType}, fd: -1, detached: why}
}

// close flushes the text and closes the file beneath.
func (t *TextFile) close(th *Thread) error {
	f := t.file
	if f.detached != "" || f.object != nil && f.object.buffered {
		return f.close(th, t.Value())
	}
	if closed, err := f.isClosed(th); closed || err != nil {
		return err
	}
	err := f.flushBy(th, t.Value())
	return alsoFailed(th, err, f.close(th, f.Value()))
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
	t.file = noFile(uninitialized)
	o := openArguments{buffering: -1}
	if err := o.readText(th, "TextIOWrapper", args[1:4]); err != nil {
		return err
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
	f := Exactly[ByteFile](args[0], BufferedReaderType)
	for _, kind := range [...]*Type{BufferedWriterType, BufferedRandomType, FileIOType} {
		if f == nil {
			f = Exactly[ByteFile](args[0], kind)
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
	t.passThrough(on[1])
	if f.object != nil && f.object.buffered {
		th.watchFile(f)
	}
	return nil
}

func textRepr(th *Thread, self Value) (Value, error) {
	t := selfText(self)
	if t.file.detached == uninitialized {
		return Value{}, th.ValueErrorf("%s", uninitialized)
	}
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
				f.file = noFile(uninitialized)
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
			text("write_through", func(t *TextFile) Value { return Bool(t.writeThrough) }),
			{Name: "_CHUNK_SIZE", Get: func(*Thread, Value) (Value, error) { return Int(ioChunk), nil }},
			DictMember,
		},
	})
}
