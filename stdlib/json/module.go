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
		{Sig: "encode_basestring(string, /)", Fn: quoteAs(false)},
		{Sig: "encode_basestring_ascii(string, /)", Fn: quoteAs(true)},
		{Sig: "_encode(o, " + optionParams + ")", Fn: encodeWhole},
		{Sig: "_iterencode(o, " + optionParams + ")", Fn: encodeChunks},
	},
	Sources: []runtime.ModuleSource{pysource.Of("json/encoder.py")},
}

// Encoder makes the module json.encoder.
func Encoder(th *thread) (*runtime.Module, error) { return encoderDef.New(th) }

var decoderDef = runtime.ModuleDef{
	Name: "json.decoder",
	Doc:  "What reads JSON.",
	All:  []string{"JSONDecoder", "JSONDecodeError"},
	Functions: []runtime.Function{
		{Sig: "scanstring(string, end, strict=True, /)", Fn: scanString},
		{Sig: "_skip(string, idx, /)", Fn: skipWhite},
	},
	Sources: []runtime.ModuleSource{pysource.Of("json/decoder.py")},
}

// Decoder makes the module json.decoder.
func Decoder(th *thread) (*runtime.Module, error) { return decoderDef.New(th) }

var scannerDef = runtime.ModuleDef{
	Name:      "json.scanner",
	Doc:       "What reads JSON for json.decoder.",
	All:       []string{"make_scanner"},
	Constants: []runtime.Constant{{Name: "make_scanner", Value: scannerType.Value()}},
}

// Scanner makes the module json.scanner.
func Scanner(th *thread) (*runtime.Module, error) { return scannerDef.New(th) }

// optionParams are the parameters that newEncoder reads.
const optionParams = "check_circular, default, ensure_ascii, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan, /"

// newEncoder makes an encoder of a JSONEncoder's attributes, in the order of
// optionParams.
func newEncoder(th *thread, args []value) (encoder, error) {
	e := encoder{th: th, options: options{standIn: args[1]}, buf: make([]byte, 0, 256)}
	for _, flag := range []struct {
		arg int
		at  *bool
	}{{0, &e.circular}, {2, &e.ascii}, {6, &e.sorted}, {7, &e.skip}, {8, &e.nan}} {
		var err error
		if *flag.at, err = runtime.Truth(th, args[flag.arg]); err != nil {
			return encoder{}, err
		}
	}
	if indent := runtime.AsStr(args[3]); indent != nil {
		e.indent, e.indented = indent.String(), true
	}
	for i, at := range []*string{&e.keySeparator, &e.itemSeparator} {
		i += 4
		s := runtime.AsStr(args[i])
		if s == nil {
			return encoder{}, th.TypeErrorf("make_encoder() argument %d must be str, not %s", i+1, args[i].Type().Name())
		}
		*at = s.String()
	}
	return e, nil
}

// encodeWhole is the text of an object.
func encodeWhole(th *thread, args []value) (value, error) {
	e, err := newEncoder(th, args[1:])
	if err != nil {
		return value{}, err
	}
	if err := e.encode(args[0]); err != nil {
		return value{}, err
	}
	return runtime.NewTextFrom(th, e.buf)
}

// encodeChunks is an iterator over the chunks of an object's text.
func encodeChunks(th *thread, args []value) (value, error) {
	e, err := newEncoder(th, args[1:])
	if err != nil {
		return value{}, err
	}
	e.chunked = true
	c := &chunks{e: e, v: args[0]}
	c.SetType(chunksType)
	return c.Value(), nil
}
