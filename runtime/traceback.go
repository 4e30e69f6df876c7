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

func init() {
	RegisterType(TracebackType, TypeSpec{
		Name: "traceback", Final: true, Abstract: true,
		Slots: Slots{Traverse: func(self Value, visit func(Value)) {
			visit(tracebackValue(selfTraceback(self).Next))
		}},
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
					if OrNone(v).IsNone() {
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
	})
}
