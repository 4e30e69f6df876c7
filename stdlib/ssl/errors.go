package ssl

import (
	"crypto/tls"
	"errors"
	"io"
	"net"
	"os"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// The exceptions of the module.
var (
	sslError          = &runtime.Type{}
	zeroReturnError   = &runtime.Type{}
	wantReadError     = &runtime.Type{}
	wantWriteError    = &runtime.Type{}
	syscallError      = &runtime.Type{}
	eofError          = &runtime.Type{}
	verificationError = &runtime.Type{}
)

// The values of SSLErrorNumber.
const (
	errorSSL      = 1
	errorWantRead = 2
	errorEOF      = 8
)

// failure makes an exception of something that OpenSSL has a name for, which is
// its message too.
func failure(th *runtime.Thread, t *runtime.Type, number int64, reason string) error {
	return explained(th, t, number, reason, strings.ToLower(strings.ReplaceAll(reason, "_", " ")))
}

// explained is failure with a message of its own. Reason may be "". It begins with
// the library, as in "X509: KEY_VALUES_MISMATCH", if that is another than SSL.
func explained(th *runtime.Thread, t *runtime.Type, number int64, reason, message string) error {
	library, why, origin := "SSL", runtime.None, "[SSL] "
	if reason != "" {
		if other, rest, found := strings.Cut(reason, ": "); found {
			library, reason = other, rest
		}
		why, origin = runtime.NewStr(reason).Value(), "["+library+": "+reason+"] "
	}
	e := runtime.NewException(t, runtime.Int(number), runtime.NewStr(origin+message).Value())
	if err := runtime.SetAttr(th, e.Value(), runtime.Intern("library"), runtime.NewStr(library).Value()); err != nil {
		return err
	}
	if err := runtime.SetAttr(th, e.Value(), runtime.Intern("reason"), why); err != nil {
		return err
	}
	return e
}

func wantRead(*runtime.Thread) error {
	return runtime.NewException(wantReadError, runtime.Int(errorWantRead), runtime.NewStr("The operation did not complete (read)").Value())
}

// raised is the exception for an error of crypto/tls.
func (c *connection) raised(th *runtime.Thread, err error) error {
	var refused *refusal
	var remote *net.OpError
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded):
		return wantRead(th)
	case c.cut && (errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)):
		return explained(th, eofError, errorEOF, "UNEXPECTED_EOF_WHILE_READING", "EOF occurred in violation of protocol")
	case errors.As(err, &refused):
		return refused.raised(th)
	case errors.As(err, new(tls.RecordHeaderError)):
		return failure(th, sslError, errorSSL, "WRONG_VERSION_NUMBER")
	case errors.As(err, &remote):
		return failure(th, sslError, errorSSL, alertReason(strings.TrimPrefix(remote.Err.Error(), "tls: ")))
	}
	text := strings.TrimPrefix(err.Error(), "tls: ")
	for part, reason := range localReasons {
		if strings.Contains(text, part) {
			return failure(th, sslError, errorSSL, reason)
		}
	}
	return explained(th, sslError, errorSSL, "", text)
}

// localReasons has OpenSSL's names by a part of crypto/tls's messages.
var localReasons = map[string]string{
	"unsupported protocol version": "UNSUPPORTED_PROTOCOL",
	"only unsupported versions":    "UNSUPPORTED_PROTOCOL",
	"no cipher suite supported":    "NO_SHARED_CIPHER",
	"didn't provide a certificate": "PEER_DID_NOT_RETURN_A_CERTIFICATE",
	"no certificates configured":   "NO_SHARED_CIPHER",
	"protocol is shutdown":         "PROTOCOL_IS_SHUTDOWN",
}

// alertReason is OpenSSL's name of an alert by crypto/tls's.
func alertReason(alert string) string {
	if renamed := alertNames[alert]; renamed != "" {
		return renamed
	}
	return "TLSV1_ALERT_" + strings.ToUpper(strings.ReplaceAll(alert, " ", "_"))
}

// alertNames has the names that do not follow from crypto/tls's.
var alertNames = map[string]string{
	"unexpected message":             "SSLV3_ALERT_UNEXPECTED_MESSAGE",
	"bad record MAC":                 "SSLV3_ALERT_BAD_RECORD_MAC",
	"handshake failure":              "SSLV3_ALERT_HANDSHAKE_FAILURE",
	"bad certificate":                "SSLV3_ALERT_BAD_CERTIFICATE",
	"unsupported certificate":        "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE",
	"revoked certificate":            "SSLV3_ALERT_CERTIFICATE_REVOKED",
	"expired certificate":            "SSLV3_ALERT_CERTIFICATE_EXPIRED",
	"unknown certificate":            "SSLV3_ALERT_CERTIFICATE_UNKNOWN",
	"illegal parameter":              "SSLV3_ALERT_ILLEGAL_PARAMETER",
	"unknown certificate authority":  "TLSV1_ALERT_UNKNOWN_CA",
	"error decoding message":         "TLSV1_ALERT_DECODE_ERROR",
	"error decrypting message":       "TLSV1_ALERT_DECRYPT_ERROR",
	"protocol version not supported": "TLSV1_ALERT_PROTOCOL_VERSION",
	"insufficient security level":    "TLSV1_ALERT_INSUFFICIENT_SECURITY",
	"user canceled":                  "TLSV1_ALERT_USER_CANCELLED",
	"unrecognized name":              "TLSV1_UNRECOGNIZED_NAME",
	"certificate required":           "TLSV13_ALERT_CERTIFICATE_REQUIRED",
}

func init() {
	for _, x := range []struct {
		t     *runtime.Type
		name  string
		base  *runtime.Type
		bases []*runtime.Type
	}{
		{sslError, "SSLError", runtime.OSError, nil},
		{zeroReturnError, "SSLZeroReturnError", sslError, nil},
		{wantReadError, "SSLWantReadError", sslError, nil},
		{wantWriteError, "SSLWantWriteError", sslError, nil},
		{syscallError, "SSLSyscallError", sslError, nil},
		{eofError, "SSLEOFError", sslError, nil},
		{verificationError, "SSLCertVerificationError", sslError, []*runtime.Type{runtime.ValueError}},
	} {
		runtime.RegisterType(x.t, &runtime.TypeSpec{Name: x.name, Module: "ssl", Base: x.base, Bases: x.bases, Slots: runtime.Slots{Str: errorText}})
	}
}

// errorText is the str of an SSLError: its message, without the number.
func errorText(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	v, err := runtime.GetAttr(th, self, runtime.Intern("strerror"))
	if err != nil || runtime.AsStr(v) != nil {
		return v, err
	}
	s, err := runtime.ToStr(th, runtime.AsException(self).Args.Value())
	if err != nil {
		return runtime.Value{}, err
	}
	return s.Value(), nil
}
