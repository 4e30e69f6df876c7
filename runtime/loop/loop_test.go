package loop

import (
	"errors"
	"io"
	"io/fs"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/runtime"
)

// testHost is a host with nothing but a virtual clock.
type testHost struct{ clock runtime.Clock }

func (h testHost) Clock() runtime.Clock            { return h.clock }
func (testHost) Random([]byte) error               { return nil }
func (testHost) Stdin() io.Reader                  { return nil }
func (testHost) Stdout() io.Writer                 { return io.Discard }
func (testHost) Stderr() io.Writer                 { return io.Discard }
func (testHost) ReadModule(string) ([]byte, error) { return nil, fs.ErrNotExist }
func (testHost) IsDir(string) bool                 { return false }
func (testHost) Getenv(string) (string, bool)      { return "", false }
func (testHost) Allows(runtime.Access) bool        { return false }
func (testHost) OpenFile(string, int, fs.FileMode) (runtime.File, error) {
	return nil, fs.ErrPermission
}

func newThread() *runtime.Thread {
	in := runtime.NewInterpreter(testHost{NewVirtualClock(epoch)})
	th := in.NewThread()
	th.Acquire()
	return th
}

// What a turn schedules runs in the next one.
func TestTurnsRunWhatWasReadyAtTheirStart(t *testing.T) {
	th := newThread()
	l := New(th)
	var log []string
	var step func(name string, left int) func(*runtime.Thread) error
	step = func(name string, left int) func(*runtime.Thread) error {
		return func(*runtime.Thread) error {
			log = append(log, name)
			if left == 0 {
				l.Stop()
			} else {
				l.Soon(step(name, left-1))
			}
			return nil
		}
	}
	l.Soon(step("a", 2))
	l.Soon(step("b", 2))
	require.NoError(t, l.RunForever(th))
	require.Equal(t, []string{"a", "b", "a", "b", "a", "b"}, log)
}

// A finished sleep wakes its listener one turn after its timer.
func TestSleepTakesAHop(t *testing.T) {
	th := newThread()
	l := New(th)
	turns, woken := 0, 0
	var count func(*runtime.Thread) error
	count = func(*runtime.Thread) error {
		turns++
		l.Soon(count)
		return nil
	}
	f := l.Sleep(1, runtime.None)
	f.Listen(NewListener("test", func(*runtime.Thread, *Future) error {
		woken = turns
		l.Stop()
		return nil
	}))
	l.CallAt(1, runtime.NewNative("test", "start()", func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		return runtime.None, count(th)
	}).Value(), nil, nil)
	require.NoError(t, l.RunForever(th))
	require.Equal(t, 2, woken)
	require.GreaterOrEqual(t, l.Time(), 1.0)
}

// Results of goroutines arrive, all of them, while the clock stands still.
func TestPostFromGoroutines(t *testing.T) {
	th := newThread()
	l := New(th)
	const workers, each = 8, 200
	left := workers * each
	for range workers {
		var once sync.Once
		for range each {
			l.Go(func() func(*runtime.Thread) error {
				once.Do(func() { time.Sleep(time.Millisecond) })
				return func(*runtime.Thread) error {
					if left--; left == 0 {
						l.Stop()
					}
					return nil
				}
			})
		}
	}
	l.Sleep(3600, runtime.None).Listen(NewListener("test", func(*runtime.Thread, *Future) error {
		return errors.New("the clock jumped over work under way")
	}))
	require.NoError(t, l.RunForever(th))
	require.Zero(t, left)
	require.NoError(t, l.Close(th))
	require.False(t, l.Post(func(*runtime.Thread) error { return nil }), "closed")
}

// An error that is no script exception ends the run at once.
func TestForeignErrorsLeaveTheLoop(t *testing.T) {
	th := newThread()
	l := New(th)
	boom := errors.New("boom")
	ran := false
	l.Soon(func(*runtime.Thread) error { return boom })
	l.Soon(func(*runtime.Thread) error { ran = true; l.Stop(); return nil })
	require.Equal(t, boom, l.RunForever(th))
	require.False(t, ran)
	require.False(t, l.IsRunning())
	require.NoError(t, l.RunForever(th))
	require.True(t, ran)
}

// The structs that a million tasks are made of stay small.
func TestSizes(t *testing.T) {
	require.LessOrEqual(t, reflect.TypeFor[Future]().Size(), uintptr(48))
	require.LessOrEqual(t, reflect.TypeFor[Task]().Size(), uintptr(80))
}
