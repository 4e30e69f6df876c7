// Package json is the module json and its submodules. Reading and writing are
// written in Go (decode.go, encode.go), the classes that scripts derive from, and
// whatever is not in a hurry, in Python.
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

// load64 is the first eight bytes of s, the first one lowest.
func load64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// special has the high bit set of the first of eight bytes that cannot stand in a
// string as it is: a quote, a backslash, a control character. Above it bits may be
// wrong.
func special(w uint64) uint64 {
	quote, backslash := w^'"'*everyByte, w^'\\'*everyByte
	return ((quote-everyByte)&^quote | (backslash-everyByte)&^backslash | (w-' '*everyByte)&^w) & highBits
}
