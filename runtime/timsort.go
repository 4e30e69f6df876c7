package runtime

import "slices"

// timsort is the stable sort for elements whose comparison runs script code:
// it asks for as few comparisons as it can, and for the same ones, in the same
// order, as CPython's list.sort does, since a script can count them. It finds
// the runs that are in order already, lengthens short ones by binary
// insertion, and merges them in the order that "powersort" (Munro and Wild,
// 2018) proves nearly optimal, galloping where one run lags behind the other.
//
// An error of less ends the sort; the elements are then a permutation of what
// they were.
type timsort[E any] struct {
	less func(x, y E) (bool, error)
	err  error // the first error of less; then lt is always false

	all       []E
	runs      []sortedRun
	buf       []E
	minGallop int
}

type sortedRun struct {
	start, length int
	power         int // of the boundary to the next run
}

// gallopAfter is how many elements in a row one run must win by before
// galloping starts to pay.
const gallopAfter = 7

func sortByLess[E any](s []E, less func(x, y E) (bool, error)) error {
	if len(s) < 2 {
		return nil
	}
	t := &timsort[E]{less: less, all: s, minGallop: gallopAfter}
	atLeast := minRun(len(s))
	for start := 0; start < len(s) && t.err == nil; {
		rest := s[start:]
		n := t.run(rest)
		if n < atLeast && t.err == nil {
			forced := min(atLeast, len(rest))
			t.insert(rest[:forced], n)
			n = forced
		}
		if t.err == nil {
			t.push(start, n)
		}
		start += n
	}
	t.collapse()
	return t.err
}

// minRun is the least length of a run: between 32 and 64, so that the number of
// runs is a power of two or a little less.
func minRun(n int) int {
	odd := 0
	for n >= 64 {
		odd |= n & 1
		n >>= 1
	}
	return n + odd
}

func (t *timsort[E]) lt(x, y E) bool {
	if t.err != nil {
		return false
	}
	b, err := t.less(x, y)
	if err != nil {
		t.err = err
		return false
	}
	return b
}

// run makes the longest run that s starts with ascending and returns its
// length. Equal elements do not end a descending run: they are turned around
// on the way, so that turning around the whole run restores their order.
func (t *timsort[E]) run(s []E) int {
	if len(s) < 2 {
		return len(s)
	}
	n := t.extendRun(s, 1)
	if n == len(s) || t.err != nil {
		return n
	}
	if n > 1 {
		if t.lt(s[0], s[n-1]) || t.err != nil {
			return n
		}
		slices.Reverse(s[:n]) // all equal so far
	}
	n++
	equal := 0
	flip := func() {
		if equal > 0 {
			slices.Reverse(s[n-equal-1 : n])
			equal = 0
		}
	}
	for ; n < len(s); n++ {
		if t.lt(s[n], s[n-1]) {
			flip()
		} else if t.lt(s[n-1], s[n]) || t.err != nil {
			break
		} else {
			equal++
		}
	}
	if t.err != nil {
		return n // the elements stay as they are
	}
	flip()
	slices.Reverse(s[:n])
	return t.extendRun(s, n)
}

// extendRun returns how far s stays ascending, given that s[:n] is.
func (t *timsort[E]) extendRun(s []E, n int) int {
	for n < len(s) && !t.lt(s[n], s[n-1]) && t.err == nil {
		n++
	}
	return n
}

// insert sorts s, of which the first n elements are sorted, by binary insertion.
func (t *timsort[E]) insert(s []E, n int) {
	for ; n < len(s); n++ {
		pivot := s[n]
		lo, hi := 0, n
		for lo < hi {
			mid := (lo + hi) / 2
			if t.lt(pivot, s[mid]) {
				hi = mid
			} else {
				lo = mid + 1
			}
		}
		if t.err != nil {
			return
		}
		copy(s[lo+1:n+1], s[lo:n])
		s[lo] = pivot
	}
}

// push adds a run, after merging those that powersort wants merged first.
func (t *timsort[E]) push(start, length int) {
	if len(t.runs) > 0 {
		last := t.runs[len(t.runs)-1]
		power := boundaryPower(last.start, last.length, length, len(t.all))
		for len(t.runs) > 1 && t.runs[len(t.runs)-2].power > power && t.err == nil {
			t.mergeAt(len(t.runs) - 2)
		}
		t.runs[len(t.runs)-1].power = power
	}
	t.runs = append(t.runs, sortedRun{start: start, length: length})
}

// boundaryPower is the depth in a balanced binary tree over n elements of the
// node that separates the midpoints of two adjacent runs.
func boundaryPower(start, n1, n2, n int) int {
	a := 2*start + n1
	b := a + n1 + n2
	for power := 1; ; power++ {
		if a >= n {
			a -= n
			b -= n
		} else if b >= n {
			return power
		}
		a *= 2
		b *= 2
	}
}

// collapse merges all runs.
func (t *timsort[E]) collapse() {
	for len(t.runs) > 1 && t.err == nil {
		i := len(t.runs) - 2
		if i > 0 && t.runs[i-1].length < t.runs[i+1].length {
			i--
		}
		t.mergeAt(i)
	}
}

// mergeAt merges runs i and i+1.
func (t *timsort[E]) mergeAt(i int) {
	first, second := &t.runs[i], t.runs[i+1]
	start, mid, end := first.start, second.start, second.start+second.length
	first.length += second.length
	t.runs = slices.Delete(t.runs, i+1, i+2)

	// What is in place at either end stays out of the merge.
	start += t.upper(t.all[mid], t.all[start:mid], 0)
	if start == mid || t.err != nil {
		return
	}
	end = mid + t.lower(t.all[mid-1], t.all[mid:end], end-mid-1)
	if end == mid || t.err != nil {
		return
	}
	if mid-start <= end-mid {
		t.mergeLow(t.all[start:end], mid-start)
	} else {
		t.mergeHigh(t.all[start:end], mid-start)
	}
}

