package runtime

// Dict is a dict: entries in insertion order, and from nine entries on an
// open-addressing index of entry numbers. Deleting leaves a hole in the
// entries, which the next growth removes.
type Dict struct {
	Header
	entries []dictEntry
	index   []uint32 // 0 free, tombstone, else entry number + 1; nil for small dicts
	used    int      // entries that are not holes

	// layout changes when an entry number may come to mean another key, keys
	// also when a key is added: what inline caches of globals compare.
	layout, keys uint32
}

type dictEntry struct {
	hash       int64
	key, value Value // key is unset in a hole
}

const (
	dictSmall     = 8 // entries searched one by one, without an index
	tombstone     = ^uint32(0)
	dictEntrySize = 40
)

// DictType is dict.
var DictType = &Type{}

// NewDict makes an empty dict.
func NewDict() *Dict { return &Dict{Header: Header{DictType}} }

// AsDict returns v as a dict (or an instance of a subclass), or nil.
func AsDict(v Value) *Dict { return As[Dict](v, DictType) }

// Len is the number of items.
func (d *Dict) Len() int { return d.used }

// Get returns the value under key, or the unset Value. It raises what hashing
// or comparing the key raises.
func (d *Dict) Get(th *Thread, key Value) (Value, error) {
	if s := Exactly[Str](key, StrType); s != nil {
		if i, sure := d.findStr(s); i >= 0 {
			return d.entries[i].value, nil
		} else if sure {
			return Value{}, nil
		}
	}
	h, err := Hash(th, key)
	if err != nil {
		return Value{}, err
	}
	i, err := d.find(th, key, h)
	if i < 0 || err != nil {
		return Value{}, err
	}
	return d.entries[i].value, nil
}

// Set stores v under key.
func (d *Dict) Set(th *Thread, key, v Value) error {
	if s := Exactly[Str](key, StrType); s != nil {
		if i, sure := d.findStr(s); i >= 0 {
			d.entries[i].value = v
			return nil
		} else if sure {
			return d.insert(th, s.Hash(), key, v)
		}
	}
	h, err := Hash(th, key)
	if err != nil {
		return err
	}
	return d.SetHashed(th, h, key, v)
}

// SetHashed is Set for a key whose hash is known.
func (d *Dict) SetHashed(th *Thread, h int64, key, v Value) error {
	i, err := d.find(th, key, h)
	if err != nil {
		return err
	}
	if i >= 0 {
		d.entries[i].value = v
		return nil
	}
	return d.insert(th, h, key, v)
}

// Delete removes key and returns its value, unset if it was not there.
func (d *Dict) Delete(th *Thread, key Value) (Value, error) {
	h, err := Hash(th, key)
	if err != nil {
		return Value{}, err
	}
	i, err := d.find(th, key, h)
	if i < 0 || err != nil {
		return Value{}, err
	}
	v := d.entries[i].value
	d.removeAt(i)
	return v, nil
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
	d.entries, d.index, d.used = nil, nil, 0
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
	for ; pos < len(d.entries); pos++ {
		if e := &d.entries[pos]; e.key.IsSet() {
			return pos + 1, e.key, e.value, true
		}
	}
	return pos, Value{}, Value{}, false
}

// Layout and Keys are the versions that inline caches of namespaces compare:
// while Layout is unchanged Slot keeps pointing at the same key; while Keys is
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

// findStr looks for a str key. A negative result is sure unless an entry that
// is no plain str has the same hash and could claim to be equal.
func (d *Dict) findStr(key *Str) (i int, sure bool) {
	k := key.Value()
	sure = true
	if d.index == nil {
		for i := range d.entries {
			if d.entries[i].key == k {
				return i, true
			}
		}
		h := key.Hash()
		for i := range d.entries {
			e := &d.entries[i]
			if e.hash != h || !e.key.IsSet() {
				continue
			}
			if s := AsStr(e.key); s == nil {
				sure = false
			} else if s.s == key.s {
				return i, true
			}
		}
		return -1, sure
	}
	h := key.Hash()
	mask := uint64(len(d.index) - 1)
	for p, pos := uint64(h), uint64(h)&mask; ; {
		x := d.index[pos]
		if x == 0 {
			return -1, sure
		}
		if x != tombstone {
			e := &d.entries[x-1]
			if e.key == k {
				return int(x - 1), true
			}
			if e.hash == h {
				if s := AsStr(e.key); s == nil {
					sure = false
				} else if s.s == key.s {
					return int(x - 1), true
				}
			}
		}
		p >>= 5
		pos = (pos*5 + p + 1) & mask
	}
}

// find looks for any key. Comparing may run script code that changes the
// dict; the search then starts again.
func (d *Dict) find(th *Thread, key Value, h int64) (int, error) {
restart:
	if d.index == nil {
		for i := 0; i < len(d.entries); i++ {
			e := &d.entries[i]
			if !e.key.IsSet() || e.hash != h {
				continue
			}
			if e.key == key {
				return i, nil
			}
			before := d.keys
			eq, err := Equal(th, e.key, key)
			if err != nil {
				return -1, err
			}
			if d.keys != before {
				goto restart
			}
			if eq {
				return i, nil
			}
		}
		return -1, nil
	}
	mask := uint64(len(d.index) - 1)
	for p, pos := uint64(h), uint64(h)&mask; ; {
		x := d.index[pos]
		if x == 0 {
			return -1, nil
		}
		if x != tombstone {
			e := &d.entries[x-1]
			if e.key == key {
				return int(x - 1), nil
			}
			if e.hash == h {
				before := d.keys
				eq, err := Equal(th, e.key, key)
				if err != nil {
					return -1, err
				}
				if d.keys != before {
					goto restart
				}
				if eq {
					return int(x - 1), nil
				}
			}
		}
		p >>= 5
		pos = (pos*5 + p + 1) & mask
	}
}

// insert adds a key known to be absent and charges the thread for growth.
func (d *Dict) insert(th *Thread, h int64, key, v Value) error {
	if len(d.entries) == cap(d.entries) {
		if err := th.Alloc(int64(cap(d.entries)) * dictEntrySize); err != nil {
			return err
		}
	}
	d.add(h, key, v)
	return nil
}

func (d *Dict) add(h int64, key, v Value) {
	if len(d.entries) == cap(d.entries) || d.index != nil && (len(d.entries)+1)*3 > len(d.index)*2 {
		d.grow()
	}
	d.entries = append(d.entries, dictEntry{h, key, v})
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

// grow makes room for more entries, dropping holes.
func (d *Dict) grow() {
	n := 4
	for n < d.used+d.used/2+1 {
		n *= 2
	}
	entries := make([]dictEntry, 0, n)
	if d.used < len(d.entries) {
		d.layout++
		for i := range d.entries {
			if d.entries[i].key.IsSet() {
				entries = append(entries, d.entries[i])
			}
		}
	} else {
		entries = append(entries, d.entries...)
	}
	d.entries = entries
	d.index = nil
	if n > dictSmall {
		d.index = make([]uint32, n*2)
		for i := range entries {
			d.place(entries[i].hash, uint32(i+1))
		}
	}
}

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
	for len(d.entries) > 0 && !d.entries[len(d.entries)-1].key.IsSet() {
		d.entries = d.entries[:len(d.entries)-1]
	}
	if d.used == 0 {
		d.entries, d.index = nil, nil
	}
}
