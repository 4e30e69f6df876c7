# __name__ in the script and in modules; the script can be imported again.
print('running as', __name__)
import sys
print(sys.modules['__main__'].__name__, sys.argv[0].split('/')[-1], len(sys.argv))


class K:
    pass


def f():
    return K


if __name__ == '__main__':
    import main_name
    print(main_name.__name__, main_name is sys.modules['__main__'])
    print(main_name.f() is f(), main_name.f().__module__, f().__module__)


if __name__ == '__main__':
    print(main_name.f is f, main_name.K is K, K.__module__)
