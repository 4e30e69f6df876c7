# Messages of TypeErrors from calls of builtins with wrong arguments.
sources = [
    'len()',
    'len(1, 2)',
    'int("1", 2, 3)',
    'print(foo=1)',
    '[].append()',
    '[].append(1, 2)',
    '"".join()',
    '{}.get()',
    '"a".upper(1)',
    'range()',
    'isinstance(1)',
    'sorted()',
    'abs()',
    'max()',
    'open()',
    'chr()',
    'ord(1, 2)',
    'dict(1, 2)',
    'list(1, 2)',
    '"".split(1, 2, 3)',
    '(1).bit_length(1)',
    'str.upper()',
    'str.upper(1)',
    'list.append(1, 2)',
    'int.__add__(1)',
    'object(1)',
    'object.__init__()',
    'type(1, 2)',
]
for src in sources:
    try:
        eval(src)
    except Exception as e:
        print(src, '|', type(e).__name__, '|', e)
    else:
        print(src, '| fine')
