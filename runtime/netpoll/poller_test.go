//go:build unix

package netpoll_test

import (
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/runtime/netpoll"
)

func newPair(t *testing.T) (a, b int) {
	t.Helper()
	a, b, err := netpoll.SocketPair(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	require.NoError(t, err)
	t.Cleanup(func() { _ = netpoll.Close(a); _ = netpoll.Close(b) })
	return a, b
}

func newPoller(t *testing.T) *netpoll.Poller {
	t.Helper()
	p, err := netpoll.New()
	require.NoError(t, err)
	t.Cleanup(p.Close)
	return p
}

// wait is one Wait that must not fail.
func wait(t *testing.T, p *netpoll.Poller, d time.Duration) ([]netpoll.Event, bool) {
	t.Helper()
	events, interrupted, err := p.Wait(d)
	require.NoError(t, err)
	return events, interrupted
}

// TestWatch: events come for what is watched, again and again until it is not.
func TestWatch(t *testing.T) {
	p := newPoller(t)
	a, b := newPair(t)
	require.NoError(t, p.Watch(a, 0, netpoll.Read))
	events, _ := wait(t, p, 0)
	assert.Empty(t, events)
	_, err := netpoll.WriteFD(b, []byte("x"))
	require.NoError(t, err)
	for range 2 {
		events, interrupted := wait(t, p, -1)
		assert.Equal(t, []netpoll.Event{{FD: a, Ready: netpoll.Read}}, events)
		assert.False(t, interrupted)
	}
	require.NoError(t, p.Watch(a, netpoll.Read, netpoll.Write))
	events, _ = wait(t, p, -1)
	assert.Equal(t, []netpoll.Event{{FD: a, Ready: netpoll.Write}}, events)
	require.NoError(t, p.Watch(a, netpoll.Write, 0))
	events, _ = wait(t, p, 5*time.Millisecond)
	assert.Empty(t, events)
}

// TestReusedNumber: a descriptor that was closed while it was watched, and whose
// number is another's now, can be watched.
func TestReusedNumber(t *testing.T) {
	p := newPoller(t)
	a, b, err := netpoll.SocketPair(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	require.NoError(t, err)
	require.NoError(t, p.Watch(a, 0, netpoll.Read))
	require.NoError(t, netpoll.Close(a))
	require.NoError(t, netpoll.Close(b))
	c, _ := newPair(t)
	require.Equal(t, a, c)
	require.NoError(t, p.Watch(c, netpoll.Read, netpoll.Read|netpoll.Write))
	events, _ := wait(t, p, -1)
	assert.Equal(t, []netpoll.Event{{FD: c, Ready: netpoll.Write}}, events)
}

// TestInterrupt: an interrupt ends the wait under way or the next one, once.
func TestInterrupt(t *testing.T) {
	p := newPoller(t)
	p.Interrupt()
	p.Interrupt()
	events, interrupted := wait(t, p, -1)
	assert.Empty(t, events)
	assert.True(t, interrupted)
	_, interrupted = wait(t, p, 0)
	assert.False(t, interrupted)
	time.AfterFunc(5*time.Millisecond, p.Interrupt)
	_, interrupted = wait(t, p, time.Minute)
	assert.True(t, interrupted)
}

// TestClosedPoller: a closed poller fails, and may be interrupted and closed.
func TestClosedPoller(t *testing.T) {
	p := newPoller(t)
	p.Close()
	p.Close()
	p.Interrupt()
	_, _, err := p.Wait(0)
	assert.Equal(t, syscall.EBADF, err)
}
