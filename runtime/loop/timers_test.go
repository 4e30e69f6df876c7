package loop

import (
	"math"
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/runtime"
)

// modelTimer is a timer of the model: a list kept in the order of scheduling.
type modelTimer struct {
	when   float64
	slot   uint32
	target *runtime.Header
}

func newTarget() *runtime.Header {
	f := &Future{Header: runtime.MakeHeader(FutureType)}
	return &f.Header
}

// takeDue removes from the model what is due before end, in order of deadlines
// and, among equal ones, of scheduling.
func takeDue(model []modelTimer, end float64) (due []*runtime.Header, rest []modelTimer) {
	sorted := slices.Clone(model)
	slices.SortStableFunc(sorted, func(a, b modelTimer) int {
		switch {
		case a.when < b.when:
			return -1
		case a.when > b.when:
			return 1
		}
		return 0
	})
	for _, m := range sorted {
		if m.when < end {
			due = append(due, m.target)
		}
	}
	rest = slices.DeleteFunc(model, func(m modelTimer) bool { return m.when < end })
	return due, rest
}

func TestTimersAgainstSortedModel(t *testing.T) {
	for seed := range int64(30) {
		rnd := rand.New(rand.NewSource(seed))
		var h timers
		var model []modelTimer
		for step := range 2000 {
			switch r := rnd.Intn(100); {
			case r < 60:
				m := modelTimer{when: float64(rnd.Intn(50)), target: newTarget()}
				m.slot = h.add(m.when, m.target)
				model = append(model, m)
			case r < 90 && len(model) > 0:
				i := rnd.Intn(len(model))
				h.cancel(model[i].slot)
				model = slices.Delete(model, i, i+1)
			default:
				end := float64(rnd.Intn(20))
				var want, got []*runtime.Header
				want, model = takeDue(model, end)
				for x := h.due(end); x != nil; x = h.due(end) {
					got = append(got, x)
				}
				require.Equal(t, want, got, "seed %d step %d", seed, step)
			}
			require.Equal(t, len(model), h.len())
		}
		want, _ := takeDue(model, math.Inf(1))
		var got []*runtime.Header
		for x := h.due(math.Inf(1)); x != nil; x = h.due(math.Inf(1)) {
			got = append(got, x)
		}
		require.Equal(t, want, got)
		require.Zero(t, h.len())
	}
}

// When the sequence numbers run out, equal deadlines keep their order.
func TestTimersRenumber(t *testing.T) {
	h := timers{sequence: math.MaxUint32 - 5}
	var targets []*runtime.Header
	for range 20 {
		x := newTarget()
		targets = append(targets, x)
		h.add(1, x)
	}
	for _, want := range targets {
		require.Same(t, want, h.due(2))
	}
	require.Nil(t, h.due(2))
}

// Cancelled timers do not pile up.
func TestTimersForgetCancelled(t *testing.T) {
	var h timers
	h.add(1e9, newTarget())
	for range 10000 {
		h.cancel(h.add(1e6, newTarget()))
	}
	require.Less(t, len(h.heap), 200)
	require.Less(t, len(h.targets), 200)
	require.Equal(t, 1, h.len())
}
