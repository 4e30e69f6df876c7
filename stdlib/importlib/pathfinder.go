package importlib

import (
	"path"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// fileFinder is an importlib.machinery.FileFinder: it finds modules in one
// folder.
type fileFinder struct {
	runtime.Header
	Attrs   runtime.Attrs
	folder  string
	loaders []suffixLoader
}

// suffixLoader says what loads the files with a suffix.
type suffixLoader struct {
	suffix string
	loader value
}

// PathFinderType is the finder of sys.meta_path that searches sys.path.
var (
	PathFinderType = &runtime.Type{}
	fileFinderType = &runtime.Type{}
)

// sourceSuffixes are the endings of importable files, in order of preference.
var sourceSuffixes = []string{".asy", ".py"}

// sourceLoaders are the loaders of a FileFinder on sys.path.
func sourceLoaders() []suffixLoader {
	var all []suffixLoader
	for _, suffix := range sourceSuffixes {
		all = append(all, suffixLoader{suffix, SourceLoaderType.Value()})
	}
	return all
}

func newFileFinder(folder string, loaders []suffixLoader) *fileFinder {
	return &fileFinder{Header: runtime.MakeHeader(fileFinderType), folder: folder, loaders: loaders}
}

// find looks for a module by its whole name. It returns None if there is none.
// With keep the loader keeps the text that was read to find it.
func (f *fileFinder) find(th *thread, full string, keep bool) (value, error) {
	base := path.Join(f.folder, full[strings.LastIndexByte(full, '.')+1:])
	isDir := th.Interp.Host.IsDir(base)
	if isDir {
		for _, l := range f.loaders {
			if spec, err := l.find(th, full, base+"/__init__"+l.suffix, base, keep); err != nil || spec.IsSet() {
				return spec, err
			}
		}
	}
	for _, l := range f.loaders {
		if spec, err := l.find(th, full, base+l.suffix, "", keep); err != nil || spec.IsSet() {
			return spec, err
		}
	}
	if !isDir {
		return runtime.None, nil
	}
	spec := NewSpec(full, runtime.None, "")
	spec.Locations = runtime.NewList([]value{runtime.NewStr(base).Value()}).Value()
	return spec.Value(), nil
}

// find is the spec for a file, which is the package in folder if that is not
// ""; unset if there is no such file.
func (l suffixLoader) find(th *thread, full, file, folder string, keep bool) (value, error) {
	if err := th.FlushWritten(file); err != nil {
		return value{}, err
	}
	var text []byte
	var err error
	th.Blocking(func() { text, err = th.Interp.Host.ReadModule(file) })
	switch {
	case netpoll.Full(err): // which says nothing of the file
		return value{}, runtime.NewOSError(err, runtime.NewStr(file).Value())
	case err != nil:
		return value{}, nil
	}
	var loader value
	if l.loader.SameObject(&SourceLoaderType.Header) {
		source := newSourceLoader(full, file)
		if keep {
			s := string(text)
			source.text = &s
		}
		loader = source.Value()
	} else if loader, err = runtime.Call(th, l.loader, runtime.NewStr(full).Value(), runtime.NewStr(file).Value()); err != nil {
		return value{}, err
	}
	spec := NewSpec(full, loader, file)
	spec.HasLocation = true
	if folder != "" {
		spec.Locations = runtime.NewList([]value{runtime.NewStr(folder).Value()}).Value()
	}
	return spec.Value(), nil
}

// hooked is the finder for an entry of the path: the one remembered in
// sys.path_importer_cache, or what the first of sys.path_hooks makes that can;
// None if none can.
func hooked(th *thread, entry value) (value, error) {
	cache := runtime.AsDict(runtime.OrNone(th.Interp.SysAttr("path_importer_cache")))
	if cache != nil {
		if finder, err := cache.Get(th, entry); err != nil || finder.IsSet() {
			return finder, err
		}
	}
	finder := runtime.None
	hooks := th.Interp.SysAttr("path_hooks")
	if !hooks.IsSet() {
		hooks = runtime.NewList([]value{PathHook}).Value()
	}
	all, err := runtime.Collect(th, hooks)
	if err != nil {
		return value{}, err
	}
	for _, hook := range all {
		made, err := runtime.Call(th, hook, entry)
		if err == nil {
			finder = made
			break
		}
		if runtime.IsException(err, runtime.ImportError) == nil {
			return value{}, err
		}
	}
	if cache == nil {
		return finder, nil
	}
	return finder, cache.Set(th, entry, finder)
}

// FindOnPath is PathFinder.find_spec: it looks for a module along the entries of
// a path. It returns None if there is none.
func FindOnPath(th *thread, full string, search []value) (value, error) {
	return findOnPath(th, full, search, true)
}

func findOnPath(th *thread, full string, search []value, keep bool) (value, error) {
	var folders []value
	for _, entry := range search {
		if runtime.AsStr(entry) == nil {
			continue
		}
		finder, err := hooked(th, entry)
		if err != nil {
			return value{}, err
		}
		if finder.IsNone() {
			continue
		}
		var found value
		if f := runtime.Exactly[fileFinder](finder, fileFinderType); f != nil {
			found, err = f.find(th, full, keep)
		} else {
			found, err = runtime.CallMethod(th, finder, nameFindSpec, runtime.NewStr(full).Value())
		}
		if err != nil {
			return value{}, err
		}
		if found.IsNone() {
			continue
		}
		loader, locations, err := loaderAndLocations(th, found)
		if err != nil || !loader.IsNone() {
			return found, err
		}
		if locations.IsNone() {
			return value{}, th.Raise(runtime.ImportError, "spec missing loader")
		}
		portion, err := runtime.Collect(th, locations)
		if err != nil {
			return value{}, err
		}
		folders = append(folders, portion...)
	}
	if len(folders) == 0 {
		return runtime.None, nil
	}
	spec := NewSpec(full, runtime.None, "")
	spec.Locations = newNamespacePath(full, folders, search)
	return spec.Value(), nil
}

// loaderAndLocations reads a spec, which a script may have made.
func loaderAndLocations(th *thread, spec value) (loader, locations value, err error) {
	if loader, err = runtime.GetAttr(th, spec, nameLoader); err != nil {
		return loader, locations, err
	}
	locations, err = runtime.GetAttr(th, spec, nameLocations)
	return loader, locations, err
}

// SysPath is sys.path.
func SysPath(th *thread) ([]value, error) {
	p := th.Interp.SysAttr("path")
	if !p.IsSet() {
		return nil, nil
	}
	return runtime.Collect(th, p)
}

// parentPath is the path on which a module is searched: sys.path, or that of
// the package it is in.
func parentPath(th *thread, full string) ([]value, error) {
	dot := strings.LastIndexByte(full, '.')
	if dot < 0 {
		return SysPath(th)
	}
	parent := th.Interp.Modules.GetStr(runtime.NewStr(full[:dot]))
	if !parent.IsSet() {
		return nil, runtime.NewException(runtime.KeyError, runtime.NewStr(full[:dot]).Value())
	}
	p, err := runtime.GetAttr(th, parent, namePath)
	if err != nil {
		return nil, err
	}
	return runtime.Collect(th, p)
}

func pathFinderFind(th *thread, args []value) (value, error) {
	name := runtime.AsStr(args[1])
	if name == nil {
		return value{}, th.TypeErrorf("module name must be str, not %s", args[1].Type().Name())
	}
	var search []value
	var err error
	if args[2].IsSet() && !args[2].IsNone() {
		search, err = runtime.Collect(th, args[2])
	} else {
		search, err = SysPath(th)
	}
	if err != nil {
		return value{}, err
	}
	return findOnPath(th, name.String(), search, false)
}

// loadersOf reads FileFinder's arguments after the path: pairs of a loader and
// suffixes.
func loadersOf(th *thread, details value) ([]suffixLoader, error) {
	var all []suffixLoader
	for _, detail := range runtime.AsTuple(details).Items {
		pair, err := runtime.Collect(th, detail)
		if err != nil {
			return nil, err
		}
		if len(pair) != 2 {
			return nil, th.ValueErrorf("a loader and its suffixes are wanted, not %d values", len(pair))
		}
		suffixes, err := runtime.Collect(th, pair[1])
		if err != nil {
			return nil, err
		}
		for _, suffix := range suffixes {
			s := runtime.AsStr(suffix)
			if s == nil {
				return nil, th.TypeErrorf("can only concatenate str (not \"%s\") to str", suffix.Type().Name())
			}
			all = append(all, suffixLoader{s.String(), pair[0]})
		}
	}
	return all, nil
}

// hookFor makes a path hook: a function from an entry of the path to its finder.
func hookFor(make func(th *thread, folder value) (value, error)) value {
	return runtime.NewNative("_frozen_importlib_external", "def path_hook_for_FileFinder(path)", func(th *thread, args []value) (value, error) {
		folder := runtime.AsStr(args[0])
		if folder == nil || th.Interp.Host == nil || folder.String() != "" && !th.Interp.Host.IsDir(folder.String()) {
			return value{}, runtime.NewImportError(runtime.ImportError, "only directories are supported", value{}, args[0], value{})
		}
		return make(th, args[0])
	}).Value()
}

// PathHook is the member of sys.path_hooks that makes finders for folders.
var PathHook = hookFor(func(_ *thread, folder value) (value, error) {
	return newFileFinder(runtime.AsStr(folder).String(), sourceLoaders()).Value(), nil
})

var pathFinderSpec = runtime.TypeSpec{
	Name: "PathFinder", Module: "_frozen_importlib_external",
	Doc: "Finds modules along sys.path and the paths of packages.",
	Methods: []runtime.Method{
		{Sig: "def find_spec(cls, fullname, path=None, target=None)", Kind: runtime.ClassMethod, Fn: pathFinderFind},
		{Sig: "def invalidate_caches()", Kind: runtime.StaticMethod, Fn: func(th *thread, _ []value) (value, error) {
			return inModule(th, "importlib", "_invalidate_path_caches")
		}},
	},
}

var fileFinderSpec = runtime.TypeSpec{
	Name: "FileFinder", Module: "_frozen_importlib_external",
	Doc: "Finds modules in a folder.",
	Slots: runtime.Slots{
		New: func(_ *thread, t *runtime.Type, _, _ []value) (value, error) {
			return runtime.NewObject[fileFinder](t).Value(), nil
		},
		Init: initializer("def FileFinder.__init__(path, *loader_details)", func(th *thread, self value, args []value) (err error) {
			f := runtime.MustAs[fileFinder](self)
			if f.folder, err = runtime.FSPath(th, args[0]); err == nil {
				f.loaders, err = loadersOf(th, args[1])
			}
			return err
		}),
		Repr: func(_ *thread, self value) (value, error) {
			return runtime.NewStr("FileFinder(" + runtime.QuoteStr(runtime.MustAs[fileFinder](self).folder) + ")").Value(), nil
		},
		Traverse: func(self value, visit func(value)) {
			for _, l := range runtime.MustAs[fileFinder](self).loaders {
				visit(l.loader)
			}
		},
	},
	Members: []runtime.Member{
		{Name: "path", Get: func(_ *thread, self value) (value, error) {
			return runtime.NewStr(runtime.MustAs[fileFinder](self).folder).Value(), nil
		}},
		runtime.DictMember,
	},
	Methods: []runtime.Method{
		{Sig: "def find_spec(self, fullname, target=None)", Fn: func(th *thread, args []value) (value, error) {
			name := runtime.AsStr(args[1])
			if name == nil {
				return value{}, th.TypeErrorf("module name must be str, not %s", args[1].Type().Name())
			}
			return runtime.MustAs[fileFinder](args[0]).find(th, name.String(), false)
		}},
		{Sig: "def invalidate_caches(self)", Fn: returnNone},
		{Sig: "def path_hook(cls, *loader_details)", Kind: runtime.ClassMethod, Fn: func(_ *thread, args []value) (value, error) {
			cls, details := args[0], runtime.AsTuple(args[1]).Items
			return hookFor(func(th *thread, folder value) (value, error) {
				return runtime.Call(th, cls, append([]value{folder}, details...)...)
			}), nil
		}},
	},
}

func init() {
	runtime.RegisterType(PathFinderType, &pathFinderSpec)
	var sample fileFinder
	runtime.AttrsField(fileFinderType, &sample, &sample.Attrs)
	runtime.RegisterType(fileFinderType, &fileFinderSpec)
}
