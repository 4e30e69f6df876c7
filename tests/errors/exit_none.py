# sys.exit() with nothing is 0.
import sys
print('leaving')
sys.exit()
