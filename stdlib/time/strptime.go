package time

import (
	"slices"
	"strconv"
	"strings"
	gotime "time"
	"unicode"

	"github.com/asyn-lang/asyn/runtime"
)

// parsed collects what the directives of a format found; -1 where they found
// nothing.
type parsed struct {
	year, month, day, hour, minute, second int
	weekDay, yearDay                       int
	weekUS, week                           int // %U, %W
	isoYear, isoWeek                       int
	half                                   int // 0 AM, 1 PM
	hour12                                 bool
	dst                                    int
	zone                                   string
	offset, offsetMicro                    int // seconds, and microseconds beside them
	hasOffset                              bool
	micro                                  int
}

// element is a piece of a format: a directive, literal text, or white space.
type element struct {
	directive byte
	literal   string // ' ' stands for any white space
}

// strptime parses text by a format, %c's by default.
func strptime(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	format := "%a %b %d %H:%M:%S %Y"
	if err := onlyTexts(th, args); err != nil {
		return runtime.Value{}, err
	}
	if args[1].IsSet() {
		format = runtime.AsStr(args[1]).String()
	}
	p, err := parseTime(th, runtime.AsStr(args[0]).String(), format, 1)
	if err != nil {
		return runtime.Value{}, err
	}
	f, err := p.resolve(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return f.value(), nil
}

// onlyTexts raises TypeError for an argument that is no str.
func onlyTexts(th *runtime.Thread, args []runtime.Value) error {
	for i, v := range args {
		if v.IsSet() && runtime.AsStr(v) == nil {
			return th.TypeErrorf("strptime() argument %d must be str, not <class '%s'>", i, v.Type().Name())
		}
	}
	return nil
}

// strptimeExact is _strptime, which module datetime uses: it returns the
// struct_time, microseconds, and the offset in microseconds or None.
func strptimeExact(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if err := onlyTexts(th, args); err != nil {
		return runtime.Value{}, err
	}
	p, err := parseTime(th, runtime.AsStr(args[0]).String(), runtime.AsStr(args[1]).String(), 3)
	if err != nil {
		return runtime.Value{}, err
	}
	f, err := p.resolve(th)
	if err != nil {
		return runtime.Value{}, err
	}
	offset := runtime.None
	if p.hasOffset {
		offset = runtime.Int(int64(p.offset)*1e6 + int64(p.offsetMicro))
	}
	return runtime.NewTuple(f.value(), runtime.Int(int64(p.micro)), offset).Value(), nil
}

func quoted(th *runtime.Thread, s string) string {
	r, err := runtime.Repr(th, runtime.NewStr(s).Value())
	if err != nil {
		return s
	}
	return r.String()
}

// dayWithoutYear is CPython's warning, letter for letter.
const dayWithoutYear = `Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.`

// parseTime reads text by a format. level is that of the warning which a format
// with a day but no year deserves.
func parseTime(th *runtime.Thread, text, format string, level int) (*parsed, error) {
	elements, err := parseFormat(th, format, format)
	if err != nil {
		return nil, err
	}
	has := func(directives string) bool {
		return slices.ContainsFunc(elements, func(e element) bool { return e.directive != 0 && strings.IndexByte(directives, e.directive) >= 0 })
	}
	if has("d") && !has("yYG") {
		if err := runtime.WarnLevel(th, runtime.DeprecationWarning, runtime.NewStr(dayWithoutYear).Value(), level); err != nil {
			return nil, err
		}
	}
	p := &parsed{year: -1, month: -1, day: -1, weekDay: -1, yearDay: -1, weekUS: -1, week: -1, isoYear: -1, isoWeek: -1,
		half: -1, dst: -1}
	m := matcher{th: th, zone: zoneOf(th.Interp.Host.Clock().Now())}
	rest, ok, err := m.match(elements, text, p)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, th.ValueErrorf("time data %s does not match format %s", quoted(th, text), quoted(th, format))
	}
	if rest != "" {
		return nil, th.ValueErrorf("unconverted data remains: %s", rest)
	}
	return p, nil
}

