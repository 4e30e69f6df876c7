package runtime

import "fmt"

// unicodeInit makes the Init of a UnicodeError that describes what could not be
// converted. UnicodeTranslateError has no encoding; the others' object is a str
// or bytes.
//
// Inlined it would be a copy of the closure for each.
//
//go:noinline
func unicodeInit(fields []int, types []*Type) initFunc {
	return func(th *Thread, self Value, args, names []Value) error {
		e := selfExc(self)
		if len(names) > 0 {
			return th.TypeErrorf("%s() takes no keyword arguments", e.typ.name)
		}
		if len(args) != len(fields) {
			return th.TypeErrorf("function takes exactly %d arguments (%d given)", len(fields), len(args))
		}
		object := Value{} // the bytes that were given as something else
		for i, want := range types {
			v := args[i]
			switch {
			case want == IntType && !v.Type().IsSubtype(IntType):
				return th.TypeErrorf("'%s' object cannot be interpreted as an integer", v.Type().name)
			case want == BytesType && !v.Type().IsSubtype(want):
				b, err := BytesLike(th, v)
				if err != nil {
					return err
				}
				object = NewBytes(b).Value()
			case !v.Type().IsSubtype(want):
				return th.TypeErrorf("argument %d must be %s, not %s", i+1, want.name, v.Type().name)
			}
		}
		e.Args = NewTuple(args...)
		unicodeFill(e, fields)
		if object.IsSet() {
			e.Fields[unicodeErrorObject] = object
		}
		return nil
	}
}

func unicodeFill(e *Exception, fields []int) {
	if len(e.Args.Items) != len(fields) {
		return
	}
	for i, f := range fields {
		e.Fields[f] = e.Args.Items[i]
	}
}

// unicodeStr describes the failure; unit tells what a single element is.
//
// Inlined it would be a copy of the closure for each.
//
//go:noinline
func unicodeStr(verb, unit string, element func(object Value, at int64) string) UnaryFunc {
	return func(th *Thread, self Value) (Value, error) {
		f := selfExc(self).Fields
		if !f[unicodeErrorObject].IsSet() {
			return NewStr("").Value(), nil
		}
		reason, err := ToStr(th, OrNone(f[unicodeErrorReason]))
		if err != nil {
			return Value{}, err
		}
		lead := verb
		if f[unicodeErrorEncoding].IsSet() {
			encoding, err := ToStr(th, f[unicodeErrorEncoding])
			if err != nil {
				return Value{}, err
			}
			lead = "'" + encoding.s + "' codec " + verb
		}
		var start, end int64
		if s, e := f[unicodeErrorStart], f[unicodeErrorEnd]; OrNone(s).IsInt() && OrNone(e).IsInt() {
			start, end = s.Int64(), e.Int64()
		}
		if end == start+1 {
			if text := element(f[unicodeErrorObject], start); text != "" {
				return strf("%s %s in position %d: %s", lead, text, start, reason), nil
			}
		}
		return strf("%s %ss in position %d-%d: %s", lead, unit, start, end-1, reason), nil
	}
}

func byteElement(object Value, at int64) string {
	var b string
	if o := As[Bytes](object, BytesType); o != nil {
		b = o.B
	} else if o := As[ByteArray](object, ByteArrayType); o != nil {
		b = string(o.B)
	}
	if at < 0 || at >= int64(len(b)) {
		return ""
	}
	return fmt.Sprintf("byte 0x%02x", b[at])
}

func charElement(object Value, at int64) string {
	s := AsStr(object)
	if s == nil || at < 0 || at >= int64(s.Len()) {
		return ""
	}
	r, _ := DecodeRune(s.s[s.ByteOffset(int(at)):])
	switch {
	case r <= 0xff:
		return fmt.Sprintf(`character '\x%02x'`, r)
	case r <= 0xffff:
		return fmt.Sprintf(`character '\u%04x'`, r)
	}
	return fmt.Sprintf(`character '\U%08x'`, r)
}

func init() {
	all := []int{unicodeErrorEncoding, unicodeErrorObject, unicodeErrorStart, unicodeErrorEnd, unicodeErrorReason}
	fields := []excField{{name: "encoding"}, {name: "object"}, {name: "start"}, {name: "end"}, {name: "reason"}}
	register := func(t *Type, name string, used []int, types []*Type, str UnaryFunc) {
		fieldException(t, TypeSpec{Name: name, Base: UnicodeError, Slots: Slots{Init: unicodeInit(used, types), Str: str}},
			fields...).fill = func(th *Thread, e *Exception) error {
			unicodeFill(e, used)
			return nil
		}
	}
	register(UnicodeDecodeError, "UnicodeDecodeError", all, []*Type{StrType, BytesType, IntType, IntType, StrType},
		unicodeStr("can't decode", "byte", byteElement))
	register(UnicodeEncodeError, "UnicodeEncodeError", all, []*Type{StrType, StrType, IntType, IntType, StrType},
		unicodeStr("can't encode", "character", charElement))
	register(UnicodeTranslateError, "UnicodeTranslateError", all[1:], []*Type{StrType, IntType, IntType, StrType},
		unicodeStr("can't translate", "character", charElement))
}
