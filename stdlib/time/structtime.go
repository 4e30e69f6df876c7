package time

import (
	"math"
	gotime "time"

	"github.com/asyn-lang/asyn/runtime"
)

// StructTimeType is time.struct_time.
var StructTimeType = &runtime.Type{}

const visibleFields = 9

func init() {
	runtime.RegisterStructSeq(StructTimeType, runtime.StructSeqSpec{
		Name: "struct_time", Module: "time",
		Doc: "A broken-down time, as gmtime(), localtime() and strptime() return it and asctime(), mktime() and\n" +
			"strftime() take it: a sequence of nine ints.",
		Fields: []string{"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
			"tm_zone", "tm_gmtoff"},
		Hidden: 2,
	})
}

// Fields is a broken-down time. Month and YearDay count from 1, WeekDay from
// Monday as 0.
type Fields struct {
	Year, Month, Day, Hour, Minute, Second int
	WeekDay, YearDay                       int
	DST                                    int // 1, 0, or -1: not known
	Zone                                   string
	Offset                                 int // seconds east of UTC
	HasZone                                bool
}

// fieldsOf breaks t down in its own zone.
func fieldsOf(t gotime.Time) Fields {
	zone, offset := t.Zone()
	f := Fields{
		Year: t.Year(), Month: int(t.Month()), Day: t.Day(), Hour: t.Hour(), Minute: t.Minute(), Second: t.Second(),
		WeekDay: (int(t.Weekday()) + 6) % 7, YearDay: t.YearDay(), Zone: zone, Offset: offset, HasZone: true,
	}
	if t.IsDST() {
		f.DST = 1
	}
	return f
}

func (f *Fields) value() runtime.Value {
	zone, offset := runtime.None, runtime.None
	if f.HasZone {
		zone, offset = runtime.NewStr(f.Zone).Value(), runtime.Int(int64(f.Offset))
	}
	items := []runtime.Value{}
	for _, n := range [...]int{f.Year, f.Month, f.Day, f.Hour, f.Minute, f.Second, f.WeekDay, f.YearDay, f.DST} {
		items = append(items, runtime.Int(int64(n)))
	}
	return runtime.NewStructSeq(StructTimeType, visibleFields, append(items, zone, offset)...)
}

// fieldsArg reads a tuple or struct_time given to the function named fn.
func fieldsArg(th *runtime.Thread, fn string, v runtime.Value) (Fields, error) {
	t := runtime.AsTuple(v)
	if t == nil {
		return Fields{}, th.TypeErrorf("Tuple or struct_time argument required")
	}
	if len(t.Items) != visibleFields {
		return Fields{}, th.TypeErrorf("%s(): illegal time tuple argument", fn)
	}
	var f Fields
	for i, p := range [...]*int{&f.Year, &f.Month, &f.Day, &f.Hour, &f.Minute, &f.Second, &f.WeekDay, &f.YearDay, &f.DST} {
		x, err := runtime.ToIndex(th, t.Items[i])
		if err != nil {
			return f, err
		}
		if n := x.Int64(); !x.IsInt() || n > math.MaxInt32 {
			return f, th.Raise(runtime.OverflowError, "signed integer is greater than maximum")
		} else if n < math.MinInt32 {
			return f, th.Raise(runtime.OverflowError, "signed integer is less than minimum")
		} else {
			*p = int(n)
		}
	}
	if s := runtime.As[runtime.StructSeq](v, StructTimeType); s != nil {
		if zone := runtime.AsStr(s.Field(9)); zone != nil {
			f.Zone, f.HasZone = zone.String(), true
			if off := s.Field(10); off.IsInt() {
				f.Offset = int(off.Int64())
			}
		}
	}
	return f, nil
}

// check raises for fields out of their ranges; 0 stands for the first month
// and the first day.
func (f *Fields) check(th *runtime.Thread) error {
	if f.Month == 0 {
		f.Month = 1
	}
	if f.Day == 0 {
		f.Day = 1
	}
	if f.YearDay == 0 {
		f.YearDay = 1
	}
	for _, r := range [...]struct {
		n, low, high int
		name         string
	}{
		{f.Month, 1, 12, "month"}, {f.Day, 1, 31, "day of month"}, {f.Hour, 0, 23, "hour"}, {f.Minute, 0, 59, "minute"},
		{f.Second, 0, 61, "seconds"}, {f.WeekDay, -1, math.MaxInt, "day of week"}, {f.YearDay, 1, 366, "day of year"},
	} {
		if r.n < r.low || r.n > r.high {
			return th.ValueErrorf("%s out of range", r.name)
		}
	}
	f.WeekDay = (f.WeekDay + 7) % 7
	return nil
}

