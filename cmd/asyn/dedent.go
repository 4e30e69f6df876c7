package main

import "strings"

// dedent takes from all lines the white space that they begin with alike, so that
// the code of -c may be indented with the shell script around it, as in Python
// 3.14. Lines of white space alone do not count, and become empty.
func dedent(code string) string {
	lines := strings.SplitAfter(code, "\n")
	margin, found := "", false
	for i, line := range lines {
		text := strings.TrimLeft(line, " \t")
		switch indent := line[:len(line)-len(text)]; {
		case text == "" || text == "\n":
			lines[i] = text
		case !found:
			margin, found = indent, true
		default:
			for !strings.HasPrefix(indent, margin) {
				margin = margin[:len(margin)-1]
			}
		}
	}
	for i, line := range lines {
		lines[i] = strings.TrimPrefix(line, margin)
	}
	return strings.Join(lines, "")
}
