package vm

import "github.com/asyn-lang/asyn/runtime"

// ahead is the state of a generator that runs ahead of the Go code that iterates
// over it (see runtime.DrainFunc): it goes on after a yield, in its frame, and what
// it has yielded is handed over when it stops.
type ahead struct {
	fp    int                      // the frame that may; -1 for none
	items []runtime.Value          // what it has yielded, after what frames below it have
	end   int                      // the length of items at which it stops
	more  func(runtime.Value) bool // whether it may go on after an item; nil means always
}

// most is how many items a generator runs ahead, at most.
const most = 64

// take keeps the item v for later, unless the generator has to stop for it.
func (a *ahead) take(v runtime.Value) bool {
	if len(a.items) == a.end || a.more != nil && !a.more(v) {
		return false
	}
	a.items = append(a.items, v)
	return true
}

// drainGenerator is the runtime.DrainFunc of generators.
func drainGenerator(th *runtime.Thread, self runtime.Value, more func(runtime.Value) bool, f func(runtime.Value) error) error {
	vm, g := Of(th), genOf(self)
	start := len(vm.ahead.items)
	for {
		outer := vm.ahead
		vm.ahead.fp, vm.ahead.end, vm.ahead.more = vm.fp+1, start+most, more
		v, res, err := vm.resume(g, runtime.Value{}, nil)
		vm.ahead.fp, vm.ahead.end, vm.ahead.more = outer.fp, outer.end, outer.more
		if failed := vm.handOut(start, f); failed != nil {
			return failed
		}
		if err != nil || res == runtime.Returned {
			return err
		}
		if err := f(v); err != nil {
			return err
		}
	}
}

// handOut calls f for the items from start on, which are no longer kept then.
func (vm *VM) handOut(start int, f func(runtime.Value) error) error {
	end := len(vm.ahead.items)
	var err error
	for i := start; i < end && err == nil; i++ {
		err = f(vm.ahead.items[i])
	}
	clear(vm.ahead.items[start:end])
	vm.ahead.items = vm.ahead.items[:start]
	return err
}
