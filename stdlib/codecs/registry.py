# CPython has this in C.
# What becomes of errors.

def strict_errors(exc):
    """Raise the error."""
    if not isinstance(exc, Exception):
        raise TypeError('codec must pass exception instance')
    raise exc


def ignore_errors(exc):
    """Leave out what cannot be converted."""
    return '', exc.end


def replace_errors(exc):
    """Put a question mark, or U+FFFD, in the place."""
    if isinstance(exc, UnicodeEncodeError):
        return '?' * (exc.end - exc.start), exc.end
    if isinstance(exc, UnicodeDecodeError):
        return '\ufffd', exc.end
    return '\ufffd' * (exc.end - exc.start), exc.end


def _expect(exc, *kinds):
    if not isinstance(exc, kinds):
        raise TypeError(f'don\'t know how to handle {type(exc).__name__} in error callback')


def _encoded(exc, handler):
    _expect(exc, UnicodeEncodeError)
    return exc.object[exc.start:exc.end].encode('ascii', handler).decode('ascii'), exc.end


def xmlcharrefreplace_errors(exc):
    """Put references to characters in the place."""
    return _encoded(exc, 'xmlcharrefreplace')


def namereplace_errors(exc):
    """Put names of characters in the place."""
    return _encoded(exc, 'namereplace')


def backslashreplace_errors(exc):
    """Put escapes in the place."""
    if isinstance(exc, UnicodeDecodeError):
        return ''.join(f'\\x{byte:02x}' for byte in exc.object[exc.start:exc.end]), exc.end
    return _encoded(exc, 'backslashreplace')


def _surrogateescape(exc):
    _expect(exc, UnicodeEncodeError, UnicodeDecodeError)
    bad = exc.object[exc.start:exc.end]
    if isinstance(exc, UnicodeEncodeError) and all('\udc80' <= c <= '\udcff' for c in bad):
        return bytes(ord(c) - 0xdc00 for c in bad), exc.end
    if isinstance(exc, UnicodeDecodeError) and bad[0] >= 0x80:
        bad = bad[:4].decode('ascii', 'surrogateescape') if min(bad) >= 0x80 else chr(0xdc00 + bad[0])
        return bad, exc.start + len(bad)
    raise exc


def _surrogatepass(exc):
    _expect(exc, UnicodeEncodeError, UnicodeDecodeError)
    if not exc.encoding.startswith('utf'):
        raise exc
    try:
        if isinstance(exc, UnicodeEncodeError):
            return exc.object[exc.start:exc.end].encode(exc.encoding, 'surrogatepass'), exc.end
        width = {'1': 2, '3': 4}.get(exc.encoding[4:5], 3)
        return exc.object[exc.start:exc.start + width].decode(exc.encoding, 'surrogatepass'), exc.start + width
    except UnicodeError:
        raise exc from None


_handlers = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, 'xmlcharrefreplace': xmlcharrefreplace_errors,
             'namereplace': namereplace_errors, 'backslashreplace': backslashreplace_errors,
             'surrogateescape': _surrogateescape, 'surrogatepass': _surrogatepass}


def _need_str(value, what):
    if not isinstance(value, str):
        raise TypeError(f'{what} must be str, not {"None" if value is None else type(value).__name__}')


def register_error(errors, handler, /):
    """Make a function the error handler of a name."""
    _need_str(errors, 'register_error() argument 1')
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[errors] = handler
    _register_error(errors, handler)


def lookup_error(name, /):
    """The error handler of a name."""
    _need_str(name, 'lookup_error() argument')
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f'unknown error handler name {name!r}') from None


# Which there are.

def _normal(encoding):
    return '-'.join(''.join([c if c.isascii() and c.isalnum() or c == '.' else ' ' for c in encoding.lower()]).split())


_INCOMPLETE = ('unexpected end of data', 'truncated data', 'incomplete multibyte sequence', '\\ at end of string', 'truncated \\xXX escape',
               'truncated \\uXXXX escape', 'truncated \\UXXXXXXXX escape', 'malformed \\N character escape')
