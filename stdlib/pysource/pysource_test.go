package pysource

import (
	"io/fs"
	"os"
	"path"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestArchiveIsUpToDate(t *testing.T) {
	files := map[string]string{}
	stdlib := os.DirFS("..")
	require.NoError(t, fs.WalkDir(stdlib, ".", func(file string, _ fs.DirEntry, err error) error {
		if file == "ssl" {
			return fs.SkipDir // which not every program has
		}
		if err != nil || path.Ext(file) != ".py" {
			return err
		}
		text, err := fs.ReadFile(stdlib, file)
		files[file] = string(text)
		return err
	}))
	packed := map[string]string{}
	each(func(file string, _ int, _ string) bool {
		packed[file] = text(file)
		return true
	})
	assert.Equal(t, files, packed, "run go generate ./stdlib/pysource")
}

func TestModules(t *testing.T) {
	assert.Contains(t, Modules("pure"), "enum")
	assert.NotContains(t, Modules("pure"), "counter")
}

func TestNoSuchFile(t *testing.T) {
	source := Of("pure/nothing.py")
	assert.PanicsWithValue(t, "pysource: no file pure/nothing.py", func() { source.Text() })
}
