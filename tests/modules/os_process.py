# The environment, signals to oneself, commands, what the system says of itself.
import os
import signal
import sys


def err(f, *a):
    try:
        print(f.__name__, f(*a))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


os.environ['ASYN_T'] = 'v'; print(os.environ['ASYN_T'], os.getenv('ASYN_T'), os.getenv('NOPE_X', 'd'), 'ASYN_T' in os.environ, os.environ.get('NOPE_X'))
sys.stdout.flush()
print(os.system('echo "$ASYN_T"; exit 3'), os.waitstatus_to_exitcode(768))
del os.environ['ASYN_T']; print(os.environ.pop('ASYN_T', None))
try: os.environ['NOPE_X']
except KeyError as e: print('KeyError', e)
try: os.environ['x'] = 1
except TypeError as e: print(e)
print(len(os.urandom(7)), type(os.cpu_count()), os.getpid() != os.getppid(), os.strerror(2), os.strerror(9999))
err(os.kill, 999999999, 0)
err(os.urandom, -1)
err(os.putenv, 'a=b', 'c')
signal.signal(signal.SIGTERM, lambda n, f: print('got', n))
os.kill(os.getpid(), signal.SIGTERM)
print('after')
sys.stdout.flush()
os.write(1, b'written\n')
print('lost')
os._exit(3)
