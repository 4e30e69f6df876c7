package asyncio

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
)

// strf formats a str.
func strf(format string, args ...any) runtime.Value {
	return runtime.NewStr(fmt.Sprintf(format, args...)).Value()
}
