package runtime

// Accessors for the instruction loop: small enough to be inlined there.

// Load stores element i in dst if l is in the general mode and i in range.
func (l *List) Load(i int64, dst *Value) bool {
	if uint64(i) < uint64(len(l.items)) {
		*dst = l.items[i]
		return true
	}
	return false
}

// LoadWord is Load for the bare-word modes.
func (l *List) LoadWord(i int64, dst *Value) bool {
	if uint64(i) < uint64(len(l.words)) {
		*dst = Value{l.wordHeader(), l.words[i]}
		return true
	}
	return false
}

// Store replaces element i by v if l is in the general mode and i in range.
func (l *List) Store(i int64, v *Value) bool {
	if uint64(i) < uint64(len(l.items)) {
		l.items[i].Set(v)
		return true
	}
	return false
}

// StoreWord is Store for the bare-word modes; v must be of their type.
func (l *List) StoreWord(i int64, v *Value) bool {
	if uint64(i) < uint64(len(l.words)) && v.SameObject(l.word) {
		l.words[i] = v.n
		return true
	}
	return false
}

// Step stores the next element in dst if there is one in the general mode.
func (it *ListIter) Step(dst *Value) bool {
	if l := it.List; l != nil && uint(it.Index) < uint(len(l.items)) {
		dst.Set(&l.items[it.Index])
		it.Index++
		return true
	}
	return false
}

// StepWord is Step for the bare-word modes.
func (it *ListIter) StepWord(dst *Value) bool {
	if l := it.List; l != nil && uint(it.Index) < uint(len(l.words)) {
		*dst = Value{l.wordHeader(), l.words[it.Index]}
		it.Index++
		return true
	}
	return false
}

// Push appends v if there is room for it in the present mode.
func (l *List) Push(v *Value) bool {
	n := len(l.items)
	if n < cap(l.items) && l.word == nil {
		l.items = l.items[:n+1]
		l.items[n] = *v
		return true
	}
	return false
}

// PushWord is Push for the bare-word modes.
func (l *List) PushWord(v *Value) bool {
	n := len(l.words)
	if n < cap(l.words) && v.SameObject(l.word) {
		l.words = l.words[:n+1]
		l.words[n] = v.n
		return true
	}
	return false
}
