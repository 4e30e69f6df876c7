package loop

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var epoch = time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)

func TestVirtualClockJumpsToTheDeadline(t *testing.T) {
	c := NewVirtualClock(epoch)
	before := c.Monotonic()
	require.True(t, c.Sleep(24*time.Hour, nil))
	passed := c.Monotonic() - before
	require.GreaterOrEqual(t, passed, 24*time.Hour)
	require.Less(t, passed, 24*time.Hour+time.Millisecond)
	require.Equal(t, 2, c.Now().Day())
}

func TestVirtualClockAdvancesWhenRead(t *testing.T) {
	c := NewVirtualClock(epoch)
	a, b := c.Monotonic(), c.Monotonic()
	require.Equal(t, time.Microsecond, b-a)
}

// Sleepers wake in the order of their deadlines, and each sees its own time.
func TestVirtualClockOrdersSleepers(t *testing.T) {
	c := NewVirtualClock(epoch)
	var mu sync.Mutex
	var woken []int
	var all sync.WaitGroup
	for _, seconds := range []int{5, 1, 4, 2, 3} {
		c.Enter()
		all.Add(1)
		go func() {
			defer all.Done()
			defer c.Leave()
			c.Sleep(time.Duration(seconds)*time.Second, nil)
			mu.Lock()
			defer mu.Unlock()
			woken = append(woken, seconds)
		}()
	}
	c.Leave() // the goroutine of the test only waits
	all.Wait()
	require.Equal(t, []int{1, 2, 3, 4, 5}, woken)
}

// Time stands still while a goroutine is at work, however long that takes.
func TestVirtualClockWaitsForWork(t *testing.T) {
	c := NewVirtualClock(epoch)
	cancel := make(chan struct{}, 1)
	c.Enter()
	release := make(chan struct{})
	go func() {
		<-release
		c.Wake(cancel)
		c.Leave()
	}()
	go close(release)
	require.False(t, c.Sleep(time.Hour, cancel), "woken before the hour, as work was outstanding")
	require.Less(t, c.Monotonic(), time.Second)
}

// A wake-up before the sleep ends it at once.
func TestVirtualClockRemembersAWakeUp(t *testing.T) {
	c := NewVirtualClock(epoch)
	cancel := make(chan struct{}, 1)
	c.Wake(cancel)
	require.False(t, c.Sleep(time.Hour, cancel))
	require.True(t, c.Sleep(time.Hour, cancel))
}

// Two goroutines that wake each other in turn: time passes only while both
// sleep. Run with -race.
func TestVirtualClockPingPong(t *testing.T) {
	c := NewVirtualClock(epoch)
	ping, pong := make(chan struct{}, 1), make(chan struct{}, 1)
	const rounds = 2000
	c.Enter()
	var all sync.WaitGroup
	all.Add(1)
	go func() {
		defer all.Done()
		defer c.Leave()
		for range rounds {
			for c.Sleep(time.Hour, ping) {
				t.Error("time jumped although the other was at work")
			}
			c.Wake(pong)
		}
	}()
	for range rounds {
		c.Wake(ping)
		if c.Sleep(time.Hour, pong) {
			t.Error("time jumped although the other was at work")
		}
	}
	c.Leave()
	all.Wait()
}

// TestPace: while somebody waits for the outside, a deadline comes when it would on
// the machine's clock; once nobody does, at once.
func TestPace(t *testing.T) {
	c := NewVirtualClock(epoch)
	stop := c.Pace()
	begin := time.Now()
	require.True(t, c.Sleep(20*time.Millisecond, nil))
	require.GreaterOrEqual(t, time.Since(begin), 20*time.Millisecond)
	time.AfterFunc(10*time.Millisecond, stop)
	require.True(t, c.Sleep(time.Hour, nil))
	require.Less(t, time.Since(begin), time.Minute)
	require.GreaterOrEqual(t, c.Monotonic(), time.Hour)
}

// Who waits for a later deadline is woken when the earlier ones' rest again, also
// when readings have let both pass.
func TestVirtualClockWakesOneDeadlineAfterTheOther(t *testing.T) {
	c := NewVirtualClock(epoch)
	first, second := c.Deadline(time.Microsecond), c.Deadline(2*time.Microsecond)
	woken := make(chan time.Duration)
	for _, deadline := range []time.Duration{second, first} {
		c.Enter()
		go func() {
			c.SleepUntil(deadline, nil)
			woken <- deadline
			c.Leave()
		}()
	}
	require.Eventually(t, func() bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		return len(c.sleepers) == 2
	}, time.Minute, time.Millisecond)
	for range 5 {
		c.Monotonic()
	}
	c.Leave()
	require.Equal(t, first, <-woken)
	require.Equal(t, second, <-woken)
}
