package itertools

import "github.com/asyn-lang/asyn/runtime"

// groupBy gives, for each run of items with equal keys, the key and an
// iterator over the run.
type groupBy struct {
	runtime.Header
	source, keyFunc value
	item, itemKey   value  // read and not yet given; itemKey is unset when there is none
	key             value  // of the current group; unset before the first
	group           *group // the current group's iterator: older ones are empty
}

func (g *groupBy) visit(f func(value)) { visitAll(f, g.source, g.keyFunc, g.item, g.itemKey, g.key) }

// read fetches the next item and its key; false at the end.
func (g *groupBy) read(th *thread) (bool, error) {
	v, err := runtime.Next(th, g.source)
	if err != nil || !v.IsSet() {
		return false, err
	}
	k := v
	if !g.keyFunc.IsNone() {
		if k, err = runtime.Call(th, g.keyFunc, v); err != nil {
			return false, err
		}
	}
	g.item, g.itemKey = v, k
	return true, nil
}

func (g *groupBy) next(th *thread) (value, error) {
	g.group = nil
	for {
		if g.itemKey.IsSet() {
			same := false
			if g.key.IsSet() {
				var err error
				if same, err = runtime.Equal(th, g.key, g.itemKey); err != nil {
					return value{}, err
				}
			}
			if !same {
				break
			}
		}
		if ok, err := g.read(th); !ok {
			return value{}, err
		}
		if err := th.Work(1); err != nil {
			return value{}, err
		}
	}
	g.key = g.itemKey
	g.group = &group{Header: runtime.MakeHeader(groupType), parent: g, key: g.key}
	return runtime.NewTuple(g.key, g.group.Value()).Value(), nil
}

// group is the iterator over one run. It ends when its groupBy goes on.
type group struct {
	runtime.Header
	parent *groupBy
	key    value
}

func (g *group) visit(f func(value)) { visitAll(f, g.parent.Value(), g.key) }

func (g *group) next(th *thread) (value, error) {
	p := g.parent
	if p.group != g {
		return value{}, nil
	}
	if !p.itemKey.IsSet() {
		if ok, err := p.read(th); !ok {
			return value{}, err
		}
	}
	same, err := runtime.Equal(th, g.key, p.itemKey)
	if err != nil || !same {
		return value{}, err
	}
	v := p.item
	p.item, p.itemKey = value{}, value{}
	return v, nil
}

var (
	groupByType = &runtime.Type{}
	groupType   = &runtime.Type{}
)

func init() {
	register(groupByType, "groupby(cls, iterable, key=None)",
		"groupby(iterable, key=None)\n\nFor each run of items with equal keys, the key and an iterator over them.",
		func(th *thread, g *groupBy, args []value) (err error) {
			g.keyFunc = runtime.OrNone(args[1])
			g.source, err = runtime.Iter(th, args[0])
			return err
		})
	register[group](groupType, "_grouper()", "", nil)
}