// location is the local time zone: that of the host's clock.
func location(th *runtime.Thread) *gotime.Location { return th.Interp.Host.Clock().Now().Location() }

// timeArg is a number of seconds since 1970, the present when v is absent or None.
func timeArg(th *runtime.Thread, v runtime.Value) (gotime.Time, error) {
	if !v.IsSet() || v.IsNone() {
		return th.Interp.Host.Clock().Now(), nil
	}
	var secs int64
	if f, ok := runtime.FloatOf(v); ok {
		f = math.Floor(f)
		switch {
		case math.IsNaN(f):
			return gotime.Time{}, th.ValueErrorf("Invalid value NaN (not a number)")
		case math.Abs(f) >= math.MaxInt64:
			return gotime.Time{}, th.Raise(runtime.OverflowError, "timestamp out of range for platform time_t")
		}
		secs = int64(f)
	} else {
		x, err := runtime.ToIndex(th, v)
		if err != nil {
			return gotime.Time{}, err
		}
		if !x.IsInt() {
			return gotime.Time{}, th.Raise(runtime.OverflowError, "timestamp out of range for platform time_t")
		}
		secs = x.Int64()
	}
	const most = 67768036191676799 // the last second of the year 2**31+1899
	if secs > most || secs < -67768040609740800 {
		return gotime.Time{}, runtime.NewException(runtime.OSError, runtime.Int(75),
			runtime.NewStr("Value too large for defined data type").Value())
	}
	return gotime.Unix(secs, 0), nil
}

func gmtime(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	t, err := timeArg(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	f := fieldsOf(t.UTC())
	f.Zone = "GMT" // C's name
	return f.value(), nil
}

func localtime(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	t, err := timeArg(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	f := fieldsOf(t.In(location(th)))
	return f.value(), nil
}

// mktime reads a local time. Where its DST field disagrees with the zone's
// rules the time is an hour off, as in C.
func mktime(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	f, err := fieldsArg(th, "mktime", args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Float(float64(f.unix(location(th)))), nil
}

func (f *Fields) unix(loc *gotime.Location) int64 {
	t := gotime.Date(f.Year, gotime.Month(f.Month), f.Day, f.Hour, f.Minute, f.Second, 0, loc)
	switch zone := zoneOf(t); {
	case f.DST > 0 && !t.IsDST() && zone.hasDST:
		return t.Unix() - int64(zone.dstOffset-zone.offset)
	case f.DST == 0 && t.IsDST():
		return t.Unix() + int64(zone.dstOffset-zone.offset)
	}
	return t.Unix()
}

// zone is what a year's rules of a time zone come to.
type zone struct {
	name, dstName     string
	offset, dstOffset int // seconds east of UTC
	hasDST            bool
}

// zoneOf looks at both halves of t's year.
func zoneOf(t gotime.Time) zone {
	winter := gotime.Date(t.Year(), 1, 1, 0, 0, 0, 0, t.Location())
	summer := gotime.Date(t.Year(), 7, 1, 0, 0, 0, 0, t.Location())
	if winter.IsDST() {
		winter, summer = summer, winter
	}
	var z zone
	z.name, z.offset = winter.Zone()
	z.dstName, z.dstOffset = summer.Zone()
	z.hasDST = summer.IsDST()
	return z
}

// textArg is the time that asctime and strftime are given, the present local
// one when v is absent.
func textArg(th *runtime.Thread, fn string, v runtime.Value) (Fields, error) {
	if !v.IsSet() {
		return fieldsOf(th.Interp.Host.Clock().Now()), nil
	}
	f, err := fieldsArg(th, fn, v)
	if err == nil {
		err = f.check(th)
	}
	return f, err
}

func asctime(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	f, err := textArg(th, "asctime", args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewStr(f.ctime()).Value(), nil
}

func ctime(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	t, err := timeArg(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	f := fieldsOf(t.In(location(th)))
	return runtime.NewStr(f.ctime()).Value(), nil
}

func strftime(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	format := runtime.AsStr(args[0])
	if format == nil {
		return runtime.Value{}, th.TypeErrorf("strftime() argument 1 must be str, not %s", runtime.GivenName(args[0]))
	}
	f, err := textArg(th, "strftime", args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	if !f.HasZone {
		z := zoneOf(gotime.Date(f.Year, 1, 1, 0, 0, 0, 0, location(th)))
		switch {
		case f.DST == 0:
			f.Zone, f.Offset = z.name, z.offset
		case f.DST > 0:
			f.Zone, f.Offset = z.dstName, z.dstOffset
		}
	}
	return runtime.NewStr(f.Format(format.String(), location(th))).Value(), nil
}
