package runtime

import "slices"

// List is a list. Storage is general, or bare 8-byte words while all elements
// are ints, or all are floats: such lists are invisible to the garbage
// collector and half the size. Scripts cannot tell the difference. A list
// starts out bare when its first elements allow it and falls back to the
// general mode, once, when another kind of element comes in.
//
// Code outside the list*.go files uses the methods, which look at the mode.
type List struct {
	Header
	word  *Header  // nil in the general mode, else what heads every element
	items []Value  // the elements in the general mode, else nil
	words []uint64 // their payloads in a bare mode, else nil
}

// ListType is list.
var ListType = &Type{}

const (
	valueSize = 16
	wordSize  = 8
	// firstCapacity is the room that the first append makes.
	firstCapacity = 4
	// shrinkBelow is the capacity up to which a list never gives room back.
	shrinkBelow = 64
)

// NewList makes a list that owns items.
func NewList(items []Value) *List { return &List{Header: Header{ListType}, items: items} }

// Short lists are allocated together with their elements.
type (
	listWords4 struct {
		List
		room [4]uint64
	}
	listWords8 struct {
		List
		room [8]uint64
	}
	listValues2 struct {
		List
		room [2]Value
	}
	listValues4 struct {
		List
		room [4]Value
	}
)

// NewListOf makes a list with a copy of items, in the mode that suits them.
func NewListOf(items []Value) *List {
	if word := wordOf(items); word != nil {
		l := newWordList(word, len(items))
		for i := range items {
			l.words[i] = items[i].n
		}
		return l
	}
	l := newValueList(len(items))
	copy(l.items, items)
	return l
}

// newWordList makes a list of n elements in a bare mode, for the caller to fill in.
func newWordList(word *Header, n int) *List {
	switch {
	case n <= 4:
		x := &listWords4{List: List{Header: Header{ListType}, word: word}}
		x.words = x.room[:n]
		return &x.List
	case n <= 8:
		x := &listWords8{List: List{Header: Header{ListType}, word: word}}
		x.words = x.room[:n]
		return &x.List
	}
	return &List{Header: Header{ListType}, word: word, words: make([]uint64, n)}
}

// newValueList makes a list of n elements in the general mode, for the caller to
// fill in.
func newValueList(n int) *List {
	var l *List
	switch {
	case n == 0:
		return &List{Header: Header{ListType}}
	case n <= 2:
		x := &listValues2{}
		l = &x.List
		l.items = x.room[:n]
	case n <= 4:
		x := &listValues4{}
		l = &x.List
		l.items = x.room[:n]
	default:
		l = &List{items: make([]Value, n)}
	}
	l.typ = ListType
	return l
}

// wordOf returns the header that all items share if they are ints or floats, or nil.
func wordOf(items []Value) *Header {
	if len(items) == 0 {
		return nil
	}
	word := wordFor(&items[0])
	if word == nil {
		return nil
	}
	for i := range items {
		if !items[i].SameObject(word) {
			return nil
		}
	}
	return word
}

func wordFor(v *Value) *Header {
	switch {
	case v.IsInt():
		return &intHeader
	case v.IsFloat():
		return &floatHeader
	case v.IsBool():
		return &boolHeader
	}
	return nil
}

// AsList returns v as a list (or an instance of a subclass), or nil.
func AsList(v Value) *List { return As[List](v, ListType) }

// Len is the number of elements.
func (l *List) Len() int { return len(l.items) + len(l.words) }

// At returns element i, which must be in range.
func (l *List) At(i int) Value {
	if l.word == nil {
		return l.items[i]
	}
	return Value{l.wordHeader(), l.words[i]}
}

// SetAt replaces element i, which must be in range.
func (l *List) SetAt(i int, v Value) {
	switch {
	case l.word == nil:
		l.items[i].Set(&v)
	case v.SameObject(l.word):
		l.words[i] = v.n
	default:
		l.generalise()
		l.items[i] = v
	}
}

// Append adds v at the end.
func (l *List) Append(th *Thread, v Value) error {
	if l.word == nil {
		if len(l.items) < cap(l.items) {
			l.items = append(l.items, v)
			return nil
		}
	} else if v.SameObject(l.word) && len(l.words) < cap(l.words) {
		l.words = append(l.words, v.n)
		return nil
	}
	if err := l.reserve(th, 1, wordFor(&v)); err != nil {
		return err
	}
	if l.word == nil {
		l.items = append(l.items, v)
	} else {
		l.words = append(l.words, v.n)
	}
	return nil
}

// Reserve makes room for n elements, of which v is the first.
func (l *List) Reserve(th *Thread, n int, v Value) error { return l.reserve(th, n, wordFor(&v)) }

