package runtime

import "strings"

// padArgs reads the arguments of center, ljust and rjust: how many code points
// are missing, the total width, and what to fill with.
func padArgs(th *Thread, args []Value) (missing, width int, fill string, err error) {
	if width, err = sizeArg(th, args[1]); err != nil {
		return
	}
	fill = " "
	if v := args[2]; v.IsSet() {
		f := AsStr(v)
		if f == nil {
			return 0, 0, "", th.TypeErrorf("The fill character must be a unicode character, not %s", v.Type().name)
		}
		if f.Len() != 1 {
			return 0, 0, "", th.TypeErrorf("The fill character must be exactly one character long")
		}
		fill = f.s
	}
	return max(max(width, 0)-MustAs[Str](args[0]).Len(), 0), width, fill, nil
}

// padText puts left and right copies of fill around s.
func padText(th *Thread, s *Str, left, right int, fill string) (Value, error) {
	if left+right == 0 {
		return exactStr(s), nil
	}
	if left+right > maxAllocation {
		return Value{}, th.Raise(MemoryError, "")
	}
	before := left * len(fill)
	size := len(s.s) + (left+right)*len(fill)
	out, text, err := newTextOf(th, size)
	if err != nil {
		return Value{}, err
	}
	fillText(text[:before], fill)
	fillText(text[before+copy(text[before:], s.s):], fill)
	return out.shared(), nil
}

func strCenter(th *Thread, args []Value) (Value, error) {
	missing, width, fill, err := padArgs(th, args)
	if err != nil {
		return Value{}, err
	}
	left := missing/2 + missing&width&1 // an odd one goes left in an odd width
	return padText(th, MustAs[Str](args[0]), left, missing-left, fill)
}

func strLjust(th *Thread, args []Value) (Value, error) {
	missing, _, fill, err := padArgs(th, args)
	if err != nil {
		return Value{}, err
	}
	return padText(th, MustAs[Str](args[0]), 0, missing, fill)
}

func strRjust(th *Thread, args []Value) (Value, error) {
	missing, _, fill, err := padArgs(th, args)
	if err != nil {
		return Value{}, err
	}
	return padText(th, MustAs[Str](args[0]), missing, 0, fill)
}

// strZfill pads with zeros behind the sign.
func strZfill(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	width, err := sizeArg(th, args[1])
	if err != nil {
		return Value{}, err
	}
	missing := max(width, 0) - s.Len()
	if missing <= 0 {
		return exactStr(s), nil
	}
	zeros, err := repeatText(th, "0", missing)
	if err != nil {
		return Value{}, err
	}
	sign := 0
	if s.s != "" && (s.s[0] == '+' || s.s[0] == '-') {
		sign = 1
	}
	return newText(th, s.s[:sign]+zeros+s.s[sign:])
}

func strExpandtabs(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	tab := 8
	if args[1].IsSet() {
		var err error
		if tab, err = AsInt32(th, args[1]); err != nil {
			return Value{}, err
		}
	}
	if !strings.Contains(s.s, "\t") {
		return exactStr(s), nil
	}
	text, err := expandTabs(th, s.s, tab, DecodeRune)
	if err != nil {
		return Value{}, err
	}
	return newText(th, text)
}

// expandTabs replaces tabs by the spaces up to the next multiple of tab
// columns; decode tells the elements of s apart.
func expandTabs(th *Thread, s string, tab int, decode func(string) (rune, int)) (string, error) {
	var b strings.Builder
	column := 0
	for i := 0; i < len(s); {
		c, n := decode(s[i:])
		switch {
		case c == '\t' && tab > 0:
			spaces := tab - column%tab
			if err := th.Alloc(int64(spaces)); err != nil {
				return "", err
			}
			column += spaces
			const blanks = "                                "
			for ; spaces > len(blanks); spaces -= len(blanks) {
				b.WriteString(blanks)
			}
			b.WriteString(blanks[:spaces])
		case c == '\t':
		case c == '\n' || c == '\r':
			b.WriteByte(byte(c))
			column = 0
		default:
			b.WriteString(s[i : i+n])
			column++
		}
		i += n
	}
	return b.String(), th.scan(b.Len())
}

func strStrip(th *Thread, args []Value) (Value, error) {
	return strip(th, args, "strip", true, true)
}

func strLstrip(th *Thread, args []Value) (Value, error) {
	return strip(th, args, "lstrip", true, false)
}

func strRstrip(th *Thread, args []Value) (Value, error) {
	return strip(th, args, "rstrip", false, true)
}

func strip(th *Thread, args []Value, name string, left, right bool) (Value, error) {
	s := MustAs[Str](args[0])
	drop := spaceRunes
	if v := args[1]; v.IsSet() && !v.IsNone() {
		chars := AsStr(v)
		if chars == nil {
			return Value{}, th.TypeErrorf("%s arg must be None or str", name)
		}
		drop = runeSetOf(chars.s)
	}
	text := s.s
	from, to := 0, len(text)
	for left && from < to {
		r, n := rune(text[from]), 1
		if r >= 0x80 {
			r, n = DecodeRune(text[from:to])
		}
		if !drop.has(r) {
			break
		}
		from += n
	}
	for right && from < to {
		r, n := rune(text[to-1]), 1
		if r >= 0x80 {
			r, n = decodeLastRune(text[from:to])
		}
		if !drop.has(r) {
			break
		}
		to -= n
	}
	if err := th.scan(len(text) - (to - from)); err != nil {
		return Value{}, err
	}
	return s.substring(th, from, to)
}

// A runeSet is a set of code points: those of ASCII as bits, others by a test.
type runeSet struct {
	ascii  [2]uint64
	others string // the code points beyond ASCII
	space  bool   // all white space beyond ASCII as well
}

// spaceRunes are the code points that are white space.
var spaceRunes = func() runeSet {
	set := runeSet{space: true}
	for r := rune(0); r < 0x80; r++ {
		if isSpaceRune(r) {
			set.add(r)
		}
	}
	return set
}()

// runeSetOf is the set of the code points of chars.
func runeSetOf(chars string) (set runeSet) {
	for i := 0; i < len(chars); i++ {
		if c := chars[i]; c < 0x80 {
			set.add(rune(c))
		} else {
			set.others = chars
		}
	}
	return set
}

func (s *runeSet) add(r rune) { s.ascii[r>>6] |= 1 << (r & 63) }

func (s *runeSet) has(r rune) bool {
	if r < 0x80 {
		return s.ascii[r>>6]>>(r&63)&1 != 0
	}
	if s.space {
		return isSpaceRune(r)
	}
	for i := 0; i < len(s.others); {
		c, n := DecodeRune(s.others[i:])
		if c == r {
			return true
		}
		i += n
	}
	return false
}
