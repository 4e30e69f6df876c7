package runtime

// strTest makes the method that reports whether s is not empty and all its code
// points are of a class.
func strTest(class func(rune) bool) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		s := MustAs[Str](args[0])
		return Bool(s.s != "" && allRunes(s.s, class)), th.scan(len(s.s) * 4)
	}
}

func allRunes(s string, class func(rune) bool) bool {
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		if !class(r) {
			return false
		}
		i += n
	}
	return true
}

func strIsASCII(_ *Thread, args []Value) (Value, error) {
	return Bool(MustAs[Str](args[0]).IsASCII()), nil
}

func strIsPrintable(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	return Bool(allRunes(s.s, isPrintableRune)), th.scan(len(s.s) * 4)
}

func strIsIdentifier(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0]).s
	th.Charge(len(s) / 2)
	return Bool(IsIdentifier(s)), nil
}

func strIslower(th *Thread, args []Value) (Value, error) {
	return strIsCase(th, args, isLowerRune, isUpperRune)
}

func strIsupper(th *Thread, args []Value) (Value, error) {
	return strIsCase(th, args, isUpperRune, isLowerRune)
}

// strIsCase reports whether some code point is of the wanted case and none of
// the other or of title case.
func strIsCase(th *Thread, args []Value, wanted, other func(rune) bool) (Value, error) {
	s := MustAs[Str](args[0])
	some := false
	all := allRunes(s.s, func(r rune) bool {
		some = some || wanted(r)
		return !other(r) && !isTitleRune(r)
	})
	return Bool(some && all), th.scan(len(s.s) * 4)
}

// strIstitle reports whether upper and title case occur only at the start of
// words, lower case only behind, and there are words at all.
func strIstitle(th *Thread, args []Value) (Value, error) {
	s := MustAs[Str](args[0])
	some, inWord := false, false
	all := allRunes(s.s, func(r rune) bool {
		switch {
		case isUpperRune(r) || isTitleRune(r):
			if inWord {
				return false
			}
			some, inWord = true, true
		case isLowerRune(r):
			if !inWord {
				return false
			}
		default:
			inWord = false
		}
		return true
	})
	return Bool(some && all), th.scan(len(s.s) * 4)
}
