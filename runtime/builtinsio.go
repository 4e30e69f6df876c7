package runtime

import "strings"

// ioBuiltins reach outside.
var ioBuiltins = []builtinFunction{
	{sig: "print(*args, sep=' ', end='\\n', file=None, flush=False)", raw: builtinPrint},
	{sig: "input(prompt='', /)", fn: builtinInput},
	{sig: "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)", fn: builtinOpen},
}

// printOptions are the keyword arguments of print.
type printOptions struct {
	sep, end string
	file     Value // unset: sys.stdout
	flush    bool
}

func (o *printOptions) read(th *Thread, values, names []Value) error {
	text := func(v Value, name string, into *string) error {
		if v.IsNone() {
			return nil
		}
		s := AsStr(v)
		if s == nil {
			return th.TypeErrorf("%s must be None or a string, not %s", name, v.Type().name)
		}
		*into = s.s
		return nil
	}
	for i, n := range names {
		var err error
		switch name := MustAs[Str](n).s; name {
		case "sep":
			err = text(values[i], name, &o.sep)
		case "end":
			err = text(values[i], name, &o.end)
		case "file":
			o.file = unsetNone(values[i])
		case "flush":
			o.flush, err = Truth(th, values[i])
		default:
			err = UnexpectedKeyword(th, "print", name, "sep", "end", "file", "flush")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func builtinPrint(th *Thread, _ Value, args, names []Value) (Value, error) {
	o := printOptions{sep: " ", end: "\n"}
	pos := args[:len(args)-len(names)]
	if err := o.read(th, args[len(pos):], names); err != nil {
		return Value{}, err
	}
	file := o.file
	if !file.IsSet() {
		var err error
		if file, err = th.Stdout(); err != nil {
			return Value{}, err
		}
		if file.IsNone() {
			return None, nil
		}
	}
	if t := Exactly[TextFile](file, TextFileType); t != nil {
		return None, o.printText(th, t, pos)
	}
	return None, o.printAny(th, file, pos)
}

// printText prints to a file of asyn's own, in one write. Where that cannot be
// encoded, or an argument has no text, it prints what comes before, as CPython
// does, which writes piece by piece.
func (o *printOptions) printText(th *Thread, t *TextFile, pos []Value) error {
	var b strings.Builder
	var room [16]int
	pieces := room[:0] // where they end
	add := func(piece string) {
		b.WriteString(piece)
		pieces = append(pieces, b.Len())
	}
	for i, v := range pos {
		if i > 0 {
			add(o.sep)
		}
		s, err := ToStr(th, v)
		if err != nil {
			if writeErr := o.writePieces(th, t, b.String(), pieces); writeErr != nil {
				return writeErr
			}
			return err
		}
		add(s.s)
	}
	add(o.end)
	if err := o.writePieces(th, t, b.String(), pieces); err != nil {
		return err
	}
	if o.flush {
		return t.file.flush(th)
	}
	return nil
}

// writePieces writes text, whole or, as far as it can be encoded, in pieces.
func (o *printOptions) writePieces(th *Thread, t *TextFile, text string, pieces []int) error {
	err := t.write(th, NewStr(text))
	if exc, ok := err.(*Exception); !ok || !exc.typ.IsSubtype(UnicodeEncodeError) {
		return err
	}
	start := 0
	for _, end := range pieces {
		if err := t.write(th, NewStr(text[start:end])); err != nil {
			return err
		}
		start = end
	}
	return err
}

// printAny prints to any object with a write method, piece by piece.
func (o *printOptions) printAny(th *Thread, file Value, pos []Value) error {
	write := func(s *Str) error {
		_, err := CallMethod(th, file, nameWrite, s.Value())
		return err
	}
	for i, v := range pos {
		if i > 0 {
			if err := write(NewStr(o.sep)); err != nil {
				return err
			}
		}
		s, err := ToStr(th, v)
		if err != nil {
			return err
		}
		if err := write(s); err != nil {
			return err
		}
	}
	if err := write(NewStr(o.end)); err != nil {
		return err
	}
	if o.flush {
		_, err := CallMethod(th, file, nameFlush)
		return err
	}
	return nil
}

func builtinInput(th *Thread, args []Value) (Value, error) {
	for _, name := range [...]string{"stdin", "stdout", "stderr"} {
		if v := th.Interp.SysAttr(name); !v.IsSet() || v.IsNone() {
			return Value{}, th.Raise(RuntimeError, "input(): lost sys."+name)
		}
	}
	stdin, stdout := th.Interp.SysAttr("stdin"), th.Interp.SysAttr("stdout")
	if err := tryFlush(th, th.Interp.SysAttr("stderr")); err != nil {
		return Value{}, err
	}
	if args[0].IsSet() {
		s, err := ToStr(th, args[0])
		if err != nil {
			return Value{}, err
		}
		if _, err := CallMethod(th, stdout, nameWrite, s.Value()); err != nil {
			return Value{}, err
		}
	}
	if err := tryFlush(th, stdout); err != nil {
		return Value{}, err
	}
	v, err := CallMethod(th, stdin, Intern("readline"))
	if err != nil {
		return Value{}, err
	}
	line := AsStr(v)
	if line == nil {
		return Value{}, th.TypeErrorf("object.readline() returned non-string")
	}
	if line.s == "" {
		return Value{}, th.Raise(EOFError, "EOF when reading a line")
	}
	return NewStr(strings.TrimSuffix(line.s, "\n")).Value(), nil
}

// tryFlush flushes a stream that a script may have put in place of a standard
// one: that it cannot be flushed, or not now, is no error.
func tryFlush(th *Thread, stream Value) error {
	_, err := CallMethod(th, stream, nameFlush)
	if _, raised := err.(*Exception); raised {
		return nil
	}
	return err
}
