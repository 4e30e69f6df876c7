package interp_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// broken is a host's writer with a bug.
type broken struct{}

func (broken) Write([]byte) (int, error) { panic("a bug in the host's writer") }

// TestWorkerPanics: a Go panic in a worker of a pool breaks the pool, not the host,
// which gets to read where it was.
func TestWorkerPanics(t *testing.T) {
	const unusable = "A thread initializer failed, the thread pool is not usable anymore"
	for pool, want := range map[string][]string{
		"ProcessPoolExecutor": {
			"BrokenProcessPool: A process in the process pool was terminated abruptly while the future was running or pending.",
			"BrokenProcessPool: A child process terminated abruptly, the process pool is not usable anymore",
		},
		"InterpreterPoolExecutor": {"BrokenInterpreterPool: " + unusable, "BrokenInterpreterPool: " + unusable},
	} {
		var stderr bytes.Buffer
		in, err := interp.New(interp.WithStdout(broken{}), interp.WithStderr(&stderr))
		require.NoError(t, err)
		var told []string
		require.NoError(t, in.Set("tell", func(s string) { told = append(told, s) }))
		require.NoError(t, in.Run(context.Background(), "workers.py", `
from concurrent import futures

def attempt(pool, *args):
    try:
        pool.submit(*args).result()
    except futures.BrokenExecutor as e:
        tell(f'{type(e).__name__}: {e}')

def work():
    print('to nobody', flush=True)

if __name__ == '__main__':
    with futures.`+pool+`(1) as pool:
        attempt(pool, work)
        attempt(pool, work)
    with futures.`+pool+`(1) as pool:
        attempt(pool, print, 'when the worker ends')
`))
		assert.Equal(t, want, told)
		assert.Equal(t, 2, strings.Count(stderr.String(), "crashed: a bug in the host's writer\ngoroutine "), "%s", &stderr)
		assert.Equal(t, 2, strings.Count(stderr.String(), "broken.Write"), "%s", &stderr)
		require.NoError(t, in.Close())
	}
}
