# URLs opened, of a server in a thread.
import concurrent.futures
import socket
import threading
import urllib.error
import urllib.request

ANSWERS = {
    '/plain': b'HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Two: a\r\nX-Two: b\r\n\r\n<p>h\xc3\xa9</p>\nline 2\n',
    '/length': b'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and more',
    '/chunked': b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n',
    '/moved': b'HTTP/1.1 302 Found\r\nLocation: plain\r\nContent-Length: 0\r\n\r\n',
    '/round': b'HTTP/1.1 302 Found\r\nLocation: /round\r\nContent-Length: 0\r\n\r\n',
    '/none': b'HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone',
}
asked = []


def serve(listener):
    while True:
        sock, _ = listener.accept()
        with sock:
            request = b''
            while b'\r\n\r\n' not in request:
                request += sock.recv(65536)
            head, _, body = request.partition(b'\r\n\r\n')
            lines = head.decode().split('\r\n')
            method, path, _ = lines[0].split(' ')
            while method == 'POST' and len(body) < 3:
                body += sock.recv(100)
            names = {line.partition(':')[0].lower(): line.partition(':')[2].strip() for line in lines[1:]}
            asked.append((method, path, body, names.get('x-own'), names.get('content-type'), names['connection']))
            sock.sendall(ANSWERS.get(path.partition('?')[0], b'HTTP/1.1 500 Oops\r\n\r\n'))
            sock.shutdown(socket.SHUT_WR)
            while sock.recv(100):
                pass


listener = socket.create_server(('127.0.0.1', 0))
threading.Thread(target=serve, args=(listener,), daemon=True).start()
base = f'http://127.0.0.1:{listener.getsockname()[1]}'

with urllib.request.urlopen(base + '/plain?q=1#frag', timeout=5) as response:
    print(response.status, response.reason, response.getcode(), response.geturl().removeprefix(base))
    print(response.headers['content-type'], response.headers.get_content_charset(), response.headers.get_all('x-two'), response.headers['none'])
    print(response.readline(), response.read())
for path in '/length', '/chunked', '/moved':
    response = urllib.request.urlopen(base + path)
    print(path, response.read().decode(), response.url.removeprefix(base))
for path in '/none', '/error', '/round':
    try:
        urllib.request.urlopen(base + path)
    except urllib.error.HTTPError as e:
        print(str(e).splitlines()[0][:40], e.code, isinstance(e, OSError), e.read()[:20])
request = urllib.request.Request(base + '/plain', data=b'a=1', headers={'X-Own': 'yes'})
print(request.get_method(), request.host == base[7:], request.selector, request.get_header('X-own'))
print(urllib.request.urlopen(request).status)
print(urllib.request.urlopen(urllib.request.Request(base + '/plain', method='HEAD')).read())
for row in asked:
    print(row)


def load_url(url, timeout):
    with urllib.request.urlopen(url, timeout=timeout) as conn:
        return conn.read()


urls = [base + '/plain', base + '/length', base + '/none', 'http://127.0.0.1:1/']
with concurrent.futures.ThreadPoolExecutor(max_workers=5) as executor:
    future_to_url = {executor.submit(load_url, url, 60): url for url in urls}
    outcomes = []
    for future in concurrent.futures.as_completed(future_to_url):
        url = future_to_url[future]
        try:
            data = future.result()
        except Exception as exc:
            outcomes.append('%r generated an exception: %s' % (url.removeprefix(base), exc))
        else:
            outcomes.append('%r page is %d bytes' % (url.removeprefix(base), len(data)))
for outcome in sorted(outcomes):
    print(outcome)
for bad in 'no scheme', 'what:x', 'http:///x':
    try:
        urllib.request.urlopen(bad)
    except (ValueError, urllib.error.URLError) as e:
        print(type(e).__name__, e)
