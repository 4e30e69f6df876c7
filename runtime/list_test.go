package runtime

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// listModel does to a plain slice what is done to a list.
type listModel struct {
	t     *testing.T
	th    *Thread
	list  *List
	want  []Value
	value func() Value
}

func (m *listModel) some(n int) []Value {
	out := make([]Value, rand.IntN(n))
	for i := range out {
		out[i] = m.value()
	}
	return out
}

// span picks two positions in order.
func (m *listModel) span() (i, j int) {
	i, j = rand.IntN(len(m.want)+1), rand.IntN(len(m.want)+1)
	return min(i, j), max(i, j)
}

func (m *listModel) step() {
	l, th := m.list, m.th
	i, j := m.span()
	at := min(i, max(0, len(m.want)-1))
	var err error
	switch v := m.value(); rand.IntN(14) {
	case 0, 1, 2:
		err = l.Append(th, v)
		m.want = append(m.want, v)
	case 3:
		err = l.Insert(th, i, v)
		m.want = slices.Insert(m.want, i, v)
	case 4, 5:
		if len(m.want) > 0 {
			require.Equal(m.t, m.want[at], l.Pop(at))
			m.want = slices.Delete(m.want, at, at+1)
		}
	case 6:
		if len(m.want) > 0 {
			require.Equal(m.t, m.want[0], l.Pop(0))
			m.want = m.want[1:]
		}
	case 7:
		if len(m.want) > 0 {
			l.SetAt(at, v)
			m.want[at] = v
		}
	case 8:
		src := m.some(5)
		err = l.replace(th, i, j, NewListOf(src))
		m.want = slices.Replace(m.want, i, j, src...)
	case 9:
		src := m.some(5)
		err = l.Extend(th, NewList(slices.Clone(src)))
		m.want = append(m.want, src...)
	case 10:
		m.stepped(i, j)
	case 11:
		l.Reverse()
		slices.Reverse(m.want)
	case 12:
		n := rand.IntN(3)
		var out *List
		if out, err = l.repeat(th, n); len(m.want)*n < 200 {
			m.list, m.want = out, slices.Repeat(m.want, n)
		}
	case 13:
		if len(m.want) > 60 {
			l.Clear()
			m.want = nil
		}
	}
	require.NoError(m.t, err)
	require.Equal(m.t, len(m.want), m.list.Len())
	require.Equal(m.t, append([]Value{}, m.want...), append([]Value{}, m.list.Values()...))
}

// stepped reads, then deletes, every k-th element between two positions.
func (m *listModel) stepped(i, j int) {
	k := 1 + rand.IntN(4)
	_, _, n := ClampSlice(i, j, k, len(m.want))
	out, err := m.list.slice(m.th, i, k, n)
	require.NoError(m.t, err)
	var rest []Value
	for p, v := range m.want {
		if p >= i && p < j && (p-i)%k == 0 {
			require.Equal(m.t, v, out.At((p-i)/k))
		} else {
			rest = append(rest, v)
		}
	}
	if n > 0 {
		m.list.removeStep(i, k, n)
		m.want = rest
	}
}

// TestListAgainstModel runs random operations on lists of ints, of floats and
// of a mixture, so that all modes and the changes between them are met.
func TestListAgainstModel(t *testing.T) {
	kinds := []func() Value{
		func() Value { return Int(rand.Int64N(100)) },
		func() Value { return Float(rand.Float64()) },
		func() Value {
			return [...]Value{Int(1), Int(2), Int(3), Int(4), Float(1), Float(2), None, True}[rand.IntN(8)]
		},
		func() Value { // seldom anything but an int
			if rand.IntN(50) == 0 {
				return None
			}
			return Int(7)
		},
	}
	for _, value := range kinds {
		for range 100 {
			m := &listModel{t: t, th: newTestThread(), list: NewList(nil), value: value}
			for range 60 {
				m.step()
			}
		}
	}
}

func TestListOfIntsIsBare(t *testing.T) {
	th := newTestThread()
	l := NewList(nil)
	for i := range int64(10) {
		require.NoError(t, l.Append(th, Int(i)))
	}
	require.Equal(t, &intHeader, l.word)
	twice, err := l.repeat(th, 2)
	require.NoError(t, err)
	require.Equal(t, &intHeader, twice.word)
	l.SetAt(3, None)
	require.Nil(t, l.word)
	require.Equal(t, Int(9), l.At(9))
	require.Equal(t, None, l.At(3))
}

