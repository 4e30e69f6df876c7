package runtime

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// growingText is the size from which the result of a concatenation keeps room
// to be appended to, so that building a long text takes linear time. The operator
// += says that it is being built, and so begins earlier.
const (
	growingText     = 256
	growingTextPlus = shortText
)

// shortText is the size of text up to which a Str and its text are one
// allocation.
const shortText = 72

// maxAllocation bounds a single allocation whatever the budget says: beyond it
// Go would panic rather than fail.
const maxAllocation = 1 << 46

// allocText charges n bytes of text that a script wants; n < 0 stands for an
// overflow.
func (th *Thread) allocText(n int) error {
	if n < 0 || n > maxAllocation {
		return th.Raise(MemoryError, "")
	}
	return th.Alloc(int64(n) + strSize)
}

// concat is a + b; its size from which it keeps room is growing.
func concat(th *Thread, a, b *Str, growing int) (Value, error) {
	switch {
	case a.s == "" && b.typ == StrType:
		return b.Value(), nil
	case b.s == "" && a.typ == StrType:
		return a.Value(), nil
	}
	n := len(a.s) + len(b.s)
	if n <= shortText {
		r, text := newBlankStr(n)
		copy(text[copy(text, a.s):], b.s)
		r.length = sumLengths(a.length, b.length)
		return r.Value(), th.Alloc(int64(n) + strSize)
	}
	length := sumLengths(a.length, b.length)
	if n < growing {
		return newStr(a.s+b.s, length).Value(), th.Alloc(int64(n) + strSize)
	}
	var x *strExtra
	if a.long {
		x = a.asLong().extra
	}
	if x == nil || x.tail.Len() != len(a.s) {
		if len(b.s) > len(a.s) {
			return prepend(th, a.s, b, length)
		}
		if err := th.allocText(n); err != nil {
			return Value{}, err
		}
		x = &strExtra{}
		x.tail.Grow(n)
		x.tail.WriteString(a.s)
	} else if x.tail.Cap() < n {
		if err := th.allocText(2 * n); err != nil {
			return Value{}, err
		}
		x.tail.Grow(len(b.s))
	}
	x.tail.WriteString(b.s)
	return newLongStr(x.tail.String(), length, x).Value(), th.Alloc(strSize)
}

// headRoom is the storage of texts that grow by prepending: they end where it ends,
// and each begins before the one it was made of.
type headRoom struct {
	storage []byte // nil for a text that was prepended to for the first time
	free    int    // bytes before the longest of the texts
}

// prepend is a + b, of length code points. A text that is prepended to again gets
// room before it, so that building one so takes linear time as well.
func prepend(th *Thread, a string, b *Str, length uint32) (Value, error) {
	n := len(a) + len(b.s)
	var h *headRoom
	if b.long && b.asLong().extra != nil {
		h = b.asLong().extra.head
	}
	if h == nil || h.storage != nil && len(h.storage)-h.free != len(b.s) {
		if err := th.allocText(n); err != nil {
			return Value{}, err
		}
		return newLongStr(a+b.s, length, &strExtra{head: &headRoom{}}).Value(), nil
	}
	if h.free < len(a) {
		if err := th.allocText(2 * n); err != nil {
			return Value{}, err
		}
		h.storage = make([]byte, 2*n)
		h.free = 2*n - copy(h.storage[2*n-len(b.s):], b.s)
	}
	h.free -= len(a)
	copy(h.storage[h.free:], a)
	return newLongStr(bytesView(h.storage[h.free:]), length, &strExtra{head: h}).Value(), th.Alloc(2 * strSize)
}

// sumLengths is the length of two texts together, as far as it is known.
func sumLengths(a, b uint32) uint32 {
	if n := uint64(a) + uint64(b); n < notCounted {
		return uint32(n)
	}
	return notCounted
}

// BothStr reports whether x and y are exactly strs.
func BothStr(x, y *Value) bool { return x.Type() == StrType && y.Type() == StrType }

