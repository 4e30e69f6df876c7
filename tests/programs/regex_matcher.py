# A backtracking regular-expression engine and a Thompson-style one, compared.
def parse(pattern):
    pos = 0

    def alternation():
        nonlocal pos
        branches = [sequence()]
        while pos < len(pattern) and pattern[pos] == '|':
            pos += 1
            branches.append(sequence())
        return branches[0] if len(branches) == 1 else ('alt', branches)

    def sequence():
        nonlocal pos
        items = []
        while pos < len(pattern) and pattern[pos] not in '|)':
            item = atom()
            while pos < len(pattern) and pattern[pos] in '*+?':
                item = (pattern[pos], item)
                pos += 1
            items.append(item)
        return ('seq', items)

    def atom():
        nonlocal pos
        c = pattern[pos]
        pos += 1
        if c == '(':
            inner = alternation()
            if pos >= len(pattern):
                raise ValueError('missing )')
            pos += 1
            return inner
        if c == '[':
            end = pattern.index(']', pos)
            body, pos = pattern[pos:end], end + 1
            negated = body.startswith('^')
            body = body[negated:]
            chars = set()
            i = 0
            while i < len(body):
                if i + 2 < len(body) and body[i + 1] == '-':
                    chars |= {chr(k) for k in range(ord(body[i]), ord(body[i + 2]) + 1)}
                    i += 3
                else:
                    chars.add(body[i])
                    i += 1
            return ('set', frozenset(chars), negated)
        if c in '*+?':
            raise ValueError(f'nothing to repeat at {pos - 1}')
        return ('any',) if c == '.' else ('char', c)
    tree = alternation()
    if pos < len(pattern):
        raise ValueError(f'unexpected {pattern[pos]!r}')
    return tree


def single(node, c):
    match node:
        case ('char', x):
            return c == x
        case ('any',):
            return True
        case ('set', chars, negated):
            return (c in chars) != negated


def ends(node, text, i):
    """All ends of a match of node at i, greedy first."""
    match node:
        case ('seq', []):
            yield i
        case ('seq', [first, *rest]):
            for j in ends(first, text, i):
                yield from ends(('seq', rest), text, j)
        case ('alt', branches):
            for b in branches:
                yield from ends(b, text, i)
        case ('*', inner):
            for j in ends(inner, text, i):
                if j > i:
                    yield from ends(node, text, j)
            yield i
        case ('+', inner):
            yield from ends(('seq', [inner, ('*', inner)]), text, i)
        case ('?', inner):
            yield from ends(inner, text, i)
            yield i
        case _:
            if i < len(text) and single(node, text[i]):
                yield i + 1


def compile_nfa(tree):
    states = []

    def state(*edges):
        states.append(list(edges))
        return len(states) - 1

    def build(node, after):
        match node:
            case ('seq', items):
                for item in reversed(items):
                    after = build(item, after)
                return after
            case ('alt', branches):
                return state(*((None, build(b, after)) for b in branches))
            case ('*', inner):
                s = state((None, after))
                states[s].insert(0, (None, build(inner, s)))
                return s
            case ('+', inner):
                s = state((None, after))
                start = build(inner, s)
                states[s].insert(0, (None, start))
                return start
            case ('?', inner):
                return state((None, build(inner, after)), (None, after))
            case leaf:
                return state((leaf, after))
    final = state()
    return states, build(tree, final), final


def nfa_match(pattern, text):
    states, start, final = compile_nfa(parse(pattern))

    def closure(todo):
        todo, seen = list(todo), set()
        while todo:
            s = todo.pop()
            if s not in seen:
                seen.add(s)
                todo += [t for test, t in states[s] if test is None]
        return seen
    current = closure({start})
    for c in text:
        current = closure({t for s in current for test, t in states[s] if test and single(test, c)})
    return final in current


cases = [('a*b', 'aaab b ab a ba'), ('(ab|c)+d?', 'abcd ababc d cd ab abd'), ('[a-c]x|y', 'ax cx dx y xy'), ('[^0-9]+', 'abc a1 9 -'), ('a.c', 'abc axc ac abbc'), ('(a|ab)(c|bcd)(d*)', 'abcd acd abcdd ac'), ('x?y?z?', 'xyz xz y zx'), ('(a?)(a?)aa', 'aa aaa aaaa aaaaa'), ('h(e|a)l+o', 'hello halllo heo'), ('((a|b)*c)*', 'abc abcabc ab c')]
for pattern, texts in cases:
    tree, row = parse(pattern), []
    for t in texts.split() + ['']:
        full = any(j == len(t) for j in ends(tree, t, 0))
        assert full == nfa_match(pattern, t), (pattern, t)
        row.append(f'{t or "empty"}:{"yes" if full else "no"}({next(ends(tree, t, 0), None)})')
    print(pattern, *row)
n = 18
print(nfa_match('a?' * n + 'a' * n, 'a' * n))
for bad in ('(a', 'a)', '*a', '[a', '(|a', 'a||b'):
    try:
        print(bad, parse(bad))
    except (ValueError, IndexError) as e:
        print(bad, type(e).__name__, e)
