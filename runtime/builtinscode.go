package runtime

import "strings"

// codeBuiltins run code and look at namespaces.
var codeBuiltins = []builtinFunction{
	{sig: "globals(/)", fn: func(th *Thread, args []Value) (Value, error) {
		f := th.frame()
		if f == nil {
			return Value{}, th.Raise(SystemError, "globals(): no current frame")
		}
		return f.Globals().Value(), nil
	}},
	{sig: "locals(/)", fn: func(th *Thread, args []Value) (Value, error) { return currentLocals(th) }},
	{sig: "exec(source, /, globals=None, locals=None, *, closure=None)", fn: builtinExec},
	{sig: "eval(source, /, globals=None, locals=None)", fn: builtinEval},
	{sig: "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)", fn: builtinCompile},
	{sig: "__import__(name, globals=None, locals=None, fromlist=(), level=0)", fn: builtinImport},
	{sig: "breakpoint(*args, **kws)", fn: builtinBreakpoint},
}

// namespaces works out where exec and eval run code: in the given dicts, or
// where the caller runs.
func namespaces(th *Thread, name string, globals, locals Value) (*Dict, Value, error) {
	globals, locals = unsetNone(globals), unsetNone(locals)
	d, noMapping := AsDict(OrNone(globals)), locals.IsSet() && locals.Type().GetItem == nil
	switch refused := globals.IsSet() && d == nil; {
	case noMapping && name == "eval":
		return nil, Value{}, th.TypeErrorf("locals must be a mapping")
	case refused && name == "exec":
		return nil, Value{}, th.TypeErrorf("exec() globals must be a dict, not %s", globals.Type().name)
	case refused && globals.Type().GetItem != nil:
		return nil, Value{}, th.TypeErrorf("globals must be a real dict; try eval(expr, {}, mapping)")
	case refused:
		return nil, Value{}, th.TypeErrorf("globals must be a dict")
	case noMapping:
		return nil, Value{}, th.TypeErrorf("locals must be a mapping or None, not %s", locals.Type().name)
	}
	if globals.IsSet() {
		if !locals.IsSet() {
			locals = globals
		}
		return d, locals, nil
	}
	f := th.frame()
	if f == nil {
		return nil, Value{}, th.Raise(SystemError, "globals and locals cannot be NULL")
	}
	if !locals.IsSet() {
		var err error
		if locals, err = f.Locals(th); err != nil {
			return nil, Value{}, err
		}
	}
	return f.Globals(), locals, nil
}

// sourceText reads source code given as a str or bytes; ok is false for
// anything else.
func sourceText(th *Thread, v Value) (src SourceText, ok bool, err error) {
	if s := AsStr(v); s != nil {
		src.Text, err = Encode(th, s, "utf-8", "strict")
		if err != nil {
			return src, false, err
		}
	} else if t := v.Type(); t.IsSubtype(BytesType) || t.IsSubtype(ByteArrayType) || t == MemoryViewType {
		src.Bytes = true
		if src.Text, err = BytesLike(th, v); err != nil {
			return src, false, err
		}
	} else {
		return src, false, nil
	}
	if strings.IndexByte(src.Text, 0) >= 0 {
		return src, false, th.Raise(SyntaxError, "source code string cannot contain null bytes")
	}
	return src, true, nil
}

// SourceOf reads source code given as a str or bytes; ok is false for anything
// else.
func SourceOf(th *Thread, v Value) (src SourceText, ok bool, err error) { return sourceText(th, v) }

// runSource compiles the source in mode unless it is a code object, and runs it,
// with the cells of closure unless that is unset.
func runSource(th *Thread, name, mode string, args []Value, closure Value) (Value, error) {
	globals, locals, err := namespaces(th, name, args[1], args[2])
	if err != nil {
		return Value{}, err
	}
	code := args[0]
	text, isText, err := sourceText(th, code)
	if err != nil {
		return Value{}, err
	}
	if isText {
		if closure.IsSet() {
			return Value{}, th.TypeErrorf("closure can only be used when source is a code object")
		}
		if mode == "eval" {
			text.Text = strings.TrimLeft(text.Text, " \t")
		}
		if code, err = th.Interp.Compiler.Compile(th, text, "<string>", CompileOptions{Mode: mode}); err != nil {
			return Value{}, err
		}
	} else if code.Type().name != "code" {
		return Value{}, th.TypeErrorf("%s() arg 1 must be a string, bytes or code object", name)
	}
	return th.Interp.Compiler.Exec(th, code, globals, locals, closure)
}

func builtinExec(th *Thread, args []Value) (Value, error) {
	_, err := runSource(th, "exec", "exec", args, unsetNone(args[3]))
	return None, err
}

func builtinEval(th *Thread, args []Value) (Value, error) {
	return runSource(th, "eval", "eval", args, Value{})
}

