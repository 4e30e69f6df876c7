package runtime

import (
	"math"
	"math/bits"
)

// Keys of one plain kind, all ints, all floats or all strs, are sorted by rank:
// a number for each that orders as the keys do, or for a str as its first bytes
// do. Ranks with the positions they come from are free of pointers, compare in
// an instruction, and leave the elements alone until their order is known.

// ranked is the rank of a key and the position of its element.
type ranked struct {
	rank uint64
	at   int
}

// sortByRank puts the positions of keys into their order, where the keys are of
// a kind that has ranks; else ok is false. The order is good until the thread
// sorts again.
func sortByRank(th *Thread, keys []Value) (order []ranked, ok bool, err error) {
	rank, texts := rankOf(keys)
	if rank == nil {
		return nil, false, nil
	}
	if err := th.AllocItems(len(keys), 2*valueSize); err != nil {
		return nil, true, err
	}
	room := th.takeSortRoom(2 * len(keys))
	order = room[:len(keys)]
	for i, k := range keys {
		order[i] = ranked{rank(k), i}
	}
	err = sortRanks(th, order, room[len(keys):])
	if err == nil && texts {
		err = sortTexts(th, order, keys)
	}
	th.sortRoom = room
	return order, true, err
}

// keptSortRoom is the length up to which a thread keeps the room of a sort for
// the next one.
const keptSortRoom = 4096

// takeSortRoom returns room for n ranks, which a sort meanwhile does not find.
// What is longer than a sort needs often is made anew.
func (th *Thread) takeSortRoom(n int) []ranked {
	room := th.sortRoom
	th.sortRoom = nil
	if n > keptSortRoom {
		return make([]ranked, n)
	}
	if cap(room) < n || cap(room) > keptSortRoom {
		room = make([]ranked, n, keptSortRoom)
	}
	return room[:n]
}

// rankOf returns the function that ranks keys, nil if they are of no kind that
// has one. texts says that equal ranks call for a comparison of texts.
func rankOf(keys []Value) (rank func(Value) uint64, texts bool) {
	switch k := keys[0]; {
	case k.IsInt():
		for i := range keys {
			if !keys[i].IsInt() {
				return nil, false
			}
		}
		return rankOfInt, false
	case k.IsFloat():
		for i := range keys {
			if !keys[i].IsFloat() || keys[i].Float64() != keys[i].Float64() {
				return nil, false // NaN has no order
			}
		}
		return rankOfFloat, false
	case k.Type() == StrType:
		for i := range keys {
			if keys[i].Type() != StrType {
				return nil, false
			}
		}
		return func(k Value) uint64 { return rankOfText(MustAs[Str](k).s) }, true
	}
	return nil, false
}

func rankOfInt(k Value) uint64 { return k.n ^ 1<<63 }

// rankOfFloat flips all bits of negative numbers and the sign of others. The
// two zeros are equal.
func rankOfFloat(k Value) uint64 {
	w := math.Float64bits(k.Float64() + 0) // -0 + 0 is 0
	return w ^ (uint64(int64(w)>>63) | 1<<63)
}

// rankOfText is the first eight bytes of s.
func rankOfText(s string) (rank uint64) {
	if len(s) >= 8 {
		return bits.ReverseBytes64(Load64(s))
	}
	for i := range len(s) {
		rank |= uint64(s[i]) << (56 - 8*i)
	}
	return rank
}

// sortTexts sorts by text what order has of equal ranks. UTF-8 orders as code
// points do.
func sortTexts(th *Thread, order []ranked, keys []Value) error {
	text := func(r ranked) string { return MustAs[Str](keys[r.at]).s }
	for start := 0; start < len(order); {
		end := start + 1
		alike := true
		for end < len(order) && order[end].rank == order[start].rank {
			alike = alike && text(order[end]) == text(order[start])
			end++
		}
		if !alike {
			err := sortByLess(order[start:end], func(x, y ranked) (bool, error) {
				return text(x) < text(y), th.step()
			})
			if err != nil {
				return err
			}
		}
		start = end
	}
	return th.Work(int64(len(order) / 8))
}

// arrange puts the elements of s into an order of their positions, which it
// uses up.
func arrange[E any](s []E, order []ranked) {
	for i := range s {
		if order[i].at == i {
			continue
		}
		first := s[i]
		for j := i; ; { // along a cycle of elements that take each other's place
			from := order[j].at
			order[j].at = j
			if from == i {
				s[j] = first
				break
			}
			s[j] = s[from]
			j = from
		}
	}
}

// sortRanks sorts stably, with buf as long as s.
func sortRanks(th *Thread, s, buf []ranked) error {
	const block = 16
	sorted := true
	for start := 0; start < len(s); start += block {
		insertRanks(s[start:min(start+block, len(s))])
		if start > 0 && s[start].rank < s[start-1].rank {
			sorted = false
		}
	}
	if err := th.Work(int64(len(s))); err != nil || sorted {
		return err
	}
	return mergeBlocks(th, s, buf, block, mergeRanks)
}

// insertRanks sorts a few by insertion.
func insertRanks(s []ranked) {
	for i := 1; i < len(s); i++ {
		x := s[i]
		j := i
		for ; j > 0 && x.rank < s[j-1].rank; j-- {
			s[j] = s[j-1]
		}
		s[j] = x
	}
}

func mergeRanks(dst, a, b []ranked) {
	if len(b) == 0 || b[0].rank >= a[len(a)-1].rank {
		copy(dst[copy(dst, a):], b)
		return
	}
	for k := range dst {
		switch {
		case len(a) == 0:
			copy(dst[k:], b)
			return
		case len(b) == 0:
			copy(dst[k:], a)
			return
		case b[0].rank < a[0].rank:
			dst[k] = b[0]
			b = b[1:]
		default:
			dst[k] = a[0]
			a = a[1:]
		}
	}
}
