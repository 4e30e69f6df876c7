# Did you mean, for a name in a module.
from sys import maxsiez