// reserve makes room for n more elements of which word is wordOf, in the mode
// they need, and charges for it.
func (l *List) reserve(th *Thread, n int, word *Header) error {
	if l.word == nil && cap(l.items) == 0 {
		l.word, l.items = word, nil
	}
	if l.word != word && l.word != nil {
		if err := th.AllocItems(l.Len(), valueSize); err != nil {
			return err
		}
		l.generalise()
	}
	if l.word == nil {
		grow := roomFor(len(l.items), cap(l.items), n)
		if err := th.AllocItems(grow, valueSize); err != nil {
			return err
		}
		l.items = slices.Grow(l.items, grow)
		return nil
	}
	grow := roomFor(len(l.words), cap(l.words), n)
	if err := th.AllocItems(grow, wordSize); err != nil {
		return err
	}
	l.words = slices.Grow(l.words, grow)
	return nil
}

// roomFor is by how much to grow a slice to append n elements: by as much again
// while it is short, by half as much later, so that appending one by one takes
// constant time on average.
func roomFor(length, capacity, n int) int {
	if capacity-length >= n {
		return 0
	}
	grow := length
	if length > 1<<16 {
		grow /= 2
	}
	return max(n, grow, firstCapacity)
}

// Values returns the elements as a slice of Values. In the general mode it is
// the list's own storage: good until the list changes or script code runs.
func (l *List) Values() []Value {
	if l.word == nil {
		return l.items
	}
	return l.AppendTo(make([]Value, 0, len(l.words)))
}

// AppendTo appends the elements to dst.
func (l *List) AppendTo(dst []Value) []Value {
	if l.word == nil {
		return append(dst, l.items...)
	}
	dst = slices.Grow(dst, len(l.words))
	p := l.wordHeader()
	for _, w := range l.words {
		dst = append(dst, Value{p, w})
	}
	return dst
}

// SetValues makes items, which the list then owns, its elements.
func (l *List) SetValues(items []Value) { l.word, l.items, l.words = nil, items, nil }

// setStorage takes over the elements of from, which is given up.
func (l *List) setStorage(from *List) {
	l.word, l.items, l.words = from.word, from.items, from.words
}

func (l *List) generalise() {
	if l.word != nil {
		l.SetValues(l.Values())
	}
}

// Clear removes all elements.
func (l *List) Clear() { l.SetValues(nil) }

// Extend appends the elements of other, which may be l itself.
func (l *List) Extend(th *Thread, other *List) error {
	if other.Len() == 0 {
		return nil
	}
	if other.word == nil {
		return l.extendItems(th, other.items)
	}
	if err := l.reserve(th, len(other.words), other.word); err != nil {
		return err
	}
	if l.word == nil {
		l.items = other.AppendTo(l.items)
	} else {
		l.words = append(l.words, other.words...)
	}
	return nil
}

// extendItems appends items, in a bare mode if l is in it, or empty, and they
// all fit.
func (l *List) extendItems(th *Thread, items []Value) error {
	var word *Header
	if l.word != nil || cap(l.items) == 0 {
		word = wordOf(items)
	}
	if err := l.reserve(th, len(items), word); err != nil {
		return err
	}
	if l.word == nil {
		l.items = append(l.items, items...)
		return nil
	}
	for i := range items {
		l.words = append(l.words, items[i].n)
	}
	return nil
}

// Insert puts v before element i, 0 <= i <= Len.
func (l *List) Insert(th *Thread, i int, v Value) error {
	if err := l.reserve(th, 1, wordFor(&v)); err != nil {
		return err
	}
	if l.word == nil {
		l.items = slices.Insert(l.items, i, v)
	} else {
		l.words = slices.Insert(l.words, i, v.n)
	}
	return nil
}

// Pop removes and returns element i, which must be in range.
func (l *List) Pop(i int) Value {
	v := l.At(i)
	if l.word == nil {
		l.items = cut(l.items, i, i+1)
	} else {
		l.words = cut(l.words, i, i+1)
	}
	return v
}

// remove deletes the elements from i up to j.
func (l *List) remove(i, j int) {
	if l.word == nil {
		l.items = cut(l.items, i, j)
	} else {
		l.words = cut(l.words, i, j)
	}
}

// cut deletes s[i:j]. What goes at the front is only skipped, so that taking
// elements from the front one by one takes constant time; an append that has
// to grow leaves the skipped part behind.
func cut[E any](s []E, i, j int) []E {
	if i == 0 && j < len(s) {
		clear(s[:j])
		return s[j:]
	}
	s = slices.Delete(s, i, j)
	if cap(s) > shrinkBelow && len(s) < cap(s)/4 {
		return append(make([]E, 0, len(s)*2), s...)
	}
	return s
}

