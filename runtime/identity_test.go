package runtime

import (
	goruntime "runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestIdentity(t *testing.T) {
	in := NewInterpreter(nil)
	a, b := NewStr("a").Value(), NewStr("a").Value()
	assert.NotEqual(t, in.ID(a), in.ID(b))
	assert.Equal(t, in.ID(a), in.ID(a))
	assert.Equal(t, in.ID(Int(1000)), in.ID(Int(1000)))
	assert.Equal(t, in.ID(Float(1.5)), in.ID(Float(1.5)))
	seen := map[int64]bool{}
	for _, v := range []Value{a, b, Int(0), Int(1), Int(-1), Int(1 << 40), Float(0), Float(1), True, False, None, IntType.Value()} {
		assert.False(t, seen[in.ID(v)], "%v", v)
		seen[in.ID(v)] = true
	}
}

// TestIdentityIsForgotten: asking for ids must not keep objects alive.
func TestIdentityIsForgotten(t *testing.T) {
	in := NewInterpreter(nil)
	for range 1000 {
		in.ID(NewStr("x").Value())
	}
	remembered := func() int {
		in.ids.mu.Lock()
		defer in.ids.mu.Unlock()
		return len(in.ids.objects)
	}
	for range 100 {
		goruntime.GC()
		if remembered() < 100 {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Errorf("%d of 1000 ids are still remembered", remembered())
}
