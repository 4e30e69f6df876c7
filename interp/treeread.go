package interp

import (
	"math"
	"reflect"
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/runtime"
)

// treeReader makes a tree of package ast of objects of module ast's classes.
type treeReader struct {
	th      *runtime.Thread
	classes *runtime.Dict
	places  []treePlace
}

// treePlace is where a node says that it is; its span is set when all are known.
type treePlace struct {
	span *ast.Span
	at   [4]int // line, column, end line, end column
}

// The most lines and columns that a tree may speak of: the source that stands
// for it is made up of them.
const maxTreeText = 64 << 20

// isTree reports whether v is an object of one of module ast's classes.
func isTree(th *runtime.Thread, v runtime.Value) bool {
	m := runtime.AsModule(runtime.OrNone(th.Interp.Modules.GetStr(runtime.Intern("ast"))))
	if m == nil {
		return false
	}
	base := runtime.As[runtime.Type](runtime.OrNone(m.Dict().GetStr(runtime.Intern("AST"))), runtime.TypeType)
	return base != nil && v.Type().IsSubtype(base)
}

// readTree turns the object of a whole program into a tree: an *ast.Module, or
// an ast.Expr in mode eval. Its places are in the source that is returned with
// it, which has no other meaning.
func readTree(th *runtime.Thread, v runtime.Value, filename, mode string) (any, *diag.Source, error) {
	classes, err := nodeNamespace(th)
	if err != nil {
		return nil, nil, err
	}
	r := &treeReader{th: th, classes: classes}
	want := map[string]string{"exec": "Module", "eval": "Expression", "single": "Interactive"}[mode]
	if class := r.classOf(v); class == nil || class.name != want {
		name := v.Type().Name()
		return nil, nil, th.TypeErrorf("expected %s node, got %s", want, name)
	}
	body, err := runtime.LookupAttr(th, v, runtime.Intern("body"))
	if err == nil && !body.IsSet() {
		err = th.TypeErrorf("required field \"body\" missing from %s", want)
	}
	if err != nil {
		return nil, nil, err
	}
	var tree any
	if mode == "eval" {
		var e ast.Expr
		if err := r.into(reflect.ValueOf(&e).Elem(), body, nodeField{kind: "expr"}, loadContext); err != nil {
			return nil, nil, err
		}
		tree = e
	} else {
		m := &ast.Module{}
		if err := r.list(reflect.ValueOf(&m.Body).Elem(), body, &nodeClass{name: want}, nodeField{name: runtime.Intern("body"), kind: "stmt"}, loadContext); err != nil {
			return nil, nil, err
		}
		tree = m
	}
	src, err := r.source(filename)
	return tree, src, err
}

// classOf is the class of module ast that v is an object of, by itself or by a
// subclass; nil for others and for the bases.
func (r *treeReader) classOf(v runtime.Value) *nodeClass {
	for _, t := range v.Type().MRO() {
		name := t.Name()
		if class := nodeClasses()[name]; class != nil && r.classes.GetStr(runtime.Intern(name)).SameObject(&t.Header) {
			return class
		}
	}
	return nil
}

// unexpected is the error for a value that is no node of the kind.
func (r *treeReader) unexpected(kind string, v runtime.Value) error {
	if placed := (&nodeClass{base: kind}); placed.hasPlace() {
		line, err := runtime.LookupAttr(r.th, v, placeNames[0])
		if err != nil {
			return err
		}
		if !line.IsSet() {
			return r.th.TypeErrorf("required field \"lineno\" missing from %s", kind)
		}
	}
	text, err := runtime.Repr(r.th, v)
	if err != nil {
		return err
	}
	return r.th.TypeErrorf("expected some sort of %s, but got %s", kind, text)
}

