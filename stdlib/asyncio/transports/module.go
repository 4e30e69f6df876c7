package transports

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Name is the module's name.
const Name = "asyncio.selector_events"

// NoTLS tells what to do where TLS is asked for and not linked.
const NoTLS = "TLS is not part of this program: build asyn with -tags tls, or import asyn's package stdlib/ssl in a Go program"

// Names are what asyncio has of this module.
var Names = []string{
	"AbstractServer", "BaseProtocol", "BaseTransport", "BufferedProtocol", "DatagramProtocol", "DatagramTransport", "Protocol",
	"ReadTransport", "SendfileNotAvailableError", "Server", "StreamReader", "StreamReaderProtocol", "StreamWriter",
	"SubprocessProtocol", "SubprocessTransport", "Transport", "WriteTransport", "create_subprocess_exec", "create_subprocess_shell",
	"open_connection", "open_unix_connection", "start_server", "start_unix_server",
}

// Hidden are names that asyncio has without listing them.
var Hidden = []string{"FlowControlMixin", "TransportSocket"}

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) {
	m, err := definition.New(th)
	if err != nil {
		return nil, err
	}
	for _, n := range coroutines {
		m.Dict().SetStr(runtime.Intern(n.Name()), n.Value())
	}
	stateOf(th.Interp).module = m.Dict()
	return m, nil
}

// Lookup returns what the module has by a name, and imports it first if need be.
func Lookup(th *runtime.Thread, name *runtime.Str) (runtime.Value, error) {
	m, err := th.Interp.Importer.Import(th, runtime.Intern(Name), runtime.NewDict(), runtime.NewTuple(name.Value()).Value(), 0)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.GetAttr(th, m, name)
}

// Subprocess makes the module asyncio.subprocess.
func Subprocess(th *runtime.Thread) (*runtime.Module, error) {
	m := runtime.NewModule("asyncio.subprocess", runtime.None)
	for _, name := range []string{"PIPE", "STDOUT", "DEVNULL", "Process", "SubprocessStreamProtocol", "create_subprocess_exec", "create_subprocess_shell"} {
		v, err := Lookup(th, runtime.Intern(name))
		if err != nil {
			return nil, err
		}
		m.Dict().SetStr(runtime.Intern(name), v)
	}
	return m, nil
}

// coroutines are the loop's methods that are written in Go.
var coroutines = []*runtime.Native{
	runtime.NewCoroutineNative(Name, "sock_recv(loop, sock, n)", sockRecv),
	runtime.NewCoroutineNative(Name, "sock_recv_into(loop, sock, buf)", sockRecvInto),
	runtime.NewCoroutineNative(Name, "sock_recvfrom(loop, sock, bufsize)", sockRecvFrom),
	runtime.NewCoroutineNative(Name, "sock_recvfrom_into(loop, sock, buf, nbytes=0)", sockRecvFromInto),
	runtime.NewCoroutineNative(Name, "sock_sendall(loop, sock, data)", sockSendAll),
	runtime.NewCoroutineNative(Name, "sock_sendto(loop, sock, data, address)", sockSendTo),
	runtime.NewCoroutineNative(Name, "sock_accept(loop, sock)", sockAccept),
	runtime.NewCoroutineNative(Name, "_sock_connect(loop, sock, address)", sockConnect),
	runtime.NewCoroutineNative(Name, "getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0)", getAddrInfo),
	runtime.NewCoroutineNative(Name, "getnameinfo(loop, sockaddr, flags=0)", getNameInfo),
}

var definition = runtime.ModuleDef{
	Name: Name,
	Doc:  "What asyncio has of the operating system.",
	Functions: []runtime.Function{
		{Sig: "_make_socket_transport(loop, sock, protocol, waiter=None, extra=None, server=None)", Fn: makeSocketTransport},
		{Sig: "_make_read_pipe_transport(loop, pipe, protocol, waiter=None, extra=None)", Fn: makePipe(readPipeType)},
		{Sig: "_make_write_pipe_transport(loop, pipe, protocol, waiter=None, extra=None)", Fn: makePipe(writePipeType)},
		{Sig: "_is_numeric(host, port)", Fn: isNumeric},
		{Sig: "_remove_socket(path)", Fn: removeSocket},
		{Sig: "_socket_identity(path)", Fn: socketIdentity},
		{Sig: "_warn(text)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			text, err := runtime.ToStr(th, args[0])
			if err == nil {
				err = th.Log("asyncio", runtime.LogWarning, text.String(), nil)
			}
			return runtime.None, err
		}},
		{Sig: "_set_transport(writer, transport)", Fn: setTransport},
		{Sig: "_no_tls()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Value{}, th.Raise(runtime.NotImplementedError, NoTLS)
		}},
		{Sig: "add_signal_handler(loop, sig, callback, /, *args)", Fn: addSignalHandler},
		{Sig: "remove_signal_handler(loop, sig, /)", Fn: removeSignalHandler},
		{Sig: "_pipe()", Fn: makePipePair},
		{Sig: "_null()", Fn: openNull},
		{Sig: "_spawn(loop, argv, executable, fds, cwd, env, new_session, on_exit)", Fn: spawn},
	},
	Constants: []runtime.Constant{
		{Name: "BaseProtocol", Value: baseProtocolType.Value()},
		{Name: "Protocol", Value: protocolType.Value()},
		{Name: "BufferedProtocol", Value: bufferedProtocolType.Value()},
		{Name: "DatagramProtocol", Value: datagramProtocolType.Value()},
		{Name: "SubprocessProtocol", Value: subprocessProtocolType.Value()},
		{Name: "BaseTransport", Value: baseTransportType.Value()},
		{Name: "ReadTransport", Value: readTransportType.Value()},
		{Name: "WriteTransport", Value: writeTransportType.Value()},
		{Name: "Transport", Value: transportType.Value()},
		{Name: "DatagramTransport", Value: datagramTransportType.Value()},
		{Name: "SubprocessTransport", Value: subprocessTransportType.Value()},
		{Name: "StreamReader", Value: streamReaderType.Value()},
		{Name: "StreamWriter", Value: streamWriterType.Value()},
		{Name: "StreamReaderProtocol", Value: streamProtocolType.Value()},
		{Name: "IncompleteReadError", Value: IncompleteReadError.Value()},
		{Name: "LimitOverrunError", Value: LimitOverrunError.Value()},
		{Name: "SendfileNotAvailableError", Value: SendfileNotAvailableError.Value()},
	},
	Sources: []runtime.ModuleSource{pysource.Of("asyncio/transports/connect.py"), pysource.Of("asyncio/transports/server.py"), pysource.Of("asyncio/transports/datagram.py"), pysource.Of("asyncio/transports/subprocess.py")},
}
