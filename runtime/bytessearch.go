package runtime

import "strings"

// byteNeedle is what find and its like look for: bytes, or one byte as an int.
// It must be taken before the contents of the object searched: taking it may
// run script code.
func byteNeedle(th *Thread, v Value) (string, error) {
	if b, ok, err := bufferOf(th, v); err != nil || ok {
		return b, err
	}
	if !IsInteger(v) && v.Type().Index == nil {
		return "", th.TypeErrorf("argument should be integer or bytes-like object, not '%s'", v.Type().name)
	}
	c, err := byteValue(th, v, byteRange)
	return shortBytes[c].B, err
}

// byteWindow reads the arguments (sub, start, end) of a search and returns the
// part of the object to search, and where it starts.
func byteWindow(th *Thread, args []Value) (b string, from int, ok bool, err error) {
	// The bounds may run script code that changes a bytearray: read them first.
	start, err := sliceArg(th, args[2], 0)
	if err != nil {
		return
	}
	end, err := sliceArg(th, args[3], maxIndex)
	if err != nil {
		return
	}
	view, _ := bufferView(args[0])
	from, to, ok, _ := window(th, len(view), Int(int64(start)), Int(int64(end)))
	if !ok {
		return "", 0, false, nil
	}
	return view[from:to], from, true, th.scan(to - from)
}

// needleWindow is byteWindow for a sub that is checked even where there is
// nothing to search.
func needleWindow(th *Thread, args []Value) (b string, from int, ok bool, err error) {
	if b, from, ok, err = byteWindow(th, args); err == nil {
		_, err = byteNeedle(th, args[1])
	}
	return b, from, ok, err
}

func byteSearch(th *Thread, args []Value, search func(s, sub string) int) (int, error) {
	b, from, ok, err := needleWindow(th, args)
	if !ok || err != nil {
		return -1, err
	}
	sub, err := byteNeedle(th, args[1])
	if err != nil {
		return 0, err
	}
	i := search(b, sub)
	if i < 0 {
		return -1, nil
	}
	return from + i, nil
}

func bytesFind(th *Thread, args []Value) (Value, error) {
	i, err := byteSearch(th, args, strings.Index)
	return Int(int64(i)), err
}

func bytesRfind(th *Thread, args []Value) (Value, error) {
	i, err := byteSearch(th, args, strings.LastIndex)
	return Int(int64(i)), err
}

func bytesIndex(th *Thread, args []Value) (Value, error) {
	i, err := byteSearch(th, args, strings.Index)
	return foundIndex(th, i, err, "subsection not found")
}

func bytesRindex(th *Thread, args []Value) (Value, error) {
	i, err := byteSearch(th, args, strings.LastIndex)
	return foundIndex(th, i, err, "subsection not found")
}

func bytesCount(th *Thread, args []Value) (Value, error) {
	n, err := byteSearchCount(th, args)
	return Int(int64(n)), err
}

func byteSearchCount(th *Thread, args []Value) (int, error) {
	b, _, ok, err := needleWindow(th, args)
	if !ok || err != nil {
		return 0, err
	}
	sub, err := byteNeedle(th, args[1])
	if err != nil {
		return 0, err
	}
	return countBytes(b, sub), nil
}

// countBytes counts sub in b; the empty one occurs before every byte and at the
// end.
func countBytes(b, sub string) int {
	if sub == "" {
		return len(b) + 1
	}
	return strings.Count(b, sub)
}

func bytesContains(th *Thread, self, item Value) (bool, error) {
	if IsInteger(item) || item.Type().Index != nil {
		c, err := byteValue(th, item, byteRange)
		if err != nil {
			return false, err
		}
		b, _ := bufferView(self)
		return strings.IndexByte(b, c) >= 0, th.scan(len(b))
	}
	sub, err := BytesView(th, item)
	if err != nil {
		return false, err
	}
	b, _ := bufferView(self)
	return strings.Contains(b, sub), th.scan(len(b))
}

func bytesStartswith(th *Thread, args []Value) (Value, error) {
	return bytesMatch(th, args, "startswith", strings.HasPrefix)
}

func bytesEndswith(th *Thread, args []Value) (Value, error) {
	return bytesMatch(th, args, "endswith", strings.HasSuffix)
}

