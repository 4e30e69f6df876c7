package runtime

// Set is a set or frozenset. The order of iteration is output, so the table is
// CPython's: open addressing with a short linear probe before each jump, a
// rebuild when three fifths are in use, iteration by slot. What leaves a slot
// leaves a dummy behind, until the next rebuild.
//
// Most slots are free, so they do not hold the entries, only where those are.
type Set struct {
	Header
	slots   []int32    // a power of two; what is in the slot is entries[slot-1], 0 is free; nil stands for setMinSlots free ones
	entries []setEntry // live ones and dummies, CPython's fill
	used    int        // live entries
	hash    int64      // of a frozenset, once computed; 0 before

	finger int // where pop looks next
}

// setEntry is an item, or a dummy, which has no key.
type setEntry struct {
	hash int64
	key  Value
}

// The set types.
var (
	SetType       = &Type{}
	FrozenSetType = &Type{}
)

const (
	setMinSlots   = 8
	setMinEntries = 5 // that fill setMinSlots
	setSlotSize   = 4
	setEntrySize  = 24
	linearProbes  = 9
	// setSlowGrowth is the length from which sets double instead of quadruple.
	setSlowGrowth = 50000
)

// NewSet makes an empty set.
func NewSet() *Set { return newSetOf(SetType) }

// newSet is newSetOf, charged to the thread.
func (th *Thread) newSet(t *Type) *Set {
	th.Note(objectSize + setMinSlots*setSlotSize + setMinEntries*setEntrySize)
	return newSetOf(t)
}

// newSetOf makes an empty set of the type t. One of a builtin type comes together
// with its first table: few sets stay empty.
//
//go:noinline
func newSetOf(t *Type) *Set {
	if !t.builtin {
		return NewObject[Set](t)
	}
	s := new(struct {
		Set
		slotRoom  [setMinSlots]int32
		entryRoom [setMinEntries]setEntry
	})
	s.typ, s.slots, s.entries = t, s.slotRoom[:], s.entryRoom[:0]
	return &s.Set
}