func TestSliceIndices(t *testing.T) {
	th := newTestThread()
	at := func(i int) Value {
		if i == 9 {
			return None
		}
		return Int(int64(i))
	}
	for _, c := range []struct{ start, stop, step, from, to, by, count int }{
		{9, 9, 9, 0, 5, 1, 5},
		{9, 9, -1, 4, -1, -1, 5},
		{1, 4, 2, 1, 4, 2, 2},
		{-2, 9, 9, 3, 5, 1, 2},
		{9, -7, 9, 0, 0, 1, 0},
		{8, -8, -2, 4, -1, -2, 3},
		{3, 1, 9, 3, 1, 1, 0},
		{7, 8, 9, 5, 5, 1, 0},
		{-8, 2, 3, 0, 2, 3, 1},
	} {
		s := NewSlice(at(c.start), at(c.stop), at(c.step))
		from, to, by, n, err := SliceIndices(th, s, 5)
		require.NoError(t, err)
		require.Equal(t, []int{c.from, c.to, c.by, c.count}, []int{from, to, by, n}, "%+v", c)
	}
}

func TestRangeMembership(t *testing.T) {
	th := newTestThread()
	for start := int64(-4); start < 5; start++ {
		for stop := int64(-9); stop < 9; stop++ {
			for _, step := range []int64{-4, -1, 1, 3} {
				r := NewRange(start, stop, step)
				var want, got []int64
				for x := start; step > 0 && x < stop || step < 0 && x > stop; x += step {
					want = append(want, x)
				}
				for x := int64(-15); x < 15; x++ {
					in, err := Contains(th, r.Value(), Int(x))
					require.NoError(t, err)
					if in {
						got = append(got, x)
					}
				}
				if step < 0 {
					slices.Reverse(got)
				}
				require.Equal(t, want, got)
				require.Equal(t, int64(len(want)), r.Count)
			}
		}
	}
}

func BenchmarkListAppend(b *testing.B) {
	th := newTestThread()
	for _, c := range []struct {
		name  string
		value Value
	}{{"ints", Int(1)}, {"objects", None}} {
		b.Run(c.name, func(b *testing.B) {
			l := NewList(nil)
			for i := range b.N {
				if i&0xffff == 0 {
					l.Clear()
				}
				_ = l.Append(th, c.value)
			}
		})
	}
}

func BenchmarkListSort(b *testing.B) {
	const n = 100000
	th := newTestThread()
	r := recorded(1)
	ints, floats, strs := make([]Value, n), make([]Value, n), make([]Value, n)
	for i := range n {
		x := r.below(n * 10)
		ints[i], floats[i] = Int(int64(x)), Float(float64(x)/3)
		strs[i] = ints[i]
		if s, err := Repr(th, ints[i]); err == nil {
			strs[i] = s.Value()
		}
	}
	for name, items := range map[string][]Value{"ints": ints, "floats": floats, "strs": strs} {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				b.StopTimer()
				l := NewListOf(items)
				b.StartTimer()
				_ = l.Sort(th, Value{}, false)
			}
		})
	}
}

// TestContainersAreCharged grows each kind of container until the memory
// budget ends the script, and asks for more than all of it at once.
func TestContainersAreCharged(t *testing.T) {
	grow := map[string]func(th *Thread, root *Dict) error{
		"list": func(th *Thread, root *Dict) error {
			l := NewList(nil)
			root.SetStr(NewStr("l"), l.Value())
			for {
				if err := l.Append(th, None); err != nil {
					return err
				}
			}
		},
		"ints": func(th *Thread, root *Dict) error {
			l := NewList(nil)
			root.SetStr(NewStr("l"), l.Value())
			for {
				if err := l.Append(th, Int(1)); err != nil {
					return err
				}
			}
		},
		"dict": func(th *Thread, root *Dict) error {
			d := NewDict()
			root.SetStr(NewStr("d"), d.Value())
			for i := int64(0); ; i++ {
				if err := d.Set(th, Int(i), None); err != nil {
					return err
				}
			}
		},
		"set": func(th *Thread, root *Dict) error {
			s := NewSet()
			root.SetStr(NewStr("s"), s.Value())
			for i := int64(0); ; i++ {
				if err := s.Add(th, Int(i)); err != nil {
					return err
				}
			}
		},
	}
	for name, f := range grow {
		th := newTestThread()
		th.Interp.Limits.Memory = 1 << 20
		err := f(th, th.Interp.Builtins)
		if IsException(err, MemoryError) == nil { // the last step may be larger than the whole budget
			require.ErrorIs(t, err, ErrMemory, name)
		}
	}
	th := newTestThread()
	th.Interp.Limits.Memory = 1 << 20
	list, tuple := NewListOf(ints(1)).Value(), NewTuple(None, True).Value()
	for _, v := range []Value{list, tuple} {
		for _, n := range []int64{1 << 20, 1 << 62} {
			_, err := Binary(th, OpMul, v, Int(n))
			require.NotNil(t, IsException(err, MemoryError))
		}
	}
	_, err := Call(th, ListType.Value(), NewRange(0, 1<<40, 1).Value())
	require.NotNil(t, IsException(err, MemoryError))
	_, err = Call(th, SetType.Value(), NewRange(0, 1<<40, 1).Value())
	require.Error(t, err)
}
