# string.Template and string.Formatter.
from string import Formatter, Template


def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


t = Template('$who likes ${what}, $$5, $who')
err(t.substitute, who='tim', what='kung pao')
err(t.substitute, {'who': 'a'}, what='b')
err(t.substitute, {'who': 'a'})
err(t.safe_substitute, {'who': 'a'})
print(t.template, t.is_valid(), t.get_identifiers())
for text in ('$', 'a $', '$100', 'x\n${', '${a', '${a b}', '$a.b', '${}', '$_x1y', '$\u00e9', 'no fields', '$$$a'):
    t = Template(text)
    print(repr(text), t.is_valid(), t.get_identifiers())
    err(t.substitute, a=1, _x1y=2)
    err(t.safe_substitute, a=1, _x1y=2)


class Percent(Template):
    delimiter = '%'


err(Percent('%a%% $a %{a}').substitute, a=1)
f = Formatter()
err(f.format, '{} {} {x}', 1, 2, x=3)
err(f.format, '{0[1]} {a.real!r:>4} {1!s:*^{w}}|', [1, 2], 'q', a=5, w=7)
err(f.format, '{{}} {0} {{{0}}}', 1)
for bad in ('{', '}', '{0', '{a!z}', '{0} {}', '{} {0}', '{1}', '{a[}', '{a!}', '{a!rb}', '{a.}'):
    err(f.format, bad, 1, a=2)
print(list(f.parse('a {b!r:>{w}} c {{ {} d[x]')), list(f.parse('')))


class Defaults(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else args[key]

    def check_unused_args(self, used, args, kwargs):
        print(sorted(map(str, used)), len(args), sorted(kwargs))

    def format_field(self, value, spec):
        return value.upper() if spec == 'up' else super().format_field(value, spec)

    def convert_field(self, value, conversion):
        return value[::-1] if conversion == 'x' else super().convert_field(value, conversion)


err(Defaults().format, '{a:up} {b} {c!x} {0}', 'z', 1, a='q', c='abc')
err(f.vformat, '{} {n}', ('p',), {'n': 1})
