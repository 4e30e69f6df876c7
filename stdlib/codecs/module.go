// Package codecs is the module codecs: encodings by name, error handlers, and in
// Python, in codecs.py, what encodes and decodes piece by piece. The encodings
// are package runtime's, and those that scripts register.
package codecs

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

type (
	thread = runtime.Thread
	value  = runtime.Value
)

var def = runtime.ModuleDef{
	Name: "codecs",
	Doc:  "Encodings: looking them up, encoding and decoding, what becomes of errors.",
	Functions: []runtime.Function{
		{Sig: "_encode(text, encoding, errors, /)", Fn: func(th *thread, args []value) (value, error) {
			s := runtime.AsStr(args[0])
			if s == nil {
				return value{}, th.TypeErrorf("encode() argument 'str' must be str, not %s", args[0].Type().Name())
			}
			encoding, errors, err := names(th, args)
			if err != nil {
				return value{}, err
			}
			b, err := runtime.Encode(th, s, encoding, errors)
			return runtime.NewBytes(b).Value(), err
		}},
		{Sig: "_decode(data, encoding, errors, /)", Fn: func(th *thread, args []value) (value, error) {
			b, err := runtime.BytesLike(th, args[0])
			if err != nil {
				return value{}, err
			}
			encoding, errors, err := names(th, args)
			if err != nil {
				return value{}, err
			}
			s, err := runtime.Decode(th, b, encoding, errors)
			if err != nil {
				return value{}, err
			}
			return s.Value(), nil
		}},
		{Sig: "_is_known(encoding, /)", Fn: func(th *thread, args []value) (value, error) {
			s, err := runtime.ToStr(th, args[0])
			if err != nil {
				return value{}, err
			}
			_, ok := runtime.EncodingName(s.String())
			return runtime.Bool(ok), nil
		}},
		{Sig: "_register_error(name, handler, /)", Fn: func(th *thread, args []value) (value, error) {
			s, err := runtime.ToStr(th, args[0])
			if err != nil {
				return value{}, err
			}
			runtime.RegisterErrorHandler(th.Interp, s.String(), args[1])
			return runtime.None, nil
		}},
		{Sig: "_set_converter(function, /)", Fn: func(th *thread, args []value) (value, error) {
			runtime.SetCodecConverter(th.Interp, args[0])
			return runtime.None, nil
		}},
	},
	Sources: []runtime.ModuleSource{pysource.Of("codecs/codecs.py"), pysource.Of("codecs/registry.py")},
}

// names reads the encoding and the error handler of a call.
func names(th *thread, args []value) (encoding, errors string, err error) {
	e, err := runtime.ToStr(th, args[1])
	if err != nil {
		return "", "", err
	}
	h, err := runtime.ToStr(th, args[2])
	if err != nil {
		return "", "", err
	}
	return e.String(), h.String(), nil
}

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }
