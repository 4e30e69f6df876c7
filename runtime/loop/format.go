package loop

import (
	"fmt"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// futureRepr is the repr of a Future or of a class derived from it.
func futureRepr(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	f := futureOf(self)
	if !th.ReprEnter(self) {
		return runtime.NewStr("...").Value(), nil
	}
	defer th.ReprLeave()
	parts := []string{strings.ToLower(f.stateName())}
	rest, err := f.describe(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return angled(self, append(parts, rest...)), nil
}

func taskRepr(th *runtime.Thread, self runtime.Value) (runtime.Value, error) {
	t := taskOf(self)
	if !th.ReprEnter(self) {
		return runtime.NewStr("...").Value(), nil
	}
	defer th.ReprLeave()
	state := strings.ToLower(t.stateName())
	if t.state == pending && t.cancels > 0 {
		state = "cancelling"
	}
	parts := []string{state, "name=" + runtime.QuoteStr(t.Name())}
	if t.coro != nil {
		text, err := formatCoroutine(th, t.Coroutine())
		if err != nil {
			return runtime.Value{}, err
		}
		parts = append(parts, "coro=<"+text+">")
	}
	if t.state == pending && t.value.IsSet() {
		text, err := runtime.Repr(th, t.value)
		if err != nil {
			return runtime.Value{}, err
		}
		parts = append(parts, "wait_for="+text.String())
	}
	rest, err := t.describe(th)
	if err != nil {
		return runtime.Value{}, err
	}
	return angled(self, append(parts, rest...)), nil
}

func angled(self runtime.Value, parts []string) runtime.Value {
	return runtime.NewStr("<" + self.Type().BareName() + " " + strings.Join(parts, " ") + ">").Value()
}

// describe shows a future's outcome or its callbacks, and where it was made if
// that is known.
func (f *Future) describe(th *runtime.Thread) ([]string, error) {
	parts, err := f.describeState(th)
	if x := f.rare(); x != nil && x.created != "" {
		parts = append(parts, "created at "+x.created)
	}
	return parts, err
}

func (f *Future) describeState(th *runtime.Thread) ([]string, error) {
	switch f.state {
	case failed:
		text, err := runtime.Repr(th, f.value)
		if err != nil {
			return nil, err
		}
		return []string{"exception=" + text.String()}, nil
	case succeeded:
		text, err := abbreviated(th, f.value, reprLevels)
		if err != nil {
			return nil, err
		}
		return []string{"result=" + text}, nil
	case cancelled:
		return nil, nil
	}
	callbacks := f.callbacks()
	if len(callbacks) == 0 {
		return nil, nil
	}
	texts := make([]string, len(callbacks))
	for i, c := range callbacks {
		var err error
		if texts[i], err = c.format(th); err != nil {
			return nil, err
		}
	}
	if n := len(texts); n > 2 {
		return []string{fmt.Sprintf("cb=[%s, <%d more>, %s]", texts[0], n-2, texts[n-1])}, nil
	}
	return []string{"cb=[" + strings.Join(texts, ", ") + "]"}, nil
}

// callbacks lists whom f tells when it is done.
func (f *Future) callbacks() []callback {
	if f.link == nil {
		return nil
	}
	if x := f.rare(); x != nil {
		return append([]callback(nil), x.callbacks...)
	}
	return []callback{{to: f.link}}
}

func (c callback) format(th *runtime.Thread) (string, error) {
	switch {
	case c.to == nil:
		return formatCallback(th, c.fn, "()")
	case c.to.Type() == listenerType:
		return runtime.MustAs[Listener](c.to.Value()).Name + "()", nil
	}
	return "Task.task_wakeup()", nil
}

// formatCallback shows the call of a function with args as asyncio's reports do:
// its name, and where it is defined, unless it is a method.
func formatCallback(th *runtime.Thread, fn runtime.Value, args string) (string, error) {
	fn, depth, err := unwrapPartial(th, fn)
	if err != nil {
		return "", err
	}
	text, err := callableName(th, fn)
	if err != nil {
		return "", err
	}
	text += strings.Repeat("()", depth) + args
	if runtime.AsMethod(fn) != nil {
		return text, nil
	}
	code, err := runtime.LookupAttr(th, fn, runtime.Intern("__code__"))
	if err != nil || !code.IsSet() {
		return text, err
	}
	place, err := codePlace(th, code)
	return text + " at " + place, err
}

// unwrapPartial returns the function that functools.partial objects, depth of
// them one in another, end in.
func unwrapPartial(th *runtime.Thread, fn runtime.Value) (f runtime.Value, depth int, err error) {
	for err == nil && fn.Type().Name() == "functools.partial" {
		fn, err = runtime.GetAttr(th, fn, runtime.Intern("func"))
		depth++
	}
	return fn, depth, err
}

// callableName is the qualified name of a function, or its repr without one.
func callableName(th *runtime.Thread, fn runtime.Value) (string, error) {
	for _, attr := range []string{"__qualname__", "__name__"} {
		text, err := textAttr(th, fn, attr)
		if err != nil || text != "" {
			return text, err
		}
	}
	r, err := runtime.Repr(th, fn)
	if err != nil {
		return "", err
	}
	return r.String(), nil
}

// codePlace is "file:line" of a code object's definition.
func codePlace(th *runtime.Thread, code runtime.Value) (string, error) {
	file, err := textAttr(th, code, "co_filename")
	if err != nil {
		return "", err
	}
	line, err := runtime.LookupAttr(th, code, runtime.Intern("co_firstlineno"))
	if err != nil {
		return "", err
	}
	return placeText(th, file, line)
}

func placeText(th *runtime.Thread, file string, line runtime.Value) (string, error) {
	r, err := runtime.Repr(th, runtime.OrNone(line))
	if err != nil {
		return "", err
	}
	if file == "" {
		file = "<empty co_filename>"
	}
	return file + ":" + r.String(), nil
}

// formatCoroutine shows a task's coroutine: its name, and where it is or was
// defined.
func formatCoroutine(th *runtime.Thread, coro runtime.Value) (string, error) {
	name := ""
	for _, attr := range []string{"__qualname__", "__name__"} {
		text, err := textAttr(th, coro, attr)
		if err != nil {
			return "", err
		}
		if name = text; name != "" {
			break
		}
	}
	if name == "" {
		name = "<" + coro.Type().Name() + " without __name__>"
	}
	name += "()"
	code, err := runtime.LookupAttr(th, coro, runtime.Intern("cr_code"))
	if err != nil {
		return "", err
	}
	if !code.IsSet() || code.IsNone() {
		running, err := runtime.LookupAttr(th, coro, runtime.Intern("cr_running"))
		if err == nil && running.IsSet() && running.IsTrue() {
			name += " running"
		}
		return name, err
	}
	frame, err := runtime.LookupAttr(th, coro, nameFrame)
	if err != nil {
		return "", err
	}
	if !frame.IsSet() || frame.IsNone() {
		place, err := codePlace(th, code)
		return name + " done, defined at " + place, err
	}
	file, err := textAttr(th, code, "co_filename")
	if err != nil {
		return "", err
	}
	line, err := runtime.GetAttr(th, frame, nameLineNo)
	if err != nil {
		return "", err
	}
	place, err := placeText(th, file, line)
	return name + " running at " + place, err
}
