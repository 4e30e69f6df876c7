f"a{{"
f"a}}"
f"{{"
f"{{}}"
f"{{a}}b{{{c}}}"
f"{a}{{"
f"{a}}}b"
f"{a!r:>{width}}" "tail" f"{b}"
"head" f"{b}" 'x'
f'' f''
f'' 'a' f''
"" f"{x}" ""
f"{x=}"
f"{x = }"
f"{ x = !s}"
f"{x=:>5}"
f"a{x=}b{y}c"
f"{x:{y=}}"
f"{x:a{y}b{z!r}c}"
f"{x:}"
f"{x!r:}"
f"{{x}}{x}\n\x41\N{BULLET}{{}}\u00e9"
rf"\n{x}\{y}"
Rf"\N{x}"
f"""a
{x
 }b
{y:
 z}
"""
f"{'nested' + f'{deep!r}'}"
f"{f'{f'{1}'}'}"
f"{ {1: 2}[1] }"
f"{(lambda x: 1)}"
f"{x:{'>'}{10}}"
f"{yield_}{x,}{*a, b}"
def g(): f"{yield}{yield 1}{await_}"
async def h(): f"{await x}"
f"{x!s}{x!a}"
f"{a['b']}{a["b"]}"
f"{x:%H:%M}"
f"{x # comment
}"
f"{x # comment
=}"
f"{a  # one
+ b # two
=  !r}"
f"é{x}é{y:é}"
f"{x:\n}"
f"{x:\x41{y}}"
f"{x
:>5}"
f"\
{x}"
f"{a if b else c}{not d}{a == b}{a != b}{a <= b:=^5}{(a:=1)}{a:=1}"
f'{a:{b}{c}d}'
