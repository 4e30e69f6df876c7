package interp_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// shuffled runs a script whose output is the order of events, under virtual time.
func shuffled(t *testing.T, opts ...interp.Option) string {
	t.Helper()
	var out strings.Builder
	in, err := interp.New(append(opts, interp.WithVirtualTime(), interp.WithStdout(&out))...)
	require.NoError(t, err)
	defer in.Close()
	fetch := func(_ context.Context, i int) (int, error) { return i, nil }
	require.NoError(t, in.Set("fetch", interp.Async(fetch)))
	require.NoError(t, in.Run(t.Context(), "test.py", `
import asyncio, random
async def slept(i):
    await asyncio.sleep(1)
    print(i, end='')
async def fetched(i):
    await asyncio.sleep(2)
    print(await fetch(i), end='')
async def woken(i):
    await asyncio.sleep(0)
    print(i, end='')
async def main():
    for job in woken, slept, fetched:
        await asyncio.gather(*map(job, range(6)))
        print(end=' ')
asyncio.run(main())
print(random.random(), end='')
`))
	return out.String()
}

func TestWithShuffle(t *testing.T) {
	of := func(seed uint64, aggressive bool) string {
		return shuffled(t, interp.WithShuffle(interp.Shuffle{Seed: seed, Aggressive: aggressive}))
	}
	seen := [3]map[string]bool{{}, {}, {}}
	entropy := map[string]bool{}
	for seed := range uint64(20) {
		log := of(seed, false)
		require.Equal(t, log, of(seed, false), "seed %d", seed)
		parts := strings.Fields(log)
		require.Len(t, parts, 4)
		for i := range seen {
			seen[i][parts[i]] = true
		}
		entropy[parts[3]] = true
	}
	require.Equal(t, map[string]bool{"012345": true}, seen[0], "wake-ups are asyncio's")
	require.Greater(t, len(seen[1]), 10)
	require.Greater(t, len(seen[2]), 10)
	require.Len(t, entropy, 1)
	require.NotEqual(t, "012345", strings.Fields(of(1, true))[0])
	require.True(t, strings.HasPrefix(shuffled(t), "012345 012345 "), "without a seed")
}

func ExampleWithShuffle() {
	script := `
import asyncio
async def job(name):
    await asyncio.sleep(1)
    print(name, end=' ')
async def main():
    await asyncio.gather(job('first'), job('second'))
asyncio.run(main())
`
	orders := make(map[string]bool)
	for seed := range uint64(20) {
		var out strings.Builder
		in, err := interp.New(interp.WithStdout(&out), interp.WithVirtualTime(), interp.WithShuffle(interp.Shuffle{Seed: seed}))
		if err != nil {
			fmt.Println(err)
			return
		}
		if err := in.Run(context.Background(), "jobs.py", script); err != nil {
			fmt.Println(err)
		}
		in.Close()
		orders[out.String()] = true
	}
	fmt.Println(len(orders), "orders")
	// Output: 2 orders
}
