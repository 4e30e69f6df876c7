package vm

// RecursionLimit is sys.getrecursionlimit(): how many script frames of this
// thread may run at a time.
func (vm *VM) RecursionLimit() int { return vm.limit }

// SetRecursionLimit is sys.setrecursionlimit().
func (vm *VM) SetRecursionLimit(n int) { vm.limit = n }

// FrameDepth is how many script frames of this thread run.
func (vm *VM) FrameDepth() int { return vm.fp + 1 }
