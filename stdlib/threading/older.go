package threading

import "github.com/asyn-lang/asyn/runtime"

// deprecated is fn, which warns with a message first.
func deprecated(message string, fn runtime.NativeFunc) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		if err := th.Warn(runtime.DeprecationWarning, message); err != nil {
			return runtime.Value{}, err
		}
		return fn(th, args)
	}
}

// warnDeprecated is what the methods in Python warn with: of their caller.
func warnDeprecated(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	return runtime.None, runtime.WarnLevel(th, runtime.DeprecationWarning, args[0], 2)
}

// olderMethods are the methods of a thread for which it has attributes now.
func olderMethods() []runtime.Method {
	get := func(method, attribute string) runtime.Method {
		name := runtime.Intern(attribute)
		return runtime.Method{
			Sig: "def " + method + "(self)",
			Fn: deprecated(method+"() is deprecated, get the "+attribute+" attribute instead",
				func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
					return runtime.GetAttr(th, args[0], name)
				}),
		}
	}
	set := func(method, attribute string) runtime.Method {
		name := runtime.Intern(attribute)
		return runtime.Method{
			Sig: "def " + method + "(self, " + attribute + ")",
			Fn: deprecated(method+"() is deprecated, set the "+attribute+" attribute instead",
				func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
					return runtime.None, runtime.SetAttr(th, args[0], name, args[1])
				}),
		}
	}
	return []runtime.Method{get("getName", "name"), set("setName", "name"), get("isDaemon", "daemon"), set("setDaemon", "daemon")}
}
