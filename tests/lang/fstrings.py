# f-strings: conversions, specs, nesting, debugging form.
name, n, pi = 'World', 42, 3.14159
print(f'Hello {name}!', f"{n}", F'{pi:.2f}', f'''{name
}''')
print(f'{name!r} {name!s} {"é"!a} {n!r:>5}|')
print(f'{n:5d}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n:x}|{n:#b}')
width, prec = 10, 3
print(f'{pi:{width}.{prec}}|{name:{"*"}^{width}}|{n:{">"}{width - 2}}|')
print(f'{n=} {n = } {pi=:.1f} {name=!s} {n + 1=} { name = }')
print(f'{{literal}} {{{n}}} {{}}')
print(f'{"nested " + f"{n + 1} {f"{name}"}"}')
print(f'{'same quotes'} {", ".join(['a', 'b'])}')
print(f'{[x * 2 for x in range(3)]} { {"k": 1}["k"] } {(lambda x: x * 2)(4)}')
print(f'{n if n > 5 else 0} {n > 5 and name} {not n}')
print(f'{n!r:{width}}|' f'implicit {n}' ' concat')
print(rf'raw \n {n}\t', fr'{name}\d')
print(f'\x41\u00e9\N{BULLET}\t|')
print(f'{name:>{width}}' == name.rjust(width))
print(f'{"\n".join(["a", "b"])}')
print(f'{(x := 5)} {x:=5} {x}')
print(f'{1,2} {*[1, 2],} {n,}')
print(f'''{
    n  # a comment
    + 1
}''')


class Fmt:
    def __format__(self, spec):
        return f'<{spec}>'

    def __repr__(self):
        return 'R'

    def __str__(self):
        return 'S'


o = Fmt()
print(f'{o} {o:abc} {o!r} {o!s:>3} {o:{n}{n}} {o:%Y-%m}')
print(f'{o:{o!r}} {o:x{"y"}z}')
print(f'', f'{""}', f'{None} {True} {...}')
print(f'{n:,} {1234567:,} {1234567.891:_.2f} {0.25:%}')
print(f'{3:{4}}|{3!r:{4}}|{"a":{"-"}<{5}}')
print(f"{'a' 'b'} {'''tri'''} {b'b'!r}")
print(f'{1}{2}{3}', f'{n}' + f'{n}', f'{n}%', f'%{n}')
print(f'{"a" if True else "b"!r}', f'{n != 3}', f'{n == 42}', f'{n:=+5}')
try:
    f'{undefined}'
except NameError as e:
    print(e)
try:
    f'{name:d}'
except ValueError as e:
    print(e)
async_x = [f'{i}:{v:>{i}}' for i, v in enumerate('abc', 1)]
print(async_x)
