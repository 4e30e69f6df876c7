package main

import (
	"encoding/json"
	"fmt"
	goast "go/ast"
	goparser "go/parser"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/parser"
)

// builtinNames are the names that CPython lists for each builtin type.
func builtinNames(root string) (map[string][]string, error) {
	text, err := os.ReadFile(filepath.Join(root, "docs", "cpython-names.json"))
	if err != nil {
		return nil, err
	}
	var recorded struct{ Types map[string][]string }
	if err := json.Unmarshal(text, &recorded); err != nil {
		return nil, err
	}
	names := map[string][]string{}
	for _, t := range builtinTypes {
		if names[t] = recorded.Types[t]; len(names[t]) == 0 {
			return nil, fmt.Errorf("no names are recorded for %s", t)
		}
	}
	return names, nil
}

// syntax is what package ast declares and programs can reach: "If" for a node,
// "For.Async" for one with a flag set, "Operator.MatMult" for a constant.
type syntax struct {
	reached map[string]int
	// constants are the names of enumerations' values, by type.
	constants map[string][]string
}

// readSyntax reads the declarations of package ast.
func readSyntax(root string) (*syntax, error) {
	s := &syntax{reached: map[string]int{}, constants: map[string][]string{}}
	files, err := filepath.Glob(filepath.Join(root, "ast", "*.go"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no package ast in %s: %v", root, err)
	}
	for _, path := range files {
		f, err := goparser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return nil, err
		}
		for _, d := range f.Decls {
			if d, ok := d.(*goast.GenDecl); ok {
				s.declare(d)
			}
		}
	}
	// Not nodes, and what no program has.
	for _, name := range []string{"Span", "ExprBase", "StmtBase", "PatternBase", "FunctionDef.Deferred"} {
		delete(s.reached, name)
	}
	return s, nil
}

func (s *syntax) declare(d *goast.GenDecl) {
	enumeration := ""
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *goast.TypeSpec:
			fields, ok := spec.Type.(*goast.StructType)
			if !ok {
				continue
			}
			s.reached[spec.Name.Name] = 0
			for _, field := range fields.Fields.List {
				if t, ok := field.Type.(*goast.Ident); ok && t.Name == "bool" {
					s.reached[spec.Name.Name+"."+field.Names[0].Name] = 0
				}
			}
		case *goast.ValueSpec:
			if t, ok := spec.Type.(*goast.Ident); ok {
				enumeration = t.Name
			}
			s.constants[enumeration] = append(s.constants[enumeration], spec.Names[0].Name)
			s.reached[enumeration+"."+spec.Names[0].Name] = 0
		}
	}
}

// add counts what a program uses. One that asyn takes for broken counts nothing.
func (s *syntax) add(source string) {
	if tree, err := parser.Parse(diag.NewSource("<program>", source)); err == nil {
		s.walk(reflect.ValueOf(tree))
	}
}

func (s *syntax) walk(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			s.walk(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			s.walk(v.Index(i))
		}
	case reflect.Uint8:
		if names := s.constants[v.Type().Name()]; int(v.Uint()) < len(names) {
			s.reached[v.Type().Name()+"."+names[v.Uint()]]++
		}
	case reflect.Struct:
		t := v.Type()
		if t.PkgPath() != reflect.TypeFor[ast.Span]().PkgPath() {
			return
		}
		if _, node := s.reached[t.Name()]; node {
			s.reached[t.Name()]++
		}
		for i := range v.NumField() {
			if f := v.Field(i); f.Kind() == reflect.Bool && f.Bool() {
				s.reached[t.Name()+"."+t.Field(i).Name]++
			} else {
				s.walk(f)
			}
		}
	}
}

// report prints the share of the syntax and of each builtin type's names that
// the programs used, and what they did not.
func report(w io.Writer, s *syntax, names map[string][]string, called map[string]int) {
	fmt.Fprintf(w, "%-12s %5s %5s  %s\n", "", "used", "of", "not used")
	var missing []string
	for name, n := range s.reached {
		if n == 0 {
			missing = append(missing, name)
		}
	}
	slices.Sort(missing)
	fmt.Fprintf(w, "%-12s %5d %5d  %s\n", "syntax", len(s.reached)-len(missing), len(s.reached), strings.Join(missing, " "))
	for _, t := range builtinTypes {
		missing = nil
		for _, name := range names[t] {
			if called[t+"."+name] == 0 {
				missing = append(missing, name)
			}
		}
		fmt.Fprintf(w, "%-12s %5d %5d  %s\n", t, len(names[t])-len(missing), len(names[t]), strings.Join(missing, " "))
	}
}
