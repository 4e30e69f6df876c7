// Package docs_test keeps the documents true: what can be generated is, and what
// the README shows is run.
package docs_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
	"github.com/asyn-lang/asyn/tests/script"
)

var update = flag.Bool("update", false, "rewrite the generated parts of compatibility.md")

const compatibility = "compatibility.md"

// TestCompatibility holds the generated parts of compatibility.md to what the
// tests' headers and the interpreter say.
func TestCompatibility(t *testing.T) {
	text, err := os.ReadFile(compatibility)
	require.NoError(t, err)
	want := string(text)
	for name, content := range map[string]string{"differences": differences(t), "names": names(t)} {
		part := regexp.MustCompile(`(?s)(<!-- generated: ` + name + ` -->\n).*?(<!-- end -->)`)
		require.Regexp(t, part, want)
		want = part.ReplaceAllStringFunc(want, func(whole string) string {
			m := part.FindStringSubmatch(whole)
			return m[1] + "\n" + content + "\n" + m[2]
		})
	}
	if *update {
		require.NoError(t, os.WriteFile(compatibility, []byte(want), 0o644))
		return
	}
	assert.Equal(t, want, string(text), "run go test ./docs -update")
}

// differences lists the language tests that say how asyn differs, and those
// of the bundles that fail.
func differences(t *testing.T) string {
	scripts, err := script.Find("../tests")
	require.NoError(t, err)
	var b strings.Builder
	for _, s := range scripts {
		if s.Differs != "" {
			fmt.Fprintf(&b, "- [%s](%s): %s\n", s.Name("../tests"), filepath.ToSlash(s.Path), s.Differs)
		}
	}
	bundles, err := script.FindBundles("../tests")
	require.NoError(t, err)
	programs, failing := 0, 0
	for _, bundle := range bundles {
		scripts, err := bundle.Unpack(t.TempDir())
		require.NoError(t, err)
		programs, failing = programs+len(scripts), failing+len(bundle.Fails)
	}
	fmt.Fprintf(&b, "\nOf %d broken programs, %d print something else than CPython does:\n\n", programs, failing)
	for _, bundle := range bundles {
		path := filepath.ToSlash(bundle.Path)
		name := strings.TrimSuffix(strings.TrimPrefix(path, "../tests/"), ".txtar")
		for _, program := range slices.Sorted(maps.Keys(bundle.Fails)) {
			fmt.Fprintf(&b, "- [%s](%s), %s: %s\n", name, path, program, bundle.Fails[program])
		}
	}
	return b.String()
}

// missing is a script that finds out what of CPython's names is not there.
const missing = `
import builtins

def find(name):
    if name.startswith('builtins.'):
        return getattr(builtins, name[9:])
    module = __import__(name)
    for part in name.split('.')[1:]:
        module = getattr(module, part)
    return module

def missing(names):
    return {name: [n for n in members if not hasattr(find(name), n)] for name, members in names.items()}

def importable(modules):
    found = []
    for m in modules:
        try:
            __import__(m)
            found.append(m)
        except ImportError:
            pass
    return found
`

// names is a table of the modules and types with the names they lack.
func names(t *testing.T) string {
	var cpython struct {
		Version string
		Modules []string
		Names   map[string][]string
	}
	text, err := os.ReadFile("cpython-names.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &cpython))
	in, err := interp.New()
	require.NoError(t, err)
	defer in.Close()
	call := func(function string, arg any) any {
		v, err := in.Call(context.Background(), function, arg)
		require.NoError(t, err)
		got, err := v.Go()
		require.NoError(t, err)
		return got
	}
	require.NoError(t, in.Run(context.Background(), "missing.py", missing))

	var b strings.Builder
	var present []string
	for _, m := range call("importable", cpython.Modules).([]any) {
		present = append(present, "`"+m.(string)+"`")
	}
	fmt.Fprintf(&b, "Of the %d public modules of CPython %s, %d can be imported: %s.\n\n",
		len(cpython.Modules), cpython.Version, len(present), strings.Join(present, ", "))
	b.WriteString("| module or type | names | of them missing | which |\n| --- | ---: | ---: | --- |\n")
	lacks := call("missing", cpython.Names).(map[string]any)
	complete, total := 0, 0
	for _, name := range slices.Sorted(maps.Keys(cpython.Names)) {
		members, gone := cpython.Names[name], lacks[name].([]any)
		if strings.HasPrefix(name, "builtins.") && len(gone) == 0 {
			complete, total = complete+1, total+len(members)
			continue
		}
		var list []string
		for _, n := range gone {
			list = append(list, "`"+n.(string)+"`")
		}
		fmt.Fprintf(&b, "| `%s` | %d | %d | %s |\n", name, len(members), len(gone), strings.Join(list, ", "))
	}
	fmt.Fprintf(&b, "| %d more builtin types | %d | 0 | |\n", complete, total)
	return b.String()
}

// TestReadme runs the console sessions of the README: what stands below a
// command is what it prints. A command with a comment behind it is only shown.
func TestReadme(t *testing.T) {
	bin := t.TempDir()
	built, err := exec.Command("go", "build", "-o", filepath.Join(bin, "asyn"), "../cmd/asyn").CombinedOutput()
	require.NoError(t, err, "%s", built)
	t.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	text, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	ran := 0
	for _, block := range regexp.MustCompile("(?s)```console\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		for _, session := range strings.Split("\n"+block[1], "\n$ ")[1:] {
			command, output, _ := strings.Cut(session, "\n")
			if strings.Contains(command, "  #") {
				continue
			}
			cmd := exec.Command("sh", "-c", command)
			cmd.Dir = ".."
			got, err := cmd.CombinedOutput()
			require.NoError(t, err, "%s: %s", command, got)
			assert.Equal(t, strings.TrimSpace(output), strings.TrimSpace(string(got)), command)
			ran++
		}
	}
	assert.NotZero(t, ran)
}

// TestLinks: what the documents point to is there.
func TestLinks(t *testing.T) {
	documents, err := filepath.Glob("*.md")
	require.NoError(t, err)
	for _, document := range append(documents, "../README.md", "../examples/README.md") {
		text, err := os.ReadFile(document)
		require.NoError(t, err)
		for _, m := range regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(string(text), -1) {
			_, err := os.Stat(filepath.Join(filepath.Dir(document), m[1]))
			assert.NoError(t, err, "%s points to %s", document, m[1])
		}
	}
}
