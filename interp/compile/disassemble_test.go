package compile_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp/code"
)

var update = flag.Bool("update", false, "rewrite testdata/dis from what the compiler does now")

// TestDisassembly compares the code of small programs with listings that were
// read and found good.
func TestDisassembly(t *testing.T) {
	paths, err := filepath.Glob("testdata/dis/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			c, err := compileText(filepath.Base(path), string(text))
			require.NoError(t, err)
			var listing bytes.Buffer
			require.NoError(t, code.Disassemble(&listing, c))
			golden := strings.TrimSuffix(path, ".py") + ".txt"
			if *update {
				require.NoError(t, os.WriteFile(golden, listing.Bytes(), 0o644))
				return
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), listing.String())
		})
	}
}
