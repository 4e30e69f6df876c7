package runtime

import (
	"slices"
	"strings"
)

// byteSplitter makes the splitter of a bytes or bytearray object.
func byteSplitter(th *Thread, self Value) splitter {
	b, _ := bufferView(self)
	return splitter{th: th, s: b, bytes: self, class: &bytesClass, last: lastSpaceByte}
}

// lastSpaceByte is lastSpace for bytes.
func lastSpaceByte(s string) int {
	if isSpaceByte(s[len(s)-1]) {
		return 1
	}
	return 0
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
		b, err := BytesView(th, v)
		if err != nil {
			return Value{}, err
		}
		sep = &b
	}
	p := byteSplitter(th, args[0])
	return p.split(sep, limit, fromEnd)
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
	sep, err := BytesView(th, args[1])
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
		if k == 1 && i < end && As[Bytes](self, BytesType) != nil {
			parts[k] = args[1] // whatever has these bytes
			continue
		}
		if parts[k], err = byteSlice(th, self, bounds[0], bounds[1]); err != nil {
			return Value{}, err
		}
	}
	return NewTuple(parts[:]...).Value(), nil
}

// withContents puts bytes in the place of objects of scripts that are bytes-like.
func withContents(th *Thread, items []Value) ([]Value, error) {
	if !slices.ContainsFunc(items, hasBuffer) {
		return items, nil
	}
	items = slices.Clone(items)
	for i, v := range items {
		if !hasBuffer(v) {
			continue
		}
		b, _, err := bufferOf(th, v)
		if err != nil {
			return nil, th.TypeErrorf("sequence item %d: expected a bytes-like object, %s found", i, v.Type().name)
		}
		items[i] = NewBytes(b).Value()
	}
	return items, nil
}

func bytesJoin(th *Thread, args []Value) (Value, error) {
	items, err := joinItems(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if items, err = withContents(th, items); err != nil {
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

// joinItems returns the items that join joins. For a list or tuple they are its
// own storage: joining runs no script code.
func joinItems(th *Thread, v Value) ([]Value, error) {
	if l := Exactly[List](v, ListType); l != nil {
		return l.Values(), nil
	}
	if t := Exactly[Tuple](v, TupleType); t != nil {
		return t.Items, nil
	}
	it, err := iterOr(th, v, "can only join an iterable")
	if err != nil {
		return nil, err
	}
	return collectRest(th, it)
}
