package json

import "github.com/asyn-lang/asyn/runtime"

// chunks is the iterator that JSONEncoder.iterencode returns: it writes as much as is
// asked for.
type chunks struct {
	runtime.Header
	e       encoder
	v       value // to be encoded, unset once it has been begun
	given   int   // how many of the encoder's chunks have been
	from    int   // where in its text the next one begins
	err     error // to be raised behind the chunks there are
	running bool
}

var chunksType = &runtime.Type{}

func init() {
	runtime.RegisterType(chunksType, &runtime.TypeSpec{
		Name: "iterencode", Module: "json.encoder",
		Doc: "The chunks of a JSON text.",
		Slots: runtime.Slots{
			Iter: func(_ *thread, self value) (value, error) { return self, nil },
			Next: func(th *thread, self value) (value, error) { return runtime.MustAs[chunks](self).next(th) },
			Traverse: func(self value, visit func(value)) {
				c := runtime.MustAs[chunks](self)
				visit(c.e.standIn)
				if c.v.IsSet() {
					visit(c.v)
				}
				for _, v := range c.e.held {
					visit(v)
				}
			},
		},
	})
}

// next is the next chunk, unset at the end.
func (c *chunks) next(th *thread) (value, error) {
	if c.running {
		return value{}, th.ValueErrorf("generator already executing")
	}
	c.running = true
	defer func() { c.running = false }()
	if c.given == len(c.e.cuts) && c.err == nil {
		c.e.th = th
		c.err = c.goOn()
	}
	if c.given == len(c.e.cuts) {
		err := c.err
		c.err = nil
		return value{}, err
	}
	end := c.e.cuts[c.given]
	c.given++
	chunk := c.e.buf[c.from:end]
	c.from = end
	return runtime.NewTextFrom(th, chunk)
}

// goOn makes chunks, if there are more.
func (c *chunks) goOn() error {
	e := &c.e
	e.buf, c.from = append(e.buf[:0], e.buf[c.from:]...), 0
	e.cuts, c.given = e.cuts[:0], 0
	var err error
	if v := c.v; v.IsSet() {
		c.v = value{}
		err = e.value(v)
	}
	for err == nil && len(e.cuts) == 0 && len(e.open) > 0 {
		err = e.next()
	}
	if err != nil {
		err = e.note(err)
		for len(e.open) > 0 {
			e.leave()
		}
	}
	return err
}
