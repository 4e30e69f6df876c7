package runtime

// Placeholders that keep the package compiling while its files are written.
type runeIndex struct{}

type weakType struct{}

func (s *Str) Hash() int64 {
	h := int64(14695981039346656037 >> 1)
	for i := range s.s {
		h = (h ^ int64(s.s[i])) * 1099511628211
	}
	return h
}
func (s *Str) Freeze() { s.hash = s.Hash() }

func initExceptionFields(e *Exception)                         {}
func newSequenceIterator(v Value) Value                        { panic("pending") }
func LookupAttr(th *Thread, v Value, name *Str) (Value, error) { panic("pending") }
func (t *Type) binaryOwner(op BinaryOp) *Type                  { panic("pending") }
func RegisterType(t *Type, spec TypeSpec)                      {}
func readyTypes()                                              {}
