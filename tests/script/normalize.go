package script

import (
	"regexp"
	"strings"
)

var (
	// A frame's first line; in an exception group's tree it has a margin.
	frameLine = regexp.MustCompile(`^((?: *\| )?)  File "([^"]*)", line \d+`)
	// What opens a traceback; a group's own keeps its place in the tree.
	tracebackLine = regexp.MustCompile(`^(?: *\| )?Traceback \(most recent call last\):\n?$`)
	// An object's address in a repr: CPython's real one, another's invented one.
	address = regexp.MustCompile(`\bat 0x[0-9a-f]+`)
)

// The hint that CPython adds to a warning about a coroutine never awaited. It
// speaks of a CPython module, and other interpreters need not print it.
const tracemallocHint = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback"

// NormalizeStderr removes from stderr what may differ between two correct
// interpreters or two machines: the script's folder dir, the frames of the
// standard library (in another implementation there may be none), addresses,
// and the hint about tracemalloc.
func NormalizeStderr(dir, stderr string) string {
	stderr = strings.ReplaceAll(stderr, dir+"/", "")
	stderr = address.ReplaceAllString(stderr, "at 0x…")
	var kept strings.Builder
	var (
		dropping string // the indent of the lines that belong to a dropped frame
		header   string // a traceback's first line, until a frame of it is kept
	)
	for line := range strings.Lines(stderr) {
		frame := frameLine.FindStringSubmatch(line)
		switch {
		case dropping != "" && strings.HasPrefix(line, dropping):
			continue
		case frame != nil && isLibrary(frame[2]):
			dropping = frame[1] + "    "
			continue
		case frame == nil && dropping != "":
			header = "" // none of its frames is left
		}
		dropping = ""
		kept.WriteString(header)
		header = ""
		if tracebackLine.MatchString(line) {
			header = line
		} else if strings.TrimSpace(line) != tracemallocHint {
			kept.WriteString(line)
		}
	}
	kept.WriteString(header)
	return kept.String()
}

// isLibrary reports whether a frame's file, with the script's folder removed,
// belongs to the standard library.
func isLibrary(file string) bool {
	return strings.HasPrefix(file, "/") || strings.HasPrefix(file, "<frozen ")
}
