package json

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// An encoder writes one value.
type encoder struct {
	th *thread
	options

	buf  []byte
	paid int    // how much of its capacity has been charged
	line []byte // a line break and the longest indentation so far
	open []frame
	// held are the open containers and what is iterated over in their place: they
	// count as alive, and none may come again inside.
	held  []value
	level int // open containers, those given by default aside

	// chunked says that iterencode wants the text in CPython's pieces; cuts are
	// the ends of those in buf.
	chunked bool
	cuts    []int
}

// options are a JSONEncoder's attributes.
type options struct {
	circular, ascii, nan, sorted, skip bool
	standIn                            value // the method default
	indent                             string
	indented                           bool // which indent "" does not tell
	keySeparator, itemSeparator        string
}

// frame is a container, of which part has been written, or an object that something
// else stands for.
type frame struct {
	obj  value
	kind frameKind
	list *runtime.List // inList, inPairs
	dict *runtime.Dict // inDict
	it   value         // inIterator, inItems
	pos  int           // where to go on in list, tuple or dict
	n    int           // items begun
	held int           // how many of encoder.held are of the frames below
	key  value         // of the present item of a dict
	// within says that an item is being written: errors are noted to be there.
	within bool
}

type frameKind uint8

const (
	inList     frameKind = iota
	inTuple              // obj is the tuple
	inIterator           // of a class derived from one of these
	inDict
	inItems   // an iterator over a dict's items
	inPairs   // a list of pairs
	byDefault // what default has returned
)

// encode writes v to the end.
func (e *encoder) encode(v value) error {
	e.th.Hold(&e.held)
	defer e.th.LetGo()
	err := e.value(v)
	for err == nil && len(e.open) > 0 {
		err = e.next()
	}
	if err != nil {
		err = e.note(err)
	}
	return err
}

// note adds to an exception where in the value it came about. That it is too deep is
// left alone: the notes would be thousands.
func (e *encoder) note(err error) error {
	exc, ok := err.(*runtime.Exception)
	if !ok || runtime.IsException(err, runtime.RecursionError) != nil {
		return err
	}
	for i := len(e.open) - 1; i >= 0; i-- {
		f := &e.open[i]
		if !f.within {
			continue
		}
		name, text := f.obj.Type().Name(), ""
		switch f.kind {
		case byDefault:
			text = name + " object"
		case inList, inTuple, inIterator:
			text = name + " item " + strconv.Itoa(f.n-1)
		default:
			key, err := runtime.Repr(e.th, f.key)
			if err != nil {
				return err
			}
			text = name + " item " + key.String()
		}
		if err := runtime.AddNote(e.th, exc, runtime.NewStr("when serializing "+text).Value()); err != nil {
			return err
		}
	}
	return err
}

// value writes v or, if it is a container, opens it.
func (e *encoder) value(v value) error {
	switch {
	case v.IsNone():
		e.buf = append(e.buf, "null"...)
	case v.IsTrue():
		e.buf = append(e.buf, "true"...)
	case v.IsFalse():
		e.buf = append(e.buf, "false"...)
	case v.IsInt():
		e.buf = strconv.AppendInt(e.buf, v.Int64(), 10)
	default:
		if s := runtime.AsStr(v); s != nil {
			if err := e.quote(s.String()); err != nil {
				return err
			}
			break
		}
		if text, ok, err := e.number(v); ok || err != nil {
			if err != nil {
				return err
			}
			e.buf = append(e.buf, text...)
			break
		}
		return e.container(v)
	}
	e.cut()
	return nil
}

// number is the text of a float or int; ok is false for what is neither.
func (e *encoder) number(v value) (text string, ok bool, err error) {
	if f, ok := runtime.FloatOf(v); ok {
		text, err := e.float(v, f)
		return text, true, err
	}
	if !runtime.IsInteger(v) {
		return "", false, nil
	}
	s, err := runtime.IntType.Slots.Repr(e.th, v)
	if err != nil {
		return "", true, err
	}
	return runtime.AsStr(s).String(), true, nil
}

