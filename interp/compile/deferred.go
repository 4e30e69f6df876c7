package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

// deferred ends the code object of a function whose body the parser has left
// out (parser.DeferBodies). It is compiled when it is needed: as a function of
// the module, since the body refers to nothing around it, with the names that it
// has where it stands.
func (u *unit) deferred(s *ast.FunctionDef) *code.Code {
	src, opts, future, class, head := u.c.src, u.c.opts, u.c.future, u.own.class, u.code
	opts.Warn, opts.Interrupt = nil, nil
	u.c.giveBack(u.buffers)
	u.buffers = nil
	head.Defer(func() *code.Code {
		def, err := opts.Function(s)
		var whole *code.Code
		if err == nil {
			whole, err = run(src, opts, func(c *compiler) *code.Code {
				c.future = future
				c.symbols(func(b *symbolBuilder) {
					b.class = class
					b.functionDef(def)
				})
				f := c.newUnit(nil, c.scopes[scopeKey{def, functionScope}], def.Name, def.Span)
				f.code.QualName, f.code.FirstLine, f.code.Doc = head.QualName, head.FirstLine, head.Doc
				f.setParameters(def.Args)
				f.functionBody(def)
				return f.finish()
			})
		}
		if err != nil {
			panic("compile: in " + head.QualName + ", which was taken to be right: " + err.Error())
		}
		return whole
	})
	return head
}
