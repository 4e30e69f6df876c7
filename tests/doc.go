// Package tests judges the built asyn command by the language scripts in its
// folders. It holds no code of the product.
//
// A script NAME.py prints what it observes. Beside it stand the recorded
// outputs of CPython, made by the recorder (go run ./tests/record):
//
//	NAME.out   standard output, always
//	NAME.err   standard error, when there is any
//	NAME.code  the exit code, when it is not 0
//	NAME.in    standard input, when the script reads any (written by hand)
//
// The comments a script opens with say how it is recorded and run; see
// [github.com/asyn-lang/asyn/tests/script.Header].
//
// Many small ones stand together in a bundle, with their outputs: broken/ holds
// programs that fail, and what is printed then. See
// [github.com/asyn-lang/asyn/tests/script.Bundle].
//
// Run one folder, or one script, by its path:
//
//	go test ./tests -run TestScripts/lang/classes
//
// ASYN_BIN names a command to judge instead of a fresh build.
package tests
