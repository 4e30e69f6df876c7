// Package functools is the module functools. What is called often is Go: partial
// objects, caches, reduce and cmp_to_key; the rest is Python, in functools.py.
package functools

import "github.com/asyn-lang/asyn/runtime"

type (
	thread = runtime.Thread
	value  = runtime.Value
)
