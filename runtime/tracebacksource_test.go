package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSourceRange shows how source lines are marked, as CPython 3.13 does.
func TestSourceRange(t *testing.T) {
	for _, c := range []struct {
		name string
		src  SourceRange
		want []string
	}{
		{"a whole line is not marked", SourceRange{Lines: []string{"    raise E"}, StartCol: 4, EndCol: 11}, []string{"raise E"}},
		{"part of a line", SourceRange{Lines: []string{"  x = foo.bar"}, StartCol: 6, EndCol: 13},
			[]string{"x = foo.bar", "    ^^^^^^^"}},
		{"an operator", SourceRange{Lines: []string{"return a // b"}, StartCol: 7, EndCol: 13,
			HasAnchor: true, AnchorStart: [2]int{0, 9}, AnchorEnd: [2]int{0, 11}},
			[]string{"return a // b", "       ~~^^~~"}},
		{"a call that is the whole statement", SourceRange{Lines: []string{"return f(x)"}, StartCol: 7, EndCol: 11, WholeStatement: true,
			HasAnchor: true, AnchorStart: [2]int{0, 8}, AnchorEnd: [2]int{0, 11}}, []string{"return f(x)"}},
		{"a call over many lines", SourceRange{Lines: []string{"  f(", "    1,", "    2,", "    3,", "  )"}, StartCol: 2, EndCol: 3,
			HasAnchor: true, AnchorStart: [2]int{0, 3}, AnchorEnd: [2]int{4, 3}},
			[]string{"f(", "~^", "  1,", "  ^^", "  2,", "  ^^", "  3,", "  ^^", ")", "^"}},
		{"columns count characters", SourceRange{Lines: []string{"é = ü + 1"}, StartCol: 5, EndCol: 11,
			HasAnchor: true, AnchorStart: [2]int{0, 8}, AnchorEnd: [2]int{0, 9}},
			[]string{"é = ü + 1", "    ~~^~~"}},
		{"wide characters take two columns", SourceRange{Lines: []string{"漢 = x.y"}, StartCol: 6, EndCol: 9},
			[]string{"漢 = x.y", "     ^^^"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := ""
			for _, line := range c.want {
				want += "    " + line + "\n"
			}
			assert.Equal(t, want, c.src.format())
		})
	}
}
