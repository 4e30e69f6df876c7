package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// Generator is a generator, a coroutine or an async generator: an activation
// that can be suspended. While it is suspended its registers are in regs.
//
// Generators that wait for each other (yield from, await) form a chain. The
// outermost, which whoever drives the chain holds, is the root: its leaf is the
// innermost, where execution resumes. Each but the root knows its awaiter.
type Generator struct {
	runtime.Header
	kind      genKind
	state     genState
	hooked    bool      // async generator: the first-iteration hook has run
	busy      bool      // async generator: an asend or athrow is under way
	watched   bool      // closed once it is unreachable
	sendTo    uint8     // suspended: the register for what is sent, 0 if that takes more
	bare      bool      // suspended at a bare yield, whose value is None whatever is sent
	step      asyncMode // on the list of coroutines never started, of an async generator: the step it stands for
	live      int16     // suspended: how many registers are still needed, of those in regs
	pc        int32     // as in a frame: the instruction before it suspended
	madeAt    int32     // pc of the call that made it, in maker
	unit      *Unit
	maker     *Unit
	regs      []runtime.Value
	awaiter   *Generator // also: links of the list of coroutines never started
	leaf      *Generator // nil when it is the generator itself
	qualified *genNames
}

// genNames are the names of a generator that differ from its code's.
type genNames struct{ name, qualname runtime.Value }

type genKind uint8

const (
	kindGenerator genKind = iota
	kindCoroutine
	kindAsyncGenerator
)

func (k genKind) String() string {
	return [...]string{"generator", "coroutine", "async generator"}[k]
}

type genState uint8

const (
	genCreated genState = iota
	genSuspended
	genRunning
	genFinished
)

// The types of generators.
var (
	GeneratorType      = &runtime.Type{}
	CoroutineType      = runtime.CoroutineType
	AsyncGeneratorType = &runtime.Type{}
)

// generatorSize is the size of a Generator without its registers.
const generatorSize = 112

// Small generators are allocated together with their registers.
type (
	generator4 struct {
		Generator
		room [4]runtime.Value
	}
	generator8 struct {
		Generator
		room [8]runtime.Value
	}
	generator12 struct {
		Generator
		room [12]runtime.Value
	}
)

// allocGenerator makes a generator with room for n registers.
func allocGenerator(n int) *Generator {
	switch {
	case n <= 4:
		g := new(generator4)
		g.regs = g.room[:n:n]
		return &g.Generator
	case n <= 8:
		g := new(generator8)
		g.regs = g.room[:n:n]
		return &g.Generator
	case n <= 12:
		g := new(generator12)
		g.regs = g.room[:n:n]
		return &g.Generator
	}
	return &Generator{regs: make([]runtime.Value, n)}
}

// newGenerator makes the generator for a call of fn whose callee and bound
// arguments are in window.
func (vm *VM) newGenerator(fn *Function, window []runtime.Value) *Generator {
	var g *Generator
	if fn.unit.cleansUp && !vm.madeForLoop() {
		g = vm.newWatched(fn.unit)
	} else {
		g = allocGenerator(int(fn.unit.numRegs))
		g.unit = fn.unit
		g.setKind()
	}
	copy(g.regs, window)
	if vm.fp >= 0 {
		f := &vm.frames[vm.fp]
		g.maker, g.madeAt = f.unit, f.pc-1
	}
	if fn.extra != nil && (fn.extra.name.IsSet() || fn.extra.qualname.IsSet()) {
		g.qualified = &genNames{fn.extra.name, fn.extra.qualname}
	}
	if g.kind == kindCoroutine {
		vm.shared.unstarted.add(g)
	}
	return g
}

// setKind sets kind and type by the code's flags.
func (g *Generator) setKind() {
	switch fl := g.unit.code.Flags; {
	case fl&code.AsyncGenerator != 0:
		g.kind = kindAsyncGenerator
		g.SetType(AsyncGeneratorType)
	case fl&code.Coroutine != 0:
		g.kind = kindCoroutine
		g.SetType(CoroutineType)
	default:
		g.kind = kindGenerator
		g.SetType(GeneratorType)
	}
}

