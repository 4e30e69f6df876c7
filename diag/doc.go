// Package diag is the one form in which the front end reports what is wrong
// with a program: a Source (a named text with a line table), a Diagnostic (an
// error with a span in that source) and the renderer that prints it the way
// CPython prints a syntax error.
//
// Positions are byte offsets everywhere; the line, and the column in
// characters, are computed only when somebody asks. The package knows nothing
// of tokens or parsing. It does not promise compatibility.
package diag
