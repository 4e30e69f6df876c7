package runtime

import (
	"maps"
	"slices"
)

func selfExc(v Value) *Exception { return MustAs[Exception](v) }

// exceptionNew makes an exception with the positional arguments as args.
// Keywords are __init__'s business.
func exceptionNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	if err := th.Alloc(exceptionSize + int64(len(args))*16); err != nil {
		return Value{}, err
	}
	e := newException(t, args[:len(args)-len(names)])
	if f := t.excFields; f != nil {
		e.Fields = make([]Value, len(f.fields))
	}
	return e.Value(), nil
}

// exceptionSize is about what an exception occupies with its traceback.
const exceptionSize = 256

// newException allocates an exception. Its args come along in the same piece of
// memory in the usual case, a single argument.
func newException(t *Type, args []Value) *Exception {
	var e *Exception
	if len(args) == 1 {
		x := new(struct {
			Exception
			tuple Tuple
			item  [1]Value
		})
		x.item[0] = args[0]
		x.tuple = Tuple{Header{TupleType}, x.item[:]}
		e = &x.Exception
		e.Args = &x.tuple
	} else {
		e = new(Exception)
		e.Args = NewTuple(args...)
	}
	e.typ = t
	e.Cause, e.Context = None, None
	return e
}

func exceptionInit(th *Thread, self Value, args, names []Value) error {
	e := selfExc(self)
	if len(names) > 0 {
		return th.TypeErrorf("%s() takes no keyword arguments", e.typ.name)
	}
	return e.setArgs(th, args)
}

// setArgs makes args the exception's arguments and fills its fields from them.
func (e *Exception) setArgs(th *Thread, args []Value) error {
	if !slices.Equal(e.Args.Items, args) {
		e.Args = NewTuple(args...)
	}
	if f := e.typ.excFields; f != nil && f.fill != nil {
		return f.fill(th, e)
	}
	return nil
}

// keywordInit makes the Init of an exception type that takes its fields, or
// some of them, as keywords too.
func keywordInit(display string, keywords map[string]int) initFunc {
	return func(th *Thread, self Value, args, names []Value) error {
		e := selfExc(self)
		npos := len(args) - len(names)
		clear(e.Fields)
		if err := e.setArgs(th, args[:npos]); err != nil {
			return err
		}
		for i, name := range names {
			text := MustAs[Str](name).s
			field, ok := keywords[text]
			if !ok {
				return UnexpectedKeyword(th, display, text, slices.Collect(maps.Keys(keywords))...)
			}
			e.Fields[field] = args[npos+i]
		}
		return nil
	}
}

func exceptionRepr(th *Thread, self Value) (Value, error) {
	e := selfExc(self)
	if len(e.Args.Items) == 1 {
		r, err := Repr(th, e.Args.Items[0])
		if err != nil {
			return Value{}, err
		}
		return strf("%s(%s)", e.typ.name, r.s), nil
	}
	r, err := Repr(th, e.Args.Value())
	if err != nil {
		return Value{}, err
	}
	return strf("%s%s", e.typ.name, r.s), nil
}