// node makes the struct for an object of a class.
func (r *treeReader) node(class *nodeClass, v runtime.Value, ctx string) (reflect.Value, error) {
	if err := r.th.Enter(); err != nil {
		return reflect.Value{}, err
	}
	defer r.th.Leave()
	if err := r.th.Work(4); err != nil {
		return reflect.Value{}, err
	}
	if err := r.th.Alloc(128); err != nil {
		return reflect.Value{}, err
	}
	node := reflect.New(class.node)
	r.mark(node.Interface(), class.name)
	if err := r.place(class, node.Elem(), v); err != nil {
		return node, err
	}
	for _, f := range class.fields {
		x, err := runtime.LookupAttr(r.th, v, f.name)
		switch {
		case err != nil:
			return node, err
		case f.kind == "expr_context":
			err = r.checkContext(x, ctx)
		case !x.IsSet() && !f.optional && (f.index >= 0 || f.kind == "constant"):
			err = r.th.TypeErrorf("required field \"%s\" missing from %s", f.name, class.name)
		case f.kind == "constant":
			err = r.constant(node.Interface(), x)
		case !x.IsSet() || f.index < 0:
		case f.list:
			err = r.list(node.Elem().Field(f.index), x, class, f, contextIn(class.name, f.name.String(), ctx))
		case x.IsNone() && f.optional:
		case x.IsNone():
			err = r.th.ValueErrorf("field '%s' is required for %s", f.name, class.name)
		default:
			err = r.into(node.Elem().Field(f.index), x, f, contextIn(class.name, f.name.String(), ctx))
		}
		if err != nil {
			return node, err
		}
	}
	if msg := invalidNode(node.Interface()); msg != "" {
		return node, r.th.ValueErrorf("%s", msg)
	}
	return node, nil
}

// mark sets what the struct says of the class.
func (r *treeReader) mark(node any, class string) {
	switch n := node.(type) {
	case *ast.FunctionDef:
		n.Async = class == "AsyncFunctionDef"
	case *ast.For:
		n.Async = class == "AsyncFor"
	case *ast.With:
		n.Async = class == "AsyncWith"
	case *ast.Try:
		n.Star = class == "TryStar"
	case *ast.TypeParam:
		n.Kind = map[string]ast.TypeParamKind{"TypeVar": ast.TypeVar, "TypeVarTuple": ast.TypeVarTuple, "ParamSpec": ast.ParamSpec}[class]
	}
}

// place notes the place of a node.
func (r *treeReader) place(class *nodeClass, node reflect.Value, v runtime.Value) error {
	if !class.hasPlace() {
		return nil
	}
	var at [4]int
	for i, name := range placeNames {
		x, err := runtime.LookupAttr(r.th, v, name)
		if err != nil {
			return err
		}
		if !x.IsSet() || x.IsNone() {
			if i < 2 {
				return r.th.TypeErrorf("required field \"%s\" missing from %s", name, class.place())
			}
			at[i] = at[i-2]
			continue
		}
		if at[i], err = runtime.AsIndexSized(r.th, x, runtime.OverflowError); err != nil {
			return err
		}
	}
	if at[2] < at[0] || at[2] == at[0] && at[3] < at[1] {
		return r.th.ValueErrorf("AST node line range (%d, %d) or column range (%d, %d) is not valid", at[0], at[2], at[1], at[3])
	}
	r.places = append(r.places, treePlace{node.FieldByName("Span").Addr().Interface().(*ast.Span), at})
	return nil
}

// checkContext compares the context a node names with the one it stands in.
func (r *treeReader) checkContext(x runtime.Value, want string) error {
	if !x.IsSet() || x.IsNone() {
		if want == loadContext {
			return nil
		}
		return r.th.ValueErrorf("expression must have %s context but has Load instead", want)
	}
	class := r.classOf(x)
	if class == nil || class.base != "expr_context" {
		return r.unexpected("expr_context", x)
	}
	if class.name != want {
		return r.th.ValueErrorf("expression must have %s context but has %s instead", want, class.name)
	}
	return nil
}

