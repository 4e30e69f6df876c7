package ast

import "math/big"

// Expressions. Optional fields are nil when absent.
type (
	// BoolOp is `a and b and c` or `a or b or c`.
	BoolOp struct {
		ExprBase
		Op     BoolOperator
		Values []Expr
	}
	// NamedExpr is `target := value`; Target is a *Name.
	NamedExpr struct {
		ExprBase
		Target, Value Expr
	}
	// BinOp is `left op right`.
	BinOp struct {
		ExprBase
		Left  Expr
		Op    Operator
		Right Expr
	}
	// UnaryOp is `op operand`.
	UnaryOp struct {
		ExprBase
		Op      UnaryOperator
		Operand Expr
	}
	// Lambda is `lambda args: body`.
	Lambda struct {
		ExprBase
		Args *Arguments
		Body Expr
	}
	// IfExp is `body if test else orelse`.
	IfExp struct {
		ExprBase
		Test, Body, OrElse Expr
	}
	// Dict is a dict display; a nil key stands for `**value`.
	Dict struct {
		ExprBase
		Keys, Values []Expr
	}
	// Set is a set display.
	Set struct {
		ExprBase
		Elts []Expr
	}
	// ListComp is `[elt for …]`.
	ListComp struct {
		ExprBase
		Elt        Expr
		Generators []*Comprehension
	}
	// SetComp is `{elt for …}`.
	SetComp struct {
		ExprBase
		Elt        Expr
		Generators []*Comprehension
	}
	// DictComp is `{key: value for …}`.
	DictComp struct {
		ExprBase
		Key, Value Expr
		Generators []*Comprehension
	}
	// GeneratorExp is `(elt for …)`.
	GeneratorExp struct {
		ExprBase
		Elt        Expr
		Generators []*Comprehension
	}
	// Await is `await value`.
	Await struct {
		ExprBase
		Value Expr
	}
	// Yield is `yield value`; Value may be nil.
	Yield struct {
		ExprBase
		Value Expr
	}
	// YieldFrom is `yield from value`.
	YieldFrom struct {
		ExprBase
		Value Expr
	}
	// Compare is `left op c0 op c1 …`.
	Compare struct {
		ExprBase
		Left        Expr
		Ops         []CompareOperator
		Comparators []Expr
	}
	// Call is `func(args, keywords)`; args may hold *Starred.
	Call struct {
		ExprBase
		Func     Expr
		Args     []Expr
		Keywords []*Keyword
	}
	// FormattedValue is a replacement field of an f-string. Conversion is
	// 's', 'r', 'a', or 0; FormatSpec is nil or a *JoinedStr.
	FormattedValue struct {
		ExprBase
		Value      Expr
		Conversion byte
		FormatSpec Expr
	}
	// Interpolation is a replacement field of a t-string: a FormattedValue
	// that also remembers the text of its expression.
	Interpolation struct {
		ExprBase
		Value      Expr
		Str        string
		Conversion byte
		FormatSpec Expr
	}
	// JoinedStr is an f-string: *Constant strings and *FormattedValue fields.
	JoinedStr struct {
		ExprBase
		Values []Expr
	}
	// TemplateStr is a t-string: *Constant strings and *Interpolation fields.
	TemplateStr struct {
		ExprBase
		Values []Expr
	}
	// Constant is a literal; Kind says which of the other fields holds it.
	Constant struct {
		ExprBase
		Kind ConstantKind
		// Str is the value of a ConstStr (UTF-8; lone surrogates in their
		// generalised UTF-8 form) or the bytes of a ConstBytes.
		Str string
		// Int is the value of a ConstInt unless Big is set.
		Int int64
		// Big is a ConstInt beyond 64 bits, else nil.
		Big *big.Int
		// Float is a ConstFloat, or the imaginary part of a ConstImag.
		Float float64
	}
	// Attribute is `value.attr`. AttrSpan is the place of the name.
	Attribute struct {
		ExprBase
		Value    Expr
		Attr     string
		AttrSpan Span
	}
	// Subscript is `value[slice]`.
	Subscript struct {
		ExprBase
		Value, Slice Expr
	}
	// Starred is `*value` in a call, display, target or subscript.
	Starred struct {
		ExprBase
		Value Expr
	}
	// Name is an identifier, in NFKC.
	Name struct {
		ExprBase
		ID string
	}
	// List is a list display, or a list of targets.
	List struct {
		ExprBase
		Elts []Expr
	}
	// Tuple is a tuple display, or a tuple of targets.
	Tuple struct {
		ExprBase
		Elts []Expr
	}
	// Slice is `lower:upper:step` inside a subscript.
	Slice struct {
		ExprBase
		Lower, Upper, Step Expr
	}
)

// ConstantKind is the kind of a literal.
type ConstantKind uint8

// The kinds of literal.
const (
	ConstNone ConstantKind = iota
	ConstTrue
	ConstFalse
	ConstEllipsis
	ConstInt
	ConstFloat
	ConstImag
	ConstStr
	ConstBytes
)

// BoolOperator is `and` or `or`.
type BoolOperator uint8

// The boolean operators.
const (
	And BoolOperator = iota
	Or
)

func (o BoolOperator) String() string { return [...]string{"and", "or"}[o] }

// Operator is a binary operator.
type Operator uint8

// The binary operators.
const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

func (o Operator) String() string {
	return [...]string{"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"}[o]
}

// UnaryOperator is a prefix operator.
type UnaryOperator uint8

// The unary operators.
const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

func (o UnaryOperator) String() string { return [...]string{"~", "not", "+", "-"}[o] }

// CompareOperator is a comparison operator.
type CompareOperator uint8

// The comparison operators.
const (
	Eq CompareOperator = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

func (o CompareOperator) String() string {
	return [...]string{"==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"}[o]
}
