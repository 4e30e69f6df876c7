// Command tengo runs one Tengo file with github.com/d5/tengo/v2. The program
// finds its arguments in argv and may import the whole standard library.
package main

import (
	"fmt"
	"os"

	"github.com/d5/tengo/v2"
	"github.com/d5/tengo/v2/stdlib"
)

func main() {
	if err := run(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(file string, args []string) error {
	source, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	argv := make([]any, len(args))
	for i, arg := range args {
		argv[i] = arg
	}

	script := tengo.NewScript(source)
	script.SetImports(stdlib.GetModuleMap(stdlib.AllModuleNames()...))
	if err := script.Add("argv", argv); err != nil {
		return err
	}
	_, err = script.Run()
	return err
}
