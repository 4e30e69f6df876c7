package ssl

import (
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// keyPair is a certificate with its private key, and those that vouch for it.
type keyPair struct {
	runtime.Header
	certificate tls.Certificate
}

// roots are the certificates that a context trusts.
type roots struct {
	runtime.Header
	pool *x509.CertPool
	ders [][]byte // of those that were added one by one
}

var (
	keyPairType = &runtime.Type{}
	rootsType   = &runtime.Type{}
)

// loadKeyPair is _key_pair(certificates, key), both as text in the format PEM.
func loadKeyPair(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	cert, err := runtime.BytesLike(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	key, err := runtime.BytesLike(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	if strings.Contains(key, "ENCRYPTED") {
		return runtime.Value{}, th.Raise(runtime.NotImplementedError, "private keys with a password are not supported")
	}
	pair, err := tls.X509KeyPair([]byte(cert), []byte(key))
	switch {
	case err == nil:
		return (&keyPair{runtime.MakeHeader(keyPairType), pair}).Value(), nil
	case strings.Contains(err.Error(), "does not match"):
		return runtime.Value{}, explained(th, sslError, 116, "X509: KEY_VALUES_MISMATCH", "key values mismatch")
	}
	return runtime.Value{}, explained(th, sslError, 9, "", "PEM lib: "+strings.TrimPrefix(err.Error(), "tls: "))
}

// add trusts the certificates in data, PEM or DER, up to the first that is none, and
// returns how many there are.
func (r *roots) add(data string) int {
	var ders [][]byte
	for rest := []byte(data); ; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			break
		}
		if block.Type == "CERTIFICATE" || block.Type == "TRUSTED CERTIFICATE" {
			ders = append(ders, block.Bytes)
		}
	}
	if len(ders) == 0 {
		ders = [][]byte{[]byte(data)}
	}
	for i, der := range ders {
		cert, err := x509.ParseCertificate(der)
		if err != nil {
			return i
		}
		r.pool.AddCert(cert)
		r.ders = append(r.ders, der)
	}
	return len(ders)
}

// oidNames has the names of the parts of a distinguished name.
var oidNames = map[string]string{
	"2.5.4.3": "commonName", "2.5.4.4": "surname", "2.5.4.5": "serialNumber", "2.5.4.6": "countryName", "2.5.4.7": "localityName",
	"2.5.4.8": "stateOrProvinceName", "2.5.4.9": "streetAddress", "2.5.4.10": "organizationName", "2.5.4.11": "organizationalUnitName",
	"2.5.4.12": "title", "2.5.4.15": "businessCategory", "2.5.4.17": "postalCode", "2.5.4.42": "givenName",
	"1.2.840.113549.1.9.1": "emailAddress", "0.9.2342.19200300.100.1.25": "domainComponent",
}

// distinguished is a subject or an issuer: a tuple of tuples of pairs.
func distinguished(raw []byte) runtime.Value {
	var name pkix.RDNSequence
	if _, err := asn1.Unmarshal(raw, &name); err != nil {
		return runtime.NewTuple().Value()
	}
	sets := make([]runtime.Value, len(name))
	for i, set := range name {
		pairs := make([]runtime.Value, len(set))
		for j, part := range set {
			key := part.Type.String()
			if known := oidNames[key]; known != "" {
				key = known
			}
			pairs[j] = pair(key, fmt.Sprint(part.Value))
		}
		sets[i] = runtime.NewTuple(pairs...).Value()
	}
	return runtime.NewTuple(sets...).Value()
}

func pair(a, b string) runtime.Value {
	return runtime.NewTuple(runtime.NewStr(a).Value(), runtime.NewStr(b).Value()).Value()
}

// address is an IP address as OpenSSL writes it.
func address(ip net.IP) string {
	if ip.To4() != nil {
		return ip.String()
	}
	var groups []string
	for i := 0; i+1 < len(ip); i += 2 {
		groups = append(groups, fmt.Sprintf("%X", int(ip[i])<<8|int(ip[i+1])))
	}
	return strings.Join(groups, ":")
}

// decode is _decode(der): a certificate as the dict of getpeercert.
func decode(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	der, err := runtime.BytesLike(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	cert, err := x509.ParseCertificate([]byte(der))
	if err != nil {
		return runtime.Value{}, explained(th, sslError, 0, "", err.Error())
	}
	d := runtime.NewDict()
	set := func(key string, v runtime.Value) { d.SetStr(runtime.Intern(key), v) }
	list := func(key string, items []runtime.Value) {
		if len(items) > 0 {
			set(key, runtime.NewTuple(items...).Value())
		}
	}
	locations := func(key string, urls []string) {
		var items []runtime.Value
		for _, url := range urls {
			items = append(items, runtime.NewStr(url).Value())
		}
		list(key, items)
	}
	at := func(t time.Time) runtime.Value {
		return runtime.NewStr(t.UTC().Format("Jan _2 15:04:05 2006 GMT")).Value()
	}
	set("subject", distinguished(cert.RawSubject))
	set("issuer", distinguished(cert.RawIssuer))
	set("version", runtime.Int(int64(cert.Version)))
	set("serialNumber", runtime.NewStr(fmt.Sprintf("%X", cert.SerialNumber.Bytes())).Value())
	set("notBefore", at(cert.NotBefore))
	set("notAfter", at(cert.NotAfter))
	var names []runtime.Value
	for _, name := range cert.DNSNames {
		names = append(names, pair("DNS", name))
	}
	for _, address := range cert.EmailAddresses {
		names = append(names, pair("email", address))
	}
	for _, ip := range cert.IPAddresses {
		names = append(names, pair("IP Address", address(ip)))
	}
	for _, uri := range cert.URIs {
		names = append(names, pair("URI", uri.String()))
	}
	list("subjectAltName", names)
	locations("OCSP", cert.OCSPServer)
	locations("caIssuers", cert.IssuingCertificateURL)
	locations("crlDistributionPoints", cert.CRLDistributionPoints)
	return d.Value(), nil
}

// toPEM is DER_cert_to_PEM_cert.
func toPEM(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	der, err := runtime.BytesLike(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewStr(string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: []byte(der)}))).Value(), nil
}

