package ast

// Statements. Optional fields are nil (or "") when absent.
type (
	// FunctionDef is `def` or `async def`. Its span starts at `def` (or
	// `async`), not at the decorators.
	FunctionDef struct {
		StmtBase
		Async      bool
		Name       string
		NameSpan   Span
		Args       *Arguments
		Body       []Stmt
		Decorators []Expr
		Returns    Expr
		TypeParams []*TypeParam
		// Deferred says that Body lacks all but a docstring: see
		// parser.DeferBodies.
		Deferred bool
	}
	// ClassDef is `class`. Its span starts at `class`.
	ClassDef struct {
		StmtBase
		Name       string
		NameSpan   Span
		Bases      []Expr
		Keywords   []*Keyword
		Body       []Stmt
		Decorators []Expr
		TypeParams []*TypeParam
	}
	// Return is `return value`.
	Return struct {
		StmtBase
		Value Expr
	}
	// Delete is `del targets`.
	Delete struct {
		StmtBase
		Targets []Expr
	}
	// Assign is `t0 = t1 = value`.
	Assign struct {
		StmtBase
		Targets []Expr
		Value   Expr
	}
	// TypeAlias is `type Name[params] = value`; Name is a *Name.
	TypeAlias struct {
		StmtBase
		Name       Expr
		TypeParams []*TypeParam
		Value      Expr
	}
	// AugAssign is `target op= value`.
	AugAssign struct {
		StmtBase
		Target Expr
		Op     Operator
		Value  Expr
	}
	// AnnAssign is `target: annotation = value`. Simple is true for a bare
	// name without parentheses.
	AnnAssign struct {
		StmtBase
		Target, Annotation, Value Expr
		Simple                    bool
	}
	// For is `for` or `async for`.
	For struct {
		StmtBase
		Async        bool
		Target, Iter Expr
		Body, OrElse []Stmt
	}
	// While is `while`.
	While struct {
		StmtBase
		Test         Expr
		Body, OrElse []Stmt
	}
	// If is `if`; an elif is an If alone in OrElse.
	If struct {
		StmtBase
		Test         Expr
		Body, OrElse []Stmt
	}
	// With is `with` or `async with`.
	With struct {
		StmtBase
		Async bool
		Items []*WithItem
		Body  []Stmt
	}
	// Match is `match`.
	Match struct {
		StmtBase
		Subject Expr
		Cases   []*MatchCase
	}
	// Raise is `raise exc from cause`.
	Raise struct {
		StmtBase
		Exc, Cause Expr
	}
	// Try is `try`; Star marks `except*`.
	Try struct {
		StmtBase
		Star                    bool
		Body                    []Stmt
		Handlers                []*ExceptHandler
		OrElse, FinalBody       []Stmt
		FinallySpan, OrElseSpan Span // the keywords `finally` and `else`
	}
	// Assert is `assert test, msg`.
	Assert struct {
		StmtBase
		Test, Msg Expr
	}
	// Import is `import names`.
	Import struct {
		StmtBase
		Names []*Alias
	}
	// ImportFrom is `from ..module import names`; Level counts the dots.
	ImportFrom struct {
		StmtBase
		Module string
		Names  []*Alias
		Level  int
	}
	// Global is `global names`.
	Global struct {
		StmtBase
		Names []string
	}
	// Nonlocal is `nonlocal names`.
	Nonlocal struct {
		StmtBase
		Names []string
	}
	// ExprStmt is an expression that stands as a statement (CPython: Expr).
	ExprStmt struct {
		StmtBase
		Value Expr
	}
	// Pass is `pass`.
	Pass struct{ StmtBase }
	// Break is `break`.
	Break struct{ StmtBase }
	// Continue is `continue`.
	Continue struct{ StmtBase }
)
