package parser_test

import (
	"encoding/hex"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
)

// dumper writes a tree in the form of testdata/dump.py, with the positions
// that CPython's ast has.
type dumper struct {
	strings.Builder
	src *diag.Source
}

func dumpModule(src *diag.Source, m *ast.Module) string {
	d := dumper{src: src}
	d.value(reflect.ValueOf(m.Body))
	return d.String()
}

func (d *dumper) position(span ast.Span) string {
	return fmt.Sprintf("%d:%d-%d:%d", d.src.Line(span.Pos), d.src.ByteColumn(span.Pos),
		d.src.Line(span.End), d.src.ByteColumn(span.End))
}

// operators names the operators as CPython's classes.
var operators = map[reflect.Type][]string{
	reflect.TypeFor[ast.BoolOperator]():    {"And", "Or"},
	reflect.TypeFor[ast.UnaryOperator]():   {"Invert", "Not", "UAdd", "USub"},
	reflect.TypeFor[ast.CompareOperator](): {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"},
	reflect.TypeFor[ast.Operator](): {"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr",
		"BitXor", "BitAnd", "FloorDiv"},
}

func (d *dumper) value(v reflect.Value) {
	if names, ok := operators[v.Type()]; ok {
		d.WriteString(names[v.Uint()])
		return
	}
	switch v.Kind() {
	case reflect.Slice:
		d.WriteString("[")
		for i := range v.Len() {
			d.value(v.Index(i))
			d.WriteString(",")
		}
		d.WriteString("]")
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			d.WriteString("-")
			return
		}
		if v.Kind() == reflect.Interface {
			v = v.Elem()
		}
		d.node(v.Elem())
	case reflect.String:
		if v.String() == "" {
			d.WriteString("-")
		} else {
			d.WriteString(v.String())
		}
	case reflect.Bool:
		if v.Bool() {
			d.WriteString("1")
		} else {
			d.WriteString("0")
		}
	default:
		fmt.Fprint(d, v.Interface())
	}
}

// fieldNames holds those that are not CPython's in lower case.
var fieldNames = map[string]string{"Decorators": "decoratorlist"}

// ownFields are those that CPython's nodes do not have.
var ownFields = []string{
	"Span", "ExprBase", "StmtBase", "PatternBase", "NameSpan", "AttrSpan", "FinallySpan", "OrElseSpan", "Async", "Star",
	"Kind", "Deferred",
}

func (d *dumper) node(v reflect.Value) {
	d.WriteString(nodeName(v))
	if node, ok := v.Addr().Interface().(ast.Node); ok && v.Type() != reflect.TypeFor[ast.MatchCase]() {
		d.WriteString("@" + d.position(node.Range()))
	}
	d.WriteString("(")
	switch n := v.Addr().Interface().(type) {
	case *ast.Constant:
		d.WriteString(constantText(n))
	case *ast.MatchSingleton:
		d.WriteString([]string{"None", "True", "False"}[n.Value])
	default:
		d.fields(v)
	}
	d.WriteString(")")
}

func (d *dumper) fields(v reflect.Value) {
	type field struct {
		name  string
		value reflect.Value
	}
	var fields []field
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		if slices.Contains(ownFields, name) || name == "Bound" && v.FieldByName("Kind").Uint() != uint64(ast.TypeVar) {
			continue
		}
		short, ok := fieldNames[name]
		if !ok {
			short = strings.ToLower(name)
		}
		fields = append(fields, field{short, v.Field(i)})
	}
	slices.SortFunc(fields, func(a, b field) int { return strings.Compare(a.name, b.name) })
	for _, f := range fields {
		d.WriteString(f.name + "=")
		if f.name == "conversion" && f.value.Uint() == 0 {
			d.WriteString("-1")
		} else {
			d.value(f.value)
		}
		d.WriteString(" ")
	}
}

// nodeName is the name of CPython's class.
func nodeName(v reflect.Value) string {
	name := v.Type().Name()
	switch n := v.Addr().Interface().(type) {
	case *ast.Arg, *ast.Arguments, *ast.Keyword, *ast.Alias, *ast.Comprehension:
		return strings.ToLower(name)
	case *ast.WithItem:
		return "withitem"
	case *ast.MatchCase:
		return "match_case"
	case *ast.ExprStmt:
		return "Expr"
	case *ast.TypeParam:
		return []string{"TypeVar", "TypeVarTuple", "ParamSpec"}[n.Kind]
	case *ast.Try:
		if n.Star {
			return "TryStar"
		}
	case *ast.FunctionDef:
		return asyncName(name, n.Async)
	case *ast.For:
		return asyncName(name, n.Async)
	case *ast.With:
		return asyncName(name, n.Async)
	}
	return name
}

func asyncName(name string, async bool) string {
	if async {
		return "Async" + name
	}
	return name
}

func constantText(c *ast.Constant) string {
	switch c.Kind {
	case ast.ConstNone:
		return "None"
	case ast.ConstTrue:
		return "True"
	case ast.ConstFalse:
		return "False"
	case ast.ConstEllipsis:
		return "Ellipsis"
	case ast.ConstStr:
		return "s" + hex.EncodeToString([]byte(c.Str))
	case ast.ConstBytes:
		return "b" + hex.EncodeToString([]byte(c.Str))
	case ast.ConstFloat:
		return fmt.Sprintf("f%016x", math.Float64bits(c.Float))
	case ast.ConstImag:
		return fmt.Sprintf("j%016x", math.Float64bits(c.Float))
	}
	if c.Big != nil {
		return fmt.Sprintf("i%x", c.Big)
	}
	return fmt.Sprintf("i%x", c.Int)
}
