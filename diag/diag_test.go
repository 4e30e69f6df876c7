package diag_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/diag"
)

func TestLinesAndColumns(t *testing.T) {
	src := diag.NewSource("x.py", "ab\r\ncé\u20acd\n\ne\rf")
	for _, test := range []struct {
		offset                   uint32
		line, column, byteColumn int
	}{
		{0, 1, 0, 0}, {1, 1, 1, 1}, {3, 1, 3, 3}, {4, 2, 0, 0}, {5, 2, 1, 1}, {7, 2, 2, 3}, {10, 2, 3, 6}, {12, 3, 0, 0},
		{13, 4, 0, 0}, {15, 5, 0, 0}, {16, 5, 1, 1},
	} {
		assert.Equal(t, test.line, src.Line(test.offset), "line of %d", test.offset)
		assert.Equal(t, test.column, src.Column(test.offset), "column of %d", test.offset)
		assert.Equal(t, test.byteColumn, src.ByteColumn(test.offset), "byte column of %d", test.offset)
	}
	assert.Equal(t, []string{"", "ab", "cé\u20acd", "", "e", "f", ""}, []string{
		src.LineText(0), src.LineText(1), src.LineText(2), src.LineText(3), src.LineText(4), src.LineText(5), src.LineText(6),
	})
}

func TestByteOrderMark(t *testing.T) {
	src := diag.NewSource("x.py", "\ufeffab\nc")
	assert.Equal(t, 0, src.Column(3))
	assert.Equal(t, 1, src.Column(4))
	assert.Equal(t, "ab", src.LineText(1))
	assert.Equal(t, 2, src.Line(6))
}

func TestSurrogatesAreOneCharacter(t *testing.T) {
	src := diag.NewSource("x.py", "\xed\xa0\x80\xffa")
	assert.Equal(t, 2, src.Column(4))
}

func TestString(t *testing.T) {
	for _, test := range []struct {
		name string
		d    diag.Diagnostic
		text string
		want string
	}{
		{"range", diag.Diagnostic{Span: ast.Span{Pos: 4, End: 7}}, "x = abc + d\n", "    x = abc + d\n        ^^^\n"},
		{"empty span", diag.Diagnostic{Span: ast.Span{Pos: 4, End: 4}}, "x = abc", "    x = abc\n        ^\n"},
		{"at the end", diag.Diagnostic{Span: ast.Span{Pos: 3, End: 3}}, "abc", "    abc\n       ^\n"},
		{"indented", diag.Diagnostic{Span: ast.Span{Pos: 4, End: 5}}, "    a = b", "    a = b\n    ^\n"},
		{"in the indentation", diag.Diagnostic{Span: ast.Span{Pos: 1, End: 1}}, "    a = b", "    a = b\n"},
		{"tabs are kept", diag.Diagnostic{Span: ast.Span{Pos: 3, End: 4}}, "\ta\tb", "    \ta\tb\n    \t \t^\n"},
		{"wide characters count once", diag.Diagnostic{Span: ast.Span{Pos: 7, End: 8}}, "日本 a b", "    日本 a b\n       ^\n"},
		{"several lines", diag.Diagnostic{Span: ast.Span{Pos: 2, End: 7}}, "a(bc,\nd)", "    a(bc,\n      ^^^\n"},
		{"no caret", diag.Diagnostic{NoCaret: true}, "abc", "    abc\n"},
		{"line up to a NUL", diag.Diagnostic{NoCaret: true}, "ab\x00c", "    ab\n"},
		{"not UTF-8", diag.Diagnostic{NoCaret: true}, "a\xffb", "    a\ufffdb\n"},
		{"notes", diag.Diagnostic{Notes: []string{"one", "two"}}, "abc", "    abc\n    ^\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := test.d
			d.Type, d.Msg, d.Source = diag.SyntaxError, "message", diag.NewSource("dir/x.py", test.text)
			want := "  File \"dir/x.py\", line 1\n" + test.want + "SyntaxError: message\n"
			for _, note := range d.Notes {
				want += note + "\n"
			}
			assert.Equal(t, want, d.String())
			assert.Equal(t, "message (x.py, line 1)", d.Error())
		})
	}
}

func TestWithoutSource(t *testing.T) {
	d := diag.Diagnostic{Type: diag.SyntaxError, Msg: "message"}
	assert.Equal(t, "SyntaxError: message\n", d.String())
	assert.Equal(t, "message", d.Error())
	assert.Zero(t, d.Location())
}

func TestLocation(t *testing.T) {
	d := diag.Diagnostic{Source: diag.NewSource("x.py", "é = (\nb"), Span: ast.Span{Pos: 5, End: 8}}
	assert.Equal(t, diag.Location{Line: 1, Offset: 5, EndLine: 2, EndOffset: 2}, d.Location())
	d.NoCaret = true
	assert.Equal(t, diag.Location{Line: 1, EndLine: 2}, d.Location())
}
