package vm

import (
	"bufio"
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestLoopCallsNothing holds what the instruction loop's speed rests on: what its
// cases call is inlined. That stops without notice when a function grows, or the
// loop itself does beyond what the compiler inlines into (see fast.go).
func TestLoopCallsNothing(t *testing.T) {
	out, err := exec.Command("go", "build", "-gcflags=-m", ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	inlined := map[string]bool{} // "line:column" of the calls in loop.go
	note := regexp.MustCompile(`loop\.go:(\d+:\d+): inlining call to `)
	for lines := bufio.NewScanner(bytes.NewReader(out)); lines.Scan(); {
		if m := note.FindStringSubmatch(lines.Text()); m != nil {
			inlined[m[1]] = true
		}
	}

	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "loop.go", nil, parser.SkipObjectResolution)
	require.NoError(t, err)
	found := 0
	ast.Inspect(file, func(n ast.Node) bool {
		clause, ok := n.(*ast.CaseClause)
		if !ok {
			return true
		}
		ast.Inspect(clause, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || isConversion(call) {
				return true
			}
			found++
			at := files.Position(call.Lparen)
			place := strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
			assert.True(t, inlined[place], "the call at loop.go:%s is not inlined", place)
			return true
		})
		return false
	})
	assert.Greater(t, found, 100)
}

// isConversion reports whether a call is a conversion or a builtin function.
func isConversion(call *ast.CallExpr) bool {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		switch f.Name {
		case "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint64", "len":
			return true
		}
	case *ast.SelectorExpr:
		return f.Sel.Name == "CompareOp" || f.Sel.Name == "Op"
	}
	return false
}
