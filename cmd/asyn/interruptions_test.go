//go:build unix

package main

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var interruptions = flag.Int("interruptions", 20, "how often TestInterruptions interrupts a program")

// latestInterruption is within the first loops of each program: it takes 10 ms to start.
const latestInterruption = 60 * time.Millisecond

// TestInterruptions sends SIGINT at random moments to the endless programs in
// testdata/interrupted. Each must die of it, with no more than a traceback, having
// cleaned up, and leave no process behind.
func TestInterruptions(t *testing.T) {
	programs, err := filepath.Glob("testdata/interrupted/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, programs)
	for i := range *interruptions {
		program := programs[i%len(programs)]
		after := rand.N(latestInterruption)
		t.Run(fmt.Sprintf("%s/%v", filepath.Base(program), after), func(t *testing.T) {
			interrupt(t, program, after)
		})
	}
}

func interrupt(t *testing.T, program string, after time.Duration) {
	self, err := os.Executable()
	require.NoError(t, err)
	var stdout, stderr bytes.Buffer
	// A process group of its own tells what it leaves behind.
	cmd := &exec.Cmd{Path: self, Args: []string{"asyn", program}, Stdout: &stdout, Stderr: &stderr, WaitDelay: time.Second,
		SysProcAttr: &syscall.SysProcAttr{Setpgid: true}}
	require.NoError(t, cmd.Start())
	group := -cmd.Process.Pid
	defer func() { _ = syscall.Kill(group, syscall.SIGKILL) }()
	time.Sleep(after)
	to := cmd.Process.Pid
	if rand.N(2) == 0 { // as a terminal does
		to = group
	}
	require.NoError(t, syscall.Kill(to, syscall.SIGINT))
	// Go prints what the goroutines of one that hangs are at.
	timer := time.AfterFunc(hangs, func() { _ = cmd.Process.Signal(syscall.SIGABRT) })
	defer timer.Stop()
	err = cmd.Wait()

	assert.Equal(t, "interrupt", ending(err), "%s%s", &stdout, &stderr)
	if text := stderr.String(); text != "" { // else it came before the script began
		assert.Regexp(t, `\A(Traceback \(most recent call last\):\n(.*\n)*)?KeyboardInterrupt\n\z`, text)
		assert.NotContains(t, text, "\ngoroutine ")
	}
	if text := stdout.String(); text != "" {
		assert.Equal(t, "left 0\n", text)
	}
	assert.ErrorIs(t, syscall.Kill(group, 0), syscall.ESRCH, "a process is left")
}
