// Command gopher-lua runs one Lua file with github.com/yuin/gopher-lua. The
// program finds its arguments in the table arg, as with the lua command.
package main

import (
	"fmt"
	"os"

	lua "github.com/yuin/gopher-lua"
)

func main() {
	state := lua.NewState()
	defer state.Close()

	arg := state.NewTable()
	for _, value := range os.Args[2:] {
		arg.Append(lua.LString(value))
	}
	state.SetGlobal("arg", arg)

	if err := state.DoFile(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
