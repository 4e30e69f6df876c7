package runtime

import (
	"strings"
	"sync"
	"unicode"
)

// Case mapping is the full one of the Unicode standard: a code point may map to
// several, and a capital sigma at the end of a word has a lower case of its own.

// upperFull and titleFull list the code points whose upper or title case is not
// the simple mapping: each followed by what it becomes.
const upperFull = "" +
	"\u00dfSS \u0149\u02bcN \u01f0J\u030c \u0390\u0399\u0308\u0301 \u03b0\u03a5\u0308\u0301 " +
	"\u0587\u0535\u0552 \u1e96H\u0331 \u1e97T\u0308 \u1e98W\u030a \u1e99Y\u030a \u1e9aA\u02be " +
	"\u1f50\u03a5\u0313 \u1f52\u03a5\u0313\u0300 \u1f54\u03a5\u0313\u0301 \u1f56\u03a5\u0313\u0342 " +
	"\u1f80\u1f08\u0399 \u1f81\u1f09\u0399 \u1f82\u1f0a\u0399 \u1f83\u1f0b\u0399 \u1f84\u1f0c\u0399 " +
	"\u1f85\u1f0d\u0399 \u1f86\u1f0e\u0399 \u1f87\u1f0f\u0399 \u1f88\u1f08\u0399 \u1f89\u1f09\u0399 " +
	"\u1f8a\u1f0a\u0399 \u1f8b\u1f0b\u0399 \u1f8c\u1f0c\u0399 \u1f8d\u1f0d\u0399 \u1f8e\u1f0e\u0399 " +
	"\u1f8f\u1f0f\u0399 \u1f90\u1f28\u0399 \u1f91\u1f29\u0399 \u1f92\u1f2a\u0399 \u1f93\u1f2b\u0399 " +
	"\u1f94\u1f2c\u0399 \u1f95\u1f2d\u0399 \u1f96\u1f2e\u0399 \u1f97\u1f2f\u0399 \u1f98\u1f28\u0399 " +
	"\u1f99\u1f29\u0399 \u1f9a\u1f2a\u0399 \u1f9b\u1f2b\u0399 \u1f9c\u1f2c\u0399 \u1f9d\u1f2d\u0399 " +
	"\u1f9e\u1f2e\u0399 \u1f9f\u1f2f\u0399 \u1fa0\u1f68\u0399 \u1fa1\u1f69\u0399 \u1fa2\u1f6a\u0399 " +
	"\u1fa3\u1f6b\u0399 \u1fa4\u1f6c\u0399 \u1fa5\u1f6d\u0399 \u1fa6\u1f6e\u0399 \u1fa7\u1f6f\u0399 " +
	"\u1fa8\u1f68\u0399 \u1fa9\u1f69\u0399 \u1faa\u1f6a\u0399 \u1fab\u1f6b\u0399 \u1fac\u1f6c\u0399 " +
	"\u1fad\u1f6d\u0399 \u1fae\u1f6e\u0399 \u1faf\u1f6f\u0399 \u1fb2\u1fba\u0399 \u1fb3\u0391\u0399 " +
	"\u1fb4\u0386\u0399 \u1fb6\u0391\u0342 \u1fb7\u0391\u0342\u0399 \u1fbc\u0391\u0399 " +
	"\u1fc2\u1fca\u0399 \u1fc3\u0397\u0399 \u1fc4\u0389\u0399 \u1fc6\u0397\u0342 " +
	"\u1fc7\u0397\u0342\u0399 \u1fcc\u0397\u0399 \u1fd2\u0399\u0308\u0300 \u1fd3\u0399\u0308\u0301 " +
	"\u1fd6\u0399\u0342 \u1fd7\u0399\u0308\u0342 \u1fe2\u03a5\u0308\u0300 \u1fe3\u03a5\u0308\u0301 " +
	"\u1fe4\u03a1\u0313 \u1fe6\u03a5\u0342 \u1fe7\u03a5\u0308\u0342 \u1ff2\u1ffa\u0399 " +
	"\u1ff3\u03a9\u0399 \u1ff4\u038f\u0399 \u1ff6\u03a9\u0342 \u1ff7\u03a9\u0342\u0399 " +
	"\u1ffc\u03a9\u0399 \ufb00FF \ufb01FI \ufb02FL \ufb03FFI \ufb04FFL \ufb05ST \ufb06ST " +
	"\ufb13\u0544\u0546 \ufb14\u0544\u0535 \ufb15\u0544\u053b \ufb16\u054e\u0546 \ufb17\u0544\u053d "

