package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/asyn-lang/asyn/interp"
)

func main() {
	tuneGC()
	in, err := interp.New(interp.WithSystem(), interp.WithLimits(interp.NoLimits), interp.WithArgs(os.Args[1:]...))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	err = in.RunFile(context.Background(), os.Args[1])
	var e *interp.Error
	if errors.As(err, &e) {
		e.PrintTraceback(os.Stderr)
		os.Exit(1)
	} else if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