// list reads a field that is a list.
func (r *treeReader) list(into reflect.Value, x runtime.Value, class *nodeClass, f nodeField, ctx string) error {
	list := runtime.AsList(x)
	if list == nil {
		return r.th.TypeErrorf("%s field \"%s\" must be a list, not a %s", class.name, f.name, x.Type().Name())
	}
	items := list.Values()
	into.Set(reflect.MakeSlice(into.Type(), len(items), len(items)))
	for i, item := range items {
		if item.IsNone() {
			if !f.optional {
				return r.th.ValueErrorf("None disallowed in %s list", listKind(f.kind))
			}
			continue
		}
		if err := r.into(into.Index(i), item, f, ctx); err != nil {
			return err
		}
	}
	return nil
}

func listKind(kind string) string {
	if kind == "stmt" {
		return "statement"
	}
	return "expression"
}

// into reads a value into a field, or a member of one.
func (r *treeReader) into(into reflect.Value, x runtime.Value, f nodeField, ctx string) error {
	switch f.kind {
	case "identifier", "string":
		s := runtime.AsStr(x)
		if s == nil {
			return r.th.TypeErrorf("AST %s must be of type str", f.kind)
		}
		switch s.String() {
		case "None", "True", "False":
			return r.th.ValueErrorf("identifier field can't represent '%s' constant", s)
		}
		into.SetString(s.String())
		return nil
	case "int":
		return r.integer(into, x)
	}
	class := r.classOf(x)
	if class == nil || class.base != f.kind && class.name != f.kind {
		return r.unexpected(f.kind, x)
	}
	if names := operatorNames[f.kind]; names != nil {
		for i, name := range names {
			if name == class.name {
				into.SetUint(uint64(i))
			}
		}
		return nil
	}
	if f.kind == "expr" && ctx != loadContext {
		switch class.name {
		case "Name", "Attribute", "Subscript", "Starred", "List", "Tuple":
		default:
			return r.th.ValueErrorf("expression which can't be assigned to in %s context", ctx)
		}
	}
	node, err := r.node(class, x, ctx)
	if err != nil {
		return err
	}
	if c, ok := node.Interface().(*ast.Constant); ok && c.Kind == compoundConstant {
		whole, err := r.compound(x)
		if err != nil {
			return err
		}
		node = reflect.ValueOf(whole)
	}
	into.Set(node)
	return nil
}

func (r *treeReader) integer(into reflect.Value, x runtime.Value) error {
	if !runtime.IsInteger(x) {
		text, err := runtime.Repr(r.th, x)
		if err != nil {
			return err
		}
		return r.th.ValueErrorf("invalid integer value: %s", text)
	}
	n, err := runtime.AsIndexSized(r.th, x, runtime.OverflowError)
	if err != nil {
		return err
	}
	switch into.Kind() {
	case reflect.Bool:
		into.SetBool(n != 0)
	case reflect.Int:
		into.SetInt(int64(n))
	default: // the conversion of a replacement field
		switch n {
		case -1:
		case 's', 'r', 'a':
			into.SetUint(uint64(n))
		default:
			return r.th.Raisef(runtime.SystemError, "Unrecognized conversion character %d", n)
		}
	}
	return nil
}

// compoundConstant marks a Constant whose value no literal has: compound makes
// the expression for it.
const compoundConstant = ast.ConstantKind(255)

// constant reads the value of a node of literals.
func (r *treeReader) constant(node any, x runtime.Value) error {
	switch n := node.(type) {
	case *ast.Interpolation:
		s := runtime.AsStr(x)
		if s == nil {
			return r.th.TypeErrorf("the source of an Interpolation must be str, not %s", x.Type().Name())
		}
		n.Str = s.String()
	case *ast.MatchSingleton:
		switch x {
		case runtime.None:
			n.Value = ast.ConstNone
		case runtime.True:
			n.Value = ast.ConstTrue
		case runtime.False:
			n.Value = ast.ConstFalse
		default:
			return r.th.ValueErrorf("MatchSingleton can only contain True, False and None")
		}
	case *ast.Constant:
		return r.literal(n, x)
	}
	return nil
}

