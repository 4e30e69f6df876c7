package json

import (
	"math"
	"slices"
	"strconv"

	"github.com/asyn-lang/asyn/runtime"
)

// An encoder writes one value.
type encoder struct {
	th *thread

	// A JSONEncoder's attributes, and the method default.
	circular, ascii, sorted, skip, nan  bool
	standIn                             value
	indented                            bool   // which indent "" does not tell
	indent, keySeparator, itemSeparator string // indent is that of a level
	items                               value  // lists the items of a dict that Go does not go through itself

	buf  []byte
	paid int    // how much of its capacity has been charged
	line []byte // a line break and the longest indentation so far
	// open are the containers and other objects that are being written, and lists of
	// what they have.
	open  []value
	level int // of indentation
	// cuts are where the pieces that iterencode is to return begin; none where the
	// text is to be one.
	cuts []int
}

// value writes v.
func (e *encoder) value(v value) error {
	ok, err := e.scalar(v)
	if err != nil {
		return err
	}
	e.cut()
	if ok {
		return nil
	}
	n := len(e.open)
	if err := e.th.Work(int64(n / 16)); err != nil {
		return err
	}
	if e.circular && slices.Contains(e.open, v) {
		return e.th.ValueErrorf("Circular reference detected")
	}
	if err := e.th.EnterTo(" while encoding a JSON object"); err != nil {
		return err
	}
	e.open = append(e.open, v)
	err = e.container(v)
	e.open = e.open[:n]
	e.th.Leave()
	return err
}

// container writes a list, tuple or dict, or what stands for another object.
func (e *encoder) container(v value) error {
	if dict := runtime.AsDict(v); dict != nil {
		return e.dict(v, dict)
	}
	list, tuple := runtime.AsList(v), runtime.AsTuple(v)
	if list == nil && tuple == nil {
		r, err := runtime.Call(e.th, e.standIn, v)
		if err != nil {
			return err
		}
		return e.inside(v, " object", value{}, r)
	}
	if t := v.Type(); t != runtime.ListType && t != runtime.TupleType {
		items, err := runtime.Collect(e.th, v)
		if err != nil {
			return err
		}
		list = runtime.NewList(items)
		e.open = append(e.open, list.Value())
	}
	n := 0
	for ; ; n++ {
		var item value
		switch { // a list may change meanwhile
		case list != nil && n < list.Len():
			item = list.At(n)
		case list == nil && n < len(tuple.Items):
			item = tuple.Items[n]
		}
		if !item.IsSet() {
			break
		}
		if n == 0 {
			e.level++
			e.put("[")
		} else {
			e.put(e.itemSeparator)
		}
		if err := e.newline(); err != nil {
			return err
		}
		if err := e.inside(v, " item ", runtime.Int(int64(n)), item); err != nil {
			return err
		}
	}
	if n == 0 {
		e.put("[]")
		e.cut()
		return nil
	}
	return e.end("]")
}

// dict writes v, which is dict.
func (e *encoder) dict(v value, dict *runtime.Dict) error {
	if dict.Len() == 0 {
		e.put("{}")
		e.cut()
		return nil
	}
	pairs, err := e.pairs(v, dict)
	if err != nil {
		return err
	}
	e.level++
	e.put("{")
	e.cut()
	if err := e.newline(); err != nil {
		return err
	}
	e.cut()
	first := true
	for pos := 0; ; {
		var k, item value
		more := false
		if pairs == nil {
			pos, k, item, more = dict.Next(pos)
		} else if more = pos+1 < pairs.Len(); more {
			k, item = pairs.At(pos), pairs.At(pos+1)
			pos += 2
		}
		if !more {
			return e.end("}")
		}
		isStr := runtime.AsStr(k) != nil
		if !isStr && !isScalar(k) {
			if !e.skip {
				return e.th.TypeErrorf("keys must be str, int, float, bool or None, not %s", k.Type().Name())
			}
			continue
		}
		if !first {
			e.put(e.itemSeparator)
			if err := e.newline(); err != nil {
				return err
			}
			e.cut()
		}
		first = false
		if !isStr {
			e.put(`"`)
		}
		if _, err := e.scalar(k); err != nil {
			return err
		}
		if !isStr {
			e.put(`"`)
		}
		e.cut()
		e.put(e.keySeparator)
		e.cut()
		if err := e.inside(v, " item ", k, item); err != nil {
			return err
		}
	}
}

// pairs is a list of the keys and values of v, which is dict, in turn; nil where these
// are as they stand there.
func (e *encoder) pairs(v value, dict *runtime.Dict) (*runtime.List, error) {
	name := runtime.Intern("items")
	own := v.Type().Lookup(name) != runtime.DictType.Lookup(name)
	if !own && !e.sorted {
		return nil, nil
	}
	if !own { // no script code has a say in the order of plain strs, but another thread may run
		if err := e.th.Alloc(int64(dict.Len()) * 64); err != nil {
			return nil, err
		}
		keys := make([]value, 0, dict.Len())
		dict.Each(func(k, _ value) bool {
			own = k.Type() != runtime.StrType
			keys = append(keys, k)
			return !own
		})
		if !own {
			list := runtime.NewList(keys)
			if err := list.Sort(e.th, value{}, false); err != nil {
				return nil, err
			}
			both := make([]value, 0, 2*len(keys))
			for _, k := range list.Values() {
				if item := dict.GetStr(runtime.AsStr(k)); item.IsSet() {
					both = append(both, k, item)
				}
			}
			list.SetValues(both)
			e.open = append(e.open, list.Value())
			return list, nil
		}
	}
	r, err := runtime.Call(e.th, e.items, v, runtime.Bool(e.sorted))
	if err != nil {
		return nil, err
	}
	e.open = append(e.open, r)
	return runtime.AsList(r), nil
}

