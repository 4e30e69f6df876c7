package ast

// Span is a half-open range of byte offsets into the source file.
type Span struct{ Pos, End uint32 }

// Range returns the node's span; the method makes every struct that embeds
// Span a Node.
func (s *Span) Range() Span { return *s }

// Node is anything with a place in the source.
type Node interface{ Range() Span }

// Expr is an expression.
type Expr interface {
	Node
	expr()
}

// Stmt is a statement.
type Stmt interface {
	Node
	stmt()
}

// Pattern is the pattern of a case clause.
type Pattern interface {
	Node
	pattern()
}

// ExprBase, StmtBase and PatternBase are embedded by every node of their kind.
type (
	ExprBase    struct{ Span }
	StmtBase    struct{ Span }
	PatternBase struct{ Span }
)

func (*ExprBase) expr()       {}
func (*StmtBase) stmt()       {}
func (*PatternBase) pattern() {}

// Module is a whole source file, or one input of the interactive prompt.
type Module struct {
	Body []Stmt
}

// Comprehension is one `for … in … if …` clause.
type Comprehension struct {
	Target, Iter Expr
	Ifs          []Expr
	IsAsync      bool
}

// Keyword is a keyword argument of a call or class; Arg is "" for `**value`.
type Keyword struct {
	Span
	Arg   string
	Value Expr
}

// Arg is one parameter. Annotation is nil when there is none.
type Arg struct {
	Span
	Arg        string
	Annotation Expr
}

// Arguments is a parameter list. Defaults belong to the last len(Defaults) of
// PosOnlyArgs followed by Args; KwDefaults runs parallel to KwOnlyArgs, nil
// where a parameter has no default.
type Arguments struct {
	PosOnlyArgs []*Arg
	Args        []*Arg
	Vararg      *Arg
	KwOnlyArgs  []*Arg
	KwDefaults  []Expr
	Kwarg       *Arg
	Defaults    []Expr
}

// WithItem is one `context as target` of a with statement; OptionalVars is
// nil without `as`.
type WithItem struct {
	ContextExpr  Expr
	OptionalVars Expr
}

// MatchCase is one case clause; Guard is nil without `if`.
type MatchCase struct {
	Span
	Pattern Pattern
	Guard   Expr
	Body    []Stmt
}

// ExceptHandler is one except clause. Type is nil for a bare `except:`, Name
// is "" without `as`.
type ExceptHandler struct {
	Span
	Type Expr
	Name string
	Body []Stmt
}

// Alias is one imported name; AsName is "" without `as`. Name is "*" in
// `from m import *`.
type Alias struct {
	Span
	Name, AsName string
}

// TypeParamKind tells the three kinds of type parameter apart.
type TypeParamKind uint8

// The kinds of type parameter.
const (
	TypeVar      TypeParamKind = iota // T
	TypeVarTuple                      // *Ts
	ParamSpec                         // **P
)

// TypeParam is one type parameter; Bound and DefaultValue may be nil.
type TypeParam struct {
	Span
	Kind         TypeParamKind
	Name         string
	Bound        Expr
	DefaultValue Expr
}
