package runtime

// Unraisable reports an error that has nowhere to go, as sys.unraisablehook
// does; obj is where it happened (unset: nothing is shown).
func (th *Thread) Unraisable(err error, obj Value, lead string) {
	e, ok := err.(*Exception)
	if !ok {
		th.Interp.Cancel(err)
		return
	}
	if hook := th.Interp.SysAttr("unraisablehook"); hook.IsSet() && AsNative(hook) == nil {
		th.callUnraisableHook(hook, e, obj, lead)
		return
	}
	text := lead + ":\n"
	if obj.IsSet() {
		text = lead + ": " + mustRepr(th, obj) + "\n"
	}
	th.WriteStderr(text + formatUnraisable(th, e))
}

// callUnraisableHook calls a script's sys.unraisablehook. What that raises in
// turn is printed.
func (th *Thread) callUnraisableHook(hook Value, e *Exception, obj Value, lead string) {
	d := NewDict()
	d.SetStr(Intern("exc_type"), e.typ.Value())
	d.SetStr(Intern("exc_value"), e.Value())
	d.SetStr(Intern("exc_traceback"), tracebackValue(e.Traceback))
	message := None
	if lead != "Exception ignored in" { // which is what None stands for
		message = NewStr(lead).Value()
	}
	d.SetStr(Intern("err_msg"), message)
	d.SetStr(Intern("object"), OrNone(obj))
	if _, err := Call(th, hook, NewNamespace(d).Value()); err != nil {
		if raised, ok := err.(*Exception); ok {
			th.WriteStderr("Exception ignored in sys.unraisablehook: " + mustRepr(th, hook) + "\n" + FormatException(th, raised))
		} else {
			th.Interp.Cancel(err)
		}
	}
}
