package runtime

// linked has the modules of LinkModule.
var linked = map[string]func(*Thread) (*Module, error){}

// LinkModule adds a module to those that every interpreter can import. It is for
// the init functions of packages that a program links by importing them for this
// alone, since they are too large for every program to have.
func LinkModule(name string, make func(*Thread) (*Module, error)) { linked[name] = make }

// LinkedModules are the modules of LinkModule. They must not be changed.
func LinkedModules() map[string]func(*Thread) (*Module, error) { return linked }
