// Package libm computes the elementary functions: exponentials, logarithms,
// powers, trigonometric and hyperbolic functions, and their inverses.
//
// Go's package math promises little about the last bit, and CPython's results
// are those of a C library whose errors barely exceed half a unit in the last
// place. Scripts print such results with all their digits, so the last bit
// shows: of math.Pow every second result differs from C's, of math.Sin every
// fourth.
//
// The functions here evaluate to 65 bits or more, as an unevaluated sum of two
// float64 (a "double-double", see dd.go), and round that once. The result is
// the correctly rounded one in all but about one case in ten thousand. Each
// reduces its argument to a small distance from an entry of a table (tables.go,
// made by gentables.go), and sums a short Taylor series: its leading terms in
// double-double, the rest in plain float64, whose errors are below 2**-65 of
// the result by then.
//
// Functions that C libraries compute less accurately, by compositions of
// others (Sinh, Acosh, Log10 …), use the same customary compositions.
package libm

//go:generate go run gentables.go
