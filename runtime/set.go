package runtime

// Set is a set or frozenset. The order of iteration is output, so the table is
// CPython's: open addressing with a short linear probe before each jump, a
// rebuild when three fifths are in use, iteration by slot. What leaves a slot
// leaves a dummy behind, until the next rebuild.
type Set struct {
	Header
	table []setEntry // a power of two of slots; nil stands for setMinSlots free ones
	used  int        // live entries
	fill  int        // live entries and dummies
	hash  int64      // of a frozenset, once computed; 0 before

	finger int // where pop looks next
}

type setEntry struct {
	hash int64
	key  Value // unset: free, or a dummy where hash is -1
}

// The set types.
var (
	SetType       = &Type{}
	FrozenSetType = &Type{}
)

const (
	setMinSlots  = 8
	setEntrySize = 24
	linearProbes = 9
	dummyHash    = -1
	// setSlowGrowth is the length from which sets double instead of quadruple.
	setSlowGrowth = 50000
)

// NewSet makes an empty set.
func NewSet() *Set { return newSetOf(SetType) }

// newSet is newSetOf, charged to the thread.
func (th *Thread) newSet(t *Type) *Set {
	th.Note(objectSize + setMinSlots*setEntrySize)
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
		room [setMinSlots]setEntry
	})
	s.typ, s.table = t, s.room[:]
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
		s, err = NewFrozenSet(th, s.items())
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
	for ; pos < len(s.table); pos++ {
		if v := s.table[pos].key; v.IsSet() {
			return pos + 1, v
		}
	}
	return pos, Value{}
}

// Clear removes all items.
func (s *Set) Clear() {
	s.table, s.used, s.fill = nil, 0, 0
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

// slots is the size of the table.
func (s *Set) slots() int { return max(len(s.table), setMinSlots) }

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
	if s.table == nil {
		return -1, -1, nil
	}
	// Most searches end at the first slot.
	first := int(uint64(h) & uint64(len(s.table)-1))
	if e := &s.table[first]; e.key == key {
		return first, -1, nil
	} else if !e.key.IsSet() && e.hash != dummyHash {
		return -1, first, nil
	}
restart:
	table := &s.table[0]
	probes, dummy := 0, -1
	for p := newSetProbe(h, len(s.table)); ; p.next() {
		e := &s.table[p.pos]
		if e.key == key {
			return int(p.pos), -1, nil
		}
		if !e.key.IsSet() {
			if e.hash == dummyHash {
				dummy = int(p.pos)
			} else if dummy < 0 {
				return -1, int(p.pos), nil
			} else if s.table[dummy].key.IsSet() {
				goto restart // a comparison has filled it meanwhile
			} else {
				return -1, dummy, nil
			}
		} else if e.hash == h {
			k := e.key
			eq, err := Equal(th, k, key)
			if err != nil {
				return -1, -1, err
			}
			if s.table == nil {
				return -1, -1, nil
			}
			if &s.table[0] != table || e.key != k {
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
			if s.table == nil {
				return -1, -1, nil
			}
			if &s.table[0] != table {
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
	if s.table != nil { // what find would do, for most keys
		e := &s.table[uint64(h)&uint64(len(s.table)-1)]
		if e.key == key {
			return nil
		}
		if !e.key.IsSet() && e.hash != dummyHash {
			e.hash, e.key = h, key
			s.used++
			s.fill++
			if s.fill*5 < (len(s.table)-1)*3 {
				return nil
			}
			return s.grow(th)
		}
	}
	slot, free, err := s.find(th, key, h)
	if err != nil || slot >= 0 {
		return err
	}
	if s.table == nil {
		if err := th.Alloc(setMinSlots * setEntrySize); err != nil {
			return err
		}
		s.table = make([]setEntry, setMinSlots)
		free = int(uint64(h) & (setMinSlots - 1))
	}
	reused := s.table[free].hash == dummyHash
	s.table[free] = setEntry{h, key}
	s.used++
	if reused {
		return nil
	}
	s.fill++
	if s.fill*5 < (len(s.table)-1)*3 {
		return nil
	}
	return s.grow(th)
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
	return th.Work(int64(len(s.table) / 8))
}

// resize rebuilds the table with more slots than minUsed, without dummies.
func (s *Set) resize(th *Thread, minUsed int) error {
	n := setMinSlots
	for n <= minUsed {
		n *= 2
	}
	if err := chargeItems(th, n, setEntrySize); err != nil {
		return err
	}
	old := s.table
	s.table = make([]setEntry, n)
	for i := range old {
		if old[i].key.IsSet() {
			s.place(old[i])
		}
	}
	s.fill = s.used
	return nil
}

// place puts an entry known to be absent into a table without dummies.
func (s *Set) place(e setEntry) {
	if first := &s.table[uint64(e.hash)&uint64(len(s.table)-1)]; !first.key.IsSet() {
		*first = e
		return
	}
	p := newSetProbe(e.hash, len(s.table))
	for s.table[p.pos].key.IsSet() {
		p.next()
	}
	s.table[p.pos] = e
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
	s.table[i] = setEntry{hash: dummyHash}
	s.used--
}

// Pop removes and returns some item: the next in the table after the one that
// went last. It returns the unset Value if there is none.
func (s *Set) Pop() Value {
	if s.used == 0 {
		return Value{}
	}
	i := s.finger & (len(s.table) - 1)
	for !s.table[i].key.IsSet() {
		i = (i + 1) & (len(s.table) - 1)
	}
	v := s.table[i].key
	s.removeAt(i)
	s.finger = i + 1
	return v
}

// merge adds the items of other, under their known hashes.
func (s *Set) merge(th *Thread, other *Set) error {
	if other == s || other.used == 0 {
		return nil
	}
	if (s.fill+other.used)*5 >= (s.slots()-1)*3 {
		if err := s.resize(th, (s.used+other.used)*2); err != nil {
			return err
		}
	} else if s.table == nil {
		s.table = make([]setEntry, setMinSlots)
	}
	if s.fill > 0 {
		for pos := 0; pos < len(other.table); pos++ {
			if e := other.table[pos]; e.key.IsSet() {
				if err := s.addHashed(th, e.key, e.hash); err != nil {
					return err
				}
			}
		}
		return nil
	}
	if len(s.table) == len(other.table) && other.fill == other.used {
		copy(s.table, other.table)
	} else {
		for _, e := range other.table {
			if e.key.IsSet() {
				s.place(e)
			}
		}
	}
	s.used, s.fill = other.used, other.used
	return th.Work(int64(len(other.table) / 4))
}

// mergeDict adds the keys of a dict, under their known hashes.
func (s *Set) mergeDict(th *Thread, d *Dict) error {
	if (s.fill+d.used)*5 >= (s.slots()-1)*3 {
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
	s.table, s.used, s.fill = from.table, from.used, from.fill
}

// size is the memory the set occupies.
func (s *Set) size() int64 { return objectSize + int64(len(s.table))*setEntrySize }
