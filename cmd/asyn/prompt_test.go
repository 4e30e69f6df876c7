package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPrompt holds the prompt to the transcripts in testdata/prompt, on a real
// pseudo-terminal. A transcript is what the screen shows in the end. What stands
// behind a prompt is typed when the screen has come to show all that is above,
// and ends with the return key. Keys are written ⇥ (tab), ↑, ^A, ^C, ^D and ^R;
// a line that begins with ^C, in the midst of output, is Ctrl-C while the script
// runs. A line whose keys make it look different is followed, after "#=> ", by
// its looks. Lines beginning with "##" are comments.
func TestPrompt(t *testing.T) {
	files, err := filepath.Glob("testdata/prompt/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			newTerminal(t).follow(t, string(text))
		})
	}
}

// terminal is a session at the prompt.
type terminal struct {
	tty    *os.File
	cmd    *exec.Cmd
	ended  chan error
	output chan struct{} // has a token when there is news

	mu     sync.Mutex
	screen screen
}

// patience is how long the prompt may take to show anything.
const patience = 20 * time.Second

// newTerminal starts a session with a history of its own. The test's binary is
// asyn when called so: see TestMain.
func newTerminal(t *testing.T) *terminal {
	dir := t.TempDir()
	self, err := os.Executable()
	require.NoError(t, err)
	term := &terminal{ended: make(chan error, 1), output: make(chan struct{}, 1)}
	term.cmd = &exec.Cmd{Path: self, Args: []string{"asyn"}, Dir: dir}
	term.cmd.Env = []string{"TERM=xterm", "PYTHONHASHSEED=0", "GORACE=" + os.Getenv("GORACE"), "ASYN_HISTORY=" + filepath.Join(dir, "history")}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "history"), []byte("'from another day'\n"), 0o600))
	term.tty, err = pty.StartWithSize(term.cmd, &pty.Winsize{Rows: 50, Cols: screenWidth})
	require.NoError(t, err)
	t.Cleanup(func() {
		_ = term.cmd.Process.Kill()
		_ = term.tty.Close()
	})
	go term.read()
	return term
}

// read copies what the program writes to the screen, to its end.
func (t *terminal) read() {
	buf := make([]byte, 4096)
	for {
		n, err := t.tty.Read(buf)
		t.mu.Lock()
		_, _ = t.screen.Write(buf[:n])
		t.mu.Unlock()
		select {
		case t.output <- struct{}{}:
		default:
		}
		if err != nil { // the program has closed its side
			t.ended <- t.cmd.Wait()
			return
		}
	}
}

func (t *terminal) shows() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.Join(t.screen.text(), "\n")
}

// await waits until the screen shows text.
func (t *terminal) await(test *testing.T, text string) {
	test.Helper()
	deadline := time.After(patience)
	for t.shows() != text {
		select {
		case <-t.output:
		case <-deadline:
			require.Equal(test, text, t.shows(), "the screen")
		}
	}
}

var keys = strings.NewReplacer("⇥", "\t", "↑", "\x1b[A", "^A", "\x01", "^C", "\x03", "^D", "\x04", "^R", "\x12")

// follow types what a transcript says and compares the screen with it.
func (t *terminal) follow(test *testing.T, transcript string) {
	banner := fmt.Sprintf("asyn %s. Await works at the prompt; Ctrl-D or exit() ends it.", version)
	shown := []string{banner}
	see := func(line string) { shown = append(shown, line) }
	screen := func(last string) string { return strings.Join(append(shown[:len(shown):len(shown)], last), "\n") }
	for line := range strings.Lines(transcript) {
		line = strings.TrimSuffix(line, "\n")
		prompt, typed := cutPrompt(line)
		switch {
		case strings.HasPrefix(line, "##"):
		case prompt != "":
			typed, looks, special := strings.Cut(typed, "#=> ")
			if !special {
				looks = typed
			}
			t.await(test, screen(strings.TrimRight(prompt, " ")))
			t.send(test, keys.Replace(strings.TrimRight(typed, " ")))
			if !strings.HasSuffix(strings.TrimRight(typed, " "), "^C") && typed != "^D" {
				t.send(test, "\r")
			}
			see(strings.TrimRight(prompt+looks, " "))
		case strings.HasPrefix(line, "^C"):
			t.await(test, screen(""))
			t.send(test, "\x03")
			see(line)
		default:
			see(line)
		}
	}
	select {
	case err := <-t.ended:
		assert.NoError(test, err)
	case <-time.After(patience):
		test.Error("the prompt does not end")
	}
	require.Equal(test, screen(""), t.shows(), "the screen")
}

// An empty line in the midst of pasted code does not end a block.
func TestPromptPasted(t *testing.T) {
	term := newTerminal(t)
	banner := fmt.Sprintf("asyn %s. Await works at the prompt; Ctrl-D or exit() ends it.\n", version)
	term.await(t, banner+">>>")
	term.send(t, "def f(x):\r    if x:\r        y = 1\r\r\r    else:\r        y = '''\r\r    a'''\r  \r    return y\r\rf(1), f(0)\r")
	term.await(t, banner+strings.ReplaceAll(`>>> def f(x):
...     if x:
...         y = 1
... •
... •
...     else:
...         y = '''
... •
...     a'''
... •
...     return y
...
>>> f(1), f(0)
(1, '\n\n    a')
>>>`, "•", emptyLine))
	term.send(t, "exit()\r")
	assert.NoError(t, <-term.ended)
}

func TestMarkEmptyLines(t *testing.T) {
	for text, want := range map[string]string{
		"x":                                   "x",
		"\r":                                  "\r",
		"  \r":                                "  \r",
		"def f():\r  x\r\rf()\r":              "def f():\r  x\r\rf()\r",
		"if x:\n  y\n\n \n\tz\n\nelsewhere\n": "if x:\r  y\r•\r•\r\tz\r\relsewhere\r",
		"if x:\r\n  y\r\n\r\nelse:\r\n  z":    "if x:\r  y\r•\relse:\r  z",
		"if x:\r  y\r\r  ":                    "if x:\r  y\r\r  ",
	} {
		assert.Equal(t, strings.ReplaceAll(want, "•", emptyLine), string(markEmptyLines([]byte(text))), "%q", text)
	}
}

// cutPrompt splits a line into the prompt it begins with, if it does, and what
// is typed there.
func cutPrompt(line string) (prompt, typed string) {
	for _, p := range []string{firstPrompt, nextPrompt} {
		if typed, ok := strings.CutPrefix(line+" ", p); ok {
			return p, strings.TrimSuffix(typed, " ")
		}
	}
	return "", ""
}

func (t *terminal) send(test *testing.T, text string) {
	_, err := t.tty.WriteString(text)
	require.NoError(test, err)
}
