package runtime

import (
	"slices"
	"strings"
)

// A splitter cuts a sequence of bytes into parts, kept as a list. str and the
// bytes types share it: they differ in what a part is and in what is space.
type splitter struct {
	th    *Thread
	s     string
	str   *Str             // whose text s is; nil for bytes
	bytes Value            // whose contents s are otherwise
	class *[256]byteClass  // of the bytes that s can start with
	last  func(string) int // length of the space that text ends with
	parts []Value
	strs  StrSlab
}

// byteClass says whether a byte is space, where one byte tells.
type byteClass uint8

const (
	noSpace byteClass = iota
	oneSpace
	askSpace // the first byte of several, which may be space together
)

// strClass and bytesClass are the classes of the first bytes of code points in
// a str, and of bytes.
var strClass, bytesClass = func() (s, b [256]byteClass) {
	for i := range 256 {
		switch {
		case i >= 0xC0:
			s[i] = askSpace
		case i >= 0x80: // inside a code point
		case isSpaceRune(rune(i)):
			s[i] = oneSpace
		}
		if isSpaceByte(byte(i)) {
			b[i] = oneSpace
		}
	}
	return s, b
}()

// spaceAt is the length of the space at offset i.
func (p *splitter) spaceAt(i int) int {
	if c := p.class[p.s[i]]; c != askSpace {
		return int(c)
	}
	if r, n := DecodeRune(p.s[i:]); isSpaceRune(r) {
		return n
	}
	return 0
}

// add appends the part between two byte offsets.
func (p *splitter) add(from, to int) error {
	if len(p.parts) == cap(p.parts) {
		if err := p.th.Alloc(int64(cap(p.parts)) * 16); err != nil {
			return err
		}
	}
	var v Value
	var err error
	if p.str != nil {
		v, err = p.strs.Substring(p.th, p.str, from, to)
	} else {
		v, err = byteSlice(p.th, p.bytes, from, to)
	}
	p.parts = append(p.parts, v)
	return err
}

// split is split and rsplit: sep is nil for whitespace.
func (p *splitter) split(sep *string, limit int, fromEnd bool) (v Value, err error) {
	if sep != nil && *sep == "" {
		return Value{}, p.th.ValueErrorf("empty separator")
	}
	if err := p.th.scan(len(p.s)); err != nil {
		return Value{}, err
	}
	switch {
	case sep == nil && fromEnd:
		err = p.lastWords(limit)
	case sep == nil:
		err = p.words(limit)
	case fromEnd:
		err = p.lastFields(*sep, limit)
	default:
		err = p.fields(*sep, limit)
	}
	if fromEnd {
		slices.Reverse(p.parts)
	}
	return NewList(p.parts).Value(), err
}

// fields splits at sep, at most limit times.
func (p *splitter) fields(sep string, limit int) error {
	p.strs.more = limit + 1
	if limit > len(p.s) {
		p.strs.more = strings.Count(p.s, sep) + 1
		p.parts = make([]Value, 0, min(p.strs.more, 1024))
	}
	from := 0
	for ; limit > 0; limit-- {
		i := indexText(p.s[from:], sep)
		if i < 0 {
			break
		}
		if err := p.add(from, from+i); err != nil {
			return err
		}
		from += i + len(sep)
		p.strs.more--
	}
	return p.add(from, len(p.s))
}

// words splits at runs of whitespace, at most limit times.
func (p *splitter) words(limit int) error {
	p.parts = make([]Value, 0, min(len(p.s)/2+1, 6))
	s, class := p.s, p.class
	i := p.skipSpace(0)
	for i < len(s) {
		if limit == 0 {
			return p.add(i, len(s))
		}
		limit--
		end := i
		for end < len(s) {
			if c := class[s[end]]; c != noSpace && (c == oneSpace || p.spaceAt(end) > 0) {
				break
			}
			end++
		}
		if err := p.add(i, end); err != nil {
			return err
		}
		i = p.skipSpace(end)
	}
	return nil
}

// skipSpace returns the offset of what follows the space at offset i.
func (p *splitter) skipSpace(i int) int {
	s, class := p.s, p.class
	for i < len(s) {
		switch class[s[i]] {
		case oneSpace:
			i++
			continue
		case askSpace:
			if n := p.spaceAt(i); n > 0 {
				i += n
				continue
			}
		}
		return i
	}
	return i
}

// trailingSpace is the length of the space at the end of s.
func (p *splitter) trailingSpace(s string) int {
	rest := s
	for rest != "" {
		n := p.last(rest)
		if n == 0 {
			break
		}
		rest = rest[:len(rest)-n]
	}
	return len(s) - len(rest)
}

// lastFields is fields from the end; the parts come in reverse.
func (p *splitter) lastFields(sep string, limit int) error {
	end := len(p.s)
	for ; limit > 0; limit-- {
		i := strings.LastIndex(p.s[:end], sep)
		if i < 0 {
			break
		}
		if err := p.add(i+len(sep), end); err != nil {
			return err
		}
		end = i
	}
	return p.add(0, end)
}

