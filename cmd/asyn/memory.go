package main

import (
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// memoryLimit is the script's memory budget: three quarters of what the
// machine or the cgroup has, since Go cannot survive running out of memory. It
// is 0, no limit, where the amount cannot be told.
func memoryLimit() int64 {
	total := min(machineMemory(), cgroupMemory())
	if total == math.MaxInt64 {
		return 0
	}
	return total / 4 * 3
}

// cgroupMemory reads the limit of the cgroup, in either version's place.
func cgroupMemory() int64 {
	for _, file := range []string{"memory.max", "memory/memory.limit_in_bytes"} {
		text, err := os.ReadFile(filepath.Join("/sys/fs/cgroup", file))
		if err != nil {
			continue
		}
		if n, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil {
			return n
		}
	}
	return math.MaxInt64
}
