package threading

import "github.com/asyn-lang/asyn/runtime"

// local is threading.local: an object with other attributes in every thread.
type local struct {
	runtime.Header
	// attrs has the attributes by thread. A thread that has ended keeps its
	// entry until the object goes.
	attrs map[*runtime.Thread]*runtime.Dict
	// args and names are what the constructor was called with: each thread
	// calls __init__ for itself.
	args, names []runtime.Value
}

var localType = &runtime.Type{}

func localOf(v runtime.Value) *local { return runtime.MustAs[local](v) }

// dict returns the current thread's attributes.
func (l *local) dict(th *runtime.Thread) (*runtime.Dict, error) {
	if d, ok := l.attrs[th]; ok {
		return d, nil
	}
	d := runtime.NewDict()
	first := len(l.attrs) == 0
	l.attrs[th] = d
	if first || l.Type() == localType {
		return d, nil // the constructor calls __init__ itself
	}
	init, err := runtime.GetAttr(th, l.Value(), runtime.Intern("__init__"))
	if err == nil {
		_, err = runtime.CallKw(th, init, l.args, l.names)
	}
	return d, err
}

var localSpec = runtime.TypeSpec{
	Name: "_thread._local", Weakref: true, Module: "_thread",
	Slots: runtime.Slots{
		New: func(th *runtime.Thread, t *runtime.Type, args, names []runtime.Value) (runtime.Value, error) {
			if t == localType && len(args) > 0 {
				return runtime.Value{}, th.TypeErrorf("Initialization arguments are not supported")
			}
			l := runtime.NewObject[local](t)
			l.attrs = make(map[*runtime.Thread]*runtime.Dict)
			l.args, l.names = append(l.args, args...), append(l.names, names...)
			_, err := l.dict(th)
			return l.Value(), err
		},
		GetAttr: func(th *runtime.Thread, self runtime.Value, name *runtime.Str) (runtime.Value, error) {
			d, err := localOf(self).dict(th)
			if err != nil {
				return runtime.Value{}, err
			}
			if name.String() == "__dict__" {
				return d.Value(), nil
			}
			found := self.Type().Lookup(name)
			if v := d.GetStr(name); v.IsSet() && !(found.IsSet() && found.Type().DescrSet != nil) {
				return v, nil
			}
			return runtime.GenericGetAttr(th, self, name)
		},
		SetAttr: func(th *runtime.Thread, self runtime.Value, name *runtime.Str, v runtime.Value) error {
			if name.String() == "__dict__" {
				return th.Raisef(runtime.AttributeError, "'%s' object attribute '__dict__' is read-only", self.Type().FullName())
			}
			if found := self.Type().Lookup(name); found.IsSet() && found.Type().DescrSet != nil {
				return runtime.GenericSetAttr(th, self, name, v)
			}
			d, err := localOf(self).dict(th)
			if err != nil {
				return err
			}
			if v.IsSet() {
				d.SetStr(name, v)
			} else if !d.DeleteStr(name) {
				return th.Raisef(runtime.AttributeError, "'%s' object has no attribute '%s'", self.Type().FullName(), name.String())
			}
			return nil
		},
		Traverse: func(self runtime.Value, visit func(runtime.Value)) {
			for _, d := range localOf(self).attrs {
				visit(d.Value())
			}
		},
	},
}

func init() {
	runtime.SubclassLayout[local](localType)
	runtime.RegisterType(localType, &localSpec)
}
