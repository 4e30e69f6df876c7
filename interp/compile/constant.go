package compile

import (
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// constant is a value known when the program is compiled. The kinds are those
// of literals, and tuples.
type constant struct {
	kind  ast.ConstantKind
	i     int64
	big   *big.Int // an int beyond 64 bits
	f     float64  // a float; the imaginary part of a complex
	re    float64  // the real part of a complex
	s     string   // a str or bytes
	items []constant
}

// The kinds of constant that no literal has. The items of a slice are its
// start, stop and step.
const (
	constTuple     = ast.ConstBytes + 1
	constSlice     = ast.ConstBytes + 2
	constFrozenSet = ast.ConstBytes + 3
)

var noneConst = constant{kind: ast.ConstNone}

func boolConst(b bool) constant {
	if b {
		return constant{kind: ast.ConstTrue}
	}
	return constant{kind: ast.ConstFalse}
}

func intConst(i int64) constant     { return constant{kind: ast.ConstInt, i: i} }
func strConst(s string) constant    { return constant{kind: ast.ConstStr, s: s} }
func floatConst(f float64) constant { return constant{kind: ast.ConstFloat, f: f} }

func tupleConst(items []constant) constant { return constant{kind: constTuple, items: items} }

// frozenSet is the constant frozenset of items. Equal ones of a program are the
// one that came first, as in CPython, where the order of items shows it.
func (c *compiler) frozenSet(items []constant) constant {
	keys := make([]string, len(items))
	for i, k := range items {
		keys[i] = string(k.appendKey(nil))
	}
	slices.Sort(keys)
	all := strings.Join(slices.Compact(keys), ";")
	k, ok := c.frozenSets[all]
	if !ok {
		k = constant{kind: constFrozenSet, items: items}
		if c.frozenSets == nil {
			c.frozenSets = make(map[string]constant)
		}
		c.frozenSets[all] = k
	}
	return k
}

// strTuple is the constant tuple of strings.
func strTuple(names []string) constant {
	items := make([]constant, len(names))
	for i, n := range names {
		items[i] = strConst(n)
	}
	return tupleConst(items)
}

// literal is the constant a literal stands for.
func literal(e *ast.Constant) constant {
	switch e.Kind {
	case ast.ConstInt:
		return constant{kind: ast.ConstInt, i: e.Int, big: e.Big}
	case ast.ConstFloat, ast.ConstImag:
		return constant{kind: e.Kind, f: e.Float}
	default:
		return constant{kind: e.Kind, s: e.Str}
	}
}

// truth is bool(k).
func (k constant) truth() bool {
	switch k.kind {
	case ast.ConstNone, ast.ConstFalse:
		return false
	case ast.ConstInt:
		return k.big != nil || k.i != 0
	case ast.ConstFloat:
		return k.f != 0
	case ast.ConstImag:
		return k.f != 0 || k.re != 0
	case ast.ConstStr, ast.ConstBytes:
		return k.s != ""
	case constTuple:
		return len(k.items) > 0
	default:
		return true
	}
}

// small reports whether the constant is an int that LoadInt can hold.
func (k constant) small() bool {
	return k.kind == ast.ConstInt && k.big == nil && k.i == int64(int32(k.i))
}

// bigInt is the value of an int.
func (k constant) bigInt() *big.Int {
	if k.big != nil {
		return k.big
	}
	return big.NewInt(k.i)
}

// appendKey appends to b what identifies the constant among those of one code
// object: equal values of different types, and zeros of different sign, are
// different constants.
func (k constant) appendKey(b []byte) []byte {
	b = append(b, 'a'+byte(k.kind))
	switch k.kind {
	case ast.ConstInt:
		if k.big != nil {
			return k.big.Append(b, 32) // a power of two: linear work
		}
		return strconv.AppendInt(b, k.i, 10)
	case ast.ConstFloat, ast.ConstImag:
		b = strconv.AppendUint(b, math.Float64bits(k.f), 36)
		b = append(b, '/')
		return strconv.AppendUint(b, math.Float64bits(k.re), 36)
	case ast.ConstStr, ast.ConstBytes:
		b = strconv.AppendInt(b, int64(len(k.s)), 10)
		b = append(b, ':')
		return append(b, k.s...)
	case constTuple, constSlice, constFrozenSet:
		b = strconv.AppendInt(b, int64(len(k.items)), 10)
		for _, x := range k.items {
			b = x.appendKey(append(b, ','))
		}
	}
	return b
}

// ConstantValue is the object that a literal stands for. It may be shared.
func ConstantValue(e *ast.Constant) runtime.Value { return literal(e).value() }

// value makes the runtime object.
func (k constant) value() runtime.Value {
	switch k.kind {
	case ast.ConstNone:
		return runtime.None
	case ast.ConstTrue:
		return runtime.True
	case ast.ConstFalse:
		return runtime.False
	case ast.ConstEllipsis:
		return runtime.Ellipsis
	case ast.ConstInt:
		if k.big != nil {
			return runtime.IntFromBig(k.big)
		}
		return runtime.Int(k.i)
	case ast.ConstFloat:
		return runtime.Float(k.f)
	case ast.ConstImag:
		return runtime.NewComplex(complex(k.re, k.f))
	case ast.ConstStr:
		return code.StrConstant(k.s)
	case ast.ConstBytes:
		return code.BytesConstant(k.s)
	case constSlice:
		return runtime.NewSlice(k.items[0].value(), k.items[1].value(), k.items[2].value()).Value()
	default:
		items := make([]runtime.Value, len(k.items))
		for i, x := range k.items {
			items[i] = x.value()
		}
		if k.kind == constFrozenSet {
			return runtime.ConstantFrozenSet(items).Value()
		}
		return runtime.TupleOf(items).Value()
	}
}
