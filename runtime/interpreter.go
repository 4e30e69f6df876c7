package runtime

import (
	"io"
	"sync"
	"sync/atomic"
)

// Interpreter is the state that one script program owns: its modules, what is
// mutable about types, its limits and its host. Interpreters in one process
// share builtin types and constants and nothing else.
type Interpreter struct {
	Builtins *Dict // the namespace of module builtins
	Modules  *Dict // sys.modules

	Host     Host
	Limits   Limits
	Compiler Compiler
	Importer Importer

	// Isolates makes the workers of process pools; package interp sets it.
	Isolates IsolateStarter

	// MakeThread makes a thread that can run script code; end forgets it, once
	// it has run. Package interp sets it.
	MakeThread func() (th *Thread, end func())

	lock    chan struct{} // holds one token while no thread runs
	waiting atomic.Int32  // threads waiting for the lock
	// contended counts interrupt checks at which a thread was waiting, since the
	// lock last changed hands for that.
	contended int

	steps     int64 // see Check
	charged   int64 // see Alloc
	measureAt int64
	roots     []*func(func(Value))

	pending   atomic.Bool // something in the fields below wants a look
	pendingMu sync.Mutex
	cancelled error                 // ends the script
	signals   []func(*Thread) error // run by the main thread
	cleanups  []func(*Thread)       // run by any thread
	sleepers  map[*Sleeper]struct{} // threads to wake when something is pending
	isolates  map[*Interpreter]struct{}
	owned     map[io.Closer]struct{} // see Own

	// Forgotten counts the coroutines reported as never awaited and the task
	// exceptions reported as never retrieved, for --strict.
	Forgotten int

	exitWaits    []func(*Thread) error // of BeforeExit
	exitHandlers []func(*Thread) error // of AtExit
	finalizables finalizables
	weakrefs     weakrefs

	mainThread *Thread
	threads    []*Thread // that StartThread started and that run, oldest first
	ids        identities
	state      map[any]any
}

// NewInterpreter makes an interpreter with an empty builtins module. Package
// interp fills in the rest.
func NewInterpreter(host Host) *Interpreter {
	readyTypes()
	in := &Interpreter{
		Builtins: NewDict(),
		Modules:  NewDict(),
		Host:     host,
		lock:     make(chan struct{}, 1),
		state:    make(map[any]any),
	}
	in.lock <- struct{}{}
	in.AddRoot(func(visit func(Value)) {
		visit(in.Builtins.Value())
		visit(in.Modules.Value())
	})
	return in
}

// NewThread makes a thread of the interpreter that cannot run script code: for
// tests of this package. Package vm makes those that can.
func (in *Interpreter) NewThread() *Thread {
	th := &Thread{}
	th.Init(in)
	return th
}

// MainThread is the thread that receives signals.
func (in *Interpreter) MainThread() *Thread { return in.mainThread }

// State returns the value stored under key (a package-private key type, as
// with context.Value), or nil. Modules keep their per-interpreter state here.
func (in *Interpreter) State(key any) any { return in.state[key] }

// SetState stores a module's per-interpreter state.
func (in *Interpreter) SetState(key, v any) { in.state[key] = v }

// Acquire takes the interpreter's lock for th: no other thread of the
// interpreter runs until Release.
func (th *Thread) Acquire() {
	in := th.Interp
	select {
	case <-in.lock:
	default:
		in.waiting.Add(1)
		<-in.lock
		in.waiting.Add(-1)
	}
}

// Release gives the interpreter's lock up.
func (th *Thread) Release() { th.Interp.lock <- struct{}{} }

// Blocking runs f, which may block and must not touch script values, without
// the interpreter's lock.
func (th *Thread) Blocking(f func()) {
	th.Release()
	defer th.Acquire()
	f()
}

// yieldLock lets a waiting thread run. The lock is a channel, whose receivers
// queue first come, first served.
func (th *Thread) yieldLock() {
	th.Release()
	th.Acquire()
}

// Cancel makes the script end with err at its next interrupt check. It may be
// called from any goroutine. Only the first call counts.
func (in *Interpreter) Cancel(err error) {
	in.pendingMu.Lock()
	defer in.pendingMu.Unlock()
	if in.cancelled == nil {
		in.cancelled = err
	}
	for child := range in.isolates {
		child.Cancel(err)
	}
	in.notify()
}

// Cancelled returns the error given to Cancel, or nil.
func (in *Interpreter) Cancelled() error {
	in.pendingMu.Lock()
	defer in.pendingMu.Unlock()
	return in.cancelled
}

