package main

import (
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/parser"
)

// candidates is how many smaller programs are tried in one run.
const candidates = 60

const (
	// shrinkTime is how long one program may take to get smaller.
	shrinkTime = 20 * time.Second
	// candidateTime ends a smaller program that has lost what ended it, such as
	// the event that a task waits for.
	candidateTime = 3 * time.Second
)

// shrink makes a program smaller as long as the interpreters differ about it
// in the same way: a statement goes, a compound statement becomes its body, an expression
// becomes a part of itself or a plain constant.
func (c comparer) shrink(source, kind string) string {
	if kind != endless {
		c.asyn.timeout, c.python.timeout = candidateTime, candidateTime
	}
	for start := time.Now(); ; {
		smaller := simplifications(source)
		progress := false
		for chunk := range slices.Chunk(smaller, candidates) {
			if time.Since(start) > shrinkTime {
				return source
			}
			found, err := c.compare(chunk)
			if err != nil {
				continue // on a busy machine, not even the prelude may be in time
			}
			same := slices.IndexFunc(found, func(d difference) bool { return d.kind() == kind })
			if same >= 0 {
				source, progress = chunk[found[same].index], true
				break
			}
		}
		if !progress {
			return source
		}
	}
}

// simplifications are shorter programs, those that leave out most first.
func simplifications(source string) []string {
	tree, err := parser.Parse(diag.NewSource("<program>", source))
	if err != nil {
		return withoutLines(source)
	}
	s := simplifier{source: source}
	s.walk(reflect.ValueOf(tree))
	all := s.found
	slices.SortStableFunc(all, func(a, b string) int { return len(a) - len(b) })
	return slices.Compact(all)
}

func withoutLines(source string) []string {
	lines := strings.SplitAfter(source, "\n")
	var all []string
	for i := range lines {
		all = append(all, strings.Join(slices.Concat(lines[:i], lines[i+1:]), ""))
	}
	return all
}

type simplifier struct {
	source string
	found  []string
}

// replace notes the program with another text in the place of a node.
func (s *simplifier) replace(at ast.Span, text string) {
	if p := s.source[:at.Pos] + text + s.source[at.End:]; len(p) < len(s.source) {
		s.found = append(s.found, p)
	}
}

// walk visits what a value of package ast holds.
func (s *simplifier) walk(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return
		}
		switch n := v.Interface().(type) {
		case ast.Stmt:
			s.statement(n)
		case ast.Expr:
			s.expression(n)
		}
		s.walk(v.Elem())
	case reflect.Slice:
		for i := range v.Len() {
			s.walk(v.Index(i))
		}
	case reflect.Struct:
		if v.Type().PkgPath() == reflect.TypeFor[ast.Span]().PkgPath() {
			for i := range v.NumField() {
				s.walk(v.Field(i))
			}
		}
	}
}

func (s *simplifier) statement(n ast.Stmt) {
	at := n.Range()
	start := strings.LastIndexByte(s.source[:at.Pos], '\n') + 1
	end := len(s.source)
	if i := strings.IndexByte(s.source[at.End:], '\n'); i >= 0 {
		end = int(at.End) + i + 1
	}
	s.found = append(s.found, s.source[:start]+s.source[end:])
	s.replace(at, "pass")
	lines := strings.SplitAfter(s.source[start:end], "\n")
	if len(lines) > 2 {
		// The body alone, moved to where the statement stood.
		var b strings.Builder
		for _, l := range lines[1:] {
			b.WriteString(strings.TrimPrefix(l, "    "))
		}
		s.found = append(s.found, s.source[:start]+b.String()+s.source[end:])
	}
}

func (s *simplifier) expression(n ast.Expr) {
	at := n.Range()
	if at.End <= at.Pos {
		return
	}
	for _, plain := range []string{"0", "''", "[]", "None", "1"} {
		s.replace(at, plain)
	}
	// The parts of it, at any depth.
	var part func(v reflect.Value)
	part = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer:
			if v.IsNil() {
				return
			}
			if inner, ok := v.Interface().(ast.Expr); ok && inner != n {
				r := inner.Range()
				s.replace(at, s.source[r.Pos:r.End])
				return
			}
			part(v.Elem())
		case reflect.Slice:
			for i := range v.Len() {
				part(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() && f.Name != "Big" {
					part(v.Field(i))
				}
			}
		}
	}
	part(reflect.ValueOf(n))
}
