// Package marshal writes code objects to bytes and reads them back, so that a
// module need not be compiled again (see PEP 3147 for what this is to CPython).
//
// The bytes begin with a table of the strings of all the code, which it refers to
// by number. A code object is its head, which is read at once, and its body. The
// body of a function is left as bytes until the function is first called: most
// functions of an imported module never are.
//
// Numbers are varints. What is read must have been written here: bytes that are
// cut off are noticed, but instructions are taken as they are.
package marshal
