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
	size := len(s.s) + (left+right)*len(fill)
	if err := th.allocText(size); err != nil {
		return Value{}, err
	}
	var b strings.Builder
	b.Grow(size)
	b.WriteString(strings.Repeat(fill, left))
	b.WriteString(s.s)
	b.WriteString(strings.Repeat(fill, right))
	return NewStr(b.String()).Value(), nil
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
	text, err := expandTabs(th, s.s, tab, decodeRune)
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
	drop := isSpaceRune
	if v := args[1]; v.IsSet() && !v.IsNone() {
		chars := AsStr(v)
		if chars == nil {
			return Value{}, th.TypeErrorf("%s arg must be None or str", name)
		}
		drop = runeSet(chars.s)
	}
	from, to := 0, len(s.s)
	for left && from < to {
		r, n := decodeRune(s.s[from:to])
		if !drop(r) {
			break
		}
		from += n
	}
	for right && from < to {
		r, n := decodeLastRune(s.s[from:to])
		if !drop(r) {
			break
		}
		to -= n
	}
	if err := th.scan(len(s.s) - (to - from)); err != nil {
		return Value{}, err
	}
	return s.substring(th, from, to)
}

// runeSet is the membership test of the code points of chars.
func runeSet(chars string) func(rune) bool {
	if len(chars) == 1 {
		return func(r rune) bool { return r == rune(chars[0]) }
	}
	var ascii [128]bool
	others := make(map[rune]bool)
	for i := 0; i < len(chars); {
		r, n := decodeRune(chars[i:])
		if r < 128 {
			ascii[r] = true
		} else {
			others[r] = true
		}
		i += n
	}
	return func(r rune) bool { return r < 128 && ascii[r] || others[r] }
}
