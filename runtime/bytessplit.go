package runtime

import "strings"

// byteSplitter makes the splitter of a bytes or bytearray object.
func byteSplitter(th *Thread, self Value) *splitter {
	b, _ := bufferView(self)
	return &splitter{
		th: th, s: b,
		cut:   func(from, to int) (Value, error) { return byteSlice(th, self, from, to) },
		class: &bytesClass,
		last: func(s string) int {
			if isSpaceByte(s[len(s)-1]) {
				return 1
			}
			return 0
		},
	}
}

func bytesSplit(th *Thread, args []Value) (Value, error) { return splitBytes(th, args, false) }

func bytesRsplit(th *Thread, args []Value) (Value, error) { return splitBytes(th, args, true) }

func splitBytes(th *Thread, args []Value, fromEnd bool) (Value, error) {
	limit, err := countArg(th, args[2])
	if err != nil {
		return Value{}, err
	}
	var sep *string
	if v := args[1]; v.IsSet() && !v.IsNone() {
		b, err := bytesArg(th, v)
		if err != nil {
			return Value{}, err
		}
		sep = &b
	}
	return byteSplitter(th, args[0]).split(sep, limit, fromEnd)
}

func bytesSplitlines(th *Thread, args []Value) (Value, error) {
	keep := false
	if args[1].IsSet() {
		var err error
		if keep, err = Truth(th, args[1]); err != nil {
			return Value{}, err
		}
	}
	p := byteSplitter(th, args[0])
	if err := th.scan(len(p.s)); err != nil {
		return Value{}, err
	}
	for i := 0; i < len(p.s); {
		end, next := len(p.s), len(p.s)
		if n := strings.IndexAny(p.s[i:], "\n\r"); n >= 0 {
			end, next = i+n, i+n+1
			if strings.HasPrefix(p.s[end:], "\r\n") {
				next++
			}
		}
		if keep {
			end = next
		}
		if err := p.add(i, end); err != nil {
			return Value{}, err
		}
		i = next
	}
	return NewList(p.parts).Value(), nil
}

func bytesPartition(th *Thread, args []Value) (Value, error) {
	return partitionBytes(th, args, strings.Index, false)
}

func bytesRpartition(th *Thread, args []Value) (Value, error) {
	return partitionBytes(th, args, strings.LastIndex, true)
}

func partitionBytes(th *Thread, args []Value, search func(s, sep string) int, fromEnd bool) (Value, error) {
	self := args[0]
	sep, err := bytesArg(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if sep == "" {
		return Value{}, th.ValueErrorf("empty separator")
	}
	b, _ := bufferView(self)
	if err := th.scan(len(b)); err != nil {
		return Value{}, err
	}
	i := search(b, sep)
	end := i + len(sep)
	switch {
	case i < 0 && fromEnd:
		i, end = 0, 0
	case i < 0:
		i, end = len(b), len(b)
	}
	var parts [3]Value
	for k, bounds := range [3][2]int{{0, i}, {i, end}, {end, len(b)}} {
		if parts[k], err = byteSlice(th, self, bounds[0], bounds[1]); err != nil {
			return Value{}, err
		}
	}
	return NewTuple(parts[:]...).Value(), nil
}

func bytesJoin(th *Thread, args []Value) (Value, error) {
	items, err := joinItems(th, args[1])
	if err != nil {
		return Value{}, err
	}
	sep, _ := bufferView(args[0])
	n := 0
	for i, v := range items {
		b, ok := bufferView(v)
		if !ok {
			return Value{}, th.TypeErrorf("sequence item %d: expected a bytes-like object, %s found", i, v.Type().name)
		}
		n += len(b)
	}
	if len(items) > 1 {
		if len(sep) > 0 && len(items)-1 > (maxAllocation-n)/len(sep) {
			return Value{}, th.Raise(MemoryError, "")
		}
		n += (len(items) - 1) * len(sep)
	}
	if err := th.allocText(n); err != nil {
		return Value{}, err
	}
	if err := th.scan(n + 16*len(items)); err != nil {
		return Value{}, err
	}
	out := make([]byte, 0, n)
	for i, v := range items {
		if i > 0 {
			out = append(out, sep...)
		}
		b, _ := bufferView(v)
		out = append(out, b...)
	}
	if As[ByteArray](args[0], ByteArrayType) != nil {
		return NewByteArray(out).Value(), nil
	}
	return newByteString(th, string(out))
}

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
			return Value{}, th.TypeErrorf("%s() argument 2 must be a byte string of length 1, not %s", name, v.Type().name)
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
		chars, err := bytesArg(th, v)
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
