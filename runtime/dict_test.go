package runtime

import (
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// dictModel is a dict as a list of items.
type dictModel struct {
	t    *testing.T
	th   *Thread
	dict *Dict
	keys []Value
	vals []Value
}

func (m *dictModel) find(k Value) int {
	return slices.IndexFunc(m.keys, func(x Value) bool {
		eq, err := Equal(m.th, x, k)
		return err == nil && eq
	})
}

func (m *dictModel) step(k Value) {
	i := m.find(k)
	v, err := m.dict.Get(m.th, k)
	require.NoError(m.t, err)
	require.Equal(m.t, i >= 0, v.IsSet())
	switch rand.IntN(11) {
	case 0, 1, 2:
		v := Int(rand.Int64())
		require.NoError(m.t, m.dict.Set(m.th, k, v))
		if i >= 0 {
			m.vals[i] = v
		} else {
			m.keys, m.vals = append(m.keys, k), append(m.vals, v)
		}
	case 3, 4:
		v, err := m.dict.Delete(m.th, k)
		require.NoError(m.t, err)
		require.Equal(m.t, i >= 0, v.IsSet())
		m.drop(i)
	case 5:
		last := len(m.keys) - 1
		k, v, ok := m.dict.PopLast()
		require.Equal(m.t, last >= 0, ok)
		if ok {
			require.Equal(m.t, []Value{m.keys[last], m.vals[last]}, []Value{k, v})
			m.drop(last)
		}
	case 6: // the oldest item, as caches do
		k, v, ok := m.dict.PopFirst()
		require.Equal(m.t, len(m.keys) > 0, ok)
		if ok {
			require.Equal(m.t, []Value{m.keys[0], m.vals[0]}, []Value{k, v})
			m.drop(0)
		}
	case 7:
		m.move(i, len(m.keys)-1, k, m.dict.MoveLast)
	case 8, 9, 10:
		m.move(i, 0, k, m.dict.MoveFirst)
	}
}

// move moves the item under k from one place to another, if there is one.
func (m *dictModel) move(from, to int, k Value, move func(*Thread, Value) (bool, error)) {
	before := m.dict.Keys()
	found, err := move(m.th, k)
	require.NoError(m.t, err)
	require.Equal(m.t, from >= 0, found)
	require.Equal(m.t, from < 0 || from == to, m.dict.Keys() == before)
	if found {
		k, v := m.keys[from], m.vals[from]
		m.drop(from)
		m.keys, m.vals = slices.Insert(m.keys, to, k), slices.Insert(m.vals, to, v)
	}
}

func (m *dictModel) drop(i int) {
	if i >= 0 {
		m.keys, m.vals = slices.Delete(m.keys, i, i+1), slices.Delete(m.vals, i, i+1)
	}
}

func (m *dictModel) check() {
	var keys, vals []Value
	for pos := 0; ; {
		next, k, v, ok := m.dict.Next(pos)
		if !ok {
			break
		}
		pos, keys, vals = next, append(keys, k), append(vals, v)
	}
	for pos, i := math.MaxInt, len(keys)-1; ; i-- {
		next, k, v, ok := m.dict.Prev(pos)
		require.Equal(m.t, i >= 0, ok)
		if !ok {
			break
		}
		require.Equal(m.t, []Value{keys[i], vals[i]}, []Value{k, v})
		pos = next
	}
	filled := 0
	for _, x := range m.dict.index {
		if x != 0 {
			filled++
		}
	}
	require.LessOrEqual(m.t, filled, usableSlots(len(m.dict.index)))
	require.Equal(m.t, len(m.keys), m.dict.Len())
	require.Equal(m.t, append([]Value{}, m.keys...), append([]Value{}, keys...))
	require.Equal(m.t, append([]Value{}, m.vals...), append([]Value{}, vals...))
}

// TestDictAgainstModel runs random operations with keys that collide: ints
// that share their low bits, or their whole hash, floats that equal ints, strs.
func TestDictAgainstModel(t *testing.T) {
	th := newTestThread()
	for run := range 200 {
		span := 3 + run*run/100
		m := &dictModel{t: t, th: th, dict: NewDict()}
		for range 400 {
			n := rand.IntN(span)
			var k Value
			switch rand.IntN(5) {
			case 0:
				k = Int(int64(n) << 10)
			case 1:
				k = Int(int64(n%4) * hashModulus)
			case 2:
				k = Float(float64(n))
			case 3:
				k = NewStr(strconv.Itoa(n)).Value()
			default:
				k = Int(int64(n))
			}
			m.step(k)
			if run%20 == 0 {
				m.check()
			}
		}
		m.check()
	}
}

// TestDictStaysSmall adds and removes for long without letting the dict grow.
func TestDictStaysSmall(t *testing.T) {
	th := newTestThread()
	for name, remove := range map[string]func(d *Dict, i int64){
		"last":  func(d *Dict, i int64) { d.PopLast() },
		"same":  func(d *Dict, i int64) { _, _ = d.Delete(th, Int(i)) },
		"first": func(d *Dict, i int64) { _, _ = d.Delete(th, Int(i-20)) },
		"moved first": func(d *Dict, i int64) {
			_, _ = d.MoveFirst(th, Int(i-10))
			_, _, _ = d.PopFirst()
		},
		"moved last": func(d *Dict, i int64) {
			_, _ = d.MoveLast(th, Int(i-10))
			_, _, _ = d.PopFirst()
		},
	} {
		d := NewDict()
		for i := range int64(10000) {
			require.NoError(t, d.Set(th, Int(i), None))
			if i >= 20 {
				remove(d, i)
			}
		}
		require.Equal(t, 20, d.Len(), name)
		require.LessOrEqual(t, cap(d.entries), 128, name)
	}
}

func TestDictLayoutTellsSlotsApart(t *testing.T) {
	d := NewDict()
	for i := range 40 {
		d.SetStr(NewStr(strconv.Itoa(i)), Int(int64(i)))
	}
	layout, keys := d.Layout(), d.Keys()
	slot := d.SlotOf(NewStr("7"))
	d.SetStr(NewStr("7"), None)
	require.Equal(t, []uint32{layout, keys}, []uint32{d.Layout(), d.Keys()})
	require.Equal(t, None, *d.Slot(uint32(slot)))
	d.SetStr(NewStr("new"), None)
	require.Equal(t, layout, d.Layout())
	require.NotEqual(t, keys, d.Keys())
	require.True(t, d.DeleteStr(NewStr("0")))
	require.NotEqual(t, layout, d.Layout())
}

func BenchmarkDict(b *testing.B) {
	th := newTestThread()
	const n = 1 << 16
	strs := make([]Value, n)
	for i := range strs {
		strs[i] = NewStr("key" + strconv.Itoa(i)).Value()
	}
	keys := map[string]func(i int) Value{
		"ints": func(i int) Value { return Int(int64(i & (n - 1))) },
		"strs": func(i int) Value { return strs[i&(n-1)] },
	}
	for name, key := range keys {
		b.Run(name+"/set", func(b *testing.B) {
			d := NewDict()
			for i := range b.N {
				if i&(n-1) == 0 {
					d.Clear()
				}
				_ = d.Set(th, key(i), None)
			}
		})
		b.Run(name+"/get", func(b *testing.B) {
			d := NewDict()
			for i := range n {
				_ = d.Set(th, key(i), None)
			}
			b.ResetTimer()
			for i := range b.N {
				_, _ = d.Get(th, key(i))
			}
		})
	}
}

func BenchmarkDictTupleKeys(b *testing.B) {
	th := newTestThread()
	const n = 1 << 12
	keys := make([]Value, n)
	d := NewDict()
	for i := range keys {
		keys[i] = NewTuple(Int(int64(i%61)), Int(int64(i))).Value()
		_ = d.Set(th, NewTuple(AsTuple(keys[i]).Items...).Value(), None)
	}
	for i := range b.N {
		_, _ = d.Get(th, keys[i&(n-1)])
	}
}
