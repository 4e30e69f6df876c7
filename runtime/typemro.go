package runtime

import "strings"

// computeMRO linearises t and its bases by the C3 algorithm: a class comes
// before its bases, and bases keep the order in which they are listed.
func computeMRO(th *Thread, t *Type, bases []*Type) ([]*Type, error) {
	for i, b := range bases {
		for _, other := range bases[i+1:] {
			if b == other {
				return nil, th.TypeErrorf("duplicate base class %s", b.name)
			}
		}
	}
	if len(bases) == 1 {
		return append([]*Type{t}, bases[0].mro...), nil
	}
	lists := make([][]*Type, 0, len(bases)+1)
	for _, b := range bases {
		lists = append(lists, b.mro)
	}
	lists = append(lists, bases)
	out := []*Type{t}
	for {
		next, done := nextInMRO(lists)
		if done {
			return out, nil
		}
		if next == nil {
			return nil, mroConflict(th, lists)
		}
		out = append(out, next)
		for i, l := range lists {
			if len(l) > 0 && l[0] == next {
				lists[i] = l[1:]
			}
		}
	}
}

// nextInMRO picks the first head that is in no list's tail. It returns nil
// when there is none, done when all lists are empty.
func nextInMRO(lists [][]*Type) (next *Type, done bool) {
	done = true
candidates:
	for _, l := range lists {
		if len(l) == 0 {
			continue
		}
		done = false
		for _, other := range lists {
			for i := 1; i < len(other); i++ {
				if other[i] == l[0] {
					continue candidates
				}
			}
		}
		return l[0], false
	}
	return nil, done
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