// lastWords is words from the end; the parts come in reverse.
func (p *splitter) lastWords(limit int) error {
	end := len(p.s) - p.trailingSpace(p.s)
	for end > 0 {
		if limit == 0 {
			return p.add(0, end)
		}
		limit--
		start := end
		for start > 0 && p.last(p.s[:start]) == 0 {
			start--
		}
		if err := p.add(start, end); err != nil {
			return err
		}
		end = start - p.trailingSpace(p.s[:start])
	}
	return nil
}

// strSplitter makes the splitter of a str.
func strSplitter(th *Thread, s *Str) splitter {
	return splitter{th: th, s: s.s, str: s, class: &strClass, last: lastSpace}
}

// lastSpace is the length of the whitespace character that s ends with.
func lastSpace(s string) int {
	if r, n := decodeLastRune(s); isSpaceRune(r) {
		return n
	}
	return 0
}

func strSplit(th *Thread, args []Value) (Value, error) { return splitStr(th, args, false) }

func strRsplit(th *Thread, args []Value) (Value, error) { return splitStr(th, args, true) }

func splitStr(th *Thread, args []Value, fromEnd bool) (Value, error) {
	limit, err := countArg(th, args[2])
	if err != nil {
		return Value{}, err
	}
	var sep *string
	if v := args[1]; v.IsSet() && !v.IsNone() {
		s := As[Str](v, StrType)
		if s == nil {
			return Value{}, th.TypeErrorf("must be str or None, not %s", v.Type().name)
		}
		sep = &s.s
	}
	p := strSplitter(th, MustAs[Str](args[0]))
	return p.split(sep, limit, fromEnd)
}

func strSplitlines(th *Thread, args []Value) (Value, error) {
	keep := false
	if args[1].IsSet() {
		var err error
		if keep, err = Truth(th, args[1]); err != nil {
			return Value{}, err
		}
	}
	p := strSplitter(th, MustAs[Str](args[0]))
	s := p.s
	if err := th.scan(len(s)); err != nil {
		return Value{}, err
	}
	for i := 0; i < len(s); {
		end, next := nextLine(s, i)
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

// breaksLine marks the bytes that a line break may start with.
var breaksLine = func() (t [256]bool) {
	for _, c := range []byte("\n\v\f\r\x1c\x1d\x1e\xc2\xe2") {
		t[c] = true
	}
	return t
}()

// nextLine returns where the line that starts at s[i:] ends and where the next
// one starts.
func nextLine(s string, i int) (end, next int) {
	for ; i < len(s); i++ {
		if !breaksLine[s[i]] {
			continue
		}
		switch r, n := DecodeRune(s[i:]); r {
		case '\r':
			if strings.HasPrefix(s[i+1:], "\n") {
				return i, i + 2
			}
			return i, i + 1
		case '\n', '\v', '\f', 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029:
			return i, i + n
		}
	}
	return i, i
}

// strPartition and strRpartition are the SpreadFuncs of str.partition and
// str.rpartition.
func strPartition(th *Thread, args, parts []Value) error {
	s, sep, err := partitionArgs(th, args)
	if err != nil {
		return err
	}
	i := indexText(s.s, sep.s)
	if i < 0 {
		parts[0], parts[1], parts[2] = exactStr(s), emptyStr.Value(), emptyStr.Value()
		return nil
	}
	return partitionAt(th, s, sep, i, parts)
}

func strRpartition(th *Thread, args, parts []Value) error {
	s, sep, err := partitionArgs(th, args)
	if err != nil {
		return err
	}
	i := strings.LastIndex(s.s, sep.s)
	if i < 0 {
		parts[0], parts[1], parts[2] = emptyStr.Value(), emptyStr.Value(), exactStr(s)
		return nil
	}
	return partitionAt(th, s, sep, i, parts)
}

func partitionArgs(th *Thread, args []Value) (s, sep *Str, err error) {
	s, sep = MustAs[Str](args[0]), As[Str](args[1], StrType)
	if sep == nil {
		return nil, nil, th.TypeErrorf("must be str, not %s", args[1].Type().name)
	}
	if sep.s == "" {
		return nil, nil, th.ValueErrorf("empty separator")
	}
	return s, sep, th.scan(len(s.s))
}

// partitionAt stores the part of s before the separator at offset i, which is
// often a key that has come before, the separator, and the part behind it.
func partitionAt(th *Thread, s, sep *Str, i int, parts []Value) error {
	before, err := s.recentSubstring(th, 0, i)
	if err != nil {
		return err
	}
	after, err := s.substring(th, i+len(sep.s), len(s.s))
	if err != nil {
		return err
	}
	parts[0], parts[1], parts[2] = before, sep.Value(), after
	return nil
}
