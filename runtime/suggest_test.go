package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestClosestName(t *testing.T) {
	names := []string{"foo", "bar", "append", "isinstance", "Foo", "x", "splitlines"}
	for wrong, want := range map[string]string{
		"fooo":        "foo",
		"FOO":         "Foo", // each change of case costs
		"apend":       "append",
		"isinstence":  "isinstance",
		"y":           "",
		"splitline":   "splitlines",
		"nothinglike": "",
		"foo":         "Foo", // the name itself is no suggestion
	} {
		assert.Equal(t, want, closestName(wrong, names), wrong)
	}
}

func TestEditCost(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "", 2}, {"abc", "abc", 0}, {"abc", "abd", 2}, {"abc", "abC", 1}, {"kitten", "sitting", 6},
		{"abcd", "acbd", 4},
	} {
		assert.Equal(t, c.want, editCost(c.a, c.b, 100), "%s %s", c.a, c.b)
		assert.Equal(t, c.want, editCost(c.b, c.a, 100), "%s %s", c.b, c.a)
	}
	assert.Greater(t, editCost("abcdefgh", "stuvwxyz", 3), 3, "gives up above the limit")
}
