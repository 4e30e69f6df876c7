package compile

import (
	"math"
	"math/big"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/asyn-lang/asyn/ast"
)

// The sizes beyond which operations on constants are left to run time.
const (
	maxFoldBits  = 128
	maxFoldLen   = 4096
	maxFoldItems = 256
)

// fold records the value of an expression whose parts, visited before, are
// constant. What would raise is left to run time.
func (c *compiler) fold(e ast.Expr) {
	switch e := e.(type) {
	case *ast.UnaryOp:
		if x, ok := c.constant(e.Operand); ok {
			if v, ok := foldUnary(e.Op, x); ok {
				c.folded[e] = v
			}
		}
	case *ast.BinOp:
		x, ok := c.constant(e.Left)
		if !ok {
			return
		}
		if y, ok := c.constant(e.Right); ok {
			if v, ok := foldBinary(e.Op, x, y); ok {
				c.folded[e] = v
			}
		}
	case *ast.Subscript:
		x, ok := c.constant(e.Value)
		if !ok {
			return
		}
		if i, ok := c.constant(e.Slice); ok {
			if v, ok := foldItem(x, i); ok {
				c.folded[e] = v
			}
		}
	case *ast.Tuple:
		items := make([]constant, 0, len(e.Elts))
		for _, x := range e.Elts {
			v, ok := c.constant(x)
			if !ok {
				return
			}
			items = append(items, v)
		}
		c.folded[e] = tupleConst(items)
	}
}

// constant returns the value of e if it is known.
func (c *compiler) constant(e ast.Expr) (constant, bool) {
	switch e := e.(type) {
	case *ast.Constant:
		return literal(e), true
	case *ast.Name:
		return boolConst(c.opts.Optimize == 0), e.ID == "__debug__"
	case *ast.UnaryOp, *ast.BinOp, *ast.Subscript, *ast.Tuple:
		v, ok := c.folded[e]
		return v, ok
	}
	return constant{}, false
}

func foldUnary(op ast.UnaryOperator, x constant) (constant, bool) {
	switch {
	case op == ast.Not:
		return boolConst(!x.truth()), true
	case x.kind == ast.ConstInt:
		switch op {
		case ast.USub:
			return fromBig(new(big.Int).Neg(x.bigInt())), true
		case ast.Invert:
			return fromBig(new(big.Int).Not(x.bigInt())), true
		default:
			return x, true
		}
	case x.kind == ast.ConstFloat && op != ast.Invert:
		if op == ast.USub {
			x.f = -x.f
		}
		return x, true
	case x.kind == ast.ConstImag && op != ast.Invert:
		if op == ast.USub {
			x.f, x.re = -x.f, -x.re
		}
		return x, true
	}
	return constant{}, false
}

func foldBinary(op ast.Operator, x, y constant) (constant, bool) {
	switch {
	case x.kind == ast.ConstInt && y.kind == ast.ConstInt:
		return foldInts(op, x.bigInt(), y.bigInt())
	case isReal(x) && isReal(y):
		return foldFloats(op, x, y)
	case op == ast.Add && x.kind == y.kind && (x.kind == ast.ConstStr || x.kind == ast.ConstBytes):
		if len(x.s)+len(y.s) <= maxFoldLen {
			return constant{kind: x.kind, s: x.s + y.s}, true
		}
	case op == ast.Add && x.kind == constTuple && y.kind == constTuple:
		if x.totalItems()+y.totalItems() <= maxFoldItems {
			return tupleConst(slices.Concat(x.items, y.items)), true
		}
	case op == ast.Mult && y.kind == ast.ConstInt:
		return foldRepeat(x, y)
	case op == ast.Mult && x.kind == ast.ConstInt:
		return foldRepeat(y, x)
	}
	return constant{}, false
}

// foldItem is x[i] for a text or tuple and an index of its range.
func foldItem(x, i constant) (constant, bool) {
	at := int(i.i)
	switch {
	case i.kind == ast.ConstTrue:
		at = 1
	case i.kind == ast.ConstFalse:
		at = 0
	case i.kind != ast.ConstInt || i.big != nil:
		return constant{}, false
	}
	switch {
	case x.kind == constTuple:
		if at, ok := foldIndex(at, len(x.items)); ok {
			return x.items[at], true
		}
	case x.kind == ast.ConstBytes:
		if at, ok := foldIndex(at, len(x.s)); ok {
			return intConst(int64(x.s[at])), true
		}
	case x.kind == ast.ConstStr && utf8.ValidString(x.s): // others have surrogates
		runes := []rune(x.s)
		if at, ok := foldIndex(at, len(runes)); ok {
			return strConst(string(runes[at])), true
		}
	}
	return constant{}, false
}

