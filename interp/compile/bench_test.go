package compile_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/compile"
	"github.com/asyn-lang/asyn/parser"
)

// BenchmarkSmallFunctions compiles a megabyte of small functions and classes,
// where what every code object takes counts most.
func BenchmarkSmallFunctions(b *testing.B) {
	var text strings.Builder
	for i := 0; text.Len() < 1<<20; i++ {
		fmt.Fprintf(&text, `
def f%d(a, b):
    return a + b

class C%d:
    def __init__(self, x):
        self.x = x
    def double(self):
        total = 0
        for i in range(self.x):
            total += i
        return total
`, i, i)
	}
	src := diag.NewSource("small.py", text.String())
	m, err := parser.Parse(src)
	require.NoError(b, err)
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		_, err := compile.Module(m, src, compile.Options{})
		require.NoError(b, err)
	}
}
