package socket

import (
	"cmp"
	"context"
	"errors"
	"net"
	"net/netip"
	"os"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// The numbers of gaierror, with the C library's words.
const (
	eaiNoName  = -2
	eaiAgain   = -3
	eaiFail    = -4
	eaiService = -8
	eaiFamily  = -9
)

var eaiText = map[int]string{
	eaiNoName:  "Name or service not known",
	eaiAgain:   "Temporary failure in name resolution",
	eaiFail:    "Non-recoverable failure in name resolution",
	eaiService: "Servname not supported for ai_socktype",
	eaiFamily:  "Address family for hostname not supported",
}

var (
	gaiErrorType = &runtime.Type{}
	hErrorType   = &runtime.Type{}
)

var gaiErrorSpec = runtime.TypeSpec{Name: "gaierror", Module: "socket", Base: runtime.OSError}

var hErrorSpec = runtime.TypeSpec{Name: "herror", Module: "socket", Base: runtime.OSError}

func init() {
	runtime.RegisterType(gaiErrorType, &gaiErrorSpec)
	runtime.RegisterType(hErrorType, &hErrorSpec)
}

func gaiError(code int) error {
	return runtime.NewException(gaiErrorType, runtime.Int(int64(code)), runtime.NewStr(eaiText[code]).Value())
}

// lookUpError is what a failed look-up raises.
func lookUpError(err error) error {
	if netpoll.Full(err) {
		return Raised(err)
	}
	var dns *net.DNSError
	if errors.As(err, &dns) && !dns.IsNotFound {
		if dns.IsTemporary || dns.IsTimeout {
			return gaiError(eaiAgain)
		}
		return gaiError(eaiFail)
	}
	return gaiError(eaiNoName)
}

// parseIP reads a numeric address, which may have a zone.
func parseIP(host string) (netip.Addr, bool) {
	a, err := netip.ParseAddr(host)
	return a, err == nil
}

// lookUpHost asks the system for a host's addresses in a family, 0 for any. It
// blocks.
func lookUpHost(ctx context.Context, host string, family int) ([]netip.Addr, error) {
	network := "ip"
	switch family {
	case syscall.AF_INET:
		network = "ip4"
	case syscall.AF_INET6:
		network = "ip6"
	}
	found, err := net.DefaultResolver.LookupNetIP(ctx, network, host)
	for i, a := range found {
		found[i] = a.Unmap()
	}
	if err != nil {
		// Without descriptors Go's resolver finds nothing, and does not say why.
		null, full := netpoll.OpenNull()
		if netpoll.Full(full) {
			return nil, full
		}
		_ = netpoll.Close(null)
	}
	return found, err
}

// Query is what getaddrinfo is asked.
type Query struct {
	host, service             string
	noHost                    bool // None was given
	port                      int  // -1 if service is to be looked up
	family, kind, proto, flag int
}

// endpoint is one answer.
type endpoint struct {
	family, kind, proto int
	name                string
	address             syscall.Sockaddr
}

// QueryOf reads the arguments of getaddrinfo: host, port, family, type, proto,
// flags, of which the last four may be unset.
func QueryOf(th *runtime.Thread, args []runtime.Value) (Query, error) {
	q := Query{port: -1}
	if err := th.MayUse(runtime.Network); err != nil {
		return q, err
	}
	text := func(v runtime.Value, what string) (string, error) {
		if s := runtime.AsStr(v); s != nil {
			return s.String(), nil
		}
		if b := runtime.As[runtime.Bytes](v, runtime.BytesType); b != nil {
			return b.B, nil
		}
		return "", th.TypeErrorf("%s", what)
	}
	var err error
	if q.noHost = args[0].IsNone(); !q.noHost {
		if q.host, err = text(args[0], "getaddrinfo() argument 1 must be string or None"); err != nil {
			return q, err
		}
	}
	switch port := args[1]; {
	case port.IsInt():
		q.port = int(port.Int64()) & 0xffff
	case port.IsNone():
		if q.noHost {
			return q, gaiError(eaiNoName)
		}
		q.port = 0
	default:
		if q.service, err = text(port, "Int or String expected"); err != nil {
			return q, err
		}
		if n, err := strconv.Atoi(q.service); err == nil {
			q.port = n & 0xffff
		}
	}
	for i, field := range []*int{&q.family, &q.kind, &q.proto, &q.flag} {
		if v := args[2+i]; v.IsSet() {
			if *field, err = runtime.AsInt32(th, v); err != nil {
				return q, err
			}
		}
	}
	return q, nil
}

// Numeric reports whether the query needs nobody to be asked.
func (q *Query) Numeric() bool {
	_, numeric := parseIP(q.host)
	return (numeric || q.noHost || q.flag&aiNumericHost != 0) && q.port >= 0
}

// Resolve finds the answers. It may block, and touches no script value.
func (q *Query) Resolve(ctx context.Context) ([]endpoint, error) {
	var addresses []netip.Addr
	literal, numeric := parseIP(q.host)
	switch {
	case q.noHost && q.flag&aiPassive != 0:
		addresses = []netip.Addr{netip.IPv4Unspecified(), netip.IPv6Unspecified()}
	case q.noHost:
		addresses = []netip.Addr{netip.IPv6Loopback(), netip.AddrFrom4([4]byte{127, 0, 0, 1})}
	case numeric:
		if q.family == syscall.AF_INET && !literal.Is4() || q.family == syscall.AF_INET6 && literal.Is4() {
			return nil, gaiError(eaiFamily)
		}
		addresses = []netip.Addr{literal}
	case q.host == "" || q.flag&aiNumericHost != 0:
		return nil, gaiError(eaiNoName)
	default:
		var err error
		if addresses, err = lookUpHost(ctx, q.host, q.family); err != nil {
			return nil, lookUpError(err)
		}
	}
	var found []endpoint
	for _, a := range addresses {
		family := syscall.AF_INET6
		if a.Is4() {
			family = syscall.AF_INET
		}
		if q.family != 0 && q.family != family {
			continue
		}
		for _, t := range transports {
			if q.kind != 0 && q.kind != t.kind || q.proto != 0 && t.proto != 0 && q.proto != t.proto {
				continue
			}
			port := q.port
			if port < 0 {
				n, err := net.DefaultResolver.LookupPort(ctx, t.network, q.service)
				if err != nil || t.network == "" {
					continue
				}
				port = n
			}
			e := endpoint{family: family, kind: t.kind, proto: cmp.Or(t.proto, q.proto), address: socketAddress(a, port)}
			if len(found) == 0 && q.flag&aiCanonName != 0 {
				e.name = q.host
			}
			found = append(found, e)
		}
	}
	if len(found) == 0 {
		if q.port < 0 {
			return nil, gaiError(eaiService)
		}
		return nil, gaiError(eaiNoName)
	}
	return found, nil
}

// transports are the kinds of socket that answers are for when none was named.
var transports = []struct {
	kind, proto int
	network     string
}{
	{syscall.SOCK_STREAM, syscall.IPPROTO_TCP, "tcp"},
	{syscall.SOCK_DGRAM, syscall.IPPROTO_UDP, "udp"},
	{syscall.SOCK_RAW, 0, ""},
}

func socketAddress(a netip.Addr, port int) syscall.Sockaddr {
	if a.Is4() {
		return &syscall.SockaddrInet4{Port: port, Addr: a.As4()}
	}
	sa := &syscall.SockaddrInet6{Port: port, Addr: a.As16()}
	if a.Zone() != "" {
		sa.ZoneId = zoneNumber(a.Zone())
	}
	return sa
}

// Answers is the list that getaddrinfo returns.
func Answers(found []endpoint) runtime.Value {
	list := make([]runtime.Value, len(found))
	for i, e := range found {
		list[i] = runtime.NewTuple(runtime.Int(int64(e.family)), runtime.Int(int64(e.kind)), runtime.Int(int64(e.proto)),
			runtime.NewStr(e.name).Value(), Address(e.address)).Value()
	}
	return runtime.NewListOf(list).Value()
}

func getAddrInfo(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	q, err := QueryOf(th, args)
	if err != nil {
		return runtime.Value{}, err
	}
	var found []endpoint
	if q.Numeric() {
		found, err = q.Resolve(context.Background())
	} else {
		th.Blocking(func() { found, err = q.Resolve(context.Background()) })
	}
	if err != nil {
		return runtime.Value{}, err
	}
	return Answers(found), nil
}

// NameQuery is what getnameinfo is asked.
type NameQuery struct {
	address syscall.Sockaddr
	flag    int
}

// NameQueryOf reads the arguments of getnameinfo: an address and flags.
func NameQueryOf(th *runtime.Thread, args []runtime.Value) (q NameQuery, err error) {
	if err := th.MayUse(runtime.Network); err != nil {
		return q, err
	}
	t := runtime.AsTuple(args[0])
	if t == nil {
		return q, th.TypeErrorf("getnameinfo() argument 1 must be a tuple")
	}
	if args[1].IsSet() {
		if q.flag, err = runtime.AsInt32(th, args[1]); err != nil {
			return q, err
		}
	}
	family := syscall.AF_INET
	if len(t.Items) > 0 {
		if s := runtime.AsStr(t.Items[0]); s != nil {
			a, ok := parseIP(s.String())
			if !ok {
				return q, gaiError(eaiNoName)
			}
			if !a.Is4() {
				family = syscall.AF_INET6
			}
		}
	}
	q.address, err = parseAddress(th, "getnameinfo", family, args[0])
	return q, err
}

// Resolve finds the names of host and service. It may block.
func (q *NameQuery) Resolve(ctx context.Context) (host, service string, err error) {
	var a netip.Addr
	var port int
	switch sa := q.address.(type) {
	case *syscall.SockaddrInet4:
		a, port = netip.AddrFrom4(sa.Addr), sa.Port
	case *syscall.SockaddrInet6:
		a, port = netip.AddrFrom16(sa.Addr), sa.Port
	}
	host, service = a.String(), strconv.Itoa(port)
	if q.flag&niNumericHost == 0 {
		names, err := net.DefaultResolver.LookupAddr(ctx, host)
		if err == nil && len(names) > 0 {
			host = strings.TrimSuffix(names[0], ".")
		} else if q.flag&niNameReqd != 0 {
			return "", "", gaiError(eaiNoName)
		}
	}
	if q.flag&niNumericServ == 0 {
		if name := serviceName(port, q.flag&niDatagram != 0); name != "" {
			service = name
		}
	}
	return host, service, nil
}

// serviceName looks a port up in the list of services that the system keeps.
func serviceName(port int, datagram bool) string {
	text, err := os.ReadFile("/etc/services")
	if err != nil {
		return ""
	}
	want := strconv.Itoa(port) + "/tcp"
	if datagram {
		want = strconv.Itoa(port) + "/udp"
	}
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(line, "#")
		if words := strings.Fields(line); len(words) > 1 && words[1] == want {
			return words[0]
		}
	}
	return ""
}

