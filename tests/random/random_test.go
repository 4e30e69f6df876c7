package main

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp"
	"github.com/asyn-lang/asyn/parser"
)

func testOptions(t *testing.T) options {
	names, err := builtinNames("../..")
	require.NoError(t, err)
	return options{names: names, called: map[string]int{}, templates: true}
}

// TestProgramsRun: programs parse, and a batch of them runs to its end.
func TestProgramsRun(t *testing.T) {
	opts := testOptions(t)
	var programs []string
	for i := range uint64(100) {
		p := program(1, i, opts)
		_, err := parser.Parse(diag.NewSource("<program>", p))
		require.NoError(t, err, "program %d:\n%s", i, p)
		programs = append(programs, p)
	}
	// A guard against a program that does not end: they take about a second.
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	var out bytes.Buffer
	in, err := interp.New(interp.WithStdout(&out))
	require.NoError(t, err)
	defer in.Close()
	require.NoError(t, in.Run(ctx, "batch.py", script(programs)))
	assert.Equal(t, len(programs), strings.Count(out.String(), marker))
	assert.Less(t, strings.Count(out.String(), "NameError"), len(programs)/2, "most programs work")
}

func TestProgramsAreRepeatable(t *testing.T) {
	opts := testOptions(t)
	for i := range uint64(20) {
		assert.Equal(t, program(7, i, opts), program(7, i, opts))
	}
}

// TestCoverage holds the programs to what they are for.
func TestCoverage(t *testing.T) {
	opts := testOptions(t)
	reached, err := readSyntax("../..")
	require.NoError(t, err)
	for i := range uint64(10_000) {
		p := program(1, i, opts)
		if i < 3000 {
			reached.add(p)
		}
	}
	for name, n := range reached.reached {
		assert.NotZero(t, n, "no program has %s", name)
	}
	for _, kind := range builtinTypes {
		for _, name := range opts.names[kind] {
			if !slices.Contains(methods["never"].all, name) {
				assert.NotZero(t, opts.called[kind+"."+name], "no program has %s.%s", kind, name)
			}
		}
	}
}

func TestSimplifications(t *testing.T) {
	all := simplifications("if a:\n    show(1 + 2)\n")
	assert.Contains(t, all, "")
	assert.Contains(t, all, "show(1 + 2)\n")
	assert.Contains(t, all, "if a:\n    show(2)\n")
	assert.Contains(t, all, "if a:\n    pass\n")
}
