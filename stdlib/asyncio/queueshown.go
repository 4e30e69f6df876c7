package asyncio

import "github.com/asyn-lang/asyn/runtime"

// shown keeps a queue's items in an object of a script, or one that a script has
// asked for: it may do with it what it likes.
type shown struct {
	container runtime.Value
	put, get  string // methods of the container
	heap      bool   // or functions of module heapq
}

func (s *shown) len(th *runtime.Thread) (int, error) { return runtime.Len(th, s.container) }

func (s *shown) all(th *runtime.Thread) ([]runtime.Value, error) {
	return runtime.Collect(th, s.container)
}

func (s *shown) visit(visit func(runtime.Value)) { visit(s.container) }

func (s *shown) shown(container runtime.Value) *shown {
	return &shown{container, s.put, s.get, s.heap}
}

func (s *shown) push(th *runtime.Thread, v runtime.Value) error {
	_, err := s.call(th, s.put, v)
	return err
}

func (s *shown) pop(th *runtime.Thread) (runtime.Value, error) { return s.call(th, s.get) }

func (s *shown) call(th *runtime.Thread, name string, args ...runtime.Value) (runtime.Value, error) {
	if !s.heap {
		return runtime.CallMethod(th, s.container, runtime.Intern(name), args...)
	}
	fn, err := imported(th, "heapq", name)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Call(th, fn, append([]runtime.Value{s.container}, args...)...)
}

// queueItems is the attribute _queue: a deque, or a list if items come in another
// order than they went in.
func queueItems(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	q := queueOf(self)
	if s, ok := q.items.(*shown); ok {
		return s.container, nil
	}
	items, err := q.items.all(th)
	if err != nil {
		return runtime.Value{}, err
	}
	container := runtime.NewListOf(items).Value()
	if _, ok := q.items.(*fifo); ok {
		deque, err := imported(th, "collections", "deque")
		if err != nil {
			return runtime.Value{}, err
		}
		if container, err = runtime.Call(th, deque, container); err != nil {
			return runtime.Value{}, err
		}
	}
	q.items = q.items.shown(container)
	return container, nil
}

func setQueueItems(th *runtime.Thread, self, v runtime.Value) error {
	if !v.IsSet() {
		return th.Raise(runtime.AttributeError, "_queue")
	}
	q := queueOf(self)
	q.items = q.items.shown(v)
	return nil
}

// imported is a name of a module.
func imported(th *runtime.Thread, module, name string) (runtime.Value, error) {
	key := runtime.Intern(name)
	m, err := th.Interp.Importer.Import(th, runtime.Intern(module), runtime.NewDict(), runtime.NewTuple(key.Value()).Value(), 0)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.GetAttr(th, m, key)
}
