package parser_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/parser"
)

// FuzzParse parses anything, in every mode: it must neither panic nor hang,
// and the spans of a tree must nest.
func FuzzParse(f *testing.F) {
	for _, seed := range seeds(f) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<14 {
			t.Skip("takes long and shows no more")
		}
		src := diag.NewSource("fuzz.py", text)
		module, err := parser.Parse(src)
		checkOutcome(t, src, module, err)
		interactive, err := parser.ParseInteractive(src, parser.FromString())
		checkOutcome(t, src, interactive, err)
		e, err := parser.ParseExpr(src, parser.FromString())
		if err == nil {
			checkSpans(t, reflect.ValueOf(e), ast.Span{End: uint32(len(text))})
		} else {
			require.NotEmpty(t, err.(*diag.Diagnostic).String())
		}
	})
}

func checkOutcome(t *testing.T, src *diag.Source, module *ast.Module, err error) {
	if err != nil {
		d := err.(*diag.Diagnostic)
		require.NotEmpty(t, d.Msg)
		require.LessOrEqual(t, d.Span.Pos, d.Span.End, d.Msg)
		require.LessOrEqual(t, int(d.Span.Pos), len(src.Text), d.Msg)
		require.True(t, utf8.ValidString(d.String()))
		return
	}
	checkSpans(t, reflect.ValueOf(module.Body), ast.Span{End: uint32(len(src.Text))})
}

// seeds are the samples and the broken programs, and what is small in the
// tests of the language.
func seeds(f *testing.F) []string {
	var texts []string
	for _, pattern := range []string{"testdata/trees/*.py", "testdata/errors/*.txtar"} {
		paths, err := filepath.Glob(pattern)
		require.NoError(f, err)
		require.NotEmpty(f, paths)
		for _, path := range paths {
			if filepath.Ext(path) == ".py" {
				text, err := os.ReadFile(path)
				require.NoError(f, err)
				texts = append(texts, string(text))
				continue
			}
			archive, err := txtar.ParseFile(path)
			require.NoError(f, err)
			for _, file := range archive.Files {
				if filepath.Ext(file.Name) == ".py" {
					texts = append(texts, string(file.Data))
				}
			}
		}
	}
	return texts
}

// checkSpans walks a tree and checks that every node lies inside its parent.
// Two do not: decorators stand before their definition, and the text of a
// concatenated f-string is counted from literal to literal.
func checkSpans(t *testing.T, v reflect.Value, outer ast.Span) {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return
		}
		if node, ok := v.Interface().(ast.Node); ok && v.Kind() == reflect.Pointer {
			span := node.Range()
			require.LessOrEqual(t, span.Pos, span.End, "%T", node)
			require.True(t, outer.Pos <= span.Pos && span.End <= outer.End, "%T %v in %v", node, span, outer)
			outer = span
		}
		checkSpans(t, v.Elem(), outer)
	case reflect.Slice:
		for i := range v.Len() {
			checkSpans(t, v.Index(i), outer)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if name := v.Type().Field(i).Name; name != "Decorators" && name != "Big" {
				checkSpans(t, v.Field(i), outer)
			}
		}
	}
}
