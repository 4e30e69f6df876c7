package runtime

import (
	"strings"
	"sync"
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