// asGenerator returns v as a generator or coroutine object, or nil. Async
// generators are not resumed directly and do not count.
func asGenerator(v runtime.Value) *Generator {
	switch v.Type() {
	case GeneratorType, CoroutineType:
		return runtime.MustAs[Generator](v)
	}
	return nil
}

// delegatee returns what a suspended generator is waiting for, or the unset
// Value.
func (g *Generator) delegatee() runtime.Value {
	if g.state != genSuspended || g.pc == 0 {
		return runtime.Value{}
	}
	if g.bare {
		return runtime.BareYield
	}
	if in := g.unit.instrs[g.pc-1]; in.Op() == code.Delegate {
		return g.regs[in.B()]
	}
	return runtime.Value{}
}

// innermost finds the leaf of the chain that g heads by walking it.
func (g *Generator) innermost() *Generator {
	for {
		inner := g.next()
		if inner == nil {
			return g
		}
		g = inner
	}
}

// next is the generator after the suspended g on its chain, which g waits for, or nil.
func (g *Generator) next() *Generator {
	if d := g.delegatee(); d.IsSet() {
		if inner := asGenerator(d); inner != nil && inner.awaiter == g {
			return inner
		}
	}
	return nil
}

// load pushes a frame that continues the chain g heads.
func (vm *VM) load(g *Generator, act action) (*frame, error) {
	leaf := g
	switch g.state {
	case genSuspended:
		if g.awaiter != nil {
			leaf = g.innermost()
		} else if g.leaf != nil {
			leaf = g.leaf
		}
	case genCreated:
		if g.kind == kindCoroutine {
			vm.shared.unstarted.remove(g)
		}
	}
	f, err := vm.push(leaf.unit, vm.top(), act)
	if err != nil {
		return nil, err
	}
	vm.place(f, leaf)
	f.root = g
	g.state, leaf.state = genRunning, genRunning
	return f, nil
}

// place makes the frame f run g: its registers go to f's window.
func (vm *VM) place(f *frame, g *Generator) {
	vm.reserve(int(f.base), len(g.regs))
	if window := vm.stack[f.base:]; len(g.regs) > fewRegs {
		copy(window, g.regs)
	} else {
		for i := range g.regs {
			window[i].Set(&g.regs[i])
		}
	}
	if g.bare {
		// What is left out where frames are left and entered in a hurry.
		vm.stack[f.base+int32(g.unit.instrs[g.pc-1].B())] = runtime.BareYield
		g.bare = false
	}
	f.unit, f.pc, f.gen = g.unit, g.pc, g
	g.state = genRunning
}

// yield suspends the running frame and everything that waits for it, down to
// the frame that some driver resumed, and hands v to the driver. errExit means
// the driver is Go code.
func (vm *VM) yield(v runtime.Value) error {
	if f := &vm.frames[vm.fp]; f.act == actExit {
		in := f.unit.instrs[f.pc-1]
		if vm.fp == vm.ahead.fp && in.Op() == code.Yield && vm.ahead.take(v) {
			vm.stack[int(f.base)+int(in.A())] = runtime.None
			return nil
		}
		if done, err := vm.yieldOut(f, in, vm.standsAtBareYield(f, in), v); done {
			return err
		}
	}
	var leaf, inner *Generator
	for {
		f := &vm.frames[vm.fp]
		g := f.gen
		if g == nil {
			g = vm.materialise(f)
		}
		g.pc, g.state, g.sendTo, g.bare = f.pc, genSuspended, 0, false
		g.save(vm.stack[f.base:])
		if f.obj != nil {
			vm.detach(f)
		}
		switch {
		case leaf == nil:
			leaf = g
		case g.watched || inner.watched:
			inner.remember(leaf)
			leaf = g
		default:
			inner.awaiter = g
		}
		root := f.root
		if root == nil {
			root = g
		}
		root.state = genSuspended
		inner = root
		act, info := f.act, f.info
		vm.drop()
		switch act {
		case actAwait:
			below := &vm.frames[vm.fp]
			below.pc += int32(info)
			d := below.unit.instrs[below.pc-1]
			vm.stack[int(below.base)+int(d.B())] = root.Value()
			continue
		case actAwaited:
			continue
		}
		root.remember(leaf)
		if act == actIter {
			below := &vm.frames[vm.fp]
			in := below.unit.instrs[below.pc-1]
			vm.stack[int(below.base)+int(in.B())] = v
			return vm.jump(below, in)
		}
		vm.result, vm.yielded = v, true
		return errExit
	}
}

