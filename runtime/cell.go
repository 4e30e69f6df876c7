package runtime

// Cell is a variable that closures share; V is unset while it is unbound.
type Cell struct {
	Header
	V Value
}

// CellType is the type of the objects in a function's __closure__.
var CellType = &Type{}

// NewCell makes a cell that holds v.
func NewCell(v Value) *Cell { return &Cell{Header{CellType}, v} }

// AsCell returns v, which must be a cell.
func AsCell(v *Value) *Cell { return MustAs[Cell](*v) }

func init() {
	slots := Slots{
		New: func(th *Thread, t *Type, args, names []Value) (Value, error) {
			if len(args) > 1 {
				return Value{}, th.TypeErrorf("cell expected at most 1 argument, got %d", len(args))
			}
			c := NewCell(Value{})
			if len(args) == 1 {
				c.V = args[0]
			}
			return c.Value(), nil
		},
		Repr: func(th *Thread, self Value) (Value, error) {
			c := MustAs[Cell](self)
			if !c.V.IsSet() {
				return strf("<cell at %s: empty>", th.Interp.address(self)), nil
			}
			return strf("<cell at %s: %s object at %s>", th.Interp.address(self), c.V.Type().name, th.Interp.address(c.V)), nil
		},
		Compare: func(th *Thread, a, b Value, op CompareOp) (Value, error) {
			x, y := Exactly[Cell](a, CellType), Exactly[Cell](b, CellType)
			if x == nil || y == nil {
				return NotImplemented, nil
			}
			if x.V.IsSet() && y.V.IsSet() {
				return Compare(th, x.V, y.V, op)
			}
			// An empty cell is less than any other.
			filled := func(v Value) Value {
				if v.IsSet() {
					return Int(1)
				}
				return Int(0)
			}
			return Compare(th, filled(x.V), filled(y.V), op)
		},
		Traverse: func(self Value, visit func(Value)) { visit(MustAs[Cell](self).V) },
	}
	RegisterType(CellType, &TypeSpec{Name: "cell", Final: true, Slots: slots, Members: []Member{{
		Name: "cell_contents",
		Get: func(th *Thread, self Value) (Value, error) {
			if c := MustAs[Cell](self); c.V.IsSet() {
				return c.V, nil
			}
			return Value{}, th.ValueErrorf("Cell is empty")
		},
		Set: func(th *Thread, self, v Value) error { MustAs[Cell](self).V = v; return nil },
	}}})
}
