"""URLs taken apart and put together, and the escapes in them."""

from collections import namedtuple as _namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl', 'quote',
           'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult',
           'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps',
                 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero',
               'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp',
               'tel']
scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'

_CONTROLS_AND_SPACE = ''.join(map(chr, range(33)))


# Text, or bytes in ASCII in and out


def _texts(*args):
    """The arguments as str, and what makes a result of the kind that they had."""
    kinds = {isinstance(arg, str) for arg in args if arg}
    if len(kinds) > 1:
        raise TypeError('Cannot mix str and non-str arguments')
    if not kinds and all(isinstance(arg, (str, type(None))) for arg in args) or kinds == {True}:
        return *args, lambda result: result
    return *(arg.decode('ascii') if arg else '' for arg in args), lambda result: result.encode('ascii')


class _TextResult:
    """A result with text in it."""

    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        """The result with bytes in it."""
        return self._counterpart(*(part.encode(encoding, errors) for part in self))


class _BytesResult:
    """A result with bytes in it."""

    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        """The result with text in it."""
        return self._counterpart(*(part.decode(encoding, errors) for part in self))


class _Netloc:
    """The parts of what is between // and the path."""

    __slots__ = ()

    def _split_netloc(self):
        """What is before @, if there is one, and after."""
        text, back = _texts(self.netloc)
        user, at, host = text.rpartition('@')
        return user if at else None, host, back

    @property
    def username(self):
        user, _, back = self._split_netloc()
        return None if user is None else back(user.partition(':')[0])

    @property
    def password(self):
        user, _, back = self._split_netloc()
        name, colon, password = (user or '').partition(':')
        return back(password) if colon else None

    def _host_and_port(self):
        _, host, back = self._split_netloc()
        _, bracket, rest = host.partition('[')
        if bracket:
            host, _, rest = rest.partition(']')
            port = rest.partition(':')[2]
        else:
            host, _, port = host.partition(':')
        return host, port, back

    @property
    def hostname(self):
        host, _, back = self._host_and_port()
        if not host:
            return None
        name, percent, zone = host.partition('%')
        return back(name.lower() + percent + zone)

    @property
    def port(self):
        port = self._host_and_port()[1]
        if not port:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        if int(port) > 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)


class _Split:
    __slots__ = ()

    def geturl(self):
        """The URL put together again."""
        return urlunsplit(self)


class _Parse:
    __slots__ = ()

    def geturl(self):
        """The URL put together again."""
        return urlunparse(self)


class _Defrag:
    __slots__ = ()

    def geturl(self):
        """The URL put together again."""
        return self.url + (b'#' if isinstance(self.fragment, bytes) else '#') + self.fragment if self.fragment else self.url


_split = _namedtuple('SplitResult', 'scheme netloc path query fragment')
_parse = _namedtuple('ParseResult', 'scheme netloc path params query fragment')
_defrag = _namedtuple('DefragResult', 'url fragment')


class SplitResult(_Split, _split, _Netloc, _TextResult):
    """What urlsplit makes of a str."""

    __slots__ = ()


class SplitResultBytes(_Split, _split, _Netloc, _BytesResult):
    """What urlsplit makes of bytes."""

    __slots__ = ()


class ParseResult(_Parse, _parse, _Netloc, _TextResult):
    """What urlparse makes of a str."""

    __slots__ = ()


class ParseResultBytes(_Parse, _parse, _Netloc, _BytesResult):
    """What urlparse makes of bytes."""

    __slots__ = ()


class DefragResult(_Defrag, _defrag, _TextResult):
    """What urldefrag makes of a str."""

    __slots__ = ()


class DefragResultBytes(_Defrag, _defrag, _BytesResult):
    """What urldefrag makes of bytes."""

    __slots__ = ()


for _text, _bytes in (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes), (DefragResult, DefragResultBytes):
    _text._counterpart, _bytes._counterpart = _bytes, _text


def clear_cache():
    """Forget what was parsed, of which nothing is kept."""


# Taking apart, putting together


