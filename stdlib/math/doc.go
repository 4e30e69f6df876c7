// Package math is the module math: the functions of C's mathematical library,
// and number theory on ints.
package math
