package runtime

import "slices"

// Dict is a dict: entries in insertion order, and from the second capacity on
// an open-addressing index of entry numbers. Deleting leaves a hole in the
// entries, which the next growth removes. Capacities are CPython's, so that a
// script that changes a dict while it iterates sees the same.
type Dict struct {
	Header
	entries []dictEntry
	index   []uint32 // 0 free, tombstone, else entry number + 1; nil for small dicts
	used    int      // entries that are not holes

	// layout changes when an entry number may come to mean another key or when
	// the entries move in memory, keys when a key comes or goes: what inline
	// caches of globals compare.
	layout, keys uint32

	room uint32 // how many more entries can be added before growing
	head uint32 // the entries before this one are holes; with cachedBit
}

// cachedBit in a dict's head says that inline caches may point into its entries.
// These are emptied when they move, lest a cache keep alive what they held;
// other dicts are spared the time.
const cachedBit = 1 << 31

// firstEntry is the number of the first entry that may be no hole.
func (d *Dict) firstEntry() int { return int(d.head &^ cachedBit) }

type dictEntry struct {
	hash       int64
	key, value Value // key is unset in a hole
}

const (
	dictMinSlots  = 8 // slots of the smallest dict, which has no index
	tombstone     = ^uint32(0)
	dictEntrySize = 40 + 6 // an entry and its share of the index
	// longProbe is how many probes of one search go uncharged.
	longProbe = 64
)

// usableSlots is how many entries an index of n slots is for.
func usableSlots(n int) int { return n * 2 / 3 }

// DictType is dict.
var DictType = &Type{}

// NewDict makes an empty dict.
func NewDict() *Dict { return &Dict{Header: Header{DictType}} }

// dict3 is a dict allocated together with its first entries; the two more that
// fit before it grows move them elsewhere.
type dict3 struct {
	Dict
	first [3]dictEntry
}

// NewDictSized makes an empty dict with room for n items.
func NewDictSized(n int) *Dict {
	switch {
	case n == 0:
		return NewDict()
	case n <= 3:
		d := &dict3{Dict: Dict{Header: Header{DictType}, room: uint32(usableSlots(dictMinSlots))}}
		d.entries = d.first[:0]
		return &d.Dict
	case n <= usableSlots(dictMinSlots):
		n = dictMinSlots
	default:
		n = n*3/2 + 1
	}
	d := NewDict()
	d.rebuild(n)
	return d
}

// DictSize is about how many bytes a dict of n items occupies.
func DictSize(n int) int64 { return objectSize + int64(n)*dictEntrySize }

// AsDict returns v as a dict (or an instance of a subclass), or nil. Compiled into
// its callers it would make the command 11 KB larger.
//
//go:noinline
func AsDict(v Value) *Dict { return As[Dict](v, DictType) }

// Len is the number of items.
func (d *Dict) Len() int { return d.used }

// Get returns the value under key, or the unset Value. It raises what hashing
// or comparing the key raises.
func (d *Dict) Get(th *Thread, key Value) (Value, error) {
	i, _, err := d.locate(th, key)
	if i < 0 || err != nil {
		return Value{}, err
	}
	return d.entries[i].value, nil
}

// Has reports whether key is in the dict.
func (d *Dict) Has(th *Thread, key Value) (bool, error) {
	i, _, err := d.locate(th, key)
	return i >= 0, err
}

// Set stores v under key.
func (d *Dict) Set(th *Thread, key, v Value) error {
	i, h, err := d.locate(th, key)
	if err != nil {
		return err
	}
	if i >= 0 {
		d.entries[i].value.Set(&v)
		return nil
	}
	return d.insert(th, h, key, v)
}

// GetHashed is Get for a key whose hash is known.
func (d *Dict) GetHashed(th *Thread, h int64, key Value) (Value, error) {
	i, err := d.find(th, key, h)
	if i < 0 || err != nil {
		return Value{}, err
	}
	return d.entries[i].value, nil
}

// SetHashed is Set for a key whose hash is known.
func (d *Dict) SetHashed(th *Thread, h int64, key, v Value) error {
	i, err := d.find(th, key, h)
	if err != nil {
		return err
	}
	if i >= 0 {
		d.entries[i].value.Set(&v)
		return nil
	}
	return d.insert(th, h, key, v)
}

// SetDefault returns the value under key, having stored v there if there was none.
func (d *Dict) SetDefault(th *Thread, key, v Value) (Value, error) {
	i, h, err := d.locate(th, key)
	if err != nil {
		return Value{}, err
	}
	if i >= 0 {
		return d.entries[i].value, nil
	}
	return v, d.insert(th, h, key, v)
}

