package compile

import (
	"strings"

	"github.com/asyn-lang/asyn/ast"
)

// docstring returns the string literal that opens a body, unless the program
// is compiled without.
func (c *compiler) docstring(body []ast.Stmt) (*ast.Constant, bool) {
	if c.opts.Optimize >= 2 {
		return nil, false
	}
	return docstring(body)
}

// docstring returns the string literal that opens a body.
func docstring(body []ast.Stmt) (*ast.Constant, bool) {
	if len(body) == 0 {
		return nil, false
	}
	s, ok := body[0].(*ast.ExprStmt)
	if !ok {
		return nil, false
	}
	k, ok := s.Value.(*ast.Constant)
	if !ok || k.Kind != ast.ConstStr {
		return nil, false
	}
	return k, true
}

// cleanDoc takes the common indentation of all lines but the first out of a
// docstring, and the indentation of the first.
func cleanDoc(doc string) string {
	doc = expandTabs(doc)
	lines := strings.Split(doc, "\n")
	margin := -1
	for _, line := range lines[1:] {
		text := strings.TrimLeft(line, " ")
		if text == "" {
			continue
		}
		if indent := len(line) - len(text); margin < 0 || indent < margin {
			margin = indent
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " ")
	for i, line := range lines[1:] {
		indent := len(line) - len(strings.TrimLeft(line, " "))
		lines[i+1] = line[min(indent, max(margin, 0)):]
	}
	return strings.Join(lines, "\n")
}

// expandTabs replaces tabs by spaces up to the next multiple of eight columns.
func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	column := 0
	for _, r := range s {
		switch r {
		case '\t':
			n := 8 - column%8
			b.WriteString(strings.Repeat(" ", n))
			column += n
			continue
		case '\n', '\r':
			column = -1
		}
		b.WriteRune(r)
		column++
	}
	return b.String()
}