// toDER is PEM_cert_to_DER_cert.
func toDER(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	text, err := runtime.ToStr(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	block, _ := pem.Decode([]byte(text.String()))
	if block == nil || block.Type != "CERTIFICATE" {
		return runtime.Value{}, th.ValueErrorf("Invalid PEM encoding; must be that of a certificate")
	}
	return runtime.NewBytes(string(block.Bytes)).Value(), nil
}

func init() {
	runtime.RegisterType(keyPairType, &runtime.TypeSpec{Name: "_KeyPair", Module: "ssl", Final: true, Abstract: true})
	runtime.RegisterType(rootsType, &runtime.TypeSpec{
		Name: "_Roots", Module: "ssl", Final: true,
		Slots: runtime.Slots{
			New: func(*runtime.Thread, *runtime.Type, []runtime.Value, []runtime.Value) (runtime.Value, error) {
				return (&roots{Header: runtime.MakeHeader(rootsType), pool: x509.NewCertPool()}).Value(), nil
			},
		},
		Methods: []runtime.Method{
			{Sig: "add(self, data, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				data, err := runtime.BytesLike(th, args[1])
				if err != nil {
					return runtime.Value{}, err
				}
				if err := th.Alloc(4 * int64(len(data))); err != nil {
					return runtime.Value{}, err
				}
				n := runtime.MustAs[roots](args[0]).add(data)
				if n == 0 {
					return runtime.Value{}, explained(th, sslError, 136, "X509: NO_CERTIFICATE_OR_CRL_FOUND", "no certificate or crl found")
				}
				return runtime.Int(int64(n)), nil
			}},
			{Sig: "add_default(self, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				r := runtime.MustAs[roots](args[0])
				pool, err := x509.SystemCertPool()
				if err != nil {
					return runtime.None, nil // there are none
				}
				for _, der := range r.ders {
					if cert, err := x509.ParseCertificate(der); err == nil {
						pool.AddCert(cert)
					}
				}
				r.pool = pool
				return runtime.None, nil
			}},
			{Sig: "added(self, /)", Fn: func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				var all []runtime.Value
				for _, der := range runtime.MustAs[roots](args[0]).ders {
					all = append(all, runtime.NewBytes(string(der)).Value())
				}
				return runtime.NewList(all).Value(), nil
			}},
		},
	})
}
