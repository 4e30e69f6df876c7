package main

import (
	"os/exec"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A run that does not end is stopped, and that is its outcome.
func TestSchedulesEndWhatDoesNot(t *testing.T) {
	asyn, err := exec.LookPath("asyn") // which testscript put there
	require.NoError(t, err)
	s := &schedules{program: asyn, name: "asyn", limit: time.Second, script: []string{"-c", `
import asyncio
print('waits', flush=True)
asyncio.run(asyncio.Event().wait())
`}}
	got, err := s.run(1)
	require.NoError(t, err)
	require.Equal(t, outcome{stdout: "waits\n", end: "no end"}, got)
}

// What is printed to be pasted into a shell means the same there.
func TestShellWord(t *testing.T) {
	for _, word := range []string{"a.py", "", "a b", "it's", "$x", "--seed=1", "a\nb", "*", "é", `\`} {
		out, err := exec.Command("sh", "-c", "printf %s "+shellWord(word)).Output()
		require.NoError(t, err)
		require.Equal(t, word, string(out))
	}
	require.Equal(t, "examples/race.py", shellWord("examples/race.py"))
}
