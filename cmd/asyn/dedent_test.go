package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDedent(t *testing.T) {
	for code, want := range map[string]string{
		"":                                   "",
		"a":                                  "a",
		"  a":                                "a",
		"\n  if a:\n    b\n  \n  c\n":        "\nif a:\n  b\n\nc\n",
		"  a\n b\n":                          " a\nb\n",
		"\ta\n  b\n":                         "\ta\n  b\n",
		"a\n  b":                             "a\n  b",
		"  s = \"\"\"\n    x\n   \"\"\"\n  ": "s = \"\"\"\n  x\n \"\"\"\n",
	} {
		assert.Equal(t, want, dedent(code), "%q", code)
	}
}
