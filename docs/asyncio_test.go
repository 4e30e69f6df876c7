package docs_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/tests/script"
)

// asyncModules are the modules that asyncio.md is about.
var asyncModules = []string{"asyncio", "concurrent.futures", "contextvars", "queue", "threading"}

// TestAsyncio holds the generated parts of asyncio.md to what the interpreter
// has, and its rows to the names there are.
func TestAsyncio(t *testing.T) {
	cpython := recordedNames(t)
	members := maps.Clone(cpython.Classes)
	for _, name := range asyncModules {
		members[name] = cpython.Names[name]
	}
	text, err := os.ReadFile("asyncio.md")
	require.NoError(t, err)
	differs := map[string]bool{}
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\| [^|]*\\|$").FindAllStringSubmatch(string(text), -1) {
		owner, member := splitName(row[1])
		assert.Contains(t, members[owner], member, "asyncio.md says that %s differs, which is no name", row[1])
		differs[row[1]] = true
	}
	share, table := membersTable(t, members, differs)
	generated(t, "asyncio.md", map[string]string{"share": share, "members": table})
}

// splitName splits a dotted name before its last part.
func splitName(name string) (owner, member string) {
	dot := strings.LastIndex(name, ".")
	return name[:max(dot, 0)], name[dot+1:]
}

// membersTable is a table of the modules and classes with their names: those
// that work, those that are missing, and those that no script uses.
func membersTable(t *testing.T, members map[string][]string, differs map[string]bool) (share, table string) {
	lacks := ask[map[string]any](t, "missing_of_classes", members)
	used := usedNames(t)
	total, missing, untested := 0, 0, 0
	var b strings.Builder
	b.WriteString("| module or class | works | not supported | no test uses |\n| --- | --- | --- | --- |\n")
	for _, name := range slices.Sorted(maps.Keys(members)) {
		gone := lacks[name].([]any)
		var works, idle []any
		for _, m := range members[name] {
			if slices.Contains(gone, any(m)) || differs[name+"."+m] {
				continue
			}
			works = append(works, m)
			if !used[m] && !strings.HasPrefix(m, "__") {
				idle = append(idle, m)
			}
		}
		total, missing, untested = total+len(members[name]), missing+len(gone), untested+len(idle)
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", name, quoted(works), quoted(gone), quoted(idle))
	}
	works := total - missing - len(differs)
	share = fmt.Sprintf("Of %d names %d work (%.1f %%), %d differ and %d are not supported; %d are used by no test.\n",
		total, works, 100*float64(works)/float64(total), len(differs), missing, untested)
	return share, b.String()
}

// usedNames are the names that the language tests use or import.
func usedNames(t *testing.T) map[string]bool {
	scripts, err := script.Find("../tests")
	require.NoError(t, err)
	word := regexp.MustCompile(`\w+`)
	used := map[string]bool{}
	for _, s := range scripts {
		text, err := os.ReadFile(filepath.FromSlash(s.Path))
		require.NoError(t, err)
		for _, w := range word.FindAllString(string(text), -1) {
			used[w] = true
		}
	}
	return used
}
