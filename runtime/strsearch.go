package runtime

import (
	"bytes"
	"math"
	"strings"
)

// strArg is argument i (from 1) of the method called name, which must be a str.
func strArg(th *Thread, name string, i int, v Value) (*Str, error) {
	if s := As[Str](v, StrType); s != nil {
		return s, nil
	}
	return nil, th.TypeErrorf("%s() argument %d must be str, not %s", name, i, GivenName(v))
}

// sliceArg is an optional start or end argument, which clips as in slices.
func sliceArg(th *Thread, v Value, absent int) (int, error) {
	if !v.IsSet() || v.IsNone() {
		return absent, nil
	}
	return sliceIndex(th, v)
}

// window works out the part of a sequence of length n that start and end
// select. ok is false when start lies beyond end: then not even the empty
// sequence is found there.
func window(th *Thread, n int, start, end Value) (from, to int, ok bool, err error) {
	if from, err = sliceArg(th, start, 0); err != nil {
		return
	}
	if to, err = sliceArg(th, end, math.MaxInt); err != nil {
		return
	}
	if from < 0 {
		from = max(from+n, 0)
	}
	if to < 0 {
		to = max(to+n, 0)
	}
	to = min(to, n)
	return from, to, from <= to, nil
}

// window is the part of s that start and end select, in byte offsets.
func (s *Str) window(th *Thread, start, end Value) (from, to int, ok bool, err error) {
	if !start.IsSet() && !end.IsSet() {
		return 0, len(s.s), true, nil
	}
	from, to, ok, err = window(th, s.Len(), start, end)
	if !ok || err != nil {
		return 0, 0, false, err
	}
	return s.ByteOffset(from), s.ByteOffset(to), true, nil
}

// strSearch is find, index, rfind and rindex: the position of a substring by
// the search function given, or -1.
func strSearch(th *Thread, args []Value, name string, search func(s, sub string) int) (int, error) {
	s := MustAs[Str](args[0])
	sub, err := strArg(th, name, 1, args[1])
	if err != nil {
		return 0, err
	}
	from, to, ok, err := s.window(th, args[2], args[3])
	if !ok || err != nil {
		return -1, err
	}
	if err := th.scan(to - from); err != nil {
		return 0, err
	}
	i := search(s.s[from:to], sub.s)
	if i < 0 {
		return -1, nil
	}
	return s.RuneOffset(from + i), nil
}

func strFind(th *Thread, args []Value) (Value, error) {
	i, err := strSearch(th, args, "find", strings.Index)
	return Int(int64(i)), err
}

func strRfind(th *Thread, args []Value) (Value, error) {
	i, err := strSearch(th, args, "rfind", strings.LastIndex)
	return Int(int64(i)), err
}

func strIndex(th *Thread, args []Value) (Value, error) {
	i, err := strSearch(th, args, "index", strings.Index)
	return foundIndex(th, i, err, "substring not found")
}

func strRindex(th *Thread, args []Value) (Value, error) {
	i, err := strSearch(th, args, "rindex", strings.LastIndex)
	return foundIndex(th, i, err, "substring not found")
}

// foundIndex turns the -1 of find into the ValueError of index.
func foundIndex(th *Thread, i int, err error, message string) (Value, error) {
	if err == nil && i < 0 {
		err = th.Raise(ValueError, message)
	}
	return Int(int64(i)), err
}

func strCount(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	sub, err := strArg(th, "count", 1, args[1])
	if err != nil {
		return Value{}, err
	}
	from, to, ok, err := s.window(th, args[2], args[3])
	if !ok || err != nil {
		return Int(0), err
	}
	if err := th.scan(to - from); err != nil {
		return Value{}, err
	}
	if sub.s == "" {
		return Int(int64(countRunes(s.s[from:to])) + 1), nil
	}
	return Int(int64(strings.Count(s.s[from:to], sub.s))), nil
}

func strContains(th *Thread, self, item Value) (bool, error) {
	sub := As[Str](item, StrType)
	if sub == nil {
		return false, th.TypeErrorf("'in <string>' requires string as left operand, not %s", item.Type().name)
	}
	s := MustAs[Str](self)
	if err := th.scan(len(s.s)); err != nil {
		return false, err
	}
	return strings.Contains(s.s, sub.s), nil
}

func strStartswith(th *Thread, args []Value) (Value, error) {
	return strMatch(th, args, "startswith", strings.HasPrefix)
}

func strEndswith(th *Thread, args []Value) (Value, error) {
	return strMatch(th, args, "endswith", strings.HasSuffix)
}

