package ssl

import (
	"bytes"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// refusal is why a certificate is not good enough, with OpenSSL's number and words.
type refusal struct {
	code    int64
	message string
}

// Error implements error.
func (r *refusal) Error() string { return r.message }

// raised is the SSLCertVerificationError.
func (r *refusal) raised(th *runtime.Thread) error {
	err := explained(th, verificationError, errorSSL, "CERTIFICATE_VERIFY_FAILED", "certificate verify failed: "+r.message)
	e, ok := err.(*runtime.Exception)
	if !ok {
		return err
	}
	if err := runtime.SetAttr(th, e.Value(), runtime.Intern("verify_code"), runtime.Int(r.code)); err != nil {
		return err
	}
	if err := runtime.SetAttr(th, e.Value(), runtime.Intern("verify_message"), runtime.NewStr(r.message).Value()); err != nil {
		return err
	}
	return e
}

// verify judges a peer by its certificates, of which the first is its own. Whether
// there has to be one crypto/tls has seen to.
func (o *outcome) verify(peer []*x509.Certificate, options x509.VerifyOptions) error {
	if len(peer) == 0 {
		return nil
	}
	options.Intermediates = x509.NewCertPool()
	for _, cert := range peer[1:] {
		options.Intermediates.AddCert(cert)
	}
	chains, err := peer[0].Verify(options)
	if err != nil {
		return refusalOf(err, peer, options.DNSName)
	}
	for _, cert := range chains[0] {
		o.verified = append(o.verified, cert.Raw)
	}
	return nil
}

// refusalOf tells what an error of the verification means.
func refusalOf(err error, peer []*x509.Certificate, hostname string) *refusal {
	var invalid x509.CertificateInvalidError
	switch {
	case errors.As(err, new(x509.HostnameError)):
		if net.ParseIP(hostname) != nil {
			return &refusal{64, fmt.Sprintf("IP address mismatch, certificate is not valid for '%s'.", hostname)}
		}
		return &refusal{62, fmt.Sprintf("Hostname mismatch, certificate is not valid for '%s'.", hostname)}
	case errors.As(err, new(x509.UnknownAuthorityError)), errors.As(err, new(x509.SystemRootsError)):
		last := peer[len(peer)-1]
		switch {
		case !bytes.Equal(last.RawIssuer, last.RawSubject):
			return &refusal{20, "unable to get local issuer certificate"}
		case len(peer) == 1:
			return &refusal{18, "self-signed certificate"}
		}
		return &refusal{19, "self-signed certificate in certificate chain"}
	case errors.As(err, &invalid):
		switch invalid.Reason {
		case x509.Expired:
			if time.Now().Before(invalid.Cert.NotBefore) {
				return &refusal{9, "certificate is not yet valid"}
			}
			return &refusal{10, "certificate has expired"}
		case x509.NotAuthorizedToSign:
			return &refusal{79, "invalid CA certificate"}
		case x509.TooManyIntermediates:
			return &refusal{25, "path length constraint exceeded"}
		case x509.IncompatibleUsage:
			return &refusal{26, "unsuitable certificate purpose"}
		case x509.CANotAuthorizedForThisName:
			return &refusal{47, "permitted subtree violation"}
		}
	}
	return &refusal{1, err.Error()}
}
