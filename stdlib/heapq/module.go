// Package heapq is the module heapq: lists kept as heaps. What moves items is
// written in Go, what is made of that in Python, in heapq.py. The items end up
// where CPython's algorithm puts them.
package heapq

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

type (
	thread = runtime.Thread
	value  = runtime.Value
)

var def = runtime.ModuleDef{
	Name: "heapq",
	Doc:  "Lists kept as heaps: the smallest item stands first, each item before the two below it.",
	All: []string{"heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop",
		"heappush_max", "heappop_max", "heapify_max", "heapreplace_max", "heappushpop_max"},
	Functions: append(operations("", runtime.CmpLt), operations("_max", runtime.CmpGt)...),
	Sources:   []runtime.ModuleSource{pysource.Of("heapq/heapq.py")},
}

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

// heap is a list with the comparison that keeps it in order.
type heap struct {
	th     *thread
	list   *runtime.List
	before runtime.CompareOp
}

// less reports whether an item stands before another. The comparison may run
// script code, which must leave the list as long as it is.
func (h heap) less(a, b value) (bool, error) {
	n := h.list.Len()
	var is bool
	var err error
	if h.before == runtime.CmpLt {
		is, err = runtime.CompareBool(h.th, a, b, runtime.CmpLt)
	} else {
		is, err = runtime.CompareBool(h.th, b, a, runtime.CmpLt)
	}
	if err == nil && h.list.Len() != n {
		err = h.th.Raise(runtime.RuntimeError, "list changed size during iteration")
	}
	if err == nil {
		err = h.th.Work(1)
	}
	return is, err
}

// rise moves the item at a place up, at most to start, until what is above it
// does not stand behind it.
func (h heap) rise(start, at int) error {
	item := h.list.At(at)
	for at > start {
		above := (at - 1) / 2
		is, err := h.less(item, h.list.At(above))
		if err != nil {
			return err
		}
		if !is {
			break
		}
		h.swap(at, above)
		at = above
	}
	return nil
}

func (h heap) swap(i, j int) {
	a, b := h.list.At(i), h.list.At(j)
	h.list.SetAt(i, b)
	h.list.SetAt(j, a)
}

// sink moves the item at a place down: to the bottom, where most belong, and up
// again.
func (h heap) sink(at int) error {
	start := at
	size := h.list.Len()
	for child := 2*at + 1; child < size; child = 2*at + 1 {
		if child+1 < size {
			is, err := h.less(h.list.At(child), h.list.At(child+1))
			if err != nil {
				return err
			}
			if !is {
				child++
			}
		}
		h.swap(at, child)
		at = child
	}
	return h.rise(start, at)
}

func (h heap) push(item value) error {
	if err := h.list.Append(h.th, item); err != nil {
		return err
	}
	return h.rise(0, h.list.Len()-1)
}

func (h heap) pop() (value, error) {
	n := h.list.Len()
	if n == 0 {
		return value{}, h.th.Raise(runtime.IndexError, "index out of range")
	}
	last := h.list.Pop(n - 1)
	if n == 1 {
		return last, nil
	}
	return h.replace(last)
}

// replace puts an item in the place of the first, which it returns.
func (h heap) replace(item value) (value, error) {
	if h.list.Len() == 0 {
		return value{}, h.th.Raise(runtime.IndexError, "index out of range")
	}
	first := h.list.At(0)
	h.list.SetAt(0, item)
	return first, h.sink(0)
}

func (h heap) pushPop(item value) (value, error) {
	if h.list.Len() == 0 {
		return item, nil
	}
	is, err := h.less(h.list.At(0), item)
	if err != nil || !is {
		return item, err
	}
	return h.replace(item)
}

func (h heap) heapify() error {
	for at := h.list.Len()/2 - 1; at >= 0; at-- {
		if err := h.sink(at); err != nil {
			return err
		}
	}
	return nil
}

// operations are the functions for heaps of one order.
func operations(suffix string, before runtime.CompareOp) []runtime.Function {
	on := func(name, params string, fn func(h heap, args []value) (value, error)) runtime.Function {
		return runtime.Function{Sig: name + suffix + "(heap" + params + ", /)", Fn: func(th *thread, args []value) (value, error) {
			list := runtime.AsList(args[0])
			if list == nil {
				return value{}, th.TypeErrorf("%s%s() argument 1 must be list, not %s", name, suffix, args[0].Type().Name())
			}
			return fn(heap{th, list, before}, args)
		}}
	}
	return []runtime.Function{
		on("heappush", ", item", func(h heap, args []value) (value, error) { return runtime.None, h.push(args[1]) }),
		on("heappop", "", func(h heap, _ []value) (value, error) { return h.pop() }),
		on("heapreplace", ", item", func(h heap, args []value) (value, error) { return h.replace(args[1]) }),
		on("heappushpop", ", item", func(h heap, args []value) (value, error) { return h.pushPop(args[1]) }),
		on("heapify", "", func(h heap, _ []value) (value, error) { return runtime.None, h.heapify() }),
	}
}
