package loop

import (
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// files is what a loop watches of the operating system's: file descriptors with
// a callback each for reading and writing. Like asyncio's selector it is asked
// once a turn, before the timers, and blocks where there is nothing else to do.
type files struct {
	poller *netpoll.Poller // nil until needed
	// poll is what the loop sleeps with while it watches something.
	poll     *runtime.Poll
	watched  []*watchedFile // by descriptor, nil for those not watched
	watching int            // how many are
	// transports are those that read and write a descriptor, which is then no
	// business of add_reader and its like.
	transports map[int]runtime.Value
	events     []netpoll.Event
	err        error // of the last wait
}

// watchedFile is a descriptor with its callbacks, nil for none.
type watchedFile struct{ reader, writer waiting }

func (w *watchedFile) mode() (m netpoll.Mode) {
	if w.reader != nil {
		m |= netpoll.Read
	}
	if w.writer != nil {
		m |= netpoll.Write
	}
	return m
}

// waiting is what runs when a descriptor is ready. Cancel also stops what has
// become ready and not run yet.
type waiting interface {
	runnable
	Cancel()
}

// Watch is a callback written in Go. It may be used again after Cancel.
type Watch struct {
	Fn func(th *runtime.Thread) error
	// Of is what Fn works on, which lives as long as it is watched.
	Of  runtime.Value
	off bool
}

func (w *Watch) run(th *runtime.Thread, l *Loop) error {
	if w.off {
		return nil
	}
	err := w.Fn(th)
	if err != nil && !isExit(err) {
		return l.CallExceptionHandler(th, "Exception in callback", Detail{"exception", err.(*runtime.Exception).Value()})
	}
	return err
}

// Cancel stops the callback.
func (w *Watch) Cancel() { w.off = true }

// at returns what is watched of fd, nil for nothing.
func (f *files) at(fd int) *watchedFile {
	if fd < 0 || fd >= len(f.watched) {
		return nil
	}
	return f.watched[fd]
}

// side is where the callback for one of the modes is kept.
func (w *watchedFile) side(m netpoll.Mode) *waiting {
	if m == netpoll.Read {
		return &w.reader
	}
	return &w.writer
}

// set makes to the callback of fd for mode, nil for none. It reports whether
// there was one, which it cancels.
func (f *files) set(l *Loop, fd int, mode netpoll.Mode, to waiting) (was bool, err error) {
	w := f.at(fd)
	if w == nil {
		if to == nil {
			return false, nil
		}
		w = &watchedFile{}
	}
	before, side := w.mode(), w.side(mode)
	old := *side
	*side = to
	if after := w.mode(); after != before {
		if err := f.watch(l, fd, before, after); err != nil && to != nil {
			*side = old
			return false, err
		}
		f.keep(l, fd, w)
	}
	if old != nil && old != to {
		old.Cancel()
	}
	return old != nil, nil
}

// watch tells the poller, which it makes if need be.
func (f *files) watch(l *Loop, fd int, before, after netpoll.Mode) error {
	if f.poller == nil {
		p, err := netpoll.New()
		if err != nil {
			return err
		}
		f.poller = p
		f.poll = &runtime.Poll{Wait: f.wait, Interrupt: p.Interrupt}
		l.interp.Own(f)
	}
	return f.poller.Watch(fd, before, after)
}

// keep notes that fd is watched as w says.
func (f *files) keep(l *Loop, fd int, w *watchedFile) {
	if fd >= len(f.watched) {
		f.watched = append(f.watched, make([]*watchedFile, fd+1-len(f.watched))...)
	}
	was := f.watched[fd] != nil
	switch on := w.mode() != 0; {
	case on && !was:
		f.watched[fd] = w
		f.watching++
	case was && !on:
		f.watched[fd] = nil
		f.watching--
	}
	switch {
	case f.watching == 0:
		l.inbox.sleeper.UsePoll(nil)
	case f.watching == 1:
		l.inbox.sleeper.UsePoll(f.poll)
	}
}

// wait is the blocking part of a turn, without the interpreter's lock.
func (f *files) wait(d time.Duration) (passed bool) {
	if d == runtime.Forever {
		d = -1
	}
	var interrupted bool
	f.events, interrupted, f.err = f.poller.Wait(d)
	return len(f.events) == 0 && !interrupted && f.err == nil
}

// collect makes ready what can run without waiting.
func (f *files) collect(th *runtime.Thread, l *Loop) error {
	f.events, _, f.err = f.poller.Wait(0)
	if f.err != nil {
		return runtime.NewOSError(f.err, runtime.Value{})
	}
	f.dispatch(l)
	return nil
}

// dispatch makes the callbacks of the last wait's events ready.
func (f *files) dispatch(l *Loop) {
	if l.shuffle != nil {
		f.events = l.shuffle.descriptors(f.events)
	}
	for _, e := range f.events {
		w := f.at(e.FD)
		if w == nil {
			continue
		}
		if e.Ready&netpoll.Read != 0 && w.reader != nil {
			l.ready.push(w.reader)
		}
		if e.Ready&netpoll.Write != 0 && w.writer != nil {
			l.ready.push(w.writer)
		}
	}
	f.events = nil
}

// Close implements io.Closer, for when the interpreter ends without the loop
// being closed.
func (f *files) Close() error {
	f.poller.Close()
	return nil
}

func (f *files) close(l *Loop) {
	if f.poller == nil {
		return
	}
	l.inbox.sleeper.UsePoll(nil)
	l.interp.Disown(f)
	f.poller.Close()
	*f = files{}
}

func (f *files) visit(visit func(runtime.Value)) {
	for _, t := range f.transports {
		visit(t)
	}
	for _, w := range f.watched {
		if w == nil {
			continue
		}
		for _, side := range [...]waiting{w.reader, w.writer} {
			switch x := side.(type) {
			case *Handle:
				visit(x.Value())
			case *Watch:
				visit(x.Of)
			}
		}
	}
}

// WatchFD has w called in every turn at which fd is ready for mode, until
// UnwatchFD, or WatchFD again.
func (l *Loop) WatchFD(th *runtime.Thread, fd int, mode netpoll.Mode, w *Watch) error {
	if err := l.CheckOpen(th); err != nil {
		return err
	}
	w.off = false
	if _, err := l.files.set(l, fd, mode, w); err != nil {
		return runtime.NewOSError(err, runtime.Value{})
	}
	return nil
}

// UnwatchFD ends WatchFD and reports whether there was a callback.
func (l *Loop) UnwatchFD(fd int, mode netpoll.Mode) bool {
	if l.closed {
		return false
	}
	was, _ := l.files.set(l, fd, mode, nil)
	return was
}

// Unwatch is UnwatchFD if w is the callback.
func (l *Loop) Unwatch(fd int, mode netpoll.Mode, w *Watch) {
	if f := l.files.at(fd); f != nil && *f.side(mode) == waiting(w) {
		l.UnwatchFD(fd, mode)
	}
}

// Watched reports whether fd has a callback for mode.
func (l *Loop) Watched(fd int, mode netpoll.Mode) bool {
	w := l.files.at(fd)
	return w != nil && w.mode()&mode != 0
}

// Claim makes a descriptor a transport's, until Disclaim.
func (l *Loop) Claim(fd int, transport runtime.Value) {
	if l.files.transports == nil {
		l.files.transports = make(map[int]runtime.Value)
	}
	l.files.transports[fd] = transport
}

// Disclaim undoes Claim.
func (l *Loop) Disclaim(fd int, transport runtime.Value) {
	if l.files.transports[fd] == transport {
		delete(l.files.transports, fd)
	}
}

// scriptFD is the descriptor that a script gives to add_reader and its like.
func (l *Loop) scriptFD(th *runtime.Thread, v runtime.Value) (int, error) {
	fd, err := FileNo(th, v)
	if err != nil {
		return 0, err
	}
	t := l.files.transports[fd]
	if !t.IsSet() {
		return fd, nil
	}
	given, err := runtime.Repr(th, v)
	if err != nil {
		return 0, err
	}
	owner, err := runtime.Repr(th, t)
	if err != nil {
		return 0, err
	}
	return 0, th.Raisef(runtime.RuntimeError, "File descriptor %s is used by transport %s", given, owner)
}

// watchHandle is loop.add_reader and add_writer.
func (l *Loop) watchHandle(th *runtime.Thread, mode netpoll.Mode, args []runtime.Value) (runtime.Value, error) {
	if err := l.CheckOpen(th); err != nil {
		return runtime.Value{}, err
	}
	fd, err := l.scriptFD(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	h := l.newHandle(args[2], runtime.AsTuple(args[3]).Items, th.SnapshotContext())
	if _, err := l.files.set(l, fd, mode, &h); err != nil {
		return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
	}
	return runtime.None, nil
}

func (l *Loop) unwatchHandle(th *runtime.Thread, mode netpoll.Mode, v runtime.Value) (runtime.Value, error) {
	fd, err := l.scriptFD(th, v)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Bool(l.UnwatchFD(fd, mode)), nil
}

// FileNo is the descriptor that v is, or that its method fileno returns.
func FileNo(th *runtime.Thread, v runtime.Value) (int, error) {
	fd := v
	if !v.IsInt() {
		method, err := runtime.LookupAttr(th, v, nameFileNo)
		if err != nil {
			return 0, err
		}
		text, err := runtime.Repr(th, v)
		if err != nil {
			return 0, err
		}
		if !method.IsSet() {
			return 0, th.ValueErrorf("Invalid file object: %s", text)
		}
		if fd, err = runtime.Call(th, method); err != nil {
			return 0, err
		}
		if !fd.IsInt() {
			return 0, th.ValueErrorf("Invalid file object: %s", text)
		}
	}
	if n := fd.Int64(); n >= 0 && n < 1<<31 {
		return int(n), nil
	}
	return 0, th.ValueErrorf("Invalid file descriptor: %d", fd.Int64())
}

var nameFileNo = runtime.Intern("fileno")

func fileMethods() []runtime.Method {
	return []runtime.Method{
		loopMethod("def BaseSelectorEventLoop.add_reader(self, fd, callback, *args)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			return l.watchHandle(th, netpoll.Read, args)
		}),
		loopMethod("def BaseSelectorEventLoop.add_writer(self, fd, callback, *args)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			return l.watchHandle(th, netpoll.Write, args)
		}),
		loopMethod("def BaseSelectorEventLoop.remove_reader(self, fd)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			return l.unwatchHandle(th, netpoll.Read, args[1])
		}),
		loopMethod("def BaseSelectorEventLoop.remove_writer(self, fd)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			return l.unwatchHandle(th, netpoll.Write, args[1])
		}),
	}
}
