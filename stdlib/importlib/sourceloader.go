package importlib

import (
	"path"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// SourceLoader is an importlib.machinery.SourceFileLoader: it loads a module
// from a file of source.
type SourceLoader struct {
	runtime.Header
	Attrs runtime.Attrs

	name, path value
	// text is what the finder has read, for the import that it serves; taken by
	// the first load.
	text *string
}

// SourceLoaderType is the type of loaders of source files.
var SourceLoaderType = &runtime.Type{}

func newSourceLoader(name, file string) *SourceLoader {
	return &SourceLoader{Header: runtime.MakeHeader(SourceLoaderType),
		name: runtime.NewStr(name).Value(), path: runtime.NewStr(file).Value()}
}

// NewSourceLoader makes the loader of the module with the name from a file.
func NewSourceLoader(name, file string) value { return newSourceLoader(name, file).Value() }

func selfLoader(v value) *SourceLoader { return runtime.MustAs[SourceLoader](v) }

var (
	nameGetCode      = runtime.Intern("get_code")
	nameGetData      = runtime.Intern("get_data")
	nameGetFilename  = runtime.Intern("get_filename")
	nameSourceToCode = runtime.Intern("source_to_code")
)

// filename is get_filename: it refuses to speak for another module.
func (l *SourceLoader) filename(th *thread, name value) (value, error) {
	if name.IsSet() && !name.IsNone() {
		same, err := runtime.Equal(th, name, l.name)
		if err != nil {
			return value{}, err
		}
		if !same {
			mine, err := runtime.ToStr(th, l.name)
			if err != nil {
				return value{}, err
			}
			other, err := runtime.ToStr(th, name)
			if err != nil {
				return value{}, err
			}
			return value{}, runtime.NewImportError(runtime.ImportError,
				"loader for "+mine.String()+" cannot handle "+other.String(), name, value{}, value{})
		}
	}
	return l.path, nil
}

// readSource reads a file of source through the host.
func readSource(th *thread, file value) (string, error) {
	name, err := runtime.FSPath(th, file)
	if err != nil {
		return "", err
	}
	var text []byte
	th.Blocking(func() { text, err = th.Interp.Host.ReadModule(name) })
	if err != nil {
		return "", runtime.NewOSError(err, file)
	}
	return string(text), th.Alloc(int64(len(text)))
}

// compileFile compiles the source of a module's file. With keep the code is taken
// from the file that keeps it, and left there for the next time.
func compileFile(th *thread, source runtime.SourceText, file value, keep bool) (value, error) {
	name, err := runtime.FSPath(th, file)
	if err != nil {
		return value{}, err
	}
	options := runtime.CompileOptions{Mode: "exec", File: true}
	if keep {
		options.Cache = cachedName(th, name)
	}
	return th.Interp.Compiler.Compile(th, source, name, options)
}

// loaderCode is get_code. What a script's subclass defines in place of the steps is
// called.
func loaderCode(th *thread, self, name value) (value, error) {
	l := selfLoader(self)
	if self.Type() == SourceLoaderType {
		file, err := l.filename(th, name)
		if err != nil {
			return value{}, err
		}
		if text := l.text; text != nil {
			l.text = nil
			return compileFile(th, runtime.SourceText{Text: *text, Bytes: true}, file, true)
		}
		text, err := readSource(th, file)
		if err != nil {
			return value{}, err
		}
		return compileFile(th, runtime.SourceText{Text: text, Bytes: true}, file, true)
	}
	file, err := runtime.CallMethod(th, self, nameGetFilename, name)
	if err != nil {
		return value{}, err
	}
	data, err := runtime.CallMethod(th, self, nameGetData, file)
	if err != nil {
		return value{}, err
	}
	return runtime.CallMethod(th, self, nameSourceToCode, data, file)
}

// execModule is exec_module: it runs the module's code in its namespace.
func execModule(th *thread, self, module value) error {
	name, err := runtime.GetAttr(th, module, nameName)
	if err != nil {
		return err
	}
	var code value
	if self.Type() == SourceLoaderType {
		code, err = loaderCode(th, self, name)
	} else {
		code, err = runtime.CallMethod(th, self, nameGetCode, name)
	}
	if err != nil {
		return err
	}
	if code.IsNone() {
		text, err := runtime.ToStr(th, name)
		if err != nil {
			return err
		}
		return runtime.NewImportError(runtime.ImportError,
			"cannot load module '"+text.String()+"' when get_code() returns None", value{}, value{}, value{})
	}
	d, err := runtime.GetAttr(th, module, nameDict)
	if err != nil {
		return err
	}
	globals := runtime.AsDict(d)
	if globals == nil {
		return th.TypeErrorf("exec() globals must be a dict, not %s", d.Type().Name())
	}
	_, err = th.Interp.Compiler.Exec(th, code, globals, value{}, value{})
	return err
}

func isPackageFile(file string) bool {
	base := path.Base(file)
	return strings.TrimSuffix(base, path.Ext(base)) == "__init__"
}

// loaderField is an attribute of a loader that scripts may set.
func loaderField(name string, field func(*SourceLoader) *value) runtime.Member {
	return runtime.Member{
		Name: name,
		Get:  func(_ *thread, self value) (value, error) { return *field(selfLoader(self)), nil },
		Set: func(_ *thread, self, v value) error {
			*field(selfLoader(self)) = runtime.OrNone(v)
			return nil
		},
	}
}

var sourceLoaderSpec = runtime.TypeSpec{
	Name: "SourceFileLoader", Module: "_frozen_importlib_external",
	Doc: "Loads a module from a file of source.",
	Slots: runtime.Slots{
		New: func(_ *thread, t *runtime.Type, _, _ []value) (value, error) {
			l := runtime.NewObject[SourceLoader](t)
			l.name, l.path = runtime.None, runtime.None
			return l.Value(), nil
		},
		Init: initializer("def FileLoader.__init__(fullname, path)", func(_ *thread, self value, args []value) error {
			l := selfLoader(self)
			l.name, l.path = args[0], args[1]
			return nil
		}),
		Traverse: func(self value, visit func(value)) {
			visit(selfLoader(self).name)
			visit(selfLoader(self).path)
		},
		Compare: func(th *thread, a, b value, op runtime.CompareOp) (value, error) {
			x, y := runtime.As[SourceLoader](a, SourceLoaderType), runtime.As[SourceLoader](b, SourceLoaderType)
			if x == nil || y == nil || op != runtime.CmpEq && op != runtime.CmpNe {
				return runtime.NotImplemented, nil
			}
			same, err := runtime.Equal(th, runtime.NewTuple(x.name, x.path).Value(), runtime.NewTuple(y.name, y.path).Value())
			return runtime.Bool((same && a.Type() == b.Type()) == (op == runtime.CmpEq)), err
		},
		Hash: func(th *thread, self value) (int64, error) {
			return runtime.Hash(th, runtime.NewTuple(selfLoader(self).name, selfLoader(self).path).Value())
		},
	},
	Members: []runtime.Member{
		loaderField("name", func(l *SourceLoader) *value { return &l.name }),
		loaderField("path", func(l *SourceLoader) *value { return &l.path }),
		runtime.DictMember,
	},
	Methods: []runtime.Method{
		{Sig: "def create_module(self, spec)", Fn: returnNone},
		{Sig: "def exec_module(self, module)", Fn: func(th *thread, args []value) (value, error) {
			return runtime.None, execModule(th, args[0], args[1])
		}},
		{Sig: "def load_module(self, fullname=None)", Fn: func(th *thread, args []value) (value, error) {
			if _, err := selfLoader(args[0]).filename(th, args[1]); err != nil {
				return value{}, err
			}
			return loadModule(th, args[0], selfLoader(args[0]).name)
		}},
		{Sig: "def get_filename(self, name=None)", Fn: func(th *thread, args []value) (value, error) {
			return selfLoader(args[0]).filename(th, args[1])
		}},
		{Sig: "def is_package(self, fullname)", Fn: func(th *thread, args []value) (value, error) {
			file, err := runtime.CallMethod(th, args[0], nameGetFilename, args[1])
			if err != nil {
				return value{}, err
			}
			name, err := runtime.FSPath(th, file)
			return runtime.Bool(isPackageFile(name)), err
		}},
		{Sig: "def get_code(self, fullname)", Fn: func(th *thread, args []value) (value, error) {
			return loaderCode(th, args[0], args[1])
		}},
		{Sig: "def get_data(self, path)", Fn: func(th *thread, args []value) (value, error) {
			text, err := readSource(th, args[1])
			return runtime.NewBytes(text).Value(), err
		}},
		{Sig: "def get_source(self, fullname)", Fn: func(th *thread, args []value) (value, error) {
			file, err := runtime.CallMethod(th, args[0], nameGetFilename, args[1])
			if err != nil {
				return value{}, err
			}
			data, err := runtime.CallMethod(th, args[0], nameGetData, file)
			if err != nil {
				return value{}, err
			}
			return inModule(th, "importlib.util", "decode_source", data)
		}},
		{Sig: "def source_to_code(self, data, path, *, _optimize=-1)", Fn: func(th *thread, args []value) (value, error) {
			source, ok, err := runtime.SourceOf(th, args[1])
			if err == nil && !ok {
				err = th.TypeErrorf("compile() arg 1 must be a string, bytes or AST object")
			}
			if err != nil {
				return value{}, err
			}
			return compileFile(th, source, args[2], false)
		}},
	},
}

func init() {
	var sample SourceLoader
	runtime.AttrsField(SourceLoaderType, &sample, &sample.Attrs)
	runtime.RegisterType(SourceLoaderType, &sourceLoaderSpec)
}

func returnNone(*thread, []value) (value, error) { return runtime.None, nil }

// inModule calls a function of a module.
func inModule(th *thread, module, function string, args ...value) (value, error) {
	name := runtime.Intern(function)
	m, err := th.Interp.Importer.Import(th, runtime.Intern(module), runtime.NewDict(), runtime.NewTuple(name.Value()).Value(), 0)
	if err != nil {
		return value{}, err
	}
	return runtime.CallMethod(th, m, name, args...)
}
