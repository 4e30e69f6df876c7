package runtime

import "strings"

// Encodings that scripts have registered with module codecs, whose lookup finds
// them.

// codecLookupKey is the key of the function that finds a script's codecs.
type codecLookupKey struct{}

// SetCodecLookup has lookup, which is codecs.lookup, asked for the encodings that
// the runtime does not know.
func SetCodecLookup(in *Interpreter, lookup Value) {
	if in.State(codecLookupKey{}) == nil {
		in.AddRoot(func(visit func(Value)) { visit(in.State(codecLookupKey{}).(Value)) })
	}
	in.SetState(codecLookupKey{}, lookup)
}

// scriptCodec finds a script's codec; nil if scripts have registered none at all.
func scriptCodec(th *Thread, name string) (*codec, error) {
	lookup, ok := th.Interp.State(codecLookupKey{}).(Value)
	if !ok {
		return nil, nil
	}
	info, err := Call(th, lookup, NewStr(name).Value())
	if err != nil {
		return nil, err
	}
	return &codec{
		name:   name,
		script: true,
		encode: func(e *encoder) error {
			v, err := callCodec(th, name, info, "encode", e.text.Value(), e.errors)
			if err != nil {
				return err
			}
			b := As[Bytes](v, BytesType)
			if b == nil {
				return th.TypeErrorf("'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary types", name, v.Type().name)
			}
			e.out = append(e.out, b.B...)
			return th.Alloc(int64(len(b.B)))
		},
		decode: func(d *decoder) error {
			v, err := callCodec(th, name, info, "decode", NewBytes(d.data).Value(), d.errors)
			if err != nil {
				return err
			}
			s := AsStr(v)
			if s == nil {
				return th.TypeErrorf("'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to arbitrary types", name, v.Type().name)
			}
			d.out = append(d.out, s.s...)
			return th.Alloc(int64(len(s.s)))
		},
	}, nil
}

// callCodec calls the function of a script's codec for input and returns what it
// made of it. An error of the function gets a note.
func callCodec(th *Thread, codec string, info Value, verb string, input Value, errors string) (Value, error) {
	args := []Value{input}
	if errors != "strict" {
		args = append(args, NewStr(errors).Value())
	}
	r, err := CallMethod(th, info, Intern(verb), args...)
	if err != nil {
		return Value{}, noteCodec(th, err, codec, strings.TrimSuffix(verb, "e")+"ing")
	}
	t := AsTuple(r)
	if t == nil || len(t.Items) != 2 {
		return Value{}, th.TypeErrorf("%sr must return a tuple (object, integer)", verb)
	}
	return t.Items[0], nil
}
