# string.Formatter: the pieces of format strings, fields, numbering, and methods that a subclass replaces.
import string

f = string.Formatter()


def P(text):
    return list(f.parse(text))


def show(source):
    try:
        print(source, '->', repr(eval(source)))
    except Exception as error:
        print(source, '|', type(error).__name__, '|', error)


for source in r'''
P('')
P('abc')
P('a{b}c')
P('{{a}}')
P('a{{b')
P('a}}b')
P('{}{}')
P('{a!r:>{w}}x')
P('{a:}')
P('{a!r}')
P('{a!}')
P('{a!rx}')
P('{a!r:}')
P('{')
P('}')
P('a{')
P('a}')
P('{a')
P('{a:')
P('{a:{b}')
P('{a[}]}')
P('{a[b:c]!s:x}')
P('{a{b}}')
P('{{{a}}}')
P('{a:{{}}}')
P('{a:{b:{c}}}')
P('é{ü!s:x}ö')
P(5)
next(f.parse('a{'))
f.format('{} {}',1,2)
f.format('{0} {1} {x}',1,2,x=3)
f.format('{}',)
f.format('{x}')
f.format('{0} {}',1)
f.format('{} {0}',1)
f.format('{:{}} {}',1,5,2)
f.format('{a:{b}}',a=1,b='>5')
f.format('{a.real} {b[0]} {c[k]} {c[-1]}',a=1,b=[1],c={'k':2,'-1':4})
f.format('{!r} {!s} {!a}','é','é','é')
f.format('{!x}',1)
f.format('{:x}',255)
f.format('{:{:{:{}}}}',1,2,3,4)
f.format('{:{:{}}}',1,2,3)
f.format()
f.format(format_string=1)
string.Formatter.format()
f.format('{format_string}', format_string=1)
f.vformat('{a}',(),{'a':1})
f.vformat('{0}',(5,),{})
f.vformat('{0}',(),{})
f.get_value(0,(1,),{})
f.get_value('a',(),{'a':2})
f.get_field('a.b[0]',(),{'a':type('X',(),{'b':[7]})})
f.get_field('0',(3,),{})
f.get_field('a..b',(),{'a':1})
f.get_field('a[',(),{'a':1})
f.get_field('a[]',(),{'a':1})
f.get_field('a[0]x',(),{'a':[1]})
f.get_field('',(1,),{})
f.get_field('.a',(1,),{})
f.get_field('a.',(1,),{'a':1})
f.convert_field(1,'r'), f.convert_field(1,None), f.convert_field('é','a'), f.convert_field(1,'s')
f.convert_field(1,'q')
f.format_field(3,'05'), f.format_field('x','')
f.check_unused_args(set(),(),{})
f.format('{0[a]} {0[1]}', {'a':1,1:2})
f.format('{0!r:>10}|', 'a')
f.format(b'{}', 1)
f.format('{99999999999999999999}', 1)
f.format('{01}', 1,2)
f.format('{-1}', 1,2)
f.format('{a }', **{'a ':1})
string.__all__
'''.strip().split('\n'):
    show(source)


class Loud(string.Formatter):
    def get_value(self, key, args, kwargs):
        print('get_value', key, args, kwargs)
        return kwargs.get(key, '?' + key) if isinstance(key, str) else super().get_value(key, args, kwargs)

    def get_field(self, name, args, kwargs):
        print('get_field', name)
        return super().get_field(name, args, kwargs)

    def check_unused_args(self, used, args, kwargs):
        print('check', sorted(map(str, used)), args, kwargs)

    def format_field(self, value, spec):
        print('format_field', value, repr(spec))
        return super().format_field(value, spec)

    def convert_field(self, value, conversion):
        print('convert', value, conversion)
        return super().convert_field(value, conversion)

    def parse(self, text):
        print('parse', text)
        return super().parse(text)


m = Loud()
for source in r'''
")[1].split("
'''.strip().split('\n'):
    show(source)