// float is the text of the float v.
func (e *encoder) float(v value, f float64) (string, error) {
	switch {
	case !math.IsNaN(f) && !math.IsInf(f, 0):
		return runtime.FloatRepr(f), nil
	case !e.nan:
		r, err := runtime.Repr(e.th, v)
		if err != nil {
			return "", err
		}
		return "", e.th.ValueErrorf("Out of range float values are not JSON compliant: %s", r)
	case math.IsNaN(f):
		return "NaN", nil
	case f < 0:
		return "-Infinity", nil
	}
	return "Infinity", nil
}

// container opens a list, tuple or dict, or what stands for another object.
func (e *encoder) container(v value) error {
	if e.chunked && len(e.buf) > e.lastCut() {
		e.cut()
	}
	list, dict := runtime.AsList(v), runtime.AsDict(v)
	f := frame{obj: v}
	switch t := v.Type(); {
	case t == runtime.ListType:
		f.kind, f.list = inList, list
	case t == runtime.TupleType:
		f.kind = inTuple
	case list != nil, runtime.AsTuple(v) != nil:
		f.kind = inIterator
	case dict != nil && dict.Len() == 0:
		e.buf = append(e.buf, "{}"...)
		e.cut()
		return nil
	case dict != nil:
		f.kind, f.dict = inDict, dict
	default:
		f.kind = byDefault
	}
	if err := e.enter(&f); err != nil {
		return err
	}
	switch top := &e.open[len(e.open)-1]; {
	case f.kind == byDefault:
		return e.standFor(v)
	case f.kind == inIterator:
		it, err := runtime.Iter(e.th, v)
		if err != nil {
			return err
		}
		top.it = it
		return e.hold(it)
	case f.kind == inDict:
		if err := e.items(top); err != nil {
			return err
		}
		e.buf = append(e.buf, '{')
		e.cut()
		if e.indented {
			err := e.newline()
			e.cut()
			return err
		}
	}
	return nil
}

// enter opens a frame.
func (e *encoder) enter(f *frame) error {
	if e.circular {
		if err := e.th.Work(int64(len(e.held) / 16)); err != nil {
			return err
		}
		if slices.Contains(e.held, f.obj) {
			return e.th.ValueErrorf("Circular reference detected")
		}
	}
	if len(e.open) >= maxNesting {
		return tooDeep(e.th, "encoding a JSON object")
	}
	f.held = len(e.held)
	e.open = append(e.open, *f)
	if f.kind != byDefault {
		e.level++
	}
	return e.hold(f.obj)
}

// leave closes the topmost frame.
func (e *encoder) leave() {
	f := &e.open[len(e.open)-1]
	clear(e.held[f.held:])
	e.held = e.held[:f.held]
	if f.kind != byDefault {
		e.level--
	}
	*f = frame{}
	e.open = e.open[:len(e.open)-1]
}

// hold keeps v alive, as the memory budget sees it, until its frame is left.
func (e *encoder) hold(v value) error {
	if len(e.held) == cap(e.held) {
		const frameSize = 160
		if err := e.th.Alloc(int64(max(len(e.held), 8)) * frameSize); err != nil {
			return err
		}
	}
	e.held = append(e.held, v)
	return nil
}

// standFor writes what default returns for v.
func (e *encoder) standFor(v value) error {
	r, err := runtime.Call(e.th, e.standIn, v)
	if err != nil {
		return err
	}
	e.open[len(e.open)-1].within = true
	return e.value(r)
}

