//go:build linux

package interp_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	goruntime "runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

// TestNothingIsGiven: without the host's leave a script has no network, no
// processes and no signals.
func TestNothingIsGiven(t *testing.T) {
	for _, call := range []string{
		"socket.socket()", "socket.socketpair()", "socket.getaddrinfo('localhost', 80)", "socket.getaddrinfo('127.0.0.1', 80)",
		"socket.gethostname()", "socket.gethostbyname('localhost')", "socket.create_connection(('127.0.0.1', 1))",
		"socket.fromfd(0, 1, 1)", "socket.socket(fileno=0)", "asyncio.run(asyncio.open_connection('127.0.0.1', 1))",
		"asyncio.run(asyncio.open_connection('localhost', 1))", "asyncio.run(asyncio.open_unix_connection('x'))",
		"asyncio.run(asyncio.start_server(print, '127.0.0.1', 0))", "asyncio.run(asyncio.start_unix_server(print, 'x'))",
		"asyncio.run(asyncio.create_subprocess_exec('true'))", "asyncio.run(asyncio.create_subprocess_shell('true', stdout=-1))",
		"signal.signal(15, print)", "signal.raise_signal(15)",
	} {
		in, err := interp.New()
		require.NoError(t, err)
		err = in.Run(context.Background(), "given.py", "import asyncio, signal, socket\n"+call)
		var failure *interp.Error
		if assert.ErrorAs(t, err, &failure, call) {
			assert.Contains(t, failure.Error(), "PermissionError", call)
		}
		require.NoError(t, in.Close())
	}
}

// TestNetworkIsGiven: each option gives what it says.
func TestNetworkIsGiven(t *testing.T) {
	var out bytes.Buffer
	in, err := interp.New(interp.WithStdout(&out), interp.WithNetwork())
	require.NoError(t, err)
	defer in.Close()
	require.NoError(t, in.Run(context.Background(), "network.py", `
import asyncio, socket
a, b = socket.socketpair()
a.sendall(b'x')
print(b.recv(1))
try:
    asyncio.run(asyncio.create_subprocess_exec('true'))
except PermissionError:
    print('no processes')
`))
	assert.Equal(t, "b'x'\nno processes\n", out.String())
}

// openFiles counts the descriptors of this process.
func openFiles(t *testing.T) int {
	entries, err := os.ReadDir("/proc/self/fd")
	require.NoError(t, err)
	return len(entries)
}

