package runtime

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNextPairGivesTheTuplesItems compares NextPair with Next.
func TestNextPairGivesTheTuplesItems(t *testing.T) {
	th := newTestThread()
	d := NewDict()
	for _, v := range ints(5, 6, 7) {
		require.NoError(t, d.Set(th, v, None))
	}
	list := NewListOf(ints(1, 2, 3)).Value()
	call := func(fn *Type, args ...Value) func() Value {
		return func() Value {
			v, err := Call(th, fn.Value(), args...)
			require.NoError(t, err)
			return v
		}
	}
	for name, make := range map[string]func() Value{
		"enumerate": call(EnumerateType, list, Int(1<<62)),
		"zip":       call(ZipType, list, NewTuple(None, True).Value()),
		"items":     func() Value { return NewDictIter(d, DictItemIterType).Value() },
	} {
		plain, paired := make(), make()
		for n := 0; ; n++ {
			want, err := Next(th, plain)
			require.NoError(t, err)
			var a, b Value
			known, more, err := NextPair(th, paired, &a, &b)
			require.NoError(t, err)
			require.True(t, known)
			require.Equal(t, want.IsSet(), more, name)
			if !more {
				require.Greater(t, n, 1)
				break
			}
			require.Equal(t, AsTuple(want).Items, []Value{a, b}, name)
		}
	}
	known, _, err := NextPair(th, call(ZipType, list)(), nil, nil)
	require.NoError(t, err)
	require.False(t, known)
}
