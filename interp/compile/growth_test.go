package compile_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestGrowth holds that programs with very many of one thing compile in time in
// proportion to their size: sixteen times as many may take forty times as long.
func TestGrowth(t *testing.T) {
	many := func(before, each, after string) func(n int) string {
		return func(n int) string {
			var b strings.Builder
			b.WriteString(before)
			for i := range n {
				if strings.Contains(each, "%") {
					fmt.Fprintf(&b, each, i)
				} else {
					b.WriteString(each)
				}
			}
			b.WriteString(after)
			return b.String()
		}
	}
	programs := map[string]func(n int) string{
		"annotations":       many("", "a%d: int\n", ""),
		"class annotations": many("class C:\n", " a%d: int\n", ""),
		"except":            many("try: pass\n", "except E: pass\n", ""),
		"for":               many("def f():\n", " for i in x: pass\n", ""),
		"with":              many("", "with x: pass\n", ""),
		"locals":            many("def f():\n", " a%d = 1\n", ""),
		"free variables":    many("def f():\n x = 1\n", " def f%d(): return x\n", ""),
		"parameters":        many("def f(", "a%d, ", "): pass\n"),
		"methods":           many("class C:\n", " def f%d(self): self.x = __class__\n", ""),
		"attributes":        many("class C:\n def f(self):\n", "  self.a%d = 1\n", ""),
		"constants":         many("x = (", "%d.5, ", ")\n"),
		"cases":             many("match x:\n", " case %d: pass\n", ""),
		"comprehensions":    many("def f():\n", " [i for i in x]\n", ""),
	}
	for name, program := range programs {
		t.Run(name, func(t *testing.T) {
			measure := func(n int) time.Duration {
				text := program(n)
				start := time.Now()
				_, err := compileText("many", text)
				require.NoError(t, err)
				return time.Since(start)
			}
			var small, large time.Duration
			for range 5 { // the machine may be busy with something else
				small, large = measure(1000), measure(16000)
				if large < 40*small {
					return
				}
			}
			t.Errorf("%v for 1,000, %v for 16,000", small, large)
		})
	}
}
