package os

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/runtime/netpoll"
	"github.com/asyn-lang/asyn/stdlib/socket"
)

// pipeEnd is one end of a pipe. The system's descriptor never blocks: what is to
// wait does so in read and write, where it can be interrupted, or, for a file
// that rests on the pipe, in Read and Write.
type pipeEnd struct {
	d           *socket.Descriptor
	nonblocking bool // for the script
}

// Read implements io.Reader.
func (p *pipeEnd) Read(b []byte) (n int, err error) {
	err = p.waited(netpoll.Read, func() (err error) { n, err = netpoll.ReadFD(p.d.FD(), b); return err })
	if n == 0 && err == nil && len(b) > 0 {
		err = io.EOF
	}
	return n, err
}

// Write implements io.Writer.
func (p *pipeEnd) Write(b []byte) (n int, err error) {
	for n < len(b) && err == nil {
		err = p.waited(netpoll.Write, func() error {
			k, err := netpoll.WriteFD(p.d.FD(), b[n:])
			n += max(k, 0)
			return err
		})
	}
	return n, err
}

// waited makes a call again when the system says that it can be made.
func (p *pipeEnd) waited(mode netpoll.Mode, call func() error) error {
	for {
		err := call()
		if err == nil || !netpoll.Again(err) || p.nonblocking {
			return err
		}
		poller, err := netpoll.New()
		if err != nil {
			return err
		}
		if err = poller.Watch(p.d.FD(), 0, mode); err == nil {
			_, _, err = poller.Wait(-1)
		}
		poller.Close()
		if err != nil {
			return err
		}
	}
}

// Close implements io.Closer.
func (p *pipeEnd) Close() error { return p.d.Close() }

// Fd is the number of the descriptor.
func (p *pipeEnd) Fd() uintptr { return uintptr(p.d.FD()) }

func makePipe(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	if err := th.MayUse(runtime.Processes); err != nil {
		return runtime.Value{}, err
	}
	r, w, err := netpoll.Pipe()
	if err != nil {
		return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
	}
	for _, fd := range [...]int{r, w} {
		th.OpenDescriptor(fd, &pipeEnd{d: socket.NewDescriptor(th.Interp, fd)})
	}
	return runtime.NewTuple(runtime.Int(int64(r)), runtime.Int(int64(w))).Value(), nil
}

// open opens a file of the host and has it by its descriptor.
func open(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	c := &call{}
	if err := c.read(th, "open", "pnm", args); err != nil {
		return runtime.Value{}, err
	}
	var opened runtime.File
	var err error
	th.Blocking(func() {
		opened, err = th.Interp.Host.OpenFile(c.paths[0].text, int(c.numbers[0]), fileMode(c.numbers[1]))
	})
	if err != nil {
		return runtime.Value{}, c.failure(err)
	}
	f, ok := opened.(interface{ Fd() uintptr })
	if !ok {
		_ = opened.Close()
		return runtime.Value{}, th.Raise(runtime.NotImplementedError, "files of this host have no descriptors")
	}
	fd := int(f.Fd())
	th.OpenDescriptor(fd, opened)
	return runtime.Int(int64(fd)), nil
}

// held is a descriptor that a script names.
type held struct {
	fd int
	r  io.Reader
	w  io.Writer
	c  io.Closer
}

func heldOf(th *runtime.Thread, v runtime.Value) (h held, err error) {
	if h.fd, err = runtime.AsInt32(th, v); err == nil {
		h.r, h.w, h.c, err = th.Descriptor(h.fd)
	}
	return h, err
}

// mostBytes is how much Linux reads at once, at most.
const mostBytes = 0x7ffff000

func closeFD(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	fd, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.None, th.CloseDescriptor(fd)
}

// ready waits until a pipe can be read or written, as far as that is to wait.
func (h *held) ready(th *runtime.Thread, end any, mode netpoll.Mode) error {
	p, ok := end.(*pipeEnd)
	if !ok || p.nonblocking {
		return nil
	}
	_, err := loop.WaitFD(th, h.fd, mode, runtime.Forever)
	return err
}

