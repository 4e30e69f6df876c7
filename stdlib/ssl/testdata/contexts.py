"""The settings of contexts, and two ends that talk without a network."""
import ssl
import sys

folder = sys.argv[1]


def show(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as exc:
        text = str(exc).partition(' (_ssl.c')[0].partition(": '/")[0]   # asyn names the file
        print(f'{type(exc).__name__}: {text}')


def settings(context):
    print(repr(context.verify_mode), context.check_hostname, repr(context.protocol))


client, server = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
for context in client, server, ssl.create_default_context(), ssl.create_default_context(ssl.Purpose.CLIENT_AUTH), ssl._create_unverified_context():
    settings(context)
print(repr(ssl.create_default_context().minimum_version), repr(ssl.create_default_context().maximum_version))
show(setattr, client, 'verify_mode', ssl.CERT_NONE)
client.check_hostname = False
client.verify_mode = ssl.CERT_NONE
settings(client)
client.check_hostname = True
settings(client)
show(setattr, client, 'verify_mode', 7)
show(setattr, client, 'minimum_version', 7)
client.minimum_version = ssl.TLSVersion.TLSv1_3
print(repr(client.minimum_version))
show(ssl.SSLContext, 99)
show(ssl.create_default_context, 5)
show(client.load_cert_chain, f'{folder}/nothing')
show(client.load_cert_chain, f'{folder}/server.crt', f'{folder}/client.key')
show(client.load_verify_locations)
show(client.load_verify_locations, f'{folder}/nothing')
show(client.load_verify_locations, f'{folder}/server.key')
show(client.load_verify_locations, cadata='')
show(client.load_verify_locations, cadata='nonsense')
show(client.load_verify_locations, cadata=b'nonsense')
with open(f'{folder}/ca.crt') as file:
    pem = file.read()
client.load_verify_locations(cadata=pem)
print([certificate['subject'] for certificate in client.get_ca_certs()])
print(client.get_ca_certs(binary_form=True) == [ssl.PEM_cert_to_DER_cert(pem)])
show(client.set_ciphers, 'NONSENSE')
show(client.set_alpn_protocols, [''])
show(client.set_alpn_protocols, ['x' * 256])
show(ssl.cert_time_to_seconds, 'Jan  5 09:34:43 2018 GMT')
print(ssl.Purpose.SERVER_AUTH, list(ssl.TLSVersion), list(ssl.VerifyMode))
for name in 'SSLError', 'SSLCertVerificationError', 'SSLZeroReturnError', 'SSLWantReadError', 'SSLEOFError':
    print([base.__name__ for base in getattr(ssl, name).__mro__])
print(ssl.CertificateError is ssl.SSLCertVerificationError, str(ssl.SSLError(1, 'text')), repr(ssl.SSLError(1, 'text')), ssl.SSLError('text'))
print(ssl.HAS_SNI, ssl.HAS_ALPN, ssl.HAS_TLSv1_3, ssl.HAS_SSLv3, len(ssl.RAND_bytes(5)), ssl.RAND_status())

client = ssl.create_default_context(cafile=f'{folder}/ca.crt')
server.load_cert_chain(f'{folder}/server.crt', f'{folder}/server.key')
show(ssl.SSLObject)
show(client.wrap_bio, ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname='')
show(client.wrap_bio, ssl.MemoryBIO(), ssl.MemoryBIO(), server_side=True)
show(server.wrap_bio, ssl.MemoryBIO(), ssl.MemoryBIO())


def pair():
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    left = client.wrap_bio(back, there, server_hostname='localhost')
    right = server.wrap_bio(there, back, server_side=True)
    return left, right, there, back


def connect(left, right):
    for end in left, right, left, right, left:
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass


bio = ssl.MemoryBIO()
print(bio.pending, bio.eof, bio.read(), bio.write(b'some bytes'), bio.pending, bio.read(4), bio.read(), bio.eof)
bio.write_eof()
print(bio.eof)
show(bio.write, b'more')

left, right, there, back = pair()
print(left.version(), left.cipher(), left.selected_alpn_protocol(), left.compression(), left.server_hostname, right.server_side)
show(left.getpeercert)
show(left.read)
show(left.unwrap)
connect(left, right)
print(left.version(), left.getpeercert()['subject'], right.getpeercert())
print(left.write(b'from left'), right.read(), right.write(b'from right'))
buffer = bytearray(100)
print(left.read(100, buffer), bytes(buffer[:10]))
show(left.read)
show(left.unwrap)
show(left.write, b'more')
print(right.read(), right.read())
show(right.unwrap)
show(left.unwrap)
show(right.write, b'more')

left, right, there, back = pair()
connect(left, right)
there.write_eof()
show(right.read)

left, right, there, back = pair()
back.write(b'no TLS at all')
show(left.do_handshake)

client.set_alpn_protocols(['http/1.1'])
for offered in ['h2', 'http/1.1'], ['h2']:
    server.set_alpn_protocols(offered)
    left, right, there, back = pair()
    connect(left, right)
    print(left.selected_alpn_protocol(), right.selected_alpn_protocol())

client.maximum_version = ssl.TLSVersion.TLSv1_2
server.set_ciphers('ECDHE-ECDSA-AES256-GCM-SHA384')
left, right, there, back = pair()
connect(left, right)
print(left.version(), right.version(), left.cipher())
server.options |= ssl.OP_NO_TLSv1_2
left, right, there, back = pair()
try:
    connect(left, right)
except ssl.SSLError as exc:
    print(exc.reason)

server.options &= ~ssl.OP_NO_TLSv1_2
server.verify_mode = ssl.CERT_REQUIRED
server.load_verify_locations(f'{folder}/ca.crt')
left, right, there, back = pair()
try:
    connect(left, right)
except ssl.SSLError as exc:
    print(exc.reason)
client.load_cert_chain(f'{folder}/client.crt', f'{folder}/client.key')
left, right, there, back = pair()
connect(left, right)
print(right.getpeercert()['subject'])
