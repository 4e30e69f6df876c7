package runtime

import "strings"

// mapCase is the str made by appending something for each code point; s and i
// tell where the code point is.
func mapCase(th *Thread, s *Str, f func(b []byte, r rune, i int) []byte) (Value, error) {
	if err := th.scan(len(s.s) * 4); err != nil {
		return Value{}, err
	}
	b := make([]byte, 0, len(s.s))
	for i := 0; i < len(s.s); {
		r, n := decodeRune(s.s[i:])
		b = f(b, r, i)
		i += n
	}
	return newText(th, string(b))
}

// mapASCII is the str that a case mapping of package strings, which returns its
// argument when it changes nothing, makes of ASCII text.
func mapASCII(th *Thread, s *Str, f func(string) string) (Value, error) {
	if err := th.scan(len(s.s)); err != nil {
		return Value{}, err
	}
	text := f(s.s)
	if text == s.s {
		return exactStr(s), nil
	}
	return newText(th, text)
}

func strLower(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	if s.IsASCII() {
		return mapASCII(th, s, strings.ToLower)
	}
	return mapCase(th, s, func(b []byte, r rune, i int) []byte { return appendLower(b, r, s.s, i) })
}

func strUpper(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	if s.IsASCII() {
		return mapASCII(th, s, strings.ToUpper)
	}
	return mapCase(th, s, func(b []byte, r rune, _ int) []byte { return appendUpper(b, r) })
}

func strCasefold(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	if s.IsASCII() {
		return mapASCII(th, s, strings.ToLower)
	}
	return mapCase(th, s, func(b []byte, r rune, _ int) []byte { return appendFold(b, r) })
}

func strCapitalize(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	return mapCase(th, s, func(b []byte, r rune, i int) []byte {
		if i == 0 {
			return appendTitle(b, r)
		}
		return appendLower(b, r, s.s, i)
	})
}

func strTitle(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	inWord := false
	return mapCase(th, s, func(b []byte, r rune, i int) []byte {
		if inWord {
			b = appendLower(b, r, s.s, i)
		} else {
			b = appendTitle(b, r)
		}
		inWord = isCasedRune(r)
		return b
	})
}

func strSwapcase(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	return mapCase(th, s, func(b []byte, r rune, i int) []byte {
		switch {
		case isUpperRune(r):
			return appendLower(b, r, s.s, i)
		case isLowerRune(r):
			return appendUpper(b, r)
		}
		return appendRune(b, r)
	})
}
