package runtime

// Encodings that scripts have registered with module codecs, which finds them and
// calls their functions.

// codecConverterKey is the key of the function of SetCodecConverter.
type codecConverterKey struct{}

// SetCodecConverter has fn asked for the encodings that the runtime does not know:
// called with a name it finds one, or raises LookupError; called with a name,
// "encode" or "decode", the input and the error handler too it returns bytes or a str.
func SetCodecConverter(in *Interpreter, fn Value) {
	if in.State(codecConverterKey{}) == nil {
		in.AddRoot(func(visit func(Value)) { visit(in.State(codecConverterKey{}).(Value)) })
	}
	in.SetState(codecConverterKey{}, fn)
}

// scriptCodec finds a script's codec; nil if scripts have registered none at all.
func scriptCodec(th *Thread, name string) (*codec, error) {
	fn, ok := th.Interp.State(codecConverterKey{}).(Value)
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
