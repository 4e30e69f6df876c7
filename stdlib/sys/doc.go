// Package sys is the module sys: what a script can ask and set of the
// interpreter that runs it. Names that describe how CPython was built or
// configured have fixed values; argv, path and modules are filled in by package
// interp.
package sys
