package runtime

import (
	"math"
	"strings"
)

// Construction of bytes and bytearray.

var (
	bytesArguments     = &Native{sig: ParseSignature("bytes(source=, encoding=, errors=)")}
	bytearrayArguments = &Native{sig: ParseSignature("bytearray(source=, encoding=, errors=)")}
)

func bytesNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	if len(names) == 0 && len(args) == 1 && t == BytesType {
		switch given := args[0].Type(); {
		case given == BytesType:
			return args[0], nil
		case !given.builtin:
			b, err := madeBytes(th, args[0])
			if err != nil {
				return Value{}, err
			}
			if b != nil {
				return b.Value(), nil // which may be of a subclass
			}
		}
	}
	source, err := bindByteSource(th, bytesArguments, args, names)
	if err != nil {
		return Value{}, err
	}
	b, err := source.contents(th)
	if err != nil {
		return Value{}, err
	}
	return bytesOfType(th, t, b)
}

// byteSource is the arguments of bytes() or bytearray().
type byteSource struct {
	kind                      string // which of the two
	source, encoding, errors  Value
	encodingName, handlerName string
}

func bindByteSource(th *Thread, fn *Native, args, names []Value) (byteSource, error) {
	var buf [3]Value
	bound, err := fn.bindArgs(th, buf[:0], args, names)
	if err != nil {
		return byteSource{}, err
	}
	b := byteSource{kind: fn.sig.Name, source: bound[0], encoding: bound[1], errors: bound[2]}
	b.encodingName, b.handlerName, err = codecArguments(th, fn.sig.Name, b.encoding, b.errors)
	return b, err
}

// contents is the bytes that the arguments ask for.
func (b byteSource) contents(th *Thread) (string, error) {
	s := (*Str)(nil)
	if b.source.IsSet() {
		s = AsStr(b.source)
	}
	switch {
	case s != nil && !b.encoding.IsSet():
		if s.typ != StrType && b.kind == "bytes" && !b.errors.IsSet() {
			if text, ok, err := callBytes(th, b.source); ok || err != nil {
				return text, err
			}
		}
		return "", th.TypeErrorf("string argument without an encoding")
	case s != nil:
		return Encode(th, s, b.encodingName, b.handlerName)
	case b.encoding.IsSet():
		return "", th.TypeErrorf("encoding without a string argument")
	case b.errors.IsSet():
		return "", th.TypeErrorf("errors without a string argument")
	case !b.source.IsSet():
		return "", nil
	}
	return bytesFrom(th, b.source, b.kind)
}

// bytesFrom is bytes(v), or bytearray(v), for a v that is no str: by
// __bytes__, __index__ (a number of zeros), as a buffer, or as an iterable.
func bytesFrom(th *Thread, v Value, kind string) (string, error) {
	if kind == "bytes" {
		if b, ok, err := callBytes(th, v); ok || err != nil {
			return b, err
		}
	}
	if IsInteger(v) || v.Type().Index != nil {
		n, err := AsIndexSized(th, v, OverflowError)
		switch {
		case err != nil:
			if IsException(err, TypeError) == nil {
				return "", err
			}
		case n < 0:
			return "", th.ValueErrorf("negative count")
		case kind == "bytes" && n > math.MaxInt64-33:
			return "", th.Raise(OverflowError, "byte string is too large") // with its header
		default:
			return repeatText(th, "\x00", n)
		}
	}
	if b, ok, err := bytesLike(th, v); ok || err != nil {
		return b, err
	}
	it, err := iterOr(th, v, "cannot convert '%s' object to %s", v.Type().name, kind)
	if err != nil {
		return "", err
	}
	if kind == "bytes" {
		return collectBytes(th, it, v, "bytes must be in range(0, 256)")
	}
	return collectBytes(th, it, Value{}, byteRange)
}

// collectBytes is the ints that an iterator gives as bytes; message words the
// error for one out of range. The iterable it comes from, if set, is asked for
// its length: nobody needs it, but a script can tell.
func collectBytes(th *Thread, it, iterable Value, message string) (string, error) {
	if iterable.IsSet() && !iterable.Type().builtin {
		if _, err := LengthHint(th, iterable, 0); err != nil {
			return "", err
		}
	}
	var b strings.Builder
	err := iterateRest(th, it, func(item Value) error {
		c, err := byteValue(th, item, message)
		if err != nil {
			return err
		}
		if b.Len() == b.Cap() {
			if err := th.Alloc(int64(b.Cap())); err != nil {
				return err
			}
		}
		b.WriteByte(c)
		return nil
	})
	return b.String(), err
}

// byteValue is v as a byte; message words the error for one out of range.
func byteValue(th *Thread, v Value, message string) (byte, error) {
	x, err := ToIndex(th, v)
	if err != nil {
		return 0, err
	}
	if !x.IsInt() || x.Int64() < 0 || x.Int64() > 255 {
		return 0, th.ValueErrorf("%s", message)
	}
	return byte(x.Int64()), nil
}

const byteRange = "byte must be in range(0, 256)"
