package transports

import (
	"github.com/asyn-lang/asyn/runtime"
)

// The classes that transports and protocols derive from.
var (
	baseProtocolType       = &runtime.Type{}
	protocolType           = &runtime.Type{}
	bufferedProtocolType   = &runtime.Type{}
	datagramProtocolType   = &runtime.Type{}
	subprocessProtocolType = &runtime.Type{}

	baseTransportType       = &runtime.Type{}
	readTransportType       = &runtime.Type{}
	writeTransportType      = &runtime.Type{}
	transportType           = &runtime.Type{}
	datagramTransportType   = &runtime.Type{}
	subprocessTransportType = &runtime.Type{}
)

// ignored makes a protocol's methods that do nothing until a class overrides them.
func ignored(sigs ...string) (methods []runtime.Method) {
	for _, sig := range sigs {
		methods = append(methods, runtime.Method{Sig: "def " + sig, Fn: func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
			return runtime.None, nil
		}})
	}
	return methods
}

// missing makes a transport's methods that a class must override.
func missing(sigs ...string) (methods []runtime.Method) {
	for _, sig := range sigs {
		methods = append(methods, runtime.Method{Sig: "def " + sig, Fn: func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
			return runtime.Value{}, runtime.NewException(runtime.NotImplementedError)
		}})
	}
	return methods
}

// extraInfo is where a transport written in Python keeps get_extra_info's answers.
var extraInfo = runtime.Intern("_extra")

// initTransport is BaseTransport.__init__.
func initTransport(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
	bound, err := transportParams.BindArgs(th, args, names)
	if err != nil {
		return err
	}
	if self.Type().Builtin() {
		return nil // has no room for attributes, and nothing to tell
	}
	extra := bound[0]
	if !extra.IsSet() || extra.IsNone() {
		extra = runtime.NewDict().Value()
	}
	return runtime.SetAttr(th, self, extraInfo, extra)
}

var transportParams = runtime.NewNative("asyncio.transports", "def BaseTransport.__init__(extra=None)", nil)

func getExtraInfo(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	extra, err := runtime.LookupAttr(th, args[0], extraInfo)
	if err != nil || !extra.IsSet() {
		return runtime.OrNone(args[2]), err
	}
	return runtime.CallMethod(th, extra, runtime.Intern("get"), args[1], runtime.OrNone(args[2]))
}

func writeLines(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	data, err := runtime.CallMethod(th, runtime.NewBytes("").Value(), runtime.Intern("join"), args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.CallMethod(th, args[0], nameWrite, data)
}

func init() {
	for _, p := range []struct {
		t, base *runtime.Type
		name    string
		methods []runtime.Method
	}{
		{baseProtocolType, nil, "BaseProtocol", ignored("connection_made(self, transport)", "connection_lost(self, exc)",
			"pause_writing(self)", "resume_writing(self)")},
		{protocolType, baseProtocolType, "Protocol", ignored("data_received(self, data)", "eof_received(self)")},
		{bufferedProtocolType, baseProtocolType, "BufferedProtocol", ignored("get_buffer(self, sizehint)",
			"buffer_updated(self, nbytes)", "eof_received(self)")},
		{datagramProtocolType, baseProtocolType, "DatagramProtocol", ignored("datagram_received(self, data, addr)", "error_received(self, exc)")},
		{subprocessProtocolType, baseProtocolType, "SubprocessProtocol", ignored("pipe_data_received(self, fd, data)",
			"pipe_connection_lost(self, fd, exc)", "process_exited(self)")},
	} {
		runtime.RegisterType(p.t, &runtime.TypeSpec{Name: p.name, Module: "asyncio.protocols", Base: p.base, Mixin: true, Methods: p.methods})
	}
	for _, t := range []struct {
		t       *runtime.Type
		bases   []*runtime.Type
		name    string
		methods []runtime.Method
	}{
		{baseTransportType, nil, "BaseTransport", append(missing("is_closing(self)", "close(self)", "set_protocol(self, protocol)", "get_protocol(self)"),
			runtime.Method{Sig: "def get_extra_info(self, name, default=None)", Fn: getExtraInfo})},
		{readTransportType, []*runtime.Type{baseTransportType}, "ReadTransport", missing("is_reading(self)", "pause_reading(self)", "resume_reading(self)")},
		{writeTransportType, []*runtime.Type{baseTransportType}, "WriteTransport", append(missing("set_write_buffer_limits(self, high=None, low=None)",
			"get_write_buffer_size(self)", "get_write_buffer_limits(self)", "write(self, data)", "write_eof(self)", "can_write_eof(self)", "abort(self)"),
			runtime.Method{Sig: "def writelines(self, list_of_data)", Fn: writeLines})},
		{transportType, []*runtime.Type{readTransportType, writeTransportType}, "Transport", nil},
		{datagramTransportType, []*runtime.Type{baseTransportType}, "DatagramTransport", missing("sendto(self, data, addr=None)", "abort(self)")},
		{subprocessTransportType, []*runtime.Type{baseTransportType}, "SubprocessTransport", missing("get_pid(self)", "get_returncode(self)",
			"get_pipe_transport(self, fd)", "send_signal(self, signal)", "terminate(self)", "kill(self)")},
	} {
		spec := runtime.TypeSpec{Name: t.name, Module: "asyncio.transports", Mixin: true, Methods: t.methods}
		if len(t.bases) > 0 {
			spec.Base, spec.Bases = t.bases[0], t.bases[1:]
		} else {
			spec.Slots.Init = initTransport
		}
		runtime.RegisterType(t.t, &spec)
	}
}
