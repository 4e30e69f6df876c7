package runtime

// TracebackType is the type of tracebacks.
var TracebackType = &Type{}

// NewTraceback puts a place in front of a traceback.
func NewTraceback(where Place, next *Traceback) *Traceback {
	return &Traceback{Header{TracebackType}, next, where}
}

// AddTraceback records that the exception passed through a place, outside of
// all places recorded before.
func (e *Exception) AddTraceback(where Place) { e.Traceback = NewTraceback(where, e.Traceback) }

func selfTraceback(v Value) *Traceback { return MustAs[Traceback](v) }

// FrameType is the type of frame objects; package vm declares it.
var FrameType = &Type{}

var tracebackParams = NewNative("builtins", "traceback(tb_next, tb_frame, tb_lasti, tb_lineno)", nil)

// tracebackNew is types.TracebackType.
func tracebackNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	given, err := tracebackParams.BindArgs(th, args, names)
	if err != nil {
		return Value{}, err
	}
	if given[1].Type() != FrameType {
		return Value{}, th.TypeErrorf("traceback() argument 'tb_frame' must be frame, not %s", given[1].Type().name)
	}
	instruction, err := AsInt32(th, given[2])
	if err != nil {
		return Value{}, err
	}
	line, err := AsInt32(th, given[3])
	if err != nil {
		return Value{}, err
	}
	next := Exactly[Traceback](given[0], TracebackType)
	if next == nil && !given[0].IsNone() {
		return Value{}, th.TypeErrorf("expected traceback object or None, got '%s'", given[0].Type().name)
	}
	return NewTraceback(th.Frames.PlaceIn(given[1], instruction, line), next).Value(), nil
}

var tracebackSpec = TypeSpec{
	Name: "traceback", Final: true,
	Slots: Slots{New: tracebackNew, Traverse: func(self Value, visit func(Value)) {
		tb := selfTraceback(self)
		visit(tracebackValue(tb.Next))
		tb.Where.Traverse(visit)
	}},
	Methods: []Method{{"__dir__(self, /)", func(th *Thread, args []Value) (Value, error) {
		var names []Value
		for _, name := range []string{"tb_frame", "tb_next", "tb_lasti", "tb_lineno"} {
			names = append(names, Intern(name).Value())
		}
		return NewList(names).Value(), nil
	}, InstanceMethod}},
	Members: []Member{
		{Name: "tb_frame", Field: true, Get: func(th *Thread, self Value) (Value, error) {
			return selfTraceback(self).Where.FrameObject(th), nil
		}},
		{Name: "tb_lineno", Get: func(th *Thread, self Value) (Value, error) {
			return Int(int64(selfTraceback(self).Where.Line())), nil
		}},
		{Name: "tb_lasti", Field: true, Get: func(th *Thread, self Value) (Value, error) {
			return Int(int64(selfTraceback(self).Where.Instruction())), nil
		}},
		{Name: "tb_next",
			Get: func(th *Thread, self Value) (Value, error) { return tracebackValue(selfTraceback(self).Next), nil },
			Set: func(th *Thread, self, v Value) error {
				tb := selfTraceback(self)
				if !v.IsSet() {
					return th.TypeErrorf("can't delete tb_next attribute")
				}
				if v.IsNone() {
					tb.Next = nil
					return nil
				}
				next := Exactly[Traceback](v, TracebackType)
				if next == nil {
					return th.TypeErrorf("expected traceback object, got '%s'", v.Type().name)
				}
				for t := next; t != nil; t = t.Next {
					if t == tb {
						return th.ValueErrorf("traceback loop detected")
					}
				}
				tb.Next = next
				return nil
			}},
	},
}

func init() {
	RegisterType(TracebackType, &tracebackSpec)
}
