package transports

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/runtime/netpoll"
	"github.com/asyn-lang/asyn/stdlib/socket"
)

// pipeEnd is a descriptor as a script's object, with the methods fileno and close.
type pipeEnd struct {
	runtime.Header
	d *socket.Descriptor
}

// child is a process that a script started.
type child struct {
	runtime.Header
	pid    int
	exited chan struct{} // closed when it was waited for: its pid may be another's
}

var (
	pipeEndType = &runtime.Type{}
	childType   = &runtime.Type{}
)

func newPipeEnd(th *runtime.Thread, fd int) runtime.Value {
	p := &pipeEnd{runtime.MakeHeader(pipeEndType), socket.NewDescriptor(th.Interp, fd)}
	socket.CloseWith(p, p.d)
	return p.Value()
}

// makePipePair is _pipe(): both ends of a pipe.
func makePipePair(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	if err := th.MayUse(runtime.Processes); err != nil {
		return runtime.Value{}, err
	}
	r, w, err := netpoll.Pipe()
	if err != nil {
		return runtime.Value{}, socket.Raised(err)
	}
	return runtime.NewTuple(newPipeEnd(th, r), newPipeEnd(th, w)).Value(), nil
}

// openNull is _null(): the file without content.
func openNull(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	if err := th.MayUse(runtime.Processes); err != nil {
		return runtime.Value{}, err
	}
	fd, err := netpoll.OpenNull()
	if err != nil {
		return runtime.Value{}, socket.Raised(err)
	}
	return newPipeEnd(th, fd), nil
}

