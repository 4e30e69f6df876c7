# sys.exit with a number, through finally blocks.
import sys
try:
    try:
        sys.exit(3)
    except Exception:
        print('SystemExit is no Exception')
    finally:
        print('finally runs')
finally:
    print('outer finally')
