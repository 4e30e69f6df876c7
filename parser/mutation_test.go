package parser_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/lexer"
	"github.com/asyn-lang/asyn/parser"
)

// TestErrorsOfMutations spoils statements of the standard library, one token
// at a time, and compares what is printed with CPython's error, whole. Of
// 150,000 such programs, a handful differed.
func TestErrorsOfMutations(t *testing.T) {
	python := requireCPython(t)
	m := mutator{Rand: rand.New(rand.NewPCG(3, 14))}
	for _, file := range librarySources(t, python) {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		m.lines = append(m.lines, strings.SplitAfter(string(text), "\n"))
	}
	var programs []string
	for len(programs) < 2000 {
		if program := m.program(); len(program) < 2000 {
			programs = append(programs, program)
		}
	}
	input, err := json.Marshal(programs)
	require.NoError(t, err)
	command := exec.Command(python.Command, "testdata/errors.py")
	command.Stdin = bytes.NewReader(input)
	output, err := command.Output()
	require.NoError(t, err)
	var want []string
	require.NoError(t, json.Unmarshal(output, &want))

	wrong, differ := 0, 0
	for i, program := range programs {
		got := ""
		if _, err := parser.Parse(diag.NewSource("x.py", program), parser.FromString()); err != nil {
			got = err.(*diag.Diagnostic).String()
		}
		if want[i] != "" {
			wrong++
		}
		if got != want[i] {
			differ++
			t.Logf("%s\n got\n%s\nwant\n%s", program, got, want[i])
		}
	}
	require.Greater(t, wrong, 1000)
	assert.LessOrEqual(t, differ, wrong/200)
}

// mutator makes broken programs of lines that are sound.
type mutator struct {
	*rand.Rand
	lines [][]string // by file
}

// insertions are tokens that change the meaning of what is around them.
var insertions = strings.Fields("( ) [ ] { } : , ; = == := + - * ** . -> @ ! $ not in is if else for while def class return " +
	"yield await async lambda import from as with try except finally raise del pass None print match case x 1 's' " +
	"f'{x}' ... += 0777 1_ b'x' \\ ? except*")

// program is a few lines of some file with one token changed.
func (m *mutator) program() string {
	file := m.lines[m.IntN(len(m.lines))]
	first := m.IntN(len(file))
	text := dedent(file[first:min(len(file), first+1+m.IntN(12))])
	var tokens []string
	offsets := []int{}
	l := lexer.New(diag.NewSource("", text))
	for {
		token, _ := l.Next()
		if token.Type == lexer.EOF {
			break
		}
		if token.Value != "" {
			tokens, offsets = append(tokens, token.Value), append(offsets, token.Pos.Offset)
		}
	}
	if len(tokens) == 0 {
		return text
	}
	i := m.IntN(len(tokens))
	before, after := text[:offsets[i]], text[offsets[i]+len(tokens[i]):]
	switch other := insertions[m.IntN(len(insertions))]; m.IntN(5) {
	case 0:
		return before + after
	case 1:
		return before + other + after
	case 2:
		return before + other + " " + tokens[i] + after
	case 3:
		return before + tokens[i] + " " + tokens[i] + after
	}
	return before + tokens[m.IntN(len(tokens))] + after
}

// dedent removes the first line's indentation from all lines.
func dedent(lines []string) string {
	indent := lines[0][:len(lines[0])-len(strings.TrimLeft(lines[0], " "))]
	var out strings.Builder
	for _, line := range lines {
		out.WriteString(strings.TrimPrefix(line, indent))
	}
	return out.String()
}
