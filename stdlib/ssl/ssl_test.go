package ssl_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"flag"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	goruntime "runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
	_ "github.com/asyn-lang/asyn/stdlib/ssl"
)

var python = flag.String("python", "", "record what the scripts print from this CPython")

// hang is how long a test waits for what should happen soon.
const hang = 30 * time.Second

// authority is a certificate that signs others.
type authority struct {
	folder string
	cert   *x509.Certificate
	key    *ecdsa.PrivateKey
}

// certificates makes a folder with the certificates that the scripts use.
func certificates(t *testing.T) *authority {
	ca := &authority{folder: t.TempDir()}
	ca.make(t, "other", func(c *x509.Certificate) { asAuthority(c) })
	ca.cert, ca.key = ca.make(t, "ca", asAuthority)
	server := func(c *x509.Certificate) {
		c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}
		c.DNSNames, c.IPAddresses = []string{"localhost"}, []net.IP{net.IPv4(127, 0, 0, 1), net.IPv6loopback}
	}
	ca.make(t, "server", server)
	ca.make(t, "expired", func(c *x509.Certificate) { server(c); c.NotAfter = time.Now().Add(-time.Hour) })
	ca.make(t, "early", func(c *x509.Certificate) { server(c); c.NotBefore = time.Now().Add(time.Hour) })
	ca.make(t, "client", func(c *x509.Certificate) {
		server(c)
		c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}
	})
	alone := &authority{folder: ca.folder}
	alone.make(t, "selfsigned", server)
	return ca
}

func asAuthority(c *x509.Certificate) {
	c.IsCA, c.BasicConstraintsValid, c.KeyUsage = true, true, x509.KeyUsageCertSign
}

// make writes name.crt and name.key, signed by the authority or, if it has no
// certificate yet, by itself.
func (a *authority) make(t *testing.T, name string, set func(*x509.Certificate)) (*x509.Certificate, *ecdsa.PrivateKey) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: name, Organization: []string{"asyn"}},
		NotBefore: time.Now().Add(-2 * time.Hour), NotAfter: time.Now().Add(2 * time.Hour),
	}
	set(template)
	parent, signer := a.cert, a.key
	if parent == nil {
		parent, signer = template, key
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, signer)
	require.NoError(t, err)
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	require.NoError(t, err)
	for ext, block := range map[string]*pem.Block{".crt": {Type: "CERTIFICATE", Bytes: der}, ".key": {Type: "PRIVATE KEY", Bytes: secret}} {
		require.NoError(t, os.WriteFile(filepath.Join(a.folder, name+ext), pem.EncodeToMemory(block), 0o600))
	}
	cert, err := x509.ParseCertificate(der)
	require.NoError(t, err)
	return cert, key
}

// server is what a Go server needs, client what a Go client does.
func (a *authority) server(t *testing.T) *tls.Config {
	pair, err := tls.LoadX509KeyPair(filepath.Join(a.folder, "server.crt"), filepath.Join(a.folder, "server.key"))
	require.NoError(t, err)
	return &tls.Config{Certificates: []tls.Certificate{pair}}
}

func (a *authority) client() *tls.Config {
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return &tls.Config{RootCAs: pool, ServerName: "localhost"}
}

// common is what the scripts of these tests begin with.
const common = `
import asyncio, ssl
def server_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder + '/server.crt', folder + '/server.key')
    return context
def client_context():
    return ssl.create_default_context(cafile=folder + '/ca.crt')
`

// interpreter makes one that has the system, and the names folder and more.
func (a *authority) interpreter(t *testing.T, out io.Writer, names map[string]any, options ...interp.Option) *interp.Interpreter {
	in, err := interp.New(append([]interp.Option{interp.WithSystem(), interp.WithStdout(out), interp.WithStderr(out)}, options...)...)
	require.NoError(t, err)
	t.Cleanup(func() { _ = in.Close() })
	require.NoError(t, in.Set("folder", a.folder))
	for name, v := range names {
		require.NoError(t, in.Set(name, v))
	}
	return in
}

// run runs a script to its end and returns what it prints.
func (a *authority) run(t *testing.T, source string, names map[string]any, options ...interp.Option) string {
	t.Helper()
	var out bytes.Buffer
	ctx, cancel := context.WithTimeout(context.Background(), hang)
	defer cancel()
	in := a.interpreter(t, &out, names, options...)
	require.NoError(t, in.Run(ctx, "test.py", common+source), out.String())
	require.NoError(t, in.Close())
	return out.String()
}

