# SystemExit replaced and not replaced in finally blocks.
import sys
try:
    try:
        sys.exit(3)
    finally:
        print('first finally')
        try:
            raise ValueError('handled')
        except ValueError:
            pass
except SystemExit as e:
    print('code', e.code)
try:
    try:
        sys.exit(4)
    finally:
        raise KeyError('replaces it')
except KeyError as e:
    print(repr(e), repr(e.__context__))
sys.exit('last words\nof two lines')
