package runtime

import (
	"math"
	"slices"
)

// Sorting. Elements (or keys) that are all ints, all floats or all strs have a
// total order that needs no script code, so that any stable sort gives the
// same result: those are sorted by their bare payloads or by ranks. Everything
// else goes through timsort.
//
// While the sort runs the list is empty, as in CPython: a key function, a
// comparison or another thread may look at it and even change it, which is
// reported at the end and undone.

func listSort(th *Thread, args []Value) (Value, error) {
	reverse := false
	if args[2].IsSet() {
		var err error
		if reverse, err = Truth(th, args[2]); err != nil {
			return Value{}, err
		}
	}
	return None, MustAs[List](args[0]).Sort(th, args[1], reverse)
}

// Sorted is sorted(iterable, key=key, reverse=reverse); key may be unset or None.
func Sorted(th *Thread, iterable, key Value, reverse bool) (*List, error) {
	l, err := listFrom(th, iterable)
	if err != nil {
		return nil, err
	}
	return l, l.Sort(th, key, reverse)
}

// Sort is list.sort; key may be unset or None. When it fails the list holds
// its elements in some order.
func (l *List) Sort(th *Thread, key Value, reverse bool) error {
	work := List{Header: l.Header}
	work.setStorage(l)
	l.SetValues(nil)
	var err error
	if key.IsSet() && !key.IsNone() {
		err = work.sortByKey(th, key, reverse)
	} else {
		err = work.sort(th, reverse)
	}
	modified := l.Len() > 0 || cap(l.items) > 0 || cap(l.words) > 0
	l.setStorage(&work)
	if err == nil && modified {
		return th.ValueErrorf("list modified during sort")
	}
	return err
}

// sort sorts a list that no one else sees. Sorting in reverse means to sort
// the reverse, then to reverse: equal elements keep their order.
func (l *List) sort(th *Thread, reverse bool) error {
	if l.Len() < 2 {
		return nil
	}
	if reverse {
		l.Reverse()
		defer l.Reverse()
	}
	if l.word == nil {
		if word := wordOf(l.items); word != nil {
			*l = List{Header: l.Header, word: word, words: l.payloads()}
		}
	}
	switch {
	case l.word == &intHeader:
		return sortInts(th, l.words)
	case l.word == &floatHeader && plainFloats(l.words):
		return sortFloats(th, l.words)
	}
	l.generalise()
	if order, ok, err := sortByRank(th, l.items); ok {
		if err == nil {
			arrange(l.items, order)
		}
		return err
	}
	return sortByLess(l.items, func(x, y Value) (bool, error) { return lessForSort(th, x, y) })
}

// sortByKey sorts by what the function key returns for each element.
func (l *List) sortByKey(th *Thread, key Value, reverse bool) error {
	n := l.Len()
	if err := th.AllocItems(n, 2*valueSize); err != nil || n == 0 {
		return err
	}
	if reverse {
		l.Reverse() // and the keys with it, though they are asked for in order
		defer l.Reverse()
	}
	keys := make([]Value, n)
	args := make([]Value, 1)
	for i := range keys {
		if reverse {
			i = n - 1 - i
		}
		args[0] = l.At(i)
		k, err := CallKw(th, key, args, nil)
		if err != nil {
			return err
		}
		if err := th.step(); err != nil {
			return err
		}
		keys[i] = k
	}
	if n == 1 {
		return nil
	}
	if order, ok, err := sortByRank(th, keys); ok {
		switch {
		case err != nil:
		case l.word == nil:
			arrange(l.items, order)
		default:
			arrange(l.words, order)
		}
		return err
	}
	pairs := make([]keyed, n)
	for i := range pairs {
		pairs[i] = keyed{keys[i], l.At(i)}
	}
	err := sortByLess(pairs, func(x, y keyed) (bool, error) { return lessForSort(th, x.key, y.key) })
	for i := range pairs {
		l.SetAt(i, pairs[i].value)
	}
	return err
}

// keyed is an element with its key.
type keyed struct{ key, value Value }

