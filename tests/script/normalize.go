package script

import (
	"regexp"
	"strings"
)

var (
	// A frame's first line; in an exception group's tree it has a margin.
	frameLine = regexp.MustCompile(`^((?: *\| )?)  File "([^"]*)", line \d+`)
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
	dropping := "" // the indent of the lines that belong to a dropped frame
	for line := range strings.Lines(stderr) {
		if dropping != "" && strings.HasPrefix(line, dropping) {
			continue
		}
		dropping = ""
		if frame := frameLine.FindStringSubmatch(line); frame != nil && isLibrary(frame[2]) {
			dropping = frame[1] + "    "
			continue
		}
		if strings.TrimSpace(line) != tracemallocHint {
			kept.WriteString(line)
		}
	}
	return kept.String()
}

// isLibrary reports whether a frame's file, with the script's folder removed,
// belongs to the standard library.
func isLibrary(file string) bool {
	return strings.HasPrefix(file, "/") || strings.HasPrefix(file, "<frozen ")
}
