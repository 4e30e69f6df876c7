package vm

import (
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/runtime"
)

// VM is the execution state of one script thread. It is used by the goroutine
// that runs the thread.
type VM struct {
	runtime.Thread

	stack  []runtime.Value // always keeps window slots of slack above the top
	frames []frame
	fp     int // the running frame, -1 when none

	result  runtime.Value // of the frame that returned to Go
	yielded bool          // result was yielded rather than returned
	limit   int           // sys.getrecursionlimit()
	shared  *shared
	end     func() // has the interpreter no longer visit the stack
	// lookupFailed says that the error on its way comes from looking up the
	// callee of a fused call, not from the call: tracebacks mark only that.
	lookupFailed bool
	// raisedInC says that some traceback has begun in code that CPython has in C.
	raisedInC bool
	ahead     ahead
	slice     *runtime.Slice // of fusedSlice, nil before the first
}

// frame is the record of one activation.
type frame struct {
	unit *Unit
	pc   int32 // the next instruction
	base int32 // where the window starts on the stack
	gen  *Generator
	root *Generator // the generator whose resumption this frame serves, if it is the lowest frame of it
	act  action
	info int16  // actAwait: instructions to skip
	obj  *Frame // the script's frame object, once someone asked
}

// action says what happens with a frame's result.
type action uint8

const (
	actStore    action = iota // stays in register 0, which is the caller's rA
	actExit                   // goes back to the Go caller of run
	actInit                   // of __init__: must be None; the instance lies below the window
	actAwait                  // as actStore, then skip info instructions
	actAwaited                // result of the Delegate instruction of the frame below
	actIter                   // of a generator driven by ForIter
	actResult                 // stored in the calling instruction's rA
	actDrop                   // ignored
	actTest                   // truth decides the calling jump instruction
	actOperator               // of an operator's or comparison's method: see deliverOperator
	actNext                   // of a script's __next__: the item of the calling ForIter
)

const (
	// window is how many registers an instruction can reach: the slack the
	// stack keeps above every base.
	window = runtime.WindowSize
	// defaultRecursionLimit is sys.getrecursionlimit() at start.
	defaultRecursionLimit = 1000
)

// New makes the VM of a new thread of in.
func New(in *runtime.Interpreter) *VM {
	vm := &VM{
		stack:  make([]runtime.Value, 4*window),
		frames: make([]frame, 64),
		fp:     -1,
		limit:  defaultRecursionLimit,
		ahead:  ahead{fp: -1},
	}
	vm.Thread.Init(in)
	vm.Thread.VM = vm
	vm.shared = sharedOf(in)
	vm.Thread.Frames = vm
	vm.end = in.AddRoot(vm.visitStack)
	return vm
}

// End has the interpreter forget the thread, which runs nothing any more. It
// needs the interpreter's lock.
func (vm *VM) End() { vm.end() }

// Of returns the VM of a thread.
func Of(th *runtime.Thread) *VM { return th.VM.(*VM) }

// top is the first stack slot above what the running frame uses: its window, and
// the parameters of a Go function that it calls with arguments left out.
func (vm *VM) top() int {
	if vm.fp < 0 {
		return 0
	}
	f := &vm.frames[vm.fp]
	return int(f.base) + int(f.unit.numRegs) + runtime.MaxDirectParams
}

// reserve makes sure the stack has n slots and the slack from base on. It may
// move the stack: nothing may hold a pointer into it across this.
func (vm *VM) reserve(base, n int) {
	need := base + n + window
	if need <= len(vm.stack) {
		return
	}
	size := len(vm.stack) * 2
	for size < need {
		size *= 2
	}
	s := make([]runtime.Value, size)
	copy(s, vm.stack)
	vm.stack = s
}

// push makes a record for a frame of u whose window starts at base, where the
// callee and its bound arguments already lie.
func (vm *VM) push(u *Unit, base int, act action) (*frame, error) {
	if vm.fp+1 >= vm.limit {
		if err := vm.tooDeep(); err != nil {
			return nil, err
		}
	}
	if vm.fp+1 >= len(vm.frames) {
		if err := vm.growFrames(); err != nil {
			return nil, err
		}
	}
	vm.reserve(base, int(u.numRegs))
	vm.fp++
	f := &vm.frames[vm.fp]
	*f = frame{unit: u, base: int32(base), act: act}
	if u.clearTo > 0 {
		clear(vm.stack[base+int(u.clearFrom) : base+int(u.clearTo)])
	}
	return f, nil
}

