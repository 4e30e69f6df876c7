package interp

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// post is what a goroutine wants done by an interpreter that another one has, in
// a turn of the event loop that runs there.
type post struct {
	in     *Interpreter
	f      func(th *runtime.Thread) (runtime.Value, error)
	loop   *loop.Loop
	begun  atomic.Bool // by the loop, or withdrawn
	result chan outcome

	// What follows needs the interpreter's lock.

	task        *loop.Task // that runs the coroutine f returned
	interrupted bool       // and was cancelled for that
	over        bool       // result has been sent
}

// outcome is what a post came to.
type outcome struct {
	v   runtime.Value
	err error
}

// send hands the post to the running event loop; it reports false if none runs.
func (p *post) send() (sent bool) {
	visit(p.in.rt, func(*runtime.Thread) {
		p.loop = loop.Running(p.in.thread())
		sent = p.loop != nil && p.loop.Post(p.run)
	})
	return sent
}

// run calls f in the loop's thread, and makes a coroutine it returns a task.
func (p *post) run(th *runtime.Thread) error {
	if !p.begun.CompareAndSwap(false, true) {
		return nil // withdrawn
	}
	kept := p.in.kept
	if kept != nil && kept.loop != p.loop {
		kept = nil
	}
	endInterrupts := func() {}
	if kept != nil {
		endInterrupts = loop.OnInterrupt(th, nil)
	}
	v, err := p.f(th)
	endInterrupts()
	if err != nil || !isCoroutine(v) {
		p.end(th, v, err)
		return nil
	}
	if p.task, err = p.loop.NewTask(th, v, runtime.None, nil); err != nil {
		p.end(th, v, err)
		return nil
	}
	if kept != nil {
		kept.calls = append(kept.calls, p)
	}
	p.task.Listen(loop.NewListener("asyn.Call", func(th *runtime.Thread, f *loop.Future) error {
		v, err := f.Result(th)
		if p.interrupted && runtime.IsException(err, loop.CancelledError) != nil {
			err = runtime.NewException(runtime.KeyboardInterrupt)
		}
		p.end(th, v, err)
		return nil
	}))
	return nil
}

// end sends the outcome, unless it was sent before.
func (p *post) end(th *runtime.Thread, v runtime.Value, err error) {
	if kept := p.in.kept; kept != nil {
		kept.calls = slices.DeleteFunc(kept.calls, func(q *post) bool { return q == p })
	}
	if !p.over {
		p.over = true
		p.result <- outcome{v, p.in.ending(th, err)}
	}
}

// errLoopEnded is for calls that nothing can end any more.
var errLoopEnded = errors.New("asyn: the event loop was closed before the call was over")

// patience is how often a goroutine that waits looks whether the loop ended.
const patience = 10 * time.Millisecond

// wait returns the outcome. done is false if the loop will not come to the post.
func (p *post) wait(ctx context.Context) (o outcome, done bool) {
	for {
		select {
		case o := <-p.result:
			return o, true
		case <-ctx.Done():
			p.abandon()
			return outcome{err: ctx.Err()}, true
		case p.in.turn <- struct{}{}: // whose loop it was has gone
			defer func() { <-p.in.turn }()
			if p.in.rt.Cancelled() != nil {
				return p.cutShort(), true
			}
			return p.settle(ctx)
		case <-time.After(patience):
			if p.in.rt.Cancelled() != nil {
				return p.cutShort(), true
			}
			if p.loop.Ended() {
				return p.settle(ctx)
			}
		}
	}
}

// cutShort is the outcome where the interpreter has ended meanwhile: the post's
// own if it is there, or else, as every call that went on has it, how the script
// ended.
func (p *post) cutShort() outcome {
	select {
	case o := <-p.result:
		return o
	default:
	}
	cause := p.in.rt.Cancelled()
	var now *runtime.ExitNow
	switch {
	case errors.As(cause, &now):
		return outcome{err: &ExitError{Code: now.Code}}
	case isLimit(cause):
		return outcome{err: cause}
	}
	return outcome{err: ErrClosed}
}

// abandon withdraws the post, or cancels its task.
func (p *post) abandon() {
	if p.begun.CompareAndSwap(false, true) {
		return
	}
	p.loop.Post(func(th *runtime.Thread) error {
		if p.over || p.task == nil {
			return nil
		}
		_, err := p.task.Cancel(th, runtime.Value{})
		return err
	})
}

// settle is wait where the loop has ended, or nobody has the interpreter but the
// goroutine that waits, which then runs the loop.
func (p *post) settle(ctx context.Context) (o outcome, done bool) {
	if p.begun.CompareAndSwap(false, true) {
		return outcome{}, false // withdrawn
	}
	select {
	case o := <-p.result:
		return o, true
	default:
	}
	if p.loop.Ended() {
		return outcome{err: errLoopEnded}, true
	}
	v, err := p.in.own(ctx, func(th *runtime.Thread) (runtime.Value, error) {
		return p.loop.RunUntilComplete(th, p.task.Value())
	})
	return outcome{v, err}, true
}
