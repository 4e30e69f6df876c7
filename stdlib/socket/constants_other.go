//go:build !linux

package socket

import "syscall"

const (
	soType       = -1
	soDomain     = -1
	soProtocol   = -1
	kindNonblock = 0
	kindMask     = -1

	aiPassive, aiCanonName, aiNumericHost                = 1, 2, 4
	niNumericHost, niNumericServ, niNameReqd, niDatagram = 2, 8, 4, 16
)

// systemConstants are those whose values, or existence, depend on the system.
var systemConstants = map[string]int{
	"AF_INET6": syscall.AF_INET6, "SO_BROADCAST": syscall.SO_BROADCAST, "SO_KEEPALIVE": syscall.SO_KEEPALIVE,
	"SO_LINGER": syscall.SO_LINGER, "SO_RCVBUF": syscall.SO_RCVBUF, "SO_REUSEADDR": syscall.SO_REUSEADDR,
	"SO_SNDBUF": syscall.SO_SNDBUF, "SOL_SOCKET": syscall.SOL_SOCKET, "SOMAXCONN": syscall.SOMAXCONN,
	"IPV6_V6ONLY": syscall.IPV6_V6ONLY, "EAI_AGAIN": eaiAgain, "EAI_FAIL": eaiFail, "EAI_NONAME": eaiNoName,
	"EAI_SERVICE": eaiService,
}