// parseFormat splits a format in elements. whole is what errors show.
func parseFormat(th *runtime.Thread, format, whole string) ([]element, error) {
	var out []element
	for format != "" {
		c := format[0]
		switch {
		case c == '%' && len(format) == 1:
			return nil, th.ValueErrorf("stray %% in format %s", quoted(th, whole))
		case c == '%' && format[1] == '%':
			out = append(out, element{literal: "%"})
			format = format[2:]
		case c == '%' && strings.IndexByte("cxX", format[1]) >= 0:
			sub, err := parseFormat(th, map[byte]string{'c': "%a %b %d %H:%M:%S %Y", 'x': "%m/%d/%y", 'X': "%H:%M:%S"}[format[1]], whole)
			if err != nil {
				return nil, err
			}
			out = append(out, sub...)
			format = format[2:]
		case c == '%' && strings.IndexByte("aAbBdfGHIjmMpSuUVwWyYzZ", format[1]) >= 0:
			out = append(out, element{directive: format[1]})
			format = format[2:]
		case c == '%':
			bad := []rune(format[1:])[0]
			return nil, th.ValueErrorf("'%c' is a bad directive in format %s", bad, quoted(th, whole))
		case unicode.IsSpace(rune(c)):
			format = strings.TrimLeftFunc(format, unicode.IsSpace)
			out = append(out, element{literal: " "})
		default:
			out = append(out, element{literal: format[:1]})
			format = format[1:]
		}
	}
	return out, nil
}

// matcher matches elements against text, trying the ways each directive may
// match in turn, longest first.
type matcher struct {
	th   *runtime.Thread
	zone zone
}

func (m *matcher) match(elements []element, text string, p *parsed) (rest string, ok bool, err error) {
	for len(elements) > 0 && elements[0].directive == 0 {
		n := elements[0].matchLiteral(text)
		if n == 0 {
			return "", false, nil
		}
		elements, text = elements[1:], text[n:]
	}
	if len(elements) == 0 {
		return text, true, nil
	}
	// There may be many directives, and many ways for all of them to match.
	if err := m.th.Enter(); err != nil {
		return "", false, err
	}
	defer m.th.Leave()
	for _, n := range m.lengths(elements[0].directive, text) {
		if err := m.th.Work(1); err != nil {
			return "", false, err
		}
		try := *p
		try.store(elements[0].directive, text[:n], m.zone)
		rest, ok, err := m.match(elements[1:], text[n:], &try)
		if ok {
			*p = try
		}
		if ok || err != nil {
			return rest, ok, err
		}
	}
	return "", false, nil
}

// matchLiteral is how much at the start of text a literal element matches.
func (e element) matchLiteral(text string) int {
	switch {
	case e.literal == " ":
		return len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	case len(text) > 0 && strings.EqualFold(text[:1], e.literal):
		return 1
	}
	return 0
}

// lengths lists how long a directive's match at the start of text may be.
func (m *matcher) lengths(directive byte, text string) []int {
	switch directive {
	case 'Y', 'G':
		return numberLengths(text, 4, 4, 0, 9999)
	case 'y':
		return numberLengths(text, 2, 2, 0, 99)
	case 'm':
		return numberLengths(text, 1, 2, 1, 12)
	case 'd':
		n := numberLengths(text, 1, 2, 1, 31)
		if len(n) == 0 && strings.HasPrefix(text, " ") && len(numberLengths(text[1:], 1, 1, 1, 9)) > 0 {
			return []int{2}
		}
		return n
	case 'H':
		return numberLengths(text, 1, 2, 0, 23)
	case 'I':
		return numberLengths(text, 1, 2, 1, 12)
	case 'M':
		return numberLengths(text, 1, 2, 0, 59)
	case 'S':
		return numberLengths(text, 1, 2, 0, 61)
	case 'j':
		return numberLengths(text, 1, 3, 1, 366)
	case 'U', 'W':
		return numberLengths(text, 1, 2, 0, 53)
	case 'V':
		return numberLengths(text, 1, 2, 0, 53)
	case 'u':
		return numberLengths(text, 1, 1, 1, 7)
	case 'w':
		return numberLengths(text, 1, 1, 0, 6)
	case 'f':
		return numberLengths(text, 1, 6, 0, 999999)
	case 'a':
		return nameLengths(text, dayNames[:], 3)
	case 'A':
		return nameLengths(text, dayNames[:], 0)
	case 'b':
		return nameLengths(text, monthNames[:], 3)
	case 'B':
		return nameLengths(text, monthNames[:], 0)
	case 'p':
		return nameLengths(text, []string{"AM", "PM"}, 0)
	case 'Z':
		return nameLengths(text, []string{"UTC", "GMT", m.zone.name, m.zone.dstName}, 0)
	}
	return offsetLengths(text)
}

