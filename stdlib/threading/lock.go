package threading

import (
	"fmt"
	"slices"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// lock is threading.Lock, and RLock if it counts.
type lock struct {
	runtime.Header
	held    bool
	owner   *runtime.Thread // of an RLock that is held
	count   int             // acquisitions of an RLock by its owner
	waiters []*runtime.Sleeper
}

// The types of locks.
var (
	lockType  = &runtime.Type{}
	rlockType = &runtime.Type{}
)

func lockOf(v runtime.Value) *lock { return runtime.MustAs[lock](v) }

func (k *lock) counts() bool { return k.Type() == rlockType }

// acquire takes the lock, waiting at most limit for it. It reports whether it
// got it. Waiters are served in their order.
func (k *lock) acquire(th *runtime.Thread, limit time.Duration) (bool, error) {
	if k.counts() && k.held && k.owner == th {
		k.count++
		return true, nil
	}
	if !k.held && len(k.waiters) == 0 {
		k.take(th)
		return true, nil
	}
	if limit == 0 {
		return false, nil
	}
	return k.wait(th, limit)
}

func (k *lock) take(th *runtime.Thread) {
	k.held, k.owner, k.count = true, th, 1
}

func (k *lock) wait(th *runtime.Thread, limit time.Duration) (bool, error) {
	clock := th.Interp.Host.Clock()
	s := th.Interp.NewSleeper()
	k.waiters = append(k.waiters, s)
	defer k.leave(s)
	end := clock.Monotonic() + limit
	left := limit
	for {
		if _, err := s.Sleep(th, left); err != nil {
			return false, err
		}
		if !k.held && k.waiters[0] == s {
			k.take(th)
			return true, nil
		}
		if limit != runtime.Forever {
			if left = end - clock.Monotonic(); left <= 0 {
				return false, nil
			}
		}
	}
}

// leave takes a waiter out of the line; the next in it may now be first.
func (k *lock) leave(s *runtime.Sleeper) {
	for i, other := range k.waiters {
		if other == s {
			k.waiters = append(k.waiters[:i:i], k.waiters[i+1:]...)
			break
		}
	}
	k.wakeFirst()
}

func (k *lock) wakeFirst() {
	if !k.held && len(k.waiters) > 0 {
		k.waiters[0].Wake()
	}
}

func (k *lock) release(th *runtime.Thread) error {
	if k.counts() {
		if !k.held || k.owner != th {
			return th.Raise(runtime.RuntimeError, "cannot release un-acquired lock")
		}
		if k.count--; k.count > 0 {
			return nil
		}
	} else if !k.held {
		return th.Raise(runtime.RuntimeError, "release unlocked lock")
	}
	k.held, k.owner = false, nil
	k.wakeFirst()
	return nil
}

// acquireMethod is acquire(blocking=True, timeout=-1).
func acquireMethod(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	limit, err := waitLimit(th, args[1], args[2])
	if err != nil {
		return runtime.Value{}, err
	}
	ok, err := lockOf(args[0]).acquire(th, limit)
	return runtime.Bool(ok), err
}

// waitLimit is how long the arguments blocking and timeout say to wait.
func waitLimit(th *runtime.Thread, blocking, timeout runtime.Value) (time.Duration, error) {
	block, seconds := true, -1.0
	var err error
	if blocking.IsSet() {
		if block, err = runtime.Truth(th, blocking); err != nil {
			return 0, err
		}
	}
	if timeout.IsSet() {
		if !timeout.IsFloat() {
			if timeout, err = runtime.ToIndex(th, timeout); err != nil {
				return 0, err
			}
		}
		if seconds, err = runtime.AsFloat64(th, timeout); err != nil {
			return 0, err
		}
	}
	switch {
	case seconds != seconds:
		return 0, th.ValueErrorf("Invalid value NaN (not a number)")
	case !block && seconds != -1:
		return 0, th.ValueErrorf("can't specify a timeout for a non-blocking call")
	case !block:
		return 0, nil
	case seconds == -1:
		return runtime.Forever, nil
	case seconds < 0:
		return 0, th.ValueErrorf("timeout value must be a non-negative number")
	case seconds > maxTimeout:
		return 0, timeoutTooLong(th)
	}
	return time.Duration(seconds * 1e9), nil
}

func timeoutTooLong(th *runtime.Thread) error {
	return th.Raise(runtime.OverflowError, "timestamp out of range for platform time_t")
}

// maxTimeout is threading.TIMEOUT_MAX.
const maxTimeout = 9223372036.0

func lockRepr(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	k := lockOf(self)
	state := "unlocked"
	if k.held {
		state = "locked"
	}
	var owner string
	if k.counts() {
		var ident int64
		count := 0
		if k.held {
			ident, count = threadsOf(th.Interp).current(k.owner).ident, k.count
		}
		owner = fmt.Sprintf(" owner=%d count=%d", ident, count)
	}
	return strf("<%s %s object%s at %#x>", state, self.Type().Name(), owner, th.Interp.ID(self)), nil
}

func init() {
	release := func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return runtime.None, lockOf(args[0]).release(th)
	}
	locked := func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return runtime.Bool(lockOf(args[0]).held), nil
	}
	methods := []runtime.Method{
		{Sig: "acquire(self, /, blocking=True, timeout=-1)", Fn: acquireMethod},
		{Sig: "release(self, /)", Fn: release},
		{Sig: "locked(self, /)", Fn: locked},
		{Sig: "__enter__(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			ok, err := lockOf(args[0]).acquire(th, runtime.Forever)
			return runtime.Bool(ok), err
		}},
		{Sig: "__exit__(self, t, v, tb, /)", Fn: release},
		{Sig: "_is_owned(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			k := lockOf(args[0])
			return runtime.Bool(k.held && (k.owner == th || !k.counts())), nil
		}},
	}
	older := []runtime.Method{
		{Sig: "acquire_lock(self, /, blocking=True, timeout=-1)", Fn: acquireMethod},
		{Sig: "release_lock(self, /)", Fn: release},
		{Sig: "locked_lock(self, /)", Fn: locked},
	}
	for t, name := range map[*runtime.Type]string{lockType: "_thread.lock", rlockType: "_thread.RLock"} {
		methods := methods
		if t == lockType {
			methods = slices.Concat(methods, older)
		}
		runtime.RegisterType(t, &runtime.TypeSpec{
			Name: name, Weakref: true, Module: "_thread", Final: true,
			Slots: runtime.Slots{
				New: func(th *runtime.Thread, t *runtime.Type, args, names []runtime.Value) (runtime.Value, error) {
					switch {
					case t == rlockType && len(args) > 0:
						if err := th.Warn(runtime.DeprecationWarning, "Passing arguments to RLock is deprecated and will be removed in 3.15"); err != nil {
							return runtime.Value{}, err
						}
					case t == rlockType:
					case len(names) > 0:
						return runtime.Value{}, th.TypeErrorf("lock() takes no keyword arguments")
					case len(args) > 0:
						return runtime.Value{}, th.TypeErrorf("lock expected 0 arguments, got %d", len(args))
					}
					return (&lock{Header: runtime.MakeHeader(t)}).Value(), nil
				},
				Repr: lockRepr,
			},
			Methods: methods,
		})
	}
}
