package interp

import (
	"reflect"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/compile"
	"github.com/asyn-lang/asyn/parser"
	"github.com/asyn-lang/asyn/runtime"
)

// treeMaker makes objects of module ast's classes of the parser's tree.
type treeMaker struct {
	th      *runtime.Thread
	src     *diag.Source
	classes *runtime.Dict
	// single are the operators and contexts, one object a class.
	single map[string]runtime.Value
}

// parseTree parses a source and returns its tree as objects.
func parseTree(th *runtime.Thread, src *diag.Source, mode string, isString fromString) (runtime.Value, error) {
	classes, err := nodeNamespace(th)
	if err != nil {
		return runtime.Value{}, err
	}
	if err := th.Work(int64(len(src.Text)) * workPerByte); err != nil {
		return runtime.Value{}, err
	}
	if !isString {
		decoded, err := decodeSource(th, src)
		if err != nil {
			return runtime.Value{}, err
		}
		src, isString = decoded, isString || decoded != src
	}
	warnings := filteredWarnings{th: th, src: src}
	options := parserOptions(th, warnings.add, bool(isString))
	t := &treeMaker{th: th, src: src, classes: classes, single: make(map[string]runtime.Value)}
	if mode == "eval" {
		e, err := parser.ParseExpr(src, options...)
		if err = warnings.orError(err); err != nil {
			return runtime.Value{}, err
		}
		body, err := t.node(e, loadContext)
		if err != nil {
			return runtime.Value{}, err
		}
		return t.make("Expression", []runtime.Value{body})
	}
	parse := parser.Parse
	if mode == "single" {
		parse = parser.ParseInteractive
	}
	m, err := parse(src, options...)
	if err = warnings.orError(err); err != nil {
		return runtime.Value{}, err
	}
	body, err := t.field(reflect.ValueOf(m.Body), loadContext)
	if err != nil {
		return runtime.Value{}, err
	}
	if mode == "single" {
		return t.make("Interactive", []runtime.Value{body})
	}
	return t.make("Module", []runtime.Value{body, runtime.NewList(nil).Value()})
}

// make makes a node of a class with its fields in order.
func (t *treeMaker) make(class string, fields []runtime.Value) (runtime.Value, error) {
	if err := t.th.Work(1); err != nil {
		return runtime.Value{}, err
	}
	if err := t.th.Alloc(128); err != nil {
		return runtime.Value{}, err
	}
	cls := runtime.As[runtime.Type](runtime.OrNone(t.classes.GetStr(runtime.Intern(class))), runtime.TypeType)
	if cls == nil {
		return runtime.Value{}, t.th.Raisef(runtime.AttributeError, "module 'ast' has no attribute '%s'", class)
	}
	node := runtime.NewInstance(cls).Value()
	for i, f := range nodeClasses()[class].fields {
		if err := runtime.SetAttr(t.th, node, f.name, fields[i]); err != nil {
			return runtime.Value{}, err
		}
	}
	return node, nil
}

// one is the only object of an operator's or a context's class.
func (t *treeMaker) one(class string) (runtime.Value, error) {
	if v, ok := t.single[class]; ok {
		return v, nil
	}
	v, err := t.make(class, nil)
	t.single[class] = v
	return v, err
}

// node makes the object for a node.
func (t *treeMaker) node(node any, ctx string) (runtime.Value, error) {
	class := nodeClasses()[nodeClassName(node)]
	v := reflect.ValueOf(node).Elem()
	fields := make([]runtime.Value, len(class.fields))
	for i, f := range class.fields {
		var err error
		switch {
		case f.kind == "expr_context":
			fields[i], err = t.one(ctx)
		case f.kind == "constant":
			fields[i] = constantOf(node)
		case f.name.String() == "kind":
			fields[i] = t.prefix(node)
		case f.index < 0 && f.list:
			fields[i] = runtime.NewList(nil).Value()
		case f.index < 0:
			fields[i] = runtime.None
		case f.list:
			fields[i], err = t.field(v.Field(f.index), contextIn(class.name, f.name.String(), ctx))
		case operatorNames[f.kind] != nil:
			fields[i], err = t.one(operatorNames[f.kind][v.Field(f.index).Uint()])
		default:
			fields[i], err = t.field(v.Field(f.index), contextIn(class.name, f.name.String(), ctx))
		}
		if err != nil {
			return runtime.Value{}, err
		}
		if f.name.String() == "conversion" && v.Field(f.index).Uint() == 0 {
			fields[i] = runtime.Int(-1)
		}
	}
	made, err := t.make(class.name, fields)
	if err != nil || !class.hasPlace() {
		return made, err
	}
	span := node.(ast.Node).Range()
	for i, name := range placeNames {
		at := span.Pos
		if i >= 2 {
			at = span.End
		}
		n := t.src.Line(at)
		if i%2 == 1 {
			n = t.src.ByteColumn(at)
		}
		if err := runtime.SetAttr(t.th, made, name, runtime.Int(int64(n))); err != nil {
			return runtime.Value{}, err
		}
	}
	return made, nil
}

var placeNames = [...]*runtime.Str{
	runtime.Intern("lineno"), runtime.Intern("col_offset"), runtime.Intern("end_lineno"), runtime.Intern("end_col_offset"),
}

// field makes the value of a field.
func (t *treeMaker) field(v reflect.Value, ctx string) (runtime.Value, error) {
	switch v.Kind() {
	case reflect.Slice:
		items := make([]runtime.Value, v.Len())
		for i := range items {
			var err error
			if items[i], err = t.field(v.Index(i), ctx); err != nil {
				return runtime.Value{}, err
			}
		}
		return runtime.NewList(items).Value(), nil
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return runtime.None, nil
		}
		return t.node(v.Interface(), ctx)
	case reflect.String:
		if v.String() == "" {
			return runtime.None, nil
		}
		return runtime.NewStr(v.String()).Value(), nil
	case reflect.Bool:
		if v.Bool() {
			return runtime.Int(1), nil
		}
		return runtime.Int(0), nil
	case reflect.Int:
		return runtime.Int(v.Int()), nil
	}
	if v.Type() == reflect.TypeFor[ast.CompareOperator]() {
		return t.one(operatorNames["cmpop"][v.Uint()])
	}
	return runtime.Int(int64(v.Uint())), nil
}

// prefix is the kind of a Constant: "u" for a string with that prefix.
func (t *treeMaker) prefix(node any) runtime.Value {
	c, ok := node.(*ast.Constant)
	if ok && c.Kind == ast.ConstStr && c.Pos < c.End && t.src.Text[c.Pos]|0x20 == 'u' {
		return runtime.Intern("u").Value()
	}
	return runtime.None
}

// constantOf is the value that a node of literals holds.
func constantOf(node any) runtime.Value {
	switch n := node.(type) {
	case *ast.MatchSingleton:
		return compile.ConstantValue(&ast.Constant{Kind: n.Value})
	case *ast.Interpolation:
		return runtime.NewStr(n.Str).Value()
	case *ast.Constant:
		return compile.ConstantValue(n)
	}
	return runtime.None
}