// Delete removes key and returns its value, unset if it was not there.
func (d *Dict) Delete(th *Thread, key Value) (Value, error) {
	i, _, err := d.locate(th, key)
	if i < 0 || err != nil {
		return Value{}, err
	}
	v := d.entries[i].value
	d.removeAt(i)
	return v, nil
}

// DropHashed removes a key whose hash is known.
func (d *Dict) DropHashed(th *Thread, h int64, key Value) error {
	i, err := d.find(th, key, h)
	if i >= 0 && err == nil {
		d.removeAt(i)
	}
	return err
}

// GetStr returns the value under a str key, or the unset Value. It considers
// str keys only and so needs no thread: for namespaces.
func (d *Dict) GetStr(key *Str) Value {
	if i, _ := d.findStr(key); i >= 0 {
		return d.entries[i].value
	}
	return Value{}
}

// SetStr stores v under a str key, in a namespace.
func (d *Dict) SetStr(key *Str, v Value) {
	if i, _ := d.findStr(key); i >= 0 {
		d.entries[i].value = v
		return
	}
	d.add(key.Hash(), key.Value(), v)
}

// DeleteStr removes a str key from a namespace and reports whether it was there.
func (d *Dict) DeleteStr(key *Str) bool {
	i, _ := d.findStr(key)
	if i < 0 {
		return false
	}
	d.removeAt(i)
	return true
}

// Clear removes all items.
func (d *Dict) Clear() {
	d.leaveEntries()
	d.entries, d.index, d.used, d.room, d.head = nil, nil, 0, 0, d.head&cachedBit
	d.layout++
	d.keys++
}

// Each calls f for the items in order, until it returns false. f must not
// change the dict, so it must not run script code.
func (d *Dict) Each(f func(k, v Value) bool) {
	for i := range d.entries {
		if e := &d.entries[i]; e.key.IsSet() && !f(e.key, e.value) {
			return
		}
	}
}

// Next steps an iteration: it returns the position after the first item at or
// behind pos, and that item; ok is false at the end. Start with pos 0.
func (d *Dict) Next(pos int) (next int, k, v Value, ok bool) {
	for pos = max(pos, d.firstEntry()); pos < len(d.entries); pos++ {
		if e := &d.entries[pos]; e.key.IsSet() {
			return pos + 1, e.key, e.value, true
		}
	}
	return pos, Value{}, Value{}, false
}

// Prev is Next backwards: it returns the position of the last item before pos,
// and that item. Start with math.MaxInt.
func (d *Dict) Prev(pos int) (next int, k, v Value, ok bool) {
	for pos = min(pos, len(d.entries)) - 1; pos >= d.firstEntry(); pos-- {
		if e := &d.entries[pos]; e.key.IsSet() {
			return pos, e.key, e.value, true
		}
	}
	return 0, Value{}, Value{}, false
}

// Copy makes a dict with the same items.
func (d *Dict) Copy(th *Thread) (*Dict, error) {
	out := NewDict()
	return out, out.merge(th, d)
}

// merge stores the items of src, under their known hashes.
func (d *Dict) merge(th *Thread, src *Dict) error {
	if src == d || src.used == 0 {
		return nil
	}
	if err := th.Work(int64(src.used)); err != nil {
		return err
	}
	if d.used == 0 && src.used >= len(src.entries)*2/3 {
		return d.clone(th, src)
	}
	if err := d.Reserve(th, src.used); err != nil {
		return err
	}
	before := src.keys
	for pos := src.firstEntry(); pos < len(src.entries); pos++ {
		e := src.entries[pos]
		if !e.key.IsSet() {
			continue
		}
		if err := d.SetHashed(th, e.hash, e.key, e.value); err != nil {
			return err
		}
		if src.keys != before {
			return th.Raise(RuntimeError, "dict mutated during update")
		}
	}
	return nil
}

// clone gives d, which is empty, the storage of src.
func (d *Dict) clone(th *Thread, src *Dict) error {
	if err := th.AllocItems(cap(src.entries), dictEntrySize); err != nil {
		return err
	}
	d.entries = append(make([]dictEntry, 0, cap(src.entries)), src.entries...)
	d.index = slices.Clone(src.index)
	d.used, d.room, d.head = src.used, src.room, src.head&^cachedBit|d.head&cachedBit
	d.layout++
	d.keys++
	return nil
}