// Concat is x + y for two strs, or x += y if inPlace.
func Concat(th *Thread, x, y Value, inPlace bool) (Value, error) {
	growing := growingText
	if inPlace {
		growing = growingTextPlus
	}
	return concat(th, MustAs[Str](x), MustAs[Str](y), growing)
}

// ConcatInt is Concat of x and str(i).
func ConcatInt(th *Thread, x Value, i int64, inPlace bool) (Value, error) {
	var room [20]byte
	digits := strconv.AppendInt(room[:0], i, 10)
	a := MustAs[Str](x)
	n := len(a.s) + len(digits)
	if n > shortText {
		return Concat(th, x, asciiStr(digits).Value(), inPlace)
	}
	r, text := newBlankStr(n)
	copy(text[copy(text, a.s):], digits)
	r.length = sumLengths(a.length, uint32(len(digits)))
	return r.Value(), th.Alloc(int64(n) + strSize)
}

// strAdd is the + operator.
func strAdd(th *Thread, a, b Value) (Value, error) {
	x, y := As[Str](a, StrType), As[Str](b, StrType)
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	return concat(th, x, y, growingText)
}

// strMul is the * operator, with the str on either side.
func strMul(th *Thread, a, b Value) (Value, error) {
	s, n := As[Str](a, StrType), b
	if s == nil {
		s, n = As[Str](b, StrType), a
	}
	count, ok, err := repeatCount(th, n)
	if err != nil || !ok {
		return NotImplemented, err
	}
	if s.typ == StrType && (count == 1 || s.s == "") {
		return s.Value(), nil
	}
	if s.s != "" && count > math.MaxInt/len(s.s) {
		return Value{}, th.Raise(OverflowError, "repeated string is too long")
	}
	if count == 0 || s.s == "" {
		return emptyStr.Value(), nil
	}
	r, text, err := newTextOf(th, len(s.s)*count)
	if err != nil {
		return Value{}, err
	}
	if err := th.scan(len(text)); err != nil {
		return Value{}, err
	}
	fillText(text, s.s)
	return r.shared(), nil
}

// fillText repeats pattern, which is not empty, all over dst.
func fillText(dst []byte, pattern string) {
	if len(pattern) == 1 && len(dst) <= shortText {
		for i := range dst {
			dst[i] = pattern[0]
		}
		return
	}
	for n := copy(dst, pattern); n < len(dst); {
		n += copy(dst[n:], dst[:n])
	}
}

// repeatText is count copies of s, at least 0.
func repeatText(th *Thread, s string, count int) (string, error) {
	if s == "" || count == 0 {
		return "", nil
	}
	if count > math.MaxInt/len(s) {
		return "", th.Raise(MemoryError, "")
	}
	if err := th.allocText(len(s) * count); err != nil {
		return "", err
	}
	if err := th.scan(len(s) * count); err != nil {
		return "", err
	}
	return strings.Repeat(s, count), nil
}

// ConcatStrings joins the pieces of an f-string, which are strs and ints.
func ConcatStrings(th *Thread, parts []Value) (Value, error) {
	n := 0
	for i := range parts {
		if p := &parts[i]; p.IsInt() {
			n += decimalLen(p.Int64())
		} else {
			n += len(MustAs[Str](*p).s)
		}
	}
	s, text, err := newTextOf(th, n)
	if err != nil {
		return Value{}, err
	}
	off, length := 0, uint64(0)
	for i := range parts {
		if p := &parts[i]; p.IsInt() {
			digits := len(strconv.AppendInt(text[off:off], p.Int64(), 10))
			off += digits
			length += uint64(digits)
		} else {
			part := MustAs[Str](*p)
			off += copyShort(text[off:], part.s)
			length += uint64(part.length)
		}
	}
	if length < notCounted {
		s.length = uint32(length)
	}
	return s.shared(), nil
}

