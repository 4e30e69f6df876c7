package main

import (
	"fmt"
	"os"

	"github.com/asyn-lang/asyn/interp"
)

// checkCmd reports syntax errors.
type checkCmd struct {
	Files []string `arg:"" help:"The scripts to check."`
}

// Run implements the command.
func (c *checkCmd) Run(s *session) error {
	for _, name := range c.Files {
		text, err := os.ReadFile(name)
		if err != nil {
			fmt.Fprintf(s.stderr, "asyn: can't open file '%s': %s\n", name, fileError(err))
			s.code = max(s.code, exitUsage)
			continue
		}
		for _, d := range interp.Check(name, string(text)) {
			fmt.Fprint(s.stderr, d)
			if d.Error {
				s.code = max(s.code, exitError)
			}
		}
	}
	return nil
}

// disCmd prints bytecode.
type disCmd struct {
	File string `arg:"" help:"The script."`
}

// Run implements the command.
func (c *disCmd) Run(s *session) error {
	text, err := os.ReadFile(c.File)
	if err != nil {
		fmt.Fprintf(s.stderr, "asyn: can't open file '%s': %s\n", c.File, fileError(err))
		s.code = exitUsage
		return nil
	}
	if err := interp.Disassemble(s.stdout, c.File, string(text)); err != nil {
		fmt.Fprint(s.stderr, err)
		s.code = exitError
	}
	return nil
}
