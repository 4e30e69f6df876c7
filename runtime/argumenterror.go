package runtime

import (
	"fmt"
	"strings"
)

// The words for calls that do not fit a function written in Python. Builtin
// functions are worded by Native, but for those marked `def` in their
// signature, which elsewhere are written in Python, too.

// GivenName is what messages call an argument of a type that the function does
// not take: by its type, and None by itself.
func GivenName(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return v.Type().name
}

// MissingArguments is the error for parameters of a kind, "positional" or
// "keyword-only", that got no argument.
func MissingArguments(th *Thread, function, kind string, names []string) error {
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = "'" + n + "'"
	}
	list := quoted[0]
	switch n := len(quoted); {
	case n == 2:
		list = quoted[0] + " and " + quoted[1]
	case n > 2:
		list = strings.Join(quoted[:n-1], ", ") + ", and " + quoted[n-1]
	}
	return th.TypeErrorf("%s() missing %d required %s argument%s: %s", function, len(names), kind, plural(len(names)), list)
}

// SurplusArguments is the error for more positional arguments than the
// function takes, which is between least and most. keywordOnly is how many
// were given by keyword to parameters that take no other.
func SurplusArguments(th *Thread, function string, least, most, given, keywordOnly int) error {
	takes, s := fmt.Sprint(most), plural(most)
	if least < most {
		takes, s = fmt.Sprintf("from %d to %d", least, most), "s"
	}
	tail := "were"
	if given == 1 && keywordOnly == 0 {
		tail = "was"
	}
	if keywordOnly > 0 {
		tail = fmt.Sprintf("positional argument%s (and %d keyword-only argument%s) were", plural(given), keywordOnly, plural(keywordOnly))
	}
	return th.TypeErrorf("%s() takes %s positional argument%s but %d %s given", function, takes, s, given, tail)
}

// MultipleValues is the error for an argument given by position and by name.
func MultipleValues(th *Thread, function, name string) error {
	return th.TypeErrorf("%s() got multiple values for argument '%s'", function, name)
}

// PositionalOnlyByName is the error for arguments given by name to parameters
// that have none for callers.
func PositionalOnlyByName(th *Thread, function string, names []string) error {
	return th.TypeErrorf("%s() got some positional-only arguments passed as keyword arguments: '%s'", function, strings.Join(names, ", "))
}

// UnexpectedKeyword is the error for a keyword argument that the function does
// not take, with the one of those it knows that was probably meant.
func UnexpectedKeyword(th *Thread, function, keyword string, known ...string) error {
	hint := ""
	if close := closestName(keyword, known); close != "" {
		hint = ". Did you mean '" + close + "'?"
	}
	return th.TypeErrorf("%s() got an unexpected keyword argument '%s'%s", function, keyword, hint)
}

// completeScripted completes bindArgs for a signature marked `def`, in the
// order in which CPython looks at the arguments of such a function. bound holds
// the positional arguments, of which npos were given, with the bound self.
func (n *Native) completeScripted(th *Thread, bound []Value, npos int, names, values []Value) ([]Value, error) {
	s, function := n.sig, nativeQualName(n)
	keywordOnly := 0
	for i, name := range names {
		text := MustAs[Str](name).String()
		at := s.keyword(text)
		switch {
		case at < 0 && s.VarKw >= 0:
			if err := MustAs[Dict](bound[s.VarKw]).Set(th, name, values[i]); err != nil {
				return nil, err
			}
			continue
		case at < 0:
			if wrong := s.positionalOnly(names); len(wrong) > 0 {
				return nil, PositionalOnlyByName(th, function, wrong)
			}
			return nil, UnexpectedKeyword(th, function, text, s.keywords()...)
		case bound[at].IsSet():
			return nil, MultipleValues(th, function, text)
		case s.Params[at].Kind == KeywordOnly:
			keywordOnly++
		}
		bound[at] = values[i]
	}
	if npos > s.MaxPos && s.VarPos < 0 {
		implicit := 0 // a constructor's self is not among the arguments
		if strings.Contains(s.Name, ".") {
			implicit = 1
		}
		return nil, SurplusArguments(th, function, s.MinArgs+implicit, s.MaxPos+implicit, npos+implicit, keywordOnly)
	}
	for _, positional := range []bool{true, false} {
		var missing []string
		for i, p := range s.Params {
			required := !p.Optional && p.Kind != VarPositional && p.Kind != VarKeyword
			if required && (p.Kind != KeywordOnly) == positional && !bound[i].IsSet() {
				missing = append(missing, p.Name)
			}
		}
		if len(missing) > 0 {
			kind := "keyword-only"
			if positional {
				kind = "positional"
			}
			return nil, MissingArguments(th, function, kind, missing)
		}
	}
	return bound, nil
}

// keyword is the index of the parameter that a keyword names, or -1.
func (s *Signature) keyword(name string) int {
	for i, p := range s.Params {
		if (p.Kind == PositionalOrKeyword || p.Kind == KeywordOnly) && p.Name == name {
			return i
		}
	}
	return -1
}

// keywords are the names that arguments can be given by.
func (s *Signature) keywords() []string {
	var names []string
	for _, p := range s.Params {
		if p.Kind == PositionalOrKeyword || p.Kind == KeywordOnly {
			names = append(names, p.Name)
		}
	}
	return names
}

// positionalOnly are the parameters without a name for callers that names has.
func (s *Signature) positionalOnly(names []Value) []string {
	var wrong []string
	for _, p := range s.Params {
		for _, name := range names {
			if p.Kind == PositionalOnly && MustAs[Str](name).String() == p.Name {
				wrong = append(wrong, p.Name)
			}
		}
	}
	return wrong
}

// NotAwaitable is the error of awaiting v, which cannot be. Often that is a
// function whose call was forgotten: one in Go whose parameters are marked `def`
// is named as what it stands for.
func NotAwaitable(th *Thread, v Value) error {
	name := v.Type().name
	if n := AsNative(v); n != nil && n.sig.Scripted {
		name = "function"
		if n.self.IsSet() && AsModule(n.self) == nil {
			name = "method"
		}
	}
	return th.TypeErrorf("object %s can't be used in 'await' expression", name)
}
