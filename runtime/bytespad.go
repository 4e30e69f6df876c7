package runtime

import "strings"

// bytesPad is center, ljust and rjust; left says how much of what is missing
// goes to the left.
func bytesPad(th *Thread, args []Value, name string, left func(missing, width int) int) (Value, error) {
	width, err := sizeArg(th, args[1])
	if err != nil {
		return Value{}, err
	}
	fill := " "
	if v := args[2]; v.IsSet() {
		b, ok := bufferView(v)
		if !ok || len(b) != 1 || v.Type() == MemoryViewType {
			return Value{}, th.TypeErrorf("%s() argument 2 must be a byte string of length 1, not %s", name, GivenName(v))
		}
		fill = b
	}
	b, _ := bufferView(args[0])
	missing := max(width, 0) - len(b)
	if missing <= 0 {
		return byteResult(th, args[0], b)
	}
	filling, err := repeatText(th, fill, missing)
	if err != nil {
		return Value{}, err
	}
	n := left(missing, width)
	return byteResult(th, args[0], filling[:n]+b+filling[n:])
}

func bytesCenter(th *Thread, args []Value) (Value, error) {
	return bytesPad(th, args, "center", func(missing, width int) int { return missing/2 + missing&width&1 })
}

func bytesLjust(th *Thread, args []Value) (Value, error) {
	return bytesPad(th, args, "ljust", func(int, int) int { return 0 })
}

func bytesRjust(th *Thread, args []Value) (Value, error) {
	return bytesPad(th, args, "rjust", func(missing, _ int) int { return missing })
}

func bytesZfill(th *Thread, args []Value) (Value, error) {
	width, err := sizeArg(th, args[1])
	if err != nil {
		return Value{}, err
	}
	b, _ := bufferView(args[0])
	missing := max(width, 0) - len(b)
	if missing <= 0 {
		return byteResult(th, args[0], b)
	}
	zeros, err := repeatText(th, "0", missing)
	if err != nil {
		return Value{}, err
	}
	sign := 0
	if b != "" && (b[0] == '+' || b[0] == '-') {
		sign = 1
	}
	return byteResult(th, args[0], b[:sign]+zeros+b[sign:])
}

func bytesExpandtabs(th *Thread, args []Value) (Value, error) {
	tab := 8
	if args[1].IsSet() {
		var err error
		if tab, err = AsInt32(th, args[1]); err != nil {
			return Value{}, err
		}
	}
	b, _ := bufferView(args[0])
	text, err := expandTabs(th, b, tab, decodeByte)
	if err != nil {
		return Value{}, err
	}
	return byteResult(th, args[0], text)
}

func bytesStrip(th *Thread, args []Value) (Value, error) { return stripBytes(th, args, true, true) }

func bytesLstrip(th *Thread, args []Value) (Value, error) { return stripBytes(th, args, true, false) }

func bytesRstrip(th *Thread, args []Value) (Value, error) { return stripBytes(th, args, false, true) }

func stripBytes(th *Thread, args []Value, left, right bool) (Value, error) {
	drop := isSpaceByte
	if v := args[1]; v.IsSet() && !v.IsNone() {
		chars, err := BytesView(th, v)
		if err != nil {
			return Value{}, err
		}
		drop = func(c byte) bool { return strings.IndexByte(chars, c) >= 0 }
	}
	b, _ := bufferView(args[0])
	from, to := 0, len(b)
	for left && from < to && drop(b[from]) {
		from++
	}
	for right && from < to && drop(b[to-1]) {
		to--
	}
	return byteSlice(th, args[0], from, to)
}
