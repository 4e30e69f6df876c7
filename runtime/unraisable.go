package runtime

// Unraisable reports an error that has nowhere to go, as sys.unraisablehook
// does; obj is where it happened (unset: nothing is shown).
func (th *Thread) Unraisable(err error, obj Value, lead string) {
	e, ok := err.(*Exception)
	if !ok {
		th.Interp.Cancel(err)
		return
	}
	text := lead + "\n"
	if obj.IsSet() {
		text = lead + ": " + mustRepr(th, obj) + "\n"
	}
	th.WriteStderr(text + FormatException(th, e))
}
