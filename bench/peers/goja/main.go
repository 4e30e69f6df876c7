// Command goja runs one JavaScript file with github.com/dop251/goja on the
// event loop of goja_nodejs. console.log and process.argv are as in node, so
// that one source serves both.
package main

import (
	"bufio"
	"fmt"
	"os"

	"github.com/dop251/goja"
	"github.com/dop251/goja_nodejs/console"
	"github.com/dop251/goja_nodejs/eventloop"
	"github.com/dop251/goja_nodejs/require"
)

func main() {
	if err := run(os.Args[0], os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(command, file string, args []string) error {
	source, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	program, err := goja.Compile(file, string(source), false)
	if err != nil {
		return err
	}

	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	registry := new(require.Registry)
	registry.RegisterNativeModule(console.ModuleName, console.RequireWithPrinter(&console.StdPrinter{
		StdoutPrint: func(line string) { fmt.Fprintln(out, line) },
		StderrPrint: func(line string) { fmt.Fprintln(os.Stderr, line) },
	}))

	loop := eventloop.NewEventLoop(eventloop.WithRegistry(registry))
	var thrown error
	loop.Run(func(vm *goja.Runtime) {
		process := vm.NewObject()
		if thrown = process.Set("argv", append([]string{command, file}, args...)); thrown != nil {
			return
		}
		if thrown = vm.Set("process", process); thrown != nil {
			return
		}
		_, thrown = vm.RunProgram(program)
	})
	return thrown
}
