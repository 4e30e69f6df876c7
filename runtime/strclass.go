package runtime

// An asciiClass is a set of the classes that a byte of ASCII is in.
type asciiClass uint8

const (
	asciiDigit asciiClass = 1 << iota
	asciiSpace
	asciiLower
	asciiUpper

	asciiLetter = asciiLower | asciiUpper
)

// asciiClasses has the classes of the bytes; those beyond ASCII are in none.
var asciiClasses = func() (t [256]asciiClass) {
	for c := range 0x80 {
		b := byte(c)
		switch {
		case isDigit(b):
			t[c] = asciiDigit
		case isSpaceRune(rune(c)):
			t[c] = asciiSpace
		case isLowerByte(b):
			t[c] = asciiLower
		case isUpperByte(b):
			t[c] = asciiUpper
		}
	}
	return t
}()

// strTest makes the method that reports whether s is not empty and all its code
// points are of a class, or one of several in ASCII.
func strTest(ascii asciiClass, class func(rune) bool) NativeFunc {
	return func(th *Thread, args []Value) (Value, error) {
		s := MustAs[Str](args[0]).s
		i := 0
		for i < len(s) && asciiClasses[s[i]]&ascii != 0 {
			i++
		}
		if i < len(s) && (s[i] < 0x80 || !allRunes(s[i:], class)) {
			return False, th.scan(len(s))
		}
		return Bool(s != ""), th.scan(len(s) * 4)
	}
}

func allRunes(s string, class func(rune) bool) bool {
	for i := 0; i < len(s); {
		r, n := DecodeRune(s[i:])
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
	return strIsCase(th, args, asciiLower, isLowerRune, isUpperRune)
}

func strIsupper(th *Thread, args []Value) (Value, error) {
	return strIsCase(th, args, asciiUpper, isUpperRune, isLowerRune)
}

// strIsCase reports whether some code point is of the wanted case and none of
// the other or of title case.
func strIsCase(th *Thread, args []Value, ascii asciiClass, wanted, other func(rune) bool) (Value, error) {
	s := MustAs[Str](args[0])
	some := false
	if s.IsASCII() {
		for i := 0; i < len(s.s); i++ {
			switch letter := asciiClasses[s.s[i]] & asciiLetter; letter {
			case 0:
			case ascii:
				some = true
			default:
				return False, th.scan(len(s.s))
			}
		}
		return Bool(some), th.scan(len(s.s))
	}
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
