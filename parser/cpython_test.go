package parser_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/parser"
)

// cpython is the CPython that the tests compare with.
type cpython struct {
	command string
	library string // its standard library
}

// findCPython looks for a CPython 3.13, then for any that is not older than
// 3.12, whose grammar the library is written in.
func findCPython() (cpython, bool) {
	candidates := []string{"python3.13", "python3.14", "python3", "python3.12"}
	if root, err := exec.Command("pyenv", "root").Output(); err == nil {
		pattern := filepath.Join(strings.TrimSpace(string(root)), "versions", "3.13*", "bin", "python3")
		if found, _ := filepath.Glob(pattern); len(found) > 0 {
			candidates = append(found, candidates...)
		}
	}
	const show = "import os, sys; print(sys.version_info >= (3, 12), os.path.dirname(os.__file__))"
	for _, command := range candidates {
		out, err := exec.Command(command, "-c", show).Output()
		if library, ok := strings.CutPrefix(strings.TrimSpace(string(out)), "True "); err == nil && ok {
			return cpython{command, library}, true
		}
	}
	return cpython{}, false
}

// requireCPython skips the test where there is none.
func requireCPython(t testing.TB) cpython {
	python, ok := findCPython()
	if !ok {
		t.Skip("no CPython 3.12 or later to compare with")
	}
	return python
}

// sources lists the top-level modules of the standard library and asyncio.
func (c cpython) sources(t testing.TB) []string {
	top, err := filepath.Glob(filepath.Join(c.library, "*.py"))
	require.NoError(t, err)
	asyncio, err := filepath.Glob(filepath.Join(c.library, "asyncio", "*.py"))
	require.NoError(t, err)
	return append(top, asyncio...)
}

// trees has CPython dump the trees of files, or their hashes.
func (c cpython) trees(t testing.TB, files []string, arguments ...string) []string {
	command := exec.Command(c.command, append([]string{"testdata/dump.py"}, arguments...)...)
	command.Stdin = strings.NewReader(strings.Join(files, "\n"))
	var stderr bytes.Buffer
	command.Stderr = &stderr
	out, err := command.Output()
	require.NoError(t, err, stderr.String())
	return strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
}

// TestTreesOfStandardLibrary compares every node of the standard library's
// sources, with its place, with CPython's.
func TestTreesOfStandardLibrary(t *testing.T) {
	python := requireCPython(t)
	files := python.sources(t)
	require.Greater(t, len(files), 100)
	compareTrees(t, python, files)
}

// TestTreesOfSamples does the same for files that hold what the library does
// not use.
func TestTreesOfSamples(t *testing.T) {
	python := requireCPython(t)
	files, err := filepath.Glob("testdata/trees/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	compareTrees(t, python, files)
}

func compareTrees(t *testing.T, python cpython, files []string) {
	hashes := python.trees(t, files, "hash")
	require.Len(t, hashes, len(files))
	for i, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		src := diag.NewSource(file, string(text))
		module, err := parser.Parse(src)
		if err != nil {
			t.Errorf("%s: %s, but CPython says %.100s", file, err, hashes[i])
			continue
		}
		got := dumpModule(src, module)
		sum := sha256.Sum256([]byte(got))
		if hex.EncodeToString(sum[:]) != hashes[i] {
			showDifference(t, file, got, python.trees(t, []string{file})[0])
		}
	}
}

// showDifference reports where two dumps part.
func showDifference(t *testing.T, file, got, want string) {
	at := 0
	for at < len(got) && at < len(want) && got[at] == want[at] {
		at++
	}
	around := func(s string) string { return s[max(0, at-200):min(len(s), at+100)] }
	t.Errorf("%s: trees differ\n got …%s…\nwant …%s…", file, around(got), around(want))
}
