package script

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseHeader(t *testing.T) {
	for _, test := range []struct {
		name, src string
		want      Header
	}{
		{"none", "print(1)\n# virtual-time\n", Header{}},
		{"empty file", "", Header{}},
		{"virtual time", "# virtual-time\nprint(1)\n", Header{VirtualTime: true}},
		{"not utf-8 further down", "# virtual-time\nprint('\xff')", Header{VirtualTime: true}},
		{"between other comments", "#!/bin/asyn\n# About sets.\n#module\n", Header{Module: true}},
		{"3.14", "# 3.14: annotations are lazy\n", Header{Since314: "annotations are lazy"}},
		{"differs", "# differs: no C stack: none\n", Header{Differs: "no C stack: none"}},
		{"prose", "# virtual-time: what it means\n# modules are shared\n", Header{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := ParseHeader([]byte(test.src))
			require.NoError(t, err)
			assert.Equal(t, test.want, got)
		})
	}
	_, err := ParseHeader([]byte("# differs:\n"))
	assert.ErrorContains(t, err, "gives no reason")
}

func TestFindSkipsModules(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	}
	write("b.py", "")
	write("a/c.py", "")
	write("a/helper.py", "# module\n")
	write("a/c.out", "")
	found, err := Find(dir, filepath.Join(dir, "b.py"))
	require.NoError(t, err)
	names := []string{}
	for _, s := range found {
		names = append(names, s.Name(dir))
	}
	assert.Equal(t, []string{"a/c", "b"}, names)
}

func TestRecordedIsExpected(t *testing.T) {
	s := Script{Path: filepath.Join(t.TempDir(), "x.py")}
	_, err := s.Expected()
	assert.ErrorContains(t, err, "not recorded")
	for _, want := range []Result{
		{Stdout: "a\n", Stderr: "oops\n", Code: 3},
		{Stdout: "a\n"},
	} {
		require.NoError(t, s.Record(want))
		got, err := s.Expected()
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
}

func TestRun(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.py")
	script := "echo $PYTHONHASHSEED; pwd >&2; cat; echo $PWD/x.py >&2; exit 4"
	require.NoError(t, os.WriteFile(path, []byte(script), 0o644))
	require.NoError(t, os.WriteFile(path[:len(path)-3]+".in", []byte("input\n"), 0o644))
	s := Script{Path: path}
	got, err := s.Run(context.Background(), "/bin/sh")
	require.NoError(t, err)
	assert.Equal(t, Result{Stdout: "0\ninput\n", Stderr: filepath.Dir(path) + "\nx.py\n", Code: 4}, got)

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	require.NoError(t, os.WriteFile(path, []byte("exec sleep 10"), 0o644))
	_, err = s.Run(ctx, "/bin/sh")
	assert.ErrorContains(t, err, "stopped")

	require.NoError(t, os.WriteFile(path, []byte("kill -9 $$"), 0o644))
	_, err = s.Run(context.Background(), "/bin/sh")
	assert.ErrorContains(t, err, "killed")
}

func TestEnvironment(t *testing.T) {
	got := environment([]string{"PYTHONHASHSEED=7", "PYTHONPATH=/x", "FORCE_COLOR=1", "HOME=/root"})
	assert.Equal(t, []string{"PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1", "HOME=/root"}, got)
}

func TestNormalizeStderr(t *testing.T) {
	const stderr = `Traceback (most recent call last):
  File "/home/x/lang/try.py", line 3, in <module>
    asyncio.run(main())
    ~~~~~~~~~~~^^^^^^^^
  File "/usr/lib/python3.13/asyncio/runners.py", line 194, in run
    return runner.run(main)
           ~~~~~~~~~~^^^^^^
  File "<frozen importlib._bootstrap>", line 1, in load
  File "<string>", line 1, in main
ValueError: <object object at 0x7fe312a0>
Traceback (most recent call last):
  File "/usr/lib/python3.13/asyncio/events.py", line 89, in _run
    self._context.run(self._callback, *self._args)
TypeError: nothing of the script
  + Exception Group Traceback (most recent call last):
  |   File "/usr/lib/python3.13/asyncio/runners.py", line 194, in run
  |     return runner.run(main)
  |            ~~~~~~~~~~^^^^^^
  |   File "/home/x/lang/try.py", line 9, in main
  |     pass
  | ExceptionGroup: one (1 sub-exception)
  +-+---------------- 1 ----------------
    |   File "/usr/lib/python3.13/asyncio/runners.py", line 1, in run
    |     code
    | ValueError: 0xff
/home/x/lang/try.py:5: RuntimeWarning: coroutine 'f' was never awaited
  f()
RuntimeWarning: Enable tracemalloc to get the object allocation traceback
`
	const want = `Traceback (most recent call last):
  File "try.py", line 3, in <module>
    asyncio.run(main())
    ~~~~~~~~~~~^^^^^^^^
  File "<string>", line 1, in main
ValueError: <object object at 0x…>
TypeError: nothing of the script
  + Exception Group Traceback (most recent call last):
  |   File "try.py", line 9, in main
  |     pass
  | ExceptionGroup: one (1 sub-exception)
  +-+---------------- 1 ----------------
    | ValueError: 0xff
try.py:5: RuntimeWarning: coroutine 'f' was never awaited
  f()
`
	assert.Equal(t, want, NormalizeStderr("/home/x/lang", stderr))
}

func TestDiff(t *testing.T) {
	for _, test := range []struct{ name, want, got, diff string }{
		{"equal", "a\n", "a\n", ""},
		{"replaced", "a\nb\nc\n", "a\nx\ny\nc\n", "@@ line 2 @@\n-b\n+x\n+y\n"},
		{"two places", "a\nb\nc\nd\n", "b\nc\nx\n", "@@ line 1 @@\n-a\n@@ line 4 @@\n-d\n+x\n"},
		{"no final newline", "a\n", "a", "@@ line 1 @@\n-a\n+a⏎ missing\n"},
		{"nothing came", "a\n", "", "@@ line 1 @@\n-a\n"},
		{"added at the end", "a\n", "a\nb\n", "@@ line 2 @@\n+b\n"},
		{"odd bytes", "", "\x00\n", "@@ line 1 @@\n+\\x00\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.diff, Diff(test.want, test.got))
		})
	}
	many := strings.Repeat("x\n", 20)
	assert.Contains(t, Diff(many, ""), "… 4 more lines differ\n")
	assert.Contains(t, Diff(strings.Repeat("x\n", 3000), strings.Repeat("y\n", 3000)), "… 5984 more lines differ\n")
	assert.Contains(t, Diff("", strings.Repeat("x", 1000)), "… (1000 bytes)\n")
}