// inside writes an item of v, or what stands for v, and notes in an exception that it
// came about there: what says where, with key if that is set.
func (e *encoder) inside(v value, what string, key, item value) error {
	err := e.value(item)
	if err == nil {
		return nil
	}
	exc := runtime.IsException(err, runtime.BaseException)
	if exc == nil || runtime.IsException(err, runtime.RecursionError) != nil { // there would be thousands of notes
		return err
	}
	text := "when serializing " + v.Type().Name() + what
	if key.IsSet() {
		r, failed := runtime.Repr(e.th, key)
		if failed != nil {
			return failed
		}
		text += r.String()
	}
	if failed := runtime.AddNote(e.th, exc, runtime.NewStr(text).Value()); failed != nil {
		return failed
	}
	return err
}

// isScalar reports whether v is a number, or None.
func isScalar(v value) bool {
	_, isFloat := runtime.FloatOf(v)
	return isFloat || v.IsNone() || runtime.IsInteger(v)
}

// scalar writes what is no container; ok is false for anything else.
func (e *encoder) scalar(v value) (ok bool, err error) {
	text := ""
	switch {
	case v.IsInt():
		e.buf = strconv.AppendInt(e.buf, v.Int64(), 10)
	case v.IsNone():
		text = "null"
	case v.IsTrue():
		text = "true"
	case v.IsFalse():
		text = "false"
	default:
		if s := runtime.AsStr(v); s != nil {
			return true, e.quote(s.String())
		}
		if f, ok := runtime.FloatOf(v); ok {
			return true, e.float(v, f)
		}
		if !runtime.IsInteger(v) {
			return false, nil
		}
		s, err := runtime.IntType.Slots.Repr(e.th, v)
		if err != nil {
			return true, err
		}
		text = runtime.AsStr(s).String()
	}
	e.put(text)
	return true, nil
}

// float writes the float v.
func (e *encoder) float(v value, f float64) error {
	text := "Infinity"
	switch {
	case math.Abs(f) <= math.MaxFloat64:
		e.buf = runtime.AppendFloatRepr(e.buf, f)
		return nil
	case !e.nan:
		r, err := runtime.Repr(e.th, v)
		if err == nil {
			err = e.th.ValueErrorf("Out of range float values are not JSON compliant: %s", r)
		}
		return err
	case math.IsNaN(f):
		text = "NaN"
	case f < 0:
		text = "-Infinity"
	}
	e.put(text)
	return nil
}

// quote writes a string.
func (e *encoder) quote(s string) error {
	if err := e.makeRoom(len(s)); err != nil {
		return err
	}
	e.buf = appendQuoted(e.buf, s, e.ascii)
	return nil
}

// put writes text. Compiled into its callers it would make the command 2 KB larger.
//
//go:noinline
func (e *encoder) put(text string) { e.buf = append(e.buf, text...) }

// end writes the end of a container.
func (e *encoder) end(bracket string) error {
	e.level--
	err := e.newline()
	e.cut()
	e.put(bracket)
	e.cut()
	return err
}

// newline begins a line inside the open containers, if lines are asked for. It also
// charges for what has been written.
func (e *encoder) newline() error {
	n := 0
	if e.indented {
		n = 1 + e.level*len(e.indent)
	}
	if err := e.makeRoom(n); err != nil {
		return err
	}
	for len(e.line) < n {
		if len(e.line) == 0 {
			e.line = append(e.line, '\n')
		} else {
			e.line = append(e.line, e.indent...)
		}
	}
	e.buf = append(e.buf, e.line[:n]...)
	return nil
}

// makeRoom charges for n bytes to be written, and for those before, and makes room for
// as many again before it is needed: append grows by less each time.
func (e *encoder) makeRoom(n int) error {
	if err := e.th.Work(int64(1 + n/16)); err != nil {
		return err
	}
	size := cap(e.buf)
	if free := size - len(e.buf); free < len(e.buf)/8 || free < n {
		size = len(e.buf) + max(n, len(e.buf))
	}
	if size > e.paid {
		if err := e.th.Alloc(int64(size)); err != nil {
			return err
		}
		e.buf = slices.Grow(e.buf, size-len(e.buf))
		e.paid = cap(e.buf)
	}
	return nil
}

// cut ends a piece.
//
//go:noinline
func (e *encoder) cut() {
	if n := len(e.cuts); n > 0 && e.cuts[n-1] < len(e.buf) {
		e.cuts = append(e.cuts, len(e.buf))
	}
}
