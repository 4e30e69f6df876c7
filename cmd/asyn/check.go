package main

import (
	"fmt"
	"io"
	"os"

	"github.com/asyn-lang/asyn/interp"
)

// check reports syntax errors and warnings on standard error.
func check(files []string) (code int) {
	for _, name := range files {
		text, err := readSource(name)
		if err != nil {
			code = max(code, cannotOpen(absolute(name), err))
			continue
		}
		for _, f := range interp.Check(name, text) {
			fmt.Fprint(os.Stderr, f)
			if f.Error {
				code = max(code, exitError)
			}
		}
	}
	return code
}

// disassemble prints bytecode.
func disassemble(name string) int {
	text, err := readSource(name)
	if err != nil {
		return cannotOpen(absolute(name), err)
	}
	if err := interp.Disassemble(os.Stdout, name, text); err != nil {
		fmt.Fprint(os.Stderr, err)
		return exitError
	}
	return 0
}

// readSource reads a file, or standard input for "-".
func readSource(name string) (string, error) {
	if name == "-" {
		text, err := io.ReadAll(os.Stdin)
		return string(text), err
	}
	text, err := os.ReadFile(name)
	return string(text), err
}
