package asyncio

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// queue is asyncio.Queue and the classes derived from it.
type queue struct {
	runtime.Header
	runtime.Attrs
	bound
	max        runtime.Value // maxsize as given
	size       int64         // maxsize, 0 or less for no limit
	items      store
	getters    waiters
	putters    waiters
	unfinished int
	finished   waiters // those in join()
	shut       bool
}

// The types of queues.
var (
	queueType         = &runtime.Type{}
	lifoQueueType     = &runtime.Type{}
	priorityQueueType = &runtime.Type{}
)

// The methods that classes of scripts override to make other kinds of queue.
var (
	nameInitHook = runtime.Intern("_init")
	nameGetHook  = runtime.Intern("_get")
	namePutHook  = runtime.Intern("_put")
	nameQSize    = runtime.Intern("qsize")
	nameGetNow   = runtime.Intern("get_nowait")
	namePutNow   = runtime.Intern("put_nowait")
)

func queueOf(v runtime.Value) *queue { return runtime.MustAs[queue](v) }

// plain reports whether the queue's class is one of this module's, so that no
// method can be overridden.
func (q *queue) plain() bool { return q.Type().Builtin() }

func (q *queue) count(th *runtime.Thread) (int, error) {
	if q.plain() {
		return q.items.len(th)
	}
	n, err := runtime.CallMethod(th, q.Value(), nameQSize)
	if err != nil {
		return 0, err
	}
	return runtime.IndexOf(th, n)
}

func (q *queue) empty(th *runtime.Thread) (bool, error) {
	n, err := q.count(th)
	return n == 0, err
}

func (q *queue) full(th *runtime.Thread) (bool, error) {
	if q.size <= 0 {
		return false, nil
	}
	n, err := q.count(th)
	return int64(n) >= q.size, err
}

// pull takes the next item out of the queue, which is not empty.
func (q *queue) pull(th *runtime.Thread) (runtime.Value, error) {
	if q.plain() {
		return q.items.pop(th)
	}
	return runtime.CallMethod(th, q.Value(), nameGetHook)
}

func (q *queue) push(th *runtime.Thread, v runtime.Value) error {
	if q.plain() {
		return q.items.push(th, v)
	}
	_, err := runtime.CallMethod(th, q.Value(), namePutHook, v)
	return err
}

// getNow is get_nowait.
func (q *queue) getNow(th *runtime.Thread) (runtime.Value, error) {
	empty, err := q.empty(th)
	switch {
	case err != nil:
		return runtime.Value{}, err
	case empty && q.shut:
		return runtime.Value{}, runtime.NewException(queueShutDown)
	case empty:
		return runtime.Value{}, runtime.NewException(queueEmpty)
	}
	v, err := q.pull(th)
	if err == nil {
		q.putters.wakeNext()
	}
	return v, err
}

// putNow is put_nowait.
func (q *queue) putNow(th *runtime.Thread, v runtime.Value) error {
	if q.shut {
		return runtime.NewException(queueShutDown)
	}
	full, err := q.full(th)
	if err != nil {
		return err
	}
	if full {
		return runtime.NewException(queueFull)
	}
	if err := q.push(th, v); err != nil {
		return err
	}
	q.unfinished++
	q.getters.wakeNext()
	return nil
}

// getHooked and putHooked are what a script's class makes of get_nowait and
// put_nowait.
func (q *queue) getHooked(th *runtime.Thread) (runtime.Value, error) {
	if q.plain() {
		return q.getNow(th)
	}
	return runtime.CallMethod(th, q.Value(), nameGetNow)
}

func (q *queue) putHooked(th *runtime.Thread, v runtime.Value) error {
	if q.plain() {
		return q.putNow(th, v)
	}
	_, err := runtime.CallMethod(th, q.Value(), namePutNow, v)
	return err
}

// get is the body of the coroutine get.
func (q *queue) get(th *runtime.Thread) (runtime.Value, bool, error) {
	empty, err := q.empty(th)
	if err != nil {
		return runtime.Value{}, false, err
	}
	if !empty || q.shut {
		v, err := q.getHooked(th)
		return v, true, err
	}
	l, err := q.bind(th, q.Value())
	if err != nil {
		return runtime.Value{}, false, err
	}
	w := &queueWait{q: q}
	w.waiter = q.getters.add(w.first.Begin(l))
	return w.Begin(w.waiter.Value(), getWaited)
}

