// Package collections is the module collections, with collections.abc and abc.
// deque, defaultdict and OrderedDict are Go; what is a class like any other is
// Python, in the .py files.
package collections

import "github.com/asyn-lang/asyn/runtime"

type (
	thread = runtime.Thread
	value  = runtime.Value
)

// className is how reprs of instances name their class: without its module, or
// the class that it is defined in.
func className(t *runtime.Type) string {
	if t.Builtin() {
		return t.QualName()
	}
	return t.Name()
}
