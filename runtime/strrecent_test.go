package runtime

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A word that comes again is the same Str, whatever else falls into its slot.
func TestRecentStrs(t *testing.T) {
	th := newTestThread()
	cut := func(text string) []Value {
		v, err := strSplit(th, []Value{NewStr(text).Value(), {}, Int(-1)})
		assert.NoError(t, err)
		return AsList(v).Values()
	}
	parts := cut("one three one four three one")
	assert.Equal(t, parts[0], parts[2])
	assert.Equal(t, parts[1], parts[4])
	assert.Equal(t, parts[0], cut("two one")[1])

	var words []string
	for i := range 5000 {
		words = append(words, fmt.Sprint("w", i%700, strings.Repeat("é", i%9)))
	}
	for i, v := range cut(strings.Join(words, " ")) {
		assert.Equal(t, words[i], AsStr(v).String())
		assert.Equal(t, len([]rune(words[i])), AsStr(v).Len())
	}
}