func (r *treeReader) literal(n *ast.Constant, x runtime.Value) error {
	switch x {
	case runtime.None:
		n.Kind = ast.ConstNone
		return nil
	case runtime.True:
		n.Kind = ast.ConstTrue
		return nil
	case runtime.False:
		n.Kind = ast.ConstFalse
		return nil
	case runtime.Ellipsis:
		n.Kind = ast.ConstEllipsis
		return nil
	}
	switch t := x.Type(); {
	case t == runtime.IntType && x.IsInt():
		n.Kind, n.Int = ast.ConstInt, x.Int64()
	case t == runtime.IntType:
		n.Kind, n.Big = ast.ConstInt, runtime.IntToBig(x)
	case t == runtime.FloatType:
		n.Kind = ast.ConstFloat
		n.Float, _ = runtime.FloatOf(x)
	case t == runtime.ComplexType:
		c, _ := runtime.ComplexOf(x)
		n.Kind, n.Float = ast.ConstImag, imag(c)
		if real(c) != 0 || math.Signbit(real(c)) {
			n.Kind = compoundConstant
		}
	case t == runtime.StrType:
		n.Kind, n.Str = ast.ConstStr, runtime.AsStr(x).String()
	case t == runtime.BytesType:
		n.Kind, n.Str = ast.ConstBytes, runtime.MustAs[runtime.Bytes](x).B
	case t == runtime.TupleType:
		n.Kind = compoundConstant
	default:
		return r.th.TypeErrorf("got an invalid type in Constant: %s", t.Name())
	}
	return nil
}

// compound is the expression for the Constant object x, whose value is a tuple
// or a complex number.
func (r *treeReader) compound(x runtime.Value) (ast.Expr, error) {
	v, err := runtime.GetAttr(r.th, x, runtime.Intern("value"))
	if err != nil {
		return nil, err
	}
	return r.compoundValue(v, r.places[len(r.places)-1].at)
}

func (r *treeReader) compoundValue(v runtime.Value, at [4]int) (ast.Expr, error) {
	if err := r.th.Enter(); err != nil {
		return nil, err
	}
	defer r.th.Leave()
	c := &ast.Constant{}
	r.places = append(r.places, treePlace{&c.Span, at})
	if t := runtime.AsTuple(v); t != nil {
		tuple := &ast.Tuple{}
		r.places = append(r.places, treePlace{&tuple.Span, at})
		for _, item := range t.Items {
			e, err := r.compoundValue(item, at)
			if err != nil {
				return nil, err
			}
			tuple.Elts = append(tuple.Elts, e)
		}
		return tuple, nil
	}
	if err := r.literal(c, v); err != nil || c.Kind != compoundConstant {
		return c, err
	}
	z, _ := runtime.ComplexOf(v)
	c.Kind, c.Float = ast.ConstImag, imag(z)
	sum := &ast.BinOp{Left: &ast.Constant{Kind: ast.ConstFloat, Float: real(z)}, Op: ast.Add, Right: c}
	r.places = append(r.places, treePlace{&sum.Span, at})
	return sum, nil
}

