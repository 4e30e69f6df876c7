package collections

import (
	"math"

	"github.com/asyn-lang/asyn/runtime"
)

// odictPart says what of the items an iterator gives.
type odictPart uint8

const (
	odictKeys odictPart = iota
	odictValues
	odictItems
)

// odictIter iterates over an OrderedDict forwards or backwards, and notices
// when a key comes, goes or moves.
type odictIter struct {
	runtime.Header
	d            *runtime.Dict // nil once the end or a change has been met
	part         odictPart
	backward     bool
	done         int // items given
	pos          int // as Dict.Next and Dict.Prev have it
	layout, keys uint32
}

var odictIterType = &runtime.Type{}

func (d *orderedDict) iter(part odictPart, backward bool) *odictIter {
	return newOdictIter(&d.Dict, part, backward)
}

func newOdictIter(d *runtime.Dict, part odictPart, backward bool) *odictIter {
	it := &odictIter{
		Header: runtime.MakeHeader(odictIterType), d: d, part: part, backward: backward,
		layout: d.Layout(), keys: d.Keys(),
	}
	if backward {
		it.pos = math.MaxInt
	}
	return it
}

// step returns the next item; k is unset at the end.
func (it *odictIter) step(th *thread) (k, v value, err error) {
	d := it.d
	if d == nil {
		return
	}
	if d.Keys() != it.keys {
		it.d = nil
		return k, v, th.Raise(runtime.RuntimeError, "OrderedDict mutated during iteration")
	}
	if d.Layout() != it.layout { // the same items, without holes between them
		it.layout, it.pos = d.Layout(), it.done
		if it.backward {
			it.pos = d.Len() - it.done
		}
	}
	ok := false
	if it.backward {
		it.pos, k, v, ok = d.Prev(it.pos)
	} else {
		it.pos, k, v, ok = d.Next(it.pos)
	}
	if !ok {
		it.d = nil
		return value{}, value{}, nil
	}
	it.done++
	return k, v, nil
}

func nextOfOdict(th *thread, self value) (value, error) {
	it := runtime.MustAs[odictIter](self)
	k, v, err := it.step(th)
	switch {
	case err != nil || !k.IsSet():
		return value{}, err
	case it.part == odictValues:
		return v, nil
	case it.part == odictItems:
		return runtime.NewTuple(k, v).Value(), nil
	}
	return k, nil
}

// The views of an OrderedDict are those of a dict with iterators of their own.
var (
	odictKeysType   = &runtime.Type{}
	odictValuesType = &runtime.Type{}
	odictItemsType  = &runtime.Type{}
)

// odictView makes the method that returns a view of type t.
func odictView(t *runtime.Type) runtime.NativeFunc {
	return orderedDictMethod(func(_ *thread, d *orderedDict, _ []value) (value, error) {
		return (&runtime.DictView{Header: runtime.MakeHeader(t), Dict: &d.Dict}).Value(), nil
	})
}

func registerOdictView(t *runtime.Type, name string, base *runtime.Type, part odictPart) {
	iter := func(view value, backward bool) value {
		return newOdictIter(runtime.MustAs[runtime.DictView](view).Dict, part, backward).Value()
	}
	runtime.RegisterType(t, &runtime.TypeSpec{
		Name: name, Base: base, Final: true, Abstract: true,
		Slots: runtime.Slots{Iter: func(_ *thread, self value) (value, error) { return iter(self, false), nil }},
		Methods: []runtime.Method{{Sig: "__reversed__(self, /)", Fn: func(_ *thread, args []value) (value, error) {
			return iter(args[0], true), nil
		}}},
	})
}

func init() {
	registerOdictView(odictKeysType, "odict_keys", runtime.DictKeysType, odictKeys)
	registerOdictView(odictValuesType, "odict_values", runtime.DictValuesType, odictValues)
	registerOdictView(odictItemsType, "odict_items", runtime.DictItemsType, odictItems)
	runtime.RegisterType(odictIterType, &runtime.TypeSpec{
		Name: "odict_iterator", Final: true, Abstract: true,
		Slots: runtime.Slots{
			Iter: func(_ *thread, self value) (value, error) { return self, nil },
			Next: nextOfOdict,
			Traverse: func(self value, visit func(value)) {
				if d := runtime.MustAs[odictIter](self).d; d != nil {
					visit(d.Value())
				}
			},
		},
		Methods: []runtime.Method{runtime.ReduceRest(func(self value) value {
			rest := *runtime.MustAs[odictIter](self)
			return rest.Value()
		})},
	})
}