// strMatch is startswith and endswith: args[1] is a str or a tuple of them.
func strMatch(th *Thread, args []Value, name string, match func(s, affix string) bool) (Value, error) {
	s := MustAs[Str](args[0])
	from, to, ok, err := s.window(th, args[2], args[3])
	if err != nil {
		return Value{}, err
	}
	if affix := As[Str](args[1], StrType); affix != nil {
		return Bool(ok && match(s.s[from:to], affix.s)), nil
	}
	affixes := AsTuple(args[1])
	if affixes == nil {
		return Value{}, th.TypeErrorf("%s first arg must be str or a tuple of str, not %s", name, args[1].Type().name)
	}
	for _, v := range affixes.Items {
		if err := th.Work(1); err != nil {
			return Value{}, err
		}
		affix := As[Str](v, StrType)
		if affix == nil {
			return Value{}, th.TypeErrorf("tuple for %s must only contain str, not %s", name, v.Type().name)
		}
		if ok && match(s.s[from:to], affix.s) {
			return True, nil
		}
	}
	return False, nil
}

func strRemoveprefix(th *Thread, args []Value) (Value, error) {
	s, prefix := MustAs[Str](args[0]), As[Str](args[1], StrType)
	if prefix == nil {
		return Value{}, th.TypeErrorf("removeprefix() argument must be str, not %s", GivenName(args[1]))
	}
	if !strings.HasPrefix(s.s, prefix.s) {
		return exactStr(s), nil
	}
	return s.substring(th, len(prefix.s), len(s.s))
}

func strRemovesuffix(th *Thread, args []Value) (Value, error) {
	s, suffix := MustAs[Str](args[0]), As[Str](args[1], StrType)
	if suffix == nil {
		return Value{}, th.TypeErrorf("removesuffix() argument must be str, not %s", GivenName(args[1]))
	}
	if !strings.HasSuffix(s.s, suffix.s) {
		return exactStr(s), nil
	}
	return s.substring(th, 0, len(s.s)-len(suffix.s))
}

func strReplace(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	before, err := strArg(th, "replace", 1, args[1])
	if err != nil {
		return Value{}, err
	}
	after, err := strArg(th, "replace", 2, args[2])
	if err != nil {
		return Value{}, err
	}
	limit, err := countArg(th, args[3])
	if err != nil {
		return Value{}, err
	}
	if err := th.scan(len(s.s)); err != nil {
		return Value{}, err
	}
	n := s.Len() + 1
	if before.s != "" {
		n = strings.Count(s.s, before.s)
	}
	if n = min(n, limit); n == 0 || before.s == after.s {
		return exactStr(s), nil
	}
	size, err := replacedSize(th, len(s.s), before.s, after.s, n)
	if err != nil {
		return Value{}, err
	}
	out, text, err := newTextOf(th, size)
	if err != nil {
		return Value{}, err
	}
	if err := th.scan(size); err != nil {
		return Value{}, err
	}
	replaceInto(text, s.s, before.s, after.s, n, DecodeRune)
	return out.shared(), nil
}

// sizeArg is an argument that says a size, by __index__.
func sizeArg(th *Thread, v Value) (int, error) {
	n, err := AsInt64(th, v)
	return int(n), err
}

// countArg is an optional number of times; absent or negative means no limit.
func countArg(th *Thread, v Value) (int, error) {
	n := -1
	if v.IsSet() {
		var err error
		if n, err = sizeArg(th, v); err != nil {
			return 0, err
		}
	}
	if n < 0 {
		n = math.MaxInt
	}
	return n, nil
}

// replacedSize is the size of text of the given size after n replacements. To
// make it is work, which allocating it charges.
func replacedSize(th *Thread, size int, before, after string, n int) (int, error) {
	if growth := len(after) - len(before); growth > 0 && n > (math.MaxInt-size)/growth {
		return 0, th.Raise(MemoryError, "")
	}
	return size + n*(len(after)-len(before)), nil
}

// replaceInto puts s into dst, of the size it then has, with the first n
// occurrences of before, of which there are at least as many, replaced. An empty
// one occurs before every element of s, which decode tells apart, and at the end.
func replaceInto(dst []byte, s, before, after string, n int, decode func(string) (rune, int)) {
	if len(before) == 1 && len(after) == 1 {
		replaceBytes(dst[:copy(dst, s)], before[0], after[0], n)
		return
	}
	for ; n > 0; n-- {
		if before != "" {
			i := indexText(s, before)
			dst = dst[copy(dst, s[:i]):]
			dst = dst[copy(dst, after):]
			s = s[i+len(before):]
			continue
		}
		dst = dst[copy(dst, after):]
		if s == "" {
			break
		}
		_, w := decode(s)
		dst = dst[copy(dst, s[:w]):]
		s = s[w:]
	}
	copy(dst, s)
}

// replaceBytes is replaceInto in place, for single bytes.
func replaceBytes(text []byte, before, after byte, n int) {
	if n*16 < len(text) { // far apart: searching is faster than looking at each
		for ; n > 0; n-- {
			i := bytes.IndexByte(text, before)
			text[i] = after
			text = text[i+1:]
		}
		return
	}
	for i, b := range text {
		if b == before {
			text[i] = after
			if n--; n == 0 {
				break
			}
		}
	}
}

// indexText is strings.Index with a short way to single bytes.
func indexText(s, sub string) int {
	if len(sub) == 1 {
		return strings.IndexByte(s, sub[0])
	}
	return strings.Index(s, sub)
}
