//go:build !linux

package os

import (
	"io/fs"
	"os"
	"syscall"
)

// accessible asks whether there is a file, which is all that can be told here.
func accessible(path string, mode int) error {
	_, err := os.Stat(path)
	if err == nil && mode&^4 != 0 {
		err = syscall.EACCES
	}
	return err
}

// umask is not supported here.
func umask(int) int { return 0 }

func factsOf(info fs.FileInfo) facts { return plainFacts(info) }
