package socket

import "syscall"

const (
	soType       = syscall.SO_TYPE
	soDomain     = 39
	soProtocol   = 38
	kindNonblock = syscall.SOCK_NONBLOCK
	kindMask     = ^(syscall.SOCK_NONBLOCK | syscall.SOCK_CLOEXEC)

	aiPassive, aiCanonName, aiNumericHost                = 1, 2, 4
	niNumericHost, niNumericServ, niNameReqd, niDatagram = 1, 2, 8, 16
)

// systemConstants are those whose values, or existence, depend on the system.
var systemConstants = map[string]int{
	"AF_INET6": syscall.AF_INET6, "AF_NETLINK": syscall.AF_NETLINK, "AF_PACKET": syscall.AF_PACKET,
	"SOCK_NONBLOCK": syscall.SOCK_NONBLOCK, "SOCK_CLOEXEC": syscall.SOCK_CLOEXEC,
	"SO_ACCEPTCONN": syscall.SO_ACCEPTCONN, "SO_BROADCAST": syscall.SO_BROADCAST, "SO_DEBUG": syscall.SO_DEBUG,
	"SO_DOMAIN": soDomain, "SO_DONTROUTE": syscall.SO_DONTROUTE, "SO_ERROR": syscall.SO_ERROR,
	"SO_KEEPALIVE": syscall.SO_KEEPALIVE, "SO_LINGER": syscall.SO_LINGER, "SO_OOBINLINE": syscall.SO_OOBINLINE,
	"SO_PEERCRED": syscall.SO_PEERCRED, "SO_PRIORITY": syscall.SO_PRIORITY, "SO_PROTOCOL": soProtocol,
	"SO_RCVBUF": syscall.SO_RCVBUF, "SO_RCVLOWAT": syscall.SO_RCVLOWAT, "SO_RCVTIMEO": syscall.SO_RCVTIMEO,
	"SO_REUSEADDR": syscall.SO_REUSEADDR, "SO_REUSEPORT": 15, "SO_SNDBUF": syscall.SO_SNDBUF,
	"SO_SNDLOWAT": syscall.SO_SNDLOWAT, "SO_SNDTIMEO": syscall.SO_SNDTIMEO, "SO_TYPE": syscall.SO_TYPE,
	"SOL_SOCKET": syscall.SOL_SOCKET, "SOMAXCONN": 4096,
	"TCP_CORK": syscall.TCP_CORK, "TCP_DEFER_ACCEPT": syscall.TCP_DEFER_ACCEPT, "TCP_FASTOPEN": 23,
	"TCP_KEEPCNT": syscall.TCP_KEEPCNT, "TCP_KEEPIDLE": syscall.TCP_KEEPIDLE, "TCP_KEEPINTVL": syscall.TCP_KEEPINTVL,
	"TCP_MAXSEG": syscall.TCP_MAXSEG, "TCP_QUICKACK": syscall.TCP_QUICKACK, "TCP_SYNCNT": syscall.TCP_SYNCNT,
	"TCP_USER_TIMEOUT": 18,
	"IPV6_V6ONLY":      syscall.IPV6_V6ONLY, "IPV6_MULTICAST_HOPS": syscall.IPV6_MULTICAST_HOPS,
	"IPV6_MULTICAST_IF": syscall.IPV6_MULTICAST_IF, "IPV6_MULTICAST_LOOP": syscall.IPV6_MULTICAST_LOOP,
	"IPV6_JOIN_GROUP": syscall.IPV6_JOIN_GROUP, "IPV6_LEAVE_GROUP": syscall.IPV6_LEAVE_GROUP,
	"IP_TTL": syscall.IP_TTL, "IP_TOS": syscall.IP_TOS, "IP_ADD_MEMBERSHIP": syscall.IP_ADD_MEMBERSHIP,
	"IP_DROP_MEMBERSHIP": syscall.IP_DROP_MEMBERSHIP, "IP_MULTICAST_IF": syscall.IP_MULTICAST_IF,
	"IP_MULTICAST_LOOP": syscall.IP_MULTICAST_LOOP, "IP_MULTICAST_TTL": syscall.IP_MULTICAST_TTL,
	"MSG_DONTWAIT": syscall.MSG_DONTWAIT, "MSG_NOSIGNAL": syscall.MSG_NOSIGNAL, "MSG_OOB": syscall.MSG_OOB,
	"MSG_PEEK": syscall.MSG_PEEK, "MSG_TRUNC": syscall.MSG_TRUNC, "MSG_WAITALL": syscall.MSG_WAITALL,
	"AI_ALL": 16, "AI_V4MAPPED": 8, "AI_ADDRCONFIG": 32, "AI_NUMERICSERV": 1024,
	"NI_MAXHOST": 1025, "NI_MAXSERV": 32, "NI_NOFQDN": 4,
	"EAI_ADDRFAMILY": eaiFamily, "EAI_AGAIN": eaiAgain, "EAI_BADFLAGS": -1, "EAI_FAIL": eaiFail, "EAI_FAMILY": -6,
	"EAI_MEMORY": -10, "EAI_NODATA": -5, "EAI_NONAME": eaiNoName, "EAI_OVERFLOW": -12, "EAI_SERVICE": eaiService,
	"EAI_SOCKTYPE": -7, "EAI_SYSTEM": -11,
}
