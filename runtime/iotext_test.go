package runtime

import (
	"errors"
	"io"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// memoryFile is a File in memory.
type memoryFile struct {
	data []byte
	pos  int
}

func (f *memoryFile) Read(b []byte) (int, error) {
	if f.pos >= len(f.data) {
		return 0, io.EOF
	}
	n := copy(b[:min(len(b), 3)], f.data[f.pos:]) // in small pieces, which split characters and line ends
	f.pos += n
	return n, nil
}

func (f *memoryFile) Write(b []byte) (int, error) {
	f.data = append(f.data[:f.pos], b...)
	f.pos += len(b)
	return len(b), nil
}

func (f *memoryFile) Seek(offset int64, whence int) (int64, error) {
	f.pos = int([...]int64{0, int64(f.pos), int64(len(f.data))}[whence] + offset)
	return int64(f.pos), nil
}

func (f *memoryFile) Close() error { return nil }

// memoryHost has one file and standard output.
type memoryHost struct {
	Host
	file *memoryFile
	out  strings.Builder
}

func (h *memoryHost) Stdin() io.Reader  { return strings.NewReader("") }
func (h *memoryHost) Stdout() io.Writer { return &h.out }
func (h *memoryHost) Stderr() io.Writer { return io.Discard }
func (h *memoryHost) OpenFile(name string, flag int, perm fs.FileMode) (File, error) {
	h.file.pos = 0
	return h.file, nil
}

func memoryThread(content string) (*Thread, *memoryHost) {
	h := &memoryHost{file: &memoryFile{data: []byte(content)}}
	th := NewInterpreter(h).NewThread()
	th.Acquire()
	return th, h
}

func openFile(t *testing.T, th *Thread, mode string, newline Value) Value {
	t.Helper()
	args := make([]Value, 8)
	args[0], args[1], args[5] = NewStr("f").Value(), NewStr(mode).Value(), newline
	f, err := builtinOpen(th, args)
	require.NoError(t, err)
	return f
}

func TestTextLines(t *testing.T) {
	const content = "one\r\ntwo\rthrée\nfour"
	for _, c := range []struct {
		newline Value
		want    []string
	}{
		{None, []string{"one\n", "two\n", "thrée\n", "four"}},
		{NewStr("").Value(), []string{"one\r\n", "two\r", "thrée\n", "four"}},
		{NewStr("\n").Value(), []string{"one\r\n", "two\rthrée\n", "four"}},
		{NewStr("\r").Value(), []string{"one\r", "\ntwo\r", "thrée\nfour"}},
		{NewStr("\r\n").Value(), []string{"one\r\n", "two\rthrée\nfour"}},
	} {
		th, _ := memoryThread(content)
		lines, err := Collect(th, openFile(t, th, "r", c.newline))
		require.NoError(t, err)
		var got []string
		for _, l := range lines {
			got = append(got, AsStr(l).String())
		}
		assert.Equal(t, c.want, got)
	}
}

func TestTextPositions(t *testing.T) {
	th, _ := memoryThread("aé\r\nb")
	f := openFile(t, th, "r", None)
	for _, step := range []struct {
		read int64
		text string
		tell int64
	}{{1, "a", 1}, {1, "é", 3}, {1, "\n", 5}, {5, "b", 6}, {1, "", 6}} {
		v, err := CallMethod(th, f, Intern("read"), Int(step.read))
		require.NoError(t, err)
		assert.Equal(t, step.text, AsStr(v).String())
		pos, err := CallMethod(th, f, Intern("tell"))
		require.NoError(t, err)
		assert.Equal(t, Int(step.tell), pos)
	}
}

func TestTextWriteThenRead(t *testing.T) {
	th, h := memoryThread("0123456789")
	f := openFile(t, th, "r+", None)
	_, err := CallMethod(th, f, Intern("read"), Int(4))
	require.NoError(t, err)
	_, err = CallMethod(th, f, nameWrite, NewStr("xy").Value())
	require.NoError(t, err)
	_, err = CallMethod(th, f, Intern("close"))
	require.NoError(t, err)
	assert.Equal(t, "012345xy", string(h.file.data), "the file gives three bytes at a time")
	_, err = CallMethod(th, f, Intern("read"))
	assert.EqualError(t, err, "ValueError: I/O operation on closed file.")
}

func TestOutputLimit(t *testing.T) {
	th, h := memoryThread("")
	th.Interp.Limits.Output = 10
	out, err := th.Stdout()
	require.NoError(t, err)
	_, err = CallMethod(th, out, nameWrite, NewStr("12345").Value())
	require.NoError(t, err)
	assert.Empty(t, h.out.String(), "output is buffered")
	_, err = CallMethod(th, out, nameWrite, NewStr("1234567").Value())
	assert.True(t, errors.Is(err, ErrOutput))
	require.NoError(t, th.Interp.FlushStd(th))
	assert.Equal(t, "12345", h.out.String())
}