// Own has c closed with the interpreter: what a script holds of the operating
// system, so that it does not outlive the script. It may be called from any
// goroutine, and so may Disown, which takes c off again.
func (in *Interpreter) Own(c io.Closer) {
	in.pendingMu.Lock()
	defer in.pendingMu.Unlock()
	if in.owned == nil {
		in.owned = make(map[io.Closer]struct{})
	}
	in.owned[c] = struct{}{}
}

// Disown undoes Own.
func (in *Interpreter) Disown(c io.Closer) {
	in.pendingMu.Lock()
	defer in.pendingMu.Unlock()
	delete(in.owned, c)
}

// CloseOwned closes what the interpreter owns. No thread may run any more.
func (in *Interpreter) CloseOwned() {
	in.pendingMu.Lock()
	owned := in.owned
	in.owned = nil
	in.pendingMu.Unlock()
	for c := range owned {
		_ = c.Close()
	}
}

// Signal has the main thread run f at its next interrupt check; an error f
// returns is raised there. It may be called from any goroutine.
func (in *Interpreter) Signal(f func(*Thread) error) {
	in.pendingMu.Lock()
	defer in.pendingMu.Unlock()
	in.signals = append(in.signals, f)
	in.notify()
}

// Cleanup has some thread run f at its next interrupt check: for finalisers. It
// may be called from any goroutine.
func (in *Interpreter) Cleanup(f func(*Thread)) {
	in.pendingMu.Lock()
	defer in.pendingMu.Unlock()
	in.cleanups = append(in.cleanups, f)
	in.notify()
}

// runPending does what Cancel, Signal and Cleanup asked for.
func (in *Interpreter) runPending(th *Thread) error {
	in.pendingMu.Lock()
	cancelled, cleanups := in.cancelled, in.cleanups
	in.cleanups = nil
	var signals []func(*Thread) error
	if th == in.mainThread {
		signals, in.signals = in.signals, nil
	}
	in.pending.Store(cancelled != nil || len(in.signals) > 0)
	in.pendingMu.Unlock()
	if cancelled != nil {
		return cancelled
	}
	for _, f := range cleanups {
		f(th)
	}
	for i, f := range signals {
		if err := f(th); err != nil {
			for _, rest := range signals[i+1:] {
				in.Signal(rest)
			}
			return err
		}
	}
	return nil
}

// RunPending runs what is queued by Signal and Cleanup now; the event loop
// calls it when it is about to wait.
func (th *Thread) RunPending() error {
	if th.Interp.pending.Load() {
		return th.Interp.runPending(th)
	}
	return nil
}

// SourceText is a program as a script has it. In bytes it may declare its
// encoding; a str is Unicode already.
type SourceText struct {
	Text  string
	Bytes bool
}

// CompileOptions are what compile() takes beside the source.
type CompileOptions struct {
	Mode string // "exec", "eval" or "single"
	// Optimize leaves assertions out from 1 on, docstrings at 2.
	Optimize int
	// TopLevelAwait lets code outside of functions await.
	TopLevelAwait bool
	// StringAnnotations is from __future__ import annotations.
	StringAnnotations bool
	// Decoded says that the source was in another encoding than UTF-8 and is no
	// more: the declaration in it does not count.
	Decoded bool
	// Trusted says that the source is known to be right: functions are compiled
	// when they are first called, and what is wrong with one is a panic then.
	Trusted bool
	// Tree asks for the syntax tree in place of code.
	Tree bool
	// File says that the source is that of the file it is named after: reports
	// about running code show its lines.
	File bool
	// Cache names the file that may hold the code already, as it was left there when
	// the source was compiled before, and that is to hold it; "" for none.
	Cache string
	// InC says that the source stands for a module, or a part of one, that CPython
	// has in C.
	InC bool
}

// Compiler turns source text into code objects, for exec, eval and compile.
type Compiler interface {
	// Compile makes a code object of source. Errors are SyntaxErrors.
	Compile(th *Thread, source SourceText, filename string, options CompileOptions) (Value, error)
	// CompileTree makes a code object of a tree of module ast's classes. ok is
	// false for other objects.
	CompileTree(th *Thread, tree Value, filename string, options CompileOptions) (code Value, ok bool, err error)
	// Exec runs a code object in the given namespaces. closure has the cells of its
	// free variables; unset for none. A code object with others raises TypeError.
	Exec(th *Thread, code Value, globals *Dict, locals, closure Value) (Value, error)
}

// Importer resolves import statements.
type Importer interface {
	// Import is __import__(name, globals, locals, fromlist, level).
	Import(th *Thread, name *Str, globals *Dict, fromlist Value, level int) (Value, error)
}
