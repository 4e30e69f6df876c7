package interp

import (
	"github.com/asyn-lang/asyn/interp/vm"
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/asyncio"
	"github.com/asyn-lang/asyn/stdlib/asyncio/transports"
	"github.com/asyn-lang/asyn/stdlib/collections"
	"github.com/asyn-lang/asyn/stdlib/contextvars"
	"github.com/asyn-lang/asyn/stdlib/functools"
	"github.com/asyn-lang/asyn/stdlib/future"
	"github.com/asyn-lang/asyn/stdlib/futures"
	"github.com/asyn-lang/asyn/stdlib/importlib"
	"github.com/asyn-lang/asyn/stdlib/itertools"
	"github.com/asyn-lang/asyn/stdlib/math"
	"github.com/asyn-lang/asyn/stdlib/operator"
	"github.com/asyn-lang/asyn/stdlib/random"
	"github.com/asyn-lang/asyn/stdlib/signal"
	"github.com/asyn-lang/asyn/stdlib/socket"
	stringlib "github.com/asyn-lang/asyn/stdlib/string"
	"github.com/asyn-lang/asyn/stdlib/sys"
	"github.com/asyn-lang/asyn/stdlib/threading"
	"github.com/asyn-lang/asyn/stdlib/time"
	"github.com/asyn-lang/asyn/stdlib/types"
)

// builtinModules lists the modules written in Go. They are made when a script
// first imports them.
func builtinModules() map[string]moduleMaker {
	modules := map[string]moduleMaker{
		"__future__":         future.Module,
		"abc":                collections.ABC,
		"asyncio":            asyncio.Module,
		"collections":        collections.Module,
		"collections.abc":    collections.ABCs,
		"contextvars":        contextvars.Module,
		"concurrent":         futures.Package,
		"concurrent.futures": futures.Module,
		"functools":          functools.Module,
		"importlib":          importlib.Module,
		"itertools":          itertools.Module,
		"math":               math.Module,
		"operator":           operator.Module,
		"random":             random.Module,
		"signal":             signal.Module,
		"socket":             socket.Module,
		"string":             stringlib.Module,
		"string.templatelib": vm.TemplateModule,
		"sys":                sys.Module,
		"time":               time.Module,
		"threading":          threading.Module,
		"types":              typesModule,
	}
	modules[transports.Name] = transports.Module
	for _, name := range asyncio.Submodules {
		modules["asyncio."+name] = asyncio.Submodule(name)
	}
	for _, name := range futures.Submodules {
		modules["concurrent.futures."+name] = futures.Submodule(name)
	}
	return modules
}

// typesModule is module types with what only the virtual machine can do.
func typesModule(th *runtime.Thread) (*runtime.Module, error) {
	m, err := types.Module(th)
	if err == nil {
		m.Dict().SetStr(runtime.Intern("coroutine"), runtime.NewNative("types", "coroutine(func)", vm.IterableCoroutine).Value())
	}
	return m, err
}

// setUpSys imports module sys and gives it what the interpreter decides.
func setUpSys(th *runtime.Thread, im *importer) error {
	if im.builtin["sys"] == nil {
		return nil
	}
	v, err := im.load(th, "sys")
	if err != nil {
		return err
	}
	d := runtime.MustAs[runtime.Module](v).Dict()
	d.SetStr(runtime.Intern("argv"), im.argv.Value())
	d.SetStr(runtime.Intern("path"), im.path.Value())
	d.SetStr(runtime.Intern("modules"), th.Interp.Modules.Value())
	return nil
}
