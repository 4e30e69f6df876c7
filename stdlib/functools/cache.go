package functools

import "github.com/asyn-lang/asyn/runtime"

// cacheWrapper is a function that remembers its results: all of them where
// limit is negative, none where it is 0, else those used last.
type cacheWrapper struct {
	runtime.Header
	fn           value
	limit        int
	typed        bool
	makeInfo     value // makes what cache_info() returns
	entries      *runtime.Dict
	oldest       *entry // ends of the list of entries by use; nil without a limit
	newest       *entry
	hits, misses int64
	Attrs        runtime.Attrs
}

// entry is a remembered result, an object so that a dict can hold it.
type entry struct {
	runtime.Header
	older, newer *entry
	key, result  value
	hash         int64 // of the key
}

var (
	cacheWrapperType = &runtime.Type{}
	entryType        = &runtime.Type{}
)

// keywordMark stands between the positional and the keyword arguments in a key.
var keywordMark = runtime.NewTuple(runtime.NewStr("keywords").Value()).Value()

// key makes the dict key for a call: the argument itself if there is only one
// and it is an int or a str, else a tuple.
func (c *cacheWrapper) key(args, names []value) value {
	if !c.typed && len(names) == 0 && len(args) == 1 {
		if t := args[0].Type(); t == runtime.IntType || t == runtime.StrType {
			return args[0]
		}
	}
	npos := len(args) - len(names)
	parts := append(make([]value, 0, 2*len(args)+len(names)+1), args[:npos]...)
	if len(names) > 0 {
		parts = append(parts, keywordMark)
		for i, name := range names {
			parts = append(parts, name, args[npos+i])
		}
	}
	if c.typed {
		for _, v := range args {
			parts = append(parts, v.Type().Value())
		}
	}
	return runtime.TupleOf(parts).Value()
}

func callCached(th *thread, self value, args, names []value) (value, error) {
	c := runtime.MustAs[cacheWrapper](self)
	if c.limit == 0 {
		c.misses++
		return runtime.CallInner(th, c.fn, args, names)
	}
	key := c.key(args, names)
	found, hash, err := c.find(th, key)
	if err != nil {
		return value{}, err
	}
	if found.IsSet() {
		c.hits++
		return c.use(found), nil
	}
	c.misses++
	result, err := runtime.CallInner(th, c.fn, args, names)
	if err != nil {
		return value{}, err
	}
	return result, c.remember(th, hash, key, result)
}

// find returns the dict value for a key, or the unset one and the key's hash, which
// to compute once is enough: that of a tuple may be a script's code.
func (c *cacheWrapper) find(th *thread, key value) (found value, hash int64, err error) {
	plain := key.Type() != runtime.TupleType
	if plain {
		if found, err = c.entries.Get(th, key); err != nil || found.IsSet() {
			return found, 0, err
		}
	}
	if hash, err = runtime.Hash(th, key); err == nil && !plain {
		found, err = c.entries.GetHashed(th, hash, key)
	}
	return found, hash, err
}

// use returns the result of a dict value and marks it as used now.
func (c *cacheWrapper) use(found value) value {
	if c.limit < 0 {
		return found
	}
	e := runtime.MustAs[entry](found)
	if c.newest != e && c.linked(e) {
		c.unlink(e)
		c.link(e)
	}
	return e.result
}

// linked reports whether e is in the list still: clearing the cache during a
// search takes it out.
func (c *cacheWrapper) linked(e *entry) bool { return e.older != nil || c.oldest == e }

func (c *cacheWrapper) unlink(e *entry) {
	if e.older != nil {
		e.older.newer = e.newer
	} else {
		c.oldest = e.newer
	}
	if e.newer != nil {
		e.newer.older = e.older
	} else {
		c.newest = e.older
	}
	e.older, e.newer = nil, nil
}

func (c *cacheWrapper) link(e *entry) {
	e.older = c.newest
	if c.newest != nil {
		c.newest.newer = e
	} else {
		c.oldest = e
	}
	c.newest = e
}

