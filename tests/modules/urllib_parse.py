# URLs taken apart and put together, and the escapes in them.
import urllib.parse
from urllib.parse import *


def err(f, *a, **k):
    try:
        print(f.__name__, *a, '->', repr(f(*a, **k)))
    except Exception as e:
        print(f.__name__, *a, type(e).__name__, e)


for url in ('http://user:pw@Host.COM:8080/a/b;p=1?q=1&r=2#frag', 'https://docs.python.org', 'mailto:a@b.c', '/path?x', '//net/path', 'a:b',
            'http://[::1]:80/x', 'HTTP://x', '', 'x?y#z', ' \thttp://a b/\n', '1a:b', 'path:80', 'file:///etc/passwd', 'tel:+1;ext=2', '#f',
            'http://h?q', 'http://h#f', b'http://h/p?q', 'http://[::1', 'http://a]b', 'http://[v1.x]/', 'http://[abc]/'):
    err(urlsplit, url)
    err(urlparse, url)
    try:
        assert urlunsplit(urlsplit(url)) == urlsplit(url).geturl()
        print(urlsplit(url).geturl(), urlparse(url).geturl())
    except ValueError:
        pass
u = urlsplit('http://user:pw@Host.COM:8080/a')
print(u.username, u.password, u.hostname, u.port, u.netloc, u[1], u._replace(path='/z').geturl(), u._asdict(), u.encode())
u = urlsplit(b'http://Host:1/a')
print(u.hostname, u.port, u.username, u.decode())
for bad in ('http://h:x/', 'http://h:99999/', 'http://h:/', 'http://h', 'http://:80', 'http://u@h', 'http://[fe80::1%Eth0]:5/'):
    s = urlsplit(bad)
    for name in ('port', 'hostname', 'username', 'password'):
        try:
            print(bad, name, getattr(s, name))
        except ValueError as e:
            print(bad, name, e)
err(urlsplit, 'x', scheme='ftp')
err(urlsplit, 'x#y', allow_fragments=False)
err(urlsplit, b'x', 'http')
for base, url in (('http://a/b/c/d;p?q', u) for u in (
        'g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', 'g?y#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..',
        '../../', '../../g', '../../../g', '/./g', '/../g', 'g.', '..g', './../g', './g/.', 'g/./h', 'g/../h', 'http:g', 'http://z/x')):
    err(urljoin, base, url)
err(urljoin, 'http://a', 'b')
err(urljoin, '', 'b')
err(urljoin, 'a//b/c', '../d')
err(urljoin, b'http://a/b', b'c')
err(urljoin, 'http://a/b', b'c')
err(urljoin, 'mailto:x', 'y')
err(urldefrag, 'http://a/b#c')
err(urldefrag, 'http://a/b')
print(urldefrag('x#y').geturl())
err(quote, 'a b/c?d=é&\u20ac~_.-')
err(quote, 'a/b', safe='')
err(quote, b'\x00\xff a')
err(quote, 'é', encoding='latin-1')
err(quote, 3)
err(quote_plus, 'a b+c/d')
err(quote_from_bytes, 'x')
for s in ('a%20b', '%C3%A9%e2%82%ac', '%', '%z', '%4', '%C3', 'a+b', 'é%20', '% 1', '%41%', b'%41'):
    err(unquote, s)
    err(unquote_to_bytes, s)
err(unquote_plus, 'a+b%2B')
err(unquote, '%E9', encoding='latin-1')
err(urlencode, {'a': 1, 'b c': 'd&e', 'é': 'ü'})
err(urlencode, [('a', [1, 2]), ('b', 'xy')], doseq=True)
err(urlencode, [('a', [1, 2])])
err(urlencode, {'a b': 'c d'}, quote_via=quote)
err(urlencode, {b'a': b'\xff'})
err(urlencode, 'abc')
err(urlencode, 5)
for q in ('a=1&b=2&a=3', 'a=&b', 'a=1;b=2', '', 'a=%C3%A9+x', '&&a=1', b'a=1&b=%41', 'a==b'):
    err(parse_qs, q)
    err(parse_qsl, q, keep_blank_values=True)
err(parse_qs, 'a', strict_parsing=True)
err(parse_qs, 'a=1;b=2', separator=';')
err(parse_qs, 'a=1&b=2', max_num_fields=1)
err(parse_qs, 'a', separator='')
print(urllib.parse.SplitResult('a', 'b', 'c', 'd', 'e').geturl(), urlunparse(('http', 'h', 'p', 'x', 'q', 'f')), urlunsplit(('', '', '//x', '', '')))