// items decides how the items of a dict are to be gone through. A dict itself is
// unless its class has items of its own, or they are to be sorted.
func (e *encoder) items(f *frame) error {
	name := runtime.Intern("items")
	own := f.obj.Type().Lookup(name) != runtime.DictType.Lookup(name)
	if !own && !e.sorted {
		if e.chunked { // the dict may have changed when more is asked for
			f.kind, f.it = inItems, runtime.NewDictIter(f.dict, runtime.DictItemIterType).Value()
			return e.hold(f.it)
		}
		return nil
	}
	var pairs []value
	var err error
	if own {
		pairs, err = e.ownItems(f.obj, name)
	} else if err = e.th.Alloc(int64(f.dict.Len()) * 80); err == nil {
		pairs = make([]value, 0, f.dict.Len())
		f.dict.Each(func(k, v value) bool {
			pairs = append(pairs, runtime.NewTuple(k, v).Value())
			return true
		})
	}
	if err != nil {
		return err
	}
	list := runtime.NewList(pairs)
	f.kind, f.list = inPairs, list
	if err := e.hold(list.Value()); err != nil {
		return err
	}
	if e.sorted && !sortByText(pairs) {
		return list.Sort(e.th, value{}, false)
	}
	return e.th.Work(int64(len(pairs)))
}

// ownItems is what the method items of a dict's class returns.
func (e *encoder) ownItems(dict value, name *runtime.Str) ([]value, error) {
	items, err := runtime.CallMethod(e.th, dict, name)
	if err != nil {
		return nil, err
	}
	it, err := runtime.Iter(e.th, items)
	if runtime.IsException(err, runtime.TypeError) != nil {
		return nil, e.th.TypeErrorf("%s.items() returned a non-iterable (type %s)", dict.Type().Name(), items.Type().Name())
	}
	if err != nil {
		return nil, err
	}
	return runtime.Collect(e.th, it)
}

// sortByText sorts pairs by their keys, if those all are plain strs: no script code
// has a say in that.
func sortByText(pairs []value) bool {
	key := func(v value) *runtime.Str {
		if k, _, ok := pairOf(v); ok {
			return runtime.Exactly[runtime.Str](k, runtime.StrType)
		}
		return nil
	}
	if slices.ContainsFunc(pairs, func(v value) bool { return key(v) == nil }) {
		return false
	}
	slices.SortStableFunc(pairs, func(a, b value) int { return strings.Compare(key(a).String(), key(b).String()) })
	return true
}

// pairOf takes a tuple of two apart.
func pairOf(v value) (key, val value, ok bool) {
	t := runtime.AsTuple(v)
	if t == nil || len(t.Items) != 2 {
		return value{}, value{}, false
	}
	return t.Items[0], t.Items[1], true
}

// next writes the next item of the topmost frame, or its end.
func (e *encoder) next() error {
	if err := e.pay(); err != nil {
		return err
	}
	f := &e.open[len(e.open)-1]
	f.within = false
	switch f.kind {
	case byDefault:
		e.leave()
		return nil
	case inList, inTuple, inIterator:
		v, err := f.item(e.th)
		switch {
		case err != nil:
			return err
		case v.IsSet():
			return e.item(f, v)
		case f.n == 0:
			e.buf = append(e.buf, "[]"...)
			e.cut()
			e.leave()
			return nil
		}
		return e.end(']')
	}
	k, v, ok, err := f.pair(e.th)
	switch {
	case err != nil:
		return err
	case ok:
		return e.pair(f, k, v)
	}
	return e.end('}')
}

// item is the next item of a list or the like, unset at the end.
func (f *frame) item(th *thread) (value, error) {
	switch {
	case f.kind == inIterator:
		return runtime.Next(th, f.it)
	case f.kind == inTuple:
		if items := runtime.AsTuple(f.obj).Items; f.pos < len(items) {
			f.pos++
			return items[f.pos-1], nil
		}
	case f.pos < f.list.Len():
		f.pos++
		return f.list.At(f.pos - 1), nil
	}
	return value{}, nil
}

// pair is the next item of a dict; ok is false at the end.
func (f *frame) pair(th *thread) (k, v value, ok bool, err error) {
	switch {
	case f.kind == inDict:
		f.pos, k, v, ok = f.dict.Next(f.pos)
	case f.kind == inItems:
		_, ok, err = runtime.NextPair(th, f.it, &k, &v)
	case f.pos < f.list.Len():
		f.pos++
		if k, v, ok = pairOf(f.list.At(f.pos - 1)); !ok {
			err = th.ValueErrorf("items must return 2-tuples")
		}
	}
	return k, v, ok, err
}