func exceptionStr(th *Thread, self Value) (Value, error) {
	e := selfExc(self)
	var s *Str
	var err error
	switch len(e.Args.Items) {
	case 0:
		return NewStr("").Value(), nil
	case 1:
		s, err = ToStr(th, e.Args.Items[0])
	default:
		s, err = Repr(th, e.Args.Value())
	}
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

// keyErrorStr shows the key as it is written: an empty message helps nobody.
func keyErrorStr(th *Thread, self Value) (Value, error) {
	e := selfExc(self)
	if len(e.Args.Items) != 1 {
		return exceptionStr(th, self)
	}
	s, err := Repr(th, e.Args.Items[0])
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

var nameNotes = Intern("__notes__")

// AddNote is e.add_note(note).
func AddNote(th *Thread, e *Exception, note Value) error {
	if AsStr(note) == nil {
		return th.TypeErrorf("note must be a str, not '%s'", note.Type().name)
	}
	notes, err := LookupAttr(th, e.Value(), nameNotes)
	if err != nil {
		return err
	}
	if !notes.IsSet() {
		notes = NewList(nil).Value()
		if err := SetAttr(th, e.Value(), nameNotes, notes); err != nil {
			return err
		}
	}
	list := AsList(notes)
	if list == nil {
		return th.TypeErrorf("Cannot add note: __notes__ is not a list")
	}
	return list.Append(th, note)
}

func (e *Exception) setTraceback(th *Thread, v Value) error {
	switch {
	case !v.IsSet():
		return th.TypeErrorf("__traceback__ may not be deleted")
	case v.IsNone():
		e.Traceback = nil
	case v.Type() == TracebackType:
		e.Traceback = MustAs[Traceback](v)
	default:
		return th.TypeErrorf("__traceback__ must be a traceback or None")
	}
	return nil
}

func tracebackValue(tb *Traceback) Value {
	if tb == nil {
		return None
	}
	return tb.Value()
}

// chainMember is __cause__ or __context__.
func chainMember(name, what string, at func(*Exception) *Value, setting func(*Exception)) Member {
	return Member{
		Name: name,
		Get:  func(th *Thread, self Value) (Value, error) { return OrNone(*at(selfExc(self))), nil },
		Set: func(th *Thread, self, v Value) error {
			switch {
			case !v.IsSet():
				return th.TypeErrorf("%s may not be deleted", name)
			case !v.IsNone() && AsException(v) == nil:
				return th.TypeErrorf("exception %s must be None or derive from BaseException", what)
			}
			e := selfExc(self)
			*at(e) = v
			setting(e)
			return nil
		},
	}
}

// SetCause is `raise e from cause`.
func (e *Exception) SetCause(cause Value) {
	e.Cause = cause
	e.SuppressContext = true
}

// SetContext records that exc was raised while handled was being handled. It
// unlinks exc from the chain of handled first, so that no cycle comes about. To
// follow a chain is work, and charged as such.
func SetContext(th *Thread, exc, handled *Exception) {
	if handled == nil || exc == handled {
		return
	}
	slow, steps := handled, 0
	for e := handled; ; {
		next := AsException(e.Context)
		if next == nil {
			break
		}
		if next == exc {
			e.Context = None
			break
		}
		// A script may have made a cycle of its own: the slow pointer finds it.
		e = next
		if steps++; steps%2 == 0 {
			if slow = AsException(slow.Context); slow == e {
				break
			}
		}
	}
	th.Fuel -= int64(steps)
	exc.Context = handled.Value()
}

func exceptionMembers() []Member {
	return []Member{
		{Name: "args",
			Get: func(th *Thread, self Value) (Value, error) { return selfExc(self).Args.Value(), nil },
			Set: func(th *Thread, self, v Value) error {
				if !v.IsSet() {
					return th.TypeErrorf("args may not be deleted")
				}
				items, err := Collect(th, v)
				if err == nil {
					selfExc(self).Args = TupleOf(items)
				}
				return err
			}},
		{Name: "__traceback__",
			Get: func(th *Thread, self Value) (Value, error) { return tracebackValue(selfExc(self).Traceback), nil },
			Set: func(th *Thread, self, v Value) error { return selfExc(self).setTraceback(th, v) }},
		chainMember("__cause__", "cause", func(e *Exception) *Value { return &e.Cause },
			func(e *Exception) { e.SuppressContext = true }),
		chainMember("__context__", "context", func(e *Exception) *Value { return &e.Context }, func(*Exception) {}),
		{Name: "__suppress_context__",
			Get: func(th *Thread, self Value) (Value, error) { return Bool(selfExc(self).SuppressContext), nil },
			Set: func(th *Thread, self, v Value) error {
				if !v.IsSet() {
					return th.TypeErrorf("can't delete numeric/char attribute")
				}
				if !v.IsBool() {
					return th.TypeErrorf("attribute value type must be bool")
				}
				selfExc(self).SuppressContext = v.IsTrue()
				return nil
			}},
		DictMember,
	}
}

var baseExceptionSpec = TypeSpec{
	Name: "BaseException",
	Slots: Slots{
		New: exceptionNew, Init: exceptionInit, Repr: exceptionRepr, Str: exceptionStr,
		Traverse: func(self Value, visit func(Value)) {
			e := selfExc(self)
			visit(e.Args.Value())
			visit(OrNone(e.Cause))
			visit(OrNone(e.Context))
			visit(tracebackValue(e.Traceback))
			for _, v := range e.Fields {
				visit(OrNone(v))
			}
		},
	},
	Methods: []Method{
		{"add_note(self, note, /)", func(th *Thread, args []Value) (Value, error) {
			return None, AddNote(th, selfExc(args[0]), args[1])
		}, InstanceMethod},
		{"with_traceback(self, tb, /)", func(th *Thread, args []Value) (Value, error) {
			return args[0], selfExc(args[0]).setTraceback(th, args[1])
		}, InstanceMethod},
		{"__reduce__(self, /)", exceptionReduce, InstanceMethod},
		{"__setstate__(self, state, /)", func(th *Thread, args []Value) (Value, error) {
			return None, exceptionSetState(th, args[0], args[1])
		}, InstanceMethod},
	},
	Members: exceptionMembers(),
}

func init() {
	var sample Exception
	AttrsField(BaseException, &sample, &sample.Attrs)
	RegisterType(BaseException, &baseExceptionSpec)
}
