# How an argument of the wrong type is named, and which of two is looked at first.
released = memoryview(b'abc')
released.release()
calls = [
    'compile("a", "b", None)', 'format(1, None)', 'open("x", None)', 'bytes.fromhex(None)', 'b"a".center(1, None)',
    '"a".encode(None)', '"a".encode("utf-8", None)', 'b"a".decode(None)', 'bytes("a", None)', 'str(b"a", None)',
    'ExceptionGroup(None, [ValueError()])', '(1).__format__(None)', 'int.from_bytes(b"", None)', '"a".find(None)',
    '"a".replace("a", None)', '"a".removeprefix(None)', 'type(None, (), {})', 'memoryview(b"").cast(None)',
    'b"abc".rindex("x", "y")', 'b"abc".count(300, "y")', 'b"abc".find("x")', '"abc".find(1, "y")',
    'b"abc".hex(0, "")', 'b"abc".hex("ab", 1.5)', 'b"abc".hex(0)',
    'b"a".__eq__(bytearray(b"a"))', 'b"a" == bytearray(b"a")', 'b"a" < bytearray(b"b")', 'released.__eq__(0)',
    'released == b"abc"', 'released == released', 'b"a".__lt__(memoryview(b"b"))',
    'b"\\xff\\x80\\x00".decode("utf-16-le")', '"\\ud800".encode("u8")', '"\\u1234".encode("cp1252")',
    'b"\\xff".decode("utf8")', 'iter(list[int])', '(1j).__pow__("x", 2)', '(1j).__rpow__(2, 3)',
]
for call in calls:
    try:
        result = repr(eval(call)).split(' at 0x')[0]
    except Exception as e:
        result = f'{type(e).__name__}: {e} {getattr(e, "__notes__", "")}'
    print(call, '->', result)


class Slots:
    __slots__ = 'a'

    def __setattr__(self, name, value):
        super().__setattr__(name, value)


class Plain:
    __slots__ = 'a'


# A slot without a value is missed by the class's full name.
space = {'__name__': 'package.module'}
exec('class Elsewhere:\n    __slots__ = "a"\n', space)
for value in Slots(), Plain(), space['Elsewhere']():
    for action in lambda: value.a, lambda: value.b, lambda: setattr(value, 'b', 1), lambda: delattr(value, 'b'):
        try:
            action()
        except AttributeError as e:
            print(e)