// item writes an item of a list.
func (e *encoder) item(f *frame, v value) error {
	if f.n == 0 {
		e.buf = append(e.buf, '[')
	} else {
		e.buf = append(e.buf, e.itemSeparator...)
	}
	if e.indented {
		if err := e.newline(); err != nil {
			return err
		}
	}
	f.n++
	f.within = true
	return e.value(v)
}

// pair writes an item of a dict.
func (e *encoder) pair(f *frame, k, v value) error {
	var number string
	key := runtime.AsStr(k)
	if key == nil {
		var ok bool
		var err error
		if number, ok, err = e.keyText(k); err != nil || !ok {
			return err
		}
	}
	if f.n > 0 {
		e.buf = append(e.buf, e.itemSeparator...)
		if e.indented {
			if err := e.newline(); err != nil {
				return err
			}
		}
		e.cut()
	}
	f.n++
	f.key = k
	if key != nil {
		if err := e.quote(key.String()); err != nil {
			return err
		}
	} else {
		e.buf = append(append(append(e.buf, '"'), number...), '"')
	}
	e.cut()
	e.buf = append(e.buf, e.keySeparator...)
	e.cut()
	f.within = true
	return e.value(v)
}

// keyText is the text of a key that is no str; ok is false for one to be left out.
func (e *encoder) keyText(k value) (text string, ok bool, err error) {
	switch {
	case k.IsNone():
		return "null", true, nil
	case k.IsTrue():
		return "true", true, nil
	case k.IsFalse():
		return "false", true, nil
	}
	text, ok, err = e.number(k)
	if !ok && err == nil && !e.skip {
		err = e.th.TypeErrorf("keys must be str, int, float, bool or None, not %s", k.Type().Name())
	}
	return text, ok, err
}

// end writes the end of the topmost container.
func (e *encoder) end(bracket byte) error {
	e.leave()
	if e.indented {
		if err := e.newline(); err != nil {
			return err
		}
		e.cut()
	}
	e.buf = append(e.buf, bracket)
	e.cut()
	return nil
}

// newline begins a line inside the open containers.
func (e *encoder) newline() error {
	n := 1 + e.level*len(e.indent)
	if n >= long {
		if err := e.makeRoom(n); err != nil {
			return err
		}
	}
	if len(e.line) == 0 {
		e.line = append(e.line, '\n')
	}
	for len(e.line) < n {
		e.line = append(e.line, e.indent...)
	}
	e.buf = append(e.buf, e.line[:n]...)
	return nil
}

// quote writes a string.
func (e *encoder) quote(s string) error {
	if len(s) >= long {
		if err := e.makeRoom(len(s) + 2); err != nil {
			return err
		}
	}
	e.buf = appendQuoted(e.buf, s, e.ascii)
	return nil
}

// long is the length from which texts are charged before they are written.
const long = 1 << 12

// makeRoom makes room for n bytes and charges for writing them.
func (e *encoder) makeRoom(n int) error {
	if err := e.th.Work(int64(n) / 16); err != nil {
		return err
	}
	if cap(e.buf)-len(e.buf) >= n {
		return nil
	}
	size := len(e.buf) + max(n, len(e.buf))
	if err := e.th.Alloc(int64(size)); err != nil {
		return err
	}
	e.buf = slices.Grow(e.buf, size-len(e.buf))
	e.paid = cap(e.buf)
	return nil
}

// pay charges for what has been written, and makes room for more.
func (e *encoder) pay() error {
	if err := e.th.Work(1); err != nil {
		return err
	}
	if n := cap(e.buf); n > e.paid {
		if err := e.th.Alloc(int64(n)); err != nil {
			return err
		}
		e.paid = n
	}
	if more := len(e.buf) / 8; cap(e.buf)-len(e.buf) < more {
		return e.makeRoom(more)
	}
	return nil
}

// cut ends a chunk.
func (e *encoder) cut() {
	if e.chunked {
		e.cuts = append(e.cuts, len(e.buf))
	}
}

func (e *encoder) lastCut() int {
	if len(e.cuts) == 0 {
		return 0
	}
	return e.cuts[len(e.cuts)-1]
}
