// Package os is the modules os and posixpath, which is os.path. What the system
// does is Go: most of it calls that differ in their arguments alone, in call.go.
// The rest is Python, of which os.py and posixpath.py run with the import, other
// files when a script first asks for what is in them.
//
// A script may do nothing here that its host does not allow: runtime.Files is
// folders, names and the environment, runtime.Processes other programs and
// pipes, runtime.Signals kill. Descriptors are those that the script itself has
// opened, and the standard streams: the numbers of the process's others, such as
// the ones Go has for itself, are refused as if they were not open.
package os
