package compile

// symbolTable holds the symbols of a scope in the order in which the names
// first appear. Most scopes have few: those are searched one by one, which costs
// less than to make a map.
type symbolTable struct {
	list  []*symbol
	index map[string]*symbol // once there are more than fewSymbols
	room  []symbol           // where the next ones are made
}

const fewSymbols = 8

// get returns the symbol called name, or nil.
func (t *symbolTable) get(name string) *symbol {
	if t.index != nil {
		return t.index[name]
	}
	for _, sym := range t.list {
		if sym.name == name {
			return sym
		}
	}
	return nil
}

// add makes a symbol called name, which the table does not have yet.
func (t *symbolTable) add(name string) *symbol {
	if len(t.room) == 0 {
		const first = 4
		n := max(first, len(t.list))
		t.room = make([]symbol, n)
		if t.list == nil {
			t.list = make([]*symbol, 0, n)
		}
	}
	sym := &t.room[0]
	t.room = t.room[1:]
	sym.name = name
	t.list = append(t.list, sym)
	switch {
	case t.index != nil:
		t.index[name] = sym
	case len(t.list) > fewSymbols:
		t.index = make(map[string]*symbol, 2*len(t.list))
		for _, sym := range t.list {
			t.index[sym.name] = sym
		}
	}
	return sym
}
