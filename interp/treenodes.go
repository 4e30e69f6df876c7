package interp

import (
	"reflect"
	"strings"
	"sync"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/runtime"
	astlib "github.com/asyn-lang/asyn/stdlib/ast"
)

// nodeClass describes a class of module ast, and the struct of package ast that
// stands for it.
type nodeClass struct {
	name, base string
	fields     []nodeField
	node       reflect.Type // nil for operators, contexts and what has no struct
}

// nodeField is a field of a node class.
type nodeField struct {
	name     *runtime.Str
	kind     string // identifier, expr, arguments …
	list     bool
	optional bool // None may stand for it, or for members of the list
	index    int  // of the struct's field; -1 if it has none
}

// hasPlace reports whether nodes of the class have a place in the source.
func (c *nodeClass) hasPlace() bool {
	switch c.base {
	case "stmt", "expr", "excepthandler", "pattern", "type_param":
		return true
	}
	return c.name == "arg" || c.name == "keyword" || c.name == "alias"
}

// place names a node of the class in complaints about its place.
func (c *nodeClass) place() string {
	if c.base == "AST" {
		return c.name
	}
	return c.base
}

// nodeStructs are the structs of package ast whose names are not the classes'.
var nodeStructs = map[string]reflect.Type{
	"AsyncFunctionDef": reflect.TypeFor[ast.FunctionDef](), "AsyncFor": reflect.TypeFor[ast.For](), "AsyncWith": reflect.TypeFor[ast.With](),
	"Expr": reflect.TypeFor[ast.ExprStmt](), "TryStar": reflect.TypeFor[ast.Try](), "comprehension": reflect.TypeFor[ast.Comprehension](),
	"arguments": reflect.TypeFor[ast.Arguments](), "arg": reflect.TypeFor[ast.Arg](), "keyword": reflect.TypeFor[ast.Keyword](),
	"alias": reflect.TypeFor[ast.Alias](), "withitem": reflect.TypeFor[ast.WithItem](), "match_case": reflect.TypeFor[ast.MatchCase](),
	"TypeVar": reflect.TypeFor[ast.TypeParam](), "ParamSpec": reflect.TypeFor[ast.TypeParam](), "TypeVarTuple": reflect.TypeFor[ast.TypeParam](),
}

// namedStructs are those whose names are the classes'.
var namedStructs = []any{
	ast.FunctionDef{}, ast.ClassDef{}, ast.Return{}, ast.Delete{}, ast.Assign{}, ast.TypeAlias{}, ast.AugAssign{}, ast.AnnAssign{}, ast.For{},
	ast.While{}, ast.If{}, ast.With{}, ast.Match{}, ast.Raise{}, ast.Try{}, ast.Assert{}, ast.Import{}, ast.ImportFrom{}, ast.Global{},
	ast.Nonlocal{}, ast.Pass{}, ast.Break{}, ast.Continue{}, ast.BoolOp{}, ast.NamedExpr{}, ast.BinOp{}, ast.UnaryOp{}, ast.Lambda{},
	ast.IfExp{}, ast.Dict{}, ast.Set{}, ast.ListComp{}, ast.SetComp{}, ast.DictComp{}, ast.GeneratorExp{}, ast.Await{}, ast.Yield{},
	ast.YieldFrom{}, ast.Compare{}, ast.Call{}, ast.FormattedValue{}, ast.Interpolation{}, ast.JoinedStr{}, ast.TemplateStr{}, ast.Constant{},
	ast.Attribute{}, ast.Subscript{}, ast.Starred{}, ast.Name{}, ast.List{}, ast.Tuple{}, ast.Slice{}, ast.ExceptHandler{}, ast.MatchValue{},
	ast.MatchSingleton{}, ast.MatchSequence{}, ast.MatchMapping{}, ast.MatchClass{}, ast.MatchStar{}, ast.MatchAs{}, ast.MatchOr{}, ast.Module{},
}

