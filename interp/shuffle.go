package interp

import (
	"math/rand/v2"
	"sync"

	"github.com/asyn-lang/asyn/runtime/loop"
)

// Shuffle says how a script's event loops draw the order of events.
type Shuffle struct {
	// Seed gives the draws. A script that the outside does not influence does
	// the same each time under the same seed and WithVirtualTime.
	Seed uint64
	// Aggressive also shuffles the tasks that one turn of a loop wakes. asyncio
	// wakes them first come, first served, so that a script may fail by this
	// which is right.
	Aggressive bool
}

// WithShuffle has event loops draw what asyncio leaves open, which finds scripts
// that rest on one order of events: completions of I/O and of executors, and
// equal deadlines, by a clock with a resolution of a millisecond. It also gives
// the script the same entropy in every run, whatever the seed, unless WithHost
// brings its own: it is for tests, and no source of secrets. The default is not to.
func WithShuffle(s Shuffle) Option {
	return func(c *config) error {
		by := loop.Shuffle(s)
		c.shuffle = &by
		c.base.entropy = &sameEntropy{random: rand.NewChaCha8([32]byte{})}
		return nil
	}
}

// sameEntropy is the same bytes in every run. The isolates of a script share it.
type sameEntropy struct {
	mu     sync.Mutex
	random *rand.ChaCha8
}

// Read implements io.Reader.
func (e *sameEntropy) Read(b []byte) (int, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.random.Read(b)
}
