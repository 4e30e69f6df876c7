package compile

import (
	"slices"

	"github.com/asyn-lang/asyn/ast"
)

// scopeKind is the kind of block a scope belongs to.
type scopeKind uint8

const (
	moduleScope scopeKind = iota
	classScope
	functionScope      // def, lambda
	comprehensionScope // all four comprehensions
	typeParamsScope    // the type parameters of a function, class or alias
	typeVarScope       // the bound or default of a type parameter
	aliasScope         // the value of a type alias
	annotationScope    // the annotations of a function, class or module
)

// comprehensionKind tells the comprehensions apart.
type comprehensionKind uint8

const (
	noComprehension comprehensionKind = iota
	listComprehension
	setComprehension
	dictComprehension
	generatorExpression
)

// symbolFlags say how a name occurs in a scope.
type symbolFlags uint16

const (
	isGlobal       symbolFlags = 1 << iota // global statement
	isNonlocal                             // nonlocal statement
	isAssigned                             // bound by assignment, def, class, for, …
	isParam                                // parameter
	isImported                             // bound by import
	isTypeParam                            // type parameter
	isUsed                                 // read
	isAnnotated                            // annotated
	isIterTarget                           // iteration variable of a comprehension
	isGlobalInside                         // of a module: some scope inside declares it global

	isBound = isAssigned | isParam | isImported | isTypeParam
)

// storage says where a variable lives.
type storage uint8

const (
	unresolved     storage = iota
	localVar               // register, or the namespace of a class or module
	cellVar                // cell of this scope
	freeVar                // cell of an enclosing scope
	globalExplicit         // declared global
	globalImplicit         // not bound in any enclosing function
)

// symbol is a name in a scope.
type symbol struct {
	name    string
	flags   symbolFlags
	storage storage
	at      ast.Span // of the first global or nonlocal statement
	reg     int      // of the local or cell, or its index among the spilled; set by layout
	spilled bool     // too far up for a register: in the frame's list of cells
}

// scopeKey finds the scopes of a node: a function has one for its body, one
// for its type parameters, one for its annotations.
type scopeKey struct {
	node ast.Node
	kind scopeKind
}

// scope is the symbol table of one block.
type scope struct {
	kind          scopeKind
	comprehension comprehensionKind
	name          string
	info          string // what the scope is, for messages about what it may not hold
	at            ast.Span
	parent        *scope
	children      []*scope

	symbols symbolTable
	params  []string // in the order of co_varnames

	class   string // the name that private names are mangled with
	inlined bool   // a comprehension that is part of its parent's code

	nested       bool // inside a function
	async        bool // async def
	generator    bool // has yield
	coroutine    bool // async, or has an async comprehension
	returnsValue bool
	seesClass    bool // an annotation scope that reads the class around it
	hasDeletes   bool // has statements that unbind locals
	hasWalrus    bool

	varArgs, varKeywords bool

	// What a class body must provide for the functions in it.
	needsClassCell, needsClassDict bool

	free []string // free variables, sorted
	// freeRegs is where the cells of the free variables are, if there are any, set
	// by layout: registers or, where onlyReadsFree, places in the closure.
	freeRegs      map[string]int
	onlyReadsFree bool

	// Annotated names of a class or module, in order.
	annotations     []*annotation
	conditional     map[ast.Expr]*annotation // those of them that are, by their value
	annotationScope *scope

	// State of the symbol pass.
	iterTarget bool // inside the target of a comprehension
	iterExpr   int  // inside the iterable of a comprehension
}

// annotation is one lazily evaluated annotation of a class or module.
// Conditional ones count only once their statement has run.
type annotation struct {
	name        string
	value       ast.Expr
	at          ast.Span
	conditional bool
	index       int
}

// functionLike reports whether the scope's names live in registers.
func (s *scope) functionLike() bool { return s.kind != moduleScope && s.kind != classScope }

// symbol returns the symbol called name, made on demand.
func (s *scope) symbol(name string) *symbol {
	if sym := s.symbols.get(name); sym != nil {
		return sym
	}
	return s.symbols.add(name)
}

// flags returns how name occurs in the scope.
func (s *scope) flags(name string) symbolFlags {
	if sym := s.symbols.get(name); sym != nil {
		return sym.flags
	}
	return 0
}

// addFree makes name a free variable of the scope's code.
func (s *scope) addFree(name string) {
	if s.inlined {
		return
	}
	if i, found := slices.BinarySearch(s.free, name); !found {
		s.free = slices.Insert(s.free, i, name)
	}
}

// owner is the scope whose code the scope is part of.
func (s *scope) owner() *scope {
	for s.inlined {
		s = s.parent
	}
	return s
}

// mangle returns the name that stands for the private name of a class:
// __spam in class Ham is _Ham__spam.
func mangle(class, name string) string {
	if class == "" || len(name) < 3 || name[:2] != "__" || name[len(name)-2:] == "__" {
		return name
	}
	for i := range len(name) {
		if name[i] == '.' {
			return name
		}
	}
	for class != "" && class[0] == '_' {
		class = class[1:]
	}
	if class == "" {
		return name
	}
	return "_" + class + name
}
