package runtime

import (
	goruntime "runtime"
	"sync"
	"time"
	"weak"
)

// Finalisation: __del__ is called, and a suspended generator closed, once Go's
// collector has found the object unreachable, by whatever thread comes to an
// interrupt check next, and at the latest when the interpreter ends.
//
// Go finalises no object that a cycle of pointers leads back to, and does not free it
// either: see release.

var nameDel = Intern("__del__")

// HasDel reports whether instances of t have a __del__. Whoever drops what may
// be the last reference to one calls CollectGarbage, so that `del x` does what
// a script expects of it.
func (t *Type) HasDel() bool { return !t.builtin && t.hasDel }

// finalizables are the live objects to finalise in the order of their making.
type finalizables struct {
	mu     sync.Mutex
	list   []finalizable
	closed bool // the interpreter has ended: nothing is finalised any more
}

type finalizable struct {
	object   weak.Pointer[Header]
	finalize func(*Thread, Value)
}

// Watch arranges for finalize to be called with v, which is not watched yet, when
// nothing else refers to it, or when the interpreter ends.
func (th *Thread) Watch(v Value, finalize func(*Thread, Value)) {
	in := th.Interp
	f := &in.finalizables
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		return
	}
	if len(f.list) == cap(f.list) {
		f.prune(in)
	}
	h := headerOf(v)
	p := weak.Make(h)
	f.list = append(f.list, finalizable{p, finalize})
	goruntime.SetFinalizer(h, func(h *Header) {
		in.Cleanup(func(th *Thread) {
			finalize(th, h.Value())
			in.clearWeakrefs(th, p)
		})
	})
}

// Unwatch says that v needs no finalisation any more.
func Unwatch(v Value) { goruntime.SetFinalizer(headerOf(v), nil) }

// prune makes room in the list: objects that are gone leave it.
func (f *finalizables) prune(in *Interpreter) {
	f.list = sweep(f.list, func(x finalizable) bool { return x.object.Value() == nil })
	if len(f.list) >= manyFinalizables {
		f.letGo(in.walk(func(Value) {}))
	}
}

// manyFinalizables is how many living objects make it worth to look for those
// that live only because they are watched. Walking takes time in proportion to
// all that is alive; the list has doubled before it happens again.
const manyFinalizables = 2048

// release stops watching the objects that are not in the set of what scripts can
// reach: Go's collector would have found them if no cycle of pointers led back to
// them. They are freed without finalisation, since a Go function or the host may
// hold one.
func (f *finalizables) release(reached map[Value]struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.letGo(reached)
}

func (f *finalizables) letGo(reached map[Value]struct{}) {
	for _, x := range f.list {
		if h := x.object.Value(); h != nil {
			if _, ok := reached[h.Value()]; !ok && !isHostFile(h) { // that is in no cycle, and nothing written may be lost
				goruntime.SetFinalizer(h, nil)
			}
		}
	}
}

// callDel calls v.__del__(); an exception is reported and ignored.
func callDel(th *Thread, v Value) {
	fn := v.Type().Lookup(nameDel)
	if !fn.IsSet() {
		return
	}
	if _, err := callSpecial(th, fn, v); err != nil {
		th.Unraisable(err, fn, "Exception ignored in")
	}
}

// collectionSteps is the work that running the collector counts as: it takes
// some milliseconds.
const collectionSteps = 200_000

// CollectGarbage runs Go's collector, then what it has found due: __del__
// methods, closing of generators, callbacks of weak references.
func (th *Thread) CollectGarbage() error {
	// A finalizer of our own tells when those before it in the queue have run.
	ran := make(chan struct{})
	goruntime.SetFinalizer(&Header{}, func(*Header) { close(ran) })
	th.Fuel -= collectionSteps
	th.clearUnused()
	th.Blocking(func() {
		goruntime.GC()
		select {
		case <-ran:
		case <-time.After(time.Second): // a machine too busy for them
		}
	})
	err := th.RunPending()
	th.Interp.clearDeadWeakrefs(th)
	return err
}

// clearUnused forgets what is left of earlier calls.
func (th *Thread) clearUnused() {
	clear(th.args[len(th.args):cap(th.args)])
	clear(th.reprs[len(th.reprs):cap(th.reprs)])
	if th.Frames != nil {
		th.Frames.ClearUnused()
	}
}

// CollectUnawaited runs Go's collector and warns of the coroutines it has found
// that were never awaited. Until then no other thread may run, and start one.
func (th *Thread) CollectUnawaited() {
	natives, collected := loosenNatives(th), th.Frames.LoosenUnstarted()
	if natives == nil && collected == nil {
		return
	}
	th.Fuel -= collectionSteps
	th.clearUnused()
	goruntime.GC()
	for _, f := range []func(){natives, collected} {
		if f != nil {
			f()
		}
	}
}

// maxFinalRounds is how often finalisers may leave new objects to finalise.
const maxFinalRounds = 100

// FinalizeAll finalises all objects that are still watched. It is called when
// the interpreter ends.
func (in *Interpreter) FinalizeAll(th *Thread) {
	for range maxFinalRounds {
		list := in.finalizables.take()
		if len(list) == 0 {
			return
		}
		for _, x := range list {
			if h := x.object.Value(); h != nil {
				goruntime.SetFinalizer(h, nil)
				x.finalize(th, h.Value())
			}
		}
	}
}

// take empties the list.
func (f *finalizables) take() []finalizable {
	f.mu.Lock()
	defer f.mu.Unlock()
	list := f.list
	f.list = nil
	return list
}

// FinalizeNothing gives up all watching for good, so that an interpreter that
// nobody uses any more can be freed with all it holds. It may be called from any
// goroutine.
func (in *Interpreter) FinalizeNothing() {
	f := &in.finalizables
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
	for _, x := range f.list {
		if h := x.object.Value(); h != nil {
			goruntime.SetFinalizer(h, nil)
		}
	}
	f.list = nil
}

// isHostFile reports whether h is a buffered file of the host.
func isHostFile(h *Header) bool {
	return (h.typ == BufferedWriterType || h.typ == BufferedRandomType) && selfBytes(h.Value()).object == nil
}