// bytesMatch is startswith and endswith: args[1] is bytes or a tuple of them.
func bytesMatch(th *Thread, args []Value, name string, match func(s, affix string) bool) (Value, error) {
	b, _, ok, err := byteWindow(th, args)
	if err != nil {
		return Value{}, err
	}
	if t := AsTuple(args[1]); t != nil {
		for _, v := range t.Items {
			affix, err := BytesView(th, v)
			if err != nil {
				return Value{}, err
			}
			if ok && match(b, affix) {
				return True, nil
			}
		}
		return False, nil
	}
	affix, isBytes := bufferView(args[1])
	if !isBytes {
		return Value{}, th.TypeErrorf("%s first arg must be bytes or a tuple of bytes, not %s", name, args[1].Type().name)
	}
	return Bool(ok && match(b, affix)), nil
}

func bytesRemoveprefix(th *Thread, args []Value) (Value, error) {
	prefix, err := BytesView(th, args[1])
	if err != nil {
		return Value{}, err
	}
	b, _ := bufferView(args[0])
	from := 0
	if strings.HasPrefix(b, prefix) {
		from = len(prefix)
	}
	return byteSlice(th, args[0], from, len(b))
}

func bytesRemovesuffix(th *Thread, args []Value) (Value, error) {
	suffix, err := BytesView(th, args[1])
	if err != nil {
		return Value{}, err
	}
	b, _ := bufferView(args[0])
	to := len(b)
	if strings.HasSuffix(b, suffix) {
		to -= len(suffix)
	}
	return byteSlice(th, args[0], 0, to)
}

// decodeByte is DecodeRune for bytes.
func decodeByte(s string) (rune, int) { return rune(s[0]), 1 }

func bytesReplace(th *Thread, args []Value) (Value, error) {
	before, err := BytesView(th, args[1])
	if err != nil {
		return Value{}, err
	}
	after, err := BytesView(th, args[2])
	if err != nil {
		return Value{}, err
	}
	limit, err := countArg(th, args[3])
	if err != nil {
		return Value{}, err
	}
	b, _ := bufferView(args[0])
	if err := th.scan(len(b)); err != nil {
		return Value{}, err
	}
	n := min(countBytes(b, before), limit)
	if n == 0 {
		return byteResult(th, args[0], b)
	}
	size, err := replacedSize(th, len(b), before, after, n)
	if err != nil {
		return Value{}, err
	}
	if err := th.allocText(size); err != nil {
		return Value{}, err
	}
	if err := th.scan(size); err != nil {
		return Value{}, err
	}
	text := make([]byte, size)
	replaceInto(text, b, before, after, n, decodeByte)
	return byteResult(th, args[0], bytesView(text)) // nobody else has it
}

func bytesTranslate(th *Thread, args []Value) (Value, error) {
	var table string
	if !args[1].IsNone() {
		var err error
		if table, err = BytesView(th, args[1]); err != nil {
			return Value{}, err
		}
		if len(table) != 256 {
			return Value{}, th.ValueErrorf("translation table must be 256 characters long")
		}
	}
	var drop [256]bool
	if args[2].IsSet() {
		del, err := BytesView(th, args[2])
		if err != nil {
			return Value{}, err
		}
		for i := range len(del) {
			drop[del[i]] = true
		}
	}
	b, _ := bufferView(args[0])
	if err := th.scan(len(b)); err != nil {
		return Value{}, err
	}
	if err := th.allocText(len(b)); err != nil {
		return Value{}, err
	}
	out := make([]byte, 0, len(b))
	for i := range len(b) {
		switch c := b[i]; {
		case drop[c]:
		case table == "":
			out = append(out, c)
		default:
			out = append(out, table[c])
		}
	}
	return byteResult(th, args[0], string(out))
}

// bytesMaketrans is the static method bytes.maketrans.
func bytesMaketrans(th *Thread, args []Value) (Value, error) {
	from, err := BytesView(th, args[0])
	if err != nil {
		return Value{}, err
	}
	to, err := BytesView(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if len(from) != len(to) {
		return Value{}, th.ValueErrorf("maketrans arguments must have same length")
	}
	var table [256]byte
	for i := range table {
		table[i] = byte(i)
	}
	for i := range len(from) {
		table[from[i]] = to[i]
	}
	return newByteString(th, string(table[:]))
}