_searches = []
_found = {}


def _make(encoding):
    """The CodecInfo of an encoding that asyn has."""
    name = _normal(encoding)
    # The encodings whose text begins with a mark: how long that is, what may stand there, by the state
    # of the decoder that it leads to, and the state before it.
    mark = len(_encode('', encoding, 'strict'))
    marks = {0: (), 2: (BOM_UTF16_LE, BOM_UTF16_BE), 3: (BOM_UTF8,), 4: (BOM_UTF32_LE, BOM_UTF32_BE)}[mark]
    fresh = len(marks)

    def encode(input, errors='strict'):
        return _encode(input, encoding, errors), len(input)

    def decode(input, errors='strict'):
        return _decode(input, encoding, errors), len(input)

    class Encoder(IncrementalEncoder):
        _state = fresh

        def encode(self, input, final=False):
            data = _encode(input, encoding, self.errors)
            if not self._state:
                data = data[mark:]
            self._state = 0
            return data

        def reset(self):
            self._state = fresh

        def getstate(self):
            return self._state

        def setstate(self, state):
            self._state = state

    class Decoder(BufferedIncrementalDecoder):
        _state = fresh

        def _buffer_decode(self, data, errors, final):
            used = encoding
            skip = 0
            if fresh and self._state == fresh:
                start = data[:mark]
                if not final and len(data) < mark and any(begun.startswith(start) for begun in marks):
                    return '', 0
                if start in marks:
                    self._state = marks.index(start)
                    skip = mark
                elif mark == 3:
                    self._state = 0
                elif len(data) >= mark:
                    raise UnicodeDecodeError(name, data, 0, mark, 'Stream does not start with BOM')
                elif not final:
                    return '', 0
            if mark == 3:
                used = 'utf-8'
            elif fresh and self._state < 2:
                used = f'utf-{mark * 8}-{"be" if self._state else "le"}'
            rest = data[skip:]
            if final:
                return _decode(rest, used, errors), len(data)
            if name in ('raw-unicode-escape', 'rawunicodeescape') and (len(rest) - len(rest.rstrip(b'\\'))) % 2:
                rest, data = rest[:-1], data[:-1] # the beginning of an escape, or of none
            keep = 0
            try:
                return _decode(rest, used, 'strict'), len(data)
            except UnicodeDecodeError as e:
                if e.reason in _INCOMPLETE and e.end == len(rest):
                    return _decode(rest[:e.start], used, errors), len(data) - e.end + e.start
            # Behind other errors: what lacks its end is at most three bytes.
            for cut in range(1, min(4, len(rest) + 1)):
                try:
                    _decode(rest[-cut:], used, 'strict')
                except UnicodeDecodeError as e:
                    if e.start == 0 and e.end == cut and e.reason in _INCOMPLETE:
                        keep = max(keep, cut)
            return _decode(rest[:len(rest) - keep], used, errors), len(data) - keep

        def reset(self):
            super().reset()
            self._state = fresh

        def getstate(self):
            return self.buffer, self._state

        def setstate(self, state):
            self.buffer, self._state = state

    class Writer(StreamWriter):
        def __init__(self, stream, errors='strict'):
            super().__init__(stream, errors)
            self._encoder = Encoder(errors)

        def write(self, object):
            self.stream.write(self._encoder.encode(object))

        def reset(self):
            self._encoder.reset()

    class Reader(StreamReader):
        def __init__(self, stream, errors='strict'):
            super().__init__(stream, errors)
            self._decoder = Decoder(errors)

        def decode(self, input, errors='strict'):
            return self._decoder._buffer_decode(bytes(input), errors, False)

        def reset(self):
            super().reset()
            self._decoder.reset()

    Writer.encode = Reader.encode = staticmethod(encode)
    Writer.decode = staticmethod(decode)
    return _named(CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, _canonical(name)))


