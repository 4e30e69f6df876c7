package runtime

import (
	goruntime "runtime"
	"sync"
	"weak"
)

// identities gives objects the numbers that id() and default reprs show. They
// come from a counter, on demand: addresses would differ from run to run.
type identities struct {
	mu      sync.Mutex
	last    int64
	objects map[weak.Pointer[Header]]int64
	numbers map[Value]int64 // of numbers, which are no objects in memory
}

const (
	firstObjectID = 0x7f0000000000
	firstIntID    = 0x550000000000
	idStep        = 16
)

// ID is id(v): for int, float and bool it stands for type and value, for any
// other object it is a number of its own for as long as it lives.
func (in *Interpreter) ID(v Value) int64 {
	ids := &in.ids
	if v.IsInt() && int64(int32(v.Int64())) == v.Int64() {
		return firstIntID + v.Int64()*idStep
	}
	ids.mu.Lock()
	defer ids.mu.Unlock()
	if v.IsInt() || v.IsFloat() || v.IsBool() {
		id, ok := ids.numbers[v]
		if !ok {
			if ids.numbers == nil {
				ids.numbers = make(map[Value]int64)
			}
			id = ids.next()
			ids.numbers[v] = id
		}
		return id
	}
	p := weak.Make(headerOf(v))
	id, ok := ids.objects[p]
	if !ok {
		if ids.objects == nil {
			ids.objects = make(map[weak.Pointer[Header]]int64)
		}
		id = ids.next()
		ids.objects[p] = id
		// A cleanup must not keep the interpreter, and through it the object, alive.
		owner := weak.Make(in)
		goruntime.AddCleanup(headerOf(v), func(p weak.Pointer[Header]) {
			if in := owner.Value(); in != nil {
				in.ids.forget(p)
			}
		}, p)
	}
	return id
}

func (ids *identities) next() int64 {
	ids.last++
	return firstObjectID + ids.last*idStep
}

// forget is called by Go's collector when an object has gone.
func (ids *identities) forget(p weak.Pointer[Header]) {
	ids.mu.Lock()
	defer ids.mu.Unlock()
	delete(ids.objects, p)
}
