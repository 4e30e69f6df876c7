// Package weakref is the module weakref. References and proxies are part of the
// object model; the containers and finalize are written in Python.
package weakref

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

var def = runtime.ModuleDef{
	Name: "weakref",
	Doc:  "References that do not keep their objects alive.",
	All: []string{"ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
		"CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"},
	Constants: []runtime.Constant{
		{Name: "ref", Value: runtime.WeakrefType.Value()},
		{Name: "ReferenceType", Value: runtime.WeakrefType.Value()},
		{Name: "ProxyType", Value: runtime.ProxyType.Value()},
		{Name: "CallableProxyType", Value: runtime.CallableProxyType.Value()},
		{Name: "ProxyTypes", Value: runtime.NewTuple(runtime.ProxyType.Value(), runtime.CallableProxyType.Value()).Value()},
	},
	Functions: []runtime.Function{
		{Sig: "proxy(object, callback=None, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.NewWeakProxy(th, args[0], args[1])
		}},
		{Sig: "getweakrefcount(object, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return runtime.Int(int64(len(th.Interp.WeakReferences(args[0])))), nil
		}},
		{Sig: "getweakrefs(object, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			var refs []runtime.Value
			for _, r := range th.Interp.WeakReferences(args[0]) {
				refs = append(refs, r.Value())
			}
			return runtime.NewList(refs).Value(), nil
		}},
		{Sig: "_at_exit(func, /)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			fn := args[0]
			th.Interp.AtExit(func(th *runtime.Thread) error {
				_, err := runtime.Call(th, fn)
				return err
			})
			return runtime.None, nil
		}},
	},
	Sources: []runtime.ModuleSource{
		pysource.Of("weakref/mappings.py", "WeakValueDictionary", "WeakKeyDictionary", "KeyedRef"),
		pysource.Of("weakref/weakset.py", "WeakSet"),
		pysource.Of("weakref/weakmethod.py", "WeakMethod"),
		pysource.Of("weakref/finalize.py", "finalize"),
	},
}

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return def.New(th) }
