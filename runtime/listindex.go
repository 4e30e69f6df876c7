package runtime

// Subscription of lists: l[i], l[i:j], l[i:j:k], read, assigned and deleted.
// Whatever a slice bound's __index__, or the iterable assigned, does to the
// list happens before its length is looked at.

func listGetItem(th *Thread, self, key Value) (Value, error) {
	l := MustAs[List](self)
	if s := Exactly[Slice](key, SliceType); s != nil {
		start, stop, step, err := SliceBounds(th, s)
		if err != nil {
			return Value{}, err
		}
		start, _, n := ClampSlice(start, stop, step, l.Len())
		out, err := l.slice(th, start, step, n)
		if err != nil {
			return Value{}, err
		}
		return out.Value(), th.Work(int64(n / 16))
	}
	i, err := listPosition(th, l, key, "list index out of range")
	if err != nil {
		return Value{}, err
	}
	return l.At(i), nil
}

// listPosition is the element that key denotes; message is what to raise when
// there is none.
func listPosition(th *Thread, l *List, key Value, message string) (int, error) {
	i, err := subscript(th, key, "list")
	if err != nil {
		return 0, err
	}
	n := l.Len()
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return 0, th.Raise(IndexError, message)
	}
	return i, nil
}

// subscript reads key as a position in a sequence of the named kind.
func subscript(th *Thread, key Value, kind string) (int, error) {
	if key.IsInt() {
		return int(key.Int64()), nil
	}
	if !IsInteger(key) && key.Type().Index == nil {
		return 0, th.TypeErrorf("%s indices must be integers or slices, not %s", kind, key.Type().name)
	}
	return IndexOf(th, key)
}

func listSetItem(th *Thread, self, key, v Value) error {
	l := MustAs[List](self)
	if s := Exactly[Slice](key, SliceType); s != nil {
		if !v.IsSet() {
			return l.deleteSlice(th, s)
		}
		return l.assignSlice(th, s, v)
	}
	i, err := listPosition(th, l, key, "list assignment index out of range")
	if err != nil {
		return err
	}
	if v.IsSet() {
		l.SetAt(i, v)
		return nil
	}
	l.Pop(i)
	return th.Work(int64((l.Len() - i) / 64))
}

func (l *List) deleteSlice(th *Thread, s *Slice) error {
	start, stop, step, err := SliceBounds(th, s)
	if err != nil {
		return err
	}
	start, _, n := ClampSlice(start, stop, step, l.Len())
	if n == 0 {
		return nil
	}
	if step < 0 {
		start, step = start+(n-1)*step, -step
	}
	l.removeStep(start, step, n)
	return th.Work(int64((l.Len() - start) / 64))
}

func (l *List) assignSlice(th *Thread, s *Slice, v Value) error {
	start, stop, step, err := SliceBounds(th, s)
	if err != nil {
		return err
	}
	src := Exactly[List](v, ListType)
	if src == nil || src == l {
		if src, err = listFrom(th, v); err != nil {
			if IsException(err, TypeError) != nil && !v.Type().Iterable() {
				return th.TypeErrorf("must assign iterable to extended slice")
			}
			return err
		}
	}
	start, stop, n := ClampSlice(start, stop, step, l.Len())
	if step == 1 {
		err = l.replace(th, start, max(start, stop), src)
	} else if src.Len() != n {
		return th.ValueErrorf("attempt to assign sequence of size %d to extended slice of size %d", src.Len(), n)
	} else {
		for k := range n {
			l.SetAt(start+k*step, src.At(k))
		}
	}
	if err != nil {
		return err
	}
	return th.Work(int64((l.Len() - start) / 64))
}

// listFrom makes a new list of the items of an iterable.
func listFrom(th *Thread, v Value) (*List, error) {
	out := &List{Header: Header{ListType}}
	return out, out.FillFrom(th, v)
}

// FillFrom is ExtendFrom for a list that no script has seen yet.
func (l *List) FillFrom(th *Thread, v Value) error {
	th.Hold(&l.items)
	defer th.LetGo()
	if d := v.Type().drain; d != nil {
		return d(th, v, nil, func(x Value) error {
			if err := th.step(); err != nil {
				return err
			}
			return l.Append(th, x)
		})
	}
	return l.ExtendFrom(th, v)
}

