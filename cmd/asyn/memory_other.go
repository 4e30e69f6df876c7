//go:build !linux

package main

import "math"

// machineMemory is not known.
func machineMemory() int64 { return math.MaxInt64 }
