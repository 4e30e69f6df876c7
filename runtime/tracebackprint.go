package runtime

import (
	"fmt"
	"io"
	"strings"
)

// FormatException renders an exception as an uncaught one is printed: its
// causes, tracebacks and notes included.
func FormatException(th *Thread, e *Exception) string {
	p := newTracebackPrinter(th)
	p.chain(e)
	return p.text()
}

// formatUnraisable renders an exception that has nowhere to go: its traceback
// without carets, and neither what it came from nor notes or members.
func formatUnraisable(th *Thread, e *Exception) string {
	p := newTracebackPrinter(th)
	p.brief = true
	if e.Traceback != nil {
		p.emit("Traceback (most recent call last):\n")
		p.entries(e.Traceback)
	}
	text := "<exception str() failed>"
	if s, err := ToStr(th, e.Value()); err == nil {
		text = s.s
	}
	return p.text() + p.typeName(e) + ": " + text + "\n"
}

// PrintException writes FormatException(th, e) to w.
func PrintException(th *Thread, w io.Writer, e *Exception) error {
	_, err := io.WriteString(w, FormatException(th, e))
	return err
}

// FormatExceptionOnly renders the last lines alone: type, message and notes,
// each in a piece of its own. The traceback tells where to look for names that
// may have been meant; it may be nil.
func FormatExceptionOnly(th *Thread, e *Exception, tb *Traceback) []string {
	p := newTracebackPrinter(th)
	p.exceptionOnly(e, tb)
	return p.pieces
}

// A tracebackPrinter renders exceptions. The members of groups are indented
// behind a margin, by depth.
type tracebackPrinter struct {
	th     *Thread
	pieces []string // each ends in a newline
	seen   map[*Exception]bool
	depth  int // of nested groups; 0 outside
	// needClose: the last member of a group has been rendered, and the line
	// that closes the group has not. An inner group may close for the outer.
	needClose bool
	brief     bool // of source only the line, without carets
}

func newTracebackPrinter(th *Thread) *tracebackPrinter {
	return &tracebackPrinter{th: th, seen: make(map[*Exception]bool)}
}

func (p *tracebackPrinter) text() string { return strings.Join(p.pieces, "") }

const (
	maxGroupDepth = 10
	maxGroupWidth = 15
)

// emit writes text, which ends in a newline, behind the margin.
func (p *tracebackPrinter) emit(text string) { p.emitMargin(text, "|") }

func (p *tracebackPrinter) emitMargin(text, margin string) {
	if p.depth == 0 {
		p.write(text)
		return
	}
	lead := p.indent() + margin + " "
	for _, line := range strings.SplitAfter(text, "\n") {
		if line != "" {
			p.write(lead + line)
		}
	}
}

func (p *tracebackPrinter) write(text string) { p.pieces = append(p.pieces, text) }

func (p *tracebackPrinter) indent() string { return strings.Repeat("  ", p.depth) }

const (
	causeText   = "\nThe above exception was the direct cause of the following exception:\n\n"
	contextText = "\nDuring handling of the above exception, another exception occurred:\n\n"
)

// chain renders what led to e, then e.
func (p *tracebackPrinter) chain(e *Exception) {
	type link struct {
		e    *Exception
		text string // stands between it and the exception it led to
	}
	var links []link
	p.seen[e] = true
	for text := ""; e != nil; {
		links = append(links, link{e, text})
		next := AsException(OrNone(e.Cause))
		text = causeText
		if next == nil && !e.SuppressContext {
			next, text = AsException(OrNone(e.Context)), contextText
		}
		if next != nil && p.seen[next] {
			next = nil
		}
		if e = next; e != nil {
			p.seen[e] = true
		}
	}
	for i := len(links) - 1; i >= 0; i-- {
		p.one(links[i].e)
		if links[i].text != "" {
			p.emit(links[i].text)
		}
	}
}

// one renders a single exception.
func (p *tracebackPrinter) one(e *Exception) {
	switch {
	case !e.IsGroup():
		if tb := p.limited(e.Traceback); tb != nil {
			p.emit("Traceback (most recent call last):\n")
			p.entries(tb)
		}
		p.exceptionOnly(e, e.Traceback)
	case p.depth > maxGroupDepth:
		p.emit(fmt.Sprintf("... (max_group_depth is %d)\n", maxGroupDepth))
	default:
		p.group(e)
	}
}

