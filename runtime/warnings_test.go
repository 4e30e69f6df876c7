package runtime

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWarnings(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	var shown []string
	w := th.Interp.Warnings()
	w.Show = NewRawNative("test", "show", func(th *Thread, _ Value, args, _ []Value) (Value, error) {
		shown = append(shown, AsException(args[0]).Error())
		return None, nil
	}).Value()
	warn := func(category *Type, text string, line int) error {
		return WarnExplicit(th, category, NewStr(text).Value(), "f.py", line, "m")
	}
	for range 2 {
		require.NoError(t, warn(UserWarning, "once a place", 1))
	}
	require.NoError(t, warn(UserWarning, "once a place", 2))
	require.NoError(t, warn(DeprecationWarning, "ignored outside __main__", 1))
	assert.Equal(t, []string{"UserWarning: once a place", "UserWarning: once a place"}, shown)

	shown = nil
	w.Filters = append([]WarningFilter{
		{Action: "error", Category: UserWarning, Message: func(s string) bool { return strings.HasPrefix(s, "bad") }},
		{Action: "always", Category: DeprecationWarning},
	}, w.Filters...)
	assert.EqualError(t, warn(UserWarning, "bad thing", 1), "UserWarning: bad thing")
	for range 2 {
		require.NoError(t, warn(DeprecationWarning, "every time", 1))
	}
	assert.Len(t, shown, 2)
}
