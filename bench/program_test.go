package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryProgramIsInTheTable(t *testing.T) {
	named := map[string]bool{}
	for _, p := range Programs {
		assert.False(t, named[p.Name], "%s is there twice", p.Name)
		named[p.Name] = true
		assert.Contains(t, Groups, p.Group, p.Name)
		assert.NotEmpty(t, p.Measures, p.Name)
		for engine := range p.Omit {
			assert.True(t, slices.Contains(EngineNames(), engine), "%s omits unknown %s", p.Name, engine)
		}
		if !p.Parse {
			assert.FileExists(t, p.file(".py"))
		}
		if p.Folder != "" {
			named[p.Folder] = true
		}
	}

	folders, err := os.ReadDir("programs")
	require.NoError(t, err)
	for _, folder := range folders {
		assert.True(t, named[folder.Name()], "no row of the table runs programs/%s", folder.Name())
	}
}

func TestCommand(t *testing.T) {
	python := Engine{Name: "cpython", Ext: ".py", Run: []string{"python3"}, Check: []string{"python3", "-c", "…"}}
	lua := Engine{Name: "gopher-lua", Ext: ".lua", Run: []string{"lua"}}
	goja := Engine{Name: "goja", Ext: ".js", Run: []string{"goja"}}
	find := func(name string) Program {
		chosen, err := selectPrograms([]string{name})
		require.NoError(t, err)
		return chosen[0]
	}

	fib, parse := find("fib"), find("parse")
	file := filepath.Join("programs", "fib", "program.lua")
	assert.Equal(t, []string{"lua", file, "7"}, fib.Command(lua, "source.py", false))
	assert.Equal(t, []string{"lua", file, "1"}, fib.Command(lua, "source.py", true))
	assert.Equal(t, []string{"python3", "-c", "…", "source.py"}, parse.Command(python, "source.py", false))
	assert.Nil(t, parse.Command(lua, "source.py", false), "Lua does not parse Python")
	assert.Nil(t, find("gather").Command(lua, "source.py", false), "nobody wrote it in Lua")
	assert.NotNil(t, find("sleepers-100k").Command(goja, "source.py", false))
	assert.Nil(t, find("sleepers-1m").Command(goja, "source.py", false), "omitted")
}

func TestSelectPrograms(t *testing.T) {
	chosen, err := selectPrograms([]string{"sieve", "fib"})
	require.NoError(t, err)
	require.Len(t, chosen, 2)
	assert.Equal(t, "fib", chosen[0].Name, "the suite's order")

	_, err = selectPrograms([]string{"fob"})
	assert.ErrorContains(t, err, `"fob"`)
}

func TestGenerateSource(t *testing.T) {
	source, err := generateSource(50_000)
	require.NoError(t, err)
	assert.GreaterOrEqual(t, len(source), 50_000)
	assert.Less(t, len(source), 100_000)
	again, err := generateSource(50_000)
	require.NoError(t, err)
	assert.Equal(t, source, again)
}

func TestShortVersion(t *testing.T) {
	assert.Equal(t, "2026-09-08", shortVersion("v0.0.0-20260908191801-89a6a09411d5"))
	assert.Equal(t, "2.17.0", shortVersion("v2.17.0"))
	assert.Equal(t, "1.0.0-rc.1", shortVersion("v1.0.0-rc.1"))
}
