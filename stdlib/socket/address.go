package socket

import (
	"context"
	"net"
	"net/netip"
	"strconv"
	"strings"
	"syscall"

	"github.com/asyn-lang/asyn/runtime"
)

// Address is an address as scripts have it: a tuple of host and port, and for
// IPv6 flow information and scope; for a Unix socket its path.
func Address(sa syscall.Sockaddr) runtime.Value {
	str := func(s string) runtime.Value { return runtime.NewStr(s).Value() }
	switch a := sa.(type) {
	case *syscall.SockaddrInet4:
		return runtime.NewTuple(str(netip.AddrFrom4(a.Addr).String()), runtime.Int(int64(a.Port))).Value()
	case *syscall.SockaddrInet6:
		host := netip.AddrFrom16(a.Addr)
		return runtime.NewTuple(str(withZone(host, a.ZoneId)), runtime.Int(int64(a.Port)), runtime.Int(0), runtime.Int(int64(a.ZoneId))).Value()
	case *syscall.SockaddrUnix:
		if name, abstract := strings.CutPrefix(a.Name, "@"); name == "" {
			return str("")
		} else if abstract {
			return runtime.NewBytes("\x00" + name).Value()
		}
		return str(a.Name)
	}
	return runtime.None
}

// withZone is the address's text, of which the zone is a part where it counts.
func withZone(a netip.Addr, zone uint32) string {
	if zone == 0 || !a.IsLinkLocalUnicast() {
		return a.String()
	}
	name := strconv.Itoa(int(zone))
	if i, err := net.InterfaceByIndex(int(zone)); err == nil {
		name = i.Name
	}
	return a.WithZone(name).String()
}

// parseAddress reads an address of the family given to the method called name.
// A host that is a name is looked up, which blocks.
func parseAddress(th *runtime.Thread, name string, family int, v runtime.Value) (syscall.Sockaddr, error) {
	switch family {
	case syscall.AF_UNIX:
		return unixAddress(th, v)
	case syscall.AF_INET, syscall.AF_INET6:
	default:
		return nil, th.Raisef(runtime.OSError, "%s(): unsupported address family", name)
	}
	label, most := "AF_INET", 2
	if family == syscall.AF_INET6 {
		label, most = "AF_INET6", 4
	}
	t := runtime.AsTuple(v)
	if t == nil {
		return nil, th.TypeErrorf("%s(): %s address must be tuple, not %s", name, label, v.Type().Name())
	}
	if len(t.Items) < 2 || len(t.Items) > most {
		return nil, th.TypeErrorf("%s", map[int]string{2: "AF_INET address must be a pair (host, port)", 4: "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])"}[most])
	}
	var host string
	switch s := runtime.AsStr(t.Items[0]); {
	case s != nil:
		host = s.String()
	default:
		b, err := runtime.BytesLike(th, t.Items[0])
		if err != nil {
			return nil, th.TypeErrorf("str, bytes or bytearray expected, not %s", t.Items[0].Type().Name())
		}
		host = b
	}
	var numbers [3]int
	for i, v := range t.Items[1:] {
		n, err := runtime.IndexOf(th, v)
		if err != nil {
			return nil, err
		}
		numbers[i] = n
	}
	if numbers[0] < 0 || numbers[0] > 65535 {
		return nil, th.Raisef(runtime.OverflowError, "%s(): port must be 0-65535.", name)
	}
	ip, err := hostAddress(th, host, family)
	if err != nil {
		return nil, err
	}
	if family == syscall.AF_INET {
		return &syscall.SockaddrInet4{Port: numbers[0], Addr: ip.As4()}, nil
	}
	zone := uint32(numbers[2])
	if ip.Zone() != "" && zone == 0 {
		zone = zoneNumber(ip.Zone())
	}
	return &syscall.SockaddrInet6{Port: numbers[0], Addr: ip.As16(), ZoneId: zone}, nil
}

func zoneNumber(name string) uint32 {
	if i, err := net.InterfaceByName(name); err == nil {
		return uint32(i.Index)
	}
	n, _ := strconv.Atoi(name)
	return uint32(n)
}

func unixAddress(th *runtime.Thread, v runtime.Value) (syscall.Sockaddr, error) {
	var path string
	if s := runtime.AsStr(v); s != nil {
		path = s.String()
	} else {
		b, err := runtime.BytesLike(th, v)
		if err != nil {
			return nil, err
		}
		path = b
	}
	const longest = 107
	if len(path) > longest {
		return nil, th.Raise(runtime.OSError, "AF_UNIX path too long")
	}
	switch {
	case strings.HasPrefix(path, "\x00"):
		path = "@" + path[1:] // an abstract name
	case strings.HasPrefix(path, "@"):
		path = "./" + path
	}
	return &syscall.SockaddrUnix{Name: path}, nil
}

// hostAddress is the address of a host in a family: "" is any of this machine's.
func hostAddress(th *runtime.Thread, host string, family int) (netip.Addr, error) {
	v6 := family == syscall.AF_INET6
	switch {
	case host == "" && v6:
		return netip.IPv6Unspecified(), nil
	case host == "":
		return netip.IPv4Unspecified(), nil
	case host == "<broadcast>" && !v6:
		return netip.AddrFrom4([4]byte{255, 255, 255, 255}), nil
	}
	var found []netip.Addr
	var err error
	if a, ok := parseIP(host); ok {
		found = []netip.Addr{a}
	} else {
		th.Blocking(func() { found, err = lookUpHost(context.Background(), host, family) })
	}
	for _, a := range found {
		if a.Is4() != v6 {
			return a, nil
		}
	}
	if len(found) > 0 {
		return netip.Addr{}, gaiError(eaiFamily)
	}
	return netip.Addr{}, lookUpError(err)
}
