import os as _os
from enum import Enum as _Enum, IntEnum as _IntEnum, IntFlag as _IntFlag

# What there is instead of OpenSSL.
OPENSSL_VERSION = 'Go crypto/tls'
OPENSSL_VERSION_INFO = (0, 0, 0, 0, 0)
OPENSSL_VERSION_NUMBER = 0

HAS_ALPN = HAS_SNI = HAS_ECDH = HAS_NEVER_CHECK_COMMON_NAME = HAS_TLSv1 = HAS_TLSv1_1 = HAS_TLSv1_2 = HAS_TLSv1_3 = True
HAS_SSLv2 = HAS_SSLv3 = HAS_NPN = HAS_PSK = False
CHANNEL_BINDING_TYPES = ['tls-unique']
PEM_HEADER = '-----BEGIN CERTIFICATE-----'
PEM_FOOTER = '-----END CERTIFICATE-----'


class _SSLMethod(_IntEnum):
    PROTOCOL_TLS = 2
    PROTOCOL_SSLv23 = 2
    PROTOCOL_TLS_CLIENT = 16
    PROTOCOL_TLS_SERVER = 17


class VerifyMode(_IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2


class TLSVersion(_IntEnum):
    MINIMUM_SUPPORTED = -2
    SSLv3 = 768
    TLSv1 = 769
    TLSv1_1 = 770
    TLSv1_2 = 771
    TLSv1_3 = 772
    MAXIMUM_SUPPORTED = -1


class Options(_IntFlag):
    OP_ALL = 0x80000050
    OP_NO_SSLv2 = 0
    OP_SINGLE_DH_USE = 0
    OP_SINGLE_ECDH_USE = 0
    OP_LEGACY_SERVER_CONNECT = 1 << 2
    OP_IGNORE_UNEXPECTED_EOF = 1 << 7
    OP_NO_TICKET = 1 << 14
    OP_NO_COMPRESSION = 1 << 17
    OP_ENABLE_MIDDLEBOX_COMPAT = 1 << 20
    OP_CIPHER_SERVER_PREFERENCE = 1 << 22
    OP_NO_SSLv3 = 1 << 25
    OP_NO_TLSv1 = 1 << 26
    OP_NO_TLSv1_2 = 1 << 27
    OP_NO_TLSv1_1 = 1 << 28
    OP_NO_TLSv1_3 = 1 << 29
    OP_NO_RENEGOTIATION = 1 << 30


class VerifyFlags(_IntFlag):
    VERIFY_DEFAULT = 0
    VERIFY_X509_STRICT = 1 << 5
    VERIFY_X509_TRUSTED_FIRST = 1 << 15
    VERIFY_X509_PARTIAL_CHAIN = 1 << 19


class SSLErrorNumber(_IntEnum):
    SSL_ERROR_SSL = 1
    SSL_ERROR_WANT_READ = 2
    SSL_ERROR_WANT_WRITE = 3
    SSL_ERROR_WANT_X509_LOOKUP = 4
    SSL_ERROR_SYSCALL = 5
    SSL_ERROR_ZERO_RETURN = 6
    SSL_ERROR_WANT_CONNECT = 7
    SSL_ERROR_EOF = 8
    SSL_ERROR_INVALID_ERROR_CODE = 10


for _enumeration in _SSLMethod, VerifyMode, Options, VerifyFlags, SSLErrorNumber:
    globals().update(_enumeration.__members__)


class Purpose(_Enum):
    """What the certificate of the other end has to be good for."""

    SERVER_AUTH = '1.3.6.1.5.5.7.3.1'
    CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'


def _read(path):
    with open(path, 'rb') as file:
        return file.read()


class SSLContext:
    """What connections have in common: certificates, whom to trust, versions."""

    __slots__ = ('_protocol', '_verify_mode', '_check_hostname', '_verify_flags', '_options', '_minimum', '_maximum', '_alpn',
                 '_suites', '_certificates', '_roots', 'sslobject_class', '__weakref__')

    def __init__(self, protocol=None, *args, **kwargs):
        if protocol is None:
            from warnings import warn
            warn('ssl.SSLContext() without protocol argument is deprecated.', category=DeprecationWarning, stacklevel=2)
            protocol = PROTOCOL_TLS
        try:
            self._protocol = _SSLMethod(protocol)
        except ValueError:
            raise ValueError(f'invalid or unsupported protocol version {protocol}') from None
        client = self._protocol == PROTOCOL_TLS_CLIENT
        self._verify_mode = CERT_REQUIRED if client else CERT_NONE
        self._check_hostname = client
        self._verify_flags = VerifyFlags.VERIFY_X509_TRUSTED_FIRST
        self._options = OP_ALL | OP_NO_SSLv3 | OP_CIPHER_SERVER_PREFERENCE | OP_ENABLE_MIDDLEBOX_COMPAT | OP_NO_COMPRESSION
        self._minimum = TLSVersion.TLSv1_2
        self._maximum = TLSVersion.MAXIMUM_SUPPORTED
        self._alpn = ()
        self._suites = ()
        self._certificates = ()
        self._roots = _Roots()
        self.sslobject_class = SSLObject

    def __reduce__(self):
        raise TypeError(f"cannot pickle '{type(self).__name__}' object")

    @property
    def protocol(self):
        return self._protocol

    @property
    def verify_mode(self):
        return self._verify_mode

    @verify_mode.setter
    def verify_mode(self, value):
        try:
            value = VerifyMode(value)
        except ValueError:
            raise ValueError('invalid value for verify_mode') from None
        if value == CERT_NONE and self._check_hostname:
            raise ValueError('Cannot set verify_mode to CERT_NONE when check_hostname is enabled.')
        self._verify_mode = value

    @property
    def check_hostname(self):
        return self._check_hostname

    @check_hostname.setter
    def check_hostname(self, value):
        self._check_hostname = bool(value)
        if value and self._verify_mode == CERT_NONE:
            self._verify_mode = CERT_REQUIRED

    @property
    def verify_flags(self):
        return self._verify_flags

    @verify_flags.setter
    def verify_flags(self, value):
        known = VERIFY_X509_STRICT | VERIFY_X509_TRUSTED_FIRST | VERIFY_X509_PARTIAL_CHAIN
        if value & ~known:
            raise NotImplementedError(f'verify_flags {value & ~known:#x} are not supported')
        self._verify_flags = VerifyFlags(value)

    @property
    def options(self):
        return self._options

    @options.setter
    def options(self, value):
        self._options = Options(value)

    @property
    def minimum_version(self):
        return self._minimum

    @minimum_version.setter
    def minimum_version(self, value):
        self._minimum = self._version(value)

    @property
    def maximum_version(self):
        return self._maximum

    @maximum_version.setter
    def maximum_version(self, value):
        self._maximum = self._version(value)

    @staticmethod
    def _version(value):
        try:
            return TLSVersion(value)
        except ValueError:
            raise ValueError(f'Unsupported TLS/SSL version {value:#x}') from None

    def _versions(self):
        """The lowest and the highest version, without those that options rule out."""
        versions = [version for version, ruled_out in (
            (TLSVersion.TLSv1, OP_NO_TLSv1), (TLSVersion.TLSv1_1, OP_NO_TLSv1_1), (TLSVersion.TLSv1_2, OP_NO_TLSv1_2),
            (TLSVersion.TLSv1_3, OP_NO_TLSv1_3)) if not self._options & ruled_out]
        if self._minimum != TLSVersion.MAXIMUM_SUPPORTED:
            versions = [version for version in versions if version >= self._minimum]
        else:
            versions = versions[-1:]
        if self._maximum == TLSVersion.MINIMUM_SUPPORTED:
            versions = versions[:1]
        elif self._maximum != TLSVersion.MAXIMUM_SUPPORTED:
            versions = [version for version in versions if version <= self._maximum]
        if not versions:
            raise SSLError(1, '[SSL: NO_PROTOCOLS_AVAILABLE] no protocols available')
        return versions[0], versions[-1]

    def set_alpn_protocols(self, alpn_protocols):
        names = [bytes(name, 'ascii').decode() for name in alpn_protocols]
        if not all(0 < len(name) < 256 for name in names):
            raise SSLError('ALPN protocols must be 1 to 255 in length')
        self._alpn = tuple(names)

    def set_ciphers(self, cipherlist):
        known = _cipher_names()
        if cipherlist in ('DEFAULT', 'ALL', 'HIGH'):
            self._suites = ()
            return
        names = cipherlist.replace(',', ':').replace(' ', ':').split(':')
        for name in names:
            if name not in known and any(sign in name for sign in '!+@'):
                raise NotImplementedError(f'ciphers are chosen by their names alone, not by {name!r}')
        self._suites = tuple(name for name in names if name in known)
        if not self._suites:
            raise SSLError('No cipher can be selected.')

    def get_ciphers(self):
        return [{'name': name} for name in self._suites or _cipher_names()]

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        certificates = _read(certfile)
        key = certificates if keyfile is None else _read(keyfile)
        self._certificates = (_key_pair(certificates, key), *self._certificates)

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        if cafile is None and capath is None and cadata is None:
            raise TypeError('cafile, capath and cadata cannot be all omitted')
        if cadata is not None:
            if not cadata:
                raise ValueError('Empty certificate data')
            try:
                self._roots.add(cadata.encode('ascii') if isinstance(cadata, str) else cadata)
            except SSLError:
                what = 'no start line' if isinstance(cadata, str) else 'not enough data'
                raise SSLError(0, f'{what}: cadata does not contain a certificate') from None
        if cafile is not None:
            self._roots.add(_read(cafile))
        if capath is not None:
            for name in sorted(_os.listdir(capath)):
                try:
                    self._roots.add(_read(_os.path.join(capath, name)))
                except (SSLError, IsADirectoryError):
                    pass

    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        if not isinstance(purpose, Purpose):
            raise TypeError(purpose)
        self._roots.add_default()

    def set_default_verify_paths(self):
        self._roots.add_default()

    def get_ca_certs(self, binary_form=False):
        """Those that were loaded one by one; those of the machine are not listed."""
        return [der if binary_form else _decode(der) for der in self._roots.added()]

    def wrap_bio(self, incoming, outgoing, server_side=False, server_hostname=None, session=None):
        return self.sslobject_class._create(incoming, outgoing, server_side, server_hostname, session, self)

    def wrap_socket(self, sock, server_side=False, do_handshake_on_connect=True, suppress_ragged_eofs=True, server_hostname=None,
                    session=None):
        return self.sslsocket_class._create(
            sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, self, session)

    @property
    def sslsocket_class(self):
        from ssl import SSLSocket
        return SSLSocket


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    """A context with the settings that are best for most."""
    if not isinstance(purpose, Purpose):
        raise TypeError(purpose)
    server = purpose == Purpose.CLIENT_AUTH
    context = SSLContext(PROTOCOL_TLS_SERVER if server else PROTOCOL_TLS_CLIENT)
    context.verify_flags |= VERIFY_X509_PARTIAL_CHAIN | VERIFY_X509_STRICT
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    elif not server:
        context.load_default_certs(purpose)
    return context


def _create_unverified_context(protocol=None, *, cert_reqs=CERT_NONE, check_hostname=False, purpose=Purpose.SERVER_AUTH,
                               certfile=None, keyfile=None, cafile=None, capath=None, cadata=None):
    if not isinstance(purpose, Purpose):
        raise TypeError(purpose)
    if protocol is None:
        protocol = PROTOCOL_TLS_CLIENT if purpose == Purpose.SERVER_AUTH else PROTOCOL_TLS_SERVER
    context = SSLContext(protocol)
    context.check_hostname = check_hostname
    context.verify_mode = cert_reqs
    if check_hostname:
        context.check_hostname = True
    if keyfile and not certfile:
        raise ValueError('certfile must be specified')
    if certfile:
        context.load_cert_chain(certfile, keyfile)
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    elif context.verify_mode != CERT_NONE:
        context.load_default_certs(purpose)
    return context


_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context


class SSLObject:
    """One end of a connection, whose records are moved by whoever made it."""

    def __init__(self, *args, **kwargs):
        raise TypeError(f'{self.__class__.__name__} does not have a public constructor. Instances are returned by SSLContext.wrap_bio().')

    @classmethod
    def _create(cls, incoming, outgoing, server_side, server_hostname, session, context):
        if session is not None:
            raise NotImplementedError('sessions are not supported')
        if server_hostname is not None and (not server_hostname or server_hostname.startswith('.')):
            raise ValueError('server_hostname cannot be an empty string or start with a leading dot.')
        if server_hostname is not None and not server_hostname.isascii():
            raise NotImplementedError('there is no codec idna: server_hostname has to be ASCII')
        if server_side and context.protocol == PROTOCOL_TLS_CLIENT:
            raise SSLError(0, 'Cannot create a server socket with a PROTOCOL_TLS_CLIENT context')
        if not server_side and context.protocol == PROTOCOL_TLS_SERVER:
            raise SSLError(0, 'Cannot create a client socket with a PROTOCOL_TLS_SERVER context')
        self = cls.__new__(cls)
        self._context = context
        self._server_side = bool(server_side)
        self._server_hostname = server_hostname
        self._verified = context.verify_mode != CERT_NONE
        self._connection = _connection(
            incoming, outgoing, server_side, server_hostname, *context._versions(), context.verify_mode,
            context.check_hostname and server_hostname is not None, context._alpn, context._suites, context._certificates, context._roots)
        return self

    context = property(lambda self: self._context)
    server_side = property(lambda self: self._server_side)
    server_hostname = property(lambda self: self._server_hostname)
    session = property(lambda self: None)
    session_reused = property(lambda self: False)

    def do_handshake(self):
        self._connection.do_handshake()

    def read(self, len=1024, buffer=None):
        if buffer is None:
            return self._connection.read(len)
        return self._connection.read_into(len, buffer)

    def write(self, data):
        return self._connection.write(data)

    def unwrap(self):
        self._connection.unwrap()

    def getpeercert(self, binary_form=False):
        certificates = self._connection.peer_certificates()
        if not certificates:
            return None
        if binary_form:
            return certificates[0]
        return _decode(certificates[0]) if self._verified else {}

    def get_unverified_chain(self):
        return self._connection.peer_certificates()

    def get_verified_chain(self):
        return self._connection.verified_chain()

    def selected_alpn_protocol(self):
        return self._connection.selected_alpn_protocol()

    def cipher(self):
        return self._connection.cipher()

    def version(self):
        return self._connection.version()

    def compression(self):
        return None

    def get_channel_binding(self, cb_type='tls-unique'):
        if cb_type not in CHANNEL_BINDING_TYPES:
            raise ValueError(f'{cb_type} channel binding type not implemented')
        return self._connection.tls_unique()


def RAND_bytes(n, /):
    if n < 0:
        raise ValueError('num must be positive')
    return _os.urandom(n)


def RAND_status():
    return True


def cert_time_to_seconds(cert_time):
    """The time in a certificate's notBefore or notAfter as seconds since 1970."""
    from datetime import datetime, timezone
    from time import strptime
    return int(datetime(*strptime(cert_time, '%b %d %H:%M:%S %Y GMT')[:6], tzinfo=timezone.utc).timestamp())
