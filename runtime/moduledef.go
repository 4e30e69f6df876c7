package runtime

import (
	"slices"
	"strings"
	"sync"
)

// ModuleDef declares a module written in Go. One declaration serves every
// interpreter: the functions are made once and shared, the module object and
// its namespace are each interpreter's own.
type ModuleDef struct {
	Name      string
	Doc       string
	Functions []Function
	Constants []Constant
	// All is the module's __all__; nil for none.
	All []string
	// AllBut, where it is not nil, says that __all__ has every public name but these.
	AllBut []string
	// Sources are the parts written in Python.
	Sources []ModuleSource
	// Package says that the module has submodules.
	Package bool

	once    sync.Once
	natives []*Native
	mu      sync.Mutex
	codes   []Value // of Sources, once compiled
}

// ModuleSource is a part of a module written in Python. It runs in the module's
// namespace: with the import, when everything else is there and the module in
// sys.modules, or, if Names says what it defines, when one of these names is
// first asked for. Compiling it is what takes time, and few scripts use all of
// a module: its functions are compiled when they are first called.
//
// A text that begins with the line inC is for what CPython has in C: tracebacks
// leave its code out, and its public functions are builtin functions.
type ModuleSource struct {
	Text  func() string
	Names []string
}

const inC = "# CPython has this in C.\n"

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
	if def.All != nil {
		all := make([]Value, len(def.All))
		for i, name := range def.All {
			all[i] = Intern(name).Value()
		}
		d.SetStr(nameAll, NewList(all).Value())
	}
	if def.Package {
		d.SetStr(Intern("__path__"), NewList(nil).Value())
	}
	name := Intern(def.Name)
	for i := range def.Sources {
		if len(def.Sources[i].Names) > 0 {
			def.addLazyNames(m)
			continue
		}
		th.Interp.Modules.SetStr(name, m.Value())
		if err := def.run(th, d, i); err != nil {
			th.Interp.Modules.DeleteStr(name)
			return nil, err
		}
	}
	if def.AllBut != nil {
		d.SetStr(nameAll, NewList(def.PublicNames(d)).Value())
	}
	return m, nil
}

// PublicNames are the names, but those in AllBut and those that begin with an
// underscore, that the module's dict d has or will have when they are asked for.
func (def *ModuleDef) PublicNames(d *Dict) []Value {
	names := NewDict()
	addNames(names, d)
	for _, source := range def.Sources {
		for _, name := range source.Names {
			names.SetStr(Intern(name), None)
		}
	}
	var public []Value
	names.Each(func(k, _ Value) bool {
		if name := MustAs[Str](k).s; name[0] != '_' && !slices.Contains(def.AllBut, name) {
			public = append(public, k)
		}
		return true
	})
	return public
}

// addLazyNames gives the module functions __getattr__ and __dir__ that know of
// the names still to be defined.
func (def *ModuleDef) addLazyNames(m *Module) {
	d := m.Dict()
	d.SetStr(nameGetAttr, NewNative(def.Name, "__getattr__(name, /)", func(th *Thread, args []Value) (Value, error) {
		name := AsStr(args[0])
		if name == nil {
			return Value{}, th.TypeErrorf("attribute name must be string, not '%s'", args[0].Type().name)
		}
		for i := range def.Sources {
			if !slices.Contains(def.Sources[i].Names, name.String()) {
				continue
			}
			if err := def.run(th, d, i); err != nil {
				return Value{}, err
			}
			if v := d.GetStr(name); v.IsSet() {
				return v, nil
			}
		}
		return Value{}, NewAttributeError(m.Value(), name, "module '"+def.Name+"' has no attribute '"+name.String()+"'")
	}).Value())
	d.SetStr(nameDir, NewNative(def.Name, "__dir__()", func(th *Thread, _ []Value) (Value, error) {
		names := NewSet()
		add := func(name Value) error { return names.Add(th, name) }
		if err := Iterate(th, d.Value(), add); err != nil {
			return Value{}, err
		}
		for _, source := range def.Sources {
			for _, name := range source.Names {
				if err := add(Intern(name).Value()); err != nil {
					return Value{}, err
				}
			}
		}
		return names.Value(), nil
	}).Value())
}

// run executes source i in the namespace d. Code is immutable and serves every
// interpreter.
func (def *ModuleDef) run(th *Thread, d *Dict, i int) error {
	code, err := def.compiled(th, i)
	if err != nil {
		return err
	}
	_, err = th.Interp.Compiler.Exec(th, code, d, d.Value(), Value{})
	return err
}

func (def *ModuleDef) compiled(th *Thread, i int) (Value, error) {
	if code := def.code(i, Value{}); code.IsSet() {
		return code, nil
	}
	// Without the lock: another thread of the interpreter may run meanwhile.
	text := def.Sources[i].Text()
	options := CompileOptions{Mode: "exec", Trusted: true, InC: strings.HasPrefix(text, inC)}
	code, err := th.Interp.Compiler.Compile(th, SourceText{Text: text}, "<frozen "+def.Name+">", options)
	if err != nil {
		return Value{}, err
	}
	return def.code(i, code), nil
}

// code returns the code of source i, unset if it is not compiled yet. It keeps
// made, if that is set and the first.
func (def *ModuleDef) code(i int, made Value) Value {
	def.mu.Lock()
	defer def.mu.Unlock()
	if def.codes == nil {
		def.codes = make([]Value, len(def.Sources))
	}
	if !def.codes[i].IsSet() {
		def.codes[i] = made
	}
	return def.codes[i]
}