// nodeClasses has the classes by name.
var nodeClasses = sync.OnceValue(func() map[string]*nodeClass {
	structs := make(map[string]reflect.Type, len(namedStructs)+len(nodeStructs))
	for _, s := range namedStructs {
		structs[reflect.TypeOf(s).Name()] = reflect.TypeOf(s)
	}
	for name, t := range nodeStructs {
		structs[name] = t
	}
	classes := make(map[string]*nodeClass)
	for line := range strings.Lines(astlib.Nodes) {
		words := strings.Fields(line)
		name, base, _ := strings.Cut(strings.TrimSuffix(words[0], ")"), "(")
		c := &nodeClass{name: name, base: base, node: structs[name]}
		for _, word := range words[1:] {
			field, kind, _ := strings.Cut(word, ":")
			f := nodeField{name: runtime.Intern(field), index: -1}
			kind, f.list = strings.CutSuffix(kind, "*")
			f.kind, f.optional = strings.CutSuffix(kind, "?")
			if c.node != nil && field != "kind" { // which both have, for other things
				f.index = structField(c.node, field)
			}
			c.fields = append(c.fields, f)
		}
		classes[name] = c
	}
	return classes
})

// structField is the index of the field of a struct that has a field's name in
// Go's spelling, or -1.
func structField(t reflect.Type, field string) int {
	want := strings.ReplaceAll(field, "_", "")
	if field == "decorator_list" {
		want = "decorators"
	}
	for i := range t.NumField() {
		if !t.Field(i).Anonymous && strings.ToLower(t.Field(i).Name) == want {
			return i
		}
	}
	return -1
}

// operatorNames are the classes of operators, by the values of package ast.
var operatorNames = map[string][]string{
	"boolop":  {"And", "Or"},
	"unaryop": {"Invert", "Not", "UAdd", "USub"},
	"cmpop":   {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"},
	"operator": {"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd",
		"FloorDiv"},
}

// The contexts of expressions.
const (
	loadContext  = "Load"
	storeContext = "Store"
	delContext   = "Del"
)

// contextIn is the context of what stands in a field of a node that is itself
// in the context ctx.
func contextIn(class, field, ctx string) string {
	switch class + "." + field {
	case "Delete.targets":
		return delContext
	case "Assign.targets", "AugAssign.target", "AnnAssign.target", "For.target", "AsyncFor.target", "withitem.optional_vars",
		"NamedExpr.target", "comprehension.target", "TypeAlias.name":
		return storeContext
	case "List.elts", "Tuple.elts", "Starred.value":
		return ctx
	}
	return loadContext
}

// nodeClassName is the name of the class for a node.
func nodeClassName(node any) string {
	switch n := node.(type) {
	case *ast.FunctionDef:
		return asyncName("FunctionDef", n.Async)
	case *ast.For:
		return asyncName("For", n.Async)
	case *ast.With:
		return asyncName("With", n.Async)
	case *ast.Try:
		if n.Star {
			return "TryStar"
		}
	case *ast.TypeParam:
		return []string{"TypeVar", "TypeVarTuple", "ParamSpec"}[n.Kind]
	case *ast.ExprStmt:
		return "Expr"
	case *ast.WithItem:
		return "withitem"
	case *ast.MatchCase:
		return "match_case"
	case *ast.Arg, *ast.Arguments, *ast.Keyword, *ast.Alias, *ast.Comprehension:
		return strings.ToLower(reflect.TypeOf(node).Elem().Name())
	}
	return reflect.TypeOf(node).Elem().Name()
}

func asyncName(name string, async bool) string {
	if async {
		return "Async" + name
	}
	return name
}

// nodeNamespace is the namespace of module ast, which has the classes.
func nodeNamespace(th *runtime.Thread) (*runtime.Dict, error) {
	m, err := th.Interp.Importer.Import(th, runtime.Intern("ast"), runtime.NewDict(), runtime.None, 0)
	if err != nil {
		return nil, err
	}
	module := runtime.AsModule(m)
	if module == nil {
		return nil, th.Raise(runtime.ImportError, "ast is no module")
	}
	return module.Dict(), nil
}
