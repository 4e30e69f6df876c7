// Package futures is the module concurrent.futures.
//
// The threads of a ThreadPoolExecutor are threads of the script's interpreter
// and share its lock. The workers of a ProcessPoolExecutor are isolates: other
// interpreters in this process, on goroutines of their own, that receive copies
// of the arguments and send copies of the results back (see runtime.Isolate).
//
// All state is guarded by the lock of the interpreter it belongs to.
//
// The package does not promise compatibility.
package futures
