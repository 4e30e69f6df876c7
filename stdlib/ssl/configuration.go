package ssl

import (
	"crypto/tls"
	"crypto/x509"
	"slices"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// The values of VerifyMode.
const (
	certNone     = 0
	certRequired = 2
)

// configuration makes what crypto/tls has of a context from the arguments
// server_hostname, minimum_version, maximum_version, verify_mode, check_hostname,
// alpn_protocols, cipher_suites, certificates, roots. Random numbers are always
// the machine's, and certificates are judged by its time: a script that has
// neither still has to have its secrets.
func configuration(th *runtime.Thread, server bool, args []runtime.Value, o *outcome) (*tls.Config, error) {
	hostname := ""
	if s := runtime.AsStr(args[0]); s != nil {
		hostname = s.String()
	}
	var versions [3]int
	for i := range versions {
		var err error
		if versions[i], err = runtime.IndexOf(th, args[1+i]); err != nil {
			return nil, err
		}
	}
	verify := versions[2]
	if verify < certNone || verify > certRequired {
		return nil, th.ValueErrorf("invalid value for verify_mode")
	}
	checkName, err := runtime.Truth(th, args[4])
	if err != nil {
		return nil, err
	}
	config := &tls.Config{
		ServerName: hostname,
		MinVersion: uint16(max(versions[0], 0)), MaxVersion: uint16(max(versions[1], 0)),
		DynamicRecordSizingDisabled: true,
		// The verification is that of VerifyConnection, since what a context asks
		// for is not what crypto/tls offers.
		InsecureSkipVerify: true,
		ClientAuth:         [...]tls.ClientAuthType{tls.NoClientCert, tls.RequestClientCert, tls.RequireAnyClientCert}[verify],
	}
	if config.NextProtos, err = texts(th, args[5]); err != nil {
		return nil, err
	}
	suites, err := texts(th, args[6])
	if err != nil {
		return nil, err
	}
	for _, suite := range tls.CipherSuites() {
		if name, _ := cipherName(suite.ID); slices.Contains(suites, name) {
			config.CipherSuites = append(config.CipherSuites, suite.ID)
		}
	}
	pairs, err := runtime.Collect(th, args[7])
	if err != nil {
		return nil, err
	}
	for _, v := range pairs {
		p := runtime.As[keyPair](v, keyPairType)
		if p == nil {
			return nil, th.TypeErrorf("a certificate was expected, got %s", v.Type().Name())
		}
		config.Certificates = append(config.Certificates, p.certificate)
	}
	trust := runtime.As[roots](args[8], rootsType)
	if trust == nil {
		return nil, th.TypeErrorf("roots were expected, got %s", args[8].Type().Name())
	}
	if verify != certNone {
		trusted := trust.pool.Clone()
		config.VerifyConnection = func(state tls.ConnectionState) error {
			options := x509.VerifyOptions{Roots: trusted, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}
			if server {
				options.KeyUsages[0] = x509.ExtKeyUsageClientAuth
			} else if checkName {
				options.DNSName = hostname
			}
			return o.verify(state.PeerCertificates, options)
		}
	}
	if server && len(config.NextProtos) > 0 {
		// A client without a protocol in common is served without one.
		config.GetConfigForClient = func(hello *tls.ClientHelloInfo) (*tls.Config, error) {
			for _, p := range hello.SupportedProtos {
				if slices.Contains(config.NextProtos, p) {
					return nil, nil
				}
			}
			plain := config.Clone()
			plain.NextProtos = nil
			return plain, nil
		}
	}
	return config, nil
}

// texts collects an iterable of str.
func texts(th *runtime.Thread, v runtime.Value) ([]string, error) {
	items, err := runtime.Collect(th, v)
	if err != nil {
		return nil, err
	}
	all := make([]string, len(items))
	for i, item := range items {
		s, err := runtime.ToStr(th, item)
		if err != nil {
			return nil, err
		}
		all[i] = s.String()
	}
	return all, nil
}

// versionName is OpenSSL's name of a version.
func versionName(version uint16) string {
	return map[uint16]string{
		tls.VersionTLS10: "TLSv1", tls.VersionTLS11: "TLSv1.1", tls.VersionTLS12: "TLSv1.2", tls.VersionTLS13: "TLSv1.3",
	}[version]
}

// cipherName is OpenSSL's name of a cipher suite, and how many bits its key has.
func cipherName(id uint16) (name string, bits int64) {
	name, bits = tls.CipherSuiteName(id), 256
	switch {
	case strings.Contains(name, "AES_128"):
		bits = 128
	case strings.Contains(name, "3DES"):
		bits = 168
	}
	if !strings.Contains(name, "_WITH_") {
		return name, bits // TLS 1.3 has one name for all
	}
	return strings.NewReplacer("TLS_RSA_WITH_", "", "TLS_", "", "_WITH_", "-", "AES_128_CBC", "AES128", "AES_256_CBC", "AES256",
		"AES_", "AES", "3DES_EDE_CBC", "DES-CBC3", "POLY1305_SHA256", "POLY1305", "_", "-").Replace(name), bits
}

// cipherNames is _ciphers(): the names of the cipher suites that can be chosen.
func cipherNames(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
	var names []runtime.Value
	for _, suite := range tls.CipherSuites() {
		name, _ := cipherName(suite.ID)
		names = append(names, runtime.NewStr(name).Value())
	}
	return runtime.NewList(names).Value(), nil
}
