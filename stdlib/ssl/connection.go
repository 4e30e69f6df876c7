package ssl

import (
	"crypto/tls"
	"io"
	"net"
	"os"
	goruntime "runtime"
	"slices"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// connection is what an SSLObject has in Go.
type connection struct {
	runtime.Header
	tls *tls.Conn
	*wire
	outcome     *outcome
	done        bool // the handshake has succeeded
	saidGoodbye bool // close_notify was sent
}

// outcome is what the goroutine of the handshake leaves behind. It must not refer
// to the connection, which would never be collected otherwise.
type outcome struct {
	err error
	// verified is the peer's certificate and those that vouch for it.
	verified [][]byte
}

var connectionType = &runtime.Type{}

func connectionOf(v runtime.Value) *connection { return runtime.MustAs[connection](v) }

// wire is the net.Conn that crypto/tls has: two pieces of memory.
type wire struct {
	in, out *memoryBIO
	// handshake waits for bytes while it runs; else it is nil, and a read that
	// finds none fails.
	handshake *stepper
	cut       bool // the end of in was met
	dead      bool // nobody is interested any more
}

// Read implements net.Conn.
func (w *wire) Read(p []byte) (int, error) {
	for !w.dead && w.in.pending() == 0 {
		switch {
		case w.in.ended:
			w.cut = true
			return 0, io.EOF
		case w.handshake == nil:
			return 0, os.ErrDeadlineExceeded
		}
		w.dead = !w.handshake.wait()
	}
	if w.dead {
		return 0, net.ErrClosed
	}
	return w.in.take(p), nil
}

// Write implements net.Conn.
func (w *wire) Write(p []byte) (int, error) {
	if w.dead {
		return 0, net.ErrClosed
	}
	w.out.data = append(w.out.data, p...)
	return len(p), nil
}

// The rest of net.Conn has no meaning here.

// Close implements net.Conn.
func (w *wire) Close() error { return nil }

// LocalAddr implements net.Conn.
func (w *wire) LocalAddr() net.Addr { return nil }

// RemoteAddr implements net.Conn.
func (w *wire) RemoteAddr() net.Addr { return nil }

// SetDeadline implements net.Conn.
func (w *wire) SetDeadline(time.Time) error { return nil }

// SetReadDeadline implements net.Conn.
func (w *wire) SetReadDeadline(time.Time) error { return nil }

// SetWriteDeadline implements net.Conn.
func (w *wire) SetWriteDeadline(time.Time) error { return nil }

// newConnection is _connection(incoming, outgoing, server_side, …): for the rest
// see configuration.
func newConnection(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	in, out := runtime.As[memoryBIO](args[0], memoryBIOType), runtime.As[memoryBIO](args[1], memoryBIOType)
	if in == nil || out == nil {
		return runtime.Value{}, th.TypeErrorf("a MemoryBIO was expected")
	}
	server, err := runtime.Truth(th, args[2])
	if err != nil {
		return runtime.Value{}, err
	}
	c := &connection{Header: runtime.MakeHeader(connectionType), wire: &wire{in: in, out: out}, outcome: &outcome{}}
	config, err := configuration(th, server, args[3:], c.outcome)
	if err != nil {
		return runtime.Value{}, err
	}
	if server {
		c.tls = tls.Server(c.wire, config)
	} else {
		c.tls = tls.Client(c.wire, config)
	}
	return c.Value(), nil
}

// shakeHands goes on with the handshake as far as it can.
func (c *connection) shakeHands(th *runtime.Thread) error {
	switch {
	case c.done:
		return nil
	case c.outcome.err != nil:
		return c.raised(th, c.outcome.err)
	case c.handshake == nil:
		conn, outcome := c.tls, c.outcome
		s := newStepper(func() { outcome.err = conn.Handshake() })
		c.handshake = s
		in := th.Interp
		in.Own(s)
		goruntime.AddCleanup(c, func(s *stepper) {
			_ = s.Close()
			in.Disown(s)
		}, s)
	}
	th.Charge(handshakeSteps)
	if !c.handshake.resume() {
		return wantRead(th)
	}
	th.Interp.Disown(c.handshake)
	c.handshake = nil
	if c.outcome.err != nil {
		return c.raised(th, c.outcome.err)
	}
	c.done = true
	return nil
}

// handshakeSteps is what a part of a handshake counts as: some signatures.
const handshakeSteps = 10_000

// read returns up to n bytes that have come; none at the end.
func (c *connection) read(th *runtime.Thread, n int) ([]byte, error) {
	if err := c.shakeHands(th); err != nil {
		return nil, err
	}
	var data []byte
	for len(data) < n {
		data = slices.Grow(data, min(n-len(data), max(recordSize, c.in.pending())))
		room := data[len(data):min(cap(data), n)]
		got, err := c.tls.Read(room)
		data = data[:len(data)+got]
		if err == io.EOF && !c.cut || err != nil && len(data) > 0 {
			break // what is wrong shows again in the next read
		}
		if err != nil {
			return nil, c.raised(th, err)
		}
	}
	return data, th.Alloc(int64(len(data)))
}

// recordSize is the most that one record has.
const recordSize = 16 << 10

// recordHeader is more than what a record adds to that.
const recordHeader = 64

func (c *connection) write(th *runtime.Thread, data string) error {
	if err := c.shakeHands(th); err != nil {
		return err
	}
	if err := th.Alloc(int64(len(data))); err != nil {
		return err
	}
	c.out.data = slices.Grow(c.out.data, len(data)+len(data)>>8+recordHeader)
	if _, err := c.tls.Write([]byte(data)); err != nil {
		return c.raised(th, err)
	}
	return nil
}

// unwrap ends the connection in order: it says so, and waits for the peer to say it.
func (c *connection) unwrap(th *runtime.Thread) error {
	if !c.done {
		return failure(th, sslError, errorSSL, "SHUTDOWN_WHILE_IN_INIT")
	}
	if !c.saidGoodbye {
		c.saidGoodbye = true
		if err := c.tls.CloseWrite(); err != nil {
			return c.raised(th, err)
		}
	}
	data, err := c.read(th, recordSize)
	if len(data) > 0 {
		return failure(th, sslError, errorSSL, "APPLICATION_DATA_AFTER_CLOSE_NOTIFY")
	}
	return err
}

func init() {
	method := func(sig string, fn func(th *runtime.Thread, c *connection, args []runtime.Value) (runtime.Value, error)) runtime.Method {
		return runtime.Method{Sig: sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return fn(th, connectionOf(args[0]), args)
		}}
	}
	// told makes a method that tells something of a connection, None before the
	// handshake is over.
	told := func(sig string, fn func(state tls.ConnectionState) runtime.Value) runtime.Method {
		return method(sig, func(_ *runtime.Thread, c *connection, _ []runtime.Value) (runtime.Value, error) {
			if !c.done {
				return runtime.None, nil
			}
			return fn(c.tls.ConnectionState()), nil
		})
	}
	runtime.RegisterType(connectionType, &runtime.TypeSpec{
		Name: "_Connection", Module: "ssl", Final: true, Abstract: true,
		Slots: runtime.Slots{
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				c := connectionOf(self)
				visit(c.in.Value())
				visit(c.out.Value())
			},
			Size: func(runtime.Value) int64 { return 20 << 10 },
		},
		Methods: []runtime.Method{
			method("do_handshake(self, /)", func(th *runtime.Thread, c *connection, _ []runtime.Value) (runtime.Value, error) {
				return runtime.None, c.shakeHands(th)
			}),
			method("read(self, size, /)", func(th *runtime.Thread, c *connection, args []runtime.Value) (runtime.Value, error) {
				n, err := runtime.IndexOf(th, args[1])
				if err == nil && n < 0 {
					err = th.ValueErrorf("size should not be negative")
				}
				if err != nil {
					return runtime.Value{}, err
				}
				data, err := c.read(th, n)
				return runtime.NewBytes(string(data)).Value(), err
			}),
			method("read_into(self, size, buffer, /)", func(th *runtime.Thread, c *connection, args []runtime.Value) (runtime.Value, error) {
				n, err := runtime.IndexOf(th, args[1])
				if err != nil {
					return runtime.Value{}, err
				}
				room, err := runtime.Writable(th, args[2])
				if err != nil {
					return runtime.Value{}, err
				}
				if n <= 0 || n > len(room) {
					n = len(room)
				}
				data, err := c.read(th, n)
				return runtime.Int(int64(copy(room, data))), err
			}),
			method("write(self, data, /)", func(th *runtime.Thread, c *connection, args []runtime.Value) (runtime.Value, error) {
				data, err := runtime.BytesLike(th, args[1])
				if err != nil {
					return runtime.Value{}, err
				}
				return runtime.Int(int64(len(data))), c.write(th, data)
			}),
			method("unwrap(self, /)", func(th *runtime.Thread, c *connection, _ []runtime.Value) (runtime.Value, error) {
				return runtime.None, c.unwrap(th)
			}),
			method("peer_certificates(self, /)", func(th *runtime.Thread, c *connection, _ []runtime.Value) (runtime.Value, error) {
				if !c.done {
					return runtime.Value{}, th.ValueErrorf("handshake not done yet")
				}
				var all []runtime.Value
				for _, cert := range c.tls.ConnectionState().PeerCertificates {
					all = append(all, runtime.NewBytes(string(cert.Raw)).Value())
				}
				return runtime.NewList(all).Value(), nil
			}),
			method("verified_chain(self, /)", func(_ *runtime.Thread, c *connection, _ []runtime.Value) (runtime.Value, error) {
				var all []runtime.Value
				for _, der := range c.outcome.verified {
					all = append(all, runtime.NewBytes(string(der)).Value())
				}
				return runtime.NewList(all).Value(), nil
			}),
			told("version(self, /)", func(state tls.ConnectionState) runtime.Value {
				return runtime.NewStr(versionName(state.Version)).Value()
			}),
			told("cipher(self, /)", func(state tls.ConnectionState) runtime.Value {
				name, bits := cipherName(state.CipherSuite)
				return runtime.NewTuple(runtime.NewStr(name).Value(), runtime.NewStr(versionName(state.Version)).Value(), runtime.Int(bits)).Value()
			}),
			told("selected_alpn_protocol(self, /)", func(state tls.ConnectionState) runtime.Value {
				if state.NegotiatedProtocol == "" {
					return runtime.None
				}
				return runtime.NewStr(state.NegotiatedProtocol).Value()
			}),
			told("tls_unique(self, /)", func(state tls.ConnectionState) runtime.Value {
				if state.TLSUnique == nil {
					return runtime.None
				}
				return runtime.NewBytes(string(state.TLSUnique)).Value()
			}),
		},
	})
}
