package interp

import (
	"fmt"
	"math"
	"math/big"
	"reflect"

	"github.com/asyn-lang/asyn/runtime"
)

// converter converts values between Go and an interpreter's scripts, on a thread
// that has the interpreter's lock.
type converter struct {
	in *Interpreter
	th *runtime.Thread
	// depth is how many values fromValue is inside of.
	depth int
}

// inner is the converter for what is in a value.
func (c converter) inner() converter {
	c.depth++
	return c
}

// namedValue is toValue for a value that the script will know by name: functions
// carry it.
func (c converter) namedValue(name string, x any) (runtime.Value, error) {
	if fn, ok := x.(AsyncFunc); ok {
		return asyncNative(c.in, name, fn)
	}
	if fn := reflect.ValueOf(x); fn.Kind() == reflect.Func {
		return native(c.in, name, fn)
	}
	return c.toValue(x)
}

// unnamed is the name of Go functions that reach a script inside other values.
const unnamed = "<go function>"

// toValue converts a Go value to a script's: the inverse of Value.Go, and any
// slice, array, map, pointer to such, and function (see Interpreter.Set).
func (c converter) toValue(x any) (runtime.Value, error) {
	switch x := x.(type) {
	case nil:
		return runtime.None, nil
	case Value:
		if !x.v.IsSet() {
			return runtime.None, nil
		}
		if x.in != c.in {
			return runtime.Value{}, fmt.Errorf("asyn: value belongs to another interpreter")
		}
		return x.v, nil
	case *big.Int:
		if x == nil {
			return runtime.None, nil
		}
		return runtime.IntFromBig(new(big.Int).Set(x)), nil
	case []byte:
		return runtime.NewBytes(string(x)).Value(), nil
	case complex128:
		return runtime.NewComplex(x), nil
	case AsyncFunc:
		return asyncNative(c.in, unnamed, x)
	}
	return c.reflectValue(reflect.ValueOf(x), 0)
}

func (c converter) reflectValue(r reflect.Value, depth int) (runtime.Value, error) {
	if depth > maxConvertDepth {
		return runtime.Value{}, fmt.Errorf("asyn: Go value is cyclic or nested too deeply")
	}
	switch r.Kind() {
	case reflect.Bool:
		return runtime.Bool(r.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return runtime.Int(r.Int()), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return runtime.IntFromBig(new(big.Int).SetUint64(r.Uint())), nil
	case reflect.Float32, reflect.Float64:
		return runtime.Float(r.Float()), nil
	case reflect.String:
		return runtime.NewStr(r.String()).Value(), nil
	case reflect.Func:
		return native(c.in, unnamed, r)
	case reflect.Interface, reflect.Pointer:
		if r.IsNil() {
			return runtime.None, nil
		}
		return c.nested(r.Elem(), depth)
	case reflect.Slice, reflect.Array:
		items := make([]runtime.Value, r.Len())
		for i := range items {
			v, err := c.nested(r.Index(i), depth)
			if err != nil {
				return v, err
			}
			items[i] = v
		}
		return runtime.NewList(items).Value(), nil
	case reflect.Map:
		d := runtime.NewDict()
		for _, k := range sortedKeys(r) {
			key, err := c.nested(k, depth)
			if err != nil {
				return key, err
			}
			v, err := c.nested(r.MapIndex(k), depth)
			if err != nil {
				return v, err
			}
			if err := d.Set(c.th, key, v); err != nil {
				return v, err
			}
		}
		return d.Value(), nil
	case reflect.Struct:
		return c.structValue(r, depth)
	}
	return runtime.Value{}, fmt.Errorf("asyn: cannot convert Go type %s", r.Type())
}

// nested converts an element, which may be of a type that toValue knows whole.
func (c converter) nested(r reflect.Value, depth int) (runtime.Value, error) {
	if r.CanInterface() {
		switch r.Interface().(type) {
		case nil, Value, *big.Int, []byte, complex128, AsyncFunc:
			return c.toValue(r.Interface())
		}
	}
	return c.reflectValue(r, depth+1)
}

// fromValue converts a script's value to the Go type t, for a parameter of a Go
// function. The error says what was wrong, for a TypeError.
func (c converter) fromValue(v runtime.Value, t reflect.Type) (reflect.Value, error) {
	if t == reflect.TypeFor[Value]() {
		return reflect.ValueOf(Value{v, c.in}), nil
	}
	if c.depth > maxConvertDepth {
		return reflect.Value{}, fmt.Errorf("asyn: value is cyclic or nested too deeply")
	}
	mismatch := fmt.Errorf("cannot use %s as %s", v.Type().Name(), t)
	out := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Struct:
		if t != reflect.TypeFor[big.Int]() {
			return c.fillStruct(v, t)
		}
	case reflect.Pointer:
		if t.Elem().Kind() == reflect.Struct && t != reflect.TypeFor[*big.Int]() && !v.IsNone() {
			filled, err := c.fillStruct(v, t.Elem())
			if err != nil {
				return out, err
			}
			return filled.Addr(), nil
		}
	case reflect.Bool:
		if !v.IsBool() {
			return out, mismatch
		}
		out.SetBool(v.IsTrue())
		return out, nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if !v.IsInt() || out.OverflowInt(v.Int64()) {
			return out, mismatch
		}
		out.SetInt(v.Int64())
		return out, nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		if !v.IsInt() || v.Int64() < 0 || out.OverflowUint(uint64(v.Int64())) {
			return out, mismatch
		}
		out.SetUint(uint64(v.Int64()))
		return out, nil
	case reflect.Float32, reflect.Float64:
		switch {
		case v.IsFloat():
			out.SetFloat(v.Float64())
		case v.IsInt() && math.Abs(float64(v.Int64())) <= 1<<53:
			out.SetFloat(float64(v.Int64()))
		default:
			return out, mismatch
		}
		return out, nil
	}
	x, err := c.toGo(v, 0)
	if err != nil {
		return out, err
	}
	if x == nil {
		switch t.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Slice, reflect.Map, reflect.Func:
			return out, nil
		}
		return out, mismatch
	}
	return c.assign(v, reflect.ValueOf(x), t, mismatch)
}

// assign makes x, converted from v, a value of type t.
func (c converter) assign(v runtime.Value, x reflect.Value, t reflect.Type, mismatch error) (reflect.Value, error) {
	if x.Type().AssignableTo(t) {
		out := reflect.New(t).Elem()
		out.Set(x)
		return out, nil
	}
	if t.Kind() == reflect.String && x.Kind() == reflect.String {
		return x.Convert(t), nil
	}
	switch {
	case t.Kind() == reflect.Slice && x.Type() == reflect.TypeFor[[]any]():
		items, err := runtime.Collect(c.th, v)
		if err != nil {
			return x, err
		}
		out := reflect.MakeSlice(t, len(items), len(items))
		for i, item := range items {
			e, err := c.inner().fromValue(item, t.Elem())
			if err != nil {
				return x, err
			}
			out.Index(i).Set(e)
		}
		return out, nil
	case t.Kind() == reflect.Map && runtime.AsDict(v) != nil:
		d := runtime.AsDict(v)
		out := reflect.MakeMapWithSize(t, d.Len())
		for p, k, item, ok := d.Next(0); ok; p, k, item, ok = d.Next(p) {
			key, err := c.inner().fromValue(k, t.Key())
			if err != nil {
				return x, err
			}
			e, err := c.inner().fromValue(item, t.Elem())
			if err != nil {
				return x, err
			}
			out.SetMapIndex(key, e)
		}
		return out, nil
	}
	return x, mismatch
}
