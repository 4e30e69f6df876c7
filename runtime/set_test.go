package runtime

import (
	"bufio"
	"fmt"
	"hash/crc32"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func newTestThread() *Thread { return NewInterpreter(nil).NewThread() }

func ints(is ...int64) []Value {
	out := make([]Value, len(is))
	for i, n := range is {
		out[i] = Int(n)
	}
	return out
}

func setOf(t *testing.T, th *Thread, items []Value) *Set {
	s := NewSet()
	require.NoError(t, s.Update(th, NewListOf(items).Value()))
	return s
}

func TestSetOrderOfDocumentedExample(t *testing.T) {
	s := setOf(t, newTestThread(), ints(5, 3, 9, 3, 33, 1))
	require.Equal(t, ints(1, 33, 3, 5, 9), s.Items())
}

// setProgram is testdata/setorder.py's random program over sets.
type setProgram struct {
	recorded
	th   *Thread
	span int
	sets [3]*Set
}

func (p *setProgram) values() []Value {
	out := make([]Value, p.below(3*p.span))
	for i := range out {
		kind, n := p.below(8), int64(p.below(p.span))
		switch kind {
		case 0:
			n = -n
		case 1:
			n <<= 20
		case 2:
			n *= 64
		}
		out[i] = Int(n)
	}
	return out
}

func (p *setProgram) list() Value { return NewListOf(p.values()).Value() }

func (p *setProgram) dict() (Value, error) {
	d := NewDict()
	for _, v := range p.values() {
		if err := d.Set(p.th, v, None); err != nil {
			return Value{}, err
		}
	}
	return d.Value(), nil
}

// step does operation op on a and b and returns what takes a's place.
func (p *setProgram) step(op int, a, b *Set) (*Set, error) {
	th := p.th
	switch op {
	case 0:
		a = NewSet()
		return a, a.Update(th, p.list())
	case 1, 19, 21:
		if op == 1 {
			a = NewSet()
		}
		d, err := p.dict()
		if err != nil {
			return nil, err
		}
		if op == 19 {
			return a.difference(th, d)
		}
		return a, a.Update(th, d)
	case 2:
		a = NewSet()
		return a, a.Update(th, b.Value())
	case 3:
		for _, v := range p.values() {
			if err := a.Add(th, v); err != nil {
				return nil, err
			}
		}
		return a, nil
	case 4:
		for _, v := range p.values() {
			if _, err := a.Discard(th, v); err != nil {
				return nil, err
			}
		}
		return a, nil
	case 5:
		for range p.below(a.Len() + 1) {
			a.Pop()
		}
		return a, nil
	case 6:
		return a.union(th, []Value{b.Value()})
	case 7:
		return a.intersection(th, b.Value())
	case 8:
		return a.difference(th, b.Value())
	case 9:
		return a.symmetricDifference(th, b.Value())
	case 10:
		return a, a.Update(th, b.Value())
	case 11:
		return a, a.intersectionUpdate(th, b.Value())
	case 12:
		return a, a.differenceUpdate(th, b.Value())
	case 13:
		return a, a.symmetricDifferenceUpdate(th, b.Value())
	case 14:
		return a, a.Update(th, p.list())
	case 15:
		return a, a.differenceUpdate(th, p.list())
	case 16:
		return a.intersection(th, p.list())
	case 17:
		return a.difference(th, p.list())
	case 18:
		return a, a.symmetricDifferenceUpdate(th, p.list())
	case 20:
		return a.union(th, []Value{b.Value(), p.list()})
	case 22:
		out, err := a.intersectionOf(th, []Value{b.Value(), p.list()})
		if err == nil {
			a.setStorage(out)
		}
		return a, err
	}
	x, err := NewFrozenSet(th, p.values())
	if err != nil {
		return nil, err
	}
	y := &Set{Header: Header{FrozenSetType}}
	if err := y.Update(th, b.Value()); err != nil {
		return nil, err
	}
	z, err := x.difference(th, y.Value())
	if err != nil {
		return nil, err
	}
	a = NewSet()
	return a, a.Update(th, z.Value())
}

func runSetProgram(t *testing.T, th *Thread, seed int) uint32 {
	p := &setProgram{recorded: recorded(seed), th: th, sets: [3]*Set{NewSet(), NewSet(), NewSet()}}
	p.span = [...]int{4, 10, 40, 200, 1000, 6000}[p.below(6)]
	crc := uint32(0)
	for range 30 {
		i, j, op := p.below(3), p.below(3), p.below(24)
		a, err := p.step(op, p.sets[i], p.sets[j])
		require.NoError(t, err)
		p.sets[i] = a
		var b strings.Builder
		for k, v := range a.Items() {
			if k > 0 {
				b.WriteByte(',')
			}
			b.WriteString(strconv.FormatInt(v.Int64(), 10))
		}
		f := &Set{Header: Header{FrozenSetType}}
		require.NoError(t, f.Update(th, a.Value()))
		h, err := Hash(th, f.Value())
		require.NoError(t, err)
		fmt.Fprintf(&b, ";%d\n", h)
		crc = crc32.Update(crc, crc32.IEEETable, []byte(b.String()))
	}
	return crc
}

// TestSetOrderIsCPythons runs random programs whose orders were recorded from
// CPython by testdata/setorder.py.
func TestSetOrderIsCPythons(t *testing.T) {
	name := "testdata/setorder.txt"
	if other := os.Getenv("SETORDER"); other != "" {
		name = other // a longer recording
	}
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	th := newTestThread()
	seed := 0
	for lines := bufio.NewScanner(f); lines.Scan(); seed++ {
		require.Equal(t, lines.Text(), fmt.Sprintf("%08x", runSetProgram(t, th, seed)), "seed %d", seed)
	}
	require.Greater(t, seed, 100)
}

func BenchmarkSet(b *testing.B) {
	th := newTestThread()
	const n = 1 << 10
	s := NewSet()
	for i := range int64(n) {
		_ = s.Add(th, Int(i))
	}
	b.Run("contains", func(b *testing.B) {
		for i := range b.N {
			_, _ = setContains(th, s.Value(), Int(int64(i&(n-1))))
		}
	})
	b.Run("add present", func(b *testing.B) {
		for i := range b.N {
			_ = s.Add(th, Int(int64(i&(n-1))))
		}
	})
	b.Run("add new", func(b *testing.B) {
		s := NewSet()
		for i := range b.N {
			if i&(n-1) == 0 {
				s.Clear()
			}
			_ = s.Add(th, Int(int64(i)))
		}
	})
	b.Run("display", func(b *testing.B) {
		for i := range b.N {
			s := NewSet()
			_ = s.Add(th, Int(int64(i)))
			_ = s.Add(th, Int(1))
		}
	})
}