// decimalLen is the length of i in decimal digits, with the sign.
func decimalLen(i int64) int {
	n, u := 1, uint64(i)
	if i < 0 {
		n, u = 2, -u
	}
	for ; u >= 10; u /= 10 {
		n++
	}
	return n
}

// joinParts is the str of n bytes that parts, which are all str, make with sep
// between them.
func joinParts(th *Thread, parts []Value, sep string, n int) (Value, error) {
	s, text, err := newTextOf(th, n)
	if err != nil {
		return Value{}, err
	}
	off := 0
	length := uint64(0)
	for i, p := range parts {
		if i > 0 && sep != "" {
			off += copyShort(text[off:], sep)
		}
		part := MustAs[Str](p)
		length += uint64(part.length)
		off += copyShort(text[off:], part.s)
	}
	if sep == "" && length < notCounted {
		s.length = uint32(length)
	}
	return s.shared(), nil
}

// copyShort is copy, without a call for a single byte: separators and
// characters are what is joined most.
func copyShort(dst []byte, src string) int {
	if len(src) == 1 && len(dst) > 0 {
		dst[0] = src[0]
		return 1
	}
	return copy(dst, src)
}

// strJoin is str.join.
func strJoin(th *Thread, args []Value) (Value, error) {
	sep := MustAs[Str](args[0]).s
	if l := Exactly[List](args[1], ListType); l != nil {
		return joinValues(th, sep, l.Values()) // the list's own storage: joining runs no script code
	}
	if t := Exactly[Tuple](args[1], TupleType); t != nil {
		return joinValues(th, sep, t.Items)
	}
	it, err := iterOr(th, args[1], "can only join an iterable")
	if err != nil {
		return Value{}, err
	}
	return joinRest(th, sep, it)
}

// joinValues joins items, which have not been looked at.
func joinValues(th *Thread, sep string, items []Value) (Value, error) {
	if len(items) == 1 && items[0].Type() == StrType {
		return items[0], nil
	}
	n := 0
	for i, v := range items {
		s := As[Str](v, StrType)
		if s == nil {
			return Value{}, notJoined(th, i, v)
		}
		n += len(s.s)
	}
	if len(items) > 1 {
		if len(sep) > 0 && len(items)-1 > (maxAllocation-n)/len(sep) {
			return Value{}, th.Raise(MemoryError, "")
		}
		n += (len(items) - 1) * len(sep)
	}
	if err := th.scan(16 * len(items)); err != nil {
		return Value{}, err
	}
	return joinParts(th, items, sep, n)
}

func notJoined(th *Thread, index int, item Value) error {
	return th.TypeErrorf("sequence item %d: expected str instance, %s found", index, item.Type().name)
}

// joinRest joins what an iterator yields as it comes: a list of it would be a
// multiple of the text. As with a list, the iterator is run to its end before
// anything is said of an item that is no str.
func joinRest(th *Thread, sep string, it Value) (Value, error) {
	var room [256]byte
	text := room[:0]
	var first, wrong Value
	count, wrongAt := 0, 0
	next := it.Type().Slots.Next
	for ; ; count++ {
		v, err := next(th, it)
		if err != nil {
			return Value{}, err
		}
		if !v.IsSet() {
			break
		}
		if err := th.step(); err != nil {
			return Value{}, err
		}
		s := As[Str](v, StrType)
		switch {
		case wrong.IsSet():
			continue
		case s == nil:
			wrong, wrongAt = v, count
			continue
		case count == 0:
			first = v
		}
		if n := len(sep) + len(s.s); n > cap(text)-len(text) {
			if err := th.allocText(cap(text) + n); err != nil {
				return Value{}, err
			}
			text = slices.Grow(text, max(n, cap(text)))
		}
		if count > 0 {
			text = append(text, sep...)
		}
		text = append(text, s.s...)
	}
	if wrong.IsSet() {
		return Value{}, notJoined(th, wrongAt, wrong)
	}
	if count == 1 && first.Type() == StrType {
		return first, nil
	}
	return NewTextFrom(th, text)
}