// NewFrozenSet makes a frozenset of the items of a slice.
func NewFrozenSet(th *Thread, items []Value) (*Set, error) {
	s := th.newSet(FrozenSetType)
	for _, v := range items {
		if err := s.Add(th, v); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// ConstantFrozenSet makes a frozenset of constants that interpreters share, so
// it is complete: its hash is computed. CPython's compiler makes the set a
// second time, from the items in the order of the first, and the order shows.
func ConstantFrozenSet(items []Value) *Set {
	readyTypes()                          // code may be compiled before there is an interpreter
	th := &Thread{Interp: &Interpreter{}} // hashing constants needs no more
	s, err := NewFrozenSet(th, items)
	if err == nil {
		s, err = NewFrozenSet(th, s.Items())
	}
	if err == nil {
		_, err = frozenSetHash(th, s.Value())
	}
	if err != nil {
		panic("runtime: a constant is not hashable: " + err.Error())
	}
	return s
}

// AsSet returns v as a set or frozenset (or an instance of a subclass), or nil.
func AsSet(v Value) *Set {
	if s := As[Set](v, SetType); s != nil {
		return s
	}
	return As[Set](v, FrozenSetType)
}

// Len is the number of items.
func (s *Set) Len() int { return s.used }

// Add adds v. It raises what hashing or comparing raises.
func (s *Set) Add(th *Thread, v Value) error {
	h, err := hashOf(th, v)
	if err != nil {
		return err
	}
	return s.addHashed(th, v, h)
}

// Has reports whether v is in the set.
func (s *Set) Has(th *Thread, v Value) (bool, error) {
	h, err := hashOf(th, v)
	if err != nil {
		return false, err
	}
	return s.hasHashed(th, v, h)
}

// Discard removes v and reports whether it was there.
func (s *Set) Discard(th *Thread, v Value) (bool, error) {
	h, err := hashOf(th, v)
	if err != nil {
		return false, err
	}
	return s.discardHashed(th, v, h)
}

// Next steps an iteration: it returns the position after the first item at or
// behind pos, and that item, unset at the end. Start with pos 0.
func (s *Set) Next(pos int) (next int, v Value) {
	if pos, e := s.next(pos); e != nil {
		return pos, e.key
	}
	return len(s.slots), Value{}
}

// next is Next that returns the entry, nil at the end. The entry is good until
// the set changes.
func (s *Set) next(pos int) (int, *setEntry) {
	for ; pos < len(s.slots); pos++ {
		if k := s.slots[pos]; k != 0 {
			if e := &s.entries[k-1]; e.key.IsSet() {
				return pos + 1, e
			}
		}
	}
	return pos, nil
}

// Clear removes all items.
func (s *Set) Clear() {
	s.slots, s.entries, s.used = nil, nil, 0
}

// hashOf is Hash with the common kinds of key first.
func hashOf(th *Thread, v Value) (int64, error) {
	if v.IsInt() {
		return hashOfInt(v.Int64()), nil
	}
	if v.Type() == StrType {
		return MustAs[Str](v).Hash(), nil
	}
	return Hash(th, v)
}

// size is the number of slots.
func (s *Set) size() int { return max(len(s.slots), setMinSlots) }

// setProbe walks the slots that a hash may be in: up to ten in a row, then a
// jump, and so on.
type setProbe struct {
	mask, base, pos, perturb uint64
}

func newSetProbe(h int64, slots int) setProbe {
	mask := uint64(slots - 1)
	return setProbe{mask, uint64(h) & mask, uint64(h) & mask, uint64(h)}
}

func (p *setProbe) next() {
	if p.pos++; p.pos <= p.base+linearProbes && p.base+linearProbes <= p.mask {
		return // a row that would pass the end of the table has one slot only
	}
	p.perturb >>= 5
	p.base = (p.base*5 + 1 + p.perturb) & p.mask
	p.pos = p.base
}

// find returns the slot of key, or -1 and the slot to put it in: the last dummy
// the search passed, or the free slot where it ended. Comparing may run script
// code that changes the set; the search then starts again.
func (s *Set) find(th *Thread, key Value, h int64) (slot, free int, err error) {
	if s.slots == nil {
		return -1, -1, nil
	}
	// Most searches end at the first slot.
	first := int(uint64(h) & uint64(len(s.slots)-1))
	if k := s.slots[first]; k == 0 {
		return -1, first, nil
	} else if s.entries[k-1].key == key {
		return first, -1, nil
	}
restart:
	table := &s.slots[0]
	probes, dummy := 0, -1
	for p := newSetProbe(h, len(s.slots)); ; p.next() {
		k := s.slots[p.pos]
		if k == 0 {
			if dummy < 0 {
				return -1, int(p.pos), nil
			} else if s.entries[s.slots[dummy]-1].key.IsSet() {
				goto restart // a comparison has filled it meanwhile
			}
			return -1, dummy, nil
		}
		e := &s.entries[k-1]
		if e.key == key {
			return int(p.pos), -1, nil
		}
		if !e.key.IsSet() {
			dummy = int(p.pos)
		} else if e.hash == h {
			other := e.key
			eq, err := Equal(th, other, key)
			if err != nil {
				return -1, -1, err
			}
			if s.slots == nil {
				return -1, -1, nil
			}
			if &s.slots[0] != table || s.entries[k-1].key != other {
				goto restart
			}
			if eq {
				return int(p.pos), -1, nil
			}
		}
		if probes++; probes > longProbe {
			if err := th.Work(1); err != nil {
				return -1, -1, err
			}
			if s.slots == nil {
				return -1, -1, nil
			}
			if &s.slots[0] != table {
				goto restart
			}
		}
	}
}

func (s *Set) hasHashed(th *Thread, key Value, h int64) (bool, error) {
	i, _, err := s.find(th, key, h)
	return i >= 0, err
}

func (s *Set) addHashed(th *Thread, key Value, h int64) error {
	if s.slots != nil { // what find would do, for most keys
		first := int(uint64(h) & uint64(len(s.slots)-1))
		if k := s.slots[first]; k == 0 {
			return s.insert(th, first, key, h)
		} else if s.entries[k-1].key == key {
			return nil
		}
	}
	slot, free, err := s.find(th, key, h)
	if err != nil || slot >= 0 {
		return err
	}
	if s.slots == nil {
		if err := s.resize(th, 0); err != nil {
			return err
		}
		free = int(uint64(h) & (setMinSlots - 1))
	}
	if k := s.slots[free]; k != 0 { // a dummy
		s.entries[k-1] = setEntry{h, key}
		s.used++
		return nil
	}
	return s.insert(th, free, key, h)
}

// insert puts an item into a free slot.
func (s *Set) insert(th *Thread, slot int, key Value, h int64) error {
	if len(s.entries) == cap(s.entries) {
		if err := s.reserve(th, 1); err != nil {
			return err
		}
	}
	s.entries = append(s.entries, setEntry{h, key})
	s.slots[slot] = int32(len(s.entries))
	s.used++
	if len(s.entries)*5 < (len(s.slots)-1)*3 {
		return nil
	}
	return s.grow(th)
}

// reserve makes room for n more entries.
func (s *Set) reserve(th *Thread, n int) error {
	need := len(s.entries) + n
	if need <= cap(s.entries) {
		return nil
	}
	room, most := max(need, 2*cap(s.entries)), (len(s.slots)*3+1)/5
	if room*4 > most*3 {
		room = max(need, most) // as many as there may be before the next rebuild
	}
	if err := th.AllocItems(room-cap(s.entries), setEntrySize); err != nil {
		return err
	}
	s.entries = append(make([]setEntry, 0, room), s.entries...)
	return nil
}

// grow rebuilds a table that has become too full.
func (s *Set) grow(th *Thread) error {
	n := s.used * 4
	if s.used > setSlowGrowth {
		n = s.used * 2
	}
	if err := s.resize(th, n); err != nil {
		return err
	}
	return th.Work(int64(len(s.slots) / 8))
}

// resize rebuilds the table with more slots than minUsed, without dummies.
func (s *Set) resize(th *Thread, minUsed int) error {
	n := setMinSlots
	for n <= minUsed {
		n *= 2
	}
	if err := th.AllocItems(n, setSlotSize); err != nil {
		return err
	}
	old := s.slots
	s.slots = make([]int32, n)
	if len(s.entries) == s.used {
		for _, k := range old {
			if k != 0 {
				s.place(k)
			}
		}
		return nil
	}
	entries := s.entries
	s.entries = make([]setEntry, 0, s.used)
	for _, k := range old {
		if k != 0 && entries[k-1].key.IsSet() {
			s.entries = append(s.entries, entries[k-1])
			s.place(int32(len(s.entries)))
		}
	}
	return nil
}

// place puts entry k-1, known to be in no slot, into a table without dummies.
func (s *Set) place(k int32) {
	h := s.entries[k-1].hash
	if first := &s.slots[uint64(h)&uint64(len(s.slots)-1)]; *first == 0 {
		*first = k
		return
	}
	p := newSetProbe(h, len(s.slots))
	for s.slots[p.pos] != 0 {
		p.next()
	}
	s.slots[p.pos] = k
}

func (s *Set) discardHashed(th *Thread, key Value, h int64) (bool, error) {
	i, _, err := s.find(th, key, h)
	if i < 0 || err != nil {
		return false, err
	}
	s.removeAt(i)
	return true, nil
}

// removeAt leaves a dummy in slot i.
func (s *Set) removeAt(i int) {
	s.entries[s.slots[i]-1] = setEntry{}
	s.used--
}

// Pop removes and returns some item: the next in the table after the one that
// went last. It returns the unset Value if there is none.
func (s *Set) Pop() Value {
	if s.used == 0 {
		return Value{}
	}
	pos, e := s.next(s.finger & (len(s.slots) - 1))
	if e == nil {
		pos, e = s.next(0)
	}
	v := e.key
	s.removeAt(pos - 1)
	s.finger = pos
	return v
}

// merge adds the items of other, under their known hashes.
func (s *Set) merge(th *Thread, other *Set) error {
	if other == s || other.used == 0 {
		return nil
	}
	if (len(s.entries)+other.used)*5 >= (s.size()-1)*3 {
		if err := s.resize(th, (s.used+other.used)*2); err != nil {
			return err
		}
	} else if s.slots == nil {
		s.slots = make([]int32, setMinSlots)
	}
	if len(s.entries) > 0 {
		for pos, e := other.next(0); e != nil; pos, e = other.next(pos) {
			if err := s.addHashed(th, e.key, e.hash); err != nil {
				return err
			}
		}
		return nil
	}
	if err := s.reserve(th, other.used); err != nil {
		return err
	}
	if len(s.slots) == len(other.slots) && len(other.entries) == other.used {
		copy(s.slots, other.slots)
		s.entries = append(s.entries, other.entries...)
	} else {
		for pos, e := other.next(0); e != nil; pos, e = other.next(pos) {
			s.entries = append(s.entries, *e)
			s.place(int32(len(s.entries)))
		}
	}
	s.used = other.used
	return th.Work(int64(len(other.slots) / 4))
}

// mergeDict adds the keys of a dict, under their known hashes.
func (s *Set) mergeDict(th *Thread, d *Dict) error {
	if (len(s.entries)+d.used)*5 >= (s.size()-1)*3 {
		if err := s.resize(th, (s.used+d.used)*2); err != nil {
			return err
		}
	}
	for pos := 0; pos < len(d.entries); pos++ {
		if e := d.entries[pos]; e.key.IsSet() {
			if err := s.addHashed(th, e.key, e.hash); err != nil {
				return err
			}
		}
	}
	return th.Work(int64(d.used))
}

// setStorage takes over the items of from, which is given up.
func (s *Set) setStorage(from *Set) {
	s.slots, s.entries, s.used = from.slots, from.entries, from.used
}

// memory is the memory the set occupies, in bytes.
func (s *Set) memory() int64 {
	return objectSize + int64(len(s.slots))*setSlotSize + int64(cap(s.entries))*setEntrySize
}
