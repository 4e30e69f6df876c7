package runtime

// Encodings that scripts have registered with module codecs, which finds them and
// calls their functions.

// scriptCodecs is where, among the error handlers, none of which has this name, module
// codecs puts the function that finds an encoding, when called with a name, and
// converts, when called with "encode" or "decode", the input and the error handler
// too. It returns bytes or a str.
const scriptCodecs = ""

// scriptCodec finds a script's codec; nil if scripts have registered none at all.
func scriptCodec(th *Thread, name string) (*codec, error) {
	m, _ := th.Interp.State(errorHandlersKey{}).(map[string]Value)
	fn, ok := m[scriptCodecs]
	if !ok {
		return nil, nil
	}
	n := NewStr(name).Value()
	if _, err := Call(th, fn, n); err != nil {
		return nil, err
	}
	convert := func(verb string, input Value, errors string) (Value, error) {
		return Call(th, fn, n, Intern(verb).Value(), input, NewStr(errors).Value())
	}
	return &codec{
		name:   name,
		script: true,
		encode: func(e *encoder) error {
			v, err := convert("encode", e.text.Value(), e.errors)
			if err != nil {
				return err
			}
			b, err := BytesLike(th, v)
			e.out = []byte(b)
			return err
		},
		decode: func(d *decoder) error {
			v, err := convert("decode", NewBytes(d.data).Value(), d.errors)
			if err != nil {
				return err
			}
			s, err := ToStr(th, v)
			if err != nil {
				return err
			}
			d.out = []byte(s.s)
			return nil
		},
	}, nil
}
