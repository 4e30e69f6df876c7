package compile

import "github.com/asyn-lang/asyn/ast"

// features are the names that may be imported from __future__. All but
// annotations are part of the language by now.
var features = map[string]Features{
	"nested_scopes": 0, "generators": 0, "division": 0, "absolute_import": 0, "with_statement": 0,
	"print_function": 0, "unicode_literals": 0, "barry_as_FLUFL": 0, "generator_stop": 0,
	"annotations": Annotations,
}

// futureImports collects the features a module imports from __future__.
func (c *compiler) futureImports(body []ast.Stmt) Features {
	var found Features
	if _, ok := docstring(body); ok {
		body = body[1:]
	}
	for _, s := range body {
		from, ok := s.(*ast.ImportFrom)
		if !ok || from.Module != "__future__" || from.Level > 0 {
			break
		}
		c.futureStmts[s] = true
		for _, a := range from.Names {
			f, known := features[a.Name]
			start := ast.Span{Pos: from.Pos, End: from.Pos}
			switch {
			case a.Name == "braces":
				c.fail(start, "not a chance")
			case !known:
				c.fail(start, "future feature "+a.Name+" is not defined")
			}
			found |= f
		}
	}
	return found
}
