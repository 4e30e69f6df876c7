package interp_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// newInterp makes an interpreter that has run the source.
func newInterp(t *testing.T, source string) *interp.Interpreter {
	t.Helper()
	in, err := interp.New()
	require.NoError(t, err)
	t.Cleanup(func() { _ = in.Close() })
	require.NoError(t, in.Run(t.Context(), "test.py", source))
	return in
}

// soon fails the test if f takes long: it waits for itself.
func soon(t *testing.T, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); f() }()
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		require.Fail(t, "no end")
	}
}

// A Go function may use the interpreter that called it.
func TestGoFunctionUsesInterpreter(t *testing.T) {
	in := newInterp(t, "def double(x): return 2 * x\n\nclass Shown:\n    def __str__(self): return 'shown'")
	require.NoError(t, in.Set("define", func(name string, v interp.Value) (string, error) {
		return v.String(), in.Set(name, v)
	}))
	require.NoError(t, in.Set("look", func(name string) (any, error) {
		v, _ := in.Get(name)
		return v.Go()
	}))
	require.NoError(t, in.Set("apply", func(ctx context.Context, f interp.Value, x int) (interp.Value, error) {
		return f.Call(ctx, x)
	}))
	soon(t, func() {
		v, err := in.Eval(t.Context(), "define('x', [Shown()]) + define('y', Shown()), look('y') is y, apply(double, 4)")
		assert.NoError(t, err)
		assert.Regexp(t, `^\('\[<__main__.Shown object at .*>\]shown', True, 8\)$`, v.String())
	})
}

// A plug-in hands an object over, whose methods Go calls.
func TestValueAttr(t *testing.T) {
	in := newInterp(t, "class Plugin:\n    name = 'p'\n    def on(self, event): return event.upper()\n\nplugin = Plugin()")
	plugin, ok := in.Get("plugin")
	require.True(t, ok)
	name, err := plugin.Attr(t.Context(), "name")
	require.NoError(t, err)
	assert.Equal(t, "p", name.String())
	on, err := plugin.Attr(t.Context(), "on")
	require.NoError(t, err)
	v, err := on.Call(t.Context(), "start")
	require.NoError(t, err)
	assert.Equal(t, "START", v.String())
	_, err = plugin.Attr(t.Context(), "off")
	assert.EqualError(t, err, "AttributeError: 'Plugin' object has no attribute 'off'")
}

// An async Go function calls back in a turn of the event loop.
func TestAsyncFunctionCallsBack(t *testing.T) {
	in := newInterp(t, `
import asyncio
calls = []
def note(x):
    calls.append(x)
    return len(calls)
async def main():
    await asyncio.gather(*(fetch(n) for n in range(20)))
    return sorted(calls) == list(range(20))
`)
	require.NoError(t, in.Set("fetch", interp.Async(func(ctx context.Context, n int) (interp.Value, error) {
		return in.Call(ctx, "note", n)
	})))
	soon(t, func() {
		v, err := in.Call(t.Context(), "main")
		assert.NoError(t, err)
		assert.Equal(t, "True", v.String())
	})
}

// The context of an async Go function ends with its future.
func TestAsyncFunctionCancelled(t *testing.T) {
	in := newInterp(t, `
import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01):
            await forever()
    except TimeoutError:
        return 'timeout'
`)
	ended := make(chan error, 1)
	require.NoError(t, in.Set("forever", interp.Async(func(ctx context.Context) {
		<-ctx.Done()
		ended <- ctx.Err()
	})))
	soon(t, func() {
		v, err := in.Call(t.Context(), "main")
		assert.NoError(t, err)
		assert.Equal(t, "timeout", v.String())
		assert.ErrorIs(t, <-ended, context.Canceled)
	})
}

// The error of a Go function comes back, through the script and other Go functions.
func TestGoErrorComesBack(t *testing.T) {
	in := newInterp(t, "def order(): buy()\n\ndef careful():\n    try: buy()\n    except RuntimeError as e: raise ValueError(str(e))")
	errSoldOut := errors.New("sold out")
	require.NoError(t, in.Set("buy", func() error { return fmt.Errorf("tea: %w", errSoldOut) }))
	_, err := in.Call(t.Context(), "order")
	assert.ErrorIs(t, err, errSoldOut)
	assert.EqualError(t, err, "RuntimeError: tea: sold out")
	_, err = in.Call(t.Context(), "careful")
	assert.NotErrorIs(t, err, errSoldOut, "it is another exception")
	assert.EqualError(t, err, "ValueError: tea: sold out")
}

// A Go function that returns its context's error ends the script.
func TestGoFunctionEndsWithContext(t *testing.T) {
	in := newInterp(t, "")
	require.NoError(t, in.Set("block", func(ctx context.Context) error {
		<-ctx.Done()
		return ctx.Err()
	}))
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	err := in.Run(ctx, "block.py", "try: block()\nexcept RuntimeError: pass")
	assert.ErrorIs(t, err, context.DeadlineExceeded)
}

// Goroutines that call an idle interpreter at the same time share its event loop;
// whoever is left when the first has gone runs it.
func TestConcurrentCalls(t *testing.T) {
	in := newInterp(t, `
import asyncio
async def wait(n):
    await asyncio.sleep(n / 1000)
    return [n]
`)
	soon(t, func() {
		var wg sync.WaitGroup
		for n := range 20 {
			wg.Go(func() {
				v, err := in.Call(t.Context(), "wait", n)
				assert.NoError(t, err)
				got, err := v.Go()
				assert.NoError(t, err)
				assert.Equal(t, []any{int64(n)}, got)
			})
		}
		wg.Wait()
	})
}