// source makes a text without meaning in which every node has the line and column it
// names, and sets the spans.
func (r *treeReader) source(filename string) (*diag.Source, error) {
	widths := []int{0}
	total := 0
	at := func(line, column int) bool {
		line, column = max(line, 1), max(column, 0)
		if line > maxTreeText || column > maxTreeText {
			return false
		}
		for len(widths) < line {
			widths = append(widths, 0)
			total++
		}
		total += max(column-widths[line-1], 0)
		widths[line-1] = max(widths[line-1], column)
		return total <= maxTreeText
	}
	for _, p := range r.places {
		if !at(p.at[0], p.at[1]) || !at(p.at[2], p.at[3]) {
			return nil, r.th.ValueErrorf("the places of the tree are too far apart")
		}
	}
	if err := r.th.Alloc(int64(total + 8*len(widths))); err != nil {
		return nil, err
	}
	starts := make([]int, len(widths))
	var text strings.Builder
	for i, width := range widths {
		starts[i] = text.Len()
		text.WriteString(strings.Repeat("x", width+1))
		text.WriteByte('\n')
	}
	for _, p := range r.places {
		p.span.Pos = uint32(starts[max(p.at[0], 1)-1] + max(p.at[1], 0))
		p.span.End = uint32(starts[max(p.at[2], 1)-1] + max(p.at[3], 0))
	}
	src := diag.NewSource(filename, text.String())
	src.Hidden = true
	return src, nil
}

// invalidNode says what is wrong with a node that the grammar could not have
// made, "" for nothing.
func invalidNode(node any) string {
	empty := func(what string, n int) string {
		if n > 0 {
			return ""
		}
		return "empty " + what + " on " + nodeClassName(node)
	}
	switch n := node.(type) {
	case *ast.FunctionDef:
		return empty("body", len(n.Body))
	case *ast.ClassDef:
		return empty("body", len(n.Body))
	case *ast.For:
		return empty("body", len(n.Body))
	case *ast.While:
		return empty("body", len(n.Body))
	case *ast.If:
		return empty("body", len(n.Body))
	case *ast.With:
		if len(n.Items) == 0 {
			return empty("items", 0)
		}
		return empty("body", len(n.Body))
	case *ast.ExceptHandler:
		return empty("body", len(n.Body))
	case *ast.MatchCase:
		if len(n.Body) == 0 {
			return empty("body", 0)
		}
		return noStars([]ast.Pattern{n.Pattern})
	case *ast.Match:
		return empty("cases", len(n.Cases))
	case *ast.Delete:
		return empty("targets", len(n.Targets))
	case *ast.Assign:
		return empty("targets", len(n.Targets))
	case *ast.Import:
		return empty("names", len(n.Names))
	case *ast.Global:
		return empty("names", len(n.Names))
	case *ast.Nonlocal:
		return empty("names", len(n.Names))
	case *ast.ImportFrom:
		if n.Level < 0 {
			return "Negative ImportFrom level"
		}
		return empty("names", len(n.Names))
	case *ast.Try:
		switch {
		case len(n.Body) == 0:
			return empty("body", 0)
		case len(n.Handlers) == 0 && len(n.FinalBody) == 0:
			return nodeClassName(n) + " has neither except handlers nor finalbody"
		case len(n.Handlers) == 0 && len(n.OrElse) > 0:
			return nodeClassName(n) + " has orelse but no except handlers"
		}
		for _, h := range n.Handlers {
			if n.Star && h.Type == nil {
				return "TryStar has a handler without a type"
			}
		}
	case *ast.Raise:
		if n.Exc == nil && n.Cause != nil {
			return "Raise with cause but no exception"
		}
	case *ast.AugAssign:
		return invalidSingleTarget(n.Target, "augmented assignment")
	case *ast.AnnAssign:
		if _, ok := n.Target.(*ast.Name); n.Simple && !ok {
			return "AnnAssign with simple non-Name target"
		}
		return invalidSingleTarget(n.Target, "annotation")
	}
	return invalidExpression(node)
}

// invalidSingleTarget refuses targets that stand for several.
func invalidSingleTarget(target ast.Expr, where string) string {
	switch target.(type) {
	case *ast.Name, *ast.Attribute, *ast.Subscript:
		return ""
	}
	return "only a name, attribute or subscript can be the target of " + where
}