// numberLengths lists the lengths of digits at the start of text that make a
// number between low and high, longest first.
func numberLengths(text string, least, most, low, high int) []int {
	digits := 0
	for digits < len(text) && digits < most && text[digits] >= '0' && text[digits] <= '9' {
		digits++
	}
	var out []int
	for n := digits; n >= least; n-- {
		if x, _ := strconv.Atoi(text[:n]); x >= low && x <= high {
			out = append(out, n)
		}
	}
	return out
}

// nameLengths is the length of the name that text starts with, in any case;
// short cuts the names off.
func nameLengths(text string, names []string, short int) []int {
	best := 0
	for _, name := range names {
		if short > 0 {
			name = name[:short]
		}
		if len(name) > best && len(text) >= len(name) && strings.EqualFold(text[:len(name)], name) {
			best = len(name)
		}
	}
	if best == 0 {
		return nil
	}
	return []int{best}
}

// offsetLengths matches +HH:MM[:SS[.ffffff]], the colons optional, or Z.
func offsetLengths(text string) []int {
	if strings.HasPrefix(text, "Z") || strings.HasPrefix(text, "z") {
		return []int{1}
	}
	if text == "" || text[0] != '+' && text[0] != '-' {
		return nil
	}
	two := func(at, most int) bool { return at+2 <= len(text) && len(numberLengths(text[at:], 2, 2, 0, most)) == 1 }
	if !two(1, 99) {
		return nil
	}
	n := 3
	colon := n < len(text) && text[n] == ':'
	if colon {
		n++
	}
	if !two(n, 59) {
		return nil
	}
	n += 2
	at := n
	if colon && at < len(text) && text[at] == ':' {
		at++
	} else if colon {
		return []int{n}
	}
	if !two(at, 59) {
		return []int{n}
	}
	n = at + 2
	if n < len(text) && text[n] == '.' {
		if f := numberLengths(text[n+1:], 1, 6, 0, 999999); len(f) > 0 {
			n += 1 + f[0]
		}
	}
	return []int{n}
}

func indexFold(names []string, s string) int {
	for i, name := range names {
		if len(s) <= len(name) && strings.EqualFold(name[:len(s)], s) {
			return i
		}
	}
	return -1
}

// store notes what a directive matched.
func (p *parsed) store(directive byte, s string, z zone) {
	n, _ := strconv.Atoi(strings.TrimSpace(s))
	switch directive {
	case 'Y':
		p.year = n
	case 'y':
		if p.year = n + 1900; n <= 68 {
			p.year += 100
		}
	case 'm':
		p.month = n
	case 'b', 'B':
		p.month = indexFold(monthNames[:], s) + 1
	case 'd':
		p.day = n
	case 'H', 'I':
		p.hour, p.hour12 = n, directive == 'I'
	case 'M':
		p.minute = n
	case 'S':
		p.second = n
	case 'p':
		p.half = indexFold([]string{"AM", "PM"}, s)
	case 'a', 'A':
		p.weekDay = indexFold(dayNames[:], s)
	case 'w':
		p.weekDay = (n + 6) % 7
	case 'u':
		p.weekDay = n - 1
	case 'j':
		p.yearDay = n
	case 'f':
		p.micro = fraction(s)
	case 'U':
		p.weekUS = n
	case 'W':
		p.week = n
	case 'G':
		p.isoYear = n
	case 'V':
		p.isoWeek = n
	case 'z':
		p.storeOffset(s)
	case 'Z':
		p.zone = s
		switch {
		case strings.EqualFold(s, "UTC"), strings.EqualFold(s, "GMT"), strings.EqualFold(s, z.name):
			p.dst = 0
		default:
			p.dst = 1
		}
	}
}

func (p *parsed) storeOffset(s string) {
	p.hasOffset = true
	if s == "Z" || s == "z" {
		return
	}
	whole, part, _ := strings.Cut(strings.ReplaceAll(s[1:], ":", ""), ".")
	n, _ := strconv.Atoi((whole + "00")[:6])
	p.offset = n/10000*3600 + n/100%100*60 + n%100
	p.offsetMicro = fraction(part)
	if s[0] == '-' {
		p.offset, p.offsetMicro = -p.offset, -p.offsetMicro
	}
}

