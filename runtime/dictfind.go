package runtime

// Searching dicts. Keys that are strs or ints are found without running any
// script code, unless an entry of another type has the same hash and could
// claim to be equal.

// locate returns the entry of key, or -1, and the key's hash. It raises what
// hashing or comparing raises.
func (d *Dict) locate(th *Thread, key Value) (i int, h int64, err error) {
	sure := false
	switch {
	case key.IsInt():
		h = hashOfInt(key.Int64())
		var probes int
		if i, sure, probes = d.findInt(key, h); probes > longProbe {
			if err := th.Work(int64(probes / 8)); err != nil {
				return -1, 0, err
			}
			sure = false // the check may have let another thread in
		}
	case key.Type() == StrType:
		s := MustAs[Str](key)
		h = s.Hash()
		i, sure = d.findStr(s)
	default:
		if h, err = Hash(th, key); err != nil {
			return -1, 0, err
		}
	}
	if !sure {
		i, err = d.find(th, key, h)
	}
	return i, h, err
}

// hashOfInt is HashInt, without a division for the ints that keys mostly are.
func hashOfInt(i int64) int64 {
	if uint64(i) < hashModulus {
		return i
	}
	return HashInt(i)
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
			if e.key.Type() != StrType {
				sure = false
			} else if MustAs[Str](e.key).s == key.s {
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
				if e.key.Type() != StrType {
					sure = false
				} else if MustAs[Str](e.key).s == key.s {
					return int(x - 1), true
				}
			}
		}
		p >>= 5
		pos = (pos*5 + p + 1) & mask
	}
}

// findInt looks for an int key (of the 64-bit range), as findStr does.
func (d *Dict) findInt(key Value, h int64) (i int, sure bool, probes int) {
	sure = true
	if d.index == nil {
		for i := range d.entries {
			e := &d.entries[i]
			if e.key == key {
				return i, true, 0
			}
			if e.hash == h && e.key.IsSet() && !e.key.IsInt() {
				sure = false
			}
		}
		return -1, sure, 0
	}
	mask := uint64(len(d.index) - 1)
	for p, pos := uint64(h), uint64(h)&mask; ; {
		x := d.index[pos]
		if x == 0 {
			return -1, sure, probes
		}
		if x != tombstone {
			e := &d.entries[x-1]
			if e.key == key {
				return int(x - 1), true, probes
			}
			if e.hash == h && !e.key.IsInt() {
				sure = false
			}
		}
		probes++
		p >>= 5
		pos = (pos*5 + p + 1) & mask
	}
}

// find looks for any key. Comparing may run script code that changes the
// dict; the search then starts again.
func (d *Dict) find(th *Thread, key Value, h int64) (int, error) {
	for {
		i, changed, err := d.findOnce(th, key, h)
		if !changed || err != nil {
			return i, err
		}
	}
}

// findOnce is one search; changed tells that the dict changed on the way so
// that the search must start again.
func (d *Dict) findOnce(th *Thread, key Value, h int64) (found int, changed bool, err error) {
	storage := d.storage()
	if d.index == nil {
		for i := 0; i < len(d.entries); i++ {
			e := &d.entries[i]
			if e.hash != h || !e.key.IsSet() {
				continue
			}
			eq, changed, err := d.compare(th, i, key, storage)
			if err != nil || changed {
				return -1, true, err
			}
			if eq {
				return i, false, nil
			}
		}
		return -1, false, nil
	}
	mask := uint64(len(d.index) - 1)
	probes := 0
	for p, pos := uint64(h), uint64(h)&mask; ; {
		x := d.index[pos]
		if x == 0 {
			return -1, false, nil
		}
		if x != tombstone && d.entries[x-1].hash == h {
			eq, changed, err := d.compare(th, int(x-1), key, storage)
			if err != nil || changed {
				return -1, true, err
			}
			if eq {
				return int(x - 1), false, nil
			}
		}
		if probes++; probes > longProbe {
			if err := th.Work(1); err != nil || d.storage() != storage {
				return -1, true, err
			}
		}
		p >>= 5
		pos = (pos*5 + p + 1) & mask
	}
}

// compare reports whether the key of entry i equals key, and whether finding
// out moved or removed that entry.
func (d *Dict) compare(th *Thread, i int, key Value, storage *dictEntry) (eq, changed bool, err error) {
	k := d.entries[i].key
	eq, err = Equal(th, k, key)
	return eq, d.storage() != storage || i >= len(d.entries) || d.entries[i].key != k, err
}

// storage identifies the entries' array: while it is the same no entry has moved.
func (d *Dict) storage() *dictEntry {
	if cap(d.entries) == 0 {
		return nil
	}
	return &d.entries[:1][0]
}
