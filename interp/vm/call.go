package vm

import (
	"slices"

	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// call calls what is in register a with n arguments behind it, of which the
// last are named by names. The result goes to register a by way of act, which
// is actStore or actAwait.
func (vm *VM) call(a, n int, names []runtime.Value, act action, info int16) error {
	base := int(vm.frames[vm.fp].base) + a
	if err := vm.Work(1); err != nil {
		return err
	}
	callee := vm.stack[base]
	switch callee.Type() {
	case runtime.TypeType:
		if native := runtime.DirectCallee(&callee); native != nil && len(names) == 0 && native.Takes(n) {
			return vm.callDirect(native, base, n)
		}
		return vm.callType(runtime.MustAs[runtime.Type](callee), base, n, names)
	case FunctionType:
		return vm.callFunction(runtime.MustAs[Function](callee), base, n, names, act, info)
	case runtime.MethodType:
		m := runtime.MustAs[runtime.BoundMethod](callee)
		if m.Func.Type() == runtime.MethodType {
			break // they nest as deep as a script likes: CallKw counts
		}
		vm.reserve(base, n+2)
		copy(vm.stack[base+2:], vm.stack[base+1:base+1+n])
		vm.stack[base], vm.stack[base+1] = m.Func, m.Self
		return vm.call(a, n+1, names, act, info)
	case runtime.BuiltinFunctionType, runtime.MethodDescriptorType:
		nat := runtime.MustAs[runtime.Native](callee)
		if act == actAwait && nat.Await() != nil {
			return vm.awaitNative(nat, base, n, names, info)
		}
		if len(names) == 0 {
			if callee.Type() == runtime.BuiltinFunctionType && nat.Takes(n) {
				return vm.callDirect(nat, base, n)
			}
			if self, ok := nat.TakesBound(n); ok {
				vm.reserve(base, n+2)
				copy(vm.stack[base+2:], vm.stack[base+1:base+1+n])
				vm.stack[base+1] = self
				return vm.callDirect(nat, base, n+1)
			}
		}
	}
	if fn := scriptMethod(callee, nameCall); fn != nil {
		vm.reserve(base, n+2)
		copy(vm.stack[base+2:], vm.stack[base+1:base+1+n])
		vm.stack[base], vm.stack[base+1] = fn.Value(), callee
		return vm.callFunction(fn, base, n+1, names, act, info)
	}
	if t := runtime.AsType(callee); t != nil {
		return vm.callType(t, base, n, names)
	}
	v, err := runtime.CallKw(&vm.Thread, callee, vm.arguments(base, n), names)
	if err != nil {
		return err
	}
	vm.NoteResult(&v)
	vm.stack[base] = v
	return nil
}

// arguments returns the n arguments above base for a Go function. Those of a call
// with * may lie beyond the frame's window, where the functions that are called
// back have theirs, and that needs more than MaxDirectParams: they are copied.
func (vm *VM) arguments(base, n int) []runtime.Value {
	args := vm.stack[base+1 : base+1+n : base+1+n]
	if n > runtime.MaxDirectParams && base+1+n > vm.top() {
		return slices.Clone(args)
	}
	return args
}

// callDirect calls a Go function that Takes the n arguments above base.
func (vm *VM) callDirect(native *runtime.Native, base, n int) error {
	params := native.Params()
	vm.reserve(base, params+1)
	return vm.callNative(native, vm.stack[base+1:base+1+params], n, base)
}

// callNative calls a Go function that Takes the first n of args, which has room
// for all its parameters, and stores the result in the stack slot dst.
//
//go:noinline
func (vm *VM) callNative(native *runtime.Native, args []runtime.Value, n, dst int) error {
	omit(args[n:])
	v, err := native.CallDirect(&vm.Thread, args)
	if err != nil {
		return err
	}
	vm.NoteResult(&v)
	vm.stack[dst].Set(&v) // the stack may have moved meanwhile
	return nil
}

// omit marks the parameters of a Go function that a call leaves out. They are
// few, and often none, so it does without the call that clear makes.
func omit(params []runtime.Value) {
	for i := 0; i < len(params); i++ {
		params[i].Set(&runtime.Value{})
	}
}

// callPrepared completes a call that GetMethod or SuperMethod began: a method
// is called with the receiver as first argument, anything else without.
func (vm *VM) callPrepared(a, n int, names []runtime.Value, act action, info int16) error {
	base := int(vm.frames[vm.fp].base) + a
	if fn := vm.stack[base]; fn.IsSet() {
		if len(names) == 0 && fn.Type() == runtime.MethodDescriptorType {
			nat := runtime.MustAs[runtime.Native](fn)
			if act == actAwait && nat.Await() != nil {
				return vm.awaitNative(nat, base, n+1, names, info)
			}
			if nat.Takes(n + 1) {
				return vm.callDirect(nat, base, n+1)
			}
		}
		return vm.call(a, n+1, names, act, info)
	}
	copy(vm.stack[base:], vm.stack[base+1:base+2+n])
	return vm.call(a, n, names, act, info)
}

// setPrepared stores what a method lookup found into registers a and a+1.
func (vm *VM) setPrepared(a uint8, fn, self runtime.Value) {
	r := vm.window()
	if self.IsSet() {
		r[a], r[int(a)+1] = fn, self
	} else {
		r[a], r[int(a)+1] = runtime.Value{}, fn
	}
}

// callEx calls register a with the list in a+1, or any iterable if star, and the
// dict in a+2, or any mapping if stars.
func (vm *VM) callEx(a int, star, stars bool) error {
	base := int(vm.frames[vm.fp].base) + a
	callee := vm.stack[base]
	// Keywords first: a lone * is only iterated by the call itself.
	var kw *runtime.Dict
	if v := vm.stack[base+2]; v.IsSet() {
		if kw = runtime.Exactly[runtime.Dict](v, runtime.DictType); kw == nil && stars {
			kw = runtime.NewDict()
			if err := vm.mergeKeywords(kw, v, callee); err != nil {
				return err
			}
		}
	}
	pos, err := vm.starred(callee, vm.stack[base+1], star)
	if err != nil {
		return err
	}
	n := len(pos)
	if kw != nil {
		n += kw.Len()
	}
	vm.reserve(base, n+3)
	at := base + 1 + copy(vm.stack[base+1:], pos)
	var names []runtime.Value
	if kw != nil && kw.Len() > 0 {
		names = make([]runtime.Value, 0, kw.Len())
		for p, k, v, ok := kw.Next(0); ok; p, k, v, ok = kw.Next(p) {
			if runtime.AsStr(k) == nil {
				return vm.TypeErrorf("keywords must be strings")
			}
			names = append(names, k)
			vm.stack[at] = v
			at++
		}
	}
	return vm.call(a, n, names, actStore, 0)
}

// starred returns the positional arguments that v stands for in a call: the
// items of a list or, behind a lone *, of any iterable. The slice is only to be
// read, and at once.
func (vm *VM) starred(callee, v runtime.Value, star bool) ([]runtime.Value, error) {
	if l := runtime.Exactly[runtime.List](v, runtime.ListType); l != nil {
		return l.Values(), nil
	}
	if t := runtime.Exactly[runtime.Tuple](v, runtime.TupleType); t != nil {
		return t.Items, nil
	}
	if star && !v.Type().Iterable() {
		return nil, vm.notIterable(callee, v)
	}
	return runtime.Collect(&vm.Thread, v)
}

// callFunction pushes a frame for fn, whose arguments lie behind base.
func (vm *VM) callFunction(fn *Function, base, n int, names []runtime.Value, act action, info int16) error {
	u := fn.unit
	inPlace := len(names) == 0 && (n == int(u.exactArgs) || vm.addDefaults(fn, base, n))
	if !inPlace {
		u.whole()
		if err := vm.bind(fn, base, n, names); err != nil {
			return err
		}
	}
	const suspends = code.Generator | code.Coroutine | code.AsyncGenerator
	if u.code.Flags&suspends != 0 {
		return vm.callSuspending(fn, base, act, info)
	}
	f, err := vm.push(u, base, actStore)
	if err != nil {
		return err
	}
	if act == actAwait {
		f.act = actStore // the result is awaited by the instructions that follow
	}
	return nil
}

// callSuspending makes a generator or coroutine of a call, or runs an awaited
// coroutine in place.
func (vm *VM) callSuspending(fn *Function, base int, act action, info int16) error {
	u := fn.unit
	if act == actAwait && u.code.Flags&code.Coroutine != 0 && vm.frames[vm.fp].gen != nil || act == actAwait && u.code.Flags&code.Coroutine != 0 && vm.frames[vm.fp].act == actAwait {
		f, err := vm.push(u, base, actAwait)
		if err != nil {
			return err
		}
		f.info = info
		// What suspends is saved whole: leave no stale values in it.
		clear(vm.stack[base+1+u.code.NumParams() : base+int(u.numRegs)])
		return nil
	}
	g := vm.newGenerator(fn, vm.stack[base:base+1+u.code.NumParams()])
	if err := vm.Alloc(generatorSize + int64(u.numRegs)*16); err != nil {
		return err
	}
	vm.stack[base] = g.Value()
	return nil
}

// enterAwaited is callSuspending for the common case: it pushes the frame of an
// awaited async function whose arguments lie in place. False means nothing was
// done.
//
//go:noinline
func (vm *VM) enterAwaited(u *Unit, base int, info int16) bool {
	caller, fp := &vm.frames[vm.fp], vm.fp+1
	if caller.gen == nil && caller.act != actAwait || fp >= vm.limit || fp >= len(vm.frames) || base+window*2 > len(vm.stack) {
		return false
	}
	f := &vm.frames[fp]
	if f.unit != u {
		f.unit = u
	}
	f.pc, f.base, f.act, f.info = 0, int32(base), actAwait, info
	vm.fp = fp
	// What suspends is saved whole: leave no stale values in it.
	regs := vm.stack[base+1+int(u.awaitArgs) : base+int(u.numRegs)]
	for i := range regs {
		if r := &regs[i]; r.IsSet() {
			*r = runtime.Value{}
		}
	}
	return true
}

// enter runs fn from Go with arguments in args and returns its result.
func (vm *VM) enter(fn *Function, args, names []runtime.Value) (runtime.Value, error) {
	if err := vm.Enter(); err != nil {
		return runtime.Value{}, err
	}
	v, err := vm.enterUncounted(fn, args, names)
	vm.Leave()
	return v, err
}

// enter1 is enter with one argument, as what is called for each item has it.
func (vm *VM) enter1(fn *Function, arg runtime.Value) (runtime.Value, error) {
	if err := vm.Enter(); err != nil {
		return runtime.Value{}, err
	}
	v, err := vm.enter1Uncounted(fn, arg)
	vm.Leave()
	return v, err
}

func (vm *VM) enter1Uncounted(fn *Function, arg runtime.Value) (runtime.Value, error) {
	if err := vm.Work(1); err != nil {
		return runtime.Value{}, err
	}
	args := [1]runtime.Value{arg}
	if !vm.pushPlain(fn, args[:], nil) {
		return vm.enterUncounted(fn, []runtime.Value{arg}, nil)
	}
	if err := vm.run(); err != nil {
		return runtime.Value{}, err
	}
	return vm.takeResult(), nil
}

func (vm *VM) enterUncounted(fn *Function, args, names []runtime.Value) (runtime.Value, error) {
	if err := vm.Work(1); err != nil {
		return runtime.Value{}, err
	}
	if !vm.pushPlain(fn, args, names) {
		base := vm.top()
		vm.reserve(base, len(args)+1+int(fn.unit.numRegs))
		vm.stack[base] = fn.Value()
		copy(vm.stack[base+1:], args)
		before := vm.fp
		if err := vm.callFunction(fn, base, len(args), names, actStore, 0); err != nil {
			return runtime.Value{}, err
		}
		if vm.fp == before {
			return vm.stack[base], nil // a generator
		}
		vm.frames[vm.fp].act = actExit
	}
	if err := vm.run(); err != nil {
		return runtime.Value{}, err
	}
	return vm.takeResult(), nil
}

// pushPlain pushes the frame of a call from Go in the common case: the
// arguments are the parameters as they are, and there is room. False means
// nothing was done.
func (vm *VM) pushPlain(fn *Function, args, names []runtime.Value) bool {
	u, base, fp := fn.unit, vm.top(), vm.fp+1
	if len(args) != int(u.plainArgs) || len(names) > 0 || fp >= vm.limit || fp >= len(vm.frames) || base+window*2 > len(vm.stack) {
		return false
	}
	regs := vm.stack[base : base+1+len(args)]
	callee := fn.Value()
	regs[0].Set(&callee)
	for i := range args {
		regs[i+1].Set(&args[i])
	}
	f := &vm.frames[fp]
	if f.unit != u {
		f.unit = u
	}
	f.pc, f.base, f.act = 0, int32(base), actExit
	vm.fp = fp
	return true
}

// awaitNative carries out the call of an awaited coroutine function written in
// Go, without making the coroutine: either it is done at once, or what it waits
// for becomes what the Delegate instruction that follows delegates to.
func (vm *VM) awaitNative(nat *runtime.Native, base, n int, names []runtime.Value, info int16) error {
	args, err := vm.nativeArgs(nat, base, n, names)
	if err != nil {
		return err
	}
	return vm.awaited(nat, args, base, int32(info))
}

// awaitDirect is awaitNative for a function that Takes the first n of args,
// which has room for all its parameters.
//
//go:noinline
func (vm *VM) awaitDirect(nat *runtime.Native, args []runtime.Value, n, base int, skip int32) error {
	omit(args[n:])
	return vm.awaited(nat, args, base, skip)
}

// awaited runs nat with its arguments bound. Its result goes to the stack slot
// base, and the skip instructions that would await it are passed over.
func (vm *VM) awaited(nat *runtime.Native, args []runtime.Value, base int, skip int32) error {
	v, done, err := nat.Await()(&vm.Thread, args)
	f := &vm.frames[vm.fp]
	if err != nil {
		f.pc++ // the await, not the call, is what the caller is at
		return err
	}
	f.pc += skip
	if done {
		vm.stack[base] = v
		return nil
	}
	in := f.unit.instrs[f.pc-1] // the Delegate
	if v.IsBareYield() && f.act == actExit {
		if done, err := vm.yieldOut(f, in, true, runtime.None); done {
			return err
		}
	}
	vm.stack[int(f.base)+int(in.B())].Set(&v)
	if v.IsBareYield() {
		return vm.yield(runtime.None)
	}
	return vm.delegate(v, runtime.Value{})
}

// nativeArgs binds the arguments of a call of a Go function: in place, where
// there is nothing to it but marking the optional ones that are missing.
func (vm *VM) nativeArgs(nat *runtime.Native, base, n int, names []runtime.Value) ([]runtime.Value, error) {
	if len(names) > 0 || !nat.InPlace(n) {
		return nat.BindArgs(&vm.Thread, vm.arguments(base, n), names)
	}
	params := nat.Params()
	vm.reserve(base, params+1)
	args := vm.stack[base+1 : base+1+params : base+1+params]
	clear(args[n:])
	return args, nil
}

// takeResult returns the result of a run and forgets it.
func (vm *VM) takeResult() runtime.Value {
	v := vm.result
	if !v.IsNone() { // which keeps nothing alive, and is what a task's steps mostly yield
		vm.result = runtime.Value{}
	}
	return v
}

// callType calls a class.
func (vm *VM) callType(t *runtime.Type, base, n int, names []runtime.Value) error {
	if !t.Builtin() {
		if done, err := vm.callClass(t, base, n, names); done || err != nil {
			return err
		}
	}
	v, err := t.Type().Call(&vm.Thread, t.Value(), vm.arguments(base, n), names)
	if err != nil {
		return err
	}
	vm.stack[base] = v
	return nil
}

// callClass calls a class of a script. For the common case, a script __init__
// and a __new__ that is not the script's, it pushes the frame of __init__ and
// reports done. The instance is left in register a.
func (vm *VM) callClass(t *runtime.Type, base, n int, names []runtime.Value) (done bool, err error) {
	ok, plain, init := t.Construct()
	if !ok || !init.IsSet() {
		return false, nil
	}
	fn := asFunction(init)
	if fn == nil || fn.unit.code.Flags&(code.Generator|code.Coroutine|code.AsyncGenerator) != 0 {
		return false, nil
	}
	var obj runtime.Value
	if plain {
		if err := vm.Alloc(instanceSize); err != nil {
			return true, err
		}
		obj = runtime.NewInstance(t).Value()
	} else {
		args := vm.arguments(base, n)
		if obj, err = t.New(&vm.Thread, t, args, names); err != nil {
			return true, err
		}
		copy(vm.stack[base+1:], args) // which may have been overwritten where they were
	}
	u := fn.unit.whole()
	vm.reserve(base, n+3+int(u.numRegs))
	args := vm.stack[base+1 : base+3+n]
	for i := n - 1; i >= 0; i-- {
		args[i+2] = args[i]
	}
	vm.stack[base], args[0], args[1] = obj, init, obj
	if n+1 != int(u.simpleArgs) || len(names) > 0 {
		if err := vm.bind(fn, base+1, n+1, names); err != nil {
			return true, err
		}
	}
	_, err = vm.push(u, base+1, actInit)
	return true, err
}

// instanceSize is what an instance is charged with when made.
const instanceSize = 96
