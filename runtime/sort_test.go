package runtime

import (
	"bufio"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// recorded is the linear congruential generator of the scripts in testdata.
type recorded uint64

func (r *recorded) below(n int) int {
	*r = *r*6364136223846793005 + 1442695040888963407
	return int(*r>>33) % n
}

type numbered struct{ key, number int }

// timsortKeys is keys() of testdata/timsort.py.
func timsortKeys(r *recorded) []numbered {
	n := r.below([...]int{3, 10, 40, 70, 300, 2500}[r.below(6)]) + 1
	span := [...]int{1, 3, n, 10 * n}[r.below(4)]
	var out []numbered
	for len(out) < n {
		shape, length, base := r.below(5), r.below(n)+1, r.below(span)
		for i := range length {
			key := base
			switch shape {
			case 0:
				key = r.below(span)
			case 1:
				key = base + i
			case 2:
				key = base - i
			case 3:
				key = base - i/3
			}
			out = append(out, numbered{key, len(out)})
		}
	}
	return out[:n]
}

// TestTimsortComparesAsCPython holds the pairs compared, in order, against
// those recorded by testdata/timsort.py.
func TestTimsortComparesAsCPython(t *testing.T) {
	name := "testdata/timsort.txt"
	if other := os.Getenv("TIMSORT"); other != "" {
		name = other // a longer recording
	}
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	seed := 0
	for lines := bufio.NewScanner(f); lines.Scan(); seed++ {
		r := recorded(seed)
		items := timsortKeys(&r)
		reverse := r.below(4) == 0
		if reverse {
			slices.Reverse(items)
		}
		var log []string
		require.NoError(t, sortByLess(items, func(x, y numbered) (bool, error) {
			log = append(log, fmt.Sprintf("%d<%d", x.number, y.number))
			return x.key < y.key, nil
		}))
		if reverse {
			slices.Reverse(items)
		}
		text := strings.Join(log, " ") + ";"
		for i, x := range items {
			if i > 0 {
				text += " "
			}
			text += fmt.Sprint(x.number)
		}
		require.Equal(t, lines.Text(), fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(text))), "seed %d", seed)
	}
	require.Greater(t, seed, 100)
}

// TestTimsortKeepsElementsOnError stops a sort at each comparison in turn.
func TestTimsortKeepsElementsOnError(t *testing.T) {
	stop := errors.New("stop")
	for seed := range 200 {
		r := recorded(seed)
		original := timsortKeys(&r)
		for limit := 1; ; limit += 1 + limit/3 {
			items := slices.Clone(original)
			left := limit
			err := sortByLess(items, func(x, y numbered) (bool, error) {
				if left--; left == 0 {
					return true, stop
				}
				return x.key < y.key, nil
			})
			slices.SortFunc(items, func(x, y numbered) int { return x.number - y.number })
			require.Equal(t, original, items)
			if err == nil {
				break
			}
			require.Equal(t, stop, err)
		}
	}
}

// TestSortAgreesWithTimsort compares the sorts by bare payload with the general one.
func TestSortAgreesWithTimsort(t *testing.T) {
	th := newTestThread()
	kinds := map[string]func() Value{
		"ints":   func() Value { return Int(rand.Int64() >> rand.IntN(64)) },
		"few":    func() Value { return Int(rand.Int64N(5) - 2) },
		"floats": func() Value { return Float((rand.Float64() - 0.5) * math.Exp2(float64(rand.IntN(100)-50))) },
		"zeros":  func() Value { return Float([...]float64{0, math.Copysign(0, -1), 1, -1}[rand.IntN(4)]) },
		"infs":   func() Value { return Float([...]float64{math.Inf(1), 0, 3, math.Inf(-1)}[rand.IntN(4)]) },
		"strs":   func() Value { return NewStr(strings.Repeat("aé\U0001F600b"[:rand.IntN(7)], rand.IntN(3))).Value() },
		"mixed":  func() Value { return [...]Value{Int(rand.Int64N(9)), Float(rand.Float64() * 9), True}[rand.IntN(3)] },
	}
	for name, make := range kinds {
		for _, n := range []int{0, 1, 2, 17, 100, 3000, 3 * sortBlock} {
			if n > sortBlock && name != "ints" && name != "floats" {
				continue
			}
			items := []Value{}
			for range n {
				items = append(items, make())
			}
			want := slices.Clone(items)
			require.NoError(t, sortByLess(want, func(x, y Value) (bool, error) { return CompareBool(th, x, y, CmpLt) }))
			for _, l := range []*List{NewListOf(items), NewList(slices.Clone(items))} {
				require.NoError(t, l.Sort(th, Value{}, false))
				require.Equal(t, want, append([]Value{}, l.Values()...), name)
			}
		}
	}
}

// TestSortByKeyIsStable sorts numbered elements by keys that repeat.
func TestSortByKeyIsStable(t *testing.T) {
	th := newTestThread()
	keys := []func(i int64) Value{
		func(i int64) Value { return Int(i % 7) },
		func(i int64) Value { return Float(float64(i % 7)) },
		func(i int64) Value { return NewStr(strings.Repeat("x", int(i%7))).Value() },
		func(i int64) Value { return NewTuple(Int(i%7), None).Value() },
	}
	for _, key := range keys {
		fn := NewRawNative("test", "key", func(_ *Thread, _ Value, args, _ []Value) (Value, error) {
			return key(args[0].Int64()), nil
		})
		for _, reverse := range []bool{false, true} {
			l := NewList(nil)
			for i := range int64(500) {
				require.NoError(t, l.Append(th, Int(i)))
			}
			require.NoError(t, l.Sort(th, fn.Value(), reverse))
			for i := 1; i < l.Len(); i++ {
				a, b := l.At(i-1), l.At(i)
				x, y := a.Int64()%7, b.Int64()%7
				if reverse {
					x, y = y, x
				}
				require.True(t, x < y || x == y && a.Int64() < b.Int64())
			}
		}
	}
}

// TestSortReportsModification has the key function append to the list.
func TestSortReportsModification(t *testing.T) {
	th := newTestThread()
	l := NewListOf(ints(3, 1, 2))
	seen := 0
	fn := NewRawNative("test", "key", func(th *Thread, _ Value, args, _ []Value) (Value, error) {
		require.Equal(t, seen, l.Len(), "only what was appended is there")
		seen++
		return args[0], l.Append(th, args[0])
	})
	err := l.Sort(th, fn.Value(), false)
	require.NotNil(t, IsException(err, ValueError))
	require.Equal(t, ints(1, 2, 3), l.Values())
}