// spawn is _spawn: it starts a program and returns it as a child. on_exit is
// called in a turn of the loop with the exit code, or the negative number of the
// signal that killed it.
func spawn(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if err := th.MayUse(runtime.Processes); err != nil {
		return runtime.Value{}, err
	}
	l, err := loop.LoopArg(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	p := netpoll.Process{Env: os.Environ()}
	if p.Args, err = texts(th, args[1]); err != nil {
		return runtime.Value{}, err
	}
	streams := runtime.AsTuple(args[3])
	if streams == nil || len(streams.Items) != len(p.Files) || len(p.Args) == 0 {
		return runtime.Value{}, th.ValueErrorf("a program and three descriptors are needed")
	}
	for i, v := range streams.Items {
		fd, err := runtime.AsInt32(th, v)
		if err != nil {
			return runtime.Value{}, err
		}
		if p.Files[i] = fd; fd > 2 {
			// Programs expect to wait for their standard streams.
			if err := netpoll.SetNonblock(fd, false); err != nil {
				return runtime.Value{}, socket.Raised(err)
			}
		}
	}
	if !args[4].IsNone() {
		if p.Dir, err = text(th, args[4]); err != nil {
			return runtime.Value{}, err
		}
		if info, err := os.Stat(p.Dir); err != nil {
			return runtime.Value{}, runtime.NewOSError(err, args[4])
		} else if !info.IsDir() {
			return runtime.Value{}, runtime.NewOSError(syscall.ENOTDIR, args[4])
		}
	}
	if !args[5].IsNone() {
		if p.Env, err = texts(th, args[5]); err != nil {
			return runtime.Value{}, err
		}
	}
	if p.NewSession, err = runtime.Truth(th, args[6]); err != nil {
		return runtime.Value{}, err
	}
	program := runtime.NewStr(p.Args[0]).Value()
	name := p.Args[0]
	if !args[2].IsNone() {
		program = args[2]
		if name, err = text(th, args[2]); err != nil {
			return runtime.Value{}, err
		}
	}
	if p.Path, err = findProgram(name, p.Env, p.Dir); err != nil {
		return runtime.Value{}, runtime.NewOSError(err, program)
	}
	var pid int
	th.Blocking(func() { pid, err = p.Start() })
	switch {
	case netpoll.Full(err): // for what a start needs itself
		return runtime.Value{}, socket.Raised(err)
	case err != nil:
		return runtime.Value{}, runtime.NewOSError(err, program)
	}
	c := &child{Header: runtime.MakeHeader(childType), pid: pid, exited: make(chan struct{})}
	onExit, context := args[7], th.SnapshotContext()
	th.Interp.Own(c)
	l.GoOutside(func() func(*runtime.Thread) error {
		code := netpoll.WaitProcess(pid)
		close(c.exited)
		return func(th *runtime.Thread) error {
			th.Interp.Disown(c)
			l.CallSoon(onExit, []runtime.Value{runtime.Int(int64(code))}, context)
			return nil
		}
	})
	return c.Value(), nil
}

// kill sends a signal, unless the process has ended.
func (c *child) kill(signal int) error {
	select {
	case <-c.exited:
		return nil
	default:
	}
	err := netpoll.KillProcess(c.pid, signal)
	if err == syscall.ESRCH {
		return nil
	}
	return err
}

// Close implements io.Closer: a process does not outlive the interpreter. One that
// the kernel cannot end, since it waits for a device, is not waited for long.
func (c *child) Close() error {
	err := c.kill(int(syscall.SIGKILL))
	select {
	case <-c.exited:
	case <-time.After(time.Second):
	}
	return err
}

// text is a str or bytes, without a NUL, which the system would take for its end.
func text(th *runtime.Thread, v runtime.Value) (string, error) {
	var t string
	if s := runtime.AsStr(v); s != nil {
		t = s.String()
	} else if b := runtime.As[runtime.Bytes](v, runtime.BytesType); b != nil {
		t = b.B
	} else {
		return "", th.TypeErrorf("expected str, bytes or os.PathLike object, not %s", v.Type().Name())
	}
	if strings.Contains(t, "\x00") {
		return "", th.ValueErrorf("embedded null byte")
	}
	return t, nil
}

func texts(th *runtime.Thread, v runtime.Value) ([]string, error) {
	items, err := runtime.Collect(th, v)
	if err != nil {
		return nil, err
	}
	out := make([]string, len(items))
	for i, item := range items {
		if out[i], err = text(th, item); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// findProgram is the file that a name without a slash stands for: the first that
// can be run in the folders of PATH.
func findProgram(name string, env []string, dir string) (string, error) {
	if strings.Contains(name, "/") {
		return name, nil
	}
	folders := "/bin:/usr/bin"
	for _, e := range env {
		if p, ok := strings.CutPrefix(e, "PATH="); ok {
			folders = p
		}
	}
	failure := error(syscall.ENOENT)
	for _, folder := range filepath.SplitList(folders) {
		file := filepath.Join(folder, name)
		if !filepath.IsAbs(file) {
			file = "./" + file
		}
		at := file
		if dir != "" && !filepath.IsAbs(file) {
			at = filepath.Join(dir, file)
		}
		info, err := os.Stat(at)
		switch {
		case err != nil || info.IsDir():
		case info.Mode()&0o111 == 0:
			failure = syscall.EACCES
		default:
			return file, nil
		}
	}
	return "", failure
}

var pipeEndSpec = runtime.TypeSpec{
	Name: "_PipeEnd", Module: Name, Final: true, Abstract: true,
	Methods: []runtime.Method{
		{Sig: "fileno(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.Int(int64(runtime.MustAs[pipeEnd](args[0]).d.FD())), nil
		}},
		{Sig: "close(self)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.None, socket.Raised(runtime.MustAs[pipeEnd](args[0]).d.Close())
		}},
	},
}

var childSpec = runtime.TypeSpec{
	Name: "_Child", Module: Name, Final: true, Abstract: true,
	Methods: []runtime.Method{
		{Sig: "send_signal(self, number)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			c := runtime.MustAs[child](args[0])
			n, err := runtime.AsInt32(th, args[1])
			if err == nil {
				err = socket.Raised(c.kill(n))
			}
			return runtime.None, err
		}},
	},
	Members: []runtime.Member{{Name: "pid", Get: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) {
		return runtime.Int(int64(runtime.MustAs[child](self).pid)), nil
	}}},
}

func init() {
	runtime.RegisterType(pipeEndType, &pipeEndSpec)
	runtime.RegisterType(childType, &childSpec)
}
