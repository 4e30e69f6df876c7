package interp

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// ErrNoModule is returned, with the reason, for a module that cannot be run.
var ErrNoModule = errors.New("no module to run")

// RunModule finds a module along sys.path and runs it as __main__, as python
// -m does: of a package, its module __main__. Its file takes the first place
// in sys.argv.
func (in *Interpreter) RunModule(ctx context.Context, name string) error {
	return in.do(ctx, func(th *runtime.Thread) error {
		source, pkg, err := in.imp.runnable(th, name)
		if err != nil {
			return err
		}
		in.main.Dict().SetStr(namePackage, runtime.NewStr(pkg).Value())
		argv := []runtime.Value{runtime.NewStr(source.path).Value()}
		if given := in.imp.argv.Values(); len(given) > 1 { // none without arguments, or if a package dropped them
			argv = append(argv, given[1:]...)
		}
		in.imp.argv.SetValues(argv)
		return in.runProgram(th, source.path, source.text)
	})
}

// RunFolder runs the module __main__ of a folder, which comes first in
// sys.path.
func (in *Interpreter) RunFolder(ctx context.Context, folder string) error {
	return in.do(ctx, func(th *runtime.Thread) error {
		source, ok := in.imp.locate(th, "__main__", []runtime.Value{runtime.NewStr(folder).Value()})
		if !ok || source.path == "" {
			return fmt.Errorf("%w: can't find '__main__' module in %s", ErrNoModule, runtime.QuoteStr(folder))
		}
		in.AddPath(folder)
		in.main.Dict().SetStr(namePackage, runtime.NewStr("").Value())
		return in.runProgram(th, source.path, source.text)
	})
}

// runnable finds the source of the module to run as __main__, and the package
// that its relative imports start from.
func (im *importer) runnable(th *runtime.Thread, name string) (source sourceFile, pkg string, err error) {
	if strings.HasPrefix(name, ".") {
		return source, "", fmt.Errorf("%w: Relative module names not supported", ErrNoModule)
	}
	_, last, search, err := im.within(th, name)
	if e := runtime.IsException(err, runtime.ModuleNotFoundError); e != nil && names(th, e, name) {
		return source, "", fmt.Errorf("%w: Error while finding module specification for '%s' (%s)", ErrNoModule, name, e.Error())
	}
	if err != nil {
		return source, "", err
	}
	if im.builtin[name] != nil {
		return source, "", fmt.Errorf("%w: No code object available for %s", ErrNoModule, name)
	}
	source, ok := im.locate(th, last, search)
	if last == "" {
		ok = false // the name ends with a point
	}
	if ok && source.folders != nil {
		if source, pkg, err = im.runnable(th, name+".__main__"); errors.Is(err, ErrNoModule) {
			err = fmt.Errorf("%w; '%s' is a package and cannot be directly executed", err, name)
		}
		return source, pkg, err
	}
	if !ok {
		return source, "", fmt.Errorf("%w: No module named %s", ErrNoModule, name)
	}
	pkg, _ = parentOf(name)
	return source, pkg, nil
}

// names reports whether e misses the module with the name, or a package that it
// is in, rather than something those import.
func names(th *runtime.Thread, e *runtime.Exception, name string) bool {
	v, err := runtime.LookupAttr(th, e.Value(), runtime.Intern("name"))
	missing := runtime.AsStr(v)
	return err == nil && missing != nil && strings.HasPrefix(name+".", missing.String()+".")
}