// Reserve makes room for n more items.
func (d *Dict) Reserve(th *Thread, n int) error {
	if uint64(d.room) >= uint64(n) {
		return nil
	}
	if err := th.AllocItems(d.used+n, dictEntrySize); err != nil {
		return err
	}
	d.rebuild((d.used + n) * 3 / 2)
	return nil
}

// Layout and Keys are the versions that inline caches of namespaces compare:
// while Layout is unchanged the pointer Slot gave stays good for the same key; while Keys is
// unchanged no key has come or gone.
func (d *Dict) Layout() uint32 { return d.layout }

// Keys: see Layout.
func (d *Dict) Keys() uint32 { return d.keys }

// SlotOf returns the entry number of a str key, or -1.
func (d *Dict) SlotOf(key *Str) int {
	i, _ := d.findStr(key)
	return i
}

// Slot returns where the value of entry i is stored, nil if there is no such
// entry. The pointer is good until the dict changes.
func (d *Dict) Slot(i uint32) *Value {
	if uint(i) < uint(len(d.entries)) {
		return &d.entries[i].value
	}
	return nil
}

// CacheSlot is Slot for an inline cache, which may keep the pointer.
func (d *Dict) CacheSlot(i uint32) *Value {
	d.head |= cachedBit
	return d.Slot(i)
}

// insert adds a key known to be absent and charges the thread for growth.
func (d *Dict) insert(th *Thread, h int64, key, v Value) error {
	if d.room == 0 {
		if err := d.chargeGrowth(th); err != nil {
			return err
		}
	}
	d.add(h, key, v)
	return nil
}

// chargeGrowth charges the thread for what the dict is about to grow to.
func (d *Dict) chargeGrowth(th *Thread) error {
	return th.AllocItems(max(d.used, dictMinSlots)*2, dictEntrySize)
}

func (d *Dict) add(h int64, key, v Value) {
	if d.room == 0 {
		d.rebuild(d.used * 3)
	}
	d.entries = append(d.entries, dictEntry{h, key, v})
	d.room--
	d.used++
	d.keys++
	if d.index != nil {
		d.place(h, uint32(len(d.entries)))
	}
}

func (d *Dict) place(h int64, x uint32) {
	mask := uint64(len(d.index) - 1)
	pos := uint64(h) & mask
	for p := uint64(h); d.index[pos] != 0; {
		p >>= 5
		pos = (pos*5 + p + 1) & mask
	}
	d.index[pos] = x
}

// leaveEntries empties the entries that the dict is about to give up.
func (d *Dict) leaveEntries() {
	if d.head&cachedBit != 0 {
		clear(d.entries)
	}
}

// rebuild gives the dict an index of at least the given number of slots, and
// drops the holes.
func (d *Dict) rebuild(slots int) { d.rebuildBehind(0, slots) }

// rebuildBehind is rebuild that leaves a number of holes before the first entry.
func (d *Dict) rebuildBehind(holes, slots int) {
	n := dictMinSlots
	for n < slots {
		n *= 2
	}
	entries := make([]dictEntry, holes, usableSlots(n))
	d.layout++
	if d.used < len(d.entries) {
		for i := range d.entries {
			if d.entries[i].key.IsSet() {
				entries = append(entries, d.entries[i])
			}
		}
	} else {
		entries = append(entries, d.entries...)
	}
	d.leaveEntries()
	d.entries = entries
	d.room = uint32(cap(entries) - len(entries))
	d.head = d.head&cachedBit | uint32(holes)
	d.index = nil
	if n > dictMinSlots {
		d.index = make([]uint32, n)
		for i := holes; i < len(entries); i++ {
			d.place(entries[i].hash, uint32(i+1))
		}
	}
}

// removeAt makes entry i a hole.
func (d *Dict) removeAt(i int) {
	e := &d.entries[i]
	if d.index != nil {
		mask := uint64(len(d.index) - 1)
		pos := uint64(e.hash) & mask
		for p := uint64(e.hash); d.index[pos] != uint32(i+1); {
			p >>= 5
			pos = (pos*5 + p + 1) & mask
		}
		d.index[pos] = tombstone
	}
	*e = dictEntry{}
	d.used--
	d.keys++
	d.layout++
	if i == d.firstEntry() {
		for i < len(d.entries) && !d.entries[i].key.IsSet() {
			i++
		}
		d.head = uint32(i) | d.head&cachedBit
	}
}

// size is the memory the dict occupies.
func (d *Dict) size() int64 {
	return objectSize + int64(cap(d.entries))*40 + int64(len(d.index))*4
}