// lower returns where key belongs in s, before its equals.
func (t *timsort[E]) lower(key E, s []E, hint int) int {
	return gallop(len(s), hint, func(i int) bool { return t.lt(s[i], key) })
}

// upper returns where key belongs in s, after its equals.
func (t *timsort[E]) upper(key E, s []E, hint int) int {
	return gallop(len(s), hint, func(i int) bool { return !t.lt(key, s[i]) })
}

// gallop returns the first of n positions for which before is false. It looks
// in steps of growing width around hint, then halves.
func gallop(n, hint int, before func(int) bool) int {
	lo, hi := 0, n
	last, step := 0, 1
	if before(hint) {
		limit := n - hint
		for step < limit && before(hint+step) {
			last, step = step, 2*step+1
		}
		lo, hi = hint+last+1, hint+min(step, limit)
	} else {
		limit := hint + 1
		for step < limit && !before(hint-step) {
			last, step = step, 2*step+1
		}
		lo, hi = hint-min(step, limit)+1, hint-last
	}
	for lo < hi {
		mid := lo + (hi-lo)/2
		if before(mid) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return hi
}

// scratch returns a copy of s in the buffer.
func (t *timsort[E]) scratch(s []E) []E {
	t.buf = append(t.buf[:0], s...)
	return t.buf
}

// mergeLow merges s[:n] and s[n:] from the front, the first run set aside. The
// first element of the second run and the last of the first are known to
// belong first and last.
func (t *timsort[E]) mergeLow(s []E, n int) {
	a, b := t.scratch(s[:n]), s[n:]
	dest := s
	takeA := func(k int) { copy(dest, a[:k]); dest, a = dest[k:], a[k:] }
	takeB := func(k int) { copy(dest, b[:k]); dest, b = dest[k:], b[k:] }
	// Whatever is left of a fills the hole in front of what is left of b; a
	// single element of a is known to belong behind b.
	defer func() {
		if len(a) == 1 && len(b) > 0 && t.err == nil {
			takeB(len(b))
		}
		copy(dest, a)
	}()
	takeB(1)
	for len(b) > 0 && len(a) > 1 {
		countA, countB := 0, 0
		for countA < t.minGallop && countB < t.minGallop {
			if t.lt(b[0], a[0]) {
				takeB(1)
				countA, countB = 0, countB+1
			} else {
				if t.err != nil {
					return
				}
				takeA(1)
				countA, countB = countA+1, 0
			}
			if len(b) == 0 || len(a) <= 1 {
				return
			}
		}
		t.minGallop++
		for countA = gallopAfter; countA >= gallopAfter || countB >= gallopAfter; {
			t.minGallop = max(1, t.minGallop-1)
			countA = t.upper(b[0], a, 0)
			if t.err != nil {
				return
			}
			takeA(countA)
			if countA > 0 && len(a) <= 1 {
				return
			}
			takeB(1)
			if len(b) == 0 {
				return
			}
			countB = t.lower(a[0], b, 0)
			if t.err != nil {
				return
			}
			takeB(countB)
			if len(b) == 0 {
				return
			}
			takeA(1)
			if len(a) <= 1 {
				return
			}
		}
		t.minGallop++ // leaving again costs
	}
}

// mergeHigh merges s[:n] and s[n:] from the back, the second run set aside.
func (t *timsort[E]) mergeHigh(s []E, n int) {
	a, b := s[:n], t.scratch(s[n:])
	dest := s
	takeA := func(k int) {
		rest := len(a) - k
		copy(dest[len(dest)-k:], a[rest:])
		dest, a = dest[:len(dest)-k], a[:rest]
	}
	takeB := func(k int) {
		rest := len(b) - k
		copy(dest[len(dest)-k:], b[rest:])
		dest, b = dest[:len(dest)-k], b[:rest]
	}
	defer func() {
		if len(b) == 1 && len(a) > 0 && t.err == nil {
			takeA(len(a))
		}
		copy(dest[len(dest)-len(b):], b)
	}()
	takeA(1)
	for len(a) > 0 && len(b) > 1 {
		countA, countB := 0, 0
		for countA < t.minGallop && countB < t.minGallop {
			if t.lt(b[len(b)-1], a[len(a)-1]) {
				takeA(1)
				countA, countB = countA+1, 0
			} else {
				if t.err != nil {
					return
				}
				takeB(1)
				countA, countB = 0, countB+1
			}
			if len(a) == 0 || len(b) <= 1 {
				return
			}
		}
		t.minGallop++
		for countA = gallopAfter; countA >= gallopAfter || countB >= gallopAfter; {
			t.minGallop = max(1, t.minGallop-1)
			countA = len(a) - t.upper(b[len(b)-1], a, len(a)-1)
			if t.err != nil {
				return
			}
			takeA(countA)
			if len(a) == 0 {
				return
			}
			takeB(1)
			if len(b) <= 1 {
				return
			}
			countB = len(b) - t.lower(a[len(a)-1], b, len(b)-1)
			if t.err != nil {
				return
			}
			takeB(countB)
			if countB > 0 && len(b) <= 1 {
				return
			}
			takeA(1)
			if len(a) == 0 {
				return
			}
		}
		t.minGallop++
	}
}
