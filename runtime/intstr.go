package runtime

import (
	"math/big"
	"strings"
)

// DefaultMaxStrDigits is the default limit of the length of ints converted to
// and from text, and MaxStrDigitsThreshold the least it may be set to:
// conversion takes more than linear time, and text comes from strangers.
const (
	DefaultMaxStrDigits   = 4300
	MaxStrDigitsThreshold = 640
)

type maxStrDigitsKey struct{}

// MaxStrDigits is the interpreter's limit, 0 for none.
func (in *Interpreter) MaxStrDigits() int {
	if n, ok := in.State(maxStrDigitsKey{}).(int); ok {
		return n
	}
	return DefaultMaxStrDigits
}

// SetMaxStrDigits sets the limit; 0 means none.
func (in *Interpreter) SetMaxStrDigits(n int) { in.SetState(maxStrDigitsKey{}, n) }

// checkDigits refuses text of too many digits.
func checkDigits(th *Thread, digits int) error {
	if digits <= MaxStrDigitsThreshold {
		return nil
	}
	limit := th.Interp.MaxStrDigits()
	if limit == 0 || digits <= limit {
		return nil
	}
	return th.ValueErrorf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "+
		"use sys.set_int_max_str_digits() to increase the limit", limit, digits)
}

func intRepr(th *Thread, v Value) (Value, error) {
	i, b, _ := intParts(v)
	if b == nil {
		th.Note(numeralSize)
		return intStr(i).Value(), nil
	}
	s, err := bigText(th, b)
	if err != nil {
		return Value{}, err
	}
	return newASCII(s).Value(), nil
}

// bigText is b's decimal text, within the interpreter's limit.
func bigText(th *Thread, b *big.Int) (string, error) {
	const digitsPerBit = 0.30102999566398120
	least := int(float64(b.BitLen()-1)*digitsPerBit) + 1
	if err := th.Alloc(int64(least) + 1); err != nil {
		return "", err
	}
	if least < MaxStrDigitsThreshold {
		return b.String(), nil
	}
	limit := th.Interp.MaxStrDigits()
	if limit != 0 && least > limit {
		return "", tooManyDigits(th, limit)
	}
	text, err := decimalText(th, b)
	if err != nil {
		return "", err
	}
	if limit != 0 && len(strings.TrimPrefix(text, "-")) > limit {
		return "", tooManyDigits(th, limit)
	}
	return text, nil
}

func tooManyDigits(th *Thread, limit int) error {
	return th.ValueErrorf("Exceeds the limit (%d digits) for integer string conversion; "+
		"use sys.set_int_max_str_digits() to increase the limit", limit)
}

// decimalText converts b, splitting long numbers in halves by powers of ten,
// so that the work is a few long divisions that can be interrupted.
func decimalText(th *Thread, b *big.Int) (string, error) {
	const leafDigits = 4096
	words := len(b.Bits())
	if words <= leafWords {
		if err := workOn(th, words, words); err != nil {
			return "", err
		}
		return b.String(), nil
	}
	powers := []*big.Int{new(big.Int).Exp(big.NewInt(10), big.NewInt(leafDigits), nil)}
	for 2*len(powers[len(powers)-1].Bits()) <= words+1 {
		last := powers[len(powers)-1]
		next, err := mulBig(th, last, last)
		if err != nil {
			return "", err
		}
		powers = append(powers, next)
	}
	var out strings.Builder
	if b.Sign() < 0 {
		out.WriteByte('-')
	}
	err := writeDigits(th, &out, new(big.Int).Abs(b), powers, 0, leafDigits)
	return out.String(), err
}

// writeDigits writes b with at least width digits; powers[i] is
// 10**(leaf<<i).
func writeDigits(th *Thread, out *strings.Builder, b *big.Int, powers []*big.Int, width, leaf int) error {
	i := len(powers) - 1
	for i >= 0 && b.Cmp(powers[i]) < 0 && width <= leaf<<i {
		i--
	}
	if i < 0 {
		if err := workOn(th, len(b.Bits()), len(b.Bits())); err != nil {
			return err
		}
		text := b.String()
		for range width - len(text) {
			out.WriteByte('0')
		}
		out.WriteString(text)
		return nil
	}
	high, low, err := quoRemBig(th, b, powers[i])
	if err != nil {
		return err
	}
	part := leaf << i
	if high.Sign() != 0 || width > part {
		if err := writeDigits(th, out, high, powers[:i], max(width-part, 0), leaf); err != nil {
			return err
		}
	}
	return writeDigits(th, out, low, powers[:i], part, leaf)
}
