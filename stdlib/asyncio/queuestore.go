package asyncio

import "github.com/asyn-lang/asyn/runtime"

// store keeps a queue's items in one of three orders.
type store interface {
	len(th *runtime.Thread) (int, error)
	push(th *runtime.Thread, v runtime.Value) error
	pop(th *runtime.Thread) (runtime.Value, error) // the store is not empty
	all(th *runtime.Thread) ([]runtime.Value, error)
	visit(visit func(runtime.Value))
	// shown is a store for the same order whose items are in container, which
	// is what a script knows as the attribute _queue.
	shown(container runtime.Value) *shown
}

// kept is the items of a store that no script has seen.
type kept struct{ items []runtime.Value }

func (k *kept) len(*runtime.Thread) (int, error) { return len(k.items), nil }

func (k *kept) all(*runtime.Thread) ([]runtime.Value, error) { return k.items, nil }

func (k *kept) visit(visit func(runtime.Value)) {
	for _, v := range k.items {
		visit(v)
	}
}

// fifo gives back what came first, first.
type fifo struct {
	kept
	room [4]runtime.Value // for a few, without an allocation each time
}

func (s *fifo) shown(container runtime.Value) *shown {
	return &shown{container, "append", "popleft", false}
}

func (s *fifo) push(th *runtime.Thread, v runtime.Value) error {
	if len(s.items) == 0 {
		s.items = s.room[:0]
	}
	return grow(th, &s.items, v)
}

func (s *fifo) pop(*runtime.Thread) (runtime.Value, error) {
	v := s.items[0]
	s.items[0] = runtime.Value{}
	s.items = s.items[1:]
	return v, nil
}

// grow appends to items and charges the growth.
func grow(th *runtime.Thread, items *[]runtime.Value, v runtime.Value) error {
	if len(*items) == cap(*items) {
		if err := th.Alloc(int64(cap(*items)) * 16); err != nil {
			return err
		}
	}
	*items = append(*items, v)
	return nil
}

// lifo gives back what came last, first.
type lifo struct{ kept }

func (s *lifo) shown(container runtime.Value) *shown {
	return &shown{container, "append", "pop", false}
}

func (s *lifo) push(th *runtime.Thread, v runtime.Value) error { return grow(th, &s.items, v) }

func (s *lifo) pop(*runtime.Thread) (runtime.Value, error) {
	n := len(s.items) - 1
	v := s.items[n]
	s.items[n] = runtime.Value{}
	s.items = s.items[:n]
	return v, nil
}

// smallest gives back the smallest item, by <. It is a binary heap that moves
// items in the steps of module heapq, whose order of equal items shows. A
// comparison may run a script that changes the heap: indices are checked again.
type smallest struct{ kept }

func (s *smallest) shown(container runtime.Value) *shown {
	return &shown{container, "heappush", "heappop", true}
}

func (s *smallest) push(th *runtime.Thread, v runtime.Value) error {
	if err := grow(th, &s.items, v); err != nil {
		return err
	}
	return s.up(th, 0, len(s.items)-1)
}

func (s *smallest) pop(th *runtime.Thread) (runtime.Value, error) {
	n := len(s.items) - 1
	last := s.items[n]
	s.items[n] = runtime.Value{}
	s.items = s.items[:n]
	if n == 0 {
		return last, nil
	}
	top := s.items[0]
	s.items[0] = last
	return top, s.sink(th)
}

// less compares two items, unless a script has taken them away.
func (s *smallest) less(th *runtime.Thread, a, b runtime.Value) (bool, error) {
	return runtime.CompareBool(th, a, b, runtime.CmpLt)
}

// up moves the item at i towards start while it is smaller than its parent.
func (s *smallest) up(th *runtime.Thread, start, i int) error {
	item := s.items[i]
	for i > start {
		parent := (i - 1) / 2
		smaller, err := s.less(th, item, s.items[parent])
		if err != nil {
			return err
		}
		if i >= len(s.items) {
			return changed(th)
		}
		if !smaller {
			break
		}
		s.items[i] = s.items[parent]
		i = parent
	}
	s.items[i] = item
	return nil
}

// sink moves the first item down to a leaf along the smaller children, and then
// up to where it belongs.
func (s *smallest) sink(th *runtime.Thread) error {
	i, item, n := 0, s.items[0], len(s.items)
	for child := 1; child < n; child = 2*i + 1 {
		if right := child + 1; right < n {
			smaller, err := s.less(th, s.items[child], s.items[right])
			if err != nil {
				return err
			}
			if len(s.items) != n {
				return changed(th)
			}
			if !smaller {
				child = right
			}
		}
		s.items[i] = s.items[child]
		i = child
	}
	s.items[i] = item
	return s.up(th, 0, i)
}

func changed(th *runtime.Thread) error {
	return th.Raise(runtime.RuntimeError, "queue changed size during a comparison of its items")
}
