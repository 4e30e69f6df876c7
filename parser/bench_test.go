//go:build unix

package parser_test

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/parser"
)

// BenchmarkParseStdlib reports the speed of parsing CPython's standard library.
func BenchmarkParseStdlib(b *testing.B) {
	python := requireCPython(b)
	var texts []string
	for _, file := range librarySources(b, python) {
		text, err := os.ReadFile(file)
		require.NoError(b, err)
		texts = append(texts, string(text))
	}
	benchmarkParse(b, texts)
}

// BenchmarkParseSynthetic does the same with a made-up megabyte.
func BenchmarkParseSynthetic(b *testing.B) {
	benchmarkParse(b, []string{syntheticSource(1 << 20)})
}

func benchmarkParse(b *testing.B, texts []string) {
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	start := cpuTime(b)
	for b.Loop() {
		for _, text := range texts {
			if _, err := parser.Parse(diag.NewSource("bench.py", text)); err != nil {
				b.Fatal(err)
			}
		}
	}
	// On a busy machine only this figure means something.
	used := cpuTime(b) - start
	b.ReportMetric(float64(size)*float64(b.N)/1e6/used.Seconds(), "MB/cpu-s")
}

// cpuTime returns the time that this process has used on all cores, so that
// the garbage collector counts.
func cpuTime(b *testing.B) time.Duration {
	var usage syscall.Rusage
	require.NoError(b, syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// syntheticSource makes a program of at least size bytes that uses the
// language about as the standard library does: a quarter comments and
// docstrings, short statements, calls above all.
func syntheticSource(size int) string {
	var out strings.Builder
	for i := 0; out.Len() < size; i++ {
		fmt.Fprintf(&out, syntheticClass, i)
	}
	return out.String()
}

const syntheticClass = `
class Handler%[1]d(Base, metaclass=Meta):
    """Handle the requests of one client.

    The handler keeps what it has been told and answers from it.
    """

    limit = 0x%[1]x
    __slots__ = ('name', 'items', "_cache")

    def __init__(self, name, items=None, *, limit: int = 10, **options):
        # The name is checked before anything else is done.
        if not isinstance(name, str) or len(name) > self.limit:
            raise TypeError(f'name must be a short str, not {type(name).__name__!r}')
        self.name = name
        self.items = list(items or ())
        self._cache = {key: value for key, value in options.items() if value is not None}

    @property
    def size(self):
        return sum(len(item) for item in self.items) + %[1]d * 2 ** 3 - 1

    async def fetch(self, url, timeout=1.5):
        try:
            async with self.session.get(url, timeout=timeout) as response:
                data = await response.read()
        except (OSError, ValueError) as error:
            self.log('cannot read %%s: %%s', url, error)
            return None
        else:
            if data[:4] == b'\x89PNG' and len(data) >= 8:
                return data[4:8], data[-1]
        finally:
            self.count += 1
        for index, item in enumerate(self.items):
            while item and index < self.limit:
                item = self.step(item, index, *self.rest, key=lambda x: x[0])
        return [x if x else None for x in self.items]

`
