package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/runtime"
)

// buffers is what a unit needs until it is finished. The next unit then uses the
// memory again: most programs are many small functions.
type buffers struct {
	insts      []inst
	coldCode   [][]inst
	anchors    map[ast.Span]ast.Span // see anchor
	values     []runtime.Value       // the constants
	consts     map[string]int        // their indexes by key
	names      []*runtime.Str
	plainNames map[string]int
	key        []byte
}

// takeBuffers returns empty buffers.
func (c *compiler) takeBuffers() *buffers {
	if n := len(c.spare); n > 0 {
		b := c.spare[n-1]
		c.spare = c.spare[:n-1]
		return b
	}
	return &buffers{
		anchors: map[ast.Span]ast.Span{}, consts: map[string]int{}, plainNames: map[string]int{},
	}
}

// giveBack empties buffers for the next unit. Large ones are dropped: emptying a
// map takes as long as it has grown.
func (c *compiler) giveBack(b *buffers) {
	const large = 200
	if len(b.insts) > large || len(b.anchors) > large || len(b.consts) > large || len(b.plainNames) > large {
		return
	}
	clear(b.insts)
	clear(b.coldCode)
	clear(b.values)
	b.insts, b.coldCode, b.values, b.names = b.insts[:0], b.coldCode[:0], b.values[:0], b.names[:0]
	clear(b.anchors)
	clear(b.consts)
	clear(b.plainNames)
	c.spare = append(c.spare, b)
}
