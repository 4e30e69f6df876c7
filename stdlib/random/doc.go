// Package random is the module random. Its generator is the Mersenne Twister
// with CPython's seeding, and every distribution draws from it as CPython's
// does: the same seed gives the same numbers.
package random
