package runtime

import "strings"

// printer is copyright, credits or license: it shows a text, and prints it when
// called.
type printer struct {
	Header
	name, text string
}

var (
	printerType = &Type{}
	helperType  = &Type{}
)

// siteTexts are what the printers of these names show.
var siteTexts = [...]struct{ name, text string }{
	{"copyright", "Copyright (c) the asyn authors."},
	{"credits", "asyn follows the Python language: thanks to all who made that."},
	{"license", "MIT licence, see the file LICENSE of asyn."},
}

func newPrinter(name, text string) Value { return (&printer{Header{printerType}, name, text}).Value() }

// helper is help.
var helper = (&struct{ Header }{Header{helperType}}).Value()

// printLine writes a line to sys.stdout.
func printLine(th *Thread, text string) error {
	_, err := builtinPrint(th, Value{}, []Value{NewStr(text).Value()}, nil)
	return err
}

// callHelp is help(object): how a function is called, and the docstring of what it
// is given.
func callHelp(th *Thread, args []Value) (Value, error) {
	x := args[0]
	if !x.IsSet() {
		return None, printLine(th, "help(object) shows what an object says of itself; asyn has no pages of its own.")
	}
	title, err := helpTitle(th, x)
	if err != nil {
		return Value{}, err
	}
	if err := printLine(th, "Help on "+title+":\n"); err != nil {
		return Value{}, err
	}
	inspect, err := importModule(th, "inspect")
	if err != nil {
		return Value{}, err
	}
	indent := ""
	if t := x.Type().name; t == "function" || t == "method" {
		call, err := helpCall(th, inspect, x)
		if err != nil {
			return Value{}, err
		}
		if err := printLine(th, call); err != nil {
			return Value{}, err
		}
		indent = "    "
	}
	doc, err := CallMethod(th, inspect, Intern("getdoc"), x)
	if err != nil {
		return Value{}, err
	}
	if s := AsStr(doc); s != nil {
		for line := range strings.Lines(s.s) {
			if line = strings.TrimSuffix(line, "\n"); line != "" {
				line = indent + line
			}
			if err := printLine(th, line); err != nil {
				return Value{}, err
			}
		}
	}
	return None, printLine(th, "")
}

// helpTitle is what help calls an object.
func helpTitle(th *Thread, x Value) (string, error) {
	name, err := textAttr(th, x, nameName)
	if err != nil {
		return "", err
	}
	if name == "" {
		class, err := textAttr(th, x.Type().Value(), nameQualName)
		return class + " object", err
	}
	kind := x.Type().name
	switch kind {
	case "type":
		kind = "class"
	case "builtin_function_or_method":
		kind = "built-in function"
	}
	module, err := textAttr(th, x, nameModule)
	if module != "" {
		module = " in module " + module
	}
	return kind + " " + name + module, err
}

// helpCall is how a function or method written in Python is called.
func helpCall(th *Thread, inspect, x Value) (string, error) {
	name, err := textAttr(th, x, nameName)
	if err != nil {
		return "", err
	}
	signature, err := CallMethod(th, inspect, Intern("signature"), x)
	if err != nil {
		return "", err
	}
	text, err := ToStr(th, signature)
	if err != nil {
		return "", err
	}
	async, err := CallMethod(th, inspect, Intern("iscoroutinefunction"), x)
	if err != nil {
		return "", err
	}
	call := name + text.s
	if async.IsTrue() {
		call = "async " + call
	}
	if m := As[BoundMethod](x, MethodType); m != nil && m.Self.Type() != TypeType {
		call += " method of " + m.Self.Type().Module() + "." + m.Self.Type().QualName() + " instance"
	}
	return call, nil
}

// textAttr is an attribute that is a str, "" if it is not there or none.
func textAttr(th *Thread, v Value, name *Str) (string, error) {
	found, err := LookupAttr(th, v, name)
	if s := AsStr(OrNone(found)); s != nil {
		return s.s, err
	}
	return "", err
}

var printerSpec = TypeSpec{Name: "_Printer", Module: "_sitebuiltins", Final: true, Abstract: true, Slots: Slots{
	Repr: func(_ *Thread, self Value) (Value, error) { return NewStr(MustAs[printer](self).text).Value(), nil },
	Call: func(th *Thread, self Value, args, names []Value) (Value, error) {
		if len(args) > 0 {
			return Value{}, th.TypeErrorf("_Printer.__call__() takes 1 positional argument but %d were given", len(args)+1)
		}
		return None, printLine(th, MustAs[printer](self).text)
	},
}}

func init() {
	RegisterType(printerType, &printerSpec)
	help := NewNative("_sitebuiltins", "def _Helper.__call__(request=)", callHelp)
	RegisterType(helperType, &TypeSpec{Name: "_Helper", Module: "_sitebuiltins", Final: true, Abstract: true, Slots: Slots{
		Repr: func(*Thread, Value) (Value, error) {
			return NewStr("Type help() for interactive help, or help(object) for help about object.").Value(), nil
		},
		Call: func(th *Thread, _ Value, args, names []Value) (Value, error) {
			return CallNative(th, help, args, names)
		},
	}})
}
