package code

import "github.com/asyn-lang/asyn/runtime"

// StrConstant and BytesConstant make constants. What objects compute lazily is
// complete in them, because interpreters share code. Strings that could be names
// are interned, as in CPython.
func StrConstant(s string) runtime.Value {
	if isIdentifierLike(s) {
		return runtime.Intern(s).Value()
	}
	v := runtime.NewStr(s)
	v.Freeze()
	return v.Value()
}

// BytesConstant: see StrConstant.
func BytesConstant(s string) runtime.Value {
	b := runtime.NewBytes(s)
	b.Freeze()
	return b.Value()
}

func isIdentifierLike(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c != '_' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}
