package sys

import (
	"math"

	"github.com/asyn-lang/asyn/runtime"
)

// state is what an interpreter's scripts have set through this module.
type state struct {
	interned       map[string]runtime.Value
	switchInterval float64
	originDepth    int64
}

type stateKey struct{}

func stateOf(th *runtime.Thread) *state {
	in := th.Interp
	if s, ok := in.State(stateKey{}).(*state); ok {
		return s
	}
	s := &state{interned: make(map[string]runtime.Value), switchInterval: 0.005}
	in.SetState(stateKey{}, s)
	in.AddRoot(func(visit func(runtime.Value)) {
		for _, v := range s.interned {
			visit(v)
		}
	})
	return s
}

// intern gives equal strings one object, for this interpreter's life: the
// process-wide table is for program text.
func intern(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	s := runtime.Exactly[runtime.Str](args[0], runtime.StrType)
	if s == nil {
		if runtime.AsStr(args[0]) != nil {
			return runtime.Value{}, th.TypeErrorf("can't intern %s", args[0].Type().Name())
		}
		return runtime.Value{}, th.TypeErrorf("intern() argument must be str, not %s", runtime.GivenName(args[0]))
	}
	table := stateOf(th).interned
	if v, ok := table[s.String()]; ok {
		return v, nil
	}
	table[s.String()] = args[0]
	return args[0], nil
}

// recursionLimiter is what the thread's instruction loop offers for the limits
// below.
type recursionLimiter interface {
	RecursionLimit() int
	SetRecursionLimit(n int)
	// FrameDepth is how many script frames run.
	FrameDepth() int
}

func limiter(th *runtime.Thread) (recursionLimiter, error) {
	if l, ok := th.VM.(recursionLimiter); ok {
		return l, nil
	}
	return nil, th.Raise(runtime.RuntimeError, "this thread has no recursion limit")
}

func getRecursionLimit(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	l, err := limiter(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Int(int64(l.RecursionLimit())), nil
}

func setRecursionLimit(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if n < 1 {
		return runtime.Value{}, th.ValueErrorf("recursion limit must be greater or equal than 1")
	}
	l, err := limiter(th)
	if err != nil {
		return runtime.Value{}, err
	}
	if depth := l.FrameDepth(); depth >= n {
		return runtime.Value{}, th.Raisef(runtime.RecursionError,
			"cannot set the recursion limit to %d at the recursion depth %d: the limit is too low", n, depth)
	}
	l.SetRecursionLimit(n)
	return runtime.None, nil
}

func setMaxStrDigits(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if n != 0 && n < runtime.MaxStrDigitsThreshold {
		return runtime.Value{}, th.ValueErrorf("maxdigits must be 0 or larger than %d", runtime.MaxStrDigitsThreshold)
	}
	th.Interp.SetMaxStrDigits(n)
	return runtime.None, nil
}

// setSwitchInterval keeps the number: threads change at interrupt checks, which
// come more often than anybody asks for.
func setSwitchInterval(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	f, err := runtime.AsFloat64(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if !(f > 0) || math.IsInf(f, 0) {
		return runtime.Value{}, th.ValueErrorf("switch interval must be strictly positive")
	}
	stateOf(th).switchInterval = f
	return runtime.None, nil
}

func setOriginDepth(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if n < 0 {
		return runtime.Value{}, th.ValueErrorf("depth must be >= 0")
	}
	stateOf(th).originDepth = int64(n)
	return runtime.None, nil
}

func getAsyncGenHooks(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	h := th.AsyncGenHooks
	return newRecord(asyncGenHooksType, runtime.OrNone(h.FirstIter), runtime.OrNone(h.Finalizer)), nil
}

func setAsyncGenHooks(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	hooks := th.AsyncGenHooks
	for i, p := range [...]struct {
		name string
		hook *runtime.Value
	}{{"firstiter", &hooks.FirstIter}, {"finalizer", &hooks.Finalizer}} {
		switch v := args[i]; {
		case !v.IsSet():
		case v.IsNone():
			*p.hook = runtime.Value{}
		case !runtime.Callable(v):
			return runtime.Value{}, th.TypeErrorf("callable %s expected, got %s", p.name, v.Type().Name())
		default:
			*p.hook = v
		}
	}
	th.AsyncGenHooks = hooks
	return runtime.None, nil
}