// remember stores a result, forgetting the one unused for longest if there are
// too many. The function may have called itself: the key may be there now.
func (c *cacheWrapper) remember(th *thread, hash int64, key, result value) error {
	if c.limit < 0 {
		return c.entries.SetHashed(th, hash, key, result)
	}
	found, err := c.entries.GetHashed(th, hash, key)
	if err != nil || found.IsSet() {
		return err
	}
	if c.entries.Len() >= c.limit && c.oldest != nil {
		last := c.oldest
		c.unlink(last)
		if err := c.entries.DropHashed(th, last.hash, last.key); err != nil {
			return err
		}
	}
	e := &entry{Header: runtime.MakeHeader(entryType), key: key, result: result, hash: hash}
	if err := th.Alloc(96); err != nil {
		return err
	}
	if err := c.entries.SetHashed(th, hash, key, e.Value()); err != nil {
		return err
	}
	c.link(e)
	return nil
}

// newCacheWrapper is _lru_cache_wrapper(user_function, maxsize, typed, make_info).
func newCacheWrapper(th *thread, args []value) (value, error) {
	if !runtime.Callable(args[1]) {
		return value{}, th.TypeErrorf("the first argument must be callable")
	}
	c := runtime.NewObject[cacheWrapper](runtime.AsType(args[0]))
	c.fn, c.makeInfo, c.limit, c.entries = args[1], args[4], -1, runtime.NewDict()
	var err error
	if !args[2].IsNone() {
		if !runtime.IsInteger(args[2]) {
			return value{}, th.TypeErrorf("maxsize should be integer or None")
		}
		if c.limit, err = runtime.AsIndexSized(th, args[2], runtime.OverflowError); err != nil {
			return value{}, err
		}
		c.limit = max(c.limit, 0)
	}
	c.typed, err = runtime.Truth(th, args[3])
	return c.Value(), err
}

func cacheInfo(th *thread, args []value) (value, error) {
	c := runtime.MustAs[cacheWrapper](args[0])
	limit := runtime.None
	if c.limit >= 0 {
		limit = runtime.Int(int64(c.limit))
	}
	return runtime.Call(th, c.makeInfo, runtime.Int(c.hits), runtime.Int(c.misses), limit, runtime.Int(int64(c.entries.Len())))
}

func cacheClear(_ *thread, args []value) (value, error) {
	c := runtime.MustAs[cacheWrapper](args[0])
	c.hits, c.misses = 0, 0
	for e := c.oldest; e != nil; {
		next := e.newer
		e.older, e.newer = nil, nil
		e = next
	}
	c.oldest, c.newest, c.entries = nil, nil, runtime.NewDict()
	return runtime.None, nil
}

func itself(_ *thread, args []value) (value, error) { return args[0], nil }

var cacheWrapperSpec = runtime.TypeSpec{
	Name: "functools._lru_cache_wrapper", Weakref: true,
	Slots: runtime.Slots{
		New:      runtime.Constructor("_lru_cache_wrapper(cls, user_function, maxsize, typed, cache_info_type)", newCacheWrapper),
		Call:     callCached,
		DescrGet: bindAsMethod,
		Traverse: func(self value, visit func(value)) {
			c := runtime.MustAs[cacheWrapper](self)
			visit(c.fn)
			visit(c.makeInfo)
			visit(c.entries.Value())
		},
	},
	Members: []runtime.Member{runtime.DictMember},
	Methods: []runtime.Method{
		{Sig: "cache_info(self, /)", Fn: cacheInfo},
		{Sig: "cache_clear(self, /)", Fn: cacheClear},
		{Sig: "__copy__(self, /)", Fn: itself},
		{Sig: "__deepcopy__(self, memo, /)", Fn: itself},
		{Sig: "__reduce__(self, /)", Fn: func(th *thread, args []value) (value, error) {
			return runtime.GetAttr(th, args[0], runtime.Intern("__qualname__"))
		}},
	},
}

var entrySpec = runtime.TypeSpec{
	Name: "functools._lru_list_elem", Abstract: true,
	Slots: runtime.Slots{Traverse: func(self value, visit func(value)) {
		e := runtime.MustAs[entry](self)
		visit(e.key)
		visit(e.result)
	}},
}

func init() {
	var sample cacheWrapper
	runtime.AttrsField(cacheWrapperType, &sample, &sample.Attrs)
	runtime.RegisterType(cacheWrapperType, &cacheWrapperSpec)
	runtime.RegisterType(entryType, &entrySpec)
}
