package time

import "github.com/asyn-lang/asyn/runtime"

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) {
	m, err := def.New(th)
	if err == nil {
		setZone(th, m)
	}
	return m, err
}

// setZone sets what the module says of the local time zone.
func setZone(th *runtime.Thread, m *runtime.Module) {
	z := zoneOf(th.Interp.Host.Clock().Now())
	alt := z.offset
	if z.hasDST {
		alt = z.dstOffset
	}
	d := m.Dict()
	d.SetStr(runtime.Intern("timezone"), runtime.Int(int64(-z.offset)))
	d.SetStr(runtime.Intern("altzone"), runtime.Int(int64(-alt)))
	d.SetStr(runtime.Intern("daylight"), runtime.Int(map[bool]int64{true: 1}[z.hasDST]))
	d.SetStr(runtime.Intern("tzname"), runtime.NewTuple(runtime.NewStr(z.name).Value(), runtime.NewStr(z.dstName).Value()).Value())
}

var def = runtime.ModuleDef{
	Name: "time",
	Doc: "Clocks, sleeping, and conversions between representations of time: seconds since 1970, as an int\n" +
		"or a float, and broken-down times, as struct_time.",
	Constants: []runtime.Constant{
		{Name: "struct_time", Value: StructTimeType.Value()},
		{Name: "CLOCK_REALTIME", Value: runtime.Int(clockRealtime)},
		{Name: "CLOCK_MONOTONIC", Value: runtime.Int(clockMonotonic)},
		{Name: "CLOCK_PROCESS_CPUTIME_ID", Value: runtime.Int(clockProcess)},
		{Name: "CLOCK_THREAD_CPUTIME_ID", Value: runtime.Int(clockThread)},
		{Name: "CLOCK_MONOTONIC_RAW", Value: runtime.Int(4)},
		{Name: "CLOCK_BOOTTIME", Value: runtime.Int(7)},
	},
	Functions: []runtime.Function{
		{Sig: "time()", Fn: secondsOf(wall)},
		{Sig: "time_ns()", Fn: nanosecondsOf(wall)},
		{Sig: "monotonic()", Fn: secondsOf(monotonic)},
		{Sig: "monotonic_ns()", Fn: nanosecondsOf(monotonic)},
		{Sig: "perf_counter()", Fn: secondsOf(monotonic)},
		{Sig: "perf_counter_ns()", Fn: nanosecondsOf(monotonic)},
		{Sig: "process_time()", Fn: secondsOf(processTime)},
		{Sig: "process_time_ns()", Fn: nanosecondsOf(processTime)},
		{Sig: "thread_time()", Fn: secondsOf(processTime)},
		{Sig: "thread_time_ns()", Fn: nanosecondsOf(processTime)},
		{Sig: "clock_gettime(clk_id, /)", Fn: clockGetTime},
		{Sig: "clock_gettime_ns(clk_id, /)", Fn: clockGetTimeNS},
		{Sig: "clock_getres(clk_id, /)", Fn: clockGetRes},
		{Sig: "get_clock_info(name, /)", Fn: getClockInfo},
		{Sig: "sleep(seconds, /)", Fn: sleep},
		{Sig: "gmtime(seconds=None, /)", Fn: gmtime},
		{Sig: "localtime(seconds=None, /)", Fn: localtime},
		{Sig: "mktime(time_tuple, /)", Fn: mktime},
		{Sig: "asctime(time_tuple=, /)", Fn: asctime},
		{Sig: "ctime(seconds=None, /)", Fn: ctime},
		{Sig: "strftime(format, time_tuple=, /)", Fn: strftime},
		{Sig: "strptime(data_string, format=, /)", Fn: strptime},
		{Sig: "_strptime(data_string, format, /)", Fn: strptimeExact},
		{Sig: "tzset()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			// The zone is the host's: there is nothing to read again.
			return runtime.None, nil
		}},
	},
}
