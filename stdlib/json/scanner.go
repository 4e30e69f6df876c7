package json

import "github.com/asyn-lang/asyn/runtime"

// scanner is what a JSONDecoder has its documents read by: a function that knows the
// decoder's hooks.
type scanner struct {
	runtime.Header
	strict bool
	// The hooks are unset where Go code does what is wanted, but for parseConstant.
	objectHook, pairsHook, parseFloat, parseInt, parseConstant value
}

var scannerType = &runtime.Type{}

func init() {
	runtime.RegisterType(scannerType, &runtime.TypeSpec{
		Name: "Scanner", Module: "_json",
		Doc: "Reads JSON from a place in a text, by a JSONDecoder's attributes.",
		Slots: runtime.Slots{
			New: runtime.Constructor("make_scanner(cls, context)", newScanner),
			Call: func(th *thread, self value, args, names []value) (value, error) {
				return runtime.CallNative(th, scanOnce, append([]value{self}, args...), names)
			},
			Traverse: func(self value, visit func(value)) {
				s := runtime.MustAs[scanner](self)
				for _, hook := range []value{s.objectHook, s.pairsHook, s.parseFloat, s.parseInt, s.parseConstant} {
					if hook.IsSet() {
						visit(hook)
					}
				}
			},
		},
	})
}

func newScanner(th *thread, args []value) (value, error) {
	s := &scanner{}
	s.SetType(scannerType)
	strict, err := runtime.GetAttr(th, args[1], runtime.Intern("strict"))
	if err != nil {
		return value{}, err
	}
	if s.strict, err = runtime.Truth(th, strict); err != nil {
		return value{}, err
	}
	for _, hook := range []struct {
		name    string
		at      *value
		builtin value // what need not be called
	}{
		{"object_hook", &s.objectHook, runtime.None},
		{"object_pairs_hook", &s.pairsHook, runtime.None},
		{"parse_float", &s.parseFloat, runtime.FloatType.Value()},
		{"parse_int", &s.parseInt, runtime.IntType.Value()},
		{"parse_constant", &s.parseConstant, value{}},
	} {
		v, err := runtime.GetAttr(th, args[1], runtime.Intern(hook.name))
		if err != nil {
			return value{}, err
		}
		if v != hook.builtin {
			*hook.at = v
		}
	}
	return s.Value(), nil
}

var scanOnce = runtime.NewNative("_json", "scan_once(self, string, idx)", func(th *thread, args []value) (value, error) {
	doc, err := textOf(th, args[1])
	if err != nil {
		return value{}, err
	}
	idx, err := runtime.AsInt64(th, args[2])
	switch {
	case err != nil:
		return value{}, err
	case idx < 0:
		return value{}, th.ValueErrorf("idx cannot be negative")
	case idx > int64(doc.Len()):
		return value{}, notFound(int(idx))
	}
	d := decoder{scanner: runtime.MustAs[scanner](args[0]), th: th, doc: doc, text: doc.String(), at: doc.ByteOffset(int(idx))}
	v, err := d.decode()
	if err != nil {
		return value{}, err
	}
	return runtime.NewTuple(v, runtime.Int(int64(doc.RuneOffset(d.at)))).Value(), nil
})

// textOf is v as a str.
func textOf(th *thread, v value) (*runtime.Str, error) {
	if s := runtime.AsStr(v); s != nil {
		return s, nil
	}
	return nil, th.TypeErrorf("first argument must be a string, not %s", v.Type().Name())
}

// skipWhite is the first place from idx on in a text that is no white space.
func skipWhite(th *thread, args []value) (value, error) {
	s := runtime.AsStr(args[0])
	if s == nil {
		if _, err := runtime.BytesLike(th, args[0]); err == nil {
			return value{}, th.TypeErrorf("cannot use a string pattern on a bytes-like object")
		}
		return value{}, th.TypeErrorf("expected string or bytes-like object, got '%s'", args[0].Type().Name())
	}
	idx, err := runtime.AsInt64(th, args[1])
	if err != nil {
		return value{}, err
	}
	at := s.ByteOffset(int(min(max(idx, 0), int64(s.Len()))))
	end := skipSpace(s.String(), at)
	return runtime.Int(int64(s.RuneOffset(end))), th.Work(int64(end-at) / 16)
}

// scanString reads a string from behind its opening quote on.
func scanString(th *thread, args []value) (value, error) {
	doc, err := textOf(th, args[0])
	if err != nil {
		return value{}, err
	}
	end, err := runtime.AsInt64(th, args[1])
	if err != nil {
		return value{}, err
	}
	if end < 0 || end > int64(doc.Len()) {
		return value{}, th.ValueErrorf("end is out of bounds")
	}
	strict := true
	if args[2].IsSet() {
		if strict, err = runtime.Truth(th, args[2]); err != nil {
			return value{}, err
		}
	}
	d := decoder{scanner: &scanner{strict: strict}, th: th, doc: doc, text: doc.String(), at: doc.ByteOffset(int(end))}
	s, err := d.str(&d.texts)
	if err != nil {
		return value{}, err
	}
	return runtime.NewTuple(s, runtime.Int(int64(doc.RuneOffset(d.at)))).Value(), nil
}
