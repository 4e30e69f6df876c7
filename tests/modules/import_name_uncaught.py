# ImportError for a name that a sibling lacks.
from no_all import aa
