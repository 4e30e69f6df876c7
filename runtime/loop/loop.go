package loop

import (
	"math"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// Loop is an event loop.
type Loop struct {
	runtime.Header
	interp *runtime.Interpreter
	clock  runtime.Clock
	shared *shared

	ready ring
	// notices are what is left of the last slab of them.
	notices []notice
	timers  timers
	inbox   *inbox
	files   files
	// shuffle is nil unless there is a seed.
	shuffle *shuffler

	todo        int   // how much of what is ready is left to this turn
	current     *Task // whose step is running
	depth       int   // of the thread where turn runs: its tasks' steps are one below
	first, last *Task // that are not done, in creation order
	failed      failures

	thread   *runtime.Thread // that runs the loop, nil while none does
	waiting  bool
	stopping bool
	closed   bool
	yields   bool // see Yield
	debug    bool
	slowness float64 // slow_callback_duration

	exceptionHandler runtime.Value // None for the default
	taskFactory      runtime.Value // None for the default
	asyncGens        asyncGens
	atClose          []func(th *runtime.Thread)

	// Executor is the default executor, None until needed. Module asyncio
	// makes it.
	Executor         runtime.Value
	ExecutorShutdown bool

	Attrs runtime.Attrs
}

// shared is what the loops of an interpreter have in common.
type shared struct {
	loops     []*Loop // that are not closed, or were while tasks were pending
	taskNames uint32
	// namedTasks counts the tasks made with a name of their own.
	namedTasks uint32
	tasks      int                       // live ones, for Limits.Tasks
	set        map[*runtime.Thread]*Loop // the current ones
	policy     runtime.Value             // of a script, unset or None for the default
	slow       time.Duration             // see WatchSlow
	shuffle    *Shuffle                  // see Seed, nil for none
	shuffled   uint64                    // loops that shuffle, so far
	// unobserved counts the reported tasks and futures whose exception nobody
	// retrieved, for --strict.
	unobserved int
	// interrupt is what an interrupt does while a Runner runs, nil otherwise.
	interrupt func(th *runtime.Thread) error
	// handler is the script's own for an interrupt, nil for none.
	handler func(th *runtime.Thread) error
}

type sharedKey struct{}

func sharedOf(in *runtime.Interpreter) *shared {
	if s, ok := in.State(sharedKey{}).(*shared); ok {
		return s
	}
	s := &shared{set: make(map[*runtime.Thread]*Loop)}
	in.SetState(sharedKey{}, s)
	in.AddRoot(s.visit)
	return s
}

func (s *shared) visit(visit func(runtime.Value)) {
	for _, l := range s.loops {
		visit(l.Value())
	}
	visit(s.policy)
}

// New makes a loop.
func New(th *runtime.Thread) *Loop { return newLoop(th, usualSelector) }

// newLoop makes a loop for which a script has chosen a kind of selector. All are
// the same here.
func newLoop(th *runtime.Thread, selector string) *Loop {
	l := &Loop{
		Header: runtime.MakeHeader(LoopType),
		interp: th.Interp, clock: th.Interp.Host.Clock(), shared: sharedOf(th.Interp),
		inbox: newInbox(th.Interp),
		debug: debugWanted(th.Interp), slowness: standardSlowness,
		exceptionHandler: runtime.None, taskFactory: runtime.None, Executor: runtime.None,
	}
	if l.shuffle = l.shared.newShuffler(); l.shuffle != nil {
		l.timers.ties = l.shuffle.random
	}
	l.shared.loops = append(l.shared.loops, l)
	announce(th, selector)
	return l
}

// Running returns the loop that runs in th, nil if none does.
func Running(th *runtime.Thread) *Loop {
	l, _ := th.Loop.(*Loop)
	return l
}

// Busy reports whether a loop runs in th inside of which no other may run.
func Busy(th *runtime.Thread) bool {
	l := Running(th)
	return l != nil && (!l.yields || l.current != nil)
}

// Yield says whether other loops may run inside of l while no task of it does, as
// at a prompt where both tasks and asyncio.run should work.
func (l *Loop) Yield(may bool) { l.yields = may }

// MustRun returns the loop that runs in th and raises if none does.
func MustRun(th *runtime.Thread) (*Loop, error) {
	if l := Running(th); l != nil {
		return l, nil
	}
	return nil, th.Raise(runtime.RuntimeError, "no running event loop")
}

// Time is the loop's clock, in seconds.
func (l *Loop) Time() float64 {
	now := l.clock.Monotonic()
	if l.shuffle != nil {
		now = now.Truncate(clockGrain)
	}
	return now.Seconds()
}

// IsRunning reports whether a thread runs the loop.
func (l *Loop) IsRunning() bool { return l.thread != nil }

// IsClosed reports whether the loop was closed.
func (l *Loop) IsClosed() bool { return l.closed }

// Task is the task whose step is running, or nil.
func (l *Loop) Task() *Task { return l.current }

// Stop ends the run after the present turn.
func (l *Loop) Stop() { l.stopping = true }

// CheckOpen raises if the loop is closed.
func (l *Loop) CheckOpen(th *runtime.Thread) error {
	if l.closed {
		return th.Raise(runtime.RuntimeError, "Event loop is closed")
	}
	return nil
}

// RunForever runs turns until Stop, or until an error leaves the loop.
func (l *Loop) RunForever(th *runtime.Thread) error {
	if err := l.CheckOpen(th); err != nil {
		return err
	}
	if l.IsRunning() {
		return th.Raise(runtime.RuntimeError, "This event loop is already running")
	}
	if Busy(th) {
		return th.Raise(runtime.RuntimeError, "Cannot run the event loop while another loop is running")
	}
	if err := th.Enter(); err != nil {
		return err
	}
	defer th.Leave()
	l.depth = th.Depth()
	hooks, outer := th.AsyncGenHooks, th.Loop
	l.asyncGens.install(th, l)
	l.thread, th.Loop = th, l
	defer func() {
		l.stopping, l.thread, th.Loop = false, nil, outer
		th.AsyncGenHooks = hooks
	}()
	if limit := l.shared.slow; limit > 0 {
		defer l.watch(th, limit)()
	}
	for {
		if err := l.turn(th); err != nil {
			return err
		}
		if l.stopping {
			return nil
		}
	}
}

// turn runs what is ready, after waiting for something to be.
func (l *Loop) turn(th *runtime.Thread) error {
	if l.shuffle != nil {
		if err := l.shuffle.deal(th, l); err != nil {
			return err
		}
	}
	if l.ready.len() == 0 && !l.stopping {
		if err := l.wait(th); err != nil {
			return err
		}
	} else if l.files.watching > 0 {
		if err := l.files.collect(th, l); err != nil {
			return err
		}
	}
	l.collectPosted()
	if len(l.timers.heap) > 0 {
		l.ripen()
	}
	l.todo = l.ready.len()
	if l.shuffle != nil && l.shuffle.aggressive {
		l.shuffle.wakeUps(&l.ready, l.todo)
	}
	for l.todo > 0 {
		l.todo--
		if th.Fuel--; th.Fuel < 0 {
			if err := th.Check(); err != nil {
				return err
			}
		}
		var err error
		if ready := l.ready.pop(); l.debug {
			err = l.observe(th, ready)
		} else {
			err = ready.run(th, l)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// collectPosted takes what other goroutines have for the loop.
func (l *Loop) collectPosted() {
	for _, c := range l.inbox.take() {
		l.complete(c)
	}
}

// clockResolution is added to the present when asking what is due.
const clockResolution = 1e-9

// ripen makes the timers that are due ready.
func (l *Loop) ripen() {
	end := l.Time() + clockResolution
	for {
		target := l.timers.due(end)
		if target == nil {
			return
		}
		if target.Type() == TimerHandleType {
			h := runtime.MustAs[TimerHandle](target.Value())
			h.scheduled = false
			l.ready.push(h)
		} else {
			l.ready.push((*sleepDone)(runtime.MustAs[Future](target.Value())))
		}
	}
}

// wait blocks until a timer is due or something is posted. Like the system
// call under asyncio's loop it waits for whole milliseconds, rounded up: timers
// that are due within one are taken in one turn, and programs show it.
func (l *Loop) wait(th *runtime.Thread) error {
	l.failed.settle(th)
	l.ready.release()
	if l.files.watching > 0 {
		// Often something has come already.
		if err := l.files.collect(th, l); err != nil || l.ready.len() > 0 {
			return err
		}
	}
	d := runtime.Forever
	if when, ok := l.timers.next(); ok {
		if when <= l.Time() {
			return th.RunPending()
		}
		seconds := math.Min(when-l.Time(), 24*3600)
		d = time.Duration(math.Ceil(math.Max(seconds, 0)*1e3)) * time.Millisecond
	}
	l.waiting = true
	_, err := l.inbox.sleeper.Sleep(th, d)
	l.waiting = false
	l.files.dispatch(l)
	return err
}

// Post has the loop's thread run f in its next turn. It may be called from any
// goroutine and reports false once the loop is closed.
func (l *Loop) Post(f func(th *runtime.Thread) error) bool { return l.inbox.post(completion{f: f}) }

// Ended reports whether the loop is closed. It may be called from any goroutine.
func (l *Loop) Ended() bool { return l.inbox.isClosed() }

// Wake makes a waiting loop take its next turn.
func (l *Loop) Wake() { l.inbox.sleeper.Wake() }

// Soon runs f in the next turn.
func (l *Loop) Soon(f func(th *runtime.Thread) error) { l.ready.push(posted(f)) }

// AtClose has f called when the loop is closed.
func (l *Loop) AtClose(f func(th *runtime.Thread)) { l.atClose = append(l.atClose, f) }

// Close ends the loop: what is scheduled is dropped, and exceptions that nobody
// retrieved are reported.
func (l *Loop) Close(th *runtime.Thread) error {
	if l.IsRunning() {
		return th.Raise(runtime.RuntimeError, "Cannot close a running event loop")
	}
	if l.closed {
		return nil
	}
	for _, f := range l.atClose {
		f(th)
	}
	l.closed, l.atClose = true, nil
	l.inbox.close()
	l.ready, l.timers = ring{}, timers{}
	l.files.close(l)
	l.failed.report(th)
	if l.first != nil {
		return nil // see Finish
	}
	for i, other := range l.shared.loops {
		if other == l {
			l.shared.loops = append(l.shared.loops[:i], l.shared.loops[i+1:]...)
			break
		}
	}
	return nil
}
