// Package pure holds the modules of the standard library that are written in
// Python alone. Each file is a module: heapq.py is heapq, importlib.util.py is
// importlib.util. A module is compiled when a script first imports it, once for
// the process, and tracebacks name its code <frozen heapq>. A module with parts
// in Go, or with parts to be compiled only when asked for, has a package of its
// own, and names its Python files in runtime.ModuleDef.Sources.
package pure

import (
	"embed"
	"strings"
	"sync"

	"github.com/asyn-lang/asyn/runtime"
)

//go:embed *.py
var files embed.FS

// definitions has the modules by name.
var definitions = sync.OnceValue(func() map[string]*runtime.ModuleDef {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the files are embedded
	}
	defs := make(map[string]*runtime.ModuleDef, len(entries))
	for _, entry := range entries {
		name := strings.TrimSuffix(entry.Name(), ".py")
		defs[name] = &runtime.ModuleDef{Name: name}
	}
	return defs
})

// sourceLock guards the Sources of definitions, which are read when needed.
var sourceLock sync.Mutex

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
	return func(th *runtime.Thread) (*runtime.Module, error) {
		def := definitions()[name]
		sourceLock.Lock()
		if def.Sources == nil {
			text, err := files.ReadFile(name + ".py")
			if err != nil {
				panic(err) // Names has it
			}
			def.Sources = []runtime.ModuleSource{{Text: string(text)}}
		}
		sourceLock.Unlock()
		return def.New(th)
	}
}
