// Package lexer turns asyn source into tokens, as a lexer.Definition for
// participle.
//
// It is written by hand because Python's layout is not regular: NEWLINE,
// INDENT and DEDENT come from a stack of indentations and vanish inside
// brackets, and an f-string is a little program of its own. Four stacks hold
// the state: indentations, open brackets, open f-strings, and, inside an
// f-string, the brackets that its replacement fields have opened.
//
//   - There is one token type per keyword and operator. Soft keywords
//     (match, case, type, _) are plain names: only the parser can tell.
//   - Comments, blank lines and line joins produce nothing.
//   - An f-string or t-string is a start token, text tokens, the tokens of
//     its fields between braces, and an end token (PEP 701, PEP 750).
//   - What cannot be a token becomes one token of type Error, and the lexer's
//     Err says what is wrong; EOF follows. A parser that reads tokens in order
//     therefore meets the first error first.
//   - A token's Value is the source text it covers, so its end is its
//     offset plus the length of its value. NEWLINE at the end of a file
//     without one, DEDENT and EOF are empty.
//
// Messages and places of errors are CPython's. The package knows nothing of
// the grammar and does not promise compatibility.
package lexer
