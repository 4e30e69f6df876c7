package runtime

// BinaryOp numbers the binary arithmetic operators, in the order of ast.Operator.
type BinaryOp uint8

// The binary operators.
const (
	OpAdd BinaryOp = iota
	OpSub
	OpMul
	OpMatMul
	OpDiv
	OpMod
	OpPow
	OpLShift
	OpRShift
	OpOr
	OpXor
	OpAnd
	OpFloorDiv
	NumBinaryOps
)

// CompareOp numbers the rich comparisons.
type CompareOp uint8

// The rich comparisons, in the order of ast.CompareOperator.
const (
	CmpEq CompareOp = iota
	CmpNe
	CmpLt
	CmpLe
	CmpGt
	CmpGe
)

// Swapped is the comparison that gives the same answer with operands exchanged.
func (op CompareOp) Swapped() CompareOp {
	return [...]CompareOp{CmpEq, CmpNe, CmpGt, CmpGe, CmpLt, CmpLe}[op]
}

func (op CompareOp) String() string {
	return [...]string{"==", "!=", "<", "<=", ">", ">="}[op]
}

// Function types of the slots.
type (
	UnaryFunc   func(th *Thread, self Value) (Value, error)
	BinaryFunc  func(th *Thread, a, b Value) (Value, error)
	CompareFunc func(th *Thread, a, b Value, op CompareOp) (Value, error)
	// CallFunc calls self. args holds the positional arguments followed by
	// the values of the keyword arguments that names lists (*Str values).
	// The callee must not keep args.
	CallFunc func(th *Thread, self Value, args []Value, names []Value) (Value, error)
)

// Slots is what instances of a type can do, one Go function an ability; nil
// means the type cannot. Binary operator functions get the operands in source
// order, and are asked for either operand: they return NotImplemented when
// they do not know the pair. Types inherit slots from their bases; for a class
// that defines the matching __dunder__ in script, the slot calls it.
type Slots struct {
	Repr UnaryFunc
	Str  UnaryFunc
	Hash func(th *Thread, self Value) (int64, error)
	Call CallFunc
	// Call1 is Call with one positional argument; nil means that Call is used.
	// A class that defines __call__ has none.
	Call1 BinaryFunc

	// GetAttr implements attribute access whole (__getattribute__); nil means
	// the generic protocol.
	GetAttr func(th *Thread, self Value, name *Str) (Value, error)
	// SetAttr sets the attribute, or deletes it when v is unset.
	SetAttr func(th *Thread, self Value, name *Str, v Value) error
	// DescrGet is __get__: obj is unset when looked up on the class.
	DescrGet func(th *Thread, self, obj Value, owner *Type) (Value, error)
	// DescrSet is __set__, or __delete__ when v is unset.
	DescrSet func(th *Thread, self, obj, v Value) error

	// New is __new__: it makes an instance of t, a subtype of the type that
	// owns the slot.
	New func(th *Thread, t *Type, args []Value, names []Value) (Value, error)
	// Init is __init__.
	Init func(th *Thread, self Value, args []Value, names []Value) error

	Iter UnaryFunc
	// Next returns the unset Value with a nil error at the end.
	Next UnaryFunc
	// Send resumes a generator-like object with a value, which is unset the
	// first time; see SendResult.
	Send func(th *Thread, self, v Value) (Value, SendResult, error)
	// Throw resumes it by raising err where it is suspended.
	Throw func(th *Thread, self Value, err error) (Value, SendResult, error)
	Await UnaryFunc
	AIter UnaryFunc
	ANext UnaryFunc

	Len     func(th *Thread, self Value) (int, error)
	GetItem BinaryFunc
	// SetItem stores v under key, or deletes the key when v is unset.
	SetItem  func(th *Thread, self, key, v Value) error
	Contains func(th *Thread, self, item Value) (bool, error)

	Binary  [NumBinaryOps]BinaryFunc
	InPlace [NumBinaryOps]BinaryFunc
	Compare CompareFunc

	Neg, Pos, Invert, Abs UnaryFunc
	Bool                  func(th *Thread, self Value) (bool, error)
	// ToInt, ToFloat and Index are __int__, __float__ and __index__.
	ToInt, ToFloat, Index UnaryFunc

	// Traverse calls visit for every value the object refers to. A type that
	// holds no values may leave it nil.
	Traverse func(self Value, visit func(Value))
	// Size is the object's own size in bytes, without what it refers to; nil
	// means a small constant.
	Size func(self Value) int64
}

// SendResult says how a Send ended.
type SendResult uint8

// The outcomes of a Send without error.
const (
	// Returned: the generator finished; the value is its return value.
	Returned SendResult = iota
	// Yielded: the generator is suspended; the value is what it yielded.
	Yielded
)
