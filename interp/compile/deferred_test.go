package compile_test

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/interp/compile"
	"github.com/asyn-lang/asyn/parser"
	"github.com/asyn-lang/asyn/runtime"
)

// deferred compiles a module whose functions are compiled when asked for.
func deferred(t *testing.T, src *diag.Source) *code.Code {
	m, err := parser.Parse(src, parser.DeferBodies())
	require.NoError(t, err)
	c, err := compile.Module(m, src, compile.Options{Function: func(f *ast.FunctionDef) (*ast.FunctionDef, error) {
		return parser.ParseFunction(src, f)
	}})
	require.NoError(t, err)
	return c
}

// nested are the code objects among the constants of c.
func nested(c *code.Code) (list []*code.Code) {
	for _, k := range c.Consts {
		if k.Type() == code.Type {
			list = append(list, runtime.MustAs[code.Code](k))
		}
	}
	return list
}

// assertSame compares code with what its Deferred form stands for, and counts
// the functions that were Deferred.
func assertSame(t *testing.T, want, got *code.Code, count *int) {
	head := got
	if got = head.Whole(); got != head {
		*count++
		assert.Equal(t, want.Flags|code.Deferred, head.Flags, head.QualName)
		assert.Equal(t, strings.Join(want.LocalNames[:want.NumParams()], ","), strings.Join(head.LocalNames[:head.NumParams()], ","), head.QualName)
		assert.Equal(t, doc(want), doc(head), head.QualName)
	}
	a, b := nested(want), nested(got)
	require.Len(t, b, len(a), want.QualName)
	for i := range a {
		assertSame(t, a[i], b[i], count)
	}
	if want.Flags&code.Class == 0 { // __static_attributes__ lacks what Deferred methods assign
		assert.Equal(t, disassembled(t, want), disassembled(t, got))
	}
	assert.Equal(t, want.Spans, got.Spans, want.QualName)
	assert.Equal(t, want.Flags, got.Flags, want.QualName)
	assert.Equal(t, want.FirstLine, got.FirstLine, want.QualName)
	assert.Equal(t, want.QualName, got.QualName)
}

func doc(c *code.Code) string {
	if c.Doc.IsNone() {
		return ""
	}
	return runtime.AsStr(c.Doc).String()
}

// disassembled is c without the code in it.
func disassembled(t *testing.T, c *code.Code) string {
	flat := *c
	flat.Consts = append([]runtime.Value(nil), c.Consts...)
	for i, k := range flat.Consts {
		if k.Type() == code.Type {
			flat.Consts[i] = runtime.NewStr(runtime.MustAs[code.Code](k).QualName).Value()
		}
	}
	var b strings.Builder
	require.NoError(t, code.Disassemble(&b, &flat))
	return b.String()
}

// TestDeferredFunctions: what is compiled late is what would have been compiled
// at once, for every function of the standard library.
func TestDeferredFunctions(t *testing.T) {
	count := 0
	stdlib := os.DirFS("../../stdlib")
	require.NoError(t, fs.WalkDir(stdlib, ".", func(file string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(file) != ".py" {
			return err
		}
		text, err := fs.ReadFile(stdlib, file)
		if err != nil {
			return err
		}
		src := diag.NewSource(file, string(text))
		m, err := parser.Parse(src)
		require.NoError(t, err)
		whole, err := compile.Module(m, src, compile.Options{})
		require.NoError(t, err)
		assertSame(t, whole, deferred(t, src), &count)
		return nil
	}))
	assert.Greater(t, count, 1000)
}

func TestWhatIsDeferred(t *testing.T) {
	const text = `from __future__ import annotations
@decorator
def plain(a, *, b: int = 1, **c):
    "Doc."
    return [a for a in (lambda: __x)()]
def one_line(): return 1
def generator(): yield
if True:
    async def conditional():
        await f"{1}"
class C:
    def method(self):
        class Inner:
            def far(self): self.__private = __x
        return Inner
    def uses_super(self):
        super().f
    class D:
        def nested(self):
            def inner(): return self
            return inner
def outer():
    global x
    def inner():
        return 1
class G[T]:
    def generic(self): return T
`
	src := diag.NewSource("x.py", text)
	m, err := parser.Parse(src)
	require.NoError(t, err)
	whole, err := compile.Module(m, src, compile.Options{})
	require.NoError(t, err)
	late := deferred(t, src)
	var names []string
	var visit func(c *code.Code)
	visit = func(c *code.Code) {
		for _, c := range nested(c) {
			if c.Flags&code.Deferred != 0 {
				names = append(names, c.QualName)
			}
			visit(c)
		}
	}
	visit(late)
	assert.Equal(t, []string{"plain", "conditional", "C.method", "C.D.nested"}, names)
	count := 0
	assertSame(t, whole, late, &count)
	assert.Equal(t, len(names), count)
}

// TestDeferredMistake: a source that was not right is a bug of whoever said so.
func TestDeferredMistake(t *testing.T) {
	c := deferred(t, diag.NewSource("x.py", "def f():\n    1 +\n"))
	assert.PanicsWithValue(t, "compile: in f, which was taken to be right: invalid syntax (x.py, line 2)", func() { nested(c)[0].Whole() })
}
