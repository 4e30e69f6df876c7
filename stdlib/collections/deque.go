package collections

import (
	"math"
	"math/bits"
	"strconv"

	"github.com/asyn-lang/asyn/runtime"
)

// deque is a double-ended queue: a ring of values.
type deque struct {
	runtime.Header
	ring    []value // a power of two of places, or none
	first   int     // where item 0 is
	n       int
	most    int    // maxlen; -1 for none
	version uint64 // changes with every item added or removed
}

var dequeType = &runtime.Type{}

func asDeque(v value) *deque { return runtime.As[deque](v, dequeType) }

func (d *deque) slot(i int) *value { return &d.ring[(d.first+i)&(len(d.ring)-1)] }

func (d *deque) at(i int) value { return *d.slot(i) }

// grow makes room for one more item.
func (d *deque) grow(th *thread) error {
	if d.n < len(d.ring) {
		return nil
	}
	return d.resize(th, max(2*len(d.ring), 8))
}

// resize gives the ring room for size items or more, not fewer than there are.
func (d *deque) resize(th *thread, size int) error {
	if size > math.MaxInt/32 {
		return th.Raise(runtime.MemoryError, "")
	}
	size = 1 << bits.Len(uint(size-1)) // as slot needs it
	if err := th.Alloc(int64(size) * 16); err != nil {
		return err
	}
	ring := make([]value, size)
	for i := range d.n {
		ring[i] = d.at(i)
	}
	d.ring, d.first = ring, 0
	return nil
}

// append adds v at the right, dropping the leftmost item if there are too many.
func (d *deque) append(th *thread, v value) error {
	if d.most == 0 {
		return nil
	}
	if d.n == d.most {
		d.popLeft()
	}
	if err := d.grow(th); err != nil {
		return err
	}
	d.n++
	*d.slot(d.n - 1) = v
	d.version++
	return nil
}

// appendLeft is append at the other end.
func (d *deque) appendLeft(th *thread, v value) error {
	if d.most == 0 {
		return nil
	}
	if d.n == d.most {
		d.pop()
	}
	if err := d.grow(th); err != nil {
		return err
	}
	d.first = (d.first - 1) & (len(d.ring) - 1)
	d.n++
	*d.slot(0) = v
	d.version++
	return nil
}

// pop and popLeft remove an item; there must be one.
func (d *deque) pop() value {
	p := d.slot(d.n - 1)
	v := *p
	*p = value{}
	d.n--
	d.version++
	return v
}

func (d *deque) popLeft() value {
	p := d.slot(0)
	v := *p
	*p = value{}
	d.first = (d.first + 1) & (len(d.ring) - 1)
	d.n--
	d.version++
	return v
}

// values copies the items.
func (d *deque) values() []value {
	out := make([]value, d.n)
	for i := range out {
		out[i] = d.at(i)
	}
	return out
}

// extend adds the items of an iterable, which may be the deque itself.
func (d *deque) extend(th *thread, iterable value, add func(*thread, value) error) error {
	if asDeque(iterable) == d {
		for _, v := range d.values() {
			if err := add(th, v); err != nil {
				return err
			}
		}
		return nil
	}
	return runtime.Iterate(th, iterable, func(v value) error { return add(th, v) })
}

// rotate moves n items from the right end to the left.
func (d *deque) rotate(th *thread, n int) error {
	if d.n < 2 {
		return nil
	}
	n %= d.n
	if n < 0 {
		n += d.n
	}
	if n > d.n/2 {
		for range d.n - n {
			v := d.popLeft()
			d.n++
			*d.slot(d.n - 1) = v
		}
	} else {
		for range n {
			v := d.pop()
			d.first = (d.first - 1) & (len(d.ring) - 1)
			d.n++
			*d.slot(0) = v
		}
	}
	d.version++
	return th.Work(int64(n) / 4)
}

// insert makes room at position i; removeAt closes it.
func (d *deque) insert(th *thread, i int, v value) error {
	if err := d.grow(th); err != nil {
		return err
	}
	d.n++
	for j := d.n - 1; j > i; j-- {
		*d.slot(j) = d.at(j - 1)
	}
	*d.slot(i) = v
	d.version++
	return th.Work(int64(d.n-i) / 4)
}

func (d *deque) removeAt(i int) {
	for j := i; j < d.n-1; j++ {
		*d.slot(j) = d.at(j + 1)
	}
	d.pop()
}

// index turns an index object into a position.
func (d *deque) index(th *thread, key value) (int, error) {
	if key.Type().Index == nil {
		return 0, th.TypeErrorf("sequence index must be integer, not '%s'", key.Type().Name())
	}
	i, err := runtime.AsIndexSized(th, key, runtime.IndexError)
	if err != nil {
		return 0, err
	}
	if i < 0 {
		i += d.n
	}
	if i < 0 || i >= d.n {
		return 0, th.Raise(runtime.IndexError, "deque index out of range")
	}
	return i, nil
}

