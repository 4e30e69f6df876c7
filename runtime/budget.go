package runtime

import (
	"errors"
	"slices"
)

// Limits bounds what a script may use. Zero means no limit. Wall time is not
// among them: whoever sets it cancels the interpreter (see Interpreter.Cancel).
type Limits struct {
	Steps  int64 // loop back-edges, calls and units of builtin work
	Memory int64 // bytes of live script data
	Tasks  int   // live tasks
	Output int64 // bytes written to stdout and stderr
}

// Errors that end a script. Script code cannot catch them.
var (
	ErrSteps  = errors.New("asyn: step limit exceeded")
	ErrMemory = errors.New("asyn: memory limit exceeded")
	ErrTasks  = errors.New("asyn: task limit exceeded")
	ErrOutput = errors.New("asyn: output limit exceeded")
	ErrClosed = errors.New("asyn: interpreter is closed")
)

// objectSize is what an object without a Size slot is taken to occupy.
const objectSize = 64

// Alloc charges n bytes, about to be allocated, to the memory budget. Every
// constructor whose size a script decides calls it first. A single request
// larger than the whole budget raises MemoryError, which a script may catch;
// exhausting the budget bit by bit ends the script with ErrMemory. To fill
// memory is work too, and charged as such.
func (th *Thread) Alloc(n int64) error {
	in := th.Interp
	in.charged += n
	if uint64(in.charged) >= uint64(in.measureAt) { // also where the sum is too large for an int64
		if err := in.measure(th, n); err != nil {
			return err
		}
	}
	th.Fuel -= n / bytesPerStep
	return nil
}

// AllocItems is Alloc for n items of size bytes each. More than a process can
// address raises MemoryError, whatever the budget.
func (th *Thread) AllocItems(n, size int) error {
	const most = 1 << 46
	if size > 0 && n > most/size {
		return th.Raise(MemoryError, "")
	}
	return th.Alloc(int64(n) * int64(size))
}

// Note is Alloc for an object of a fixed size, n bytes or so, that has just been
// made: it does not look whether the budget is exhausted, which Check does soon.
func (th *Thread) Note(n int64) { th.Interp.charged += n }

// NoteResult charges for what a call has returned, which may be a new object.
func (th *Thread) NoteResult(v *Value) {
	if th.metered && !v.IsInt() && !v.IsFloat() && !v.IsNone() && !v.IsBool() {
		th.Interp.charged += objectSize
	}
}

const (
	// bytesPerStep is how many bytes are zeroed and filled in the time of a step.
	bytesPerStep = 128
	// maxRequest bounds a single allocation where memory has no limit: Go
	// panics on, or dies of, what no machine has.
	maxRequest = 1 << 38
)

// measure replaces the charge by what is really alive. The next measurement
// comes after at least a quarter of the budget has been charged again, so that
// walking stays a bounded share of the work.
func (in *Interpreter) measure(th *Thread, request int64) error {
	limit := in.Limits.Memory
	if request < 0 || request > limit && (limit > 0 || request > maxRequest) {
		in.charged -= request
		return th.Raise(MemoryError, "")
	}
	if limit == 0 {
		in.charged, in.measureAt = 0, maxRequest
		return nil
	}
	bytes, reached := in.liveBytes()
	in.finalizables.release(reached)
	live := bytes + request
	in.charged = live
	in.measureAt = max(limit, live+limit/4)
	if live > limit {
		return ErrMemory
	}
	return nil
}

// liveBytes is the size of everything reachable from the interpreter's roots,
// and the set of it.
func (in *Interpreter) liveBytes() (total int64, reached map[Value]struct{}) {
	reached = in.walk(func(v Value) {
		if t := v.Type(); t.Size != nil {
			total += t.Size(v)
		} else {
			total += objectSize
		}
		if a := attrsOf(v); a != nil {
			total += int64(len(a.slots)) * 16
		}
	})
	return total, reached
}

// walk calls found once for every object reachable from the interpreter's
// roots, and returns the set of them.
func (in *Interpreter) walk(found func(Value)) map[Value]struct{} {
	seen := make(map[Value]struct{})
	var work []Value
	visit := func(v Value) {
		if !v.IsSet() || v.IsInt() || v.IsFloat() || v.IsBool() {
			return
		}
		if _, ok := seen[v]; !ok {
			seen[v] = struct{}{}
			work = append(work, v)
		}
	}
	for _, root := range in.roots {
		(*root)(visit)
	}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		found(v)
		if traverse := v.Type().Traverse; traverse != nil {
			traverse(v, visit)
		}
		if a := attrsOf(v); a != nil {
			a.each(visit)
		}
	}
	return seen
}

// Hold makes what is put into *items count as alive until LetGo: a list that an
// iterator fills without end is to be found though no script knows of it yet.
func (th *Thread) Hold(items *[]Value) { th.held = append(th.held, items) }

// LetGo ends the last Hold.
func (th *Thread) LetGo() {
	n := len(th.held) - 1
	th.held[n] = nil
	th.held = th.held[:n]
}

// VisitHeld reports what Go code on this thread is collecting.
func (th *Thread) VisitHeld(visit func(Value)) {
	for _, items := range th.held {
		for _, v := range *items {
			visit(v)
		}
	}
}

// AddRoot registers a function that visits values the interpreter holds, until
// remove is called. Both need the interpreter's lock.
func (in *Interpreter) AddRoot(visit func(func(Value))) (remove func()) {
	root := &visit
	in.roots = append(in.roots, root)
	return func() {
		i := slices.Index(in.roots, root)
		in.roots = slices.Delete(in.roots, i, i+1)
	}
}

// Work charges n units of work done inside a builtin (about 10 ns each) to
// the step budget, and checks for interrupts when due.
func (th *Thread) Work(n int64) error {
	th.Fuel -= n
	if th.Fuel < 0 {
		return th.Check()
	}
	return nil
}

// Charge counts n units of work without looking for interrupts, as the next step
// will: for work that is short each time.
func (th *Thread) Charge(n int) { th.Fuel -= int64(n) }

// step is Work(1), small enough to be inlined into loops over items.
func (th *Thread) step() error {
	if th.Fuel--; th.Fuel < 0 {
		return th.Check()
	}
	return nil
}

// fuelPerCheck is how many steps pass between two interrupt checks: about
// 10 µs of plain code.
const fuelPerCheck = 1024

// checksPerSwitch is after how many checks at which another thread was waiting
// the lock changes hands: some milliseconds, about CPython's switch interval. A
// count in place of a time makes runs repeatable.
const checksPerSwitch = 256

// Check is called when Fuel has run out: it settles the step budget, looks for
// cancellation, signals, and work queued for this interpreter, and lets other
// threads run. A non-nil error must be raised at once.
func (th *Thread) Check() error {
	in := th.Interp
	in.steps += th.fuelSlice - th.Fuel
	slice := int64(fuelPerCheck)
	if limit := in.Limits.Steps; limit > 0 {
		if in.steps >= limit {
			th.fuelSlice, th.Fuel = 0, 0
			return ErrSteps
		}
		slice = min(slice, limit-in.steps)
	}
	th.fuelSlice, th.Fuel = slice, slice
	if in.charged >= in.measureAt {
		if err := in.measure(th, 0); err != nil {
			return err
		}
	}
	if in.waiting.Load() > 0 {
		if in.contended++; in.contended >= checksPerSwitch {
			in.contended = 0
			th.yieldLock()
		}
	}
	if in.pending.Load() {
		return in.runPending(th)
	}
	return nil
}

// Steps is how many steps the interpreter has run.
func (in *Interpreter) Steps() int64 { return in.steps }