// fraction is up to six digits after a decimal point, in microseconds.
func fraction(digits string) int {
	n, _ := strconv.Atoi((digits + "000000")[:6])
	return n
}

// resolve completes a time from what was found.
func (p *parsed) resolve(th *runtime.Thread) (*Fields, error) {
	if err := p.checkISO(th); err != nil {
		return nil, err
	}
	hour := p.hour
	if p.hour12 {
		hour %= 12
		if p.half == 1 {
			hour += 12
		}
	}
	year, leapDay := p.year, false
	if year == -1 {
		if year = 1900; p.month == 2 && p.day == 29 {
			year, leapDay = 1904, true // the first leap year after 1900
		}
	}
	month, day := max(p.month, 1), max(p.day, 1)
	yearDay := p.yearDay
	if yearDay == -1 && p.weekDay != -1 {
		switch {
		case p.week != -1 && p.year != -1:
			yearDay = dayOfWeek(year, p.week, p.weekDay, 0)
		case p.weekUS != -1 && p.year != -1:
			yearDay = dayOfWeek(year, p.weekUS, (p.weekDay+1)%7, 6)
		case p.isoYear != -1 && p.isoWeek != -1:
			t := isoDate(p.isoYear, p.isoWeek, p.weekDay)
			year, month, day = t.Year(), int(t.Month()), t.Day()
		}
	}
	if yearDay != -1 {
		t := gotime.Date(year, 1, yearDay, 0, 0, 0, 0, gotime.UTC)
		year, month, day = t.Year(), int(t.Month()), t.Day()
	}
	t := gotime.Date(year, gotime.Month(month), day, 0, 0, 0, 0, gotime.UTC)
	if t.Day() != day {
		return nil, th.ValueErrorf("day is out of range for month")
	}
	if p.yearDay == -1 {
		yearDay = t.YearDay()
	}
	f := &Fields{Year: year, Month: month, Day: day, Hour: hour, Minute: p.minute, Second: p.second,
		WeekDay: (int(t.Weekday()) + 6) % 7, YearDay: yearDay, DST: p.dst, Zone: p.zone, Offset: p.offset,
		HasZone: p.zone != "" || p.hasOffset}
	if leapDay {
		f.Year = 1900
	}
	if p.weekDay != -1 {
		f.WeekDay = p.weekDay
	} else if leapDay {
		f.WeekDay = 0
	}
	return f, nil
}

// dayOfWeek is the day of the year of a day in a week; weeks begin on the day
// that Monday-based number first names, days count from there.
func dayOfWeek(year, week, day, first int) int {
	start := (int(gotime.Date(year, 1, 1, 0, 0, 0, 0, gotime.UTC).Weekday()) + 6 - first + 7) % 7
	if week == 0 {
		return 1 + day - start
	}
	return 1 + (7-start)%7 + 7*(week-1) + day
}

func isoDate(year, week, weekDay int) gotime.Time {
	fourth := gotime.Date(year, 1, 4, 0, 0, 0, 0, gotime.UTC) // always in week 1
	monday := 4 - (int(fourth.Weekday())+6)%7
	return gotime.Date(year, 1, monday+7*(week-1)+weekDay, 0, 0, 0, 0, gotime.UTC)
}

// checkISO refuses ISO directives that lack their companions.
func (p *parsed) checkISO(th *runtime.Thread) error {
	const weekdays = "a weekday directive ('%A', '%a', '%w', or '%u')."
	switch {
	case p.isoYear != -1 && p.yearDay != -1:
		return th.ValueErrorf("Day of the year directive '%%j' is not compatible with ISO year directive '%%G'. Use '%%Y' instead.")
	case p.isoYear != -1 && (p.isoWeek == -1 || p.weekDay == -1):
		return th.ValueErrorf("%s", "ISO year directive '%G' must be used with the ISO week directive '%V' and "+weekdays)
	case p.isoYear == -1 && p.isoWeek != -1 && p.year != -1 && p.weekDay != -1:
		return th.ValueErrorf("ISO week directive '%%V' is incompatible with the year directive '%%Y'. Use the ISO year '%%G' instead.")
	case p.isoYear == -1 && p.isoWeek != -1:
		return th.ValueErrorf("%s", "ISO week directive '%V' must be used with the ISO year directive '%G' and "+weekdays)
	}
	return nil
}
