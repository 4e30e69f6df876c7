import difflib
import random


def attempt(function, *args, **kwargs):
    try:
        print(list(function(*args, **kwargs)))
    except (TypeError, ValueError) as e:
        print(f'{type(e).__name__}: {e}')


r = random.Random(5)
WORDS = ['alpha', 'beta', 'alphx', 'betamax', 'gamma\t1', 'gamma\t2', '', '#', '  indented', 'indented', 'x']


def text(r):
    return [r.choice(WORDS) + r.choice(['', '', 'a', 'bc']) + '\n' for _ in range(r.randrange(0, 20))]


for round in range(30):
    a = text(r)
    b = a[:] if r.random() < .7 else text(r)
    for _ in range(r.randrange(5)):
        if b and r.random() < .5:
            b.pop(r.randrange(len(b)))
        if b and r.random() < .5:
            i = r.randrange(len(b))
            b[i] = b[i][:1] + r.choice('xyz') + b[i][1:]
        if r.random() < .5:
            b.insert(r.randrange(len(b) + 1), r.choice(WORDS) + '\n')
    print(round, '=' * 70)
    for diff in difflib.unified_diff, difflib.context_diff:
        print(''.join(diff(a, b, 'from', 'to', 'then', 'now', n=r.randrange(4))))
    delta = list(difflib.ndiff(a, b))
    print(''.join(delta))
    print(list(difflib.restore(delta, 1)) == a, list(difflib.restore(delta, 2)) == b)
    m = difflib.SequenceMatcher(None if round % 2 else lambda c: c in ' \n', ''.join(a), ''.join(b), autojunk=round % 3 > 0)
    print(m.ratio(), m.quick_ratio(), m.real_quick_ratio(), [tuple(block) for block in m.get_matching_blocks()][:10])
    print(m.get_opcodes()[:10], m.find_longest_match(len(m.a) // 3, len(m.a) // 2, 1), sorted(m.bjunk), sorted(m.bpopular))
    print(list(m.get_grouped_opcodes(2))[:3])

attempt(difflib.get_close_matches, 'appel', ['ape', 'apple', 'peach', 'puppy'])
attempt(difflib.get_close_matches, 'a', ['b'])
attempt(difflib.get_close_matches, 'a', ['b', 'a', 'ab'], n=1, cutoff=0)
attempt(difflib.get_close_matches, 'a', [], 0)
attempt(difflib.get_close_matches, 'a', [], 3, 2)
attempt(difflib.restore, [], 3)
attempt(difflib.unified_diff, [b'a'], ['b'])
attempt(difflib.unified_diff, ['a'], ['b'], fromfile=b'a')
attempt(difflib.unified_diff, 'abc', 'abd', lineterm='')
attempt(difflib.unified_diff, [], [])
attempt(difflib.unified_diff, [], ['a'])
attempt(difflib.context_diff, ['a'], [])
attempt(difflib.diff_bytes, difflib.unified_diff, [b'a\xff'], [b'b'], b'f')
attempt(difflib.diff_bytes, difflib.unified_diff, ['a'], [b'b'])
attempt(difflib.Differ(linejunk=difflib.IS_LINE_JUNK).compare, ['#\n', 'a\n'], ['a\n', ' \n'])
m = difflib.SequenceMatcher(None, 'x' * 300 + 'ab', 'x' * 250 + 'ab')
print(m.find_longest_match(), m.bpopular, m.ratio())
m.set_seqs('abcd', 'bcde')
print(m.ratio(), m.a, m.b, m.b2j, list(difflib.SequenceMatcher().get_grouped_opcodes()), difflib.SequenceMatcher().ratio())