// save moves the registers that are still needed from the frame's window.
func (g *Generator) save(window []runtime.Value) {
	u := g.unit
	n := int(u.numRegs)
	if live := u.instrs[g.pc-1].I(); live > 0 {
		n = min(n, int(live))
	}
	if n > cap(g.regs) {
		g.regs = make([]runtime.Value, n)
	}
	if len(g.regs) != n {
		g.regs = g.regs[:n]
	}
	g.live = int16(n)
	if n > fewRegs {
		copy(g.regs, window)
		return
	}
	for i := range g.regs {
		g.regs[i].Set(&window[i])
	}
}

// fewRegs is up to how many registers are moved one by one: that leaves equal
// header words alone, which spares write barriers, and calls nothing.
const fewRegs = 8

// remember notes where execution resumes the next time g, which some driver
// resumed, is. If g is in the middle of a longer chain, the root of that has to
// know, too.
func (g *Generator) remember(leaf *Generator) {
	g.setLeaf(leaf)
	if g.awaiter == nil {
		return
	}
	root := g
	for root.awaiter != nil {
		root = root.awaiter
	}
	root.setLeaf(root.innermost())
}

func (g *Generator) setLeaf(leaf *Generator) {
	if leaf == g {
		leaf = nil
	}
	g.leaf = leaf
}

// materialise gives an awaited call that runs as a plain frame its coroutine object.
func (vm *VM) materialise(f *frame) *Generator {
	g := allocGenerator(int(f.unit.numRegs))
	g.unit = f.unit
	g.setKind()
	return g
}

// finishGenerator delivers v, returned by the running frame, which belongs to g.
func (vm *VM) finishGenerator(f *frame, g *Generator, v runtime.Value) error {
	if next := vm.advance(f, g); next {
		return vm.storeResult(v)
	}
	base, act, info := int(f.base), f.act, int32(f.info)
	vm.drop()
	return vm.deliver(v, base, act, info)
}

// advance retires g, whose frame f is done. If g was resumed as the leaf of a
// longer chain, its awaiter takes the frame over and advance reports true.
func (vm *VM) advance(f *frame, g *Generator) bool {
	root := f.root
	next := g.awaiter
	g.retire()
	if root == nil || root == g || next == nil {
		return false
	}
	vm.place(f, next)
	return true
}

// retire ends a generator.
func (g *Generator) retire() {
	g.state, g.regs, g.awaiter, g.leaf = genFinished, nil, nil, nil
	if g.watched {
		runtime.Unwatch(g.Value())
	}
}

// storeResult stores v as the result of the Delegate instruction at which the
// running frame waits.
func (vm *VM) storeResult(v runtime.Value) error {
	f := &vm.frames[vm.fp]
	vm.stack[int(f.base)+int(f.unit.instrs[f.pc-1].A())] = v
	return nil
}

// supply hands the value sent to the suspended frame just loaded.
func (vm *VM) supply(v runtime.Value) error {
	f := &vm.frames[vm.fp]
	if f.pc == 0 {
		return nil // just started
	}
	in := f.unit.instrs[f.pc-1]
	if in.Op() == code.Delegate {
		it := vm.stack[int(f.base)+int(in.B())]
		if it.IsBareYield() {
			return vm.storeResult(runtime.None)
		}
		return vm.delegate(it, runtime.OrNone(v))
	}
	vm.stack[int(f.base)+int(in.A())] = runtime.OrNone(v)
	return nil
}

