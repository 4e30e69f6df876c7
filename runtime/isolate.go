package runtime

// IsolateStarter makes isolates: other interpreters in this process, configured
// as the one that asks. Package interp implements it.
type IsolateStarter interface {
	// StartIsolate makes an isolate. It is called without any interpreter's
	// lock; th tells whose isolate it is.
	StartIsolate(th *Thread) (*Isolate, error)
	// Bootstrapping reports whether the interpreter is itself an isolate that
	// still runs its parent's main module: were it to make isolates, they
	// would run the module again, and so on without end.
	Bootstrapping() bool
}

// Isolate is an interpreter that runs beside the one it was made for, and
// shares nothing with it but immutable objects: values travel in Parcels.
type Isolate struct {
	// Thread is its main thread.
	Thread *Thread
	// RunMain runs the parent's main module in it, under the name __mp_main__,
	// so that what the module defines can be found by name. Thread holds the
	// isolate's lock.
	RunMain func() error
	// Finish does what is done when a program is over. Thread holds the isolate's
	// lock.
	Finish func()
	// Close ends the isolate where it is, and closes what it has open.
	Close func()
}

// AddIsolate makes child end with in's error when in is cancelled, until the
// function returned is called.
func (in *Interpreter) AddIsolate(child *Interpreter) (remove func()) {
	in.pendingMu.Lock()
	defer in.pendingMu.Unlock()
	if in.cancelled != nil {
		child.Cancel(in.cancelled)
	}
	if in.isolates == nil {
		in.isolates = make(map[*Interpreter]struct{})
	}
	in.isolates[child] = struct{}{}
	return func() {
		in.pendingMu.Lock()
		defer in.pendingMu.Unlock()
		delete(in.isolates, child)
	}
}

// Workers returns the isolates made for in that have not ended, in no order. It
// may be called from any goroutine.
func (in *Interpreter) Workers() []*Interpreter {
	in.pendingMu.Lock()
	defer in.pendingMu.Unlock()
	out := make([]*Interpreter, 0, len(in.isolates))
	for child := range in.isolates {
		out = append(out, child)
	}
	return out
}