// TestScripts runs the scripts in testdata, which print what they do in CPython.
// With -python they are recorded from there.
func TestScripts(t *testing.T) {
	scripts, err := filepath.Glob("testdata/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, scripts)
	for _, path := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".py"), func(t *testing.T) {
			ca := certificates(t)
			recorded := strings.TrimSuffix(path, ".py") + ".out"
			if *python != "" {
				printed, err := exec.Command(*python, "-W", "ignore", path, ca.folder).CombinedOutput()
				require.NoError(t, err, string(printed))
				require.NoError(t, os.WriteFile(recorded, printed, 0o644))
			}
			source, err := os.ReadFile(path)
			require.NoError(t, err)
			want, err := os.ReadFile(recorded)
			require.NoError(t, err)
			var out bytes.Buffer
			ctx, cancel := context.WithTimeout(context.Background(), hang)
			defer cancel()
			in := ca.interpreter(t, &out, nil, interp.WithArgs(path, ca.folder))
			assert.NoError(t, in.Run(ctx, path, string(source)))
			assert.Equal(t, string(want), out.String())
		})
	}
}

// TestHTTPS is the documentation's example of streams, for a URL with https.
func TestHTTPS(t *testing.T) {
	ca := certificates(t)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Seen", r.Host+" "+r.Proto)
		w.Header().Set("Connection", "close")
		w.Header().Set("Content-Length", "500000")
		_, _ = io.WriteString(w, strings.Repeat("body ", 100_000))
	}))
	server.TLS = ca.server(t)
	server.StartTLS()
	defer server.Close()
	port := server.Listener.Addr().(*net.TCPAddr).Port
	assert.Equal(t, "HTTP/1.1 200 OK\nX-Seen: localhost HTTP/1.1\n500000\n", ca.run(t, `
async def main():
    reader, writer = await asyncio.open_connection('localhost', port, ssl=client_context())
    writer.write(b'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    while line := (await reader.readline()).decode().rstrip():
        if line.startswith(('HTTP', 'X-Seen')):
            print(line)
    body = await reader.read()
    print(body.count(b'body ') * 5)
    writer.close()
    await writer.wait_closed()
asyncio.run(main())
`, map[string]any{"port": port}))
}

// TestURLs: urllib opens URLs with https.
func TestURLs(t *testing.T) {
	ca := certificates(t)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/moved" {
			http.Redirect(w, r, "/here", http.StatusFound)
			return
		}
		body, _ := io.ReadAll(r.Body)
		_, _ = io.WriteString(w, r.Method+" "+r.URL.Path+" "+string(body)+strings.Repeat(".", 100_000))
	}))
	server.TLS = ca.server(t)
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.StartTLS()
	defer server.Close()
	assert.Equal(t, "200 100010 b'GET /here .'\n200 100011 b'POST / data.'\nSSLCertVerificationError unable to get local issuer certificate\n", ca.run(t, `
from urllib.request import urlopen
from urllib.error import URLError
url = f'https://localhost:{port}/'
for args in (url + 'moved',), (url, b'data'):
    with urlopen(*args, context=client_context()) as response:
        body = response.read()
        print(response.status, len(body), body.partition(b'..')[0] + b'.')
try:
    urlopen(url)
except URLError as exc:
    print(type(exc.reason).__name__, exc.reason.verify_message)
`, map[string]any{"port": server.Listener.Addr().(*net.TCPAddr).Port}))
}

// TestGoClient: a client that is Go talks with a server that is a script.
func TestGoClient(t *testing.T) {
	ca := certificates(t)
	ready := make(chan int)
	done := make(chan string)
	go func() {
		done <- ca.run(t, `
async def handle(reader, writer):
    data = await reader.readexactly(1_000_000)
    print(writer.get_extra_info('ssl_object').selected_alpn_protocol())
    writer.write(data)
    writer.close()
    await writer.wait_closed()
    stop.set()
async def main():
    global stop
    stop = asyncio.Event()
    context = server_context()
    context.set_alpn_protocols(['echo'])
    async with await asyncio.start_server(handle, '127.0.0.1', 0, ssl=context) as server:
        ready(server.sockets[0].getsockname()[1])
        await stop.wait()
asyncio.run(main())
`, map[string]any{"ready": func(port int) { ready <- port }})
	}()
	config := ca.client()
	config.NextProtos = []string{"other", "echo"}
	conn, err := tls.Dial("tcp", (&net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: <-ready}).String(), config)
	require.NoError(t, err)
	data := bytes.Repeat([]byte("0123456789"), 100_000)
	_, err = conn.Write(data)
	require.NoError(t, err)
	back, err := io.ReadAll(conn)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(data, back))
	require.NoError(t, conn.Close())
	assert.Equal(t, "echo\n", <-done)
}

