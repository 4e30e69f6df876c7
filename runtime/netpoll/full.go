package netpoll

import (
	"errors"
	"syscall"
)

// Full reports whether a call failed because the process, or the system, has no more
// descriptors.
func Full(err error) bool {
	return errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE)
}