// A call that finds a loop which is about to be closed finds another turn.
func TestCallsAtTheEndOfLoops(t *testing.T) {
	in := newInterp(t, `
import asyncio
def loops():
    for _ in range(50):
        asyncio.run(asyncio.sleep(0.0005))
def answer(): return 42
`)
	soon(t, func() {
		var wg sync.WaitGroup
		wg.Go(func() {
			_, err := in.Call(t.Context(), "loops")
			assert.NoError(t, err)
		})
		for range 4 {
			wg.Go(func() {
				for range 100 {
					v, err := in.Call(t.Context(), "answer")
					assert.NoError(t, err)
					assert.Equal(t, "42", v.String())
				}
			})
		}
		wg.Wait()
	})
}

// While a script runs, other goroutines read what it shares.
func TestValuesWhileRunning(t *testing.T) {
	in := newInterp(t, `
import asyncio
state = {'n': 0}
def bump():
    state['n'] += 1
    return state
def fail(): raise ValueError(state)
async def spin():
    while not state.get('stop'):
        bump()
        await asyncio.sleep(0)
def stop(): state['stop'] = True
`)
	soon(t, func() {
		var wg sync.WaitGroup
		wg.Go(func() {
			_, err := in.Call(t.Context(), "spin")
			assert.NoError(t, err)
		})
		for range 3 {
			v, err := in.Call(t.Context(), "bump")
			assert.NoError(t, err)
			assert.Contains(t, v.String(), "{'n': ")
			got, err := v.Go()
			assert.NoError(t, err)
			assert.Contains(t, got, "n")
			_, err = in.Call(t.Context(), "fail")
			assert.ErrorContains(t, err, "ValueError: {'n': ")
		}
		_, err := in.Call(t.Context(), "stop")
		assert.NoError(t, err)
		wg.Wait()
	})
}

// With KeepLoop, tasks go on between the calls, which are in the loop; asyncio.run
// works there, but not in a task.
func TestKeepLoop(t *testing.T) {
	in := newInterp(t, "import asyncio")
	done := make(chan string, 1)
	require.NoError(t, in.Set("done", func(what string) { done <- what }))
	soon(t, func() {
		stop := in.KeepLoop(t.Context())
		assert.NoError(t, in.Run(t.Context(), "tasks.py", `
async def work(what):
    await asyncio.sleep(0.001)
    done(what)
    return what
async def nested():
    coro = work('nested')
    try: return asyncio.run(coro)
    finally: coro.close()
task = asyncio.create_task(work('task'))
`))
		assert.Equal(t, "task", <-done)
		v, err := in.Eval(t.Context(), "asyncio.run(work('run'))")
		assert.NoError(t, err)
		assert.Equal(t, "run", v.String())
		assert.Equal(t, "run", <-done)
		_, err = in.Call(t.Context(), "nested")
		assert.EqualError(t, err, "RuntimeError: asyncio.run() cannot be called from a running event loop")
		stop()
		_, err = in.Eval(t.Context(), "asyncio.get_running_loop()")
		assert.EqualError(t, err, "RuntimeError: no running event loop")
	})
}

// The context of a call that waits in a loop ends the call alone.
func TestCallGivenUp(t *testing.T) {
	in := newInterp(t, `
import asyncio
async def forever():
    try: await asyncio.sleep(60)
    except asyncio.CancelledError:
        cancelled()
        raise
`)
	cancelled := make(chan struct{})
	require.NoError(t, in.Set("cancelled", func() { close(cancelled) }))
	soon(t, func() {
		defer in.KeepLoop(t.Context())()
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
		defer cancel()
		_, err := in.Call(ctx, "forever")
		assert.ErrorIs(t, err, context.DeadlineExceeded)
		<-cancelled
		v, err := in.Eval(t.Context(), "6 * 7")
		assert.NoError(t, err)
		assert.Equal(t, "42", v.String())
	})
}

// An interrupt cancels what a call waits for, and the second one does not wait for that.
func TestKeepLoopInterrupted(t *testing.T) {
	in := newInterp(t, `
import asyncio
async def stubborn():
    while True:
        sleeping()
        try: await asyncio.sleep(60)
        except asyncio.CancelledError: pass
async def gentle():
    sleeping()
    await asyncio.sleep(60)
def spin():
    sleeping()
    while True: pass
`)
	require.NoError(t, in.Set("sleeping", in.Interrupt))
	soon(t, func() {
		defer in.KeepLoop(t.Context())()
		for _, function := range []string{"gentle", "stubborn", "spin"} {
			_, err := in.Call(t.Context(), function)
			assert.EqualError(t, err, "KeyboardInterrupt", function)
		}
	})
}

// unwritable is a stream that takes nothing.
type unwritable struct{}

func (unwritable) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

// What cannot be written when a script ends is told beside how it ended.
func TestFlushError(t *testing.T) {
	in, err := interp.New(interp.WithStdout(unwritable{}))
	require.NoError(t, err)
	defer in.Close()
	var lost *interp.FlushError
	require.ErrorAs(t, in.Run(t.Context(), "t.py", "print(1)"), &lost)
	assert.NoError(t, lost.Script)
	assert.True(t, lost.Stdout.Matches("OSError"), lost.Error())
	assert.Equal(t, 120, in.Report(t.Context(), lost))

	err = in.Run(t.Context(), "t.py", "print(1); raise SystemExit(3)")
	require.ErrorAs(t, err, &lost)
	var exited *interp.ExitError
	require.ErrorAs(t, err, &exited)
	assert.Equal(t, 3, exited.Code)
}
