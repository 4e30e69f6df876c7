package runtime

import "strings"

// ParamKind is the kind of a parameter.
type ParamKind uint8

// The kinds of parameter.
const (
	PositionalOnly ParamKind = iota
	PositionalOrKeyword
	VarPositional
	KeywordOnly
	VarKeyword
)

// Param is one parameter of a builtin function.
type Param struct {
	Name     string
	Kind     ParamKind
	Default  string // source text of the default
	Optional bool   // has a default
}

// Signature describes the parameters of a builtin function, parsed from text
// such as "sort(self, /, *, key=None, reverse=False)". A parameter written
// "name=" is optional without a default that could be shown. A "*" at the end marks a
// function that would take keywords, but names none: CPython has some such methods, and
// complains of their arguments as of those of others that do. The text starts with
// `def` for functions that CPython has in Python: they are complained of in
// other words. A constructor's name is then written as "Queue.__init__", without
// its self among the parameters.
type Signature struct {
	Name   string
	Params []Param

	MinArgs    int  // required positional parameters
	MaxPos     int  // positional parameters
	MaxDirect  int  // MaxPos, or -1 where a call never maps one to one
	VarPos     int  // index of *args, or -1
	VarKw      int  // index of **kwargs, or -1
	Variadic   bool // the function binds its arguments itself
	SelfMethod bool // the first parameter is named self or cls
	Scripted   bool // errors are worded as those of a function written in Python
	keyworded  bool // there is a "*"
}

// MaxDirectParams is up to how many parameters a call may map its arguments one
// to one: the instruction loop has room for that many above any register.
const MaxDirectParams = 12

// ParseSignature parses a builtin's signature. It panics on a malformed one:
// signatures are constants of this program.
func ParseSignature(text string) *Signature {
	open := strings.IndexByte(text, '(')
	if open < 0 || !strings.HasSuffix(text, ")") {
		panic("runtime: malformed signature " + text)
	}
	name, scripted := strings.CutPrefix(text[:open], "def ")
	s := &Signature{Name: name, VarPos: -1, VarKw: -1, Scripted: scripted}
	kind := PositionalOrKeyword
	for _, field := range splitParams(text[open+1 : len(text)-1]) {
		switch {
		case field == "/":
			for i := range s.Params {
				s.Params[i].Kind = PositionalOnly
			}
		case field == "*":
			kind, s.keyworded = KeywordOnly, true
		case strings.HasPrefix(field, "**"):
			s.VarKw = len(s.Params)
			s.Params = append(s.Params, Param{Name: field[2:], Kind: VarKeyword})
		case field[0] == '*':
			s.VarPos = len(s.Params)
			s.Params = append(s.Params, Param{Name: field[1:], Kind: VarPositional})
			kind = KeywordOnly
		default:
			name, def, optional := strings.Cut(field, "=")
			s.Params = append(s.Params, Param{Name: name, Kind: kind, Default: def, Optional: optional})
			if kind == PositionalOrKeyword {
				s.MaxPos++
				if !optional {
					s.MinArgs++
				}
			}
		}
	}
	s.MaxDirect = s.MaxPos
	if s.VarPos >= 0 || s.VarKw >= 0 || len(s.Params) > MaxDirectParams {
		s.MaxDirect = -1
	}
	for _, p := range s.Params {
		if p.Kind == KeywordOnly && !p.Optional {
			s.MaxDirect = -1
		}
	}
	s.SelfMethod = len(s.Params) > 0 && (s.Params[0].Name == "self" || s.Params[0].Name == "cls")
	return s
}

// splitParams splits a parameter list at commas outside quotes and brackets.
func splitParams(list string) []string {
	var out []string
	depth, start := 0, 0
	var quote byte
	for i := 0; i < len(list); i++ {
		switch c := list[i]; {
		case quote != 0:
			if c == '\\' {
				i++
			} else if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			depth--
		case c == ',' && depth == 0:
			out = append(out, strings.TrimSpace(list[start:i]))
			start = i + 1
		}
	}
	if last := strings.TrimSpace(list[start:]); last != "" {
		out = append(out, last)
	}
	return out
}

