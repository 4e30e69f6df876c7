package runtime

import "strings"

// syntaxErrorFill reads (msg[, (filename, lineno, offset, text[, end_lineno,
// end_offset])]).
func syntaxErrorFill(th *Thread, e *Exception) error {
	args := e.Args.Items
	if len(args) > 0 {
		e.Fields[syntaxErrorMsg] = args[0]
	}
	if len(args) != 2 {
		return nil
	}
	info, err := Collect(th, args[1])
	if err != nil {
		return err
	}
	switch n := len(info); {
	case n < 4:
		return th.TypeErrorf("function takes at least 4 arguments (%d given)", n)
	case n > 7:
		return th.TypeErrorf("function takes at most 7 arguments (%d given)", n)
	case n == 5:
		return th.TypeErrorf("end_offset must be provided when end_lineno is provided")
	}
	at := e.Fields[syntaxErrorFilename:syntaxErrorPrintFile]
	clear(at)
	copy(at, info)
	return nil
}

func syntaxErrorStr(th *Thread, self Value) (Value, error) {
	f := selfExc(self).Fields
	msg, err := ToStr(th, OrNone(f[syntaxErrorMsg]))
	if err != nil {
		return Value{}, err
	}
	file := AsStr(OrNone(f[syntaxErrorFilename]))
	line := OrNone(f[syntaxErrorLine])
	switch {
	case file != nil && line.IsInt():
		return strf("%s (%s, line %d)", msg, baseName(file.s), line.Int64()), nil
	case file != nil:
		return strf("%s (%s)", msg, baseName(file.s)), nil
	case line.IsInt():
		return strf("%s (line %d)", msg, line.Int64()), nil
	}
	return msg.Value(), nil
}

// baseName is what follows the last slash.
func baseName(file string) string { return file[strings.LastIndexByte(file, '/')+1:] }

// NewSyntaxError makes an instance of SyntaxError or of a class derived from
// it. Lines and columns (in code points) count from 1; text is the source line.
func NewSyntaxError(t *Type, msg, filename string, line, col int, text Value, endLine, endCol int) *Exception {
	info := NewTuple(NewStr(filename).Value(), Int(int64(line)), Int(int64(col)), text,
		Int(int64(endLine)), Int(int64(endCol)))
	return NewException(t, NewStr(msg).Value(), info.Value())
}

func init() {
	fieldException(SyntaxError, TypeSpec{Name: "SyntaxError", Base: ExceptionType,
		Slots: Slots{Init: exceptionInit, Str: syntaxErrorStr}},
		excField{name: "msg"}, excField{name: "filename"}, excField{name: "lineno"}, excField{name: "offset"},
		excField{name: "text"}, excField{name: "end_lineno"}, excField{name: "end_offset"},
		excField{name: "print_file_and_line"}).fill = syntaxErrorFill
}
