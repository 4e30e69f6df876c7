package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// Go's collector by default lets the heap double between two collections,
// starting at 4 MB: for a short script that makes many small objects it would
// run hundreds of times. tuneGC gives every heap at least minHeadroom of room to
// grow, and a large one less than its own size, so that memory stays in bounds.
const (
	minHeadroom = 64 << 20
	// largeShare is the headroom of a large heap, in percent of what is live.
	largeShare = 36
	// goMinHeap is the heap size, at GOGC=100, below which Go does not collect.
	goMinHeap = 4 << 20
)

// mostPercent is the headroom of a small heap, in the collector's terms.
const mostPercent = minHeadroom / goMinHeap * 100

// tuneGC sets the collector up and adjusts it after every collection.
func tuneGC() {
	debug.SetGCPercent(mostPercent)
	watchGC(mostPercent)
}

// watchGC sets the percentage anew when the collection that finds its sentinel
// dead is over, and then starts again.
func watchGC(percent int) {
	sentinel := new([16]byte)
	runtime.AddCleanup(sentinel, func(struct{}) {
		adjusted := gcPercent()
		if adjusted != percent {
			debug.SetGCPercent(adjusted)
		}
		watchGC(adjusted)
	}, struct{}{})
}

// gcPercent is the percentage for the heap as the last collection has left it.
func gcPercent() int {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	live := int(sample[0].Value.Uint64())
	return min(max(minHeadroom/max(live/100, 1), largeShare), mostPercent)
}
