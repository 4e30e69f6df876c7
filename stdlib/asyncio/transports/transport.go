package transports

import (
	"io"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// transport moves bytes between a descriptor and a protocol: over a socket, or
// into or out of a pipe. Its type says which.
type transport struct {
	runtime.Header
	runtime.Attrs
	loop     *loop.Loop
	fd       int
	file     runtime.Value // the socket, or the pipe's file object
	closer   io.Closer     // of fd
	protocol runtime.Value
	// stream is the protocol if it is a StreamReaderProtocol and no subclass's.
	stream   *streamProtocol
	buffered bool            // protocol is a BufferedProtocol
	context  *runtime.Header // that the protocol is called in
	extra    *runtime.Dict   // for get_extra_info
	server   runtime.Value   // that took the connection, or None
	scratch  []byte          // shared by the transports of an interpreter
	reader   loop.Watch
	writer   loop.Watch
	out      []byte // to be written, from start on
	start    int
	high     int          // beyond so many bytes the protocol is paused
	low      int          // and resumed at so many
	flushed  *loop.Future // done when out is empty; nil unless awaited

	writes  bool // a transport that writes
	reads   bool
	deaf    bool // nothing ever comes, not even a hang-up
	closing bool
	eof     bool // write_eof was called
	paused  bool // reading is
	held    bool // the protocol is paused
	lost    int  // connection_lost is scheduled; counts attempts to write since
	closed  bool
}

// readSize is how much is read at once.
const readSize = 256 << 10

// highWater is where a protocol is paused unless told otherwise.
const highWater = 64 << 10

// The names of what transports call.
var (
	nameConnectionMade = runtime.Intern("connection_made")
	nameConnectionLost = runtime.Intern("connection_lost")
	nameDataReceived   = runtime.Intern("data_received")
	nameEOFReceived    = runtime.Intern("eof_received")
	namePauseWriting   = runtime.Intern("pause_writing")
	nameResumeWriting  = runtime.Intern("resume_writing")
	nameGetBuffer      = runtime.Intern("get_buffer")
	nameBufferUpdated  = runtime.Intern("buffer_updated")
	nameDetach         = runtime.Intern("_detach")
	nameAttach         = runtime.Intern("_attach")
	nameWrite          = runtime.Intern("write")
)

// begin schedules what starts a transport: the protocol is told, then reading
// begins, then whoever waits for the connection goes on.
func (t *transport) begin(th *runtime.Thread, waiter *loop.Future) error {
	l := t.loop
	l.Claim(t.fd, t.Value())
	t.context = th.SnapshotContext()
	t.reader = loop.Watch{Fn: t.readReady, Of: t.Value()}
	t.writer = loop.Watch{Fn: t.writeReady, Of: t.Value()}
	if t.stream != nil {
		l.Soon(func(th *runtime.Thread) error {
			return l.CallbackFailed(th, "StreamReaderProtocol.connection_made", t.stream.connectionMade(th, t.Value()))
		})
	} else {
		made, err := runtime.GetAttr(th, t.protocol, nameConnectionMade)
		if err != nil {
			return err
		}
		l.CallSoon(made, []runtime.Value{t.Value()}, t.context)
	}
	if !t.deaf {
		l.Soon(func(th *runtime.Thread) error {
			if t.closing || t.paused || t.lost > 0 {
				return nil
			}
			err := l.WatchFD(th, t.fd, netpoll.Read, &t.reader)
			return t.guard(th, err, "Exception in callback BaseSelectorEventLoop._add_reader()")
		})
	}
	if waiter != nil {
		l.Soon(func(*runtime.Thread) error {
			waiter.Resolve(runtime.None)
			return nil
		})
	}
	return nil
}

// setProtocol makes v the protocol.
func (t *transport) setProtocol(th *runtime.Thread, v runtime.Value) error {
	buffered, err := runtime.IsInstance(th, v, bufferedProtocolType.Value())
	if err != nil {
		return err
	}
	t.protocol, t.buffered = v, buffered
	t.stream = runtime.Exactly[streamProtocol](v, streamProtocolType)
	return nil
}

// call calls a method of the protocol, in the transport's context.
func (t *transport) call(th *runtime.Thread, name *runtime.Str, args ...runtime.Value) (runtime.Value, error) {
	previous, err := th.EnterContext(t.context)
	if err != nil {
		return runtime.Value{}, err
	}
	defer th.LeaveContext(previous)
	return runtime.CallMethod(th, t.protocol, name, args...)
}

// guard reports an exception to the loop's exception handler; what must end the
// loop it returns.
func (t *transport) guard(th *runtime.Thread, err error, message string) error {
	e := ordinary(err)
	if e == nil {
		return err
	}
	return t.loop.CallExceptionHandler(th, message, loop.Detail{Key: "exception", Value: e.Value()},
		loop.Detail{Key: "transport", Value: t.Value()}, loop.Detail{Key: "protocol", Value: t.protocol})
}

// ordinary returns err as an exception, unless it is one that ends the loop.
func ordinary(err error) *runtime.Exception {
	e, ok := err.(*runtime.Exception)
	if !ok || e.Type().IsSubtype(runtime.KeyboardInterrupt) || e.Type().IsSubtype(runtime.SystemExit) {
		return nil
	}
	return e
}

// readReady reads what has come.
func (t *transport) readReady(th *runtime.Thread) error {
	if t.lost > 0 {
		return nil
	}
	if !t.reads {
		return t.readerGone(th)
	}
	if t.buffered {
		return t.readInto(th)
	}
	n, err := netpoll.ReadFD(t.fd, t.scratch)
	switch {
	case netpoll.Again(err):
		return nil
	case err != nil:
		return t.fatal(th, runtime.NewOSError(err, runtime.Value{}), "Fatal read error on "+t.noun()+" transport")
	case n == 0:
		return t.readEOF(th)
	}
	if err := th.Alloc(int64(n)); err != nil {
		return err
	}
	if t.stream != nil && t.stream.reader != nil {
		err = t.stream.reader.feed(th, t.scratch[:n])
	} else {
		_, err = t.call(th, nameDataReceived, runtime.NewBytes(string(t.scratch[:n])).Value())
	}
	if err != nil {
		return t.fatal(th, err, "Fatal error: protocol.data_received() call failed.")
	}
	return nil
}

// readInto reads into the buffer that a BufferedProtocol provides.
func (t *transport) readInto(th *runtime.Thread) error {
	v, err := t.call(th, nameGetBuffer, runtime.Int(-1))
	var room []byte
	if err == nil {
		room, err = runtime.Writable(th, v)
	}
	if err == nil && len(room) == 0 {
		err = th.Raise(runtime.RuntimeError, "get_buffer() returned an empty buffer")
	}
	if err != nil {
		return t.fatal(th, err, "Fatal error: protocol.get_buffer() call failed.")
	}
	n, err := netpoll.ReadFD(t.fd, room)
	switch {
	case netpoll.Again(err):
		return nil
	case err != nil:
		return t.fatal(th, runtime.NewOSError(err, runtime.Value{}), "Fatal read error on "+t.noun()+" transport")
	case n == 0:
		return t.readEOF(th)
	}
	if _, err := t.call(th, nameBufferUpdated, runtime.Int(int64(n))); err != nil {
		return t.fatal(th, err, "Fatal error: protocol.buffer_updated() call failed.")
	}
	return nil
}

// noun is what messages call the descriptor.
func (t *transport) noun() string {
	if t.Type() == socketTransportType {
		return "socket"
	}
	return "pipe"
}

// readEOF does what the end of the incoming bytes asks for.
func (t *transport) readEOF(th *runtime.Thread) error {
	if t.Type() == readPipeType {
		t.closing = true
		t.loop.UnwatchFD(t.fd, netpoll.Read)
		t.loop.Soon(func(th *runtime.Thread) error {
			_, err := t.call(th, nameEOFReceived)
			return t.guard(th, err, "Exception in callback "+t.protocol.Type().Name()+".eof_received()")
		})
		t.loseSoon(nil)
		return nil
	}
	keep := runtime.True
	var err error
	if t.stream != nil {
		t.stream.eofReceived()
	} else {
		keep, err = t.call(th, nameEOFReceived)
	}
	if err != nil {
		return t.fatal(th, err, "Fatal error: protocol.eof_received() call failed.")
	}
	open, err := runtime.Truth(th, keep)
	if err != nil {
		return err
	}
	if open {
		t.loop.UnwatchFD(t.fd, netpoll.Read)
	} else {
		t.close(th)
	}
	return nil
}

// readerGone is called when a pipe that is written to becomes readable: nobody
// reads it any more.
func (t *transport) readerGone(th *runtime.Thread) error {
	if t.pending() > 0 {
		t.forceClose(runtime.NewException(runtime.BrokenPipeError))
	} else {
		t.forceClose(nil)
	}
	return nil
}

// pending is how many bytes are to be written.
func (t *transport) pending() int { return len(t.out) - t.start }

// write writes what there is room for and keeps the rest.
func (t *transport) write(th *runtime.Thread, data string) error {
	switch {
	case t.eof && t.Type() == socketTransportType:
		return th.Raise(runtime.RuntimeError, "Cannot call write() after write_eof()")
	case t.flushed != nil:
		return th.Raise(runtime.RuntimeError, "unable to write; sendfile is in progress")
	case len(data) == 0:
		return nil
	case t.lost > 0 || t.closing && t.Type() != socketTransportType:
		if t.lost >= quietWrites {
			if err := th.Log("asyncio", runtime.LogWarning, t.warning(), nil); err != nil {
				return err
			}
		}
		t.lost++
		return nil
	}
	if t.pending() == 0 {
		n, err := t.send(data)
		if err != nil {
			if t.Type() != socketTransportType {
				t.lost++
			}
			return t.fatal(th, runtime.NewOSError(err, runtime.Value{}), "Fatal write error on "+t.noun()+" transport")
		}
		if data = data[n:]; data == "" {
			return nil
		}
		if err := t.loop.WatchFD(th, t.fd, netpoll.Write, &t.writer); err != nil {
			return err
		}
	}
	if err := th.Alloc(int64(len(data))); err != nil {
		return err
	}
	if t.start > 0 && t.start >= t.pending() {
		t.out = t.out[:copy(t.out, t.out[t.start:])]
		t.start = 0
	}
	t.out = append(t.out, data...)
	return t.hold(th)
}

// quietWrites is how many times a lost connection is written to before it is
// worth a warning.
const quietWrites = 5

func (t *transport) warning() string {
	if t.Type() == socketTransportType {
		return "socket.send() raised exception."
	}
	return "pipe closed by peer or os.write(pipe, data) raised exception."
}

// send writes from data until it would have to wait.
func (t *transport) send(data string) (sent int, err error) {
	for sent < len(data) {
		chunk := t.scratch[:copy(t.scratch, data[sent:])]
		n, err := netpoll.WriteFD(t.fd, chunk)
		if err != nil && !netpoll.Again(err) {
			return sent, err
		}
		sent += n
		if n < len(chunk) {
			break
		}
	}
	return sent, nil
}

// writeReady writes more of what is kept.
func (t *transport) writeReady(th *runtime.Thread) error {
	if t.lost > 0 && t.Type() == socketTransportType {
		return nil
	}
	n, err := netpoll.WriteFD(t.fd, t.out[t.start:])
	switch {
	case netpoll.Again(err):
		return nil
	case err != nil:
		t.loop.UnwatchFD(t.fd, netpoll.Write)
		t.drop()
		t.wakeFlush(th, runtime.NewOSError(err, runtime.Value{}))
		if t.Type() != socketTransportType {
			t.lost++
			t.loop.UnwatchFD(t.fd, netpoll.Read)
		}
		return t.fatal(th, runtime.NewOSError(err, runtime.Value{}), "Fatal write error on "+t.noun()+" transport")
	}
	t.start += n
	if t.pending() == 0 {
		t.drop()
	}
	if err := t.letGo(th); err != nil {
		return err
	}
	if t.pending() > 0 {
		return nil
	}
	t.loop.UnwatchFD(t.fd, netpoll.Write)
	t.wakeFlush(th, nil)
	switch {
	case t.closing:
		if t.Type() != socketTransportType {
			t.loop.UnwatchFD(t.fd, netpoll.Read)
			t.loseSoon(nil)
			return nil
		}
		return t.lose(th, nil)
	case t.eof:
		_ = netpoll.Shutdown(t.fd, shutWrite)
	}
	return nil
}

// shutWrite is SHUT_WR.
const shutWrite = 1

// drop forgets what is to be written.
func (t *transport) drop() {
	t.out, t.start = t.out[:0], 0
	if cap(t.out) > highWater {
		t.out = nil
	}
}

func (t *transport) wakeFlush(th *runtime.Thread, e *runtime.Exception) {
	f := t.flushed
	t.flushed = nil
	switch {
	case f == nil || f.Done():
	case e != nil:
		_ = f.SetException(th, e)
	default:
		f.Resolve(runtime.None)
	}
}

// hold pauses the protocol if too much is to be written.
func (t *transport) hold(th *runtime.Thread) error {
	if t.held || t.pending() <= t.high {
		return nil
	}
	t.held = true
	return t.flow(th, namePauseWriting)
}

// letGo resumes the protocol if little enough is left.
func (t *transport) letGo(th *runtime.Thread) error {
	if !t.held || t.pending() > t.low {
		return nil
	}
	t.held = false
	return t.flow(th, nameResumeWriting)
}

func (t *transport) flow(th *runtime.Thread, name *runtime.Str) error {
	if t.stream != nil {
		if name == namePauseWriting {
			t.stream.paused = true
		} else {
			t.stream.resumeWriting()
		}
		return nil
	}
	_, err := t.call(th, name)
	return t.guard(th, err, "protocol."+name.String()+"() failed")
}

// setLimits sets the limits of write buffering, both optional.
func (t *transport) setLimits(th *runtime.Thread, high, low runtime.Value) error {
	limit := func(v runtime.Value, otherwise int) (int, error) {
		if !v.IsSet() || v.IsNone() {
			return otherwise, nil
		}
		return runtime.IndexOf(th, v)
	}
	l, err := limit(low, -1)
	if err != nil {
		return err
	}
	usual := highWater
	if low.IsSet() && !low.IsNone() {
		usual = 4 * l
	}
	h, err := limit(high, usual)
	if err != nil {
		return err
	}
	if !low.IsSet() || low.IsNone() {
		l = h >> 2
	}
	if h < l || l < 0 {
		return th.ValueErrorf("high (%d) must be >= low (%d) must be >= 0", h, l)
	}
	t.high, t.low = h, l
	return nil
}

func (t *transport) pauseReading() {
	if t.closing || t.paused {
		return
	}
	t.paused = true
	t.loop.UnwatchFD(t.fd, netpoll.Read)
}

func (t *transport) resumeReading(th *runtime.Thread) error {
	if t.closing || !t.paused {
		return nil
	}
	t.paused = false
	return t.loop.WatchFD(th, t.fd, netpoll.Read, &t.reader)
}

// writeEOF ends the outgoing bytes once all are written.
func (t *transport) writeEOF() {
	if t.closing || t.eof {
		return
	}
	t.eof = true
	if t.Type() == writePipeType {
		t.closing = true
		if t.pending() == 0 {
			t.loop.UnwatchFD(t.fd, netpoll.Read)
			t.loseSoon(nil)
		}
		return
	}
	if t.pending() == 0 {
		_ = netpoll.Shutdown(t.fd, shutWrite)
	}
}

// close ends the transport once everything is written.
func (t *transport) close(*runtime.Thread) {
	if t.closing {
		return
	}
	if t.Type() == writePipeType {
		t.eof = false
		t.writeEOF()
		return
	}
	t.closing = true
	t.loop.UnwatchFD(t.fd, netpoll.Read)
	if t.pending() == 0 {
		t.lost++
		t.loop.UnwatchFD(t.fd, netpoll.Write)
		t.loseSoon(nil)
	}
}

// forceClose ends the transport at once, with e as the reason, nil for none.
func (t *transport) forceClose(e *runtime.Exception) {
	if t.lost > 0 && t.Type() == socketTransportType || t.closed {
		return
	}
	if t.pending() > 0 {
		t.drop()
		t.loop.UnwatchFD(t.fd, netpoll.Write)
	}
	if t.Type() == readPipeType && t.closing {
		return
	}
	t.closing = true
	t.loop.UnwatchFD(t.fd, netpoll.Read)
	t.lost++
	t.loseSoon(e)
}

// fatal ends the transport because of err, which it reports unless it is the
// operating system's. Errors that end the loop it returns.
func (t *transport) fatal(th *runtime.Thread, err error, message string) error {
	e := ordinary(err)
	if e == nil {
		return err
	}
	if !e.Type().IsSubtype(runtime.OSError) {
		if err := t.guard(th, err, message); err != nil {
			return err
		}
	}
	t.forceClose(e)
	return nil
}

func (t *transport) loseSoon(e *runtime.Exception) {
	t.loop.Soon(func(th *runtime.Thread) error { return t.lose(th, e) })
}

// lose tells the protocol that the connection is gone, and closes it.
func (t *transport) lose(th *runtime.Thread, e *runtime.Exception) error {
	if t.closed {
		return nil
	}
	t.closed = true
	reason := runtime.None
	if e != nil {
		reason = e.Value()
	}
	var err error
	if t.stream != nil {
		err = t.stream.connectionLost(th, e)
	} else {
		_, err = t.call(th, nameConnectionLost, reason)
	}
	err = t.loop.CallbackFailed(th, t.Type().Name()+"._call_connection_lost", err)
	t.wakeFlush(th, runtime.NewException(runtime.ConnectionError, runtime.NewStr("Connection is closed by peer").Value()))
	t.protocol, t.stream = runtime.None, nil
	t.loop.Disclaim(t.fd, t.Value())
	_ = t.closer.Close()
	if server := t.server; !server.IsNone() {
		t.server = runtime.None
		if _, e := runtime.CallMethod(th, server, nameDetach, t.Value()); e != nil && err == nil {
			err = e
		}
	}
	return err
}

func (t *transport) visit(visit func(runtime.Value)) {
	visit(t.protocol)
	visit(t.file)
	visit(t.extra.Value())
	visit(t.server)
	if t.context != nil {
		visit(t.context.Value())
	}
	if t.flushed != nil {
		visit(t.flushed.Value())
	}
}
