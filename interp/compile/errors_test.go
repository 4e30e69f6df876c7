package compile_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/compile"
	"github.com/asyn-lang/asyn/parser"
)

// TestErrors compares what the compiler says about the programs of
// testdata/errors.txt with what CPython says, as recorded by record.py.
func TestErrors(t *testing.T) {
	text, err := os.ReadFile("testdata/errors.txt")
	require.NoError(t, err)
	for _, block := range strings.Split(strings.TrimSpace(string(text)), "\n\n") {
		var program, want []string
		for _, line := range strings.Split(block, "\n") {
			if strings.HasPrefix(line, "=>") {
				want = append(want, strings.TrimLeft(line, "=>! "))
			} else {
				program = append(program, line)
			}
		}
		source := strings.Join(program, "\n") + "\n"
		t.Run(program[0], func(t *testing.T) {
			assert.Equal(t, want, judge(source), "%s", source)
		})
	}
}

// judge compiles a program and reports as record.py does.
func judge(program string) []string {
	src := diag.NewSource("x", program)
	var said []string
	warn := func(d *diag.Diagnostic) {
		said = append(said, fmt.Sprintf("warning %d %s", d.Location().Line, d.Msg))
	}
	m, err := parser.Parse(src, parser.Warnings(warn))
	if err == nil {
		_, err = compile.Module(m, src, compile.Options{Warn: warn})
	}
	if d, ok := err.(*diag.Diagnostic); ok {
		at := d.Location()
		end := fmt.Sprint(at.EndOffset)
		if d.Span.Pos == d.Span.End {
			end = "None"
		}
		return []string{fmt.Sprintf("%d:%d-%d:%s %s", at.Line, at.Offset, at.EndLine, end, d.Msg)}
	}
	if len(said) == 0 {
		return []string{"fine"}
	}
	return said
}