// queueWait is a get or a put that waits for its turn, in one piece with the
// future it first waits for.
type queueWait struct {
	loop.Flow
	q      *queue
	waiter *loop.Future
	item   runtime.Value // to put
	first  loop.Future
}

// getWaited goes on with a get when the queue has, or had, an item.
func getWaited(th *runtime.Thread, f *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
	w := runtime.MustAs[queueWait](f.Value())
	q := w.q
	empty, emptyErr := q.empty(th)
	if err != nil {
		q.getters.leave(th, w.waiter, !empty)
		return runtime.Value{}, true, err
	}
	if emptyErr == nil && empty && !q.shut {
		w.waiter = q.getters.join(q.loop)
		return f.Again(w.waiter.Value())
	}
	v, err := q.getHooked(th)
	return v, true, err
}

// put is the body of the coroutine put.
func (q *queue) put(th *runtime.Thread, v runtime.Value) (runtime.Value, bool, error) {
	full, err := q.full(th)
	if err != nil {
		return runtime.Value{}, false, err
	}
	if !full || q.shut {
		return runtime.None, true, q.putHooked(th, v)
	}
	l, err := q.bind(th, q.Value())
	if err != nil {
		return runtime.Value{}, false, err
	}
	w := &queueWait{q: q, item: v}
	w.waiter = q.putters.add(w.first.Begin(l))
	return w.Begin(w.waiter.Value(), putWaited)
}

// putWaited goes on with a put when the queue has, or had, room.
func putWaited(th *runtime.Thread, f *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
	w := runtime.MustAs[queueWait](f.Value())
	q := w.q
	full, fullErr := q.full(th)
	if err != nil {
		q.putters.leave(th, w.waiter, !full)
		return runtime.Value{}, true, err
	}
	if fullErr == nil && full && !q.shut {
		w.waiter = q.putters.join(q.loop)
		return f.Again(w.waiter.Value())
	}
	return runtime.None, true, q.putHooked(th, w.item)
}

// done is task_done.
func (q *queue) done(th *runtime.Thread) error {
	if q.unfinished <= 0 {
		return th.ValueErrorf("task_done() called too many times")
	}
	if q.unfinished--; q.unfinished == 0 {
		q.finished.wakeAll()
	}
	return nil
}

// join waits until every item put was reported as done.
func (q *queue) join(th *runtime.Thread) (runtime.Value, bool, error) {
	if q.unfinished == 0 {
		return runtime.None, true, nil
	}
	l, err := q.bind(th, q.Value())
	if err != nil {
		return runtime.Value{}, false, err
	}
	waiter := q.finished.join(l)
	return loop.Await(waiter.Value(), func(_ *runtime.Thread, _ *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
		q.finished.remove(waiter)
		return runtime.None, true, err
	})
}

// shutDown ends the queue: nothing can be put any more, and getting ends when
// it is empty, or now.
func (q *queue) shutDown(th *runtime.Thread, now bool) error {
	q.shut = true
	for now {
		empty, err := q.empty(th)
		if err != nil {
			return err
		}
		if empty {
			break
		}
		if _, err := q.pull(th); err != nil {
			return err
		}
		if q.unfinished > 0 {
			if q.unfinished--; q.unfinished == 0 {
				q.finished.wakeAll()
			}
		}
	}
	q.getters.wakeAll()
	q.putters.wakeAll()
	return nil
}

// format describes the queue, for its repr.
func (q *queue) format(th *runtime.Thread) (string, error) {
	max, err := runtime.Repr(th, q.max)
	if err != nil {
		return "", err
	}
	text := "maxsize=" + max.String()
	items, err := q.items.all(th)
	if err != nil {
		return "", err
	}
	if len(items) > 0 {
		list, err := runtime.Repr(th, runtime.NewListOf(items).Value())
		if err != nil {
			return "", err
		}
		text += " _queue=" + list.String()
	}
	if n := len(q.getters.queue); n > 0 {
		text += fmt.Sprintf(" _getters[%d]", n)
	}
	if n := len(q.putters.queue); n > 0 {
		text += fmt.Sprintf(" _putters[%d]", n)
	}
	if q.unfinished > 0 {
		text += fmt.Sprintf(" tasks=%d", q.unfinished)
	}
	if q.shut {
		text += " shutdown"
	}
	return text, nil
}