// lessForSort is x < y, without the ceremony for the kinds that are sorted most.
func lessForSort(th *Thread, x, y Value) (bool, error) {
	switch t := x.Type(); {
	case t != y.Type():
	case t == IntType && BothInt(&x, &y):
		return x.Int64() < y.Int64(), nil
	case t == FloatType:
		return x.Float64() < y.Float64(), nil
	case t == StrType:
		return MustAs[Str](x).s < MustAs[Str](y).s, nil
	case t == TupleType:
		return lessTuples(th, MustAs[Tuple](x).Items, MustAs[Tuple](y).Items)
	}
	return CompareBool(th, x, y, CmpLt)
}

func lessTuples(th *Thread, x, y []Value) (bool, error) {
	// Most comparisons are decided by the first items.
	if len(x) > 0 && len(y) > 0 {
		if a, b := &x[0], &y[0]; BothInt(a, b) && a.n != b.n {
			return a.Int64() < b.Int64(), nil
		} else if BothFloat(a, b) && a.Float64() != b.Float64() {
			return a.Float64() < b.Float64(), nil
		}
	}
	if err := th.Enter(); err != nil {
		return false, err
	}
	defer th.Leave()
	for i := 0; i < len(x) && i < len(y); i++ {
		if x[i] == y[i] {
			continue
		}
		eq, err := Equal(th, x[i], y[i])
		if err != nil {
			return false, err
		}
		if !eq {
			return lessForSort(th, x[i], y[i])
		}
	}
	return len(x) < len(y), nil
}

// sortBlock is how many elements are sorted between two interrupt checks.
const sortBlock = 1 << 16

// sortInts sorts the payloads of ints.
func sortInts(th *Thread, words []uint64) error {
	const sign = 1 << 63
	for i := range words {
		words[i] ^= sign
	}
	err := sortWords(th, words)
	for i := range words {
		words[i] ^= sign
	}
	return err
}

// plainFloats reports whether the payloads of floats sort as numbers do: no
// NaN, which has no order, and no negative zero, which equals zero.
func plainFloats(words []uint64) bool {
	for _, w := range words {
		if f := math.Float64frombits(w); f != f || w == 1<<63 {
			return false
		}
	}
	return true
}

// sortFloats sorts the payloads of plain floats: as integers, once negative
// ones have all bits flipped and the others the sign.
func sortFloats(th *Thread, words []uint64) error {
	for i, w := range words {
		words[i] = w ^ (uint64(int64(w)>>63) | 1<<63)
	}
	err := sortWords(th, words)
	for i, w := range words {
		words[i] = w ^ (^uint64(int64(w)>>63) | 1<<63)
	}
	return err
}

func sortWords(th *Thread, words []uint64) error {
	if slices.IsSorted(words) {
		return th.Work(int64(len(words) / 16))
	}
	for block := range slices.Chunk(words, sortBlock) {
		slices.Sort(block)
		if err := th.Work(int64(len(block))); err != nil {
			return err
		}
	}
	if len(words) <= sortBlock {
		return nil
	}
	if err := th.AllocItems(len(words), wordSize); err != nil {
		return err
	}
	return mergeBlocks(th, words, make([]uint64, len(words)), sortBlock, mergeWords)
}

// mergeBlocks sorts s, made of sorted blocks of the given size, by merging
// neighbours in passes between s and buf.
func mergeBlocks[E any](th *Thread, s, buf []E, block int, merge func(dst, a, b []E)) error {
	from, to := s, buf
	for ; block < len(s); block *= 2 {
		for start := 0; start < len(s); start += 2 * block {
			mid, end := min(start+block, len(s)), min(start+2*block, len(s))
			merge(to[start:end], from[start:mid], from[mid:end])
			if err := th.Work(int64((end - start) / 8)); err != nil {
				copy(s, from)
				return err
			}
		}
		from, to = to, from
	}
	if &from[0] != &s[0] {
		copy(s, from)
	}
	return nil
}

func mergeWords(dst, a, b []uint64) {
	for k := range dst {
		switch {
		case len(a) == 0:
			copy(dst[k:], b)
			return
		case len(b) == 0:
			copy(dst[k:], a)
			return
		case b[0] < a[0]:
			dst[k] = b[0]
			b = b[1:]
		default:
			dst[k] = a[0]
			a = a[1:]
		}
	}
}
