package transports

import (
	"bytes"
	"fmt"
	"sort"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

// streamReader is asyncio.StreamReader: bytes that have come and were not read.
type streamReader struct {
	runtime.Header
	runtime.Attrs
	loop      *loop.Loop
	limit     int
	buf       []byte // the bytes, from start on
	start     int
	eof       bool
	failure   *runtime.Exception
	waiter    *loop.Future
	transport runtime.Value // None until one is set
	paused    bool          // the transport is, since too much has come
}

var streamReaderType = &runtime.Type{}

func readerOf(v runtime.Value) *streamReader { return runtime.MustAs[streamReader](v) }

// asReader returns v as a StreamReader, or nil.
func asReader(v runtime.Value) *streamReader { return runtime.As[streamReader](v, streamReaderType) }

// defaultLimit is the limit of a reader that is not given one.
const defaultLimit = 64 << 10

func (r *streamReader) data() []byte { return r.buf[r.start:] }

// take removes and returns the first n bytes, after which the transport may go on.
func (r *streamReader) take(th *runtime.Thread, n int) (runtime.Value, error) {
	if err := th.Alloc(int64(n)); err != nil {
		return runtime.Value{}, err
	}
	v := runtime.NewBytes(string(r.buf[r.start : r.start+n])).Value()
	r.skip(n)
	return v, r.resume(th)
}

func (r *streamReader) skip(n int) {
	if r.start += n; r.start < len(r.buf) {
		return
	}
	r.buf, r.start = r.buf[:0], 0
	if cap(r.buf) > defaultLimit {
		r.buf = nil
	}
}

// feed adds bytes that have come. More than twice the limit pause the transport.
func (r *streamReader) feed(th *runtime.Thread, b []byte) error {
	if len(b) == 0 {
		return nil
	}
	if r.start > 0 && r.start >= len(r.buf)-r.start {
		r.buf = r.buf[:copy(r.buf, r.buf[r.start:])]
		r.start = 0
	}
	r.buf = append(r.buf, b...)
	r.wake()
	if r.transport.IsNone() || r.paused || len(r.data()) <= 2*r.limit {
		return nil
	}
	if t := asTransport(r.transport); t != nil {
		t.pauseReading()
		r.paused = true
		return nil
	}
	_, err := runtime.CallMethod(th, r.transport, namePauseReading)
	if runtime.IsException(err, runtime.NotImplementedError) != nil {
		r.transport, err = runtime.None, nil // cannot be paused
	} else if err == nil {
		r.paused = true
	}
	return err
}

var (
	namePauseReading  = runtime.Intern("pause_reading")
	nameResumeReading = runtime.Intern("resume_reading")
)

// resume lets the transport read on once few enough bytes are left.
func (r *streamReader) resume(th *runtime.Thread) error {
	if !r.paused || len(r.data()) > r.limit {
		return nil
	}
	r.paused = false
	if t := asTransport(r.transport); t != nil {
		return t.resumeReading(th)
	}
	_, err := runtime.CallMethod(th, r.transport, nameResumeReading)
	return err
}

func (r *streamReader) feedEOF() {
	r.eof = true
	r.wake()
}

// wake lets the coroutine that waits for bytes go on.
func (r *streamReader) wake() {
	if f := r.waiter; f != nil {
		r.waiter = nil
		f.Resolve(runtime.None)
	}
}

// fail has whoever reads from now on get e.
func (r *streamReader) fail(th *runtime.Thread, e *runtime.Exception) {
	r.failure = e
	if f := r.waiter; f != nil {
		r.waiter = nil
		if !f.Done() {
			_ = f.SetException(th, e)
		}
	}
}

// wait returns a future that is done when something has come.
func (r *streamReader) wait(th *runtime.Thread, name string) (*loop.Future, error) {
	if r.loop == nil {
		return nil, uninitialised(th, r.Value())
	}
	if r.waiter != nil {
		return nil, th.Raisef(runtime.RuntimeError, "%s() called while another coroutine is already waiting for incoming data", name)
	}
	if r.paused {
		r.paused = false
		if t := asTransport(r.transport); t != nil {
			if err := t.resumeReading(th); err != nil {
				return nil, err
			}
		} else if _, err := runtime.CallMethod(th, r.transport, nameResumeReading); err != nil {
			return nil, err
		}
	}
	r.waiter = r.loop.NewFuture()
	return r.waiter, nil
}

// uninitialised is what using an object raises whose class's __init__ did not call
// that of its base.
func uninitialised(th *runtime.Thread, v runtime.Value) error {
	return th.Raisef(runtime.AttributeError, "'%s' object has no attribute '_loop'", v.Type().Name())
}

// until is the body of a coroutine that calls try, and calls it again whenever
// something has come, until it is done.
func (r *streamReader) until(th *runtime.Thread, name string, try func(th *runtime.Thread) (v runtime.Value, done bool, err error)) (runtime.Value, bool, error) {
	v, done, err := try(th)
	if done || err != nil {
		return v, true, err
	}
	f, err := r.wait(th, name)
	if err != nil {
		return runtime.Value{}, true, err
	}
	return loop.Await(f.Value(), func(th *runtime.Thread, flow *loop.Flow, _ runtime.Value, err error) (runtime.Value, bool, error) {
		if r.waiter == f {
			r.waiter = nil // the wait was cancelled
		}
		if err != nil {
			return runtime.Value{}, true, err
		}
		v, done, err := try(th)
		if done || err != nil {
			return v, true, err
		}
		if f, err = r.wait(th, name); err != nil {
			return runtime.Value{}, true, err
		}
		return flow.Again(f.Value())
	})
}

// read is read(n): some bytes, at most n, or all until the end if n is negative.
func (r *streamReader) read(th *runtime.Thread, n int) (runtime.Value, bool, error) {
	if r.failure != nil {
		return runtime.Value{}, true, r.failure
	}
	if n == 0 {
		return runtime.NewBytes("").Value(), true, nil
	}
	if n < 0 {
		return r.readAll(th)
	}
	return r.until(th, "read", func(th *runtime.Thread) (runtime.Value, bool, error) {
		if len(r.data()) == 0 && !r.eof {
			return runtime.Value{}, false, nil
		}
		v, err := r.take(th, min(n, len(r.data())))
		return v, true, err
	})
}

func (r *streamReader) readAll(th *runtime.Thread) (runtime.Value, bool, error) {
	var all []byte
	return r.until(th, "read", func(th *runtime.Thread) (runtime.Value, bool, error) {
		if r.failure != nil {
			return runtime.Value{}, true, r.failure
		}
		if n := len(r.data()); n > 0 {
			if err := th.Alloc(int64(n)); err != nil {
				return runtime.Value{}, true, err
			}
			all = append(all, r.data()...)
			r.skip(n)
			if err := r.resume(th); err != nil {
				return runtime.Value{}, true, err
			}
		}
		if !r.eof {
			return runtime.Value{}, false, nil
		}
		return runtime.NewBytes(string(all)).Value(), true, nil
	})
}

// readExactly is readexactly(n).
func (r *streamReader) readExactly(th *runtime.Thread, n int) (runtime.Value, bool, error) {
	switch {
	case n < 0:
		return runtime.Value{}, true, th.ValueErrorf("readexactly size can not be less than zero")
	case r.failure != nil:
		return runtime.Value{}, true, r.failure
	case n == 0:
		return runtime.NewBytes("").Value(), true, nil
	}
	return r.until(th, "readexactly", func(th *runtime.Thread) (runtime.Value, bool, error) {
		if len(r.data()) >= n {
			v, err := r.take(th, n)
			return v, true, err
		}
		if r.eof {
			return runtime.Value{}, true, r.incomplete(th, runtime.Int(int64(n)))
		}
		return runtime.Value{}, false, nil
	})
}

// incomplete takes what is left and makes the IncompleteReadError for it.
func (r *streamReader) incomplete(th *runtime.Thread, expected runtime.Value) error {
	partial, err := r.take(th, len(r.data()))
	if err != nil {
		return err
	}
	e, err := runtime.Call(th, IncompleteReadError.Value(), partial, expected)
	if err != nil {
		return err
	}
	return runtime.AsException(e)
}

// overrun makes the LimitOverrunError for what the buffer has until consumed.
func overrun(th *runtime.Thread, message string, consumed int) error {
	e, err := runtime.Call(th, LimitOverrunError.Value(), runtime.NewStr(message).Value(), runtime.Int(int64(consumed)))
	if err != nil {
		return err
	}
	return runtime.AsException(e)
}

// separatorsOf reads readuntil's argument: bytes, or a tuple of them, shortest
// first.
func separatorsOf(th *runtime.Thread, v runtime.Value) ([][]byte, error) {
	items := []runtime.Value{v}
	if t := runtime.AsTuple(v); t != nil {
		if items = t.Items; len(items) == 0 {
			return nil, th.ValueErrorf("Separator should contain at least one element")
		}
	}
	var separators [][]byte
	for _, item := range items {
		b, err := runtime.BytesLike(th, item)
		if err != nil {
			return nil, err
		}
		if b == "" {
			return nil, th.ValueErrorf("Separator should be at least one-byte string")
		}
		separators = append(separators, []byte(b))
	}
	sort.SliceStable(separators, func(i, j int) bool { return len(separators[i]) < len(separators[j]) })
	return separators, nil
}

// readUntil is readuntil(separator). otherwise, if not nil, makes the result of
// what could not be found.
func (r *streamReader) readUntil(th *runtime.Thread, separators [][]byte, otherwise func(th *runtime.Thread, err error) (runtime.Value, error)) (runtime.Value, bool, error) {
	if r.failure != nil {
		return runtime.Value{}, true, r.failure
	}
	failed := func(th *runtime.Thread, err error) (runtime.Value, bool, error) {
		if otherwise == nil {
			return runtime.Value{}, true, err
		}
		v, err := otherwise(th, err)
		return v, true, err
	}
	longest := len(separators[len(separators)-1])
	searched := 0 // before it no separator begins
	return r.until(th, "readuntil", func(th *runtime.Thread) (runtime.Value, bool, error) {
		data := r.data()
		if err := th.Work(int64(len(data)-searched) / workBytes); err != nil {
			return runtime.Value{}, true, err
		}
		at, end := -1, -1
		for _, s := range separators {
			if i := bytes.Index(data[searched:], s); i >= 0 && (end < 0 || searched+i+len(s) < end) {
				at, end = searched+i, searched+i+len(s)
			}
		}
		switch {
		case at > r.limit:
			return failed(th, overrun(th, "Separator is found, but chunk is longer than limit", at))
		case at >= 0:
			v, err := r.take(th, end)
			return v, true, err
		}
		if searched = max(0, len(data)+1-longest); searched > r.limit {
			return failed(th, overrun(th, "Separator is not found, and chunk exceed the limit", searched))
		}
		if r.eof {
			return failed(th, r.incomplete(th, runtime.None))
		}
		return runtime.Value{}, false, nil
	})
}

// workBytes is how many bytes are searched in the time of a step.
const workBytes = 64

var lineEnd = [][]byte{{'\n'}}

// readLine is readline: what there is of a line before the end; a line longer
// than the limit is skipped with ValueError.
func (r *streamReader) readLine(th *runtime.Thread) (runtime.Value, bool, error) {
	return r.readUntil(th, lineEnd, func(th *runtime.Thread, err error) (runtime.Value, error) {
		if e := runtime.IsException(err, IncompleteReadError); e != nil {
			return runtime.GetAttr(th, e.Value(), namePartial)
		}
		e := runtime.IsException(err, LimitOverrunError)
		if e == nil {
			return runtime.Value{}, err
		}
		consumed, err := runtime.GetAttr(th, e.Value(), nameConsumed)
		if err != nil {
			return runtime.Value{}, err
		}
		if n := int(consumed.Int64()); n < len(r.data()) && r.data()[n] == '\n' {
			r.skip(n + 1)
		} else {
			r.skip(len(r.data()))
		}
		if err := r.resume(th); err != nil {
			return runtime.Value{}, err
		}
		wrong := runtime.NewException(runtime.ValueError, e.Args.Items[0])
		runtime.SetContext(th, wrong, e)
		return runtime.Value{}, wrong
	})
}

// repr shows what is not as usual.
func (r *streamReader) repr(th *runtime.Thread) (runtime.Value, error) {
	text := "<StreamReader"
	if n := len(r.data()); n > 0 {
		text += fmt.Sprintf(" %d bytes", n)
	}
	if r.eof {
		text += " eof"
	}
	if r.limit != defaultLimit {
		text += fmt.Sprintf(" limit=%d", r.limit)
	}
	show := func(label string, v runtime.Value) error {
		s, err := runtime.Repr(th, v)
		if err == nil {
			text += " " + label + s.String()
		}
		return err
	}
	if r.waiter != nil {
		if err := show("waiter=", r.waiter.Value()); err != nil {
			return runtime.Value{}, err
		}
	}
	if r.failure != nil {
		if err := show("exception=", r.failure.Value()); err != nil {
			return runtime.Value{}, err
		}
	}
	if !r.transport.IsNone() {
		if err := show("transport=", r.transport); err != nil {
			return runtime.Value{}, err
		}
	}
	if r.paused {
		text += " paused"
	}
	return runtime.NewStr(text + ">").Value(), nil
}