// inject raises err in the suspended frame just loaded. If the frame waits for
// an iterator that is not on the chain, that is asked first.
func (vm *VM) inject(err error) error {
	f := &vm.frames[vm.fp]
	exc, ok := err.(*runtime.Exception)
	if !ok {
		return err
	}
	if f.pc == 0 {
		return thrown{exc}
	}
	// What the generator itself handles is the context, not what its caller does.
	if h := vm.handledBy(f); h != nil && h != exc {
		runtime.SetContext(&vm.Thread, exc, h)
	}
	err = thrown{exc}
	in := f.unit.instrs[f.pc-1]
	if in.Op() != code.Delegate {
		return err
	}
	it := vm.stack[int(f.base)+int(in.B())]
	if inner := asGenerator(it); inner != nil && !inner.watched && !f.gen.watched {
		return err
	}
	v, res, err := vm.throwInto(it, exc)
	if err != nil {
		return err
	}
	if res == runtime.Yielded {
		return vm.yield(v)
	}
	return vm.storeResult(v)
}

// resume continues g from Go, sending v or, if err is not nil, raising it.
func (vm *VM) resume(g *Generator, v runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
	if g.state != genSuspended {
		if bad := vm.checkResumable(g, v, err); bad != nil {
			return runtime.Value{}, runtime.Returned, bad
		}
		if g.state == genFinished {
			return runtime.None, runtime.Returned, err
		}
	}
	if err := vm.Enter(); err != nil {
		return runtime.Value{}, runtime.Returned, err
	}
	if err == nil && (g.state == genSuspended || g.kind == kindGenerator) && vm.enterSuspended(g, actExit, v) {
		err = vm.run()
	} else {
		err = vm.resumeUncounted(g, v, err)
	}
	vm.Leave()
	switch {
	case err != nil:
		return runtime.Value{}, runtime.Returned, err
	case vm.yielded:
		return vm.takeResult(), runtime.Yielded, nil
	}
	return vm.takeResult(), runtime.Returned, nil
}

// resumeUncounted loads g's frame and runs it until it yields, returns or raises.
func (vm *VM) resumeUncounted(g *Generator, v runtime.Value, err error) error {
	if err != nil && g.closing(err) && g.next() != nil {
		err = vm.closeChain(g, err)
	}
	if _, bad := vm.load(g, actExit); bad != nil {
		return bad
	}
	if err != nil {
		err = vm.inject(err)
	} else {
		err = vm.supply(v)
	}
	if isExit(err) {
		return nil
	}
	if err != nil {
		if err = vm.unwind(err); err != nil {
			return err
		}
	}
	return vm.run()
}

// checkResumable raises if g cannot be resumed with v or err.
func (vm *VM) checkResumable(g *Generator, v runtime.Value, err error) error {
	switch g.state {
	case genRunning:
		return vm.ValueErrorf("%s already executing", g.kind)
	case genFinished:
		if g.kind == kindCoroutine && !g.closing(err) {
			return vm.Raise(runtime.RuntimeError, "cannot reuse already awaited coroutine")
		}
	case genCreated:
		if err == nil && v.IsSet() && !v.IsNone() {
			return vm.TypeErrorf("can't send non-None value to a just-started %s", g.kind)
		}
	}
	return nil
}

// closing reports whether err is a GeneratorExit that close() sends.
func (g *Generator) closing(err error) bool {
	return runtime.IsException(err, runtime.GeneratorExit) != nil
}

// close is generator.close(): it returns the value the generator returned.
func (vm *VM) close(g *Generator) (runtime.Value, error) {
	switch g.state {
	case genFinished:
		return runtime.None, nil
	case genCreated:
		if g.kind == kindCoroutine {
			vm.shared.unstarted.remove(g)
		}
		g.retire()
		return runtime.None, nil
	}
	return vm.closeBy(g, runtime.NewException(runtime.GeneratorExit))
}

// closeBy is close by another exception than a GeneratorExit of its own.
func (vm *VM) closeBy(g *Generator, exit error) (runtime.Value, error) {
	v, res, err := vm.resume(g, runtime.Value{}, exit)
	switch {
	case runtime.IsException(err, runtime.GeneratorExit) != nil, runtime.IsException(err, runtime.StopIteration) != nil:
		return runtime.None, nil
	case err != nil:
		return runtime.Value{}, err
	case res == runtime.Yielded:
		return runtime.Value{}, vm.Raise(runtime.RuntimeError, g.kind.String()+" ignored GeneratorExit")
	}
	return v, nil
}
