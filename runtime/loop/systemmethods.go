package loop

import "github.com/asyn-lang/asyn/runtime"

// systemModule is where the loop's methods for connections, servers, processes and
// signals are, as functions that take the loop first. It is imported when one of
// them is first called.
const systemModule = "asyncio.selector_events"

// systemNames are the names of these methods.
var systemNames = []string{
	"create_connection", "create_server", "create_unix_connection", "create_unix_server", "create_datagram_endpoint",
	"connect_accepted_socket", "connect_read_pipe", "connect_write_pipe", "start_tls", "sendfile", "getaddrinfo", "getnameinfo",
	"sock_accept", "sock_connect", "sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into", "sock_sendall",
	"sock_sendfile", "sock_sendto", "subprocess_exec", "subprocess_shell", "add_signal_handler", "remove_signal_handler",
}

func systemMethods() []runtime.Method {
	var methods []runtime.Method
	for _, name := range systemNames {
		key := runtime.Intern(name)
		methods = append(methods, loopMethod(name+"(self, /, *args, **kwargs)", func(th *runtime.Thread, l *Loop, args []runtime.Value) (runtime.Value, error) {
			if err := l.CheckOpen(th); err != nil {
				if name == "remove_signal_handler" { // closing has removed them
					return runtime.False, nil
				}
				return runtime.Value{}, err
			}
			m, err := th.Interp.Importer.Import(th, runtime.Intern(systemModule), runtime.NewDict(), runtime.NewTuple(key.Value()).Value(), 0)
			if err != nil {
				return runtime.Value{}, err
			}
			fn, err := runtime.GetAttr(th, m, key)
			if err != nil {
				return runtime.Value{}, err
			}
			call := append([]runtime.Value{l.Value()}, runtime.AsTuple(args[1]).Items...)
			var names []runtime.Value
			runtime.AsDict(args[2]).Each(func(k, v runtime.Value) bool {
				names, call = append(names, k), append(call, v)
				return true
			})
			return runtime.CallKw(th, fn, call, names)
		}))
	}
	return methods
}
