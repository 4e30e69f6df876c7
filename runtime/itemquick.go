package runtime

// GetItemQuick is v[key] for the builtin containers that programs index most;
// found is false for anything else, and where that raises.
func GetItemQuick(th *Thread, v, key *Value) (item Value, found bool, err error) {
	switch v.Type() {
	case DictType:
		item, err = MustAs[Dict](*v).Get(th, *key)
		return item, item.IsSet(), err
	case StrType:
		if key.IsInt() {
			return MustAs[Str](*v).charAt(key.Int64())
		}
	case TupleType:
		if key.IsInt() {
			items, i := MustAs[Tuple](*v).Items, key.Int64()
			if i < 0 {
				i += int64(len(items))
			}
			if uint64(i) < uint64(len(items)) {
				return items[i], true, nil
			}
		}
	}
	return Value{}, false, nil
}

// charAt is the character at index i of an ASCII text.
func (s *Str) charAt(i int64) (Value, bool, error) {
	n := int64(len(s.s))
	if i < 0 {
		i += n
	}
	if uint64(i) >= uint64(n) || int(n) != s.Len() {
		return Value{}, false, nil
	}
	return latin1Strs[s.s[i]].Value(), true, nil
}
