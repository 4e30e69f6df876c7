package loop

import "github.com/asyn-lang/asyn/runtime"

// Policy is the event loop policy that a script has set, None for the default:
// a current loop for each thread, once one is set.
func Policy(th *runtime.Thread) runtime.Value { return runtime.OrNone(sharedOf(th.Interp).policy) }

// SetPolicy makes policy, or for None the default, say which loops are current
// and make new ones.
func SetPolicy(th *runtime.Thread, policy runtime.Value) { sharedOf(th.Interp).policy = policy }

// Current returns the loop set for the thread, and raises if there is none.
func Current(th *runtime.Thread) (*Loop, error) {
	if l := sharedOf(th.Interp).set[th]; l != nil {
		return l, nil
	}
	name := th.Name
	if name == "" {
		name = "MainThread"
	}
	return nil, th.Raisef(runtime.RuntimeError, "There is no current event loop in thread %s.", runtime.QuoteStr(name))
}

// SetCurrent makes l the current loop of the thread, which counts where none
// runs; nil for none.
func SetCurrent(th *runtime.Thread, l *Loop) {
	s := sharedOf(th.Interp)
	if l == nil {
		delete(s.set, th)
	} else {
		s.set[th] = l
	}
}

// Get is asyncio.get_event_loop: the running loop, or that which is current by
// the policy.
func Get(th *runtime.Thread) (*Loop, error) {
	if l := Running(th); l != nil {
		return l, nil
	}
	policy := Policy(th)
	if policy.IsNone() {
		return Current(th)
	}
	v, err := runtime.CallMethod(th, policy, runtime.Intern("get_event_loop"))
	if err != nil {
		return nil, err
	}
	return loopArg(th, v)
}

// Set is asyncio.set_event_loop; nil for none.
func Set(th *runtime.Thread, l *Loop) error {
	policy := Policy(th)
	if policy.IsNone() {
		SetCurrent(th, l)
		return nil
	}
	v := runtime.None
	if l != nil {
		v = l.Value()
	}
	_, err := runtime.CallMethod(th, policy, runtime.Intern("set_event_loop"), v)
	return err
}

// Make is asyncio.new_event_loop.
func Make(th *runtime.Thread) (*Loop, error) {
	policy := Policy(th)
	if policy.IsNone() {
		return New(th), nil
	}
	v, err := runtime.CallMethod(th, policy, runtime.Intern("new_event_loop"))
	if err != nil {
		return nil, err
	}
	return loopArg(th, v)
}

func loopArg(th *runtime.Thread, v runtime.Value) (*Loop, error) {
	if l, ok := AsLoop(v); ok {
		return l, nil
	}
	return nil, th.TypeErrorf("an event loop was expected, got %s", v.Type().Name())
}
