package runtime

import "strings"

// computeMRO linearises t and its bases by the C3 algorithm: a class comes
// before its bases, and bases keep the order in which they are listed.
func computeMRO(th *Thread, t *Type, bases []*Type) ([]*Type, error) {
	seen := make(map[*Type]bool, len(bases))
	for _, b := range bases {
		if seen[b] {
			return nil, th.TypeErrorf("duplicate base class %s", b.name)
		}
		seen[b] = true
	}
	if len(bases) == 1 {
		return append([]*Type{t}, bases[0].mro...), nil
	}
	m := merge{tails: make(map[*Type]int)}
	for _, b := range bases {
		m.add(b.mro)
	}
	m.add(bases)
	out := []*Type{t}
	for len(m.lists) > 0 {
		if th != nil {
			if err := th.Work(int64(len(m.lists))); err != nil {
				return nil, err
			}
		}
		next := m.next()
		if next == nil {
			return nil, mroConflict(th, m.lists)
		}
		out = append(out, next)
		m.remove(next)
	}
	return out, nil
}

// merge is the state of the C3 algorithm: lists of classes of which it takes the
// heads.
type merge struct {
	lists [][]*Type     // none is empty
	tails map[*Type]int // in how many lists a class stands behind the head
}

func (m *merge) add(list []*Type) {
	if len(list) == 0 {
		return
	}
	m.lists = append(m.lists, list)
	for _, c := range list[1:] {
		m.tails[c]++
	}
}

// next picks the first head that is in no list's tail; nil if there is none.
func (m *merge) next() *Type {
	for _, l := range m.lists {
		if m.tails[l[0]] == 0 {
			return l[0]
		}
	}
	return nil
}

// remove takes a class off the lists it heads.
func (m *merge) remove(c *Type) {
	kept := m.lists[:0]
	for _, l := range m.lists {
		if l[0] == c {
			if l = l[1:]; len(l) == 0 {
				continue
			}
			m.tails[l[0]]--
		}
		kept = append(kept, l)
	}
	m.lists = kept
}

func mroConflict(th *Thread, lists [][]*Type) error {
	var names []string
	seen := map[*Type]bool{}
	for _, l := range lists {
		if len(l) > 0 && !seen[l[0]] {
			seen[l[0]] = true
			names = append(names, l[0].name)
		}
	}
	return th.TypeErrorf("Cannot create a consistent method resolution order (MRO) for bases %s", strings.Join(names, ", "))
}
