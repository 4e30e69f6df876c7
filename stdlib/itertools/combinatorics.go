package itertools

import "github.com/asyn-lang/asyn/runtime"

// arrangement is the common part of the iterators over choices from pools: the
// indices of the last choice, and how to get to the next one.
type arrangement struct {
	runtime.Header
	pools   [][]value // the pool of each position
	indices []int
	begun   bool
	done    bool
}

func (a *arrangement) visit(f func(value)) {
	for i, p := range a.pools {
		if i == 0 || len(p) > 0 && len(a.pools[i-1]) > 0 && &p[0] != &a.pools[i-1][0] {
			visitAll(f, p...)
		}
	}
}

// chosen is the tuple for the present indices.
func (a *arrangement) chosen(th *thread) (value, error) {
	n := len(a.indices)
	if err := th.Alloc(int64(n)*16 + 40); err != nil {
		return value{}, err
	}
	if n <= 6 { // a tuple that lies together with its items
		var room [6]value
		for i, index := range a.indices {
			room[i] = a.pools[i][index]
		}
		return runtime.NewTuple(room[:n]...).Value(), nil
	}
	out := make([]value, n)
	for i, index := range a.indices {
		out[i] = a.pools[i][index]
	}
	return runtime.TupleOf(out).Value(), nil
}

// step gives the first choice, and then those that advance finds.
func (a *arrangement) step(th *thread, advance func() bool) (value, error) {
	if a.done {
		return value{}, nil
	}
	if a.begun && !advance() {
		a.done = true
		return value{}, nil
	}
	a.begun = true
	return a.chosen(th)
}

// onePool makes every one of n positions choose from pool.
func (a *arrangement) onePool(th *thread, pool []value, n int) error {
	if err := th.AllocItems(n, 32); err != nil {
		return err
	}
	a.pools, a.indices = make([][]value, n), make([]int, n)
	for i := range a.pools {
		a.pools[i] = pool
	}
	return nil
}

// size reads r, the length of a choice.
func size(th *thread, r value) (int, error) {
	n, err := runtime.AsInt64(th, r)
	if err == nil && n < 0 {
		err = th.ValueErrorf("r must be non-negative")
	}
	return int(n), err
}

// product is the Cartesian product: an odometer.
type product struct{ arrangement }

func (p *product) next(th *thread) (value, error) {
	return p.step(th, func() bool {
		for i := len(p.indices) - 1; i >= 0; i-- {
			if p.indices[i]++; p.indices[i] < len(p.pools[i]) {
				return true
			}
			p.indices[i] = 0
		}
		return false
	})
}

func (p *product) start(th *thread, args []value) error {
	repeat, err := number(th, args[1], 1)
	if err != nil {
		return err
	}
	if repeat < 0 {
		return th.ValueErrorf("repeat argument cannot be negative")
	}
	iterables := runtime.AsTuple(args[0]).Items
	if repeat == 0 {
		iterables = nil
	}
	if err := th.AllocItems(repeat, len(iterables)*32); err != nil {
		return err
	}
	var pools [][]value
	for _, iterable := range iterables {
		pool, err := runtime.Collect(th, iterable)
		if err != nil {
			return err
		}
		pools = append(pools, pool)
		p.done = p.done || len(pool) == 0
	}
	if len(pools) > 0 {
		for range repeat {
			p.pools = append(p.pools, pools...)
		}
	}
	p.indices = make([]int, len(p.pools))
	return nil
}

// combinations chooses r different positions, in order.
type combinations struct{ arrangement }

func (c *combinations) next(th *thread) (value, error) {
	return c.step(th, func() bool {
		r := len(c.indices)
		for i := r - 1; i >= 0; i-- {
			if n := len(c.pools[i]); c.indices[i] < n-r+i {
				c.indices[i]++
				for j := i + 1; j < r; j++ {
					c.indices[j] = c.indices[j-1] + 1
				}
				return true
			}
		}
		return false
	})
}

