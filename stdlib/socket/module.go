package socket

import (
	"maps"
	"slices"
	"syscall"

	"github.com/asyn-lang/asyn/runtime"
)

// Module makes the module socket.
func Module(th *runtime.Thread) (*runtime.Module, error) {
	m, err := definition.New(th)
	if err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(systemConstants)) {
		m.Dict().SetStr(runtime.Intern(name), runtime.Int(int64(systemConstants[name])))
	}
	return m, nil
}

// shortOrder is htons and ntohs, longOrder htonl and ntohl.
func shortOrder(name string) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		n, err := runtime.IndexOf(th, args[0])
		if err != nil {
			return runtime.Value{}, err
		}
		if n < 0 {
			return runtime.Value{}, th.Raisef(runtime.OverflowError, "%s: can't convert negative Python int to C 16-bit unsigned integer", name)
		}
		if n > 0xffff {
			return runtime.Value{}, th.Raisef(runtime.OverflowError, "%s: Python int too large to convert to C 16-bit unsigned integer", name)
		}
		return runtime.Int(int64(n&0xff<<8 | n>>8)), nil
	}
}

func longOrder(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := runtime.IndexOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	if n < 0 || n > 0xffffffff {
		return runtime.Value{}, th.Raise(runtime.OverflowError, "int larger than 32 bits")
	}
	return runtime.Int(int64(n&0xff<<24 | n&0xff00<<8 | n>>8&0xff00 | n>>24)), nil
}

var definition = runtime.ModuleDef{
	Name:   "socket",
	AllBut: []string{},
	Doc:    "Sockets, addresses, and the look-up of names.",
	Functions: []runtime.Function{
		{Sig: "def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)", Fn: getAddrInfo},
		{Sig: "getnameinfo(sockaddr, flags, /)", Fn: getNameInfo},
		{Sig: "gethostname()", Fn: getHostName},
		{Sig: "gethostbyname(hostname, /)", Fn: getHostByName},
		{Sig: "inet_pton(address_family, ip_string, /)", Fn: packAddress},
		{Sig: "inet_ntop(address_family, packed_ip, /)", Fn: unpackAddress},
		{Sig: "inet_aton(ip_addr, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return packAddress(th, []runtime.Value{runtime.Int(syscall.AF_INET), args[0]})
		}},
		{Sig: "inet_ntoa(packed_ip, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return unpackAddress(th, []runtime.Value{runtime.Int(syscall.AF_INET), args[0]})
		}},
		{Sig: "htons(x, /)", Fn: shortOrder("htons")},
		{Sig: "ntohs(x, /)", Fn: shortOrder("ntohs")},
		{Sig: "htonl(x, /)", Fn: longOrder},
		{Sig: "ntohl(x, /)", Fn: longOrder},
		{Sig: "def socketpair(family=None, type=1, proto=0)", Fn: newPair},
		{Sig: "def create_connection(address, timeout=, source_address=None, *, all_errors=False)", Fn: createConnection},
		{Sig: "def create_server(address, *, family=2, backlog=None, reuse_port=False, dualstack_ipv6=False)", Fn: createServer},
		{Sig: "def fromfd(fd, family, type, proto=0)", Fn: fromFD},
		{Sig: "getdefaulttimeout()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return timeoutValue(defaultsOf(th.Interp).timeout), nil
		}},
		{Sig: "setdefaulttimeout(timeout, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			d, err := timeoutOf(th, args[0])
			if err == nil {
				defaultsOf(th.Interp).timeout = d
			}
			return runtime.None, err
		}},
	},
	Constants: []runtime.Constant{
		{Name: "socket", Value: Type.Value()},
		{Name: "SocketType", Value: Type.Value()},
		{Name: "error", Value: runtime.OSError.Value()},
		{Name: "timeout", Value: runtime.TimeoutError.Value()},
		{Name: "gaierror", Value: gaiErrorType.Value()},
		{Name: "herror", Value: hErrorType.Value()},
		{Name: "has_ipv6", Value: runtime.True},
		{Name: "AF_UNSPEC", Value: runtime.Int(syscall.AF_UNSPEC)},
		{Name: "AF_UNIX", Value: runtime.Int(syscall.AF_UNIX)},
		{Name: "AF_INET", Value: runtime.Int(syscall.AF_INET)},
		{Name: "SOCK_STREAM", Value: runtime.Int(syscall.SOCK_STREAM)},
		{Name: "SOCK_DGRAM", Value: runtime.Int(syscall.SOCK_DGRAM)},
		{Name: "SOCK_RAW", Value: runtime.Int(syscall.SOCK_RAW)},
		{Name: "SOCK_SEQPACKET", Value: runtime.Int(syscall.SOCK_SEQPACKET)},
		{Name: "IPPROTO_IP", Value: runtime.Int(0)},
		{Name: "IPPROTO_ICMP", Value: runtime.Int(1)},
		{Name: "IPPROTO_TCP", Value: runtime.Int(6)},
		{Name: "IPPROTO_UDP", Value: runtime.Int(17)},
		{Name: "IPPROTO_IPV6", Value: runtime.Int(41)},
		{Name: "IPPROTO_RAW", Value: runtime.Int(255)},
		{Name: "SOL_IP", Value: runtime.Int(0)},
		{Name: "SOL_TCP", Value: runtime.Int(6)},
		{Name: "SOL_UDP", Value: runtime.Int(17)},
		{Name: "TCP_NODELAY", Value: runtime.Int(1)},
		{Name: "SHUT_RD", Value: runtime.Int(0)},
		{Name: "SHUT_WR", Value: runtime.Int(1)},
		{Name: "SHUT_RDWR", Value: runtime.Int(2)},
		{Name: "INADDR_ANY", Value: runtime.Int(0)},
		{Name: "INADDR_BROADCAST", Value: runtime.Int(0xffffffff)},
		{Name: "INADDR_LOOPBACK", Value: runtime.Int(0x7f000001)},
		{Name: "AI_PASSIVE", Value: runtime.Int(aiPassive)},
		{Name: "AI_CANONNAME", Value: runtime.Int(aiCanonName)},
		{Name: "AI_NUMERICHOST", Value: runtime.Int(aiNumericHost)},
		{Name: "NI_NUMERICHOST", Value: runtime.Int(niNumericHost)},
		{Name: "NI_NUMERICSERV", Value: runtime.Int(niNumericServ)},
		{Name: "NI_NAMEREQD", Value: runtime.Int(niNameReqd)},
		{Name: "NI_DGRAM", Value: runtime.Int(niDatagram)},
	},
}
