// Package script is what the recorder and the tests share about a language
// script: finding it, reading its header, running it with an interpreter and
// comparing what came out with what was recorded.
//
// It knows nothing of asyn's own packages: an interpreter is a command line.
package script