// foldIndex is the position that the index i means among n items, if there is one.
func foldIndex(i, n int) (at int, ok bool) {
	if i < 0 {
		i += n
	}
	return i, i >= 0 && i < n
}

// totalItems is how many items a constant has, those of its items included.
func (k constant) totalItems() int {
	n := len(k.items)
	for _, x := range k.items {
		n += x.totalItems()
	}
	return n
}

func foldRepeat(x, n constant) (constant, bool) {
	if x.kind == constTuple && n.big == nil && n.i <= maxFoldItems && x.totalItems()*int(max(n.i, 0)) <= maxFoldItems {
		return tupleConst(slices.Repeat(x.items, int(max(n.i, 0)))), true
	}
	if x.kind != ast.ConstStr && x.kind != ast.ConstBytes || n.big != nil || n.i > maxFoldLen {
		return constant{}, false
	}
	times := int(max(n.i, 0))
	if len(x.s)*times > maxFoldLen {
		return constant{}, false
	}
	return constant{kind: x.kind, s: strings.Repeat(x.s, times)}, true
}

func foldInts(op ast.Operator, x, y *big.Int) (constant, bool) {
	z := new(big.Int)
	switch op {
	case ast.Add:
		z.Add(x, y)
	case ast.Sub:
		z.Sub(x, y)
	case ast.Mult:
		if x.BitLen()+y.BitLen() > maxFoldBits {
			return constant{}, false
		}
		z.Mul(x, y)
	case ast.FloorDiv, ast.Mod:
		if y.Sign() == 0 {
			return constant{}, false
		}
		// Go's Euclidean division differs from floor division when the
		// divisor is negative.
		quotient, rest := new(big.Int).DivMod(x, y, z)
		if rest.Sign() != 0 && y.Sign() < 0 {
			quotient.Sub(quotient, big.NewInt(1))
			rest.Add(rest, y)
		}
		if z = rest; op == ast.FloorDiv {
			z = quotient
		}
	case ast.Div:
		const exact = 53
		if y.Sign() == 0 || x.BitLen() > exact || y.BitLen() > exact {
			return constant{}, false
		}
		return floatConst(float64(x.Int64()) / float64(y.Int64())), true
	case ast.Pow:
		if y.Sign() < 0 || !y.IsInt64() {
			return constant{}, false
		}
		if hi, size := bits.Mul64(uint64(x.BitLen()), y.Uint64()); hi != 0 || size > maxFoldBits {
			return constant{}, false
		}
		z.Exp(x, y, nil)
	case ast.LShift:
		if !y.IsInt64() || y.Sign() < 0 || y.Int64() > maxFoldBits || x.BitLen()+int(y.Int64()) > maxFoldBits {
			return constant{}, false
		}
		z.Lsh(x, uint(y.Int64()))
	case ast.RShift:
		if !y.IsInt64() || y.Sign() < 0 || y.Int64() > math.MaxInt32 {
			return constant{}, false
		}
		z.Rsh(x, uint(y.Int64()))
	case ast.BitOr:
		z.Or(x, y)
	case ast.BitXor:
		z.Xor(x, y)
	case ast.BitAnd:
		z.And(x, y)
	default:
		return constant{}, false
	}
	return fromBig(z), true
}

// isReal reports whether k is a float, or an int that a float holds exactly.
func isReal(k constant) bool {
	const exact = 1 << 53
	return k.kind == ast.ConstFloat || k.kind == ast.ConstInt && k.big == nil && -exact <= k.i && k.i <= exact
}

func foldFloats(op ast.Operator, x, y constant) (constant, bool) {
	a, b := x.f, y.f
	if x.kind == ast.ConstInt {
		a = float64(x.i)
	}
	if y.kind == ast.ConstInt {
		b = float64(y.i)
	}
	// The conversions keep Go from fusing operations, which rounds once less.
	switch op {
	case ast.Add:
		return floatConst(float64(a + b)), true
	case ast.Sub:
		return floatConst(float64(a - b)), true
	case ast.Mult:
		return floatConst(float64(a * b)), true
	case ast.Div:
		if b != 0 {
			return floatConst(float64(a / b)), true
		}
	}
	return constant{}, false
}

func fromBig(i *big.Int) constant {
	if i.IsInt64() {
		return intConst(i.Int64())
	}
	return constant{kind: ast.ConstInt, big: i}
}
