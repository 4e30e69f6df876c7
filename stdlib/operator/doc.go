// Package operator is the module operator: Python's operators as functions, and
// the callables attrgetter, itemgetter and methodcaller.
package operator
