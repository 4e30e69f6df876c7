package runtime

// DisplayHook is sys.displayhook(v): it prints the repr of what an expression
// statement at the prompt gave, and keeps it as builtins._.
func DisplayHook(th *Thread, v Value) error {
	if hook := th.Interp.SysAttr("displayhook"); hook.IsSet() && hook.Type() != BuiltinFunctionType {
		_, err := Call(th, hook, v)
		return err
	}
	return DefaultDisplayHook(th, v)
}

// DefaultDisplayHook is what sys.displayhook is at first.
func DefaultDisplayHook(th *Thread, v Value) error {
	if v.IsNone() {
		return nil
	}
	s, err := Repr(th, v)
	if err != nil {
		return err
	}
	out, err := th.Stdout()
	if err != nil {
		return err
	}
	if _, err := CallMethod(th, out, nameWrite, NewStr(s.s+"\n").Value()); err != nil {
		return err
	}
	th.Interp.Builtins.SetStr(Intern("_"), v)
	return nil
}
