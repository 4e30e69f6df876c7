package runtime

import (
	"slices"
	"strings"
)

// maxCandidates is the number of names among which none is suggested any more.
const maxCandidates = 750

// suggestion is what the last line of a traceback adds to the message of an
// error about a name: ". Did you mean: 'x'?".
func suggestion(th *Thread, e *Exception, tb *Traceback) string {
	switch {
	case e.typ == ImportError:
		name := AsStr(OrNone(e.Fields[importErrorNameFrom]))
		if name == nil {
			return ""
		}
		return didYouMean(closestName(name.s, importCandidates(th, e, name.s)))
	case e.typ.IsSubtype(AttributeError):
		name := AsStr(OrNone(e.Fields[attributeErrorName]))
		if name == nil {
			return ""
		}
		return didYouMean(closestName(name.s, attributeCandidates(th, e, tb, name.s)))
	case e.typ.IsSubtype(NameError):
		name := AsStr(OrNone(e.Fields[nameErrorName]))
		if name == nil {
			return ""
		}
		return nameSuggestion(th, tb, name.s)
	}
	return ""
}

func didYouMean(name string) string {
	if name == "" {
		return ""
	}
	return ". Did you mean: '" + name + "'?"
}

// lastFrame is the script's frame object of the place where an exception with
// this traceback was raised.
func lastFrame(th *Thread, tb *Traceback) Value {
	if tb == nil {
		return Value{}
	}
	for tb.Next != nil {
		tb = tb.Next
	}
	return tb.Where.FrameObject(th)
}

// frameNames adds the names in a namespace of a frame.
func frameNames(th *Thread, frame Value, attr string, names []string) ([]string, Value) {
	ns, err := LookupAttr(th, frame, Intern(attr))
	if err != nil || !ns.IsSet() {
		return names, Value{}
	}
	if keys, err := Collect(th, ns); err == nil {
		for _, k := range keys {
			if s := AsStr(k); s != nil {
				names = append(names, s.s)
			}
		}
	}
	return names, ns
}

func nameSuggestion(th *Thread, tb *Traceback, name string) string {
	hint := ""
	if frame := lastFrame(th, tb); frame.IsSet() && !frame.IsNone() {
		names, locals := frameNames(th, frame, "f_locals", nil)
		if selfHas(th, locals, name) {
			hint = "self." + name
		} else {
			names, _ = frameNames(th, frame, "f_globals", names)
			names, _ = frameNames(th, frame, "f_builtins", names)
			hint = closestName(name, names)
		}
	}
	text := didYouMean(hint)
	if th.Interp.knowsModule(name) {
		if text != "" {
			return text + " Or did you forget to import '" + name + "'?"
		}
		return ". Did you forget to import '" + name + "'?"
	}
	return text
}

// selfHas reports whether the frame's self has the name that was looked up
// without it.
func selfHas(th *Thread, locals Value, name string) bool {
	if !locals.IsSet() {
		return false
	}
	key := Intern("self").Value()
	if in, err := Contains(th, locals, key); err != nil || !in {
		return false
	}
	self, err := GetItem(th, locals, key)
	if err != nil {
		return false
	}
	v, err := LookupAttr(th, self, canonical(NewStr(name)))
	return err == nil && v.IsSet()
}

// ModuleLister is implemented by importers that can tell which modules exist
// without importing them.
type ModuleLister interface {
	// HasModule reports whether a standard module of this name exists.
	HasModule(name string) bool
}

func (in *Interpreter) knowsModule(name string) bool {
	l, ok := in.Importer.(ModuleLister)
	return ok && l.HasModule(name)
}

func importCandidates(th *Thread, e *Exception, name string) []string {
	module := AsStr(OrNone(e.Fields[importErrorName]))
	if module == nil {
		return nil
	}
	m := th.Interp.Modules.GetStr(module)
	if !m.IsSet() {
		return nil
	}
	return visibleNames(th, m, strings.HasPrefix(name, "_"))
}

func attributeCandidates(th *Thread, e *Exception, tb *Traceback, name string) []string {
	obj := e.Fields[attributeErrorObj]
	if !obj.IsSet() {
		return nil
	}
	private := strings.HasPrefix(name, "_")
	if !private {
		// Inside the object's own methods its private names are of interest.
		if frame := lastFrame(th, tb); frame.IsSet() && !frame.IsNone() {
			if _, locals := frameNames(th, frame, "f_locals", nil); locals.IsSet() {
				key := Intern("self").Value()
				if in, err := Contains(th, locals, key); err == nil && in {
					self, err := GetItem(th, locals, key)
					private = err == nil && self == obj
				}
			}
		}
	}
	return visibleNames(th, obj, private)
}

// visibleNames is dir(v), sorted, without names starting with an underscore
// unless private.
func visibleNames(th *Thread, v Value, private bool) []string {
	list, err := Dir(th, v)
	if err != nil {
		return nil
	}
	var names []string
	for _, item := range list {
		if s := AsStr(item); s != nil && (private || !strings.HasPrefix(s.s, "_")) {
			names = append(names, s.s)
		}
	}
	slices.Sort(names)
	return names
}

// Costs of editing one name into another: replacing a letter by its other case
// is cheaper than any other change.
const (
	moveCost = 2
	caseCost = 1
)

// maxNameLength is the length from which names are not compared.
const maxNameLength = 40

// closestName picks the first of the names that are most like wrong, or "" if
// none is like it.
func closestName(wrong string, names []string) string {
	if len(names) >= maxCandidates || len(wrong) > maxNameLength {
		return ""
	}
	best, bestCost := "", int(^uint(0)>>1)
	for _, name := range names {
		if name == wrong {
			continue
		}
		limit := min((len(wrong)+len(name)+3)*moveCost/6, bestCost-1)
		if cost := editCost(wrong, name, limit); cost <= limit {
			best, bestCost = name, cost
		}
	}
	return best
}

func replaceCost(a, b byte) int {
	switch {
	case a == b:
		return 0
	case a&31 != b&31:
		return moveCost
	case lower(a) == lower(b):
		return caseCost
	}
	return moveCost
}

func lower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// editCost is the weighted Levenshtein distance between a and b, or something
// above limit if it is above limit.
func editCost(a, b string, limit int) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) == 0 || len(b) == 0 {
		return (len(a) + len(b)) * moveCost
	}
	if len(a) > maxNameLength || len(b) > maxNameLength {
		return limit + 1
	}
	if len(b) < len(a) {
		a, b = b, a
	}
	if (len(b)-len(a))*moveCost > limit {
		return limit + 1
	}
	row := make([]int, len(a))
	for i := range row {
		row[i] = (i + 1) * moveCost
	}
	result := 0
	for j := range len(b) {
		distance := j * moveCost
		result = distance
		least := limit + 1
		for i := range len(a) {
			substitute := distance + replaceCost(b[j], a[i])
			distance = row[i]
			result = min(substitute, min(result, distance)+moveCost)
			row[i] = result
			least = min(least, result)
		}
		if least > limit {
			return limit + 1
		}
	}
	return result
}
