package runtime

import (
	goruntime "runtime"
	"slices"
	"sort"
	"sync"
	"weak"
)

// weakrefs knows of each object the weak references to it, so that they can be
// counted and shared, and their callbacks be called when it has gone. It keeps
// neither alive.
type weakrefs struct {
	mu    sync.Mutex
	lists map[weak.Pointer[Header]]*weakrefList
	made  int // lists, ever
	// drops counts the names deleted of objects with weak references, see
	// AwaitsDrop.
	drops int
}

// weakrefList are the references to one object in the order of their making.
type weakrefList struct {
	number    int // of the list, in the order of their making
	refs      []weak.Pointer[Weakref]
	callbacks bool // some have one
}

// alive are the references that still exist.
func (l *weakrefList) alive() []*Weakref {
	var refs []*Weakref
	for _, p := range l.refs {
		if r := p.Value(); r != nil {
			refs = append(refs, r)
		}
	}
	return refs
}

// shared is the reference of type t without a callback that already exists, or
// nil.
func (l *weakrefList) shared(t *Type) *Weakref {
	for _, r := range l.alive() {
		if r.typ == t && !r.callback.IsSet() {
			return r
		}
	}
	return nil
}

// add makes r known.
func (l *weakrefList) add(r *Weakref) {
	l.refs = grow(l.refs, weak.Make(r))
	l.callbacks = l.callbacks || r.callback.IsSet()
}

// grow appends p to a list of weak pointers; when that would need a larger
// array, pointers to collected objects go first.
func grow[T any](list []weak.Pointer[T], p weak.Pointer[T]) []weak.Pointer[T] {
	if len(list) == cap(list) {
		list = sweep(list, func(p weak.Pointer[T]) bool { return p.Value() == nil })
	}
	return append(list, p)
}

// sweep drops the items of a full list that are gone, and makes room for as many more
// as are left. How many have gone does not count: where objects come and go at a steady
// rate the list would double for ever.
func sweep[T any](list []T, gone func(T) bool) []T {
	living := slices.DeleteFunc(list, gone)
	return append(make([]T, 0, 2*len(living)+1), living...)
}

// listFor is the list of the references to v, a new one if there are none yet.
func (in *Interpreter) listFor(v Value) *weakrefList {
	w, h := &in.weakrefs, headerOf(v)
	p := weak.Make(h)
	list := w.lists[p]
	if list == nil {
		if w.lists == nil {
			w.lists = make(map[weak.Pointer[Header]]*weakrefList)
		}
		w.made++
		list = &weakrefList{number: w.made}
		w.lists[p] = list
		// A cleanup must not keep the interpreter, and through it the object, alive.
		owner := weak.Make(in)
		goruntime.AddCleanup(h, func(p weak.Pointer[Header]) {
			if in := owner.Value(); in != nil {
				in.weaklyCollected(p)
			}
		}, p)
	}
	return list
}

// weaklyCollected is called by Go's collector when an object with weak references has gone.
func (in *Interpreter) weaklyCollected(p weak.Pointer[Header]) {
	w := &in.weakrefs
	w.mu.Lock()
	defer w.mu.Unlock()
	list := w.lists[p]
	switch {
	case list == nil:
	case list.callbacks:
		in.Cleanup(func(th *Thread) { in.clearWeakrefs(th, p) })
	default:
		delete(w.lists, p)
	}
}

// clearWeakrefs calls the callbacks of the references to an object that has
// gone, the youngest first. Those that went before the object are not called.
func (in *Interpreter) clearWeakrefs(th *Thread, p weak.Pointer[Header]) {
	w := &in.weakrefs
	w.mu.Lock()
	list := w.lists[p]
	delete(w.lists, p)
	w.mu.Unlock()
	if list == nil {
		return
	}
	refs := list.alive()
	for i := len(refs) - 1; i >= 0; i-- {
		r := refs[i]
		fn := r.callback
		if !fn.IsSet() {
			continue
		}
		r.callback = Value{}
		if _, err := Call(th, fn, r.Value()); err != nil {
			th.Unraisable(err, fn, "Exception ignored in")
		}
	}
}

// clearDeadWeakrefs does what is to be done for all objects that have gone, those
// first that were first referred to. Go's own cleanups come in any order, and late.
func (in *Interpreter) clearDeadWeakrefs(th *Thread) {
	type dead struct {
		number  int
		pointer weak.Pointer[Header]
	}
	var found []dead
	w := &in.weakrefs
	w.mu.Lock()
	for p, list := range w.lists {
		if p.Value() == nil {
			found = append(found, dead{list.number, p})
		}
	}
	w.mu.Unlock()
	sort.Slice(found, func(i, j int) bool { return found[i].number < found[j].number })
	for _, d := range found {
		in.clearWeakrefs(th, d.pointer)
	}
}

// WeakReferences returns the weak references and proxies to v that exist.
func (in *Interpreter) WeakReferences(v Value) []*Weakref {
	w := &in.weakrefs
	if v.Type().noWeakref {
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.lists) == 0 { // as in most programs: a weak pointer takes time to make
		return nil
	}
	if list := w.lists[weak.Make(headerOf(v))]; list != nil {
		return list.alive()
	}
	return nil
}

// Up to promptDrops names deleted of objects with weak references run the
// collector at once, as few as a program that shows what they do has. Of a program
// with more every seldomDrops-th one does: collecting takes some milliseconds.
const (
	promptDrops = 64
	seldomDrops = 64
)

// AwaitsDrop reports whether v, of which a name was deleted, has weak references
// that people expect to be dead once CollectGarbage has been called.
func (in *Interpreter) AwaitsDrop(v Value) bool {
	if len(in.WeakReferences(v)) == 0 {
		return false
	}
	w := &in.weakrefs
	w.drops++
	return w.drops <= promptDrops || w.drops%seldomDrops == 0
}
