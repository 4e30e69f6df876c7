// Package json is the module json and its submodules. Reading and writing are
// written in Go (decode.go, encode.go), the classes that scripts derive from, and
// whatever is not in a hurry, in Python. Both recurse with the nesting of a document,
// each level within the thread's depth; script code that they call on the way may
// change what they go through.
package json

import "github.com/asyn-lang/asyn/runtime"

type (
	thread = runtime.Thread
	value  = runtime.Value
)

const (
	everyByte = 0x0101010101010101
	highBits  = 0x80 * everyByte
)

// special has the high bit set of the first of eight bytes that cannot stand in a
// string as it is: a quote, a backslash, a control character. Above it bits may be
// wrong.
func special(w uint64) uint64 {
	quote, backslash := w^'"'*everyByte, w^'\\'*everyByte
	return ((quote-everyByte)&^quote | (backslash-everyByte)&^backslash | (w-' '*everyByte)&^w) & highBits
}
