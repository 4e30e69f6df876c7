package asyncio

import (
	_ "embed"

	"github.com/asyn-lang/asyn/runtime"
)

//go:embed barrier.py
var barrierSource string

// embedded holds the sources of classes that are written in asyn itself, for
// they are mostly waits inside of try and with. Each is compiled when it is
// first asked for, so that importing the module does not pay for it.
var embedded = map[string]string{"Barrier": barrierSource}

// define runs an embedded source and returns what it defines under name, which
// becomes an attribute of the module.
func define(th *runtime.Thread, source string, name *runtime.Str) (runtime.Value, error) {
	globals := runtime.NewDict()
	globals.SetStr(runtime.Intern("__name__"), runtime.NewStr("asyncio").Value())
	globals.SetStr(runtime.Intern("__builtins__"), th.Interp.Builtins.Value())
	code, err := th.Interp.Compiler.Compile(th, runtime.SourceText{Text: source}, "<asyncio>", "exec")
	if err != nil {
		return runtime.Value{}, err
	}
	if _, err := th.Interp.Compiler.Exec(th, code, globals, runtime.Value{}); err != nil {
		return runtime.Value{}, err
	}
	v := globals.GetStr(name)
	if m := runtime.AsModule(th.Interp.Modules.GetStr(runtime.Intern("asyncio"))); m != nil {
		m.Dict().SetStr(name, v)
	}
	return v, nil
}
