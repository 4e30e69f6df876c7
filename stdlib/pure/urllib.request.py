"""URLs opened: by HTTP, and files."""

import io
import socket
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urljoin, urlsplit

__all__ = ['Request', 'urlopen', 'urlretrieve', 'pathname2url', 'url2pathname']

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS, _MOST_TO_ONE = 10, 4
_MOST_HEADER = 65536


class Request:
    """What to ask of a server."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url, _, self.fragment = url.partition('#')
        parts = urlsplit(self.full_url)
        if not parts.scheme:
            raise ValueError(f'unknown url type: {url!r}')
        self.type, self.host = parts.scheme, parts.netloc
        self.selector = (parts.path or '/') + ('?' + parts.query if parts.query else '')
        self.data = data
        self.headers = {}
        for name, value in headers.items():
            self.add_header(name, value)
        if method is not None:
            self.method = method

    def get_full_url(self):
        return f'{self.full_url}#{self.fragment}' if self.fragment else self.full_url

    def get_method(self):
        """The method: GET, or POST if there are data."""
        return getattr(self, 'method', 'GET' if self.data is None else 'POST')

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, default)

    def header_items(self):
        return list(self.headers.items())


class _Headers:
    """The headers of a response, whatever case their names are written in."""

    def __init__(self, pairs):
        self._pairs = pairs

    def get_all(self, name, failobj=None):
        return [value for key, value in self._pairs if key.lower() == name.lower()] or failobj

    def get(self, name, failobj=None):
        return self.get_all(name, [failobj])[0]

    __getitem__ = get

    def __contains__(self, name):
        return self.get_all(name) is not None

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._pairs)

    def keys(self):
        return [key for key, _ in self._pairs]

    def values(self):
        return [value for _, value in self._pairs]

    def items(self):
        return list(self._pairs)

    def get_content_type(self):
        return self.get('content-type', 'text/plain').partition(';')[0].strip().lower()

    def get_content_charset(self, failobj=None):
        for part in self.get('content-type', '').split(';')[1:]:
            name, _, value = part.strip().partition('=')
            if name.lower() == 'charset':
                return value.strip('"\'').lower()
        return failobj

    def __str__(self):
        return ''.join(f'{key}: {value}\n' for key, value in self._pairs) + '\n'


class _Response(io.BytesIO):
    """The answer, to be read as a file."""

    def __init__(self, body, url, status=None, reason=None, headers=()):
        super().__init__(body)
        self.url, self.status, self.code, self.reason, self.msg = url, status, status, reason, reason
        self.headers = _Headers(list(headers))

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return self.headers.items()


class _Connection:
    """What comes from a server, in the pieces that the protocol has."""

    def __init__(self, sock):
        self._sock = sock
        self._ahead = b''

    def _more(self):
        data = self._sock.recv(65536)
        self._ahead += data
        return bool(data)

    def line(self):
        while b'\n' not in self._ahead:
            if len(self._ahead) > _MOST_HEADER or not self._more():
                raise URLError('the server sent no complete header')
        line, _, self._ahead = self._ahead.partition(b'\n')
        return line.rstrip(b'\r').decode('iso-8859-1')

    def exactly(self, n):
        while len(self._ahead) < n and self._more():
            pass
        data, self._ahead = self._ahead[:n], self._ahead[n:]
        return data

    def rest(self):
        pieces = [self._ahead]
        while data := self._sock.recv(65536):
            pieces.append(data)
        return b''.join(pieces)

    def chunks(self):
        pieces = []
        while size := int(self.line().partition(';')[0], 16):
            pieces.append(self.exactly(size))
            self.line()
        return b''.join(pieces)


def _connect(request, host, port, timeout, context):
    """A socket to talk with a server."""
    if request.type == 'http':
        return socket.create_connection((host, port or 80), timeout)
    import ssl
    if context is None:
        context = ssl.create_default_context()
    sock = socket.create_connection((host, port or 443), timeout)
    try:
        return context.wrap_socket(sock, server_hostname=host)
    except BaseException:
        sock.close()
        raise


def _exchange(request, timeout, context):
    """One request and its response."""
    parts = urlsplit(request.full_url)
    if not parts.hostname:
        raise URLError('no host given')
    headers = {'Accept-encoding': 'identity', 'Host': request.host.rpartition('@')[2], 'User-agent': 'Python-urllib/3.14',
               **request.headers, 'Connection': 'close'}
    data = request.data
    if isinstance(data, str):
        raise TypeError('POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.')
    if data is not None:
        data = data.read() if hasattr(data, 'read') else bytes(data) if isinstance(data, (bytes, bytearray, memoryview)) else b''.join(data)
        headers.setdefault('Content-type', 'application/x-www-form-urlencoded')
        headers.setdefault('Content-length', str(len(data)))
    lines = [f'{request.get_method()} {request.selector} HTTP/1.1', *(f'{name}: {value}' for name, value in headers.items())]
    if any(not line.isprintable() for line in lines):
        raise ValueError("URL or headers can't contain control characters")
    try:
        sock = _connect(request, parts.hostname, parts.port, timeout, context)
    except (OSError, ImportError) as exc:
        raise URLError(exc) from exc
    with sock:
        sock.sendall('\r\n'.join([*lines, '', '']).encode('iso-8859-1') + (data or b''))
        connection = _Connection(sock)
        while True:
            version, _, rest = connection.line().partition(' ')
            status, _, reason = rest.partition(' ')
            if not version.startswith('HTTP/') or not status.isdigit():
                raise URLError('the server does not speak HTTP')
            pairs = []
            while line := connection.line():
                name, _, value = line.partition(':')
                pairs.append((name, value.strip()))
            if not 100 <= int(status) < 200:
                break
        response = _Response(b'', request.get_full_url(), int(status), reason, pairs)
        length = response.headers.get('content-length')
        if request.get_method() == 'HEAD' or int(status) in (204, 304):
            body = b''
        elif response.headers.get('transfer-encoding', '').lower() == 'chunked':
            body = connection.chunks()
        else:
            body = connection.rest() if length is None else connection.exactly(int(length))
        response.write(body)
        response.seek(0)
        return response


def urlopen(url, data=None, timeout=None, *, context=None):
    """The response of a URL, which may also be a Request: follows redirections, and raises HTTPError for errors."""
    request = url if isinstance(url, Request) else Request(url, data)
    if data is not None:
        request.data = data
    visited = []
    while True:
        if request.type == 'file':
            try:
                with open(unquote(urlsplit(request.full_url).path), 'rb') as f:
                    return _Response(f.read(), request.full_url)
            except OSError as exc:
                raise URLError(exc) from exc
        if request.type not in ('http', 'https'):
            raise URLError(f'unknown url type: {request.type}')
        response = _exchange(request, timeout, context)
        to = response.headers.get('location')
        if response.status not in _REDIRECTS or not to or request.get_method() not in ('GET', 'HEAD', 'POST'):
            break
        to = urljoin(request.full_url, to)
        if len(visited) >= _MOST_REDIRECTS or visited.count(to) >= _MOST_TO_ONE:
            raise HTTPError(request.full_url, response.status, 'The HTTP server returned a redirect error that would lead to an '
                            f'infinite loop.\nThe last 30x error message was:\n{response.reason}', response.headers, response)
        visited.append(to)
        kept = {name: value for name, value in request.headers.items() if not name.startswith('Content-')}
        request = Request(to, headers=kept, method='HEAD' if request.get_method() == 'HEAD' else None)
    if not 200 <= response.status < 300:
        raise HTTPError(request.full_url, response.status, response.reason, response.headers, response)
    return response


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Write the response of a URL to a file: the file's name and the headers."""
    if filename is None:
        raise NotImplementedError('urlretrieve needs a file name: there is no module tempfile')
    with urlopen(url, data) as response:
        body = response.read()
        with open(filename, 'wb') as f:
            f.write(body)
        if reporthook:
            reporthook(1, len(body), len(body))
        return filename, response.headers


def pathname2url(pathname):
    """A path as it is in URLs."""
    from urllib.parse import quote
    return quote(pathname)


def url2pathname(url):
    """The path that a URL's path stands for."""
    return unquote(url)