// growFrames doubles the room for frames. A script that raises the recursion
// limit pays for them, and for the part of the stack that they will need.
func (vm *VM) growFrames() error {
	const frameSize, slotSize = 96, 16
	if err := vm.Alloc(int64(2*len(vm.frames))*frameSize + int64(2*len(vm.stack))*slotSize); err != nil {
		return err
	}
	fs := make([]frame, 2*len(vm.frames))
	copy(fs, vm.frames)
	vm.frames = fs
	return nil
}

// tooDeep raises RecursionError.
func (vm *VM) tooDeep() error {
	return vm.Raise(runtime.RecursionError, "maximum recursion depth exceeded")
}

// window is the running frame's registers. Whatever pushes frames may move the
// stack, after which it is the wrong place.
func (vm *VM) window() *[window]runtime.Value {
	return runtime.Window(vm.stack, vm.frames[vm.fp].base)
}

// at notes in the running frame's record, which it returns, that the next
// instruction is the one at ip.
func (vm *VM) at(ip runtime.Cursor) *frame {
	f := &vm.frames[vm.fp]
	f.pc = runtime.IndexIn(f.unit.instrs, ip)
	return f
}

// errExit tells run that the frame it was started for has returned.
var errExit error = &exit{}

type exit struct{ _ byte }

func (*exit) Error() string { return "vm: exit" }

// isExit is err == errExit, which would take a call.
func isExit(err error) bool {
	_, is := err.(*exit)
	return is
}

// finish delivers v, the result of the running frame, which it pops. It
// returns errExit when the result goes to Go.
func (vm *VM) finish(v runtime.Value) error {
	f := &vm.frames[vm.fp]
	if f.obj != nil {
		vm.detach(f)
	}
	if g := f.gen; g != nil {
		return vm.finishGenerator(f, g, v)
	}
	base, act, info := int(f.base), f.act, int32(f.info)
	vm.drop()
	return vm.deliver(v, base, act, info)
}

// drop removes the running frame's record.
func (vm *VM) drop() {
	vm.frames[vm.fp] = frame{}
	vm.fp--
}

// deliver carries out a popped frame's action with its result.
func (vm *VM) deliver(v runtime.Value, base int, act action, info int32) error {
	switch act {
	case actStore:
		vm.stack[base] = v
	case actAwait:
		vm.stack[base] = v
		vm.frames[vm.fp].pc += info
	case actExit:
		vm.result, vm.yielded = v, false
		return errExit
	case actInit:
		if !v.IsNone() {
			return vm.TypeErrorf("__init__() should return None, not '%s'", v.Type().Name())
		}
	case actResult, actAwaited:
		f := &vm.frames[vm.fp]
		vm.stack[int(f.base)+int(f.unit.instrs[f.pc-1].A())] = v
	case actDrop:
	case actTest:
		return vm.branch(v)
	case actOperator:
		return vm.deliverOperator(v)
	case actNext:
		f := &vm.frames[vm.fp]
		in := f.unit.instrs[f.pc-1]
		vm.stack[int(f.base)+int(in.B())] = v
		return vm.jump(f, in)
	case actIter:
		// The generator is exhausted: the loop falls through.
	}
	return nil
}

// branch decides the calling jump instruction by the truth of v.
func (vm *VM) branch(v runtime.Value) error {
	truth, err := runtime.Truth(&vm.Thread, v)
	if err != nil {
		return err
	}
	f := &vm.frames[vm.fp]
	in := f.unit.instrs[f.pc-1]
	sense := in.A() != 0
	switch in.Op() {
	case code.JumpTrue:
		sense = true
	case code.JumpFalse:
		sense = false
	}
	if truth == sense {
		return vm.jump(f, in)
	}
	return nil
}

// jump moves the running frame's pc by the instruction's distance; backwards it
// counts a step. What looks at the frame meanwhile, and what is raised there,
// sees the jump's line, which is in the loop, not the one before the loop.
func (vm *VM) jump(f *frame, in code.Instr) error {
	if in.I() < 0 {
		if err := vm.Work(1); err != nil {
			return err
		}
		f = &vm.frames[vm.fp] // a signal's handler may have moved the frames
	}
	f.pc += in.I()
	return nil
}

// visitStack reports what the stack and the frames hold.
func (vm *VM) visitStack(visit func(runtime.Value)) {
	for _, v := range vm.ahead.items {
		visit(v)
	}
	vm.VisitHeld(visit)
	for _, v := range vm.stack[:vm.top()] {
		visit(v)
	}
	for i := 0; i <= vm.fp; i++ {
		f := &vm.frames[i]
		visit(f.unit.globals.Value())
		if f.gen != nil {
			visit(f.gen.Value())
		}
	}
}
