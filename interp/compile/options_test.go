package compile_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/interp/compile"
	"github.com/asyn-lang/asyn/parser"
)

func compileWith(t *testing.T, text string, opts compile.Options) (*code.Code, error) {
	src := diag.NewSource("x", text)
	m, err := parser.Parse(src)
	require.NoError(t, err)
	return compile.Module(m, src, opts)
}

func TestTopLevelAwait(t *testing.T) {
	for _, text := range []string{"await x\n", "x = [y async for y in z]\n", "async for x in y: pass\n", "async with x: pass\n"} {
		_, err := compileWith(t, text, compile.Options{})
		assert.Error(t, err, text)
		c, err := compileWith(t, text, compile.Options{TopLevelAwait: true})
		require.NoError(t, err, text)
		assert.NotZero(t, c.Flags&code.Coroutine, text)
	}
	c, err := compileWith(t, "x = 1\n", compile.Options{TopLevelAwait: true})
	require.NoError(t, err)
	assert.Zero(t, c.Flags&code.Coroutine, "nothing is awaited")
	_, err = compileWith(t, "def f(): await x\n", compile.Options{TopLevelAwait: true})
	assert.ErrorContains(t, err, "'await' outside async function")
}

func TestInteractivePrints(t *testing.T) {
	prints := func(opts compile.Options) bool {
		c, err := compileWith(t, "x\n", opts)
		require.NoError(t, err)
		for _, in := range c.Instrs {
			if in.Op() == code.Intrinsic && code.Intrinsics(in.I()) == code.PrintExpr {
				return true
			}
		}
		return false
	}
	assert.True(t, prints(compile.Options{Interactive: true}))
	assert.False(t, prints(compile.Options{}))
}

func operations(c *code.Code) []code.Op {
	var ops []code.Op
	for _, in := range c.Instrs {
		ops = append(ops, in.Op())
	}
	return ops
}

func TestFutureIsInherited(t *testing.T) {
	c, err := compileWith(t, "x: undefined\n", compile.Options{Future: compile.Annotations})
	require.NoError(t, err)
	assert.NotZero(t, c.Flags&code.FutureAnnotations)
	assert.NotContains(t, operations(c), code.MakeFunction, "no __annotate__ is made")
}

func TestExpression(t *testing.T) {
	src := diag.NewSource("x", "a + [b for b in c][0]")
	e, err := parser.ParseExpr(src)
	require.NoError(t, err)
	c, err := compile.Expression(e, src, compile.Options{})
	require.NoError(t, err)
	assert.Contains(t, operations(c), code.Return)
	src = diag.NewSource("x", "(yield)")
	e, err = parser.ParseExpr(src)
	require.NoError(t, err)
	_, err = compile.Expression(e, src, compile.Options{})
	assert.ErrorContains(t, err, "'yield' outside function")
}

// TestLargeCode compiles what does not fit the registers, and has the
// verifier look at it.
func TestLargeCode(t *testing.T) {
	names := func(n int) string {
		var list []string
		for i := range n {
			list = append(list, fmt.Sprintf("v%d", i))
		}
		return strings.Join(list, ", ")
	}
	nest := func(open, inner, end string, n int) string {
		return strings.Repeat(open, n) + inner + strings.Repeat(end, n)
	}
	programs := map[string]string{
		"locals":          "def f():\n  " + strings.ReplaceAll(names(600), ",", " =") + " = 0\n  del v599\n  return v0 + v598, lambda: v400\n",
		"parameters":      "def f(" + names(600) + "):\n  return v599 + v0, lambda: v400 + v1\n",
		"arguments":       "f(" + names(600) + ")\nx.y(" + names(600) + ")\n",
		"targets":         names(600) + " = x\n" + names(200) + ", *rest = x\n[" + names(600) + "] = " + names(600) + "\n",
		"displays":        "x = [" + names(9000) + "], {" + names(600) + "}, (" + names(600) + "), {" + strings.ReplaceAll(names(600), ",", ": 1,") + ": 1}\n",
		"calls":           "x = " + nest("f(", "1", ")", 199) + "\n",
		"methods":         "x = " + nest("a.b(c, ", "1", ")", 199) + "\n",
		"keywords":        "x = " + nest("f(k=", "1", ")", 199) + "\n",
		"operators":       "x = " + nest("a + (b * ", "1", ")", 199) + "\n",
		"lists":           "x = " + nest("[a, ", "1", "]", 199) + "\n",
		"dicts":           "x = " + nest("{a: b, c: ", "1", "}", 199) + "\n",
		"subscripts":      "x = " + nest("a[b:", "1", "]", 199) + "\n",
		"comparisons":     "x = " + nest("a < b < (", "1", ")", 199) + "\n",
		"conditions":      "if " + nest("a and (b or ", "1", ")", 99) + ": pass\n",
		"conditionals":    "def f(x):\n  return " + nest("(a if b + (", "1", ") else c)", 99) + "\n",
		"awaits":          "async def f():\n  return " + nest("await g(a, ", "1", ")", 99) + "\n",
		"generators":      "def f():\n  return " + nest("[a, (yield ", "1", ")]", 99) + "\n",
		"f-string":        "x = f'" + strings.Repeat("{a}-", 600) + "'\n",
		"comprehensions":  "x = " + nest("[", "1", " for x in y]", 19) + "\n",
		"chains":          "x = " + strings.Repeat("a + ", 9000) + "1\ny = a" + strings.Repeat(".b(1)[2]", 3000) + "\n",
		"elif":            "if a: pass\n" + strings.Repeat("elif b: pass\n", 1000) + "else: pass\n",
		"captures":        "match x:\n  case [" + names(70) + "]: pass\n",
		"free variables":  "def f():\n  " + strings.ReplaceAll(names(60), ",", " =") + " = 0\n  def g(): return " + names(60) + "\n",
		"keyword display": "class C(" + names(300) + ", k=1): pass\n",
	}
	for name, program := range programs {
		t.Run(name, func(t *testing.T) {
			c, err := compileWith(t, program, compile.Options{})
			require.NoError(t, err)
			assert.Empty(t, verifyAll(c))
		})
	}
}

// TestNestedFinally: the code of finally blocks is repeated for every way out,
// so that of nested ones multiplies.
func TestNestedFinally(t *testing.T) {
	program := ""
	for i := range 8 {
		indent := strings.Repeat(" ", i)
		program += indent + "try: a\n" + indent + "finally:\n"
	}
	c, err := compileWith(t, program+strings.Repeat(" ", 8)+"pass\n", compile.Options{})
	require.NoError(t, err)
	assert.Empty(t, verifyAll(c))
	assert.Greater(t, len(c.Instrs), 1<<8)
}

// TestTooDeep: a tree too deep to walk is a SyntaxError. The parser has a
// limit of its own, so the tree is made by hand.
func TestTooDeep(t *testing.T) {
	src := diag.NewSource("x", "")
	chain := func(n int) *ast.Module {
		var e ast.Expr = &ast.Name{ID: "a"}
		for range n {
			e = &ast.BinOp{Left: e, Right: &ast.Name{ID: "b"}}
		}
		return &ast.Module{Body: []ast.Stmt{&ast.ExprStmt{Value: e}}}
	}
	_, err := compile.Module(chain(10000), src, compile.Options{})
	require.NoError(t, err)
	_, err = compile.Module(chain(1000000), src, compile.Options{})
	assert.ErrorContains(t, err, "too many nested expressions")
}
