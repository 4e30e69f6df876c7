# queue and textwrap.
import queue
import textwrap
import threading

q = queue.Queue(2)
q.put(1)
q.put(2)
print(q.qsize(), q.full(), q.empty())
for wrong in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=0.01), lambda: queue.Queue().get_nowait(), lambda: queue.Queue().get(timeout=0.01), lambda: queue.Queue().task_done(),
              lambda: q.get(timeout=-1)):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
print(q.get(), q.get())
results = []


def worker():
    while (item := work.get()) is not None:
        results.append(item * 2)
        work.task_done()


work = queue.Queue()
threads = [threading.Thread(target=worker) for _ in range(3)]
for thread in threads:
    thread.start()
for i in range(20):
    work.put(i)
work.join()
for _ in threads:
    work.put(None)
for thread in threads:
    thread.join()
print(sorted(results) == [i * 2 for i in range(20)])
p, l, s = queue.PriorityQueue(), queue.LifoQueue(), queue.SimpleQueue()
for x in (3, 1, 2):
    p.put(x), l.put(x), s.put(x)
print([p.get() for _ in range(3)], [l.get() for _ in range(3)], [s.get() for _ in range(3)], s.empty())
q = queue.Queue()
q.put(1)
q.shutdown()
print(q.get())
for wrong in (lambda: q.get(), lambda: q.put(1)):
    try:
        wrong()
    except queue.ShutDown as e:
        print('shut down')

text = ('The quick-brown fox jumped over the lazy dog -- it was e-mail-ish, well-known. "Really?" he said.  Yes!  '
        'Averyveryverylongwordthatdoesnotfitinaline and --some-option=value ends--here.')
for width in (10, 20, 30, 70):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  '), textwrap.fill(text, 25, break_long_words=False, break_on_hyphens=False))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.shorten('Hello  world, this is long', 15), textwrap.shorten('Hello world', 20), textwrap.shorten('Hello world', 7, placeholder='..'))
print(textwrap.wrap('a\tb\n\nc', expand_tabs=False), textwrap.wrap('  leading and trailing  ', 12), textwrap.wrap(''), textwrap.wrap('One sentence. Another.', 40, fix_sentence_endings=True))
print(repr(textwrap.dedent('    a\n      b\n\n   \n    c\n')), repr(textwrap.dedent('\ta\n  b')), repr(textwrap.indent('a\n\n  b\n', '> ')), repr(textwrap.indent('a\n\nb', '> ', lambda line: True)))
try:
    textwrap.dedent(5)
except TypeError as e:
    print(e)
for wrong in (lambda: textwrap.wrap('a', 0), lambda: textwrap.shorten('hello world', 3)):
    try:
        wrong()
    except ValueError as e:
        print(e)
for text in "this-is-a-useful one-a-day tim-peters'ly", 'a-b-c x-ray --opt e-mail 1-2-3':
    for width in 4, 9, 10:
        print(textwrap.wrap(text, width))
