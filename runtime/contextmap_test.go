package runtime

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

// The map agrees with a Go map under random changes, and older versions stay
// as they were.
func TestContextMapAgainstModel(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	vars := make([]*ContextVar, 300)
	for i := range vars {
		vars[i] = NewContextVar(NewStr("v"), Value{})
	}
	var m *contextMap
	model := map[*ContextVar]int64{}
	type version struct {
		m     *contextMap
		model map[*ContextVar]int64
	}
	var versions []version
	check := func(v version) {
		count := 0
		if v.m != nil {
			count = v.m.count
			seen := 0
			v.m.root.each(func(k *ContextVar, x Value) bool {
				seen++
				require.Equal(t, v.model[k], x.Int64())
				return true
			})
			require.Equal(t, len(v.model), seen)
		}
		require.Equal(t, len(v.model), count)
		for _, k := range vars {
			x := v.m.get(k)
			want, ok := v.model[k]
			require.Equal(t, ok, x.IsSet())
			if ok {
				require.Equal(t, want, x.Int64())
			}
		}
	}
	for step := range int64(4000) {
		k := vars[rnd.Intn(len(vars))]
		if _, ok := model[k]; ok && rnd.Intn(2) == 0 {
			m = m.without(k)
			delete(model, k)
		} else {
			m = m.with(k, Int(step))
			model[k] = step
		}
		if step%400 == 0 {
			copied := map[*ContextVar]int64{}
			for k, v := range model {
				copied[k] = v
			}
			versions = append(versions, version{m, copied})
		}
	}
	versions = append(versions, version{m, model})
	for _, v := range versions {
		check(v)
	}
	for k := range model {
		m = m.without(k)
	}
	require.Nil(t, m)
}

// Code run in a snapshot does not change what the snapshot was taken of, and a
// Context cannot be entered twice.
func TestContextSnapshots(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	v := NewContextVar(NewStr("v"), Value{})
	require.Nil(t, th.SnapshotContext())
	v.Set(th, Int(1))
	snapshot := th.SnapshotContext()
	previous, err := th.EnterContext(snapshot)
	require.NoError(t, err)
	token := v.Set(th, Int(2))
	left := th.LeaveContext(previous)
	got := v.Get(th)
	require.Equal(t, int64(1), got.Int64())
	got = ContextObject(left).Get(v)
	require.Equal(t, int64(2), got.Int64())
	require.Error(t, v.Reset(th, token), "reset in another context")
	previous, err = th.EnterContext(left)
	require.NoError(t, err)
	_, err = th.EnterContext(left)
	require.Error(t, err, "entered twice")
	require.NoError(t, v.Reset(th, token))
	require.Error(t, v.Reset(th, token), "token used twice")
	got = v.Get(th)
	require.Equal(t, int64(1), got.Int64())
	th.LeaveContext(previous)
}
