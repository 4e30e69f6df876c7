package runtime

import (
	"fmt"
	"slices"
	"strings"
)

// A WarningFilter says what becomes of the warnings it matches.
type WarningFilter struct {
	Action   string // default, error, ignore, always, module, once
	Category *Type
	Line     int // 0 for any
	// Message and Module match the text and the module's name; nil matches all.
	Message, Module func(string) bool
	// Tuple is the filter as the list warnings.filters shows it.
	Tuple Value
}

// Warnings is an interpreter's warning state, the heart of module warnings.
type Warnings struct {
	Filters []WarningFilter // the first that matches decides
	// Default is what happens to warnings no filter matches.
	Default string
	// Show, if set, is called with (message, category, filename, lineno) in
	// place of printing: catch_warnings(record=True), or a script's
	// warnings.showwarning.
	Show Value
	seen map[warningKey]bool
}

type warningKey struct {
	text     string
	category *Type
	file     string
	line     int
}

type warningsKey struct{}

// Warnings returns the interpreter's warning state.
func (in *Interpreter) Warnings() *Warnings {
	if w, ok := in.State(warningsKey{}).(*Warnings); ok {
		return w
	}
	w := &Warnings{Default: "default", seen: make(map[warningKey]bool)}
	inMain := func(module string) bool { return module == "__main__" }
	w.Filters = []WarningFilter{
		{Action: "default", Category: DeprecationWarning, Module: inMain},
		{Action: "ignore", Category: DeprecationWarning},
		{Action: "ignore", Category: PendingDeprecationWarning},
		{Action: "ignore", Category: ImportWarning},
		{Action: "ignore", Category: ResourceWarning},
	}
	in.SetState(warningsKey{}, w)
	return w
}

// Forget makes warnings that were shown once show again: the filters have
// changed.
func (w *Warnings) Forget() { clear(w.seen) }

func (w *Warnings) action(category *Type, text, module string, line int) string {
	for i := range w.Filters {
		f := &w.Filters[i]
		if (f.Category == nil || category.IsSubtype(f.Category)) && (f.Line == 0 || f.Line == line) &&
			(f.Message == nil || f.Message(text)) && (f.Module == nil || f.Module(module)) {
			return f.Action
		}
	}
	return w.Default
}

// isNew reports whether a warning has not been shown before, under an action
// that shows some warnings once.
func (w *Warnings) isNew(key warningKey, action string) bool {
	switch action {
	case "always", "all":
		return true
	case "module":
		key.line = 0
	case "once":
		key.file, key.line = "", 0
	}
	if w.seen[key] {
		return false
	}
	w.seen[key] = true
	return true
}

// Warn issues a warning about the code that runs.
func (th *Thread) Warn(category *Type, message string) error {
	return WarnLevel(th, category, NewStr(message).Value(), 1)
}

// WarnLevel is warnings.warn: message is a str or a Warning, level 1 means the
// running frame, 2 its caller, and so on. Callers in files whose names start with
// one of the skipped prefixes do not count; if there are any, the level is at
// least 2.
func WarnLevel(th *Thread, category *Type, message Value, level int, skipped ...string) error {
	if len(skipped) > 0 {
		level = max(level, 2)
	}
	file, module, line := "<sys>", "sys", 0
	if th.Frames != nil {
		f := th.Frames.Frame(0)
		for level > 1 && f != nil {
			f = f.Back()
			if len(skipped) == 0 || f == nil || !startsWithAny(FrameFile(th, f), skipped) {
				level--
			}
		}
		if f != nil {
			line = f.Line()
			file, module = FrameFile(th, f), "<string>"
			if name := AsStr(OrNone(f.Globals().GetStr(nameName))); name != nil {
				module = name.s
			}
		}
	}
	return WarnExplicit(th, category, message, file, line, module)
}

func startsWithAny(text string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasPrefix(text, prefix) })
}

// FrameFile is the file name of the code a frame runs, "<string>" if it has none.
func FrameFile(th *Thread, f Frame) string {
	code, err := LookupAttr(th, f.Object(), Intern("f_code"))
	if err != nil || !code.IsSet() {
		return "<string>"
	}
	name, err := LookupAttr(th, code, Intern("co_filename"))
	if s := AsStr(OrNone(name)); err == nil && s != nil {
		return s.s
	}
	return "<string>"
}

// WarnAt issues a warning about a line of a file that need not be running.
func WarnAt(th *Thread, category *Type, message, file string, line int) error {
	return WarnExplicit(th, category, NewStr(message).Value(), file, line, "__main__")
}

// WarnExplicit is warnings.warn_explicit. The error it returns is the warning
// itself where a filter turns it into one.
func WarnExplicit(th *Thread, category *Type, message Value, file string, line int, module string) error {
	exc := message
	if AsException(message) == nil {
		v, err := Call(th, category.Value(), message)
		if err != nil {
			return err
		}
		exc = v
	} else {
		category = message.Type()
	}
	text, err := ToStr(th, exc)
	if err != nil {
		return err
	}
	w := th.Interp.Warnings()
	action := w.action(category, text.s, module, line)
	switch action {
	case "ignore":
		return nil
	case "error":
		if e := AsException(exc); e != nil {
			return e
		}
	}
	// The compiler's warnings are not remembered: compiling again warns again.
	if !category.IsSubtype(SyntaxWarning) && !w.isNew(warningKey{text.s, category, file, line}, action) {
		return nil
	}
	if w.Show.IsSet() {
		_, err := Call(th, w.Show, exc, category.Value(), NewStr(file).Value(), Int(int64(line)))
		return err
	}
	th.WriteStderr(FormatWarning(th, category, text.s, file, line))
	return nil
}

// FormatWarning renders a warning as it is printed, with the source line if it
// can be read.
func FormatWarning(th *Thread, category *Type, text, file string, line int) string {
	out := fmt.Sprintf("%s:%d: %s: %s\n", file, line, category.name, text)
	if src := strings.TrimSpace(th.SourceLine(file, line)); src != "" {
		out += "  " + src + "\n"
	}
	return out
}

// SourceLine is a line of a source file, "" if it cannot be read.
func (th *Thread) SourceLine(file string, line int) string {
	if given := th.GivenLines(file); given != nil && 1 <= line && line <= given.Len() {
		if s := AsStr(given.At(line - 1)); s != nil {
			return s.String()
		}
	}
	if th.Interp.Host == nil || strings.HasPrefix(file, "<") {
		return ""
	}
	text, err := th.Interp.Host.ReadModule(file)
	if err != nil {
		return ""
	}
	for rest := string(text); line > 0; line-- {
		var first string
		first, rest, _ = strings.Cut(rest, "\n")
		if line == 1 {
			return first
		}
	}
	return ""
}