func read(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	h, err := heldOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	length, err := runtime.AsIndexSized(th, args[1], runtime.OverflowError)
	if err != nil {
		return runtime.Value{}, err
	}
	if length < 0 {
		return runtime.Value{}, runtime.NewOSError(syscall.EINVAL, runtime.Value{})
	}
	if h.r == nil {
		return runtime.Value{}, runtime.NewOSError(syscall.EBADF, runtime.Value{})
	}
	length = min(length, mostBytes)
	if err := th.Alloc(int64(length)); err != nil {
		return runtime.Value{}, err
	}
	if err := h.ready(th, h.r, netpoll.Read); err != nil {
		return runtime.Value{}, err
	}
	b := make([]byte, length)
	var n int
	th.Blocking(func() { n, err = h.r.Read(b) })
	if err != nil && err != io.EOF {
		return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
	}
	return runtime.NewBytes(string(b[:max(n, 0)])).Value(), nil
}

func write(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	h, err := heldOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	data, err := runtime.BytesLike(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	if h.w == nil {
		return runtime.Value{}, runtime.NewOSError(syscall.EBADF, runtime.Value{})
	}
	if err := th.CountDescriptor(h.fd, len(data)); err != nil {
		return runtime.Value{}, err
	}
	if err := h.ready(th, h.w, netpoll.Write); err != nil {
		return runtime.Value{}, err
	}
	var n int
	th.Blocking(func() {
		if p, ok := h.w.(*pipeEnd); ok {
			n, err = netpoll.WriteFD(p.d.FD(), []byte(data)) // as much as there is room for
		} else {
			n, err = io.WriteString(h.w, data)
		}
	})
	if err != nil {
		return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
	}
	return runtime.Int(int64(n)), nil
}

// ends are what reads and what writes the file, each nil if that cannot be done.
func (h *held) ends() [2]any { return [2]any{h.r, h.w} }

func (h *held) seek(position int64, whence int) (int64, error) {
	for _, end := range h.ends() {
		if s, ok := end.(io.Seeker); ok {
			return s.Seek(position, whence)
		}
	}
	return 0, syscall.ESPIPE
}

func (h *held) truncate(length int64) error {
	for _, end := range h.ends() {
		if t, ok := end.(interface{ Truncate(int64) error }); ok {
			return t.Truncate(length)
		}
	}
	return syscall.EINVAL
}

func (h *held) sync() error {
	for _, end := range h.ends() {
		if s, ok := end.(interface{ Sync() error }); ok {
			return s.Sync()
		}
	}
	return syscall.EINVAL
}

// stat asks about the file; of a pipe nothing but its kind is known.
func (h *held) stat() (fs.FileInfo, error) {
	for _, end := range h.ends() {
		if s, ok := end.(interface{ Stat() (fs.FileInfo, error) }); ok {
			return s.Stat()
		}
	}
	return pipeInfo{}, nil
}

// pipeInfo is what stat says of a pipe.
type pipeInfo struct{}

func (pipeInfo) Name() string       { return "" }
func (pipeInfo) Size() int64        { return 0 }
func (pipeInfo) Mode() fs.FileMode  { return fs.ModeNamedPipe | 0o600 }
func (pipeInfo) ModTime() time.Time { return time.Unix(0, 0) }
func (pipeInfo) IsDir() bool        { return false }
func (pipeInfo) Sys() any           { return nil }

func isTerminal(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	h, err := heldOf(th, args[0])
	if e := (*runtime.Exception)(nil); errors.As(err, &e) && e.Type() == runtime.OSError {
		return runtime.False, nil
	}
	return runtime.Bool(err == nil && (runtime.IsTerminal(h.r) || runtime.IsTerminal(h.w))), err
}

func getBlocking(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	h, err := heldOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	p, ok := h.c.(*pipeEnd)
	return runtime.Bool(!ok || !p.nonblocking), nil
}

// setBlocking has an effect on pipes alone: files are always ready.
func setBlocking(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	h, err := heldOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	on, err := runtime.Truth(th, args[1])
	if p, ok := h.c.(*pipeEnd); ok && err == nil {
		p.nonblocking = !on
	}
	return runtime.None, err
}
