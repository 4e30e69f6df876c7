package importlib

import (
	"github.com/asyn-lang/asyn/runtime"
)

// namespacePath is the __path__ of a namespace package: the folders of its name
// along the path it was found on, looked up again when that path has changed.
type namespacePath struct {
	runtime.Header
	name    string
	folders []value
	// searched is the path at the last look.
	searched []value
}

var (
	namespacePathType   = &runtime.Type{}
	namespaceLoaderType = &runtime.Type{}
)

// namespaceLoader is an importlib.machinery.NamespaceLoader: there is nothing
// to load.
type namespaceLoader struct {
	runtime.Header
	path value
}

func newNamespacePath(name string, folders, searched []value) value {
	p := &namespacePath{runtime.MakeHeader(namespacePathType), name, folders, searched}
	return p.Value()
}

func newNamespaceLoader(path value) value {
	return (&namespaceLoader{runtime.MakeHeader(namespaceLoaderType), path}).Value()
}

// namespaceFolders are the folders of a namespacePath, looked up again if the
// parent's path is another now.
func namespaceFolders(th *thread, self value) ([]value, error) {
	p := runtime.MustAs[namespacePath](self)
	now, err := parentPath(th, p.name)
	if err != nil {
		return nil, err
	}
	same, err := runtime.Equal(th, runtime.NewTuple(now...).Value(), runtime.NewTuple(p.searched...).Value())
	if err != nil || same {
		return p.folders, err
	}
	p.searched = now
	spec, err := findOnPath(th, p.name, now, false)
	if err != nil {
		return nil, err
	}
	if s := runtime.As[Spec](runtime.OrNone(spec), SpecType); s != nil && s.Loader.IsNone() {
		if found := runtime.As[namespacePath](s.Locations, namespacePathType); found != nil {
			p.folders = found.folders
		}
	}
	return p.folders, nil
}

// folderList is the folders as a list, which does what the path is asked for.
func folderList(th *thread, self value) (value, error) {
	folders, err := namespaceFolders(th, self)
	return runtime.NewList(append([]value(nil), folders...)).Value(), err
}

var namespacePathSpec = runtime.TypeSpec{
	Name: "_NamespacePath", Module: "_frozen_importlib_external", Final: true, Abstract: true,
	Slots: runtime.Slots{
		Repr: func(th *thread, self value) (value, error) {
			list, err := folderList(th, self)
			if err != nil {
				return value{}, err
			}
			r, err := runtime.Repr(th, list)
			if err != nil {
				return value{}, err
			}
			return runtime.NewStr("_NamespacePath(" + r.String() + ")").Value(), nil
		},
		Iter: func(th *thread, self value) (value, error) {
			list, err := folderList(th, self)
			if err != nil {
				return value{}, err
			}
			return runtime.Iter(th, list)
		},
		Len: func(th *thread, self value) (int, error) {
			folders, err := namespaceFolders(th, self)
			return len(folders), err
		},
		GetItem: func(th *thread, self, key value) (value, error) {
			list, err := folderList(th, self)
			if err != nil {
				return value{}, err
			}
			return runtime.GetItem(th, list, key)
		},
		Contains: func(th *thread, self, item value) (bool, error) {
			list, err := folderList(th, self)
			if err != nil {
				return false, err
			}
			return runtime.Contains(th, list, item)
		},
		Traverse: func(self value, visit func(value)) {
			p := runtime.MustAs[namespacePath](self)
			for _, v := range p.folders {
				visit(v)
			}
			for _, v := range p.searched {
				visit(v)
			}
		},
	},
	Methods: []runtime.Method{{Sig: "def append(self, item)", Fn: func(th *thread, args []value) (value, error) {
		p := runtime.MustAs[namespacePath](args[0])
		p.folders = append(p.folders[:len(p.folders):len(p.folders)], args[1])
		return runtime.None, th.Alloc(int64(16 * len(p.folders)))
	}}},
}

var namespaceLoaderSpec = runtime.TypeSpec{
	Name: "NamespaceLoader", Module: "_frozen_importlib_external", Final: true,
	Slots: runtime.Slots{
		New: runtime.Constructor("def NamespaceLoader.__init__(cls, name, path, path_finder)", func(_ *thread, args []value) (value, error) {
			return newNamespaceLoader(args[2]), nil
		}),
		Traverse: func(self value, visit func(value)) { visit(runtime.MustAs[namespaceLoader](self).path) },
	},
	Members: []runtime.Member{{Name: "_path", Get: func(_ *thread, self value) (value, error) {
		return runtime.MustAs[namespaceLoader](self).path, nil
	}}},
	Methods: []runtime.Method{
		{Sig: "def create_module(self, spec)", Fn: returnNone},
		{Sig: "def exec_module(self, module)", Fn: returnNone},
		{Sig: "def is_package(self, fullname)", Fn: func(*thread, []value) (value, error) { return runtime.True, nil }},
		{Sig: "def get_source(self, fullname)", Fn: func(*thread, []value) (value, error) {
			return runtime.NewStr("").Value(), nil
		}},
		{Sig: "def get_code(self, fullname)", Fn: func(th *thread, _ []value) (value, error) {
			return th.Interp.Compiler.Compile(th, runtime.SourceText{}, "<string>", runtime.CompileOptions{Mode: "exec"})
		}},
	},
}

func init() {
	runtime.RegisterType(namespacePathType, &namespacePathSpec)
	runtime.RegisterType(namespaceLoaderType, &namespaceLoaderSpec)
}
