package interp

import (
	"context"
	"errors"
	"slices"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// KeepLoop runs an event loop on a goroutine of its own until stop is called,
// which waits for its end, or ctx ends the script. What Run, Call and the like do
// meanwhile they do in turns of that loop: scripts can make tasks everywhere, and
// those go on between the calls. asyncio.run works nevertheless. An interrupt
// cancels the coroutines that calls wait for. KeepLoop itself waits until nothing
// else runs.
func (in *Interpreter) KeepLoop(ctx context.Context) (stop func()) {
	k := &keptLoop{in: in, runs: make(chan struct{}), ended: make(chan struct{})}
	select {
	case in.turn <- struct{}{}:
	case <-ctx.Done():
		return func() {}
	}
	go func() {
		defer close(k.ended)
		defer func() { <-in.turn }()
		_, _ = in.own(ctx, k.run)
	}()
	select {
	case <-k.runs:
	case <-k.ended:
	}
	return k.stop
}

// keptLoop is the loop of KeepLoop. All but the channels need the interpreter's lock.
type keptLoop struct {
	in          *Interpreter
	loop        *loop.Loop
	calls       []*post // whose tasks are not done
	stopped     bool
	runs, ended chan struct{}
}

func (k *keptLoop) run(th *runtime.Thread) (runtime.Value, error) {
	k.loop = k.in.currentLoop(th)
	k.loop.Yield(true)
	defer k.loop.Yield(false)
	k.in.kept = k
	defer func() { k.in.kept = nil }()
	defer loop.OnInterrupt(th, k.interrupt)()
	k.loop.Soon(func(*runtime.Thread) error { close(k.runs); return nil })
	for !k.stopped && !k.loop.IsClosed() {
		// KeyboardInterrupt and SystemExit leave a loop; the task has them, too.
		if err := k.loop.RunForever(th); err != nil && !errors.As(err, new(*runtime.Exception)) {
			return runtime.None, err
		}
	}
	return runtime.None, nil
}

// stop ends the loop.
func (k *keptLoop) stop() {
	k.loop.Post(func(*runtime.Thread) error {
		k.stopped = true
		k.loop.Stop()
		return nil
	})
	<-k.ended
}

// interrupt cancels what calls wait for; a second one does not wait for it.
func (k *keptLoop) interrupt(th *runtime.Thread) error {
	for _, p := range slices.Clone(k.calls) {
		if p.interrupted {
			p.end(th, runtime.None, runtime.NewException(runtime.KeyboardInterrupt))
		} else if _, err := p.task.Cancel(th, runtime.Value{}); err != nil {
			return err
		}
		p.interrupted = true
	}
	return nil
}