func getNameInfo(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	q, err := NameQueryOf(th, args)
	if err != nil {
		return runtime.Value{}, err
	}
	var host, service string
	th.Blocking(func() { host, service, err = q.Resolve(context.Background()) })
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewTuple(runtime.NewStr(host).Value(), runtime.NewStr(service).Value()).Value(), nil
}

func getHostName(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	if err := th.MayUse(runtime.Network); err != nil {
		return runtime.Value{}, err
	}
	name, err := os.Hostname()
	if err != nil {
		return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
	}
	return runtime.NewStr(name).Value(), nil
}

func getHostByName(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if err := th.MayUse(runtime.Network); err != nil {
		return runtime.Value{}, err
	}
	s := runtime.AsStr(args[0])
	if s == nil {
		return runtime.Value{}, th.TypeErrorf("str, bytes or bytearray expected, not %s", args[0].Type().Name())
	}
	a, err := hostAddress(th, s.String(), syscall.AF_INET)
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewStr(a.String()).Value(), nil
}

// packed reads and writes addresses as bytes: inet_pton and inet_ntop.
func packAddress(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	family, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	s := runtime.AsStr(args[1])
	if s == nil {
		return runtime.Value{}, th.TypeErrorf("inet_pton() argument 2 must be str, not %s", args[1].Type().Name())
	}
	if a, ok := parseIP(s.String()); ok && a.Is4() == (family == syscall.AF_INET) && slices.Contains([]int{syscall.AF_INET, syscall.AF_INET6}, family) {
		return runtime.NewBytes(string(a.AsSlice())).Value(), nil
	}
	return runtime.Value{}, th.Raise(runtime.OSError, "illegal IP address string passed to inet_pton")
}

func unpackAddress(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	family, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	b, err := runtime.BytesLike(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	if a, ok := netip.AddrFromSlice([]byte(b)); ok && a.Is4() == (family == syscall.AF_INET) {
		return runtime.NewStr(a.String()).Value(), nil
	}
	return runtime.Value{}, th.ValueErrorf("invalid length of packed IP address string")
}