func TestBundle(t *testing.T) {
	const text = `Two programs.

fails: b: it is the example

-- b.py --
import a
-- b.err --
a warning
-- b.code --
3
-- a.py --
# module
`
	b := writeBundle(t, text)
	assert.Equal(t, map[string]string{"b": "it is the example"}, b.Fails)

	dir := t.TempDir()
	scripts, err := b.Unpack(dir)
	require.NoError(t, err)
	require.Len(t, scripts, 1)
	got, err := scripts[0].Expected()
	require.NoError(t, err)
	assert.Equal(t, Result{Stderr: "a warning\n", Code: 3}, got)
	require.NoError(t, scripts[0].Record(got))

	pack := func() string {
		require.NoError(t, b.Pack(dir))
		packed, err := os.ReadFile(b.Path)
		require.NoError(t, err)
		return string(packed)
	}
	assert.Equal(t, text, pack())

	require.NoError(t, scripts[0].Record(Result{}))
	assert.Contains(t, pack(), "import a\n-- b.out --\n-- a.py --\n")

	require.NoError(t, scripts[0].Record(Result{Stdout: "no newline"}))
	assert.ErrorContains(t, b.Pack(dir), "b.out: a bundle's files end with a newline")
}

func TestBundleThatIsWrong(t *testing.T) {
	_, err := writeBundle(t, "fails: gone: reason\n-- a.py --\n").Unpack(t.TempDir())
	assert.ErrorContains(t, err, `no script "gone"`)

	path := filepath.Join(t.TempDir(), "x.txtar")
	require.NoError(t, os.WriteFile(path, []byte("fails: a\n-- a.py --\n"), 0o644))
	_, err = FindBundles(path)
	assert.ErrorContains(t, err, "gives no reason")
}

func writeBundle(t *testing.T, text string) Bundle {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.txtar")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	b, err := LoadBundle(path)
	require.NoError(t, err)
	return b
}
