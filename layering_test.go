// Package asyn_test holds what is true of the module as a whole.
package asyn_test

import (
	"bytes"
	"encoding/json"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/asyn-lang/asyn"

// layers says what of the module each package may import, from the bottom up.
// A name ending in "/..." stands for all packages below it.
var layers = []struct {
	pkg string
	may []string
}{
	{"ast", nil},
	{"diag", []string{"ast"}},
	{"lexer", []string{"ast", "diag"}},
	{"charnames", nil},
	{"charnames/gen", nil},
	{"parser", []string{"ast", "charnames", "diag", "lexer"}},
	{"runtime/libm", nil},
	{"runtime/netpoll", nil},
	{"runtime", []string{"charnames", "runtime/libm"}},
	{"runtime/loop", []string{"runtime", "runtime/netpoll"}},
	{"interp/code", []string{"ast", "diag", "runtime"}},
	{"interp/compile", []string{"ast", "diag", "runtime", "interp/code"}},
	{"interp/marshal", []string{"ast", "diag", "runtime", "interp/code"}},
	{"interp/vm", []string{"runtime", "runtime/loop", "interp/code"}},
	{"stdlib/pysource/gen", nil},
	{"stdlib/...", []string{"runtime/...", "stdlib/..."}},
	{"interp", []string{"ast", "diag", "lexer", "parser", "runtime/...", "interp/...", "stdlib/..."}},
	{"cmd/...", []string{"interp", "stdlib/ssl"}}, // the latter with the build tag tls
	{"examples/...", []string{"interp"}},
	// Programs that make test data, and test data's own tools.
	{"parser/internal/...", []string{"parser/internal/..."}},
	{"tests/random", []string{"ast", "diag", "parser", "tests/script"}},
	{"tests/soak", []string{"interp"}},
	{"tests/...", []string{"tests/..."}},
}

// pkg is what go list says of a package.
type pkg struct {
	ImportPath, Dir, Doc string
	GoFiles              []string
	Imports              []string
}

func packages(t *testing.T) []pkg {
	out, err := exec.Command("go", "list", "-pgo=off", "-json=ImportPath,Dir,Doc,GoFiles,Imports", "./...").Output()
	require.NoError(t, err)
	var list []pkg
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pkg
		if err := d.Decode(&p); err == io.EOF {
			return list
		}
		require.NoError(t, err)
		p.ImportPath = strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		if len(p.GoFiles) > 0 {
			list = append(list, p)
		}
	}
}

// matches reports whether a package is the one named, or one below a "/..." name.
func matches(name, pkg string) bool {
	if tree, ok := strings.CutSuffix(name, "/..."); ok {
		return pkg == tree || strings.HasPrefix(pkg, tree+"/")
	}
	return pkg == name
}

// place is the most exact entry of layers for a package, or -1.
func place(pkg string) int {
	best := -1
	for i, l := range layers {
		if matches(l.pkg, pkg) && (best < 0 || len(l.pkg) > len(layers[best].pkg)) {
			best = i
		}
	}
	return best
}

func TestImportsPointDown(t *testing.T) {
	for _, p := range packages(t) {
		at := place(p.ImportPath)
		if !assert.GreaterOrEqual(t, at, 0, "%s has no place in the layers", p.ImportPath) {
			continue
		}
		for _, imported := range p.Imports {
			below, ours := strings.CutPrefix(imported, module+"/")
			allowed := func(name string) bool { return matches(name, below) }
			if ours && !slices.ContainsFunc(layers[at].may, allowed) {
				t.Errorf("%s must not import %s", p.ImportPath, below)
			}
		}
	}
}

func TestEveryPackageSaysWhatItIs(t *testing.T) {
	for _, p := range packages(t) {
		assert.NotEmpty(t, p.Doc, "%s has no package comment", p.ImportPath)
	}
}

// TestUnsafe: everything that Go's type system cannot check stands in one file.
func TestUnsafe(t *testing.T) {
	var found []string
	for _, p := range packages(t) {
		for _, name := range p.GoFiles {
			f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.Dir, name), nil, parser.ImportsOnly)
			require.NoError(t, err)
			for _, spec := range f.Imports {
				if path, _ := strconv.Unquote(spec.Path.Value); path == "unsafe" {
					found = append(found, p.ImportPath+"/"+name)
				}
			}
		}
	}
	assert.Equal(t, []string{"runtime/unsafe.go"}, found)
}

// TestEmbeddersDependencies: a program that embeds asyn links these modules, and
// none of the command's, the tests' or the benchmarks'.
func TestEmbeddersDependencies(t *testing.T) {
	out, err := exec.Command("go", "list", "-pgo=off", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", "./interp").Output()
	require.NoError(t, err)
	modules := strings.Fields(string(out))
	slices.Sort(modules)
	assert.Equal(t, []string{"github.com/alecthomas/participle/v2", module, "golang.org/x/text"}, slices.Compact(modules))
}

// TestNoTLS: crypto/tls is for those alone who import stdlib/ssl.
func TestNoTLS(t *testing.T) {
	out, err := exec.Command("go", "list", "-pgo=off", "-deps", "./interp", "./cmd/asyn").Output()
	require.NoError(t, err)
	for _, heavy := range []string{"crypto/tls", "crypto/x509", module + "/stdlib/ssl"} {
		assert.NotContains(t, strings.Fields(string(out)), heavy)
	}
}