def _transform(name, convert, back, kind):
    """The CodecInfo of a codec without a state whose decoded side is of a kind."""

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return convert(input, self.errors)[0]

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return back(input, self.errors)[0]

    class Reader(StreamReader):
        charbuffertype = kind
        encode = staticmethod(convert)
        decode = staticmethod(back)

    class Writer(StreamWriter):
        charbuffertype = kind
        encode = staticmethod(convert)
        decode = staticmethod(back)

    return _named(CodecInfo(convert, back, Reader, Writer, Encoder, Decoder, name))


def _named(info):
    for name in ('incrementalencoder', 'incrementaldecoder', 'streamwriter', 'streamreader'):
        getattr(info, name).__name__ = {'i': 'Incremental', 's': 'Stream'}[name[0]] + name.removeprefix('incremental').removeprefix('stream').capitalize()
    return info


def _canonical(name):
    return {'utf8': 'utf-8', 'u8': 'utf-8', 'latin-1': 'iso8859-1', 'latin1': 'iso8859-1', 'iso-8859-1': 'iso8859-1', 'us-ascii': 'ascii',
            'utf16': 'utf-16', 'utf32': 'utf-32'}.get(name, name)


def lookup(encoding, /):
    """What belongs to an encoding."""
    _need_str(encoding, 'lookup() argument')
    name = _normal(encoding)
    if name not in _found:
        if name in ('hex', 'hex-codec'):
            info = _transform('hex', lambda data, errors='strict': (memoryview(data).hex().encode(), len(data)), _unhex, bytes)
        elif name in ('rot13', 'rot-13'):
            info = _transform('rot13', _rot13, _rot13, str)
        elif _is_known(encoding):
            info = _make(encoding)
        else:
            for search in _searches:
                info = search(name.replace('-', '_'))
                if info is not None:
                    break
            else:
                raise LookupError(f'unknown encoding: {encoding}')
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError('codec search functions must return 4-tuples')
        _found[name] = info
    return _found[name]


class Error(ValueError):
    """What module binascii raises."""

    __module__ = 'binascii'


def _unhex(data, errors='strict'):
    text = data if isinstance(data, str) else bytes(data).decode('latin-1')
    if len(text) % 2:
        raise Error('Odd-length string')
    if not all(c in '0123456789abcdefABCDEF' for c in text):
        raise Error('Non-hexadecimal digit found')
    return bytes.fromhex(text), len(data)


def _rot13(text, errors='strict'):
    def turn(c):
        for first in (65, 97):
            if first <= ord(c) < first + 26:
                return chr((ord(c) - first + 13) % 26 + first)
        return c
    return ''.join(map(turn, text)), len(text)


def register(search_function, /):
    """Have lookup ask a function for encodings that it does not know."""
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)
    _set_converter(_convert)


def _call(encoding, verb, obj, errors):
    function = getattr(lookup(encoding), verb)
    try:
        result = function(obj) if errors == 'strict' else function(obj, errors)
    except Exception as e:
        e.add_note(f'{verb[:5]}ing with {encoding!r} codec failed')
        raise
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(f'{verb}r must return a tuple (object,{" " * (verb == "encode")}integer)')
    return result[0]


def _convert(name, verb=None, input=None, errors=None):
    """What str.encode and bytes.decode ask for an encoding of a script."""
    if verb is None:
        lookup(name)
        return
    result = _call(name, verb, input, errors)
    kind = bytes if verb == 'encode' else str
    if not isinstance(result, kind):
        raise TypeError(f'{name!r} {verb}r returned {type(result).__name__!r} instead of {kind.__name__!r}; '
                        f'use codecs.{verb}() to {verb} to arbitrary types')
    return result


def unregister(search_function, /):
    """Ask the function no more."""
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


def encode(obj, encoding='utf-8', errors='strict'):
    """Encode an object."""
    _need_str(encoding, "encode() argument 'encoding'")
    return _call(encoding, 'encode', obj, errors)


def decode(obj, encoding='utf-8', errors='strict'):
    """Decode an object."""
    _need_str(encoding, "decode() argument 'encoding'")
    return _call(encoding, 'decode', obj, errors)
