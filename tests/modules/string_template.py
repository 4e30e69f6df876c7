# string.Template: placeholders, malformed ones, values, other delimiters.
from string import Template as T


def show(source):
    try:
        print(source, '->', repr(eval(source)))
    except Exception as error:
        print(source, '|', type(error).__name__, '|', error)


for source in r'''
T('$a ${b} $$ x').substitute(a=1,b=2)
T('$a ${b} $$ x').substitute({'a':1},b=2)
T('$a').substitute()
T('$a').substitute({'a':1},a=2)
T('$').substitute()
T('a\nb $ c').substitute()
T('a\nb ${ c').substitute()
T('${a').safe_substitute(a=1)
T('$a $b ${c} $$ $ $1 ${1} $_x $A9é').safe_substitute(a=1)
T('$a $b ${c} $$').is_valid(), T('$').is_valid(), T('$1').is_valid(), T('').is_valid()
T('$a $b ${a} $$ ${B}').get_identifiers()
T('$a $').get_identifiers()
T('$a').substitute(1,2)
T('$a').substitute(1)
T('$a').substitute([1])
T('$self $mapping').substitute(self=1,mapping=2)
T().template
T(5).template
T(5).substitute()
T('x').template, T.delimiter, T.braceidpattern
T('$é').substitute()
T('$aé').substitute(a=1)
T('${aé}').substitute(a=1)
T('$ſ').safe_substitute({'ſ':1})
T('$K').safe_substitute({'K':1,'k':2})
T('$$$a').substitute(a=1), T('$$$$').substitute(), T('$${a}').substitute()
T('$a$b').substitute(a=1,b=2), T('$a.b').substitute(a=1)
T('\r\n$\n').substitute()
T('x\u2028$').substitute()
T('$a').substitute(dict(a=None))
T('$a').safe_substitute(5)
T(template='$a').template
type('D',(T,),{'delimiter':'%'})('%a $b %%').substitute(a=1)
type('D',(T,),{'delimiter':'&&'})('&&a &b &&&& &&{a}').substitute(a=1)
type('D',(T,),{'delimiter':'{'})('{a {{a} {{').substitute(a=1)
type('D',(T,),{'delimiter':'^'})('^a ^^').substitute(a=1)
'''.strip().split('\n'):
    show(source)