func invalidExpression(node any) string {
	switch n := node.(type) {
	case *ast.BoolOp:
		if len(n.Values) < 2 {
			return "BoolOp with less than 2 values"
		}
	case *ast.NamedExpr:
		if _, ok := n.Target.(*ast.Name); !ok {
			return "NamedExpr target must be a Name"
		}
	case *ast.TypeAlias:
		if _, ok := n.Name.(*ast.Name); !ok {
			return "TypeAlias with non-Name name"
		}
	case *ast.Dict:
		if len(n.Keys) != len(n.Values) {
			return "Dict doesn't have the same number of keys as values"
		}
	case *ast.ListComp:
		return invalidGenerators(n.Generators)
	case *ast.SetComp:
		return invalidGenerators(n.Generators)
	case *ast.DictComp:
		return invalidGenerators(n.Generators)
	case *ast.GeneratorExp:
		return invalidGenerators(n.Generators)
	case *ast.Compare:
		switch {
		case len(n.Comparators) == 0:
			return "Compare with no comparators"
		case len(n.Comparators) != len(n.Ops):
			return "Compare has a different number of comparators and operands"
		}
	case *ast.Arguments:
		switch {
		case len(n.Defaults) > len(n.PosOnlyArgs)+len(n.Args):
			return "more positional defaults than args on arguments"
		case len(n.KwDefaults) != len(n.KwOnlyArgs):
			return "length of kwonlyargs is not the same as kw_defaults on arguments"
		}
	}
	return invalidPattern(node)
}

func invalidGenerators(generators []*ast.Comprehension) string {
	if len(generators) == 0 {
		return "comprehension with no generators"
	}
	return ""
}

func invalidPattern(node any) string {
	switch n := node.(type) {
	case *ast.MatchOr:
		if len(n.Patterns) < 2 {
			return "MatchOr requires at least 2 patterns"
		}
		return noStars(n.Patterns)
	case *ast.MatchMapping:
		if len(n.Keys) != len(n.Patterns) {
			return "MatchMapping doesn't have the same number of keys as patterns"
		}
		for _, key := range n.Keys {
			if !patternValue(key) {
				return "patterns may only match literals and attribute lookups"
			}
		}
		return noStars(n.Patterns)
	case *ast.MatchClass:
		if len(n.KwdAttrs) != len(n.KwdPatterns) {
			return "MatchClass doesn't have the same number of keyword attributes as patterns"
		}
		for at := n.Cls; ; {
			a, ok := at.(*ast.Attribute)
			if !ok {
				if _, ok := at.(*ast.Name); !ok {
					return "MatchClass cls field can only contain Name or Attribute nodes."
				}
				break
			}
			at = a.Value
		}
		if msg := noStars(n.Patterns); msg != "" {
			return msg
		}
		return noStars(n.KwdPatterns)
	case *ast.MatchValue:
		if !patternValue(n.Value) {
			return "patterns may only match literals and attribute lookups"
		}
	case *ast.MatchAs:
		if n.Pattern != nil && n.Name == "" {
			return "MatchAs must specify a target name if a pattern is given"
		}
		if n.Name == "_" {
			return "can't capture name '_' in patterns"
		}
		if n.Pattern != nil {
			return noStars([]ast.Pattern{n.Pattern})
		}
	}
	return ""
}

// noStars refuses a MatchStar outside of a sequence.
func noStars(patterns []ast.Pattern) string {
	for _, p := range patterns {
		if _, ok := p.(*ast.MatchStar); ok {
			return "can't use MatchStar here"
		}
	}
	return ""
}

// patternValue reports whether an expression may be the value of a pattern.
func patternValue(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Constant, *ast.JoinedStr, *ast.TemplateStr:
		return true
	case *ast.Attribute:
		_, isName := e.Value.(*ast.Name)
		return isName || patternValue(e.Value)
	case *ast.UnaryOp:
		_, literal := e.Operand.(*ast.Constant)
		return literal && e.Op == ast.USub
	case *ast.BinOp:
		return (e.Op == ast.Add || e.Op == ast.Sub) && patternValue(e.Left) && patternValue(e.Right)
	}
	return false
}
