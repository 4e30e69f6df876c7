package parser_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/parser"
)

// TestErrors compares what is printed for broken programs with what CPython
// 3.13 printed, whole. internal/recorderrors records it.
func TestErrors(t *testing.T) {
	archives, err := filepath.Glob("testdata/errors/*.txtar")
	require.NoError(t, err)
	programs := 0
	for _, path := range archives {
		archive, err := txtar.ParseFile(path)
		require.NoError(t, err)
		files := map[string]string{}
		for _, file := range archive.Files {
			require.NotContains(t, files, file.Name, path)
			files[file.Name] = string(file.Data)
		}
		for _, file := range archive.Files {
			name, ok := strings.CutSuffix(file.Name, ".py")
			if !ok {
				continue
			}
			programs++
			want, differs := files[name+".3.14.out"]
			if !differs {
				want = files[name+".out"]
			}
			require.NotEmpty(t, want, "%s: %s has no recorded output", path, file.Name)
			t.Run(filepath.Base(path)+"/"+name, func(t *testing.T) {
				_, err := parser.Parse(diag.NewSource(file.Name, string(file.Data)))
				require.Error(t, err)
				assert.Equal(t, want, err.(*diag.Diagnostic).String())
			})
		}
	}
	require.Greater(t, programs, 300)
}