def _check_netloc(netloc):
    """Brackets are for addresses of version 6, and for those of the future."""
    if ('[' in netloc) != (']' in netloc):
        raise ValueError('Invalid IPv6 URL')
    if '[' not in netloc:
        return
    before, _, rest = netloc.rpartition('@')[2].partition('[')
    host, _, after = rest.partition(']')
    if before or after and not after.startswith(':'):
        raise ValueError('Invalid IPv6 URL')
    if host.startswith('v'):
        version, dot, address = host[1:].partition('.')
        if not (dot and address and version and all(c in '0123456789abcdefABCDEF' for c in version)):
            raise ValueError('IPvFuture address is invalid')
    elif ':' not in host:
        if host.replace('.', '').isdigit() and host.count('.') == 3:
            raise ValueError('An IPv4 address cannot be in brackets')
        raise ValueError(f'{host!r} does not appear to be an IPv4 or IPv6 address')


def _scheme_of(url):
    """The scheme that a URL begins with and the rest; the scheme is '' if there is none."""
    scheme, colon, rest = url.partition(':')
    if colon and scheme and scheme[0].isascii() and scheme[0].isalpha() and all(c in scheme_chars for c in scheme):
        return scheme.lower(), rest
    return '', url


def _urlsplit(url, scheme='', allow_fragments=True):
    url = url.lstrip(_CONTROLS_AND_SPACE)
    scheme = scheme.strip(_CONTROLS_AND_SPACE)
    for unsafe in '\t\r\n':
        url = url.replace(unsafe, '')
        scheme = scheme.replace(unsafe, '')
    own, url = _scheme_of(url)
    netloc = query = fragment = ''
    if url.startswith('//'):
        end = min((at for at in map(url.find, '/?#', (2, 2, 2)) if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_netloc(netloc)
    if allow_fragments:
        url, _, fragment = url.partition('#')
    url, _, query = url.partition('?')
    return SplitResult(own or scheme, netloc, url, query, fragment)


def urlsplit(url, scheme='', allow_fragments=True):
    """The parts of a URL: scheme, netloc, path, query, fragment."""
    text, scheme, back = _texts(url, scheme)
    result = _urlsplit(text, scheme, bool(allow_fragments))
    return result if isinstance(url, str) else result.encode()


def urlparse(url, scheme='', allow_fragments=True):
    """The parts of a URL, with the parameters of the last part of the path by themselves."""
    text, scheme, back = _texts(url, scheme)
    scheme, netloc, path, query, fragment = _urlsplit(text, scheme, bool(allow_fragments))
    params = ''
    if scheme in uses_params and ';' in path:
        head, slash, tail = path.rpartition('/')
        tail, _, params = tail.partition(';')
        path = head + slash + tail
    result = ParseResult(scheme, netloc, path, params, query, fragment)
    return result if isinstance(url, str) else result.encode()


def urlunsplit(components):
    """The URL of five parts."""
    scheme, netloc, url, query, fragment, back = _texts(*components)
    if netloc:
        if url and not url.startswith('/'):
            url = '/' + url
        url = '//' + netloc + url
    elif url.startswith('//') or scheme and scheme in uses_netloc and (not url or url.startswith('/')):
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url += '?' + query
    if fragment:
        url += '#' + fragment
    return back(url)


def urlunparse(components):
    """The URL of six parts."""
    scheme, netloc, url, params, query, fragment, back = _texts(*components)
    if params:
        url = f'{url};{params}'
    return back(urlunsplit((scheme, netloc, url, query, fragment)))


def _without_dots(parts):
    """The parts of a path without '.', and without '..' and what is before it."""
    kept = []
    for part in parts:
        if part == '..':
            if kept:
                kept.pop()
        elif part != '.':
            kept.append(part)
    if parts[-1] in ('.', '..'):
        kept.append('')
    return kept


def urljoin(base, url, allow_fragments=True):
    """The URL that another, which may be relative, stands for on the page of base."""
    if not base:
        return url
    if not url:
        return base
    base, url, back = _texts(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return back(url)
    if scheme in uses_netloc:
        if netloc:
            return back(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        return back(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)))
    if path.startswith('/'):
        parts = path.split('/')
    else:
        above = bpath.split('/')[:-1]
        # Doubled slashes within the base's path mean nothing.
        parts = above[:1] + [part for part in above[1:] if part] + path.split('/')
        if not above:
            parts = path.split('/')
    joined = '/'.join(_without_dots(parts)) or '/'
    if parts[0] == '' and not joined.startswith('/'):
        joined = '/' + joined
    return back(urlunparse((scheme, netloc, joined, params, query, fragment)))


def urldefrag(url):
    """The URL without its fragment, and the fragment."""
    text, back = _texts(url)
    if '#' in text:
        scheme, netloc, path, params, query, fragment = urlparse(text)
        result = DefragResult(urlunparse((scheme, netloc, path, params, query, '')), fragment)
    else:
        result = DefragResult(text, '')
    return result if isinstance(url, str) else result.encode()


# Escapes

_ALWAYS_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


def quote_from_bytes(bs, safe='/'):
    """Bytes as text in which %XX stands for all but letters, digits, '_.-~' and what is safe."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    safe = _ALWAYS_SAFE.union(c for c in safe if c < 128)
    return ''.join([chr(c) if c in safe else f'%{c:02X}' for c in bs])


def quote(string, safe='/', encoding=None, errors=None):
    """Text in which %XX stands for the bytes of all but letters, digits, '_.-~' and what is safe."""
    if isinstance(string, str):
        return quote_from_bytes(string.encode(encoding or 'utf-8', errors or 'strict'), safe)
    if encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    if errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    """quote for forms: '+' stands for a space."""
    space = ' ' if isinstance(safe, str) else b' '
    return quote(string, safe + space, encoding, errors).replace(' ', '+')


def unquote_to_bytes(string):
    """The bytes of text with %XX in it."""
    if not string:
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    first, *rest = bytes(string).split(b'%')
    out = [first]
    for part in rest:
        digits = part[:2]
        if len(digits) == 2 and all(c in b'0123456789abcdefABCDEF' for c in digits):
            out += bytes((int(digits, 16),)), part[2:]
        else:
            out += b'%', part
    return b''.join(out)


def unquote(string, encoding='utf-8', errors='replace'):
    """The text that text with %XX in it stands for."""
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    if '%' not in string:
        return string
    out, at = [], 0
    while at < len(string):
        # What is not ASCII stands for itself.
        end = at
        ascii = string[at].isascii()
        while end < len(string) and string[end].isascii() == ascii:
            end += 1
        part = string[at:end]
        out.append(unquote_to_bytes(part).decode(encoding or 'utf-8', errors or 'replace') if ascii else part)
        at = end
    return ''.join(out)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    """unquote for forms: '+' stands for a space."""
    return unquote(string.replace('+', ' '), encoding, errors)


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    """A query of the pairs of a mapping or a sequence; with doseq, a value that is a sequence is one pair for each of its items."""
    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    if hasattr(query, 'items'):
        query = query.items()
    elif not hasattr(query, '__len__') or len(query) and not isinstance(query[0], tuple):
        raise TypeError('not a valid non-string sequence or mapping object')
    pairs = []
    for key, value in query:
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        pairs += [f'{quoted(key)}={quoted(item)}' for item in values]
    return '&'.join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    """The pairs of a query, in order."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    text, separator, back = _texts(qs, separator if isinstance(qs, (str, type(None))) == isinstance(separator, str) else
                                   separator.encode('ascii') if isinstance(separator, str) else separator.decode('ascii'))
    if not text:
        return []
    if max_num_fields is not None and max_num_fields < text.count(separator) + 1:
        raise ValueError('Max number of fields exceeded')
    pairs = []
    for field in text.split(separator):
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition('=')
        if not equals and strict_parsing:
            raise ValueError(f'bad query field: {field!r}')
        if value or keep_blank_values:
            name, value = (unquote_plus(part, encoding, errors) for part in (name, value))
            pairs.append((back(name), back(value)))
    return pairs


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    """The values of each name in a query."""
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found
