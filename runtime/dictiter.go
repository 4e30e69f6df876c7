package runtime

// Dict iterators. They notice when the dict changes its size under them, and
// when a key takes another's place.

// DictIter iterates over a dict's keys, values or items: its type says which.
type DictIter struct {
	Header
	dict *Dict // nil once the end has been reached
	pos  int   // forward: the next entry to look at; backward: one past it
	used int   // the dict's length at the start; -1 once a change was noticed
	left int   // items still expected
}

// The types of dict iterators.
var (
	DictKeyIterType   = &Type{}
	DictValueIterType = &Type{}
	DictItemIterType  = &Type{}

	dictReverseKeyIterType   = &Type{}
	dictReverseValueIterType = &Type{}
	dictReverseItemIterType  = &Type{}
)

func init() {
	register := func(t *Type, name string, next UnaryFunc) {
		registerIterator(t, name, next,
			func(_ *Thread, args []Value) (Value, error) {
				return Int(int64(MustAs[DictIter](args[0]).hint())), nil
			},
			func(v Value, visit func(Value)) {
				if d := MustAs[DictIter](v).dict; d != nil {
					visit(d.Value())
				}
			},
			ReduceRest(func(self Value) Value {
				it := *MustAs[DictIter](self)
				return it.Value()
			}))
	}
	register(DictKeyIterType, "dict_keyiterator", func(th *Thread, self Value) (Value, error) {
		k, _, err := MustAs[DictIter](self).Step(th)
		return k, err
	})
	register(DictValueIterType, "dict_valueiterator", func(th *Thread, self Value) (Value, error) {
		_, v, err := MustAs[DictIter](self).Step(th)
		return v, err
	})
	register(DictItemIterType, "dict_itemiterator", func(th *Thread, self Value) (Value, error) {
		k, v, err := MustAs[DictIter](self).Step(th)
		if err != nil || !k.IsSet() {
			return Value{}, err
		}
		return dictItem(k, v), nil
	})
	backward := func(part func(k, v Value) Value) UnaryFunc {
		return func(th *Thread, self Value) (Value, error) {
			k, v, err := MustAs[DictIter](self).stepBack(th)
			if err != nil || !k.IsSet() {
				return Value{}, err
			}
			return part(k, v), nil
		}
	}
	register(dictReverseKeyIterType, "dict_reversekeyiterator", backward(dictKey))
	register(dictReverseValueIterType, "dict_reversevalueiterator", backward(dictValue))
	register(dictReverseItemIterType, "dict_reverseitemiterator", backward(dictItem))
}

// What keys(), values() and items() give of an item.
func dictKey(k, _ Value) Value   { return k }
func dictValue(_, v Value) Value { return v }
func dictItem(k, v Value) Value  { return NewTuple(k, v).Value() }

// NewDictIter starts an iteration over d; t is one of the types of dict iterators.
func NewDictIter(d *Dict, t *Type) *DictIter {
	it := &DictIter{Header: Header{t}, dict: d, used: d.used, left: d.used}
	switch t {
	case dictReverseKeyIterType, dictReverseValueIterType, dictReverseItemIterType:
		it.pos = len(d.entries)
	}
	return it
}

func dictIter(_ *Thread, self Value) (Value, error) {
	return NewDictIter(MustAs[Dict](self), DictKeyIterType).Value(), nil
}

// dictReversed makes a __reversed__ method for a dict.
func dictReversed(t *Type) NativeFunc {
	return func(_ *Thread, args []Value) (Value, error) {
		return NewDictIter(MustAs[Dict](args[0]), t).Value(), nil
	}
}

func (it *DictIter) hint() int {
	if it.dict == nil || it.used != it.dict.used {
		return 0
	}
	return it.left
}

// Step returns the next item of a forward iteration; k is unset at the end.
func (it *DictIter) Step(th *Thread) (k, v Value, err error) {
	d := it.dict
	if d == nil {
		return
	}
	if it.used != d.used {
		it.used = -1 // from now on every step fails
		return k, v, th.Raise(RuntimeError, "dictionary changed size during iteration")
	}
	next, k, v, ok := d.Next(it.pos)
	if !ok {
		it.dict = nil
		return Value{}, Value{}, nil
	}
	if it.left == 0 {
		it.dict = nil
		return Value{}, Value{}, th.Raise(RuntimeError, "dictionary keys changed during iteration")
	}
	it.pos = next
	it.left--
	return k, v, nil
}

// stepBack is Step for a backward iteration.
func (it *DictIter) stepBack(th *Thread) (k, v Value, err error) {
	d := it.dict
	if d == nil {
		return
	}
	if it.used != d.used {
		it.used = -1
		return k, v, th.Raise(RuntimeError, "dictionary changed size during iteration")
	}
	next, k, v, ok := d.Prev(it.pos)
	if !ok {
		it.dict = nil
		return Value{}, Value{}, nil
	}
	it.pos = next
	it.left--
	return k, v, nil
}
