package sys

import (
	"math"
	goruntime "runtime"

	"github.com/asyn-lang/asyn/runtime"
)

// Module makes the module, and has the interpreter look for its standard
// streams and hooks there from now on.
func Module(th *runtime.Thread) (*runtime.Module, error) {
	m, err := def.New(th)
	if err != nil {
		return nil, err
	}
	d := m.Dict()
	set := func(name string, v runtime.Value) { d.SetStr(runtime.Intern(name), v) }
	stdin, stdout, stderr := th.Interp.StdStreams()
	for _, stream := range [...]struct {
		name string
		v    runtime.Value
	}{{"stdin", stdin}, {"stdout", stdout}, {"stderr", stderr}} {
		set(stream.name, stream.v)
		set("__"+stream.name+"__", stream.v)
	}
	for _, name := range []string{"breakpointhook", "displayhook", "excepthook", "unraisablehook"} {
		set("__"+name+"__", d.GetStr(runtime.Intern(name)))
	}
	set("argv", runtime.NewList([]runtime.Value{text("")}).Value())
	set("orig_argv", runtime.NewList(nil).Value())
	set("path", runtime.NewList(nil).Value())
	set("modules", th.Interp.Modules.Value())
	set("warnoptions", warnOptions(th.Interp.Host))
	set("meta_path", runtime.NewList(nil).Value())
	set("path_hooks", runtime.NewList(nil).Value())
	set("path_importer_cache", runtime.NewDict().Value())
	set("_xoptions", runtime.NewDict().Value())
	set("version_info", versionInfo())
	set("float_info", floatInfo())
	set("int_info", newRecord(intInfoType, ints(30, 4, runtime.DefaultMaxStrDigits, runtime.MaxStrDigitsThreshold)...))
	set("hash_info", hashInfo())
	none, _ := th.Interp.Host.Getenv("PYTHONDONTWRITEBYTECODE")
	set("dont_write_bytecode", runtime.Bool(none != ""))
	dev, _ := th.Interp.Host.Getenv("PYTHONDEVMODE")
	set("flags", flagsInfo(map[string]bool{"dont_write_bytecode": none != "", "dev_mode": dev != ""}))
	set("pycache_prefix", runtime.None)
	if prefix, _ := th.Interp.Host.Getenv("PYTHONPYCACHEPREFIX"); prefix != "" {
		set("pycache_prefix", text(prefix))
	}
	set("thread_info", newRecord(threadInfoType, text("goroutine"), runtime.None, runtime.None))
	set("implementation", implementation())
	names := make([]runtime.Value, len(stdlibModules))
	for i, name := range stdlibModules {
		names[i] = text(name)
	}
	all, err := runtime.NewFrozenSet(th, names)
	if err != nil {
		return nil, err
	}
	set("stdlib_module_names", all.Value())
	th.Interp.UseSys(d)
	return m, nil
}

var def = runtime.ModuleDef{
	Name: "sys",
	Doc:  "What the interpreter knows of itself and of the script it runs, and settings of it.",
	Constants: []runtime.Constant{
		{Name: "version", Value: text(version + " (asyn) [" + goruntime.Version() + "]")},
		{Name: "hexversion", Value: runtime.Int(hexVersion)},
		{Name: "api_version", Value: runtime.Int(1013)},
		{Name: "copyright", Value: text("Copyright (c) the asyn authors.")},
		{Name: "platform", Value: text(platform())},
		{Name: "byteorder", Value: text("little")},
		{Name: "maxsize", Value: runtime.Int(math.MaxInt64)},
		{Name: "maxunicode", Value: runtime.Int(0x10ffff)},
		{Name: "float_repr_style", Value: text("short")},
		{Name: "prefix", Value: text("")},
		{Name: "exec_prefix", Value: text("")},
		{Name: "base_prefix", Value: text("")},
		{Name: "base_exec_prefix", Value: text("")},
		{Name: "platlibdir", Value: text("lib")},
		{Name: "abiflags", Value: text("")},
		{Name: "builtin_module_names", Value: runtime.NewTuple().Value()},
	},
	Functions: []runtime.Function{
		{Sig: "exit(status=None, /)", Fn: exit},
		{Sig: "exc_info()", Fn: excInfo},
		{Sig: "exception()", Fn: exception},
		{Sig: "_getframe(depth=0, /)", Fn: getFrame},
		{Sig: "_getframemodulename(depth=0)", Fn: getFrameModuleName},
		{Sig: "breakpointhook(*args, **kws)", Fn: breakpointHook},
		{Sig: "displayhook(object, /)", Fn: displayHook},
		{Sig: "excepthook(exctype, value, traceback, /)", Fn: exceptHook},
		{Sig: "unraisablehook(unraisable, /)", Fn: unraisableHook},
		{Sig: "getsizeof(object, default=)", Fn: sizeOf},
		{Sig: "getrefcount(object, /)", Fn: unsupported("asyn does not count references")},
		{Sig: "intern(string, /)", Fn: intern},
		{Sig: "getrecursionlimit()", Fn: getRecursionLimit},
		{Sig: "setrecursionlimit(limit, /)", Fn: setRecursionLimit},
		{Sig: "get_int_max_str_digits()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Int(int64(th.Interp.MaxStrDigits())), nil
		}},
		{Sig: "set_int_max_str_digits(maxdigits)", Fn: setMaxStrDigits},
		{Sig: "getswitchinterval()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Float(stateOf(th).switchInterval), nil
		}},
		{Sig: "setswitchinterval(interval, /)", Fn: setSwitchInterval},
		{Sig: "get_asyncgen_hooks()", Fn: getAsyncGenHooks},
		{Sig: "set_asyncgen_hooks(firstiter=, finalizer=)", Fn: setAsyncGenHooks},
		{Sig: "get_coroutine_origin_tracking_depth()", Fn: func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
			return runtime.Int(stateOf(th).originDepth), nil
		}},
		{Sig: "set_coroutine_origin_tracking_depth(depth)", Fn: setOriginDepth},
		{Sig: "gettrace()", Fn: returning(runtime.None)},
		{Sig: "settrace(function, /)", Fn: setHook("settrace")},
		{Sig: "getprofile()", Fn: returning(runtime.None)},
		{Sig: "setprofile(function, /)", Fn: setHook("setprofile")},
		{Sig: "getdefaultencoding()", Fn: returning(text("utf-8"))},
		{Sig: "getfilesystemencoding()", Fn: returning(text("utf-8"))},
		{Sig: "getfilesystemencodeerrors()", Fn: returning(text("surrogateescape"))},
		{Sig: "is_finalizing()", Fn: returning(runtime.False)},
		{Sig: "_is_gil_enabled()", Fn: returning(runtime.True)},
		{Sig: "audit(event, /, *args)", Fn: returning(runtime.None)},
	},
}
