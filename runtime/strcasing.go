package runtime

// mapCase is the str made by appending something for each code point; s and i
// tell where the code point is.
func mapCase(th *Thread, s *Str, f func(b []byte, r rune, i int) []byte) (Value, error) {
	if err := th.scan(len(s.s) * 4); err != nil {
		return Value{}, err
	}
	b := make([]byte, 0, len(s.s)+8)
	for i := 0; i < len(s.s); {
		r, n := DecodeRune(s.s[i:])
		b = f(b, r, i)
		i += n
	}
	return newText(th, bytesView(b)) // nobody else has b
}

// mapASCII is the str that changing a copy of ASCII text in place makes.
func mapASCII(th *Thread, s *Str, change func(text []byte)) (Value, error) {
	if err := th.scan(len(s.s)); err != nil {
		return Value{}, err
	}
	out, text, err := newTextOf(th, len(s.s))
	if err != nil {
		return Value{}, err
	}
	out.length = s.length
	copy(text, s.s)
	change(text)
	return out.shared(), nil
}

func strLower(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	if s.IsASCII() {
		return mapASCII(th, s, lowerBytes)
	}
	return mapCase(th, s, func(b []byte, r rune, i int) []byte { return appendLower(b, r, s.s, i) })
}

func strUpper(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	if s.IsASCII() {
		return mapASCII(th, s, upperBytes)
	}
	return mapCase(th, s, func(b []byte, r rune, _ int) []byte { return appendUpper(b, r) })
}

func strCasefold(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	if s.IsASCII() {
		return mapASCII(th, s, lowerBytes)
	}
	return mapCase(th, s, func(b []byte, r rune, _ int) []byte { return appendFold(b, r) })
}

func strCapitalize(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	if s.IsASCII() {
		return mapASCII(th, s, capitalizeBytes)
	}
	return mapCase(th, s, func(b []byte, r rune, i int) []byte {
		if i == 0 {
			return appendTitle(b, r)
		}
		return appendLower(b, r, s.s, i)
	})
}

func strTitle(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	if s.IsASCII() {
		return mapASCII(th, s, titleBytes)
	}
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
	if s.IsASCII() {
		return mapASCII(th, s, swapBytes)
	}
	return mapCase(th, s, func(b []byte, r rune, i int) []byte {
		switch {
		case isUpperRune(r):
			return appendLower(b, r, s.s, i)
		case isLowerRune(r):
			return appendUpper(b, r)
		}
		return AppendRune(b, r)
	})
}