// slice makes a list of count elements from start on, step apart.
func (l *List) slice(th *Thread, start, step, count int) (*List, error) {
	if count == 0 {
		return newValueList(0), nil
	}
	if l.word == nil {
		if err := th.AllocItems(count, valueSize); err != nil {
			return nil, err
		}
		out := newValueList(count)
		pick(out.items, l.items, start, step)
		return out, nil
	}
	if err := th.AllocItems(count, wordSize); err != nil {
		return nil, err
	}
	out := newWordList(l.word, count)
	pick(out.words, l.words, start, step)
	return out, nil
}

// pick fills dst with the elements of s from start on, step apart.
func pick[E any](dst, s []E, start, step int) {
	if step == 1 {
		copy(dst, s[start:])
		return
	}
	for i := range dst {
		dst[i] = s[start]
		start += step
	}
}

// Copy makes a list with the same elements.
func (l *List) Copy(th *Thread) (*List, error) { return l.slice(th, 0, 1, l.Len()) }

// replace puts the elements of src, which is another list, in place of those
// from i up to j.
func (l *List) replace(th *Thread, i, j int, src *List) error {
	if src.Len() == 0 {
		l.remove(i, j)
		return nil
	}
	word := src.word
	if word == nil && l.word != nil {
		word = wordOf(src.items)
	}
	if err := l.reserve(th, max(src.Len()-(j-i), 0), word); err != nil {
		return err
	}
	if l.word == nil {
		l.items = slices.Replace(l.items, i, j, src.Values()...)
	} else {
		l.words = slices.Replace(l.words, i, j, src.payloads()...)
	}
	return nil
}

// payloads are the elements' payloads; all must be ints, or all floats.
func (l *List) payloads() []uint64 {
	if l.word != nil {
		return l.words
	}
	out := make([]uint64, len(l.items))
	for i := range out {
		out[i] = l.items[i].n
	}
	return out
}

// removeStep deletes count > 0 elements from start on, step > 0 apart.
func (l *List) removeStep(start, step, count int) {
	if step == 1 {
		l.remove(start, start+count)
	} else if l.word == nil {
		l.items = thin(l.items, start, step, count)
	} else {
		l.words = thin(l.words, start, step, count)
	}
}

func thin[E any](s []E, start, step, count int) []E {
	to := start
	for k := range count {
		from := start + k*step + 1
		end := len(s)
		if k+1 < count {
			end = from + step - 1
		}
		to += copy(s[to:], s[from:end])
	}
	clear(s[to:])
	return s[:to]
}

// repeat makes a list of the elements n times over.
func (l *List) repeat(th *Thread, n int) (*List, error) {
	if n <= 0 || l.Len() == 0 {
		return newValueList(0), nil
	}
	word := l.word
	if word == nil {
		word = wordOf(l.items)
	}
	total, size := l.Len()*n, wordSize
	if word == nil {
		size = valueSize
	}
	if total/n != l.Len() {
		return nil, th.Raise(MemoryError, "")
	}
	if err := th.AllocItems(total, size); err != nil {
		return nil, err
	}
	var out *List
	if word == nil {
		out = newValueList(total)
		fill(out.items, l.items)
	} else {
		out = newWordList(word, total)
		fill(out.words, l.payloads())
	}
	return out, th.Work(int64(total / 16))
}

// fill repeats pattern all over dst.
func fill[E comparable](dst, pattern []E) []E {
	n := copy(dst, pattern)
	var zero E
	if len(pattern) == 1 && pattern[0] == zero {
		return dst
	}
	for n < len(dst) {
		n += copy(dst[n:], dst[:n])
	}
	return dst
}

// Reverse turns the order of the elements around.
func (l *List) Reverse() {
	slices.Reverse(l.items)
	slices.Reverse(l.words)
}

// find returns the position of the first element from from up to to that
// equals v, or -1. The list may change while elements are compared.
func (l *List) find(th *Thread, v Value, from, to int) (int, error) {
	if l.word == &intHeader && v.IsInt() {
		to = min(to, len(l.words))
		if from >= to {
			return -1, nil
		}
		if i := slices.Index(l.words[from:to], v.n); i >= 0 {
			return from + i, th.Work(int64(i / 16))
		}
		return -1, th.Work(int64((to - from) / 16))
	}
	for i := from; ; i++ {
		if err := th.step(); err != nil {
			return -1, err
		}
		if i >= to || i >= l.Len() {
			return -1, nil
		}
		x := l.At(i)
		if x == v {
			return i, nil
		}
		eq, err := Equal(th, x, v)
		if err != nil {
			return -1, err
		}
		if eq {
			return i, nil
		}
	}
}

// size is the memory the list occupies.
func (l *List) size() int64 {
	return objectSize + int64(cap(l.items))*valueSize + int64(cap(l.words))*wordSize
}
