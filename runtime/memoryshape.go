package runtime

import (
	"math"
	"slices"
	"strings"
)

// Views of other than one dimension, which only cast makes.

// rowSize is how many bytes a row has.
func (m *MemoryView) rowSize() int {
	size := m.itemsize
	for _, n := range m.inner {
		size *= n
	}
	return size
}

// rowItems is how many items a row has.
func (m *MemoryView) rowItems() int { return m.rowSize() / max(m.itemsize, 1) }

// items is how many items the view has.
func (m *MemoryView) items() int { return m.count * m.rowItems() }

// offset is where item i begins, counted through all dimensions.
func (m *MemoryView) offset(i int) int {
	if len(m.inner) == 0 {
		return m.start + i*m.stride
	}
	n := m.rowItems()
	return m.start + i/n*m.stride + i%n*m.itemsize
}

// shape is the length of each dimension.
func (m *MemoryView) shape() []int {
	if m.scalar {
		return nil
	}
	return append([]int{m.count}, m.inner...)
}

// strides are, for each dimension, the bytes from one of its parts to the next.
func (m *MemoryView) strides() []int {
	if m.scalar {
		return nil
	}
	strides := make([]int, 1+len(m.inner))
	strides[0] = m.stride
	size := m.itemsize
	for i := len(m.inner); i > 0; i-- {
		strides[i] = size
		size *= m.inner[i-1]
	}
	return strides
}

// fortran reports whether the first index is that of the items next to each other.
func (m *MemoryView) fortran() bool {
	size, strides := m.itemsize, m.strides()
	for i, n := range m.shape() {
		if n > 1 && strides[i] != size {
			return false
		}
		size *= n
	}
	return true
}

func intTuple(ints []int) Value {
	items := make([]Value, len(ints))
	for i, n := range ints {
		items[i] = Int(int64(n))
	}
	return TupleOf(items).Value()
}

// maxDimensions is how many dimensions a view may have.
const maxDimensions = 64

// givenShape is the shape that a script has given, of whatever items.
func givenShape(th *Thread, v Value) ([]Value, error) {
	var given []Value
	if l := AsList(v); l != nil {
		given = slices.Clone(l.Values())
	} else if t := AsTuple(v); t != nil {
		given = t.Items
	} else {
		return nil, th.TypeErrorf("shape must be a list or a tuple")
	}
	if len(given) > maxDimensions {
		return nil, th.ValueErrorf("memoryview: number of dimensions must not exceed %d", maxDimensions)
	}
	return given, nil
}

// reshape gives a contiguous view of one dimension another shape.
func (m *MemoryView) reshape(th *Thread, given []Value) error {
	product := 1
	dims := make([]int, len(given))
	for i, g := range given {
		if !IsInteger(g) {
			return th.TypeErrorf("memoryview.cast(): elements of shape must be integers")
		}
		n, err := AsIndexSized(th, g, OverflowError)
		if err != nil {
			return err
		}
		if n <= 0 {
			return th.ValueErrorf("memoryview.cast(): elements of shape must be integers > 0")
		}
		if n > math.MaxInt64/product {
			return th.ValueErrorf("memoryview.cast(): product(shape) > SSIZE_MAX")
		}
		product *= n
		dims[i] = n
	}
	if product != m.count {
		return th.TypeErrorf("memoryview: product(shape) * itemsize != buffer size")
	}
	if len(dims) == 0 {
		m.scalar = true
		return nil
	}
	m.count, m.inner = dims[0], dims[1:]
	m.stride = m.rowSize()
	return nil
}

// position is which item a key that is no slice means, counted through all
// dimensions. part is the error for a key that means part of the view.
func (m *MemoryView) position(th *Thread, key Value, part string) (int, error) {
	dims := m.shape()
	keys := AsTuple(key)
	if keys == nil {
		switch {
		case m.scalar:
			return 0, th.TypeErrorf("invalid indexing of 0-dim memory")
		case !IsInteger(key) && key.Type().Index == nil:
			return 0, th.TypeErrorf("memoryview: invalid slice key")
		case len(dims) > 1:
			return 0, th.Raise(NotImplementedError, part)
		}
		return m.index(th, key, 0, dims[0])
	}
	slices := 0
	for _, k := range keys.Items {
		if Exactly[Slice](k, SliceType) != nil {
			slices++
		} else if !IsInteger(k) && k.Type().Index == nil {
			return 0, th.TypeErrorf("memoryview: invalid slice key")
		}
	}
	switch {
	case slices > 0 && slices == len(keys.Items):
		return 0, th.Raise(NotImplementedError, "multi-dimensional slicing is not implemented")
	case slices > 0:
		return 0, th.TypeErrorf("memoryview: invalid slice key")
	case len(keys.Items) < len(dims):
		return 0, th.Raise(NotImplementedError, "sub-views are not implemented")
	case len(keys.Items) > len(dims):
		return 0, th.TypeErrorf("cannot index %d-dimension view with %d-element tuple", len(dims), len(keys.Items))
	}
	at := 0
	for d, k := range keys.Items {
		i, err := m.index(th, k, d, dims[d])
		if err != nil {
			return 0, err
		}
		at = at*dims[d] + i
	}
	return at, nil
}

// index reads an index of the dimension d, which has n parts.
func (m *MemoryView) index(th *Thread, key Value, d, n int) (int, error) {
	i, err := IndexOf(th, key)
	if err != nil {
		return 0, err
	}
	if err := m.check(th); err != nil {
		return 0, err
	}
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		return 0, th.Raisef(IndexError, "index out of bounds on dimension %d", d+1)
	}
	return i, nil
}

// list is tolist of the part with the given dimensions that begins with item first.
func (m *MemoryView) list(dims []int, first int) Value {
	if len(dims) == 0 {
		return unpackItem(m.format, m.item(first))
	}
	size := 1
	for _, n := range dims[1:] {
		size *= n
	}
	parts := make([]Value, dims[0])
	for i := range parts {
		parts[i] = m.list(dims[1:], first+i*size)
	}
	return NewList(parts).Value()
}

// columns is tobytes('F'): the items with the first index running fastest.
func (m *MemoryView) columns(th *Thread) (Value, error) {
	dims := m.shape()
	var b strings.Builder
	size := m.count * m.rowSize()
	if err := th.Alloc(int64(size)); err != nil {
		return Value{}, err
	}
	b.Grow(size)
	at := make([]int, len(dims))
	for range m.items() {
		i := 0
		for d, n := range dims {
			i = i*n + at[d]
		}
		b.WriteString(m.item(i))
		for d := range dims {
			if at[d]++; at[d] < dims[d] {
				break
			}
			at[d] = 0
		}
	}
	return newByteString(th, b.String())
}
