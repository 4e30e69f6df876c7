# sys.exit with another object prints its str.
import sys
sys.exit(['a', 1])
