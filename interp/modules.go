package interp

import (
	"maps"
	"slices"
	"sync"

	"github.com/asyn-lang/asyn/interp/vm"
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/ast"
	"github.com/asyn-lang/asyn/stdlib/asyncio"
	"github.com/asyn-lang/asyn/stdlib/asyncio/transports"
	"github.com/asyn-lang/asyn/stdlib/bisect"
	"github.com/asyn-lang/asyn/stdlib/codecs"
	"github.com/asyn-lang/asyn/stdlib/collections"
	"github.com/asyn-lang/asyn/stdlib/contextvars"
	"github.com/asyn-lang/asyn/stdlib/functools"
	"github.com/asyn-lang/asyn/stdlib/future"
	"github.com/asyn-lang/asyn/stdlib/futures"
	"github.com/asyn-lang/asyn/stdlib/gc"
	"github.com/asyn-lang/asyn/stdlib/heapq"
	"github.com/asyn-lang/asyn/stdlib/importlib"
	"github.com/asyn-lang/asyn/stdlib/io"
	"github.com/asyn-lang/asyn/stdlib/itertools"
	"github.com/asyn-lang/asyn/stdlib/json"
	"github.com/asyn-lang/asyn/stdlib/math"
	"github.com/asyn-lang/asyn/stdlib/operator"
	oslib "github.com/asyn-lang/asyn/stdlib/os"
	"github.com/asyn-lang/asyn/stdlib/pure"
	"github.com/asyn-lang/asyn/stdlib/random"
	"github.com/asyn-lang/asyn/stdlib/selectors"
	"github.com/asyn-lang/asyn/stdlib/signal"
	"github.com/asyn-lang/asyn/stdlib/socket"
	stringlib "github.com/asyn-lang/asyn/stdlib/string"
	"github.com/asyn-lang/asyn/stdlib/structs"
	"github.com/asyn-lang/asyn/stdlib/sys"
	"github.com/asyn-lang/asyn/stdlib/threading"
	"github.com/asyn-lang/asyn/stdlib/time"
	"github.com/asyn-lang/asyn/stdlib/traceback"
	"github.com/asyn-lang/asyn/stdlib/types"
	"github.com/asyn-lang/asyn/stdlib/typing"
	"github.com/asyn-lang/asyn/stdlib/warnings"
	"github.com/asyn-lang/asyn/stdlib/weakref"
)

// builtinModules lists the modules that are part of asyn. They are made when a
// script first imports them.
func builtinModules() map[string]moduleMaker {
	modules := map[string]moduleMaker{
		"builtins":            func(th *runtime.Thread) (*runtime.Module, error) { return builtinsModule(th), nil },
		"__future__":          future.Module,
		"abc":                 collections.ABC,
		"ast":                 ast.Module,
		"asyncio":             asyncio.Module,
		"bisect":              bisect.Module,
		"codecs":              codecs.Module,
		"collections":         collections.Module,
		"collections.abc":     collections.ABCs,
		"concurrent":          futures.Package,
		"concurrent.futures":  futures.Module,
		"contextvars":         contextvars.Module,
		"functools":           functools.Module,
		"gc":                  gc.Module,
		"heapq":               heapq.Module,
		"importlib":           importlib.Module,
		"importlib.machinery": importlib.Machinery,
		"importlib.util":      importlib.Util,
		"io":                  io.Module,
		"itertools":           itertools.Module,
		"json":                json.Module,
		"json.decoder":        json.Decoder,
		"json.encoder":        json.Encoder,
		"json.scanner":        json.Scanner,
		"math":                math.Module,
		"operator":            operator.Module,
		"os":                  oslib.Module,
		"posixpath":           oslib.Path,
		"random":              random.Module,
		"selectors":           selectors.Module,
		"signal":              signal.Module,
		"socket":              socket.Module,
		"string":              stringlib.Module,
		"string.templatelib":  vm.TemplateModule,
		"struct":              structs.Module,
		"sys":                 sys.Module,
		"threading":           threading.Module,
		"time":                time.Module,
		"traceback":           traceback.Module,
		"types":               typesModule,
		"typing":              typingModule,
		"warnings":            warnings.Module,
		"weakref":             weakref.Module,
	}
	modules[transports.Name] = transports.Module
	for _, name := range asyncio.Submodules {
		modules["asyncio."+name] = asyncio.Submodule(name)
	}
	for _, name := range futures.Submodules {
		modules["concurrent.futures."+name] = futures.Submodule(name)
	}
	for _, name := range pure.Names() {
		modules[name] = pure.Module(name)
	}
	for name, make := range runtime.LinkedModules() {
		modules[name] = make
	}
	return modules
}

// builtinsModule is module builtins.
func builtinsModule(th *runtime.Thread) *runtime.Module {
	m := runtime.NewModule("builtins", runtime.Value{})
	m.SetDict(th.Interp.Builtins)
	return m
}

// typesModule is module types with what only the virtual machine can do.
func typesModule(th *runtime.Thread) (*runtime.Module, error) {
	m, err := types.Module(th)
	if err == nil {
		m.Dict().SetStr(runtime.Intern("coroutine"), runtime.NewNative("types", "coroutine(func)", vm.IterableCoroutine).Value())
	}
	return m, err
}

// typingDef is the definition of module typing, of which the virtual machine has
// the type parameters.
var typingDef = sync.OnceValue(func() *runtime.ModuleDef { return typing.Complete(vm.TypingNatives()) })

func typingModule(th *runtime.Thread) (*runtime.Module, error) { return typingDef().New(th) }

// setUpSys imports module sys and gives it what the interpreter decides.
func setUpSys(th *runtime.Thread, im *importer, executable string) error {
	if im.builtin["sys"] == nil {
		return nil
	}
	v, err := im.load(th, "sys")
	if err != nil {
		return err
	}
	d := runtime.MustAs[runtime.Module](v).Dict()
	d.SetStr(runtime.Intern("executable"), runtime.NewStr(executable).Value())
	d.SetStr(runtime.Intern("_base_executable"), runtime.NewStr(executable).Value())
	d.SetStr(runtime.Intern("argv"), im.argv.Value())
	d.SetStr(runtime.Intern("path"), im.path.Value())
	d.SetStr(runtime.Intern("modules"), th.Interp.Modules.Value())
	d.SetStr(runtime.Intern("meta_path"), runtime.NewList(defaultFinders()).Value())
	d.SetStr(runtime.Intern("path_hooks"), runtime.NewList([]runtime.Value{importlib.PathHook}).Value())
	names := make([]runtime.Value, 0, len(im.builtin))
	for _, name := range slices.Sorted(maps.Keys(im.builtin)) {
		names = append(names, runtime.NewStr(name).Value())
	}
	d.SetStr(runtime.Intern("builtin_module_names"), runtime.NewTuple(names...).Value())
	if options := runtime.AsList(th.Interp.SysAttr("warnoptions")); options != nil && options.Len() > 0 && im.builtin["warnings"] != nil {
		_, err = im.load(th, "warnings") // which knows what they mean
	}
	return err
}
