package loop

import (
	"fmt"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// taskPrintStack is Task.print_stack: the task's frames, printed like a
// traceback.
func taskPrintStack(th *runtime.Thread, t *Task, args []runtime.Value) (runtime.Value, error) {
	frames, err := t.limited(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	text, err := t.stackText(th, frames)
	if err != nil {
		return runtime.Value{}, err
	}
	if file := args[2]; file.IsSet() && !file.IsNone() {
		_, err = runtime.CallMethod(th, file, runtime.Intern("write"), runtime.NewStr(text).Value())
		return runtime.None, err
	}
	th.WriteStderr(text)
	return runtime.None, nil
}

func (t *Task) stackText(th *runtime.Thread, frames []runtime.Value) (string, error) {
	r, err := runtime.Repr(th, t.Value())
	if err != nil {
		return "", err
	}
	var b strings.Builder
	switch {
	case len(frames) == 0:
		fmt.Fprintf(&b, "No stack for %s\n", r)
	case t.state == failed:
		fmt.Fprintf(&b, "Traceback for %s (most recent call last):\n", r)
	default:
		fmt.Fprintf(&b, "Stack for %s (most recent call last):\n", r)
	}
	for _, frame := range frames {
		if err := writeFrame(th, &b, frame); err != nil {
			return "", err
		}
	}
	if t.state == failed {
		for _, piece := range runtime.FormatExceptionOnly(th, runtime.AsException(t.value), nil) {
			b.WriteString(piece)
		}
	}
	return b.String(), nil
}

func writeFrame(th *runtime.Thread, b *strings.Builder, frame runtime.Value) error {
	file, name := "?", "?"
	code, err := runtime.GetAttr(th, frame, runtime.Intern("f_code"))
	if err != nil {
		return err
	}
	line, err := runtime.GetAttr(th, frame, nameLineNo)
	if err != nil {
		return err
	}
	if file, err = textAttr(th, code, "co_filename"); err != nil {
		return err
	}
	if name, err = textAttr(th, code, "co_name"); err != nil {
		return err
	}
	n, err := runtime.IndexOf(th, line)
	if err != nil {
		return err
	}
	fmt.Fprintf(b, "  File %q, line %d, in %s\n", file, n, name)
	if source := th.SourceLine(file, n); source != "" {
		fmt.Fprintf(b, "    %s\n", strings.TrimSpace(source))
	}
	return nil
}

// textAttr reads an attribute that should be a string.
func textAttr(th *runtime.Thread, v runtime.Value, name string) (string, error) {
	x, err := runtime.LookupAttr(th, v, runtime.Intern(name))
	if err != nil || !x.IsSet() {
		return "", err
	}
	if s := runtime.AsStr(x); s != nil {
		return s.String(), nil
	}
	return "", nil
}
