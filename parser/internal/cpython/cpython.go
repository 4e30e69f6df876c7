// Package cpython finds the CPython that the parser's tests compare with and
// that its recorder asks.
package cpython

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
)

// Python is an installed CPython.
type Python struct {
	Command string
	Version string // as in "3.13"
	Library string // the directory of its standard library
}

// Find returns the CPython of the given version, such as "3.13": from the
// path, or from pyenv.
func Find(version string) (Python, error) {
	candidates := []string{"python" + version, "python3"}
	if root, err := exec.Command("pyenv", "root").Output(); err == nil {
		pattern := filepath.Join(strings.TrimSpace(string(root)), "versions", version+"*", "bin", "python3")
		found, _ := filepath.Glob(pattern) // the pattern is well-formed
		candidates = append(found, candidates...)
	}
	const show = `import os, sys; print("%d.%d" % sys.version_info[:2], os.path.dirname(os.__file__))`
	for _, command := range candidates {
		out, err := exec.Command(command, "-c", show).Output()
		if err != nil {
			continue
		}
		found, library, _ := strings.Cut(strings.TrimSpace(string(out)), " ")
		if found == version {
			return Python{Command: command, Version: version, Library: library}, nil
		}
	}
	return Python{}, fmt.Errorf("no CPython %s on the path or in pyenv", version)
}
