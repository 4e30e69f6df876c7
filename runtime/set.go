package runtime

// Set is a set or frozenset. The order of iteration is output, so the table is
// CPython's: same probing, same growth, iteration by slot.
type Set struct {
	Header
	table []setEntry // a power of two of slots
	used  int        // live entries
	fill  int        // live entries and dummies
	hash  int64      // of a frozenset, once computed
}

type setEntry struct {
	hash int64
	key  Value // unset: free, or a dummy where hash is -1
}

// The set types.
var (
	SetType       = &Type{}
	FrozenSetType = &Type{}
)
