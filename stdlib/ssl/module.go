package ssl

import (
	_ "embed"

	"github.com/asyn-lang/asyn/runtime"
)

// What is Python is not packed with that of the other modules (see package
// pysource), which every program has.
var (
	//go:embed ssl.py
	sslSource string
	//go:embed sslsocket.py
	socketSource string
	//go:embed sslproto.py
	protocolSource string
)

var definition = runtime.ModuleDef{
	Name: "ssl",
	Doc:  "TLS: encryption, and certificates that tell who is at the other end.",
	Functions: []runtime.Function{
		{Sig: "_connection(incoming, outgoing, server_side, server_hostname, minimum_version, maximum_version, verify_mode, check_hostname, " +
			"alpn_protocols, cipher_suites, certificates, roots)", Fn: newConnection},
		{Sig: "_key_pair(certificates, key)", Fn: loadKeyPair},
		{Sig: "_decode(der)", Fn: decode},
		{Sig: "_cipher_names()", Fn: cipherNames},
		{Sig: "def DER_cert_to_PEM_cert(der_cert_bytes)", Fn: toPEM},
		{Sig: "def PEM_cert_to_DER_cert(pem_cert_string)", Fn: toDER},
	},
	Constants: []runtime.Constant{
		{Name: "MemoryBIO", Value: memoryBIOType.Value()},
		{Name: "_Roots", Value: rootsType.Value()},
		{Name: "SSLError", Value: sslError.Value()},
		{Name: "SSLZeroReturnError", Value: zeroReturnError.Value()},
		{Name: "SSLWantReadError", Value: wantReadError.Value()},
		{Name: "SSLWantWriteError", Value: wantWriteError.Value()},
		{Name: "SSLSyscallError", Value: syscallError.Value()},
		{Name: "SSLEOFError", Value: eofError.Value()},
		{Name: "SSLCertVerificationError", Value: verificationError.Value()},
		{Name: "CertificateError", Value: verificationError.Value()},
		{Name: "socket_error", Value: runtime.OSError.Value()},
	},
	Sources: []runtime.ModuleSource{
		{Text: func() string { return sslSource }},
		{Text: func() string { return socketSource }, Names: []string{"SSLSocket"}},
	},
}

var protocolDefinition = runtime.ModuleDef{
	Name:    "asyncio.sslproto",
	Doc:     "Connections of asyncio over TLS.",
	Sources: []runtime.ModuleSource{{Text: func() string { return protocolSource }}},
}

func init() {
	runtime.LinkModule("ssl", definition.New)
	runtime.LinkModule("asyncio.sslproto", protocolDefinition.New)
}
