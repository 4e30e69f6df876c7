package runtime

// What changes the order of a dict's items, and takes them from its ends.

// last is the number of the last entry of a dict that is not empty. The holes
// behind it are dropped.
func (d *Dict) last() int {
	i := len(d.entries) - 1
	for !d.entries[i].key.IsSet() {
		i--
	}
	d.entries = d.entries[:i+1]
	return i
}

// PopLast removes the item that was added last and returns it; ok is false if
// there is none.
func (d *Dict) PopLast() (k, v Value, ok bool) {
	if d.used == 0 {
		return Value{}, Value{}, false
	}
	i := d.last()
	e := d.entries[i]
	d.removeAt(i)
	d.entries = d.entries[:i]
	d.head = min(d.head&^cachedBit, uint32(i)) | d.head&cachedBit
	return e.key, e.value, true
}

// PopFirst is PopLast at the other end.
func (d *Dict) PopFirst() (k, v Value, ok bool) {
	if d.used == 0 {
		return Value{}, Value{}, false
	}
	i := d.firstEntry()
	e := d.entries[i]
	d.removeAt(i)
	return e.key, e.value, true
}

// MoveLast makes the item under key the last one; found is false if there is
// none. The versions change unless it was the last already.
func (d *Dict) MoveLast(th *Thread, key Value) (found bool, err error) {
	i, h, err := d.locate(th, key)
	if i < 0 || err != nil || i == d.last() {
		return i >= 0, err
	}
	if d.room == 0 {
		if err := d.chargeGrowth(th); err != nil {
			return false, err
		}
	}
	e := d.entries[i]
	d.removeAt(i)
	d.add(h, e.key, e.value)
	return true, nil
}

// MoveFirst is MoveLast to the other end.
func (d *Dict) MoveFirst(th *Thread, key Value) (found bool, err error) {
	i, h, err := d.locate(th, key)
	if i < 0 || err != nil || i == d.firstEntry() {
		return i >= 0, err
	}
	holes := 0
	if d.firstEntry() == 0 || d.room == 0 {
		// As many as there are items, so that few calls have to move them.
		holes = max(d.used, dictMinSlots)
		if err := th.AllocItems(d.used+2*holes, dictEntrySize); err != nil {
			return false, err
		}
	}
	e := d.entries[i]
	d.removeAt(i)
	if holes > 0 {
		d.rebuildBehind(holes, (d.used+2*holes)*3/2)
	}
	d.addFirst(h, e.key, e.value)
	return true, nil
}

// addFirst stores an item before all others: there is a hole. It takes room as
// add does, lest the index fill up.
func (d *Dict) addFirst(h int64, key, v Value) {
	d.head--
	i := d.firstEntry()
	d.entries[i] = dictEntry{h, key, v}
	d.room--
	d.used++
	d.keys++
	d.layout++
	if d.index != nil {
		d.place(h, uint32(i+1))
	}
}
