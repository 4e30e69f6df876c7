package ast

// Patterns of case clauses.
type (
	// MatchValue matches what equals Value (a literal or dotted name).
	MatchValue struct {
		PatternBase
		Value Expr
	}
	// MatchSingleton matches None, True or False by identity.
	MatchSingleton struct {
		PatternBase
		Value ConstantKind
	}
	// MatchSequence matches a sequence; at most one of Patterns is a MatchStar.
	MatchSequence struct {
		PatternBase
		Patterns []Pattern
	}
	// MatchMapping matches a mapping; Rest is the name behind `**`, or "".
	MatchMapping struct {
		PatternBase
		Keys     []Expr
		Patterns []Pattern
		Rest     string
	}
	// MatchClass matches an instance of Cls.
	MatchClass struct {
		PatternBase
		Cls         Expr
		Patterns    []Pattern
		KwdAttrs    []string
		KwdPatterns []Pattern
	}
	// MatchStar is `*name` in a sequence; Name is "" for `*_`.
	MatchStar struct {
		PatternBase
		Name string
	}
	// MatchAs is `pattern as name`, a capture (Pattern nil), or the wildcard
	// `_` (both empty).
	MatchAs struct {
		PatternBase
		Pattern Pattern
		Name    string
	}
	// MatchOr is `p0 | p1 | …`.
	MatchOr struct {
		PatternBase
		Patterns []Pattern
	}
)
