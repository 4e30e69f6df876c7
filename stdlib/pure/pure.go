// Package pure holds the modules of the standard library that are written in
// Python alone. Each file is a module: heapq.py is heapq, importlib.util.py is
// importlib.util. A module is compiled when a script first imports it, once for
// the process, and tracebacks name its code <frozen heapq>. A module with parts
// in Go, or with parts to be compiled only when asked for, has a package of its
// own, and names its Python files in runtime.ModuleDef.Sources.
//
// What is run for asyn -m heapq would be heapq.__main__.py: see Program.
package pure

import (
	"slices"
	"strings"
	"sync"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// program ends the names of the files that are no modules but programs.
const program = ".__main__"

// definitions has the modules by name.
var definitions = sync.OnceValue(func() map[string]*runtime.ModuleDef {
	defs := map[string]*runtime.ModuleDef{}
	for _, name := range pysource.Modules("pure") {
		if strings.HasSuffix(name, program) {
			continue
		}
		defs[name] = &runtime.ModuleDef{
			Name: name, Sources: []runtime.ModuleSource{pysource.Of("pure/" + name + ".py")},
		}
	}
	return defs
})

// Names are the names of the modules, in no order.
func Names() []string {
	var names []string
	for name := range definitions() {
		names = append(names, name)
	}
	return names
}

// Module returns the function that makes the module with the name, which must
// be one of Names.
func Module(name string) func(*runtime.Thread) (*runtime.Module, error) {
	return func(th *runtime.Thread) (*runtime.Module, error) { return definitions()[name].New(th) }
}

// Program returns the source of the program that belongs to the module with the
// name: what is run as __main__ if the module is to be run. ok tells whether
// there is such.
func Program(name string) (source string, ok bool) {
	if !slices.Contains(pysource.Modules("pure"), name+program) {
		return "", false
	}
	return pysource.Of("pure/" + name + program + ".py").Text(), true
}
