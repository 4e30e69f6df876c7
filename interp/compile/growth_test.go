package compile_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// growing are programs with very many of one thing.
func growing() map[string]func(n int) string {
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
	return map[string]func(n int) string{
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
}

// TestGrowth holds that such programs take memory in proportion to their size,
// also what is soon dropped: sixteen times as many may take forty times as much.
// Time cannot be tested where other things run: BenchmarkGrowth measures it.
func TestGrowth(t *testing.T) {
	for name, program := range growing() {
		t.Run(name, func(t *testing.T) {
			measure := func(n int) uint64 {
				text := program(n)
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				_, err := compileText("many", text)
				runtime.ReadMemStats(&after)
				require.NoError(t, err)
				return after.TotalAlloc - before.TotalAlloc
			}
			measure(16000) // what is made once and kept
			small, large := measure(1000), measure(16000)
			require.Less(t, large, 40*small, "bytes")
		})
	}
}

// BenchmarkGrowth gives the time for each of a thing, which must not depend on
// how many there are.
func BenchmarkGrowth(b *testing.B) {
	for name, program := range growing() {
		for _, n := range []int{1000, 16000} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				text := program(n)
				for b.Loop() {
					if _, err := compileText("many", text); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/each")
			})
		}
	}
}