// peer is a Go server of TLS that does one thing with each connection.
func (a *authority) peer(t *testing.T, serve func(conn *tls.Conn)) map[string]any {
	listener, err := tls.Listen("tcp", "127.0.0.1:0", a.server(t))
	require.NoError(t, err)
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				serve(conn.(*tls.Conn))
			}()
		}
	}()
	return map[string]any{"port": listener.Addr().(*net.TCPAddr).Port}
}

// TestReset: a connection that breaks in the middle.
func TestReset(t *testing.T) {
	ca := certificates(t)
	names := ca.peer(t, func(conn *tls.Conn) {
		_, _ = io.WriteString(conn, "begin")
		_, _ = conn.Read(make([]byte, 4))
		_ = conn.NetConn().(*net.TCPConn).SetLinger(0)
		_ = conn.NetConn().Close()
	})
	assert.Equal(t, "b'begin'\nConnectionResetError\nConnectionResetError\nTrue\n", ca.run(t, `
async def main():
    reader, writer = await asyncio.open_connection('localhost', port, ssl=client_context())
    print(await reader.readexactly(5))
    writer.write(b'ping')
    for wait in reader.read, writer.wait_closed:
        try:
            await wait()
        except Exception as exc:
            print(type(exc).__name__)
    print(writer.is_closing())
asyncio.run(main())
`, names))
}

// TestCutOff: what comes before an end without a goodbye is read, and asyncio
// does not complain of the end.
func TestCutOff(t *testing.T) {
	ca := certificates(t)
	names := ca.peer(t, func(conn *tls.Conn) {
		_, _ = io.WriteString(conn, "all there is")
		_, _ = conn.Read(make([]byte, 4))
		_ = conn.NetConn().Close()
	})
	assert.Equal(t, "b'all there is'\n", ca.run(t, `
async def main():
    reader, writer = await asyncio.open_connection('localhost', port, ssl=client_context())
    writer.write(b'ping')
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
asyncio.run(main())
`, names))
}

// TestNoGoodbye: a peer that does not answer when it is told that the connection
// ends is not waited for any longer than asked.
func TestNoGoodbye(t *testing.T) {
	ca := certificates(t)
	end := make(chan struct{})
	defer close(end)
	names := ca.peer(t, func(conn *tls.Conn) {
		_ = conn.Handshake()
		<-end
	})
	assert.Equal(t, "TimeoutError SSL shutdown timed out\n", ca.run(t, `
async def main():
    reader, writer = await asyncio.open_connection('localhost', port, ssl=client_context(), ssl_shutdown_timeout=0.1)
    writer.close()
    try:
        await writer.wait_closed()
    except TimeoutError as exc:
        print(type(exc).__name__, exc)
asyncio.run(main())
`, names))
}

// TestFlowControl: a writer is held back while the peer does not read, and a peer
// while the script does not.
func TestFlowControl(t *testing.T) {
	ca := certificates(t)
	const size = 32 << 20
	readable := make(chan struct{})
	names := ca.peer(t, func(conn *tls.Conn) {
		_ = conn.Handshake()
		<-readable
		n, _ := io.CopyN(io.Discard, conn, size)
		_, _ = conn.Write(make([]byte, n))
	})
	names["size"], names["let_read"] = size, func() { close(readable) }
	assert.Equal(t, "drained: False\ndrained: True\nTrue\n", ca.run(t, `
async def main():
    reader, writer = await asyncio.open_connection('localhost', port, ssl=client_context())
    low, high = writer.transport.get_write_buffer_limits()
    left = size
    while writer.transport.get_write_buffer_size() <= high:
        writer.write(bytes(1 << 20))
        left -= 1 << 20
    waiting = asyncio.create_task(writer.drain())
    await asyncio.sleep(0.05)
    print('drained:', waiting.done())
    let_read()
    await waiting
    print('drained:', writer.transport.get_write_buffer_size() <= low)
    while left:
        writer.write(bytes(1 << 20))
        left -= 1 << 20
        await writer.drain()
    while writer.transport.is_reading():
        await asyncio.sleep(0.01)
    got = 0
    while data := await reader.read(1 << 20):
        got += len(data)
    print(got == size)
    writer.close()
    await writer.wait_closed()
asyncio.run(main())
`, names))
}

