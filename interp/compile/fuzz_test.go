package compile_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
)

// FuzzCompile compiles whatever parses: the result is a diagnostic or code
// that the verifier has nothing to say about, never a panic.
func FuzzCompile(f *testing.F) {
	paths, err := filepath.Glob("../../tests/lang/*.py")
	require.NoError(f, err)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(string(text))
	}
	errorsText, err := os.ReadFile("testdata/errors.txt")
	require.NoError(f, err)
	f.Add(string(errorsText))
	f.Fuzz(func(t *testing.T, text string) {
		c, err := compileText("fuzz", text)
		if err != nil {
			var d *diag.Diagnostic
			require.True(t, errors.As(err, &d), "%v", err)
			return
		}
		require.Empty(t, verifyAll(c))
	})
}
