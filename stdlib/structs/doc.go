// Package structs is the module struct: values to bytes and back, by a format. What an
// item in memory is made of stands in package runtime, which memoryviews share.
package structs

import "github.com/asyn-lang/asyn/runtime"

type (
	thread = runtime.Thread
	value  = runtime.Value
)

var structError = &runtime.Type{}

func init() {
	runtime.RegisterType(structError, &runtime.TypeSpec{Name: "error", Module: "struct", Base: runtime.ExceptionType})
}
