# The sys module as far as scripts use it.
import sys
print(sys.version_info >= (3, 13), sys.version_info[0], sys.version_info.major, isinstance(sys.version, str))
print(sys.maxsize, sys.byteorder, sys.maxunicode, sys.getrecursionlimit(), type(sys.argv).__name__, type(sys.path).__name__, type(sys.modules).__name__)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit > 0, sys.hash_info.width)
print(sys.getdefaultencoding(), sys.stdout.encoding, sys.intern('abc') == 'abc', sys.platform != '')
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())
print(sys.stdin is not None, sys.__stdout__ is sys.stdout, 'math' in sys.builtin_module_names or True, sys.flags.optimize)
print(sys.exc_info(), sys.getsizeof([]) > 0, callable(sys.exit), sys.implementation.name != '')
