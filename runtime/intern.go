package runtime

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// interner maps text to its one shared Str. It is process-wide because code
// objects and builtin types are; only program text gets in, never data.
type interner struct {
	mu sync.RWMutex
	m  map[string]*Str
}

var internTable = interner{m: make(map[string]*Str, 4096)}

func (in *interner) intern(text string) *Str {
	if s := sharedStr(text); s != nil {
		return s
	}
	in.mu.RLock()
	s := in.m[text]
	in.mu.RUnlock()
	if s != nil {
		return s
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	if s = in.m[text]; s != nil {
		return s
	}
	s = NewStr(strings.Clone(text)) // not to keep the source it is part of
	s.Freeze()
	s.interned = true
	in.m[s.s] = s
	return s
}

// lookup returns the interned Str for text, nil if nobody has interned it.
func (in *interner) lookup(text string) *Str {
	if s := sharedStr(text); s != nil {
		return s
	}
	in.mu.RLock()
	defer in.mu.RUnlock()
	return in.m[text]
}

// latin1Strs holds the one-character strings that are never made anew.
var latin1Strs = func() (t [256]*Str) {
	for i := range t {
		t[i] = NewStr(string(rune(i)))
		t[i].Freeze()
		t[i].interned = true
	}
	return t
}()

// emptyStr is the empty str.
var emptyStr = func() *Str {
	s := NewStr("")
	s.Freeze()
	s.interned = true
	return s
}()

// runeStr is the str of one code point.
func runeStr(r rune) *Str {
	if r < 256 {
		return latin1Strs[r]
	}
	var b [utf8.UTFMax]byte
	return &Str{Header: Header{StrType}, s: string(appendRune(b[:0], r)), length: 1}
}

// sharedStr returns the shared str that spells s, nil if there is none.
func sharedStr(s string) *Str {
	switch len(s) {
	case 0:
		return emptyStr
	case 1:
		if s[0] < utf8.RuneSelf {
			return latin1Strs[s[0]]
		}
	case 2:
		if r, n := utf8.DecodeRuneInString(s); n == 2 && r < 256 {
			return latin1Strs[r]
		}
	}
	return nil
}
