// Command starlark runs one Starlark file with go.starlark.net.
//
// The dialect's switches are all on (recursion, while, reassigned globals), so
// that a program may be written as it would be in Python. The program finds
// its arguments in argv and the math module in math.
package main

import (
	"bufio"
	"fmt"
	"os"

	"go.starlark.net/lib/math"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

func main() {
	if err := run(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(file string, args []string) error {
	argv := make([]starlark.Value, len(args))
	for i, arg := range args {
		argv[i] = starlark.String(arg)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	thread := &starlark.Thread{
		Name:  file,
		Print: func(_ *starlark.Thread, line string) { fmt.Fprintln(out, line) },
	}
	dialect := &syntax.FileOptions{
		Set:             true,
		While:           true,
		TopLevelControl: true,
		GlobalReassign:  true,
		Recursion:       true,
	}
	_, err := starlark.ExecFileOptions(dialect, thread, file, nil, starlark.StringDict{
		"argv": starlark.NewList(argv),
		"math": math.Module,
	})
	return err
}
