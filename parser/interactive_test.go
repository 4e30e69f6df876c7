package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/parser"
)

// TestInteractive: what the prompt does with each input is what codeop of
// CPython 3.13 says: complete, incomplete, or wrong.
func TestInteractive(t *testing.T) {
	const complete, incomplete = "complete", "incomplete"
	for _, test := range []struct{ text, want string }{
		{"", "invalid syntax"}, // the prompt passes over what says nothing
		{"# comment", "invalid syntax"},
		{"  ", "unexpected indent"},
		{"x = 1", complete},
		{"x = 1\n", complete},
		{"x = 1; y = 2", complete},
		{"'abc", "unterminated string literal (detected at line 1)"},
		{"'abc\\", incomplete},
		{"x = (1,", incomplete},
		{"x = (1,\n", incomplete},
		{"x = {'a': [1,\n2],", incomplete},
		{"if x:", incomplete},
		{"if x:\n", incomplete},
		{"if x:\n  y", incomplete},
		{"if x:\n  y\n", complete},
		{"if x:\n  y\n  ", incomplete},
		{"if x:\n  y\n ", incomplete},
		{"if x:\n  y\n  \n", complete},
		{"if x:\n  y\nelse:", incomplete},
		{"if x: y", incomplete},
		{"if x: y\n", complete},
		{"if x:\n  # comment\n", incomplete},
		{"if 1:\n  if 2:\n    pass\n  else:", incomplete},
		{"x \\", incomplete},
		{"'''abc", incomplete},
		{"'''abc\n\n", incomplete},
		{"f'''{", incomplete},
		{"f'{", incomplete},
		{"f'abc", "unterminated f-string literal (detected at line 1)"},
		{"f'''abc", incomplete},
		{"@decorator", incomplete},
		{"@decorator\n", incomplete},
		{"@decorator\ndef f(): pass\n", complete},
		{"class A:", incomplete},
		{"async def f():\n  await g()\n", complete},
		{"try:\n  pass", incomplete},
		{"try:\n  pass\n", incomplete},
		{"try:\n  pass\nexcept:\n  pass\n", complete},
		{"match x:", incomplete},
		{"match x:\n case 1:", incomplete},
		{"def f(", incomplete},
		{"lambda:", "invalid syntax"},
		{"x = ", "invalid syntax"},
		{"for x in", "invalid syntax"},
		{"1 if 2", "expected 'else' after 'if' expression"},
		{"def f()", "expected ':'"},
		{"class A", "expected ':'"},
		{"(a b", "'(' was never closed"},
		{"x = (\n'", "unterminated string literal (detected at line 2)"},
		{"x = 1\ny = 2\n", "multiple statements found while compiling a single statement"},
		{"if x:\n  y\nz\n", "invalid syntax"},
		{"  x = 1", "unexpected indent"},
	} {
		got := complete
		if parser.Incomplete(test.text) {
			got = incomplete
		} else if _, err := parser.ParseInteractive(diag.NewSource("<stdin>", test.text), parser.FromString()); err != nil {
			got = err.(*diag.Diagnostic).Msg
		}
		assert.Equal(t, test.want, got, "%q", test.text)
	}
}

// TestInteractiveBody: one line may hold several statements.
func TestInteractiveBody(t *testing.T) {
	module, err := parser.ParseInteractive(diag.NewSource("<stdin>", "x = 1; y = 2\n"))
	require.NoError(t, err)
	assert.Len(t, module.Body, 2)
	_, err = parser.ParseInteractive(diag.NewSource("<stdin>", "\n"))
	require.Error(t, err)
}

// TestIncompleteFile: Incomplete is a property of the error in every mode.
func TestIncompleteFile(t *testing.T) {
	for text, want := range map[string]bool{"x = (1,": true, "if x:\n": true, "x = = 1": false, "x = )": false} {
		_, err := parser.Parse(diag.NewSource("x.py", text))
		require.Error(t, err)
		assert.Equal(t, want, err.(*diag.Diagnostic).Incomplete, text)
	}
}
