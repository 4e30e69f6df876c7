// Package examples_test runs the examples, which print what CPython prints.
package examples_test

import (
	"context"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/tests/script"
)

func TestExamples(t *testing.T) {
	asyn := filepath.Join(t.TempDir(), "asyn")
	built, err := exec.Command("go", "build", "-o", asyn, "../cmd/asyn").CombinedOutput()
	require.NoError(t, err, "%s", built)
	examples, err := script.Find(".")
	require.NoError(t, err)
	require.NotEmpty(t, examples)
	for _, s := range examples {
		t.Run(s.Name("."), func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			command := []string{asyn}
			if s.VirtualTime {
				command = append(command, "--virtual-time")
			}
			want, err := s.Expected()
			require.NoError(t, err)
			got, err := s.Run(ctx, command...)
			require.NoError(t, err)
			assert.Empty(t, script.Diff(want.Stdout, got.Stdout))
			assert.Equal(t, want, got)
		})
	}
}
