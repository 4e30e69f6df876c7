package runtime

// recentStrs remembers short strs that texts have been cut into lately, by a hash
// of their text. The words of a text and the keys of a file come again and again:
// the second time there is nothing to allocate, and later nothing to hash and no
// text to compare, since it is the same Str. What it keeps alive is bounded: a
// few hundred pieces of less than a kilobyte.
type recentStrs [1 << recentBits]*Str

const (
	recentBits = 9
	// recentText is the longest text remembered, in bytes.
	recentText = 16
	// mostMisses is how many texts in a row may turn out to be new ones before a
	// StrSlab takes it that all are.
	mostMisses = 32
)

// slot is where a Str with the given text is, or should be put. The text is no
// longer than recentText and not empty.
func (r *recentStrs) slot(text string) **Str {
	var h uint64
	switch n := len(text); {
	case n >= 8:
		h = Load64(text) ^ Load64(text[n-8:])*3
	case n >= 4:
		h = uint64(load32(text)) | uint64(load32(text[n-4:]))<<32
	default:
		h = uint64(text[0]) | uint64(text[n/2])<<8 | uint64(text[n-1])<<16
	}
	return &r[(h^uint64(len(text)))*0x9E3779B97F4A7C15>>(64-recentBits)]
}

// recentSubstring is substring for a text that is likely to come again.
func (s *Str) recentSubstring(th *Thread, from, to int) (Value, error) {
	part := s.s[from:to]
	if len(part) <= 2 || len(part) > recentText {
		return s.substring(th, from, to)
	}
	place := th.recent().slot(part)
	if known := *place; known != nil && known.s == part {
		return known.Value(), nil
	}
	v, err := s.substring(th, from, to)
	if err == nil {
		*place = AsStr(v)
	}
	return v, err
}

// recent is the thread's recentStrs.
func (th *Thread) recent() *recentStrs {
	if th.recentStrs == nil {
		th.recentStrs = new(recentStrs)
	}
	return th.recentStrs
}