// TestCancelled: a handshake that is cancelled, or takes too long, closes the
// connection.
func TestCancelled(t *testing.T) {
	ca := certificates(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	closed := make(chan error, 2)
	go func() {
		for range cap(closed) {
			conn, err := listener.Accept()
			if err == nil {
				_, err = io.Copy(io.Discard, conn)
				_ = conn.Close()
			}
			closed <- err
		}
	}()
	assert.Equal(t, "TimeoutError \nConnectionAbortedError SSL handshake is taking longer than 0.5 seconds: aborting the connection\n", ca.run(t, `
async def main():
    context = client_context()
    for timeout, handshake in (0.5, None), (20, 0.5):
        try:
            async with asyncio.timeout(timeout):
                await asyncio.open_connection('127.0.0.1', port, ssl=context, ssl_handshake_timeout=handshake)
        except Exception as exc:
            print(type(exc).__name__, exc)
asyncio.run(main())
`, map[string]any{"port": listener.Addr().(*net.TCPAddr).Port}))
	for range cap(closed) {
		select {
		case err := <-closed:
			if err != nil {
				assert.ErrorContains(t, err, "reset")
			}
		case <-time.After(hang):
			t.Fatal("a connection stays open")
		}
	}
}

// TestNothingIsLeft: neither a handshake in progress nor an open connection keeps a
// goroutine once the script has been cancelled, or has dropped it.
func TestNothingIsLeft(t *testing.T) {
	ca := certificates(t)
	run := func(t *testing.T) {
		ready := make(chan struct{})
		in := ca.interpreter(t, io.Discard, map[string]any{"ready": func() { close(ready) }})
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		done := make(chan error, 1)
		go func() {
			done <- in.Run(ctx, "busy.py", common+`
async def handle(reader, writer):
    await reader.read()
async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0, ssl=server_context())
    silent = await asyncio.start_server(handle, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    kept = await asyncio.open_connection(*address, ssl=client_context())
    begun = await asyncio.open_connection(*address)   # whose handshake the server waits for
    for _ in range(100):
        dropped = client_context().wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname='localhost')
        try:
            dropped.do_handshake()
        except ssl.SSLWantReadError:
            pass
    waiting = asyncio.create_task(asyncio.open_connection(*silent.sockets[0].getsockname(), ssl=client_context()))
    await asyncio.sleep(0.05)
    ready()
    await waiting
asyncio.run(main())
`)
		}()
		select {
		case <-ready:
		case err := <-done:
			t.Fatal(err)
		}
		cancel()
		assert.ErrorIs(t, <-done, context.Canceled)
		require.NoError(t, in.Close())
	}
	run(t) // what is made once is made
	before := goruntime.NumGoroutine()
	run(t)
	for range 200 {
		if goruntime.NumGoroutine() <= before {
			return
		}
		goruntime.GC()
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines before, %d now", before, goruntime.NumGoroutine())
}

// TestDroppedWriter: a server's handler that forgets to close its writer does not
// keep the connection open.
func TestDroppedWriter(t *testing.T) {
	ca := certificates(t)
	assert.Equal(t, "b'served'\n", regexp.MustCompile("(?m)^.*ResourceWarning.*\n").ReplaceAllString(ca.run(t, `
async def handle(reader, writer):
    writer.write(b'served')
async def main():
    async with await asyncio.start_server(handle, '127.0.0.1', 0, ssl=server_context()) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=client_context())
        print(await reader.read())
        writer.close()
asyncio.run(main())
`, nil), ""))
}

// TestWhatIsGiven: a context reads files only where the script may, and a script
// without files can have its certificates as data.
func TestWhatIsGiven(t *testing.T) {
	ca := certificates(t)
	text, err := os.ReadFile(filepath.Join(ca.folder, "ca.crt"))
	require.NoError(t, err)
	var out bytes.Buffer
	in, err := interp.New(interp.WithStdout(&out))
	require.NoError(t, err)
	defer in.Close()
	require.NoError(t, in.Set("folder", ca.folder))
	require.NoError(t, in.Set("pem", string(text)))
	require.NoError(t, in.Run(context.Background(), "given.py", common+`
context = ssl.create_default_context(cadata=pem)
for method, args in ((context.load_cert_chain, (folder + '/server.crt',)), (context.load_verify_locations, (folder + '/ca.crt',)),
                     (context.load_verify_locations, (None, folder)), (server_context, ())):
    try:
        method(*args)
    except PermissionError as exc:
        print('not allowed')
print(len(context.get_ca_certs()))
async def main():
    try:
        await asyncio.open_connection('127.0.0.1', 443, ssl=context)
    except PermissionError:
        print('not allowed either')
asyncio.run(main())
`))
	assert.Equal(t, strings.Repeat("not allowed\n", 4)+"1\nnot allowed either\n", out.String())
}

// TestBudgets: what waits to be sent, or to be read, counts as memory, and
// handshakes count as work.
func TestBudgets(t *testing.T) {
	ca := certificates(t)
	for _, c := range []struct {
		source string
		limits interp.Limits
		want   error
	}{
		{`
bio = ssl.MemoryBIO()
while True:
    bio.write(bytes(1_000_000))
`, interp.Limits{Memory: 50 << 20}, interp.ErrMemory},
		{`
async def main():
    async def idle(reader, writer):
        await asyncio.Event().wait()
    server = await asyncio.start_server(idle, '127.0.0.1', 0, ssl=server_context())
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=client_context())
    while True:
        writer.write(bytes(1_000_000))
        await asyncio.sleep(0)
asyncio.run(main())
`, interp.Limits{Memory: 50 << 20}, interp.ErrMemory},
		{`
context = client_context()
while True:
    try:
        context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname='localhost').do_handshake()
    except ssl.SSLWantReadError:
        pass
`, interp.Limits{Steps: 2_000_000}, interp.ErrSteps},
	} {
		in := ca.interpreter(t, io.Discard, nil, interp.WithLimits(c.limits))
		ctx, cancel := context.WithTimeout(context.Background(), hang)
		assert.ErrorIs(t, in.Run(ctx, "budget.py", common+c.source), c.want)
		cancel()
	}
}

// TestVirtualTime: the timeouts of a connection are waits like others.
func TestVirtualTime(t *testing.T) {
	ca := certificates(t)
	began := time.Now()
	assert.Equal(t, "b'late'\n", ca.run(t, `
async def handle(reader, writer):
    await asyncio.sleep(1)
    writer.write(b'late')
    writer.close()
async def main():
    async with await asyncio.start_server(handle, '127.0.0.1', 0, ssl=server_context()) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=client_context())
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
    await asyncio.sleep(3600)
asyncio.run(main())
`, nil, interp.WithVirtualTime()))
	assert.Less(t, time.Since(began), hang)
}

// TestUnsupported: what there is not says so.
func TestUnsupported(t *testing.T) {
	ca := certificates(t)
	assert.Equal(t, `NotImplementedError private keys with a password are not supported
NotImplementedError ciphers are chosen by their names alone, not by '!aNULL'
NotImplementedError verify_flags 0x4 are not supported
NotImplementedError sessions are not supported
AttributeError 'SSLContext' object has no attribute 'sni_callback' and no __dict__ for setting new attributes
AttributeError module 'ssl' has no attribute 'SSLSession'
TypeError a MemoryBIO was expected
TypeError cannot pickle 'SSLContext' object
`, ca.run(t, `
import copy
context = client_context()
with open(folder + '/secret.key', 'w') as file:
    file.write('-----BEGIN ENCRYPTED PRIVATE KEY-----\n')
def flags(): context.verify_flags = 4
def callback(): context.sni_callback = print
for act in (lambda: context.load_cert_chain(folder + '/server.crt', folder + '/secret.key', 'password'),
            lambda: context.set_ciphers('ECDHE+AESGCM:!aNULL'.partition(':')[2]), flags,
            lambda: context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), session=1), callback, lambda: ssl.SSLSession,
            lambda: context.wrap_bio(None, None), lambda: copy.copy(context)):
    try:
        act()
    except Exception as exc:
        print(type(exc).__name__, exc)
`, nil))
}
