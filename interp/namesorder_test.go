package interp_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// The names of modules written in Go stand in the same order each time.
func TestNamesInOrder(t *testing.T) {
	list := func() string {
		var out bytes.Buffer
		in, err := interp.New(interp.WithStdout(&out))
		require.NoError(t, err)
		t.Cleanup(func() { _ = in.Close() })
		require.NoError(t, in.Run(t.Context(), "test.py", "import builtins, sys\nprint(list(vars(builtins)), list(vars(sys)))"))
		return out.String()
	}
	first := list()
	for range 3 {
		require.Equal(t, first, list())
	}
}
