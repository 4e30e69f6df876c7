package interp

import (
	"fmt"
	"math/big"
	"reflect"

	"github.com/asyn-lang/asyn/runtime"
)

// Value is an object of a script, as Go code holds it. It belongs to the
// interpreter it came from. Its methods may be called from any goroutine, also
// while a script runs: they wait until that gives way. The zero Value is None.
type Value struct {
	v  runtime.Value
	in *Interpreter
}

// IsNone reports whether the value is None.
func (v Value) IsNone() bool { return !v.v.IsSet() || v.v.IsNone() }

// Type is the name of the value's class.
func (v Value) Type() string {
	if !v.v.IsSet() {
		return runtime.NoneType.Name()
	}
	return v.v.Type().Name()
}

// String is str(v), or a note in angle brackets if that raises.
func (v Value) String() string {
	if !v.v.IsSet() {
		return "None"
	}
	text := ""
	v.in.visit(func(th *runtime.Thread) {
		s, err := runtime.ToStr(th, v.v)
		if err != nil {
			text = fmt.Sprintf("<%s: %v>", v.Type(), err)
			return
		}
		text = s.String()
	})
	return text
}

// Go converts the value to Go: None to nil; bool, int (int64, or *big.Int when
// larger), float (float64), complex, str (string) and bytes ([]byte) to their
// kin; lists, tuples and sets to []any; dicts to map[string]any, or to
// map[any]any when a key is no str. Anything else stays a Value. It fails for
// cyclic data and for keys that Go cannot compare.
func (v Value) Go() (x any, err error) {
	if !v.v.IsSet() {
		return nil, nil
	}
	if x, ok := plainToGo(v.v); ok {
		return x, nil
	}
	v.in.visit(func(th *runtime.Thread) {
		x, err = converter{in: v.in, th: th}.toGo(v.v, 0)
		err = v.in.goError(th, err)
	})
	return x, err
}

// Convert stores the value into what target, a pointer that is not nil, points to,
// converted as the arguments of Go functions are (see Interpreter.Set). It fails for
// a value that the type cannot hold, and for cyclic data.
func (v Value) Convert(target any) (err error) {
	r := reflect.ValueOf(target)
	if r.Kind() != reflect.Pointer || r.IsNil() {
		return fmt.Errorf("asyn: cannot convert to %T: it is no pointer", target)
	}
	convert := func(c converter, x runtime.Value) error {
		out, err := c.fromValue(x, r.Type().Elem())
		if err == nil {
			r.Elem().Set(out)
		}
		return err
	}
	if !v.v.IsSet() {
		return convert(converter{}, runtime.None)
	}
	v.in.visit(func(th *runtime.Thread) {
		err = v.in.goError(th, convert(converter{in: v.in, th: th}, v.v))
	})
	return err
}

// maxConvertDepth bounds the nesting that conversions follow.
const maxConvertDepth = 1000

func (c converter) toGo(v runtime.Value, depth int) (any, error) {
	if depth > maxConvertDepth {
		return nil, fmt.Errorf("asyn: value is cyclic or nested too deeply")
	}
	if x, ok := plainToGo(v); ok {
		return x, nil
	}
	if d := runtime.AsDict(v); d != nil {
		return c.dictToGo(d, depth)
	}
	if runtime.AsList(v) != nil || runtime.AsTuple(v) != nil || runtime.AsSet(v) != nil {
		items, err := runtime.Collect(c.th, v)
		if err != nil {
			return nil, err
		}
		out := make([]any, len(items))
		for i, x := range items {
			if out[i], err = c.toGo(x, depth+1); err != nil {
				return nil, err
			}
		}
		return out, nil
	}
	return Value{v, c.in}, nil
}

// plainToGo is toGo for what is immutable and contains nothing, which needs no
// thread.
func plainToGo(v runtime.Value) (x any, ok bool) {
	switch {
	case v.IsNone():
		return nil, true
	case v.IsBool():
		return v.IsTrue(), true
	case v.IsInt():
		return v.Int64(), true
	case v.IsFloat():
		return v.Float64(), true
	}
	if b := runtime.As[runtime.BigInt](v, runtime.IntType); b != nil {
		return new(big.Int).Set(b.V), true
	}
	if c := runtime.Exactly[runtime.Complex](v, runtime.ComplexType); c != nil {
		return c.V, true
	}
	if s := runtime.AsStr(v); s != nil {
		return s.String(), true
	}
	if b := runtime.As[runtime.Bytes](v, runtime.BytesType); b != nil {
		return []byte(b.B), true
	}
	return nil, false
}

func (c converter) dictToGo(d *runtime.Dict, depth int) (any, error) {
	byName := make(map[string]any, d.Len())
	byKey := make(map[any]any)
	for p, k, v, ok := d.Next(0); ok; p, k, v, ok = d.Next(p) {
		x, err := c.toGo(v, depth+1)
		if err != nil {
			return nil, err
		}
		if s := runtime.AsStr(k); s != nil {
			byName[s.String()] = x
			continue
		}
		key, err := c.toGo(k, depth+1)
		if err != nil {
			return nil, err
		}
		switch key.(type) {
		case []any, []byte, map[string]any, map[any]any, *big.Int:
			return nil, fmt.Errorf("asyn: a dict key of type %s has no comparable Go value", k.Type().Name())
		}
		byKey[key] = x
	}
	if len(byKey) == 0 {
		return byName, nil
	}
	for k, v := range byName {
		byKey[k] = v
	}
	return byKey, nil
}
