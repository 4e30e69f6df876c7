package interp_test

import (
	"context"
	"io"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// What a script can make without end ends with the memory budget, before Go has
// allocated many times as much: objects of a fixed size, which constructors do not
// charge one by one, chains of them, and what Go code collects from an iterator.
func TestMemoryOfSmallObjects(t *testing.T) {
	const limit = 16 << 20
	for _, source := range []string{
		"while True: x = itertools.chain(x)",
		"while True: x = map(str, x)",
		"while True: x = (lambda y: lambda: y)(x)",
		"while True: x = slice(x)",
		"while True: x = (i for i in x)",
		"x = [set() for _ in range(10**7)]",
		"x = [frozenset() for _ in range(10**7)]",
		"s = {1}\nx = [s | s for _ in range(10**7)]",
		"x = [str(i) for i in range(10, 10**7)]",
		"x = [f'{i}' for i in range(10, 10**7)]",
		"x = [1j * i for i in range(10**7)]",
		"x = [x.__next__ for i in range(10**7)]",
		"def f(**k): return k\nx = [f(a=1) for i in range(10**7)]",
		"x = []\nwhile True:\n    try: 1 / 0\n    except Exception as e: x.append(e)",
		"x = list(map(set, itertools.repeat([1])))",
		"x = list(map(str, itertools.count(10)))",
		"x = sorted(iter(object, 1))",
		"x = tuple({} for i in itertools.count())",
		"x = [*zip(itertools.count())]",
		"x, *y = map(set, itertools.repeat([1]))",
	} {
		t.Run(source, func(t *testing.T) {
			in, err := interp.New(interp.WithLimits(interp.Limits{Memory: limit}), interp.WithStderr(io.Discard))
			require.NoError(t, err)
			defer in.Close()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			err = in.Run(context.Background(), "bomb", "import itertools\nx = iter([])\n"+source)
			runtime.ReadMemStats(&after)
			require.ErrorIs(t, err, interp.ErrMemory)
			assert.Less(t, (after.TotalAlloc-before.TotalAlloc)/limit, uint64(32), "times the limit")
		})
	}
}