// The flags of compile() that asyn heeds, and all that CPython knows.
const (
	compileTree              = 0x400
	compileTopLevelAwait     = 0x2000
	compileStringAnnotations = 0x1000000
	compileKnownFlags        = 0x1fe0000 | 0xf610
)

// compileOptions reads compile()'s flags and optimize.
func compileOptions(th *Thread, flags, optimize Value) (options CompileOptions, err error) {
	bits := 0
	if flags.IsSet() {
		if bits, err = AsIndexSized(th, flags, OverflowError); err != nil {
			return options, err
		}
	}
	level := -1
	if optimize.IsSet() {
		if level, err = AsIndexSized(th, optimize, OverflowError); err != nil {
			return options, err
		}
	}
	if bits&^compileKnownFlags != 0 {
		return options, th.ValueErrorf("compile(): unrecognised flags")
	}
	if level < -1 || level > 2 {
		return options, th.ValueErrorf("compile(): invalid optimize value")
	}
	options.Optimize = max(level, 0)
	options.Tree = bits&compileTree != 0
	options.TopLevelAwait = bits&compileTopLevelAwait != 0
	options.StringAnnotations = bits&compileStringAnnotations != 0
	return options, nil
}

func builtinCompile(th *Thread, args []Value) (Value, error) {
	text, ok, err := sourceText(th, args[0])
	if err != nil {
		return Value{}, err
	}
	filename, err := pathText(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if strings.IndexByte(filename, 0) >= 0 {
		return Value{}, th.ValueErrorf("embedded null character")
	}
	mode := AsStr(args[2])
	if mode == nil {
		return Value{}, th.TypeErrorf("compile() argument 'mode' must be str, not %s", GivenName(args[2]))
	}
	if _, err := textForC(th, mode); err != nil {
		return Value{}, err
	}
	options, err := compileOptions(th, args[3], args[5])
	if err != nil {
		return Value{}, err
	}
	switch options.Mode = mode.s; mode.s {
	case "exec", "eval", "single":
	default:
		return Value{}, th.ValueErrorf("compile() mode must be 'exec', 'eval' or 'single'")
	}
	if !ok {
		if args[0].Type().name == "code" {
			return args[0], nil
		}
		if code, ok, err := th.Interp.Compiler.CompileTree(th, args[0], filename, options); ok || err != nil {
			return code, err
		}
		return Value{}, th.TypeErrorf("compile() arg 1 must be a string, bytes or AST object")
	}
	return th.Interp.Compiler.Compile(th, text, filename, options)
}

func builtinImport(th *Thread, args []Value) (Value, error) {
	name := AsStr(args[0])
	if name == nil {
		return Value{}, th.TypeErrorf("module name must be a string")
	}
	var globals *Dict
	if g := args[1]; g.IsSet() && !g.IsNone() {
		globals = AsDict(g)
	}
	if globals == nil {
		globals = NewDict()
	}
	level := 0
	if args[4].IsSet() {
		var err error
		if level, err = AsIndexSized(th, args[4], OverflowError); err != nil {
			return Value{}, err
		}
		if level < 0 {
			return Value{}, th.ValueErrorf("level must be >= 0")
		}
	}
	if th.Interp.Importer == nil {
		return Value{}, NewImportError(ModuleNotFoundError, "No module named "+QuoteStr(name.s), name.Value(), Value{}, Value{})
	}
	fromlist := args[3]
	if !fromlist.IsSet() || fromlist.IsNone() {
		fromlist = NewTuple().Value()
	}
	return th.Interp.Importer.Import(th, name, globals, fromlist, level)
}

// builtinBreakpoint calls sys.breakpointhook.
func builtinBreakpoint(th *Thread, args []Value) (Value, error) {
	hook := th.Interp.SysAttr("breakpointhook")
	if !hook.IsSet() {
		return Value{}, th.Raise(RuntimeError, "lost sys.breakpointhook")
	}
	all, names := UnpackCall(args[0], args[1])
	return CallKw(th, hook, all, names)
}

// quitter is exit and quit.
type quitter struct {
	Header
	name string
}

var quitterType = &Type{}

func newQuitter(name string) Value { return (&quitter{Header{quitterType}, name}).Value() }

var quitterSpec = TypeSpec{Name: "Quitter", Module: "_sitebuiltins", Final: true, Abstract: true, Slots: Slots{
	Repr: func(th *Thread, self Value) (Value, error) {
		return strf("Use %s() or Ctrl-D (i.e. EOF) to exit", MustAs[quitter](self).name), nil
	},
	Call: func(th *Thread, self Value, args, names []Value) (Value, error) {
		if len(args) > 1 {
			return Value{}, th.TypeErrorf("Quitter.__call__() takes from 1 to 2 positional arguments but %d were given", len(args)+1)
		}
		if len(args) == 0 {
			args = []Value{None}
		}
		return Value{}, NewException(SystemExit, args[0])
	},
}}

func init() {
	RegisterType(quitterType, &quitterSpec)
}
