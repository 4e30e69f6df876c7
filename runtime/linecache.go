package runtime

var (
	nameLinecache = Intern("linecache")
	nameCache     = Intern("cache")
)

// GivenLines are the lines that a script has put in the cache of the module
// linecache for a file, so that tracebacks and warnings show them; nil if there
// are none, or not lines.
func (th *Thread) GivenLines(file string) *List {
	module := th.Interp.Modules.GetStr(nameLinecache)
	if !module.IsSet() {
		return nil
	}
	cache, err := LookupAttr(th, module, nameCache)
	if err != nil || !cache.IsSet() {
		return nil
	}
	files := AsDict(cache)
	if files == nil {
		return nil
	}
	entry := files.GetStr(NewStr(file))
	if !entry.IsSet() {
		return nil
	}
	if t := AsTuple(entry); t != nil && len(t.Items) == 4 { // size, time of change, lines, name
		return AsList(t.Items[2])
	}
	return nil
}
