package json

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

var def = runtime.ModuleDef{
	Name:    "json",
	Doc:     "JSON: values to text and back.",
	Package: true,
	Sources: []runtime.ModuleSource{pysource.Of("json/json.py")},
}

// Module makes the module json.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

var encoderDef = runtime.ModuleDef{
	Name: "json.encoder",
	Doc:  "What writes JSON.",
	Functions: []runtime.Function{
		{Sig: "_quote(string, ensure_ascii, /)", Fn: quote},
		{Sig: "_encode(o, flags, default, items, indent, key_separator, item_separator, /)", Fn: encode},
	},
	Sources: []runtime.ModuleSource{pysource.Of("json/encoder.py")},
}

// Encoder makes the module json.encoder.
func Encoder(th *thread) (*runtime.Module, error) { return encoderDef.New(th) }

var scannerDef = runtime.ModuleDef{
	Name: "json.scanner",
	Doc:  "What reads JSON for json.decoder.",
	All:  []string{"make_scanner"},
	Functions: []runtime.Function{
		{Sig: "_scan(string, idx, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, /)", Fn: scan},
		{Sig: "_scanstring(string, end, strict, /)", Fn: scan},
		{Sig: "_skip(string, idx, /)", Fn: skip},
	},
	Sources: []runtime.ModuleSource{pysource.Of("json/scanner.py")},
}

// Scanner makes the module json.scanner.
func Scanner(th *thread) (*runtime.Module, error) { return scannerDef.New(th) }

var decoderDef = runtime.ModuleDef{
	Name:    "json.decoder",
	Doc:     "What reads JSON.",
	All:     []string{"JSONDecoder", "JSONDecodeError"},
	Sources: []runtime.ModuleSource{pysource.Of("json/decoder.py")},
}

// Decoder makes the module json.decoder.
func Decoder(th *thread) (*runtime.Module, error) { return decoderDef.New(th) }

// textOf is v as a str.
func textOf(th *thread, v value) (*runtime.Str, error) {
	if s := runtime.AsStr(v); s != nil {
		return s, nil
	}
	return nil, th.TypeErrorf("first argument must be a string, not %s", v.Type().Name())
}

// quote is a str as JSON.
func quote(th *thread, args []value) (value, error) {
	s, err := textOf(th, args[0])
	if err != nil {
		return value{}, err
	}
	e := encoder{th: th, ascii: args[1].IsTrue()}
	if err := e.quote(s.String()); err != nil {
		return value{}, err
	}
	return runtime.NewTextFrom(th, e.buf)
}

// The bits of the argument flags of _encode.
const (
	flagCircular = 1 << iota
	flagASCII
	flagSorted
	flagSkip
	flagNaN
	flagPieces
)

// encode is the JSON text of an object or, if pieces are asked for, a list of them and,
// if it fails, what it failed with.
func encode(th *thread, args []value) (value, error) {
	flags := args[1].Int64()
	e := encoder{
		th: th, standIn: args[2], items: args[3], buf: make([]byte, 0, 256),
		circular: flags&flagCircular != 0, ascii: flags&flagASCII != 0, sorted: flags&flagSorted != 0,
		skip: flags&flagSkip != 0, nan: flags&flagNaN != 0, indented: !args[4].IsNone(),
	}
	for i, text := range [...]*string{&e.indent, &e.keySeparator, &e.itemSeparator} {
		if s := runtime.AsStr(args[4+i]); s != nil {
			*text = s.String()
		} else if i > 0 {
			return value{}, th.TypeErrorf("make_encoder() argument %d must be str, not %s", 4+i, args[4+i].Type().Name())
		}
	}
	if flags&flagPieces != 0 {
		e.cuts = []int{0}
	}
	th.Hold(&e.open)
	failed := e.value(args[0])
	th.LetGo()
	exc := runtime.IsException(failed, runtime.BaseException)
	if failed != nil && (exc == nil || e.cuts == nil) {
		return value{}, failed
	}
	text, err := runtime.NewTextFrom(th, e.buf)
	if err != nil || e.cuts == nil {
		return text, err
	}
	pieces, slab, whole := runtime.NewList(nil), runtime.StrSlab{}, runtime.AsStr(text)
	for i := 1; i < len(e.cuts); i++ {
		piece, err := slab.Substring(th, whole, e.cuts[i-1], e.cuts[i])
		if err == nil {
			err = pieces.Append(th, piece)
		}
		if err != nil {
			return value{}, err
		}
	}
	end := runtime.None
	if exc != nil {
		end = exc.Value()
	}
	return runtime.NewTuple(pieces.Value(), end).Value(), nil
}

// scan reads a value at a place in a text or, asked without hooks, the string from
// behind its opening quote on. It returns the value and where it ends.
func scan(th *thread, args []value) (value, error) {
	doc, err := textOf(th, args[0])
	if err != nil {
		return value{}, err
	}
	idx, err := runtime.AsInt64(th, args[1])
	if err != nil {
		return value{}, err
	}
	d := decoder{th: th, doc: doc, text: doc.String(), strict: args[2].IsTrue()}
	var v value
	whole := len(args) > 3
	if uint64(idx) > uint64(doc.Len()) {
		switch {
		case !whole:
			err = th.ValueErrorf("end is out of bounds")
		case idx < 0:
			err = th.ValueErrorf("idx cannot be negative")
		default:
			err = runtime.NewException(runtime.StopIteration, args[1])
		}
		return value{}, err
	}
	d.at = doc.ByteOffset(int(idx))
	if whole {
		d.objectHook, d.pairsHook, d.parseFloat, d.parseInt, d.parseConstant = args[3], args[4], args[5], args[6], args[7]
		th.Hold(&d.values)
		v, err = d.value()
		th.LetGo()
	} else {
		v, err = d.str(&d.texts)
	}
	if err != nil {
		return value{}, err
	}
	return runtime.NewTuple(v, runtime.Int(int64(doc.RuneOffset(d.at)))).Value(), nil
}

// skip is the first place from idx on in a text that is no white space.
func skip(th *thread, args []value) (value, error) {
	doc, err := textOf(th, args[0])
	if err != nil {
		return value{}, err
	}
	idx := min(max(args[1].Int64(), 0), int64(doc.Len()))
	d := decoder{text: doc.String(), at: doc.ByteOffset(int(idx))}
	d.skip()
	return runtime.Int(int64(doc.RuneOffset(d.at))), th.Work(int64(d.at) / 16)
}
