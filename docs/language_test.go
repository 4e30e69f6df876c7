package docs_test

import (
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tally counts what CPython has, and how much of it asyn has as well.
type tally struct{ all, here int }

// leastShare is how much of the language must work: sections and names of types.
const leastShare = 0.98

// TestLanguage holds language.md to its own rules, and its generated parts to
// what the rows and the interpreter say.
func TestLanguage(t *testing.T) {
	sections, marks := share(t)
	names, table := types(t)
	whole := float64(sections.here+names.here) / float64(sections.all+names.all)
	assert.GreaterOrEqual(t, whole, leastShare)
	marks += fmt.Sprintf("With the names of types, which are counted further down, that is %.1f %%.\n", 100*whole)
	generated(t, "language.md", map[string]string{"share": marks, "types": table})
}

// languageRow is a row about a construct: its mark, and what shows it.
var languageRow = regexp.MustCompile(`(?m)^\| (\d[^|]*) \| (works|differs|not supported)([^|]*) \| ([^|]*) \|$`)

// share counts the rows about the language by their marks. Each names a test,
// and says what differs or what one gets instead.
func share(t *testing.T) (tally, string) {
	text, err := os.ReadFile("language.md")
	require.NoError(t, err)
	count := map[string]int{}
	rows := languageRow.FindAllStringSubmatch(string(text), -1)
	for _, row := range rows {
		construct, mark, note, tests := row[1], row[2], row[3], row[4]
		count[mark]++
		assert.Equal(t, mark != "works", strings.HasPrefix(note, ": "), "%s: a reason stands behind each mark but works", construct)
		assert.Equal(t, mark != "not supported", strings.Contains(tests, "](../tests/"), "%s: what is there is shown by a test", construct)
	}
	assert.Len(t, regexp.MustCompile(`(?m)^\| \d`).FindAllString(string(text), -1), len(rows), "rows without a mark")
	return tally{len(rows), count["works"]}, fmt.Sprintf("Of %d rows, %d work, %d differ and %d are not supported.\n",
		len(rows), count["works"], count["differs"], count["not supported"])
}

// types is a table of the types with their methods, and those they lack.
func types(t *testing.T) (tally, string) {
	cpython := recordedNames(t)
	lacks := ask[map[string]any](t, "missing_of_types", cpython.Types)
	var b strings.Builder
	total, missing := 0, 0
	b.WriteString("| type | names | missing | which | methods and attributes without underscores |\n| --- | ---: | ---: | --- | --- |\n")
	for _, name := range slices.Sorted(maps.Keys(cpython.Types)) {
		members, gone := cpython.Types[name], lacks[name].([]any)
		total, missing = total+len(members), missing+len(gone)
		var plain []any
		for _, m := range members {
			if !strings.HasPrefix(m, "_") && !slices.Contains(gone, any(m)) {
				plain = append(plain, m)
			}
		}
		fmt.Fprintf(&b, "| `%s` | %d | %d | %s | %s |\n", name, len(members), len(gone), quoted(gone), quoted(plain))
	}
	fmt.Fprintf(&b, "\nOf %d names of %d types, %d are there.\n", total, len(cpython.Types), total-missing)
	return tally{total, total - missing}, b.String()
}
