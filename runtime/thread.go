package runtime

// Thread is one script thread's execution state. Every operation that may
// allocate for a script, raise, or call a script takes it first. A Thread is
// used by the goroutine that runs it, and only while that goroutine holds the
// interpreter's lock.
type Thread struct {
	Interp *Interpreter

	// Fuel counts steps down to the next interrupt check. The instruction loop
	// decrements it at every back-edge and call and calls Check below zero.
	Fuel      int64
	fuelSlice int64 // what Fuel was last set to

	// VM is the instruction loop's state for this thread; owned by package vm.
	VM any
	// Frames gives access to the running frames; set by package vm.
	Frames FrameWalker

	// Context is the current contextvars context, swapped by the loop for
	// each callback; nil means a fresh, empty one is made when first used.
	Context *Header

	// Loop is the event loop running in this thread; owned by runtime/loop.
	Loop any

	// AsyncGenHooks are sys.set_asyncgen_hooks(): called with an async generator
	// when it is first iterated, and when one is dropped unfinished. Unset: none.
	AsyncGenHooks struct{ FirstIter, Finalizer Value }

	// AtEnd, unless it is nil, is called when f of StartThread has returned.
	AtEnd func()

	args []Value // arguments of calls that Go code makes, see callWithSelf
	// Name is the thread's name in module threading, "MainThread" if empty.
	Name string

	ints intScratch
	room []byte // lent by takeRoom, nil while it is
	// recentStrs is nil until a text is cut for the first time.
	recentStrs *recentStrs
	// sortRoom is room for the next sort by rank, nil while one is going on.
	sortRoom []ranked
	// metered says that memory has a limit.
	metered bool
	// held are the slices that Go code is filling with what an iterator gives.
	held  []*[]Value
	depth int     // nested Go re-entries, see Enter
	reprs []Value // objects whose repr is being computed, against cycles
}

// Init makes th, embedded in the instruction loop's state, a thread of in. The
// first one made is the main thread, which receives signals.
func (th *Thread) Init(in *Interpreter) {
	th.Interp, th.metered = in, in.Limits.Memory > 0
	if in.mainThread == nil {
		in.mainThread = th
	}
}

// Visit makes th a thread that only takes the interpreter's lock, to look at
// shared state from a goroutine that runs no script code.
func (th *Thread) Visit(in *Interpreter) { th.Interp = in }

// maxDepth bounds how deep Go functions may recurse on script data or re-enter
// script code. A Go stack overflow kills the process, so sys.setrecursionlimit
// cannot raise it. At about 1.5 kB of Go stack a level it stays under 20 MB.
const maxDepth = 10000

// Enter is called by every Go function that recurses on script data or calls
// back into a script. It raises RecursionError past a fixed depth. Each Enter
// that returned nil is paired with a Leave.
func (th *Thread) Enter() error { return th.EnterTo("") }

// EnterTo is Enter that says where the depth was exceeded, as in " in comparison".
func (th *Thread) EnterTo(where string) error {
	if th.depth >= maxDepth {
		return th.Raise(RecursionError, "maximum recursion depth exceeded"+where)
	}
	th.depth++
	return nil
}

// Depth is how many Enters have not been left.
func (th *Thread) Depth() int { return th.depth }

// Leave undoes an Enter.
func (th *Thread) Leave() { th.depth-- }

// ReprEnter marks v as an object whose repr is being computed. It returns false
// if it already is: the repr then shows "..." in its place.
func (th *Thread) ReprEnter(v Value) bool {
	for _, r := range th.reprs {
		if r == v {
			return false
		}
	}
	th.reprs = append(th.reprs, v)
	return true
}

// ReprLeave undoes the last ReprEnter that returned true.
func (th *Thread) ReprLeave() { th.reprs = th.reprs[:len(th.reprs)-1] }

// FrameWalker is how the object model looks at the frames of a thread; package
// vm implements it.
type FrameWalker interface {
	// Frame returns the innermost script frame, or nil. depth 1 is its caller, and
	// so on: to look at one after the other, go by Back.
	Frame(depth int) Frame
	// ClearUnused forgets what earlier calls left beyond the values in use, so that
	// the collector finds it.
	ClearUnused()
	// LoosenUnstarted lets the collector find coroutines that were never started. The
	// function it returns, nil if there are none, warns of those that are gone.
	LoosenUnstarted() (collected func())
	// PlaceIn is a place in the code of a frame object, as a script tells of it:
	// instruction and line, which tb_lasti and tb_lineno will be, may be wrong.
	PlaceIn(frame Value, instruction, line int) Place
	// Handled returns the exception being handled (sys.exception()), or nil.
	Handled() *Exception
}

// Frame is a live or suspended script frame.
type Frame interface {
	Globals() *Dict
	// Builtins is the namespace looked up after the globals.
	Builtins() *Dict
	// Locals returns the namespace locals() returns: a snapshot in a
	// function, the namespace itself elsewhere.
	Locals(th *Thread) (Value, error)
	// SuperArgs returns what super() without arguments means in this frame.
	SuperArgs(th *Thread) (class *Type, self Value, err error)
	// Line is the current line, from 1.
	Line() int
	// Object returns the script's frame object.
	Object() Value
	// Back returns the frame's caller, or nil.
	Back() Frame
}
