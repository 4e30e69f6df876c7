"""What goes wrong when a URL is opened."""

__all__ = ['URLError', 'HTTPError', 'ContentTooShortError']


class URLError(OSError):
    """A URL cannot be opened, for a reason."""

    def __init__(self, reason, filename=None):
        self.args = reason,
        self.reason = reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f'<urlopen error {self.reason}>'


class HTTPError(URLError):
    """The server answers with a status that is an error. It can be read as the response that it is."""

    def __init__(self, url, code, msg, hdrs, fp):
        self.code = code
        self.msg = msg
        self.hdrs = hdrs
        self.fp = fp
        self.filename = self.url = url

    reason = property(lambda self: self.msg)
    headers = property(lambda self: self.hdrs)
    status = property(lambda self: self.code)

    def __str__(self):
        return f'HTTP Error {self.code}: {self.msg}'

    def __repr__(self):
        return f'<HTTPError {self.code}: {self.msg!r}>'

    def __getattr__(self, name):
        if name in ('read', 'readline', 'readlines', 'close', 'geturl', 'getcode', 'info'):
            return getattr(self.fp, name)
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.fp.close()


class ContentTooShortError(URLError):
    """Less came than was announced."""

    def __init__(self, message, content):
        super().__init__(message)
        self.content = content
