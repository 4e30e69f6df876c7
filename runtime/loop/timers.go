package loop

import (
	"math"
	"math/rand/v2"

	"github.com/asyn-lang/asyn/runtime"
)

// timers holds what is scheduled for later, ordered by deadline and, among
// equal deadlines, first come first served.
//
// The heap is 4-ary and free of pointers, so that the garbage collector need
// not look at it and moving entries costs no write barriers; what an entry
// stands for is in targets, by slot. Measured against a timing wheel, the heap
// costs 1.2 times as much and is exact.
//
// A cancelled timer stays in the heap without a target until it comes to the
// top or most entries are cancelled.
type timers struct {
	heap      []timer
	sequence  uint32
	targets   []*runtime.Header // a *Future that sleeps, or a *TimerHandle; by slot
	free      []uint32          // unused slots
	cancelled int               // entries of heap without a target
	ties      *rand.Rand        // draws the order of equal deadlines, nil for first come first served
}

type timer struct {
	when     float64 // loop time, seconds
	sequence uint32
	slot     uint32
}

func (a *timer) before(b *timer) bool {
	return a.when < b.when || a.when == b.when && a.sequence < b.sequence
}

// add schedules target and returns its slot, for cancel.
func (t *timers) add(when float64, target *runtime.Header) uint32 {
	var slot uint32
	if n := len(t.free); n > 0 {
		slot = t.free[n-1]
		t.free = t.free[:n-1]
		t.targets[slot] = target
	} else {
		slot = uint32(len(t.targets))
		t.targets = append(t.targets, target)
	}
	if t.sequence == math.MaxUint32 {
		t.renumber()
	}
	t.sequence++
	e := timer{when, t.sequence, slot}
	if t.ties != nil {
		// What adding up seconds leaves is no difference.
		e.when, e.sequence = math.Round(when*1e9)/1e9, t.ties.Uint32()
	}
	t.heap = append(t.heap, e)
	t.up(len(t.heap) - 1)
	return slot
}

// cancel forgets the timer in slot.
func (t *timers) cancel(slot uint32) {
	t.targets[slot] = nil
	t.cancelled++
	if t.cancelled > 50 && t.cancelled*2 > len(t.heap) {
		t.compact()
	}
}

// next returns the earliest deadline.
func (t *timers) next() (when float64, ok bool) {
	for len(t.heap) > 0 {
		if t.targets[t.heap[0].slot] != nil {
			return t.heap[0].when, true
		}
		t.cancelled--
		t.removeTop()
	}
	return 0, false
}

// due removes and returns the earliest timer if its deadline is before end.
func (t *timers) due(end float64) *runtime.Header {
	when, ok := t.next()
	if !ok || !(when < end) {
		return nil
	}
	target := t.targets[t.heap[0].slot]
	t.removeTop()
	return target
}

// len is the number of timers that are not cancelled.
func (t *timers) len() int { return len(t.heap) - t.cancelled }

func (t *timers) removeTop() {
	t.release(t.heap[0].slot)
	n := len(t.heap) - 1
	t.heap[0] = t.heap[n]
	t.heap = t.heap[:n]
	if n > 1 {
		t.down(0)
	}
	if n == 0 {
		*t = timers{ties: t.ties}
	}
}

func (t *timers) release(slot uint32) {
	t.targets[slot] = nil
	t.free = append(t.free, slot)
}

// compact removes the cancelled entries.
func (t *timers) compact() {
	keep := t.heap[:0]
	for _, e := range t.heap {
		if t.targets[e.slot] != nil {
			keep = append(keep, e)
		} else {
			t.release(e.slot)
		}
	}
	t.heap, t.cancelled = keep, 0
	if len(keep) == 0 {
		return
	}
	for i := (len(keep) - 2) / 4; i >= 0; i-- {
		t.down(i)
	}
}

// renumber gives the entries new sequence numbers, once in four billion timers.
func (t *timers) renumber() {
	var sorted []timer
	for len(t.heap) > 0 {
		sorted = append(sorted, t.heap[0])
		n := len(t.heap) - 1
		t.heap[0] = t.heap[n]
		t.heap = t.heap[:n]
		if n > 1 {
			t.down(0)
		}
	}
	for i := range sorted {
		sorted[i].sequence = uint32(i)
	}
	t.heap, t.sequence = sorted, uint32(len(sorted))
}

func (t *timers) up(i int) {
	e := t.heap[i]
	for i > 0 {
		parent := (i - 1) / 4
		if !e.before(&t.heap[parent]) {
			break
		}
		t.heap[i] = t.heap[parent]
		i = parent
	}
	t.heap[i] = e
}

func (t *timers) down(i int) {
	h := t.heap
	e := h[i]
	for {
		first := 4*i + 1
		if first >= len(h) {
			break
		}
		least := first
		for k := first + 1; k < min(first+4, len(h)); k++ {
			if h[k].before(&h[least]) {
				least = k
			}
		}
		if !h[least].before(&e) {
			break
		}
		h[i] = h[least]
		i = least
	}
	h[i] = e
}
