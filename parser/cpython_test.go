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
	"github.com/asyn-lang/asyn/parser/internal/cpython"
)

// requireCPython returns the CPython to compare with, and skips the test where
// there is none.
func requireCPython(t testing.TB) cpython.Python {
	python, err := cpython.Find("3.13")
	if err != nil {
		t.Skip(err)
	}
	return python
}

// librarySources lists the top-level modules of the standard library and asyncio.
func librarySources(t testing.TB, python cpython.Python) []string {
	top, err := filepath.Glob(filepath.Join(python.Library, "*.py"))
	require.NoError(t, err)
	asyncio, err := filepath.Glob(filepath.Join(python.Library, "asyncio", "*.py"))
	require.NoError(t, err)
	return append(top, asyncio...)
}

// cpythonTrees has CPython dump the trees of files, or their hashes.
func cpythonTrees(t testing.TB, python cpython.Python, files []string, arguments ...string) []string {
	command := exec.Command(python.Command, append([]string{"testdata/dump.py"}, arguments...)...)
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
	files := librarySources(t, python)
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

func compareTrees(t *testing.T, python cpython.Python, files []string) {
	hashes := cpythonTrees(t, python, files, "hash")
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
			showDifference(t, file, got, cpythonTrees(t, python, []string{file})[0])
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