func (p *tracebackPrinter) group(e *Exception) {
	top := p.depth == 0
	margin := "|"
	if top {
		p.depth = 1
		margin = "+"
	}
	if tb := p.limited(e.Traceback); tb != nil {
		p.emitMargin("Exception Group Traceback (most recent call last):\n", margin)
		p.entries(tb)
	}
	p.exceptionOnly(e, e.Traceback)
	members := e.Exceptions()
	shown := min(len(members), maxGroupWidth+1)
	p.needClose = false
	for i, m := range members[:shown] {
		last := i == shown-1
		if last {
			p.needClose = true
		}
		title, lead := fmt.Sprint(i+1), "  "
		if i == maxGroupWidth {
			title = "..."
		}
		if i == 0 {
			lead = "+-"
		}
		p.write(p.indent() + lead + "+---------------- " + title + " ----------------\n")
		p.depth++
		if i < maxGroupWidth {
			p.chain(AsException(m))
		} else {
			rest := len(members) - maxGroupWidth
			p.emit(fmt.Sprintf("and %d more exception%s\n", rest, plural(rest)))
		}
		if last && p.needClose {
			p.write(p.indent() + "+------------------------------------\n")
			p.needClose = false
		}
		p.depth--
	}
	if top {
		p.depth = 0
	}
}

// limited is the end of a traceback that sys.tracebacklimit leaves.
func (p *tracebackPrinter) limited(tb *Traceback) *Traceback {
	limit := OrNone(p.th.Interp.SysAttr("tracebacklimit"))
	if !limit.IsInt() {
		return tb
	}
	length := int64(0)
	for t := tb; t != nil; t = t.Next {
		length++
	}
	for ; length > max(0, limit.Int64()); length-- {
		tb = tb.Next
	}
	return tb
}

// maxRepeats is how often equal entries in a row are shown.
const maxRepeats = 3

// entries renders the entries of a traceback, folding endless recursion.
func (p *tracebackPrinter) entries(tb *Traceback) {
	var last Place
	repeats := 0
	flush := func() {
		if more := repeats - maxRepeats; more > 0 {
			p.emit(fmt.Sprintf("  [Previous line repeated %d more time%s]\n", more, plural(more)))
		}
	}
	for ; tb != nil; tb = tb.Next {
		at := tb.Where
		if last == nil || last.File() != at.File() || last.Line() != at.Line() || last.Function() != at.Function() {
			flush()
			last, repeats = at, 0
		}
		if repeats++; repeats <= maxRepeats {
			p.emit(p.place(at))
		}
	}
	flush()
}

func (p *tracebackPrinter) place(at Place) string {
	src, ok := at.Source()
	if !p.brief || !ok || len(src.Lines) == 0 {
		return FormatPlace(at)
	}
	return fmt.Sprintf("  File \"%s\", line %d, in %s\n    %s\n", at.File(), at.Line(), at.Function(), strings.TrimSpace(src.Lines[0]))
}

// FormatPlace renders one entry of a traceback.
func FormatPlace(at Place) string {
	text := fmt.Sprintf("  File \"%s\", line %d, in %s\n", at.File(), at.Line(), at.Function())
	if src, ok := at.Source(); ok {
		text += src.format()
	}
	return text
}

// exceptionOnly renders type, message and notes, and the source line of a
// SyntaxError.
func (p *tracebackPrinter) exceptionOnly(e *Exception, tb *Traceback) {
	if e.typ.IsSubtype(SyntaxError) {
		p.syntaxError(e)
	} else {
		p.emit(p.finalLine(e, tb))
	}
	p.notes(e)
}

// typeName is the type's name as the last line of a traceback shows it.
func (p *tracebackPrinter) typeName(e *Exception) string {
	t := e.typ
	if m := t.moduleName(); m == nil {
		return "<unknown>." + t.qualname
	} else if m.s != "__main__" && m.s != "builtins" {
		return m.s + "." + t.qualname
	}
	return t.qualname
}

