package runtime

// lineEnds are the kinds of line ends that a text file has met, for its
// attribute newlines.
type lineEnds struct {
	cr, lf, crlf bool
	afterCR      bool // the last byte was a \r: a \n may follow
}

// note looks at the bytes read next.
func (e *lineEnds) note(b []byte) {
	for _, c := range b {
		switch {
		case c == '\n' && e.afterCR:
			e.crlf = true
		case c == '\n':
			e.lf = true
		case e.afterCR:
			e.cr = true
		}
		e.afterCR = c == '\r'
	}
}

// value is the attribute: None, as for nil, a str, or a tuple of several.
func (e *lineEnds) value() Value {
	if e == nil {
		return None
	}
	var kinds []Value
	for _, kind := range [...]struct {
		met  bool
		text string
	}{{e.cr || e.afterCR, "\r"}, {e.lf, "\n"}, {e.crlf, "\r\n"}} {
		if kind.met {
			kinds = append(kinds, Intern(kind.text).Value())
		}
	}
	switch len(kinds) {
	case 0:
		return None
	case 1:
		return kinds[0]
	}
	return NewTuple(kinds...).Value()
}
