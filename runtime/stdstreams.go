package runtime

import (
	"io"
	goruntime "runtime"
)

// stdStreams are an interpreter's standard streams.
type stdStreams struct {
	stdin, stdout, stderr *TextFile
	// sys is the namespace of module sys, whose stdin, stdout and stderr a
	// script may replace; nil before the module is made.
	sys     *Dict
	written int64 // to stdout and stderr
}

type stdStreamsKey struct{}

// streams makes the standard streams on first use.
func (in *Interpreter) streams() *stdStreams {
	if s, ok := in.State(stdStreamsKey{}).(*stdStreams); ok {
		return s
	}
	s := &stdStreams{}
	var stdin io.Reader
	var stdout, stderr io.Writer = io.Discard, io.Discard
	if in.Host != nil {
		stdin, stdout, stderr = in.Host.Stdin(), in.Host.Stdout(), in.Host.Stderr()
	}
	s.stdin = newStdStream("<stdin>", "r", 0, stdin, nil)
	s.stdout = newStdStream("<stdout>", "w", 1, nil, stdout)
	s.stderr = newStdStream("<stderr>", "w", 2, nil, stderr)
	s.stderr.errors = "backslashreplace"
	s.stderr.lineBuffered = true
	in.SetState(stdStreamsKey{}, s)
	in.AddRoot(func(visit func(Value)) {
		visit(s.stdin.Value())
		visit(s.stdout.Value())
		visit(s.stderr.Value())
	})
	return s
}

func newStdStream(name, mode string, fd int, r io.Reader, w io.Writer) *TextFile {
	f := &ByteFile{Header: Header{BufferedReaderType}, r: r, w: w, name: NewStr(name).Value(), mode: mode + "b", fd: fd, size: ioChunk}
	if w != nil {
		f.typ = BufferedWriterType
		f.counted = true
		f.tty = IsTerminal(w)
	} else {
		f.tty = IsTerminal(r)
	}
	t := &TextFile{Header: Header{TextFileType}, file: f, mode: NewStr(mode).Value(), encoding: "utf-8", errors: "strict", lineBuffered: f.tty}
	if w == nil && goruntime.GOOS != "windows" {
		t.newline = "\n" // \r is text
	} else {
		t.universal = w == nil
	}
	return t
}

// countOutput charges n bytes of output to the budget.
func (in *Interpreter) countOutput(n int) error {
	s := in.streams()
	s.written += int64(n)
	if in.Limits.Output > 0 && s.written > in.Limits.Output {
		return ErrOutput
	}
	return nil
}

// StdStreams returns the objects that sys.stdin, sys.stdout and sys.stderr are
// at first (and sys.__stdin__ and so on remain).
func (in *Interpreter) StdStreams() (stdin, stdout, stderr Value) {
	s := in.streams()
	return s.stdin.Value(), s.stdout.Value(), s.stderr.Value()
}

// UseSys tells where print and others look for sys.stdout, sys.stderr,
// sys.stdin and the hooks: in the namespace of module sys.
func (in *Interpreter) UseSys(sys *Dict) { in.streams().sys = sys }

// SysAttr is the attribute of module sys, unset if there is none.
func (in *Interpreter) SysAttr(name string) Value {
	s := in.streams()
	if s.sys != nil {
		return s.sys.GetStr(Intern(name))
	}
	switch name {
	case "stdin":
		return s.stdin.Value()
	case "stdout":
		return s.stdout.Value()
	case "stderr":
		return s.stderr.Value()
	}
	return Value{}
}

// Stdout is sys.stdout.
func (th *Thread) Stdout() (Value, error) { return th.sysStream("stdout") }

func (th *Thread) sysStream(name string) (Value, error) {
	v := th.Interp.SysAttr(name)
	if !v.IsSet() {
		return Value{}, th.Raise(RuntimeError, "lost sys."+name)
	}
	return v, nil
}

// FlushStd writes out what the standard streams have buffered; it is called
// when a script ends. An error of flushing stdout is returned.
func (in *Interpreter) FlushStd(th *Thread) error {
	s := in.streams()
	for _, name := range [...]string{"stdout", "stderr"} {
		_ = in.FlushReplaced(th, name)
	}
	err := s.stdout.file.flush(th)
	if errErr := s.stderr.file.flush(th); err == nil {
		err = errErr
	}
	return err
}

// FlushReplaced flushes the stream that a script has put in place of sys.stdout or
// sys.stderr, if it has. Its flush may do anything, even raise.
func (in *Interpreter) FlushReplaced(th *Thread, name string) error {
	v := in.SysAttr(name)
	if !v.IsSet() || v.IsNone() || v.Type() == TextFileType {
		return nil
	}
	closed, err := LookupAttr(th, v, nameClosed)
	if err == nil && closed.IsSet() {
		if is, err := Truth(th, closed); err == nil && is {
			return nil
		}
	}
	_, err = CallMethod(th, v, nameFlush)
	return err
}

// WriteStderr writes text to the script's sys.stderr. It is for reports that
// must not fail: errors are dropped, but for limits, which end the script.
func (th *Thread) WriteStderr(text string) {
	stderr := th.Interp.SysAttr("stderr")
	if !stderr.IsSet() || stderr.IsNone() {
		return
	}
	if t := Exactly[TextFile](stderr, TextFileType); t != nil {
		if err := t.write(th, NewStr(text)); err == ErrOutput {
			th.Interp.Cancel(err)
		}
		return
	}
	_, _ = CallMethod(th, stderr, nameWrite, NewStr(text).Value())
}

var (
	nameWrite = Intern("write")
	nameFlush = Intern("flush")
)