// ExtendFrom appends the items of an iterable, one by one as they come.
func (l *List) ExtendFrom(th *Thread, v Value) error {
	switch v.Type() {
	case ListType:
		return l.Extend(th, MustAs[List](v))
	case TupleType:
		return l.extendItems(th, MustAs[Tuple](v).Items)
	case RangeType:
		if r := MustAs[Range](v); r.Big == nil {
			return l.extendRange(th, r)
		}
	case DictType:
		return l.extendDict(th, MustAs[Dict](v), dictKey)
	case DictKeysType:
		return l.extendDict(th, MustAs[DictView](v).Dict, dictKey)
	case DictValuesType:
		return l.extendDict(th, MustAs[DictView](v).Dict, dictValue)
	case DictItemsType:
		return l.extendDict(th, MustAs[DictView](v).Dict, dictItem)
	case StrType:
		return l.extendStr(th, MustAs[Str](v))
	case BytesType, ByteArrayType:
		b, _ := bufferView(v)
		return l.extendBytes(th, b)
	case SetType, FrozenSetType:
		return l.extendSet(th, MustAs[Set](v))
	}
	if AsList(v) == l { // of a subclass, whose __iter__ is not asked
		return l.Extend(th, l)
	}
	it, err := Iter(th, v)
	if err != nil {
		return err
	}
	room, err := roomHint(th, v)
	if err != nil {
		return err
	}
	next := it.Type().Slots.Next
	for {
		x, err := next(th, it)
		if err != nil || !x.IsSet() {
			return err
		}
		if err := th.step(); err != nil {
			return err
		}
		if err := l.Append(th, x); err != nil {
			return err
		}
		if room > 1 {
			if err := l.reserve(th, room-1, l.word); err != nil {
				return err
			}
			room = 0
		}
	}
}

// roomHint is how many items v is known to give, 0 if that is not known. A
// script's object is asked, as CPython asks it before iterating, and not believed.
func roomHint(th *Thread, v Value) (int, error) {
	t := v.Type()
	if !t.builtin {
		_, err := LengthHint(th, v, 0)
		return 0, err
	}
	if t.Slots.Len == nil {
		return 0, nil
	}
	return t.Slots.Len(th, v)
}

func (l *List) extendRange(th *Thread, r *Range) error {
	if r.Count > 1<<46 {
		return th.Raise(MemoryError, "")
	}
	if err := l.reserve(th, int(r.Count), &intHeader); err != nil {
		return err
	}
	if l.word == nil {
		for i := range r.Count {
			l.items = append(l.items, Int(r.Start+i*r.Step))
		}
	} else {
		for i := range r.Count {
			l.words = append(l.words, uint64(r.Start+i*r.Step))
		}
	}
	return th.Work(r.Count / 16)
}

// extendDict appends what part says of each item of d.
func (l *List) extendDict(th *Thread, d *Dict, part func(k, v Value) Value) error {
	if err := th.Work(int64(d.used / 2)); err != nil {
		return err
	}
	room := d.used
	for pos := 0; ; room-- {
		next, k, v, ok := d.Next(pos)
		if !ok {
			return nil
		}
		pos = next
		if err := l.appendOne(th, part(k, v), room); err != nil {
			return err
		}
	}
}

func (l *List) extendSet(th *Thread, s *Set) error {
	if err := th.Work(int64(len(s.slots) / 8)); err != nil {
		return err
	}
	room := s.used
	for pos := 0; ; room-- {
		next, v := s.Next(pos)
		if !v.IsSet() {
			return nil
		}
		pos = next
		if err := l.appendOne(th, v, room); err != nil {
			return err
		}
	}
}

func (l *List) extendBytes(th *Thread, b string) error {
	if b == "" {
		return nil
	}
	if err := l.reserve(th, len(b), &intHeader); err != nil {
		return err
	}
	for i := range len(b) {
		if err := l.Append(th, Int(int64(b[i]))); err != nil {
			return err
		}
	}
	return th.scan(len(b))
}

// extendStr appends the characters of s.
func (l *List) extendStr(th *Thread, s *Str) error {
	if s.s == "" {
		return nil
	}
	if err := l.reserve(th, s.Len(), nil); err != nil {
		return err
	}
	if s.IsASCII() {
		at := len(l.items)
		l.items = l.items[:at+len(s.s)]
		room := l.items[at:]
		for i := range room {
			room[i] = latin1Strs[s.s[i]].Value()
		}
		return th.scan(len(s.s))
	}
	for it := (&StrIter{Header: Header{StrIterType}, s: s}); ; {
		c, err := strIterNext(th, it.Value())
		if err != nil || !c.IsSet() {
			return err
		}
		l.items = append(l.items, c)
	}
}

// appendOne appends v, with room for n elements where it has to make room.
func (l *List) appendOne(th *Thread, v Value, n int) error {
	if l.word == nil && len(l.items) == cap(l.items) || l.word != nil && len(l.words) == cap(l.words) {
		if err := l.reserve(th, n, wordFor(&v)); err != nil {
			return err
		}
	}
	return l.Append(th, v)
}
