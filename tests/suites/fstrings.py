# f-strings and the syntax errors in them.
from each import each
x, y, s, d, l = 5, 2.5, 'str', {'a': 1, 'b c': 2}, [1, 2]
w, p = 10, 3
each(r'''
f'', f'a', f'{x}', f'{x}{y}', f'a{x}b', f'{x:3}|', f'{y:.2f}', f'{s!r}', f'{s!a}', f'{s!s}', f'{s!r:>8}', f'{x:{w}}', f'{y:{w}.{p}}', f'{x!r:^{w}}'
f'{x=}', f'{x = }', f'{x=!r}', f'{x=:3}', f'{ x = }', f'{x+1=}', f'{s=}', f'{s=!s}', f'{y=:.1f}', f'{x  =  }', f'{d["a"]=}', f"{l[0]=}"
f'{{}}', f'{{{x}}}', f'{{x}}', f'}}{{', f'{x}}}', f'{{{{', f'{{ {x} }}'
f'{x,}', f'{x, y}', f'{(x, y)}', f'{[x, y]}', f'{ {x: y} }', f'{ {1, 2} }', f'{d}', f'{l}', f'{lambda_ if 0 else 1}'
f'{d["a"]}', f"{d['a']}", f'{d['a']}', f'{d["b c"]}', f'{l[-1]}', f'{l[0:1]}', f'{s.upper()}', f'{x if x else y}', f'{x == 5}', f'{x != 5}', f'{x >= 5}', f'{not x}', f'{x and y}'
f'{"a" "b"}', f'{"{"}', f'{"}"}', f'{"a\nb"}', f'{'\n'}', f'{chr(65)}', f'{"'"}', f"{'"'}"
f'a' 'b', 'a' f'{x}', f'{x}' f'{y}', 'a' f'{x}' 'b' r'\n', rf'\n{x}', fr'{x}\d', Rf'{x}', F'{x}', fR'\{x}'
f'{(lambda q: q * 2)(3)}', f'{(lambda: 1)()}', f'{[i for i in range(3)]}', f'{sum(i for i in range(3))}', f'{ {i: i for i in range(2)} }', f'{(yy := 5)}', f'{yy}', f'{x:=5}', f'{(x:=5)}'
f'{x!r}', f'{x !r}', f'{x!r }'
f'{x! r}'
f'{f"{x}"}', f'{f'{f'{x}'}'}', f"{f'{x:{w}}'}", f'{x:{'>' + str(w)}}', f'{x:{"^"}{w}}'
f"""{
x
}""", f"""a
{x:
}b"""
f'{x
f'{
f'{}'
f'{ }'
f'}'
f'{x}}'
f'{x!}'
f'{x!z}'
f'{x!rr}'
f'{x:{y:{w}}}'
f'{!r}'
f'{:x}'
f'{=}'
f'{x y}'
f'{x:d'
f'{x!r'
f'{lambda x: 1}'
f'{*l}'
f'{*l,}'
f'{**d}'
f'{yield}'
f'{await x}'
f'{x;y}'
f'{import os}'
f'{x = 5}'
f'{a b}'
f'{a $ b}'
f'{1 +}'
f'{(1}'
f'{1)}'
f'{[1}'
f'{"abc}'
f'{x:}}'
f'{x:{}}'
f'{x!r:{}}'
f'{undefined}'
f'{x:q}'
f'{s:d}'
f'{x.foo}'
f'{1/0}'
f'{None:5}'
f'{x:\x3e5}', f'{x:{"\x3e"}5}', f'\x41{x}', f'\N{DIGIT ONE}{x}', f'\u00e9{x}', f'\{x}', f'\d'
f'{x:>{w}}' f'{x:<{w}}|', f'{s:*^{w}}', f'{s:{"*"}^{w}}', f'{x:{"0"}{w}b}'
f'{x#comment}'
f"""{x # comment
}"""
f'{x:%Y}'
f'{"x":>5}', f'{True:d}', f'{True}', f'{None}', f'{...}', f'{int}', f'{3.0}', f'{1e100}', f'{-0.0}', f'{10**20}', f'{b"a"}', f'{1j}', f'{1_000}'
b'a' f'b'
f'a' b'b'
fb'a'
bf'a'
uf'a'
f'{x}'.upper(), f'{x}' + 'a', f'{x}' * 2, f'{x}'[0], (f'{x}' in '5'), f'%s {x}' % 1, len(f'{x}{y}')
f'{x!r}' == repr(x), f'{s:}', f'{s!r:}', f'{x:,}', f'{12345:,}', f'{12345:_}', f'{255:#x}', f'{0.5:%}', f'{x:+}', f'{-x:5}'
f'{x}' 'a' == '5a', f"{'a' if x else 'b'}", f'{x:{w if x else p}}'
f'{"\'"}', f"{"\""}", f'{"\\"}', f'{"\t"}'
f'{d[a]}'
f'{d.a}'
'''.replace('"""{\nx\n}"""', '"{x}"').replace('"""a\n{x:\n}b"""', '"b"').replace('f"""{x # comment\n}"""', '0'))
print(f"""{
    x
    +
    1
}""", f'''{x:{
    w
}}''', f"""
{x}
""")
def f():
    v = 1
    class C: z = f'{v}'
    return C.z, f'{(lambda: v)()}', [f'{v}{i}' for i in range(2)]
print(f())
print(f'{x:>{w}}'
      f'{y}'
      '!')
f'not a docstring {x}'
def g(): f'no doc {x}'
print(g.__doc__)
class H: f'nodoc'
print(H.__doc__)
def deco(a=f'{x}'): return a
print(deco())
print(f'{"nested " + f"{"deep " + f"{x}"}"}')
print(f'''{'''a'''}''')
assert f'{x}' == '5', f'msg {x}'
try: assert 0, f'msg {x!r:>4}'
except AssertionError as e: print(e)
