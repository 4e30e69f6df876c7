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

var update = flag.Bool("update", false, "rewrite the generated parts of the documents")

// TestCompatibility holds the generated parts of compatibility.md to what the
// tests' headers and the interpreter say.
func TestCompatibility(t *testing.T) {
	generated(t, "compatibility.md", map[string]string{"differences": differences(t), "names": names(t)})
}

// generated holds the parts of a document that stand between comments to what
// they should be, or makes them so.
func generated(t *testing.T, document string, parts map[string]string) {
	text, err := os.ReadFile(document)
	require.NoError(t, err)
	want := string(text)
	for name, content := range parts {
		part := regexp.MustCompile(`(?s)(<!-- generated: ` + name + ` -->\n).*?(<!-- end -->)`)
		require.Regexp(t, part, want)
		want = part.ReplaceAllStringFunc(want, func(whole string) string {
			m := part.FindStringSubmatch(whole)
			return m[1] + "\n" + content + "\n" + m[2]
		})
	}
	if *update {
		require.NoError(t, os.WriteFile(document, []byte(want), 0o644))
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

import types

def find_module(name):
    first, *parts = name.split('.')
    found, path = __import__(first), first
    for part in parts:
        path += '.' + part
        if not hasattr(found, part):
            __import__(path)
        found = getattr(found, part)
    return found

def missing(find, names):
    return {name: [n for n in members if not hasattr(find(name), n) and n not in dir(find(name))]
            for name, members in names.items()}

def missing_of_modules(names):
    return missing(find_module, names)

def missing_of_types(names):
    return missing(lambda name: getattr(builtins, name, None) or getattr(types, name), names)

# What only instances have counts as there if their class is.
INSTANCE_MEMBERS = {'expected', 'partial', 'consumed', 'pid', 'stdin', 'stdout', 'stderr', 'is_shutdown',
                    'awaited_by', 'call_stack', 'future', 'frame'}

def missing_of_classes(names):
    lacks = {}
    for name, members in names.items():
        try:
            found = find_module(name)
        except (ImportError, AttributeError):
            lacks[name] = members
        else:
            lacks[name] = [n for n in members if not hasattr(found, n) and not (isinstance(found, type) and n in INSTANCE_MEMBERS)]
    return lacks

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

// cpythonNames is what cpython.py prints.
type cpythonNames struct {
	Version string
	Modules []string
	Names   map[string][]string // by module
	Types   map[string][]string
	Classes map[string][]string // of asyncio and its neighbours, by full name
}

// recordedNames are the names that CPython has.
func recordedNames(t *testing.T) (recorded cpythonNames) {
	text, err := os.ReadFile("cpython-names.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &recorded))
	return recorded
}

// ask calls a function of the script missing and returns its answer.
func ask[T any](t *testing.T, function string, arg any) (answer T) {
	in, err := interp.New()
	require.NoError(t, err)
	defer in.Close()
	require.NoError(t, in.Run(context.Background(), "missing.py", missing))
	v, err := in.Call(context.Background(), function, arg)
	require.NoError(t, err)
	got, err := v.Go()
	require.NoError(t, err)
	return got.(T)
}

// quoted lists names as code.
func quoted(names []any) string {
	var list []string
	for _, n := range names {
		list = append(list, "`"+n.(string)+"`")
	}
	return strings.Join(list, ", ")
}

// names is a table of the modules with the names they lack.
func names(t *testing.T) string {
	cpython := recordedNames(t)
	present := ask[[]any](t, "importable", cpython.Modules)
	var b strings.Builder
	fmt.Fprintf(&b, "Of the %d public modules of CPython %s, %d can be imported: %s.\n\n",
		len(cpython.Modules), cpython.Version, len(present), quoted(present))
	b.WriteString("| module | names | of them missing | which |\n| --- | ---: | ---: | --- |\n")
	lacks := ask[map[string]any](t, "missing_of_modules", cpython.Names)
	for _, name := range slices.Sorted(maps.Keys(cpython.Names)) {
		gone := lacks[name].([]any)
		fmt.Fprintf(&b, "| `%s` | %d | %d | %s |\n", name, len(cpython.Names[name]), len(gone), quoted(gone))
	}
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
