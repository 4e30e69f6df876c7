package loop

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/runtime"
)

// numbered is a runnable to tell apart.
type numbered int

func (numbered) run(*runtime.Thread, *Loop) error { return nil }

// The ring is a queue, whatever the order of pushes and pops.
func TestRingIsFirstInFirstOut(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	var r ring
	pushed, popped := 0, 0
	for range 200 {
		for range rnd.Intn(3000) {
			r.push(numbered(pushed))
			pushed++
		}
		for range rnd.Intn(r.len() + 1) {
			require.Equal(t, numbered(popped), r.pop())
			popped++
		}
		require.Equal(t, pushed-popped, r.len())
		if r.len() == 0 {
			r.release()
		}
	}
	for r.len() > 0 {
		require.Equal(t, numbered(popped), r.pop())
		popped++
	}
	require.Equal(t, pushed, popped)
	r.release()
	require.LessOrEqual(t, len(r.buf), keptRing)
}

// A popped entry is not kept alive by the ring.
func TestRingForgetsWhatItPopped(t *testing.T) {
	var r ring
	for i := range 10 {
		r.push(numbered(i))
	}
	for r.len() > 0 {
		r.pop()
	}
	for _, x := range r.buf {
		require.Nil(t, x)
	}
}