const titleFull = "" +
	"\u00dfSs \u0149\u02bcN \u01f0J\u030c \u0390\u0399\u0308\u0301 \u03b0\u03a5\u0308\u0301 " +
	"\u0587\u0535\u0582 \u1e96H\u0331 \u1e97T\u0308 \u1e98W\u030a \u1e99Y\u030a \u1e9aA\u02be " +
	"\u1f50\u03a5\u0313 \u1f52\u03a5\u0313\u0300 \u1f54\u03a5\u0313\u0301 \u1f56\u03a5\u0313\u0342 " +
	"\u1fb2\u1fba\u0345 \u1fb4\u0386\u0345 \u1fb6\u0391\u0342 \u1fb7\u0391\u0342\u0345 " +
	"\u1fc2\u1fca\u0345 \u1fc4\u0389\u0345 \u1fc6\u0397\u0342 \u1fc7\u0397\u0342\u0345 " +
	"\u1fd2\u0399\u0308\u0300 \u1fd3\u0399\u0308\u0301 \u1fd6\u0399\u0342 \u1fd7\u0399\u0308\u0342 " +
	"\u1fe2\u03a5\u0308\u0300 \u1fe3\u03a5\u0308\u0301 \u1fe4\u03a1\u0313 \u1fe6\u03a5\u0342 " +
	"\u1fe7\u03a5\u0308\u0342 \u1ff2\u1ffa\u0345 \u1ff4\u038f\u0345 \u1ff6\u03a9\u0342 " +
	"\u1ff7\u03a9\u0342\u0345 \ufb00Ff \ufb01Fi \ufb02Fl \ufb03Ffi \ufb04Ffl \ufb05St \ufb06St " +
	"\ufb13\u0544\u0576 \ufb14\u0544\u0565 \ufb15\u0544\u056b \ufb16\u054e\u0576 \ufb17\u0544\u056d "

// caseTables are upperFull and titleFull as maps, made when first needed.
var caseTables = sync.OnceValue(func() (t struct{ upper, title map[rune]string }) {
	t.upper, t.title = caseTable(upperFull), caseTable(titleFull)
	return t
})

func caseTable(entries string) map[rune]string {
	m := make(map[rune]string, 128)
	for e := range strings.FieldsSeq(entries) {
		r, n := DecodeRune(e)
		m[r] = e[n:]
	}
	return m
}

func appendUpper(b []byte, r rune) []byte {
	if r >= 0xDF {
		if full, ok := caseTables().upper[r]; ok {
			return append(b, full...)
		}
	}
	return AppendRune(b, unicode.ToUpper(r))
}

func appendTitle(b []byte, r rune) []byte {
	if r >= 0xDF {
		if full, ok := caseTables().title[r]; ok {
			return append(b, full...)
		}
	}
	return AppendRune(b, unicode.ToTitle(r))
}

const (
	capitalSigma    = 'Σ'
	capitalDottedI  = 'İ'
	capitalSharpS   = 'ẞ'
	smallDotlessI   = 'ı'
	cherokeeLetters = 0x13A0 // to 0x13FD
	cherokeeSmall   = 0xAB70 // to 0xABBF
)

// appendLower appends the lower case of the code point r at s[i:].
func appendLower(b []byte, r rune, s string, i int) []byte {
	switch r {
	case capitalSigma:
		if endsWord(s, i) {
			return append(b, "ς"...)
		}
	case capitalDottedI:
		return append(b, "i\u0307"...)
	}
	return AppendRune(b, unicode.ToLower(r))
}

// endsWord reports whether the capital sigma at s[i:] is final: a cased letter
// before it and none behind it, not counting what case ignores.
func endsWord(s string, i int) bool {
	before := s[:i]
	for {
		if before == "" {
			return false
		}
		r, n := decodeLastRune(before)
		if !caseIgnorable(r) {
			if !isCasedRune(r) {
				return false
			}
			break
		}
		before = before[:len(before)-n]
	}
	for _, r := range s[i+len("Σ"):] {
		if !caseIgnorable(r) {
			return !isCasedRune(r)
		}
	}
	return true
}

// caseIgnorable is Unicode's Case_Ignorable: marks, modifiers, and the
// punctuation that occurs inside words.
func caseIgnorable(r rune) bool {
	switch r {
	case '\'', '.', ':', '\u00b7', '\u0387', '\u055f', '\u05f4', '\u2018', '\u2019', '\u2024', '\u2027',
		'\ufe13', '\ufe52', '\ufe55', '\uff07', '\uff0e', '\uff1a':
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk)
}

// appendFold appends the case folding of r: the lower case of its upper case,
// but for letters without the other case and for Cherokee, which folds to
// capitals.
func appendFold(b []byte, r rune) []byte {
	switch {
	case r == capitalDottedI:
		return append(b, "i\u0307"...)
	case r == smallDotlessI:
		return append(b, "ı"...)
	case r == capitalSharpS:
		return append(b, "ss"...)
	case r >= cherokeeLetters && r <= cherokeeLetters+0x5D, r >= cherokeeSmall && r <= cherokeeSmall+0x4F:
		return AppendRune(b, unicode.ToUpper(r))
	}
	if r >= 0xDF {
		if full, ok := caseTables().upper[r]; ok {
			for _, u := range full {
				b = AppendRune(b, unicode.ToLower(u))
			}
			return b
		}
	}
	return AppendRune(b, unicode.ToLower(unicode.ToUpper(r)))
}
