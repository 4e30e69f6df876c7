# A str that a format spec neither cuts nor pads is the result itself, of whatever
# subclass.
class C(str):
    pass


x = C("abc")
for spec in "", "0", "2", "3", "s", "3s", ".3", ".5s", "<3", "4", ".2", "3.2", "010", "-^3", "=3":
    try:
        r = format(x, spec)
        print(repr(spec), type(r).__name__, repr(r), r is x)
    except ValueError as e:
        print(spec, e)
for r in f"{x}", f"{x:0}", f"{x:3}", f"a{x:0}", f"{x!s:0}", "%s" % x, "%3s" % x, x.__format__("0"), str.__format__(x, ""), format(C(""), "0"):
    print(type(r).__name__, repr(r))
y = "abc"
print(format(y, "0") is y, f"{y:0}" is y)
