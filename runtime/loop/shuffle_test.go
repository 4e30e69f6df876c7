package loop

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// aLoop is a loop under a seed, and what happened in it.
type aLoop struct {
	*Loop
	log string
}

// happens notes that name did, and stops the loop at the last of n.
func (l *aLoop) happens(name string, n int) {
	if l.log += name; len(l.log) == n {
		l.Stop()
	}
}

// orders runs program under 100 seeds, each of them twice, and returns how often
// things happened in each order.
func orders(t *testing.T, program func(l *aLoop)) map[string]int {
	t.Helper()
	run := func(seed uint64) string {
		th := newThread()
		Seed(th, Shuffle{Seed: seed})
		l := &aLoop{Loop: New(th)}
		program(l)
		require.NoError(t, l.RunForever(th))
		require.NoError(t, l.Close(th))
		return l.log
	}
	seen := make(map[string]int)
	for seed := range uint64(100) {
		log := run(seed)
		require.Equal(t, log, run(seed), "seed %d", seed)
		seen[log]++
	}
	return seen
}

// Deadlines that are equal come in all orders, later ones after them.
func TestSeedShufflesEqualDeadlines(t *testing.T) {
	seen := orders(t, func(l *aLoop) {
		for _, sleep := range []struct {
			name  string
			delay float64
		}{{"z", 0.302}, {"a", 0.3}, {"b", 0.1 + 0.2}, {"c", 0.3}} {
			l.Sleep(sleep.delay, runtime.None).Listen(NewListener("test", func(*runtime.Thread, *Future) error {
				l.happens(sleep.name, 4)
				return nil
			}))
		}
	})
	require.Len(t, seen, 6)
	for log := range seen {
		require.Equal(t, "z", log[3:])
	}
}

// Completions come in all orders, whichever was first.
func TestSeedShufflesCompletions(t *testing.T) {
	seen := orders(t, func(l *aLoop) {
		for i := range 3 {
			l.Go(func() func(*runtime.Thread) error {
				time.Sleep(time.Duration(i) * 100 * time.Microsecond)
				return func(*runtime.Thread) error {
					l.happens(fmt.Sprint(i), 3)
					return nil
				}
			})
		}
	})
	require.Len(t, seen, 6)
}

// Of completions some come turns later, and all come while the loop is busy.
func TestSeedHoldsCompletionsBack(t *testing.T) {
	seen := orders(t, func(l *aLoop) {
		l.Go(func() func(*runtime.Thread) error {
			return func(*runtime.Thread) error {
				l.happens("!", len(l.log)+1)
				return nil
			}
		})
		var busy func(*runtime.Thread) error
		busy = func(*runtime.Thread) error {
			l.log += "."
			l.Soon(busy)
			return nil
		}
		l.Soon(busy)
	})
	require.Greater(t, len(seen), 3)
}

// Who never rests is waited for once, not in every turn.
func TestSeedDoesNotWaitForTheRestless(t *testing.T) {
	th := newThread()
	Seed(th, Shuffle{Seed: 1})
	l := New(th)
	l.clock.(runtime.WakingClock).Enter()
	began, turns := time.Now(), 0
	var count func(*runtime.Thread) error
	count = func(*runtime.Thread) error {
		if turns++; turns == 100 {
			l.Stop()
		}
		l.Soon(count)
		return nil
	}
	l.Soon(count)
	require.NoError(t, l.RunForever(th))
	require.Less(t, time.Since(began), 10*restLimit)
}

// Shuffled wake-ups change places among themselves.
func TestWakeUpsKeepOtherCallbacksInPlace(t *testing.T) {
	s := shuffler{random: rand.New(rand.NewPCG(1, 1))}
	tasks := []*Task{{}, {}, {}, {}}
	seen := make(map[[3]int]int)
	for range 200 {
		var r ring
		r.push((*taskStep)(tasks[0]))
		r.push(posted(nil))
		r.push((*taskWake)(tasks[1]))
		r.push(&taskThrow{t: tasks[2]})
		r.push((*taskStep)(tasks[3])) // of the next turn
		s.wakeUps(&r, 4)
		var order []int
		for i := range 5 {
			switch x := r.pop().(type) {
			case *taskStep:
				order = append(order, slices.Index(tasks, (*Task)(x)))
			case *taskWake:
				order = append(order, slices.Index(tasks, (*Task)(x)))
			case *taskThrow:
				order = append(order, slices.Index(tasks, x.t))
			default:
				require.Equal(t, 1, i)
			}
		}
		require.Equal(t, 3, order[3])
		seen[[3]int(order)]++
	}
	require.Len(t, seen, 6)
}

// Descriptors come in all orders, or later, whatever order the system has.
func TestSeedShufflesDescriptors(t *testing.T) {
	seen := make(map[string]bool)
	for seed := range uint64(300) {
		draw := func(events ...netpoll.Event) string {
			s := shuffler{random: rand.New(rand.NewPCG(seed, 1))}
			return fmt.Sprint(s.descriptors(events))
		}
		a, b, c := netpoll.Event{FD: 3, Ready: netpoll.Read}, netpoll.Event{FD: 4, Ready: netpoll.Write}, netpoll.Event{FD: 7, Ready: netpoll.Read}
		log := draw(a, b, c)
		require.Equal(t, log, draw(c, a, b))
		seen[log] = true
	}
	require.Len(t, seen, 1+3+6+6, "none, one, two or three of them, in each order")
}
