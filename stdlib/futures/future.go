package futures

import (
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// future is concurrent.futures.Future.
type future struct {
	runtime.Header
	runtime.Attrs
	state     futureState
	result    runtime.Value
	exception *runtime.Exception
	callbacks []func(th *runtime.Thread, f *future)
	// sleepers are the threads that wait for the outcome.
	sleepers []*runtime.Sleeper
}

type futureState uint8

const (
	pending futureState = iota
	running
	cancelled
	cancelledAndNotified
	finished
)

func (s futureState) String() string {
	return [...]string{"PENDING", "RUNNING", "CANCELLED", "CANCELLED_AND_NOTIFIED", "FINISHED"}[s]
}

var futureType = &runtime.Type{}

func newFuture() *future { return &future{Header: runtime.MakeHeader(futureType)} }

func futureOf(v runtime.Value) *future { return runtime.MustAs[future](v) }

func (f *future) done() bool { return f.state >= cancelled }

// settle ends the future and tells those that wait.
func (f *future) settle(th *runtime.Thread, state futureState) {
	f.state = state
	for _, s := range f.sleepers {
		s.Wake()
	}
	f.sleepers = nil
	callbacks := f.callbacks
	f.callbacks = nil
	for _, call := range callbacks {
		call(th, f)
	}
}

// whenDone has call called once the future is done, at once if it is.
func (f *future) whenDone(th *runtime.Thread, call func(th *runtime.Thread, f *future)) {
	if f.done() {
		call(th, f)
		return
	}
	f.callbacks = append(f.callbacks, call)
}

func (f *future) cancel(th *runtime.Thread) bool {
	switch f.state {
	case running, finished:
		return false
	case pending:
		f.settle(th, cancelled)
	}
	return true
}

// logger is the name of the module's logger.
const logger = "concurrent.futures"

// begin marks the future as running, or reports that it was cancelled.
func (f *future) begin(th *runtime.Thread) (bool, error) {
	switch f.state {
	case cancelled:
		f.state = cancelledAndNotified
		return false, nil
	case pending:
		f.state = running
		return true, nil
	}
	if err := th.Log(logger, runtime.LogCritical, "Future "+text(th, f.Value())+" in unexpected state: "+f.state.String(), nil); err != nil {
		return false, err
	}
	return false, th.Raise(runtime.RuntimeError, "Future in unexpected state")
}

func (f *future) succeed(th *runtime.Thread, v runtime.Value) error {
	if f.done() {
		return f.misused(th)
	}
	f.result = v
	f.settle(th, finished)
	return nil
}

func (f *future) fail(th *runtime.Thread, e *runtime.Exception) error {
	if f.done() {
		return f.misused(th)
	}
	f.exception = e
	f.settle(th, finished)
	return nil
}

func (f *future) misused(th *runtime.Thread) error {
	return th.Raise(invalidStateError, f.state.String()+": "+text(th, f.Value()))
}

// await waits until the future is done, at most limit (None: for ever).
func (f *future) await(th *runtime.Thread, limit runtime.Value) error {
	if f.done() {
		return nil
	}
	deadline, err := newDeadline(th, limit)
	if err != nil {
		return err
	}
	s := th.Interp.NewSleeper()
	f.sleepers = append(f.sleepers, s)
	err = deadline.sleep(th, s, f.done)
	if err == nil && !f.done() {
		for i, other := range f.sleepers {
			if other == s {
				f.sleepers = append(f.sleepers[:i:i], f.sleepers[i+1:]...)
				break
			}
		}
		err = runtime.NewException(runtime.TimeoutError)
	}
	return err
}

// outcome is the result of a future that is done, or its exception.
func (f *future) outcome() (runtime.Value, error) {
	switch {
	case f.state == cancelled || f.state == cancelledAndNotified:
		return runtime.Value{}, runtime.NewException(cancelledError)
	case f.exception != nil:
		return runtime.Value{}, f.exception
	}
	return f.result, nil
}

// deadline is the end of a wait, on the host's clock.
type deadline struct {
	clock runtime.Clock
	at    time.Duration
	never bool
}

func newDeadline(th *runtime.Thread, limit runtime.Value) (deadline, error) {
	d := deadline{clock: th.Interp.Host.Clock(), never: true}
	if !limit.IsSet() || limit.IsNone() {
		return d, nil
	}
	seconds, err := runtime.AsFloat64(th, limit)
	if err != nil {
		return d, err
	}
	if seconds > 1e9 {
		return d, nil
	}
	d.never, d.at = false, d.clock.Monotonic()+time.Duration(max(seconds, 0)*1e9)
	return d, nil
}

// sleep waits until the condition holds or the deadline has passed. Whoever
// makes the condition true wakes s.
func (d deadline) sleep(th *runtime.Thread, s *runtime.Sleeper, condition func() bool) error {
	for !condition() {
		left := runtime.Forever
		if !d.never {
			if left = d.at - d.clock.Monotonic(); left <= 0 {
				return nil
			}
		}
		if _, err := s.Sleep(th, left); err != nil {
			return err
		}
	}
	return nil
}
