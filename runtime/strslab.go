package runtime

// A StrSlab makes the strs that a text is cut into. Short ones come several to
// an allocation, headers and text each: that takes half the time. What is kept of them
// keeps its neighbours alive, less than a kilobyte.
type StrSlab struct {
	strs []Str  // room for the next ones
	text []byte // likewise for their text, where it is not shared
	more int    // how many parts are still to come, 0 if that is not known
	// misses is how many parts in a row were not among the recentStrs.
	misses int
}

const (
	slabStrs = 8
	slabText = smallText
)

// Substring is the text of s between two byte offsets, which must not split a code
// point, as a str charged to the thread.
func (b *StrSlab) Substring(th *Thread, s *Str, from, to int) (Value, error) {
	part := s.s[from:to]
	if len(part) == 1 && part[0] < 0x80 {
		return latin1Strs[part[0]].Value(), nil
	}
	if len(part) == 0 || len(part) > shortText || len(part) == len(s.s) {
		return s.substring(th, from, to)
	}
	if len(part) == 2 {
		if c := sharedStr(part); c != nil {
			return c.Value(), nil
		}
	}
	var recent **Str
	if b.misses < mostMisses && len(part) <= recentText {
		recent = th.recent().slot(part)
		if known := *recent; known != nil && known.s == part {
			b.misses = 0
			return known.Value(), nil
		}
		b.misses++
	}
	if err := th.Alloc(int64(len(part)) + strSize); err != nil {
		return Value{}, err
	}
	rest := len(s.s) - from
	if len(b.strs) == 0 {
		n := b.more
		if n <= 0 {
			n = rest/(len(part)+1) + 1 // as if all were as long
		}
		b.strs = make([]Str, min(n, slabStrs))
	}
	sub := &b.strs[0]
	b.strs = b.strs[1:]
	sub.typ, sub.length = StrType, notCounted
	if int(s.length) == len(s.s) {
		sub.length = uint32(len(part))
	}
	if s.backing() > smallText {
		if len(b.text) < len(part) {
			b.text = make([]byte, min(rest, slabText))
		}
		part = bytesView(b.text[:copy(b.text, part)])
		b.text = b.text[len(part):]
	}
	sub.s = part
	if recent != nil {
		*recent = sub
	}
	return sub.Value(), nil
}
