//go:build !unix

package main

import (
	"errors"

	"github.com/asyn-lang/asyn/interp"
)

// tellTasks does nothing: there is no SIGQUIT.
func tellTasks(*interp.Interpreter) (stop func()) { return func() {} }

func askForTasks(int, string) (string, error) {
	return "", errors.New("ps and pstree are not supported on this system")
}
