# What a script writes to stderr itself.
import sys
print('to stderr', file=sys.stderr)
sys.stderr.write('written\n')
print('é日', file=sys.stderr)
print('to stdout')
raise SystemExit('message of exit')
