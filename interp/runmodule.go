package interp

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/importlib"
	"github.com/asyn-lang/asyn/stdlib/pure"
)

// ErrNoModule is returned, with the reason, for a module that cannot be run.
var ErrNoModule = errors.New("no module to run")

// RunModule finds a module along sys.path and runs it as __main__, as python
// -m does: of a package, its module __main__. Its file takes the first place
// in sys.argv. Of the library's own modules those can be run that do something
// then, such as doctest.
func (in *Interpreter) RunModule(ctx context.Context, name string) error {
	return in.do(ctx, func(th *runtime.Thread) error {
		if program, ok := pure.Program(name); ok {
			if hidden, err := in.imp.hidden(th, name); err != nil {
				return err
			} else if !hidden {
				return in.runProgram(th, "<frozen "+name+".__main__>", program)
			}
		}
		spec, err := in.imp.runnable(th, name)
		if err != nil {
			return err
		}
		file, err := runtime.ToStr(th, spec.Origin)
		if err != nil {
			return err
		}
		argv := []runtime.Value{file.Value()}
		if given := in.imp.argv.Values(); len(given) > 1 { // none without arguments, or if a package dropped them
			argv = append(argv, given[1:]...)
		}
		in.imp.argv.SetValues(argv)
		return in.runSpec(th, spec, file.String())
	})
}

// RunFolder runs the module __main__ of a folder, which comes first in
// sys.path.
func (in *Interpreter) RunFolder(ctx context.Context, folder string) error {
	return in.do(ctx, func(th *runtime.Thread) error {
		found, err := importlib.FindOnPath(th, "__main__", []runtime.Value{runtime.NewStr(folder).Value()})
		if err != nil {
			return err
		}
		spec := runtime.As[importlib.Spec](found, importlib.SpecType)
		if spec == nil || spec.Origin.IsNone() {
			return fmt.Errorf("%w: can't find '__main__' module in %s", ErrNoModule, runtime.QuoteStr(folder))
		}
		in.AddPath(folder)
		return in.runSpec(th, spec, runtime.AsStr(spec.Origin).String())
	})
}

// runSpec runs the file of a spec as __main__.
func (in *Interpreter) runSpec(th *runtime.Thread, spec *importlib.Spec, file string) error {
	text, err := in.cfg.host.ReadModule(file)
	if err != nil {
		return runtime.NewOSError(err, spec.Origin)
	}
	d := in.main.Dict()
	d.SetStr(nameSpec, spec.Value())
	d.SetStr(namePackage, runtime.NewStr(spec.Parent()).Value())
	return in.runProgram(th, file, string(text))
}

// runnable finds the spec of the module to run as __main__.
func (im *importer) runnable(th *runtime.Thread, name string) (*importlib.Spec, error) {
	if strings.HasPrefix(name, ".") {
		return nil, fmt.Errorf("%w: Relative module names not supported", ErrNoModule)
	}
	_, last, search, err := im.within(th, name)
	if e := runtime.IsException(err, runtime.ModuleNotFoundError); e != nil && names(th, e, name) {
		return nil, fmt.Errorf("%w: Error while finding module specification for '%s' (%s)", ErrNoModule, name, e.Error())
	}
	if err != nil {
		return nil, err
	}
	found := runtime.Value{}
	if last != "" { // else the name ends with a point
		if found, err = im.find(th, name, search); err != nil {
			return nil, err
		}
	}
	if !found.IsSet() {
		return nil, fmt.Errorf("%w: No module named %s", ErrNoModule, name)
	}
	spec := runtime.As[importlib.Spec](found, importlib.SpecType)
	if spec == nil || spec.Loader.SameObject(&importlib.BuiltinImporterType.Header) {
		return nil, fmt.Errorf("%w: No code object available for %s", ErrNoModule, name)
	}
	if !spec.Locations.IsNone() {
		main, err := im.runnable(th, name+".__main__")
		if errors.Is(err, ErrNoModule) {
			err = fmt.Errorf("%w; '%s' is a package and cannot be directly executed", err, name)
		}
		return main, err
	}
	return spec, nil
}

// names reports whether e misses the module with the name, or a package that it
// is in, rather than something those import.
func names(th *runtime.Thread, e *runtime.Exception, name string) bool {
	v, err := runtime.LookupAttr(th, e.Value(), runtime.Intern("name"))
	missing := runtime.AsStr(v)
	return err == nil && missing != nil && strings.HasPrefix(name+".", missing.String()+".")
}
