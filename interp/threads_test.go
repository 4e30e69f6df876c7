package interp_test

import (
	goruntime "runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// An interpreter forgets the threads that have ended, and the 20 KB of each one's stack.
func TestEndedThreadsAreForgotten(t *testing.T) {
	in, err := interp.New()
	require.NoError(t, err)
	defer in.Close()
	const source = `
import threading
for _ in range(500):
    t = threading.Thread(target=len, args=('',))
    t.start()
    t.join()
`
	heap := func() int {
		require.NoError(t, in.Run(t.Context(), "threads.py", source))
		goruntime.GC()
		var stats goruntime.MemStats
		goruntime.ReadMemStats(&stats)
		return int(stats.HeapAlloc)
	}
	before := heap()
	assert.Less(t, heap(), before+1<<20)
}