func (p *tracebackPrinter) finalLine(e *Exception, tb *Traceback) string {
	name := p.typeName(e)
	text := "<exception str() failed>"
	if s, err := ToStr(p.th, e.Value()); err == nil {
		text = s.s
	}
	text += suggestion(p.th, e, tb)
	if text == "" {
		return name + "\n"
	}
	return name + ": " + text + "\n"
}

func (p *tracebackPrinter) notes(e *Exception) {
	notes, err := LookupAttr(p.th, e.Value(), nameNotes)
	if failed, ok := err.(*Exception); ok && failed.typ.IsSubtype(ExceptionType) {
		text := "<__notes__ repr() failed>"
		if r, err := Repr(p.th, failed.Value()); err == nil {
			text = r.s
		}
		p.emit("Ignored error getting __notes__: " + text + "\n")
		return
	}
	if err != nil || !notes.IsSet() || notes.IsNone() {
		return
	}
	if AsStr(notes) != nil || AsList(notes) == nil && AsTuple(notes) == nil {
		text := "<__notes__ repr() failed>"
		if r, err := Repr(p.th, notes); err == nil {
			text = r.s
		}
		p.emit(text + "\n")
		return
	}
	items, err := Collect(p.th, notes)
	if err != nil {
		return
	}
	for _, note := range items {
		text := "<note str() failed>"
		if s, err := ToStr(p.th, note); err == nil {
			text = s.s
		}
		for line := range strings.SplitSeq(text, "\n") {
			p.emit(line + "\n")
		}
	}
}

// syntaxError renders where the source is wrong.
func (p *tracebackPrinter) syntaxError(e *Exception) {
	f := e.Fields
	file := OrNone(f[syntaxErrorFilename])
	line := OrNone(f[syntaxErrorLine])
	suffix := ""
	if !line.IsNone() {
		if known, err := Truth(p.th, file); err != nil || !known {
			file = NewStr("<string>").Value()
		}
		p.emit(fmt.Sprintf("  File \"%s\", line %s\n", p.str(file), p.str(line)))
	} else if !file.IsNone() {
		suffix = " (" + p.str(file) + ")"
	}
	if text := AsStr(OrNone(f[syntaxErrorText])); text != nil {
		p.syntaxErrorSource(text.s, line, OrNone(f[syntaxErrorOffset]),
			OrNone(f[syntaxErrorEndLine]), OrNone(f[syntaxErrorEndOffset]))
	}
	msg := "<no detail available>"
	if m := f[syntaxErrorMsg]; m.IsSet() && !m.IsNone() {
		if s, err := ToStr(p.th, m); err == nil {
			msg = s.s
		}
	}
	p.emit(p.typeName(e) + ": " + msg + suffix + "\n")
}

// str is what scripts see of an attribute, whatever it has been set to.
func (p *tracebackPrinter) str(v Value) string {
	s, err := ToStr(p.th, v)
	if err != nil {
		return "<" + v.Type().name + " str() failed>"
	}
	return s.s
}

// syntaxErrorSource renders the source line and the carets below it. Columns
// count code points from 1.
func (p *tracebackPrinter) syntaxErrorSource(text string, line, col, endLine, endCol Value) {
	stripped := []rune(strings.TrimRight(text, "\n"))
	shown := stripped
	for len(shown) > 0 && (shown[0] == ' ' || shown[0] == '\n' || shown[0] == '\f') {
		shown = shown[1:]
	}
	p.emit("    " + string(shown) + "\n")
	if !col.IsInt() {
		return
	}
	indent := len(stripped) - len(shown)
	start := int(col.Int64())
	end := len(stripped) + 1
	if line == endLine {
		end = start
		if endCol.IsInt() && endCol.Int64() != 0 {
			end = int(endCol.Int64())
		}
	}
	if n := len([]rune(text)); n > 0 {
		start, end = min(start, n+1), min(end, n+1)
	}
	if end <= start {
		end = start + 1
	}
	from, to := start-1-indent, end-1-indent
	if from < 0 {
		return
	}
	var b strings.Builder
	for _, r := range shown[:min(from, len(shown))] {
		if r == '\t' || r == '\f' || r == '\v' {
			b.WriteRune(r)
		} else {
			b.WriteByte(' ')
		}
	}
	p.emit("    " + b.String() + strings.Repeat("^", to-from) + "\n")
}
