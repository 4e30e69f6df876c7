// Package collections is the module collections, with collections.abc and abc.
// deque, defaultdict and OrderedDict are Go; what is a class like any other is
// Python, in the .py files.
package collections

import "github.com/asyn-lang/asyn/runtime"

type (
	thread = runtime.Thread
	value  = runtime.Value
)