// bindArgs maps a call's arguments to one value a parameter, appended to buf.
func (n *Native) bindArgs(th *Thread, buf []Value, args, names []Value) ([]Value, error) {
	s := n.sig
	npos := len(args) - len(names)
	pos := args[:npos]
	shift := 0
	if n.self.IsSet() {
		buf = append(buf, n.self)
		shift = 1
	}
	if len(names) > 0 && s.VarKw < 0 && !s.Scripted && !s.takesKeywords() {
		return nil, n.noKeywords(th)
	}
	if len(args)+shift > len(s.Params) && s.VarPos < 0 && s.VarKw < 0 && !s.Scripted && s.takesKeywords() {
		return nil, n.surplusError(th, npos, len(names))
	}
	taken := min(npos, s.MaxPos-shift)
	buf = append(buf, pos[:max(taken, 0)]...)
	if npos > taken && s.VarPos < 0 && !s.Scripted {
		return nil, n.countError(th, npos, len(names))
	}
	for i := len(buf); i < len(s.Params); i++ {
		var v Value
		switch s.Params[i].Kind {
		case VarPositional:
			v = NewTuple(pos[max(taken, 0):]...).Value()
		case VarKeyword:
			v = NewDict().Value()
		}
		buf = append(buf, v)
	}
	if s.Scripted {
		return n.completeScripted(th, buf, npos+shift, names, args[npos:])
	}
	var wrong error // a missing argument is complained of before a wrong keyword
	for i, name := range names {
		if err := n.bindKeyword(th, buf, taken+shift, MustAs[Str](name), args[npos+i]); err != nil && wrong == nil {
			wrong = err
		}
	}
	for i, p := range s.Params {
		if !p.Optional && !buf[i].IsSet() && (wrong == nil || p.Kind != KeywordOnly) {
			return nil, n.missingError(th, i, npos, len(names))
		}
	}
	return buf, wrong
}

func (n *Native) bindKeyword(th *Thread, bound []Value, npos int, name *Str, v Value) error {
	s := n.sig
	if i := s.keyword(name.String()); i >= 0 {
		if bound[i].IsSet() {
			return th.TypeErrorf("argument for %s() given by name ('%s') and position (%d)", s.Name, name.String(), i+1-n.hidden())
		}
		bound[i] = v
		return nil
	}
	if s.VarKw >= 0 {
		return MustAs[Dict](bound[s.VarKw]).Set(th, name.Value(), v)
	}
	return UnexpectedKeyword(th, s.Name, name.String(), s.keywords()...)
}

func (n *Native) noKeywords(th *Thread) error {
	if n.isWrapper() {
		return th.TypeErrorf("wrapper %s() takes no keyword arguments", n.sig.Name)
	}
	return th.TypeErrorf("%s() takes no keyword arguments", n.displayName())
}

func (s *Signature) takesKeywords() bool {
	for i, p := range s.Params {
		if p.Kind == KeywordOnly || p.Kind == PositionalOrKeyword && !(i == 0 && s.SelfMethod) {
			return true
		}
	}
	return s.keyworded
}

// hidden is 1 when the first parameter is a bound self, which messages do not count.
func (n *Native) hidden() int {
	if n.sig.SelfMethod {
		return 1
	}
	return 0
}

// displayName is the name messages use: "list.append" for methods, "math.sin"
// for functions of modules.
func (n *Native) displayName() string {
	if n.self.IsSet() {
		t := AsType(n.self)
		if t == nil {
			t = n.self.Type()
		}
		return t.qualname + "." + n.sig.Name
	}
	if n.owner != nil {
		return n.owner.qualname + "." + n.sig.Name
	}
	if n.home != "" && n.home != "builtins" {
		return n.home + "." + n.sig.Name
	}
	return n.sig.Name
}

// takesOne reports whether n is a function or method of one argument: those
// of constructors are counted as the arguments of other functions are.
func (n *Native) takesOne(least, most int) bool {
	return least == 1 && most == 1 && (n.home != "" || n.owner != nil || n.self.IsSet())
}

