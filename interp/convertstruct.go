package interp

import (
	"fmt"
	"reflect"

	"github.com/asyn-lang/asyn/runtime"
)

// structFields are the fields of a struct that scripts see, by the names they
// have there: the exported ones, those of embedded structs included. A tag
// `asyn:"name"` gives another name, `asyn:"-"` hides a field.
func structFields(t reflect.Type) (names []string, fields []reflect.StructField) {
	for _, f := range reflect.VisibleFields(t) {
		name := f.Name
		if tag := f.Tag.Get("asyn"); tag != "" {
			name = tag
		}
		if f.IsExported() && !f.Anonymous && name != "-" {
			names, fields = append(names, name), append(fields, f)
		}
	}
	return names, fields
}

// structValue makes a types.SimpleNamespace of a struct.
func (c converter) structValue(r reflect.Value, depth int) (runtime.Value, error) {
	names, fields := structFields(r.Type())
	if len(names) == 0 {
		return runtime.Value{}, fmt.Errorf("asyn: cannot convert Go type %s, which has no exported fields", r.Type())
	}
	d := runtime.NewDict()
	for i, f := range fields {
		field, err := r.FieldByIndexErr(f.Index)
		if err != nil {
			continue // of an embedded struct that is not there
		}
		v, err := c.nested(field, depth)
		if err != nil {
			return v, err
		}
		d.SetStr(runtime.NewStr(names[i]), v)
	}
	return runtime.NewNamespace(d).Value(), nil
}

// fillStruct makes a struct of the attributes of v, or of the items of a dict,
// which must all be known. What v does not have is zero.
func (c converter) fillStruct(v runtime.Value, t reflect.Type) (reflect.Value, error) {
	out := reflect.New(t).Elem()
	names, fields := structFields(t)
	if len(names) == 0 {
		return out, fmt.Errorf("cannot use %s as %s", v.Type().Name(), t)
	}
	d, inner := runtime.AsDict(v), c.inner()
	found := 0
	for i, f := range fields {
		name := runtime.NewStr(names[i])
		var x runtime.Value
		if d != nil {
			x = d.GetStr(name)
		} else {
			var err error
			if x, err = runtime.LookupAttr(c.th, v, name); err != nil {
				return out, err
			}
		}
		if !x.IsSet() {
			continue
		}
		found++
		e, err := inner.fromValue(x, f.Type)
		if err != nil {
			return out, fmt.Errorf("%s: %w", names[i], err)
		}
		place := out
		for _, at := range f.Index[:len(f.Index)-1] {
			if place = place.Field(at); place.Kind() == reflect.Pointer {
				if place.IsNil() {
					if !place.CanSet() {
						return out, fmt.Errorf("asyn: cannot set the fields of %s, embedded by its pointer and not exported", place.Type().Elem())
					}
					place.Set(reflect.New(place.Type().Elem()))
				}
				place = place.Elem()
			}
		}
		place.Field(f.Index[len(f.Index)-1]).Set(e)
	}
	switch {
	case d != nil && found < d.Len():
		return out, fmt.Errorf("cannot use dict as %s: it has items that are not fields", t)
	case d == nil && found == 0:
		return out, fmt.Errorf("cannot use %s as %s", v.Type().Name(), t)
	}
	return out, nil
}
