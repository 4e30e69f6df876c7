package time

import (
	"fmt"
	"strconv"
	"strings"
	gotime "time"
)

// The names of the C locale, from Monday and from January on.
var (
	dayNames   = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
		"October", "November", "December"}
)

func (f *Fields) ctime() string {
	return fmt.Sprintf("%s %s %2d %02d:%02d:%02d %d", dayNames[f.WeekDay][:3], monthNames[f.Month-1][:3], f.Day,
		f.Hour, f.Minute, f.Second, f.Year)
}

// conversion is one % directive: flags and width as in the GNU C library.
type conversion struct {
	pad   byte // '-' none, '_' blanks, '0' zeros; 0: the directive's own
	upper bool // ^
	swap  bool // #
	width int
}

// Format is strftime in the C locale. Directives that do not exist stay as
// they are. loc is the zone that %s counts seconds in.
func (f *Fields) Format(format string, loc *gotime.Location) string {
	var b strings.Builder
	for format != "" {
		i := strings.IndexByte(format, '%')
		if i < 0 {
			b.WriteString(format)
			break
		}
		b.WriteString(format[:i])
		format = format[i:]
		c, n := parseConversion(format)
		if n == len(format) {
			b.WriteString(format)
			break
		}
		text, ok := f.directive(format[n], c, loc)
		if !ok {
			text = format[:n+1]
		}
		b.WriteString(text)
		format = format[n+1:]
	}
	return b.String()
}

// parseConversion reads what is between the percent sign and the letter, which
// is at the returned position.
func parseConversion(s string) (c conversion, n int) {
	n = 1
	for ; n < len(s); n++ {
		switch s[n] {
		case '-', '_', '0':
			c.pad = s[n]
			continue
		case '^':
			c.upper = true
			continue
		case '#':
			c.swap = true
			continue
		}
		break
	}
	start := n
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	c.width, _ = strconv.Atoi(s[start:n])
	c.width = min(c.width, 1<<16)
	if n < len(s)-1 && (s[n] == 'E' || s[n] == 'O') { // alternative forms, of which the C locale has none
		n++
	}
	return c, n
}

// directive formats one field; ok is false if there is no such directive.
func (f *Fields) directive(letter byte, c conversion, loc *gotime.Location) (text string, ok bool) {
	number := func(n, width int, pad byte) (string, bool) { return c.number(n, width, pad), true }
	name := func(s string) (string, bool) { return c.text(s), true }
	hour12 := (f.Hour+11)%12 + 1
	switch letter {
	case 'Y':
		return number(f.Year, 0, '0')
	case 'C':
		return number(floorDiv(f.Year, 100), 2, '0')
	case 'y':
		return number(floorMod(f.Year, 100), 2, '0')
	case 'm':
		return number(f.Month, 2, '0')
	case 'd':
		return number(f.Day, 2, '0')
	case 'e':
		return number(f.Day, 2, '_')
	case 'H':
		return number(f.Hour, 2, '0')
	case 'k':
		return number(f.Hour, 2, '_')
	case 'I':
		return number(hour12, 2, '0')
	case 'l':
		return number(hour12, 2, '_')
	case 'M':
		return number(f.Minute, 2, '0')
	case 'S':
		return number(f.Second, 2, '0')
	case 'j':
		return number(f.YearDay, 3, '0')
	case 'u':
		return number(f.WeekDay+1, 0, '0')
	case 'w':
		return number((f.WeekDay+1)%7, 0, '0')
	case 'U':
		return number((f.YearDay+6-(f.WeekDay+1)%7)/7, 2, '0')
	case 'W':
		return number((f.YearDay+6-f.WeekDay)/7, 2, '0')
	case 'G', 'g', 'V':
		return f.isoWeek(letter, c)
	case 's':
		return number(int(f.unix(loc)), 0, '0')
	case 'a':
		return name(dayNames[f.WeekDay][:3])
	case 'A':
		return name(dayNames[f.WeekDay])
	case 'b', 'h':
		return name(monthNames[f.Month-1][:3])
	case 'B':
		return name(monthNames[f.Month-1])
	case 'p', 'P':
		half := "AM"
		if f.Hour >= 12 {
			half = "PM"
		}
		if letter == 'P' || c.swap {
			half = strings.ToLower(half)
		}
		return conversion{pad: c.pad, width: c.width}.text(half), true
	case 'Z':
		if c.swap {
			return c.padded(strings.ToLower(f.Zone)), true
		}
		return name(f.Zone)
	case 'z':
		if !f.HasZone && f.DST < 0 {
			return "", true
		}
		sign, off := '+', f.Offset
		if off < 0 {
			sign, off = '-', -off
		}
		return fmt.Sprintf("%c%02d%02d", sign, off/3600, off/60%60), true
	case 'n':
		return "\n", true
	case 't':
		return "\t", true
	case '%':
		return "%", true
	}
	if format, ok := compound[letter]; ok {
		return name(f.Format(format, loc))
	}
	return "", false
}

// compound lists the directives that stand for others.
var compound = map[byte]string{
	'c': "%a %b %e %H:%M:%S %Y", 'D': "%m/%d/%y", 'F': "%Y-%m-%d", 'r': "%I:%M:%S %p", 'R': "%H:%M", 'T': "%H:%M:%S",
	'x': "%m/%d/%y", 'X': "%H:%M:%S",
}

// number pads n with zeros or blanks, as the flags say or else as pad does.
func (c conversion) number(n, width int, pad byte) string {
	if c.pad != 0 {
		pad = c.pad
	}
	width = max(width, c.width)
	switch pad {
	case '-':
		return strconv.Itoa(n)
	case '_':
		return fmt.Sprintf("%*d", width, n)
	}
	return fmt.Sprintf("%0*d", width, n)
}

func (c conversion) text(s string) string {
	if c.upper || c.swap {
		s = strings.ToUpper(s)
	}
	return c.padded(s)
}

func (c conversion) padded(s string) string {
	fill := " "
	if c.pad == '0' {
		fill = "0"
	}
	return strings.Repeat(fill, max(c.width-len(s), 0)) + s
}

// isoWeek formats the ISO 8601 week (V) or the year it belongs to (G, g).
func (f *Fields) isoWeek(letter byte, c conversion) (string, bool) {
	year, week := f.Year, (f.YearDay-1-f.WeekDay+10)/7
	switch {
	case week < 1:
		year--
		week = weeksIn(year)
	case week > weeksIn(year):
		year++
		week = 1
	}
	switch letter {
	case 'G':
		return c.number(year, 0, '0'), true
	case 'g':
		return c.number(floorMod(year, 100), 2, '0'), true
	}
	return c.number(week, 2, '0'), true
}

// weeksIn is how many ISO weeks a year has: 53 when it starts on a Thursday,
// or on a Wednesday and is a leap year.
func weeksIn(year int) int {
	first := gotime.Date(year, 1, 1, 0, 0, 0, 0, gotime.UTC)
	if d := first.Weekday(); d == gotime.Thursday || d == gotime.Wednesday && isLeap(year) {
		return 53
	}
	return 52
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func floorDiv(a, b int) int { return (a - floorMod(a, b)) / b }

func floorMod(a, b int) int { return (a%b + b) % b }
