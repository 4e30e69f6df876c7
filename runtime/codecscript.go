package runtime

// codecLookupKey is the key of the function that finds the codecs that a script
// registered.
type codecLookupKey struct{}

// SetCodecLookup has encodings that the runtime does not know looked up by fn,
// which is codecs.lookup. Unset has none looked up.
func SetCodecLookup(in *Interpreter, fn Value) {
	place, _ := in.State(codecLookupKey{}).(*Value)
	if place == nil {
		place = new(Value)
		in.SetState(codecLookupKey{}, place)
		in.AddRoot(func(visit func(Value)) { visit(OrNone(*place)) })
	}
	*place = fn
}

// scriptCodec encodes or decodes v, as verb says, by a codec that a script
// registered. Without any it fails with unknown, the error of an encoding that
// there is not.
func scriptCodec(th *Thread, v Value, encoding, errors, verb string, unknown error) (Value, error) {
	lookup, _ := th.Interp.State(codecLookupKey{}).(*Value)
	if lookup == nil || !lookup.IsSet() || binaryCodecs[normalizeEncoding(encoding)] {
		return Value{}, unknown
	}
	info, err := Call(th, *lookup, NewStr(encoding).Value())
	if err != nil {
		return Value{}, err
	}
	fn, err := GetAttr(th, info, Intern(verb))
	if err != nil {
		return Value{}, err
	}
	if errors == "" {
		errors = "strict"
	}
	r, err := Call(th, fn, v, NewStr(errors).Value())
	if err != nil {
		return Value{}, noteCodec(th, err, encoding, verb[:len(verb)-1]+"ing")
	}
	t := AsTuple(r)
	if t == nil || len(t.Items) != 2 {
		return Value{}, th.TypeErrorf("%sr must return a tuple (object,integer)", verb)
	}
	return t.Items[0], nil
}

// scriptEncode is Encode by a codec that a script registered.
func scriptEncode(th *Thread, s *Str, encoding, errors string, unknown error) (string, error) {
	v, err := scriptCodec(th, s.Value(), encoding, errors, "encode", unknown)
	if err != nil {
		return "", err
	}
	switch {
	case v.Type().IsSubtype(BytesType), v.Type().IsSubtype(ByteArrayType):
		return BytesLike(th, v)
	}
	return "", th.TypeErrorf("'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary types",
		encoding, v.Type().Name())
}

// scriptDecode is Decode by a codec that a script registered.
func scriptDecode(th *Thread, b, encoding, errors string, unknown error) (*Str, error) {
	v, err := scriptCodec(th, NewBytes(b).Value(), encoding, errors, "decode", unknown)
	if err != nil {
		return nil, err
	}
	if s := AsStr(v); s != nil {
		return s, nil
	}
	return nil, th.TypeErrorf("'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to arbitrary types",
		encoding, v.Type().Name())
}
