package interp

import (
	"time"

	"github.com/asyn-lang/asyn/runtime/loop"
)

// WithVirtualTime makes the script's clock start at the real time and jump to
// the next deadline whenever nothing else is left to do.
func WithVirtualTime() Option {
	return func(c *config) error {
		c.base.clock = loop.NewVirtualClock(time.Now())
		return nil
	}
}
