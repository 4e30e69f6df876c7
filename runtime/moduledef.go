package runtime

import "sync"

// ModuleDef declares a module written in Go. One declaration serves every
// interpreter: the functions are made once and shared, the module object and
// its namespace are each interpreter's own.
type ModuleDef struct {
	Name      string
	Doc       string
	Functions []Function
	Constants []Constant
	// Source is what of the module is written in Python: it runs in the
	// module's namespace when everything else is there, and the module in
	// sys.modules already.
	Source string
	// Package says that the module has submodules.
	Package bool

	once    sync.Once
	natives []*Native
	mu      sync.Mutex
	code    Value // of Source, once compiled
}

// Function declares a function of a module. Sig is its name and parameters, as
// in Method. A function that binds its arguments itself has Raw in place of Fn,
// and only its name in Sig.
type Function struct {
	Sig string
	Fn  NativeFunc
	Raw CallFunc
}

// Constant is a name in a module that is no function: a number, a type.
type Constant struct {
	Name  string
	Value Value
}

// New makes the module for th's interpreter.
func (def *ModuleDef) New(th *Thread) (*Module, error) {
	def.once.Do(func() {
		for _, f := range def.Functions {
			if f.Raw != nil {
				def.natives = append(def.natives, NewRawNative(def.Name, f.Sig, f.Raw))
			} else {
				def.natives = append(def.natives, NewNative(def.Name, f.Sig, f.Fn))
			}
		}
	})
	doc := None
	if def.Doc != "" {
		doc = NewStr(def.Doc).Value()
	}
	m := NewModule(def.Name, doc)
	d := m.Dict()
	for _, n := range def.natives {
		d.SetStr(Intern(n.Name()), n.Value())
	}
	for _, c := range def.Constants {
		d.SetStr(Intern(c.Name), c.Value)
	}
	if def.Package {
		d.SetStr(Intern("__path__"), NewList(nil).Value())
	}
	if def.Source == "" {
		return m, nil
	}
	name := Intern(def.Name)
	th.Interp.Modules.SetStr(name, m.Value())
	if err := def.run(th, d); err != nil {
		th.Interp.Modules.DeleteStr(name)
		return nil, err
	}
	return m, nil
}

// run executes Source in the namespace d. Code is immutable and serves every
// interpreter.
func (def *ModuleDef) run(th *Thread, d *Dict) error {
	compiler := th.Interp.Compiler
	def.mu.Lock()
	code := def.code
	if !code.IsSet() {
		var err error
		if code, err = compiler.Compile(th, def.Source, "<frozen "+def.Name+">", "exec"); err != nil {
			def.mu.Unlock()
			return err
		}
		def.code = code
	}
	def.mu.Unlock()
	_, err := compiler.Exec(th, code, d, d.Value())
	return err
}
