package runtime

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
var siteTexts = map[string]string{
	"copyright": "Copyright (c) the asyn authors.",
	"credits":   "asyn follows the Python language: thanks to all who made that.",
	"license":   "MIT licence, see the file LICENSE of asyn.",
}

func newPrinter(name, text string) Value { return (&printer{Header{printerType}, name, text}).Value() }

// helper is help.
var helper = (&struct{ Header }{Header{helperType}}).Value()

// printLine writes a line to sys.stdout.
func printLine(th *Thread, text string) error {
	_, err := builtinPrint(th, Value{}, []Value{NewStr(text).Value()}, nil)
	return err
}

// callHelp is help(object): the signature and the docstring of what it is given.
func callHelp(th *Thread, args []Value) (Value, error) {
	if !args[0].IsSet() {
		return None, printLine(th, "help(object) shows what an object says of itself; asyn has no pages of its own.")
	}
	name, err := LookupAttr(th, args[0], nameQualName)
	if err != nil {
		return Value{}, err
	}
	if !name.IsSet() {
		if name, err = LookupAttr(th, args[0], nameName); err != nil {
			return Value{}, err
		}
	}
	if !name.IsSet() {
		if name, err = GetAttr(th, args[0].Type().Value(), nameQualName); err != nil {
			return Value{}, err
		}
	}
	title, err := ToStr(th, name)
	if err != nil {
		return Value{}, err
	}
	if err := printLine(th, "Help on "+args[0].Type().name+" "+title.s+":\n"); err != nil {
		return Value{}, err
	}
	doc, err := LookupAttr(th, args[0], nameDoc)
	if err != nil {
		return Value{}, err
	}
	if s := AsStr(OrNone(doc)); s != nil {
		return None, printLine(th, s.s)
	}
	return None, nil
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
