package time

import (
	"math"
	"math/big"
	gotime "time"

	"github.com/asyn-lang/asyn/runtime"
)

// secondsOf makes a function that reads a clock in seconds, and nanosecondsOf
// one in nanoseconds.
func secondsOf(read func(th *runtime.Thread) gotime.Duration) runtime.NativeFunc {
	return func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		return runtime.Float(float64(read(th)) / 1e9), nil
	}
}

func nanosecondsOf(read func(th *runtime.Thread) gotime.Duration) runtime.NativeFunc {
	return func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		return runtime.Int(int64(read(th))), nil
	}
}

// wall is the time since 1970.
func wall(th *runtime.Thread) gotime.Duration {
	return gotime.Duration(th.Interp.Host.Clock().Now().UnixNano())
}

func monotonic(th *runtime.Thread) gotime.Duration { return th.Interp.Host.Clock().Monotonic() }

// cpuClock is a clock that also knows the processor time used. Another one's
// scripts are told the time passed instead.
type cpuClock interface{ CPUTime() gotime.Duration }

func processTime(th *runtime.Thread) gotime.Duration {
	if c, ok := th.Interp.Host.Clock().(cpuClock); ok {
		return c.CPUTime()
	}
	return monotonic(th)
}

// Ids of the clocks of clock_gettime, Linux's.
const (
	clockRealtime = iota
	clockMonotonic
	clockProcess
	clockThread
)

func clockByID(th *runtime.Thread, id runtime.Value) (gotime.Duration, error) {
	n, err := runtime.AsInt32(th, id)
	if err != nil {
		return 0, err
	}
	switch n {
	case clockRealtime:
		return wall(th), nil
	case clockMonotonic, 4, 7: // raw, since boot
		return monotonic(th), nil
	case clockProcess, clockThread:
		return processTime(th), nil
	}
	return 0, runtime.NewException(runtime.OSError, runtime.Int(22), runtime.NewStr("Invalid argument").Value())
}

func clockGetTime(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	d, err := clockByID(th, args[0])
	return runtime.Float(float64(d) / 1e9), err
}

func clockGetTimeNS(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	d, err := clockByID(th, args[0])
	return runtime.Int(int64(d)), err
}

func clockGetRes(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	_, err := clockByID(th, args[0])
	return runtime.Float(1e-9), err
}

func getClockInfo(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	name := runtime.AsStr(args[0])
	if name == nil {
		return runtime.Value{}, th.TypeErrorf("get_clock_info() argument 1 must be str, not %s", runtime.GivenName(args[0]))
	}
	implementation, isMonotonic := "", true
	switch name.String() {
	case "time":
		implementation, isMonotonic = "clock_gettime(CLOCK_REALTIME)", false
	case "monotonic", "perf_counter":
		implementation = "clock_gettime(CLOCK_MONOTONIC)"
	case "process_time":
		implementation = "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)"
	case "thread_time":
		implementation = "clock_gettime(CLOCK_THREAD_CPUTIME_ID)"
	default:
		return runtime.Value{}, th.ValueErrorf("unknown clock")
	}
	d := runtime.NewDict()
	d.SetStr(runtime.Intern("implementation"), runtime.NewStr(implementation).Value())
	d.SetStr(runtime.Intern("monotonic"), runtime.Bool(isMonotonic))
	d.SetStr(runtime.Intern("adjustable"), runtime.Bool(!isMonotonic))
	d.SetStr(runtime.Intern("resolution"), runtime.Float(1e-9))
	return runtime.NewNamespace(d).Value(), nil
}

// sleep gives other threads time to run until the host's clock has passed.
func sleep(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	d, err := durationOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if d < 0 {
		return runtime.Value{}, th.ValueErrorf("sleep length must be non-negative")
	}
	clock := th.Interp.Host.Clock()
	end := clock.Monotonic() + d
	sleeper := th.Interp.NewSleeper()
	for {
		passed, err := sleeper.Sleep(th, d)
		if err != nil || passed {
			return runtime.None, err
		}
		if d = end - clock.Monotonic(); d <= 0 {
			return runtime.None, nil
		}
	}
}

// durationOf reads a number of seconds, rounding away from zero.
func durationOf(th *runtime.Thread, v runtime.Value) (gotime.Duration, error) {
	if f, ok := runtime.FloatOf(v); ok {
		switch ns := f * 1e9; {
		case math.IsNaN(f):
			return 0, th.ValueErrorf("Invalid value NaN (not a number)")
		case math.Abs(ns) >= math.MaxInt64:
			return 0, th.Raise(runtime.OverflowError, "timestamp out of range for platform time_t")
		case ns < 0:
			return gotime.Duration(math.Floor(ns)), nil
		default:
			return gotime.Duration(math.Ceil(ns)), nil
		}
	}
	n, err := runtime.ToIndex(th, v)
	if err != nil {
		return 0, err
	}
	ns := new(big.Int).Mul(runtime.IntToBig(n), big.NewInt(1e9))
	if !ns.IsInt64() {
		return 0, th.Raise(runtime.OverflowError, "timestamp too large to convert to C PyTime_t")
	}
	return gotime.Duration(ns.Int64()), nil
}
