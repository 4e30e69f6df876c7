package runtime

import "sync"

// interner maps text to its one shared Str. It is process-wide because code
// objects and builtin types are; only program text gets in, never data.
type interner struct {
	mu sync.RWMutex
	m  map[string]*Str
}

var internTable = interner{m: make(map[string]*Str, 4096)}

func (in *interner) intern(text string) *Str {
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
	s = NewStr(text)
	s.Freeze()
	in.m[text] = s
	return s
}
