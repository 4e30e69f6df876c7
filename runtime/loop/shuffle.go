package loop

import (
	"math/rand/v2"
	"slices"
	"sort"
	"sync/atomic"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// Under a seed a loop draws what asyncio leaves open, so that a program which
// rests on one order of events meets others:
//
//   - Completions, of executors and of what goroutines do, and the descriptors
//     that are ready come in any order, and some turns later than they could.
//   - Deadlines that are equal come in any order. The loop's clock has a
//     resolution of a millisecond then, as it has more than that on some systems,
//     since two readings would hardly ever be equal.
//   - If aggressive, the tasks that a turn wakes are woken in any order, where
//     asyncio's is first come, first served.
//
// All is drawn before a turn begins to run what is ready, so that one task's
// step hands over to the next's as ever. What was drawn for a completion is
// drawn when its work begins, which is at a known place in the program; when it
// ends is not.

// Shuffle is what a loop draws by.
type Shuffle struct {
	// Seed gives the draws: the same for the same seed.
	Seed uint64
	// Aggressive also shuffles the tasks that a turn wakes.
	Aggressive bool
}

// Seed has the loops of th's interpreter shuffle. It counts for loops that are
// made afterwards.
func Seed(th *runtime.Thread, s Shuffle) { sharedOf(th.Interp).shuffle = &s }

// shuffler is a loop's state of shuffling.
type shuffler struct {
	random     *rand.Rand
	aggressive bool
	arrived    []completion // and not dealt yet
	restless   bool         // waiting for others to rest took too long, once
}

// completion is the end of something outside of the loop, and what to run then.
type completion struct {
	f posted
	// rank is its place among others under a seed; unranked to draw one.
	rank uint64
}

const unranked = 0

// clockGrain is the resolution of the clock under a seed.
const clockGrain = time.Millisecond

// newShuffler makes the state for an interpreter's next loop, nil for no
// shuffling.
func (s *shared) newShuffler() *shuffler {
	if s.shuffle == nil {
		return nil
	}
	s.shuffled++
	return &shuffler{
		random:     rand.New(rand.NewPCG(s.shuffle.Seed, s.shuffled)),
		aggressive: s.shuffle.Aggressive,
	}
}

// rank draws the place of a completion whose work begins.
func (l *Loop) rank() uint64 {
	if l.shuffle == nil {
		return unranked
	}
	return l.shuffle.rank()
}

func (s *shuffler) rank() uint64 { return s.random.Uint64() | 1 } // not unranked

// complete makes a completion ready, under a seed some time. The interpreter's
// lock is held.
func (l *Loop) complete(c completion) {
	s := l.shuffle
	if s == nil {
		l.ready.push(c.f)
		return
	}
	if c.rank == unranked {
		c.rank = s.rank()
	}
	s.arrived = append(s.arrived, c)
}

// deal makes some of the completions ready, one at least if nothing else is.
func (s *shuffler) deal(th *runtime.Thread, l *Loop) error {
	// Not 0, which would end together with a sleep that ends now.
	if err := s.rest(th, l, time.Nanosecond); err != nil {
		return err
	}
	l.collectPosted()
	if l.ready.len() == 0 && len(s.arrived) > 0 && s.coin() {
		// What ends a little later may come first.
		if err := s.rest(th, l, clockGrain); err != nil {
			return err
		}
		l.collectPosted()
	}
	sort.Slice(s.arrived, func(i, j int) bool { return s.arrived[i].rank < s.arrived[j].rank })
	s.arrived = slices.DeleteFunc(s.arrived, func(c completion) bool {
		dealt := s.coin()
		if dealt {
			l.ready.push(c.f)
		}
		return dealt
	})
	if l.ready.len() == 0 && len(s.arrived) > 0 {
		l.ready.push(s.arrived[0].f)
		s.arrived = slices.Delete(s.arrived, 0, 1)
	}
	return nil
}

func (s *shuffler) coin() bool { return s.random.Uint32()&1 == 0 }

// restLimit is how long a turn waits, by the machine's clock, for threads that
// compute.
const restLimit = time.Second

// rest waits, by a virtual clock alone, until d has passed and all other threads
// and goroutines sleep or are done: which completions have arrived then does not
// depend on the machine. A thread that waits for the loop without sleeping would
// never rest: one that takes long is not waited for again, and costs a run its
// repeatability as waiting for the outside does.
func (s *shuffler) rest(th *runtime.Thread, l *Loop, d time.Duration) error {
	if _, virtual := l.clock.(runtime.WakingClock); !virtual || s.restless || l.files.watching > 0 {
		return nil
	}
	var late atomic.Bool
	sleeper := l.inbox.sleeper
	timer := time.AfterFunc(restLimit, func() {
		late.Store(true)
		sleeper.Wake()
	})
	defer timer.Stop()
	for !late.Load() {
		if passed, err := sleeper.Sleep(th, d); passed || err != nil {
			return err
		}
	}
	s.restless = true
	return nil
}

// descriptors puts what is ready in an order of the seed's and leaves some for a
// later turn, in which the poller names them again.
func (s *shuffler) descriptors(events []netpoll.Event) []netpoll.Event {
	sort.Slice(events, func(i, j int) bool { return events[i].FD < events[j].FD })
	events = slices.DeleteFunc(events, func(netpoll.Event) bool { return s.coin() })
	s.random.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
	return events
}

// wakeUps shuffles the tasks' steps among the n oldest entries of what is ready;
// other callbacks keep their places.
func (s *shuffler) wakeUps(ready *ring, n int) {
	var steps []*runnable
	for i := range n {
		at := ready.at(i)
		switch (*at).(type) {
		case *taskStep, *taskWake, *taskThrow:
			steps = append(steps, at)
		}
	}
	s.random.Shuffle(len(steps), func(i, j int) { *steps[i], *steps[j] = *steps[j], *steps[i] })
}
