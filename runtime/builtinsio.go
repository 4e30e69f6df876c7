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

// printText prints to a file of asyn's own, in one write.
func (o *printOptions) printText(th *Thread, t *TextFile, pos []Value) error {
	var text *Str
	if len(pos) == 1 && o.end == "" {
		s, err := ToStr(th, pos[0])
		if err != nil {
			return err
		}
		text = s
	} else {
		var b strings.Builder
		for i, v := range pos {
			s, err := ToStr(th, v)
			if err != nil {
				// What comes before has been printed in CPython.
				if writeErr := t.write(th, NewStr(b.String())); writeErr != nil {
					return writeErr
				}
				return err
			}
			if i > 0 {
				b.WriteString(o.sep)
			}
			b.WriteString(s.s)
		}
		b.WriteString(o.end)
		text = NewStr(b.String())
	}
	if err := t.write(th, text); err != nil {
		return err
	}
	if o.flush {
		return t.file.flush(th)
	}
	return nil
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
	stdin, err := th.sysStream("stdin")
	if err != nil {
		return Value{}, err
	}
	stdout, err := th.Stdout()
	if err != nil {
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
	if _, err := CallMethod(th, stdout, nameFlush); err != nil {
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
