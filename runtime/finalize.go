package runtime

import (
	goruntime "runtime"
	"time"
	"weak"
)

// Finalisation: __del__ is called once after Go's collector has found the
// object unreachable, by whatever thread comes to an interrupt check next, and
// at the latest when the interpreter ends.

var nameDel = Intern("__del__")

// HasDel reports whether instances of t have a __del__. Whoever drops what may
// be the last reference to one calls CollectGarbage, so that `del x` does what
// a script expects of it.
func (t *Type) HasDel() bool { return !t.builtin && t.hasDel }

// finalizables are the live objects with a __del__ in the order of their making.
type finalizables struct{ objects []weak.Pointer[Header] }

type finalizablesKey struct{}

func (in *Interpreter) finalizables() *finalizables {
	f, ok := in.State(finalizablesKey{}).(*finalizables)
	if !ok {
		f = &finalizables{}
		in.SetState(finalizablesKey{}, f)
	}
	return f
}

// watch arranges for v's __del__ to be called.
func (th *Thread) watch(v Value) {
	in := th.Interp
	h := headerOf(v)
	f := in.finalizables()
	f.objects = grow(f.objects, weak.Make(h))
	goruntime.SetFinalizer(h, nil) // __new__ may have returned an object made before
	goruntime.SetFinalizer(h, func(h *Header) {
		in.Cleanup(func(th *Thread) { th.callDel(h.Value()) })
	})
}

// grow appends p to a list of weak pointers; when that would need a larger
// array, pointers to collected objects go first.
func grow[T any](list []weak.Pointer[T], p weak.Pointer[T]) []weak.Pointer[T] {
	if len(list) == cap(list) {
		living := make([]weak.Pointer[T], 0, 2*len(list)+4)
		for _, p := range list {
			if p.Value() != nil {
				living = append(living, p)
			}
		}
		list = living
	}
	return append(list, p)
}

// callDel calls v.__del__(); an exception is reported and ignored.
func (th *Thread) callDel(v Value) {
	fn := v.Type().Lookup(nameDel)
	if !fn.IsSet() {
		return
	}
	if _, err := callSpecial(th, fn, v); err != nil {
		th.Unraisable(err, fn, "Exception ignored in")
	}
}

// CollectGarbage runs Go's collector, then what it has found due: __del__
// methods, callbacks of weak references, reports of dropped coroutines.
func (th *Thread) CollectGarbage() error {
	// A finalizer of our own tells when those before it in the queue have run.
	done := make(chan struct{})
	goruntime.SetFinalizer(&Header{}, func(*Header) { close(done) })
	th.Blocking(func() {
		goruntime.GC()
		select {
		case <-done:
		case <-time.After(100 * time.Millisecond):
		}
	})
	return th.RunPending()
}

// FinalizeAll calls the __del__ of all objects that still have one to call. It
// is called when the interpreter ends.
func (in *Interpreter) FinalizeAll(th *Thread) {
	f := in.finalizables()
	for len(f.objects) > 0 {
		objects := f.objects
		f.objects = nil
		for _, p := range objects {
			if h := p.Value(); h != nil {
				goruntime.SetFinalizer(h, nil)
				th.callDel(h.Value())
			}
		}
	}
}
