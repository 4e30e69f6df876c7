// Package charnames knows the names of Unicode's characters, for \N{…} and the
// error handler "namereplace". The table is that of golang.org/x/text, which as Go
// constants is 1 MB of the binary; compressed it is 140 KB. It is unpacked when
// first asked for, in 20 ms.
//
// The functions may be called from any goroutine. The package does not promise
// compatibility.
package charnames

import (
	"bufio"
	"compress/flate"
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// packed is the table, written by gen: a line for each character with a name,
// in order. A line that starts with "@" gives the code point, in hexadecimal, of the
// next character where it does not follow the last; "@first-last <name>" is a
// range of characters that have no names of their own.
//
//go:generate go run ./gen
//go:embed names.deflate
var packed string

type table struct {
	names  map[rune]string
	runes  map[string]rune
	ranges []nameRange
}

type nameRange struct {
	first, last rune
	name        string
}

var unpacked = sync.OnceValue(func() *table {
	t := &table{names: make(map[rune]string, 36_000), runes: make(map[string]rune, 36_000)}
	next := rune(0)
	code := func(hex string) rune {
		n, err := strconv.ParseInt(hex, 16, 32)
		if err != nil {
			panic("charnames: " + err.Error())
		}
		return rune(n)
	}
	lines := bufio.NewScanner(flate.NewReader(strings.NewReader(packed)))
	for lines.Scan() {
		line := lines.Text()
		at, jump := strings.CutPrefix(line, "@")
		switch codes, name, isRange := strings.Cut(at, " "); {
		case !jump:
			t.names[next], t.runes[line] = line, next
			next++
		case isRange:
			first, last, _ := strings.Cut(codes, "-")
			t.ranges = append(t.ranges, nameRange{code(first), code(last), name})
		default:
			next = code(at)
		}
	}
	if err := lines.Err(); err != nil {
		panic("charnames: " + err.Error())
	}
	return t
})

// Name returns the name of r, empty if it has none: what is no character, and
// control characters.
func Name(r rune) string {
	t := unpacked()
	if name, ok := t.names[r]; ok {
		return name
	}
	for _, rule := range rules {
		if t.kind(r, rule.kind) {
			return rule.name(r)
		}
	}
	return ""
}

// Lookup returns the character that has exactly the name, in capitals.
func Lookup(name string) (rune, bool) {
	for _, rule := range rules {
		if rest, ok := strings.CutPrefix(name, rule.prefix); ok {
			r, ok := rule.lookup(rest)
			return r, ok && unpacked().kind(r, rule.kind)
		}
	}
	r, ok := unpacked().runes[name]
	return r, ok
}

// kind reports whether r is in a range whose name begins so.
func (t *table) kind(r rune, name string) bool {
	for _, x := range t.ranges {
		if x.first <= r && r <= x.last {
			return strings.HasPrefix(x.name, name)
		}
	}
	return false
}
