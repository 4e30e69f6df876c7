package interp_test

import (
	"context"
	goruntime "runtime"
	"testing"
	"time"

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

// Workers that look for work do not keep the main thread from being interrupted.
func TestInterruptReachesMainThread(t *testing.T) {
	in, err := interp.New()
	require.NoError(t, err)
	defer in.Close()
	delay := time.Duration(0)
	require.NoError(t, in.Set("interrupt", func() {
		delay += 20 * time.Microsecond
		time.AfterFunc(delay, in.Interrupt)
	}))
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	assert.NoError(t, in.Run(ctx, "interrupts.py", `
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(4) as pool:
    for _ in range(100):
        try:
            interrupt()
            while True:
                for f in [pool.submit(sum, range(100)) for _ in range(20)]:
                    f.result()
        except KeyboardInterrupt:
            pass
`))
}