// repeatedCombinations chooses r positions that may repeat, in order.
type repeatedCombinations struct{ arrangement }

func (c *repeatedCombinations) next(th *thread) (value, error) {
	return c.step(th, func() bool {
		for i := len(c.indices) - 1; i >= 0; i-- {
			if c.indices[i] < len(c.pools[i])-1 {
				next := c.indices[i] + 1
				for j := i; j < len(c.indices); j++ {
					c.indices[j] = next
				}
				return true
			}
		}
		return false
	})
}

// permutations chooses r different positions in every order. The indices are
// the front of order, a permutation of all positions; cycles[i] counts down how
// often position i has yet to change before the one in front of it does.
type permutations struct {
	arrangement
	order, cycles []int
}

func (p *permutations) next(th *thread) (value, error) {
	return p.step(th, func() bool {
		n := len(p.order)
		for i := len(p.cycles) - 1; i >= 0; i-- {
			if p.cycles[i]--; p.cycles[i] > 0 {
				j := n - p.cycles[i]
				p.order[i], p.order[j] = p.order[j], p.order[i]
				return true
			}
			first := p.order[i]
			copy(p.order[i:], p.order[i+1:])
			p.order[n-1] = first
			p.cycles[i] = n - i
		}
		return false
	})
}

func (p *permutations) start(th *thread, args []value) error {
	pool, err := runtime.Collect(th, args[0])
	if err != nil {
		return err
	}
	n, r := len(pool), len(pool)
	if v := args[1]; v.IsSet() && !v.IsNone() {
		if !runtime.IsInteger(v) {
			return th.TypeErrorf("Expected int as r")
		}
		if r, err = size(th, v); err != nil {
			return err
		}
	}
	if p.done = r > n; p.done {
		return nil
	}
	if err := p.onePool(th, pool, r); err != nil {
		return err
	}
	p.order, p.cycles = make([]int, n), make([]int, r)
	for i := range p.order {
		p.order[i] = i
	}
	for i := range p.cycles {
		p.cycles[i] = n - i
	}
	p.indices = p.order[:r]
	return nil
}

var (
	productType              = &runtime.Type{}
	combinationsType         = &runtime.Type{}
	repeatedCombinationsType = &runtime.Type{}
	permutationsType         = &runtime.Type{}
)

func init() {
	register(productType, "product(cls, *iterables, repeat=1)",
		"product(*iterables, repeat=1)\n\nThe Cartesian product of the iterables, as nested loops give it.",
		func(th *thread, p *product, args []value) error { return p.start(th, args) })
	register(combinationsType, "combinations(cls, iterable, r)",
		"combinations(iterable, r)\n\nAll choices of r items, in the iterable's order.",
		func(th *thread, c *combinations, args []value) error {
			pool, err := runtime.Collect(th, args[0])
			if err != nil {
				return err
			}
			r, err := size(th, args[1])
			if err != nil {
				return err
			}
			if c.done = r > len(pool); c.done {
				return nil
			}
			err = c.onePool(th, pool, r)
			for i := range c.indices {
				c.indices[i] = i
			}
			return err
		})
	register(repeatedCombinationsType, "combinations_with_replacement(cls, iterable, r)",
		"combinations_with_replacement(iterable, r)\n\nAll choices of r items that may repeat, in the iterable's order.",
		func(th *thread, c *repeatedCombinations, args []value) error {
			pool, err := runtime.Collect(th, args[0])
			if err != nil {
				return err
			}
			r, err := size(th, args[1])
			if err != nil {
				return err
			}
			c.done = len(pool) == 0 && r > 0
			return c.onePool(th, pool, r)
		})
	register(permutationsType, "permutations(cls, iterable, r=None)",
		"permutations(iterable, r=None)\n\nAll choices of r items, in every order.",
		func(th *thread, p *permutations, args []value) error { return p.start(th, args) })
}