// countError words "too many arguments" the way CPython's argument parser
// does for the function's kind of parameter list.
func (n *Native) countError(th *Thread, npos, nkw int) error {
	s, hidden := n.sig, n.hidden()
	least, most := s.MinArgs-hidden, s.MaxPos-hidden
	if !n.self.IsSet() {
		npos -= hidden
	}
	switch {
	case n.isWrapper():
		bound := ""
		if least < most {
			bound = "at most "
		}
		return th.TypeErrorf("%sexpected %s%d argument%s, got %d", n.wrapperBlank(), bound, most, plural(most), npos)
	case most == 0 && !s.takesKeywords():
		return th.TypeErrorf("%s() takes no arguments (%d given)", n.displayName(), npos+nkw)
	case n.takesOne(least, most) && !s.takesKeywords():
		return th.TypeErrorf("%s() takes exactly one argument (%d given)", n.displayName(), npos)
	case !s.takesKeywords():
		bound := "at most"
		if least == most {
			return th.TypeErrorf("%s expected %d argument%s, got %d", s.Name, most, plural(most), npos)
		}
		return th.TypeErrorf("%s expected %s %d argument%s, got %d", s.Name, bound, most, plural(most), npos)
	case most == 0:
		return th.TypeErrorf("%s() takes no positional arguments", s.Name)
	}
	word := "at most"
	if least == most {
		word = "exactly"
	}
	return th.TypeErrorf("%s() takes %s %d positional argument%s (%d given)", s.Name, word, most, plural(most), npos)
}

// surplusError words "more arguments than there are parameters" for a function
// that takes keywords.
func (n *Native) surplusError(th *Thread, npos, nkw int) error {
	most := len(n.sig.Params) - n.hidden()
	if !n.self.IsSet() {
		npos -= n.hidden()
	}
	if most == 0 {
		return th.TypeErrorf("%s() takes no arguments", n.sig.Name)
	}
	kind := ""
	if npos == 0 {
		kind = "keyword "
	}
	return th.TypeErrorf("%s() takes at most %d %sargument%s (%d given)", n.sig.Name, most, kind, plural(most), npos+nkw)
}

// wrapperBlank is what the words for a wrong number of arguments begin with:
// most slots with more than one argument, and those that repeat a sequence,
// name the function, and the name is empty.
func (n *Native) wrapperBlank() string {
	repeats := n.owner.Slots.Len != nil && strings.HasSuffix(n.sig.Name, "mul__")
	if n.sig.MaxPos > 2 || repeats {
		return " "
	}
	return ""
}

// missingError words "argument i is missing".
func (n *Native) missingError(th *Thread, i, npos, nkw int) error {
	s, hidden := n.sig, n.hidden()
	least, most := s.MinArgs-hidden, s.MaxPos-hidden
	if i < hidden {
		if n.owner != nil {
			return th.TypeErrorf("unbound method %s() needs an argument", n.displayName())
		}
		return th.TypeErrorf("%s() missing required argument '%s' (pos %d)", s.Name, s.Params[i].Name, i+1)
	}
	if !n.self.IsSet() {
		npos -= hidden
	}
	switch {
	case n.isWrapper() && least < most:
		return th.TypeErrorf(" expected at least %d argument%s, got %d", least, plural(least), npos)
	case n.isWrapper():
		return th.TypeErrorf("%sexpected %d argument%s, got %d", n.wrapperBlank(), least, plural(least), npos)
	case s.Params[i].Kind == KeywordOnly:
		return th.TypeErrorf("%s() missing required keyword-only argument: '%s'", s.Name, s.Params[i].Name)
	case s.takesKeywords() && s.Params[i].Kind == PositionalOnly:
		only := -hidden // required ones that cannot be given by name
		for _, p := range s.Params {
			if p.Kind == PositionalOnly && !p.Optional {
				only++
			}
		}
		bound := "at least"
		if only == most {
			bound = "exactly"
		}
		return th.TypeErrorf("%s() takes %s %d positional argument%s (%d given)", s.Name, bound, only, plural(only), npos)
	case s.takesKeywords():
		return th.TypeErrorf("%s() missing required argument '%s' (pos %d)", s.Name, s.Params[i].Name, i+1-hidden)
	case n.takesOne(least, most):
		return th.TypeErrorf("%s() takes exactly one argument (%d given)", n.displayName(), npos)
	case least == most:
		return th.TypeErrorf("%s expected %d argument%s, got %d", s.Name, least, plural(least), npos)
	}
	return th.TypeErrorf("%s expected at least %d argument%s, got %d", s.Name, least, plural(least), npos)
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
