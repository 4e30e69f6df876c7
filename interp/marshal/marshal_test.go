package marshal_test

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/interp/compile"
	"github.com/asyn-lang/asyn/interp/marshal"
	"github.com/asyn-lang/asyn/parser"
	"github.com/asyn-lang/asyn/runtime"
)

func compiled(t *testing.T, src *diag.Source) *code.Code {
	m, err := parser.Parse(src)
	require.NoError(t, err)
	c, err := compile.Module(m, src, compile.Options{})
	require.NoError(t, err)
	return c
}

// assertSame compares code with what was read, and counts the functions that
// were Deferred.
func assertSame(t *testing.T, want, got *code.Code, deferred *int) {
	if whole := got.Whole(); whole != got {
		*deferred++
		assert.Equal(t, want.Flags|code.Deferred, got.Flags, want.QualName)
		got = whole
	}
	require.Len(t, got.Consts, len(want.Consts), want.QualName)
	a, b := *want, *got
	for i := range want.Consts {
		x, y := want.Consts[i], got.Consts[i]
		require.Equal(t, x.Type(), y.Type())
		switch x.Type() {
		case code.Type:
			assertSame(t, runtime.MustAs[code.Code](x), runtime.MustAs[code.Code](y), deferred)
		case runtime.FrozenSetType: // whose order is another then, in CPython as well
			assert.ElementsMatch(t, strings.Split(inner(repr(t, x)), ", "), strings.Split(inner(repr(t, y)), ", "))
		default:
			assert.Equal(t, repr(t, x), repr(t, y))
		}
	}
	assert.Equal(t, repr(t, a.Doc), repr(t, b.Doc))
	assert.Equal(t, cap(a.Instrs) > len(a.Instrs), cap(b.Instrs) > len(b.Instrs))
	a.Consts, b.Consts, a.Doc, b.Doc = nil, nil, runtime.None, runtime.None
	for _, c := range []*code.Code{&a, &b} { // nil or empty is the same
		c.LocalNames = append([]string{}, c.LocalNames...)
		c.Names = append([]*runtime.Str{}, c.Names...)
		c.CellVars = append([]code.CellVar{}, c.CellVars...)
		c.FreeVars = append([]code.CellVar{}, c.FreeVars...)
	}
	assert.Equal(t, a, b)
}

// inner is what stands between the outermost braces.
func inner(set string) string { return set[strings.Index(set, "{")+1 : strings.LastIndex(set, "}")] }

func repr(t *testing.T, v runtime.Value) string {
	th := &runtime.Thread{Interp: &runtime.Interpreter{}}
	text, err := runtime.Repr(th, v)
	require.NoError(t, err)
	return text.String()
}

func reread(t *testing.T, c *code.Code) *code.Code {
	data, err := marshal.Encode(c)
	require.NoError(t, err)
	again, err := marshal.Decode(string(data), c.Source)
	require.NoError(t, err)
	return again
}

// TestAllScripts: code that is written and read is the same, for every script of
// the tests and every module of the standard library.
func TestAllScripts(t *testing.T) {
	deferred := 0
	for _, dir := range []string{"../../stdlib", "../../tests", "../../examples"} {
		files := os.DirFS(dir)
		require.NoError(t, fs.WalkDir(files, ".", func(file string, _ fs.DirEntry, err error) error {
			if err != nil || path.Ext(file) != ".py" {
				return err
			}
			text, err := fs.ReadFile(files, file)
			if err != nil {
				return err
			}
			src := diag.NewSource(file, string(text))
			m, err := parser.Parse(src)
			if err != nil {
				return nil // a test of syntax errors, or in another encoding
			}
			c, err := compile.Module(m, src, compile.Options{})
			if err != nil {
				return nil
			}
			assertSame(t, c, reread(t, c), &deferred)
			return nil
		}))
	}
	assert.Greater(t, deferred, 5_000)
}

// TestConstants: constants keep their types, signs and identities.
func TestConstants(t *testing.T) {
	src := diag.NewSource("x.py", `
x = (None, True, False, ..., 0, -1, 2**63, -2**200, 0.0, -0.0, 1e400, 1.5, 2j, 'a', 'two words', '\ud800', b'\xff', (), (1, (2,)))
y = z[1:2, ::None]
w = q in {1, 'b', (3,)}
`)
	c := compiled(t, src)
	deferred := 0
	assertSame(t, c, reread(t, c), &deferred)
}

// TestDamaged: what is cut off or empty is refused.
func TestDamaged(t *testing.T) {
	src := diag.NewSource("x.py", "def f(a, *b):\n    return [a, 'text', 1.5]\nx = f(2)\n")
	data, err := marshal.Encode(compiled(t, src))
	require.NoError(t, err)
	for n := range data {
		_, err := marshal.Decode(string(data[:n]), src)
		assert.Error(t, err, "%d of %d bytes", n, len(data))
	}
	_, err = marshal.Decode(string(data)+"\x00", src)
	assert.Error(t, err)
}

// FuzzDecode: no bytes make a panic of what reads them.
func FuzzDecode(f *testing.F) {
	src := diag.NewSource("x.py", "class C[T]:\n    x = 1, 2.5, 2**70, b'a', {*()}\n    def f(self, *, y=2j):\n        return lambda: y in {1, 2}\n")
	m, err := parser.Parse(src)
	require.NoError(f, err)
	c, err := compile.Module(m, src, compile.Options{})
	require.NoError(f, err)
	data, err := marshal.Encode(c)
	require.NoError(f, err)
	f.Add(string(data))
	f.Add(string(data[:len(data)/2]))
	f.Add("")
	f.Fuzz(func(_ *testing.T, data string) {
		_, _ = marshal.Decode(data, src)
	})
}
