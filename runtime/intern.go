package runtime

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// interner has the one shared Str of each text. It is process-wide because code
// objects and builtin types are; only program text gets in, never data.
type interner struct {
	mu sync.RWMutex
	// slots is a hash table with linear probing, at most half full, nil where
	// free. The hash is the one that Strs keep: a map would compute a second.
	slots []*Str
	n     int
}

// internTable has room for what every script interns.
var internTable = interner{slots: make([]*Str, 4096)}

func (in *interner) intern(text string) *Str {
	if s := sharedStr(text); s != nil {
		return s
	}
	hash := hashText(text)
	in.mu.RLock()
	s := *in.slot(text, hash)
	in.mu.RUnlock()
	if s != nil {
		return s
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	if s = *in.slot(text, hash); s != nil {
		return s
	}
	s = NewStr(strings.Clone(text)) // not to keep the source it is part of
	s.hash = hash
	s.Freeze()
	s.interned = true
	in.add(s)
	return s
}

// slot is where the Str with the text is or would be.
func (in *interner) slot(text string, hash int64) **Str {
	for i := uint64(hash); ; i++ {
		at := &in.slots[i&uint64(len(in.slots)-1)]
		if *at == nil || (*at).hash == hash && (*at).s == text {
			return at
		}
	}
}

// add puts in a Str whose text is not there yet.
func (in *interner) add(s *Str) {
	if in.n++; in.n*2 > len(in.slots) {
		old := in.slots
		in.slots = make([]*Str, 2*len(old))
		for _, s := range old {
			if s != nil {
				*in.slot(s.s, s.hash) = s
			}
		}
	}
	*in.slot(s.s, s.hash) = s
}

// lookup returns the interned Str with the text of s, nil if nobody has interned it.
func (in *interner) lookup(s *Str) *Str {
	if shared := sharedStr(s.s); shared != nil {
		return shared
	}
	hash := s.Hash()
	in.mu.RLock()
	defer in.mu.RUnlock()
	return *in.slot(s.s, hash)
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
	return newStr(string(AppendRune(b[:0], r)), 1)
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