// eventually waits until a count is down to what it was.
func eventually(t *testing.T, what string, before int, count func() int) {
	t.Helper()
	for range 200 {
		if count() <= before {
			return
		}
		goruntime.GC()
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d %s before, %d now", before, what, count())
}

// busy is a program with one of everything, which waits for ever.
const busy = `
import asyncio, signal, socket

async def handle(reader, writer):
    await reader.read()

async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    kept.append(await asyncio.open_connection(*server.sockets[0].getsockname()))
    kept.append(await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=('127.0.0.1', 0)))
    kept.append(socket.socketpair())
    process = await asyncio.create_subprocess_exec('sleep', '1000', stdin=-1, stdout=-1)
    loop.add_signal_handler(signal.SIGUSR1, print)
    print(process.pid)
    ready()
    await server.serve_forever()

kept = []
asyncio.run(main())
`

// TestNothingIsLeft: a script that is cancelled, or whose interpreter is closed,
// leaves no descriptor, no goroutine and no process behind.
func TestNothingIsLeft(t *testing.T) {
	run := func(t *testing.T, stop func(in *interp.Interpreter, cancel func())) {
		var out bytes.Buffer
		in, err := interp.New(interp.WithStdout(&out), interp.WithNetwork(), interp.WithProcesses())
		require.NoError(t, err)
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		ready := make(chan struct{})
		require.NoError(t, in.Set("ready", func() { close(ready) }))
		done := make(chan error, 1)
		go func() { done <- in.Run(ctx, "busy.py", busy) }()
		select {
		case <-ready:
		case err := <-done:
			t.Fatal(err)
		}
		stop(in, cancel)
		select {
		case err := <-done:
			assert.True(t, errors.Is(err, context.Canceled) || errors.Is(err, interp.ErrClosed), "%v", err)
		case <-time.After(hang):
			t.Fatal("the script does not stop")
		}
		require.NoError(t, in.Close())
		pid, err := strconv.Atoi(strings.TrimSpace(out.String()))
		require.NoError(t, err)
		eventually(t, "processes", 0, func() int {
			if syscall.Kill(pid, 0) == nil {
				return 1
			}
			return 0
		})
	}
	run(t, func(_ *interp.Interpreter, cancel func()) { cancel() }) // what is made once is made
	files, goroutines := openFiles(t), goruntime.NumGoroutine()
	run(t, func(_ *interp.Interpreter, cancel func()) { cancel() })
	run(t, func(in *interp.Interpreter, _ func()) { _ = in.Close() })
	eventually(t, "descriptors", files, func() int { return openFiles(t) })
	eventually(t, "goroutines", goroutines, goruntime.NumGoroutine)
}

// TestClosedInOrder: what a script closes itself is closed at once, also when it
// is much.
func TestClosedInOrder(t *testing.T) {
	in, err := interp.New(interp.WithNetwork())
	require.NoError(t, err)
	defer in.Close()
	files, goroutines := openFiles(t), goruntime.NumGoroutine()
	require.NoError(t, in.Run(context.Background(), "order.py", `
import asyncio
async def handle(reader, writer):
    writer.write(await reader.readline())
    writer.close()
async def talk(address):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b'line\n')
    assert await reader.read() == b'line\n'
    writer.close()
    await writer.wait_closed()
async def main():
    async with await asyncio.start_server(handle, '127.0.0.1', 0) as server:
        await asyncio.gather(*(talk(server.sockets[0].getsockname()) for _ in range(50)))
asyncio.run(main())
`))
	eventually(t, "descriptors", files, func() int { return openFiles(t) })
	eventually(t, "goroutines", goroutines, goruntime.NumGoroutine)
}

// TestTooManyFiles: a process without descriptors left gets an exception, and a
// server goes on when there are some again. Sockets that are dropped make room.
func TestTooManyFiles(t *testing.T) {
	goruntime.GC()
	var limit syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit))
	low := limit
	low.Cur = uint64(openFiles(t) + 40)
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &low))
	defer func() { require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit)) }()
	var out bytes.Buffer
	in, err := interp.New(interp.WithStdout(&out), interp.WithNetwork())
	require.NoError(t, err)
	defer in.Close()
	require.NoError(t, in.Run(context.Background(), "many.py", `
import asyncio, socket
kept = []
try:
    while True:
        kept.append(socket.socket())
except OSError as exc:
    print(type(exc).__name__, exc)
kept.clear()
messages = set()
async def handle(reader, writer):
    writer.write(b'served')
    writer.close()
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: messages.add(f'{context["message"]}: {context["exception"]}'))
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    waiting = socket.socket()
    waiting.setblocking(False)
    hoard = []
    try:
        while True:
            hoard.append(socket.socket())
    except OSError:
        pass
    await loop.sock_connect(waiting, address)
    await asyncio.sleep(0.1)
    print(messages)
    for s in hoard:
        s.close()
    print(await loop.sock_recv(waiting, 100))
    waiting.close()
    server.close()
asyncio.run(main())
`[1:]))
	assert.Equal(t, "OSError [Errno 24] Too many open files\n"+
		"{'socket.accept() out of system resource: [Errno 24] Too many open files'}\nb'served'\n", out.String())
}

// TestUnixSocketFile: a server's socket in the file system goes with the server,
// and one left by another program is replaced.
func TestUnixSocketFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "server.sock")
	in, err := interp.New(interp.WithNetwork())
	require.NoError(t, err)
	defer in.Close()
	require.NoError(t, in.Set("path", path))
	const start = `
import asyncio
async def main():
    server = await asyncio.start_unix_server(print, path)
    assert server.sockets[0].getsockname() == path
    if clean:
        server.close()
asyncio.run(main())
`
	for _, clean := range []bool{true, false, true} {
		require.NoError(t, in.Set("clean", clean))
		require.NoError(t, in.Run(context.Background(), "unix.py", start))
		_, err := os.Lstat(path)
		assert.Equal(t, clean, os.IsNotExist(err))
	}
}

// TestNetworkBudgets: what waits to be sent, or to be read, counts as memory, and
// whoever only moves bytes uses up steps.
func TestNetworkBudgets(t *testing.T) {
	const start = `
import asyncio
async def main():
    wait = asyncio.Event()
    async def handle(reader, writer):
        await serve(reader, writer)
    async def idle(reader, writer):
        await wait.wait()
    async def echo(reader, writer):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    async def pile_up():
        while True:
            writer.write(bytes(1_000_000))
            await asyncio.sleep(0)
    async def feed():
        r = asyncio.StreamReader()
        while True:
            r.feed_data(bytes(1_000_000))
    async def ping():
        writer.write(b'x')
        while True:
            writer.write(await reader.read(10))
    serve = SERVE
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    await DO()
asyncio.run(main())
`
	for _, c := range []struct {
		serve, do string
		limits    interp.Limits
		want      error
	}{
		{"idle", "pile_up", interp.Limits{Memory: 50 << 20}, interp.ErrMemory},
		{"idle", "feed", interp.Limits{Memory: 50 << 20}, interp.ErrMemory},
		{"echo", "ping", interp.Limits{Steps: 200_000}, interp.ErrSteps},
	} {
		source := strings.NewReplacer("SERVE", c.serve, "DO", c.do).Replace(start)
		err := attempt(t, context.Background(), source, interp.WithNetwork(), interp.WithLimits(c.limits))
		assert.ErrorIs(t, err, c.want, c.do)
	}
}