// search calls found for the positions of the items equal to v, until it
// returns false.
func (d *deque) search(th *thread, v value, from, to int, found func(i int) bool) error {
	version := d.version
	for i := from; i < to && i < d.n; i++ {
		eq, err := runtime.Equal(th, d.at(i), v)
		if err != nil {
			return err
		}
		if d.version != version {
			return th.Raise(runtime.RuntimeError, "deque mutated during iteration")
		}
		if eq && !found(i) {
			return nil
		}
		if err := th.Work(1); err != nil {
			return err
		}
	}
	return nil
}

// newLike makes an empty deque of the same class and maxlen.
func (d *deque) newLike(th *thread) (*deque, error) {
	if d.Type() == dequeType {
		return &deque{Header: runtime.MakeHeader(dequeType), most: d.most}, nil
	}
	args := []value{runtime.NewTuple().Value()}
	if d.most >= 0 {
		args = append(args, runtime.Int(int64(d.most)))
	}
	v, err := runtime.Call(th, d.Type().Value(), args...)
	if err != nil {
		return nil, err
	}
	if like := asDeque(v); like != nil {
		return like, nil
	}
	return nil, th.TypeErrorf("%s() must return a deque, not %s", d.Type().Name(), v.Type().Name())
}

func (d *deque) copy(th *thread) (*deque, error) {
	like, err := d.newLike(th)
	if err != nil {
		return nil, err
	}
	return like, like.extend(th, d.Value(), like.append)
}

// repeat is d * n in place.
func (d *deque) repeat(th *thread, n int) error {
	items := d.values()
	if n <= 0 || len(items) == 0 {
		d.clear()
		return nil
	}
	if n > math.MaxInt/len(items) {
		return th.Raise(runtime.MemoryError, "")
	}
	if d.most >= 0 { // more than this would be dropped again
		n = min(n, d.most/len(items)+2)
	} else if size := len(items) * n; size > len(d.ring) {
		if err := d.resize(th, size); err != nil {
			return err
		}
	}
	for range n - 1 {
		for _, v := range items {
			if err := d.append(th, v); err != nil {
				return err
			}
		}
		if err := th.Work(int64(len(items))); err != nil {
			return err
		}
	}
	return nil
}

func (d *deque) clear() {
	d.ring, d.first, d.n = nil, 0, 0
	d.version++
}

func dequeRepr(th *thread, self value) (value, error) {
	d := runtime.MustAs[deque](self)
	name := d.Type().BareName()
	if !th.ReprEnter(self) {
		return runtime.NewStr("[...]").Value(), nil
	}
	defer th.ReprLeave()
	items, err := runtime.Repr(th, runtime.NewList(d.values()).Value())
	if err != nil {
		return value{}, err
	}
	text := name + "(" + items.String()
	if d.most >= 0 {
		text += ", maxlen=" + strconv.Itoa(d.most)
	}
	return runtime.NewStr(text + ")").Value(), nil
}

// compareDeques compares as sequences do.
func compareDeques(th *thread, a, b value, op runtime.CompareOp) (value, error) {
	x, y := asDeque(a), asDeque(b)
	if x == nil || y == nil {
		return runtime.NotImplemented, nil
	}
	if x.n != y.n && (op == runtime.CmpEq || op == runtime.CmpNe) {
		return runtime.Bool(op == runtime.CmpNe), nil
	}
	for i := 0; i < x.n && i < y.n; i++ {
		v, w := x.at(i), y.at(i)
		eq, err := runtime.Equal(th, v, w)
		if err != nil {
			return value{}, err
		}
		if eq {
			continue
		}
		switch op {
		case runtime.CmpEq:
			return runtime.False, nil
		case runtime.CmpNe:
			return runtime.True, nil
		}
		return runtime.Compare(th, v, w, op)
	}
	return runtime.Compare(th, runtime.Int(int64(x.n)), runtime.Int(int64(y.n)), op)
}

// dequeIter iterates forwards or backwards, and notices changes.
type dequeIter struct {
	runtime.Header
	d       *deque
	version uint64
	at      int
	step    int
}

var (
	dequeIterType    = &runtime.Type{}
	dequeReverseType = &runtime.Type{}
)

func (d *deque) iter(t *runtime.Type, at, step int) value {
	return (&dequeIter{runtime.MakeHeader(t), d, d.version, at, step}).Value()
}

func (it *dequeIter) left() int {
	if it.step > 0 {
		return it.d.n - it.at
	}
	return it.at + 1
}

func nextOfDeque(th *thread, self value) (value, error) {
	it := runtime.MustAs[dequeIter](self)
	if it.version != it.d.version {
		it.at, it.step = -1, -1
		return value{}, th.Raise(runtime.RuntimeError, "deque mutated during iteration")
	}
	if it.left() <= 0 {
		return value{}, nil
	}
	v := it.d.at(it.at)
	it.at += it.step
	return v, nil
}
