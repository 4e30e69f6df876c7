package collections

import "github.com/asyn-lang/asyn/runtime"

// abcData is what an abstract base class knows: the classes registered with it,
// and what it has found out when it was asked.
type abcData struct {
	runtime.Header
	registered []value
	yes, no    map[*runtime.Type]struct{}
	token      int64 // registrations there had been when no was last cleared
}

var abcDataType = &runtime.Type{}

// registrations counts the calls of register() in an interpreter: a class that
// is no subclass now may be one after any of them.
type registrations struct{ n int64 }

type registrationsKey struct{}

func registrationsOf(th *thread) *registrations {
	r, ok := th.Interp.State(registrationsKey{}).(*registrations)
	if !ok {
		r = &registrations{}
		th.Interp.SetState(registrationsKey{}, r)
	}
	return r
}

var (
	nameImpl         = runtime.Intern("_abc_impl")
	nameSubclassHook = runtime.Intern("__subclasshook__")
	nameSubclasses   = runtime.Intern("__subclasses__")
	nameClass        = runtime.Intern("__class__")
	nameCheck        = runtime.Intern("__subclasscheck__")
)

// abcArgs reads the class and its data.
func abcArgs(th *thread, cls value) (*runtime.Type, *abcData, error) {
	v, err := runtime.GetAttr(th, cls, nameImpl)
	if err != nil {
		return nil, nil, err
	}
	t, data := runtime.AsType(cls), runtime.Exactly[abcData](v, abcDataType)
	if t == nil || data == nil {
		return nil, nil, th.TypeErrorf("_abc_impl is set to a wrong type")
	}
	return t, data, nil
}

// abcInstanceCheck is ABCMeta.__instancecheck__.
func abcInstanceCheck(th *thread, args []value) (value, error) {
	_, data, err := abcArgs(th, args[0])
	if err != nil {
		return value{}, err
	}
	class, err := runtime.GetAttr(th, args[1], nameClass)
	if err != nil {
		return value{}, err
	}
	t := runtime.AsType(class)
	if t != nil {
		if _, ok := data.yes[t]; ok {
			return runtime.True, nil
		}
	}
	r, err := runtime.CallMethod(th, args[0], nameCheck, class)
	if err != nil || args[1].Type() == t {
		return r, err
	}
	if truth, err := runtime.Truth(th, r); err != nil || truth {
		return r, err
	}
	return runtime.CallMethod(th, args[0], nameCheck, args[1].Type().Value())
}

// abcSubclassCheck is ABCMeta.__subclasscheck__.
func abcSubclassCheck(th *thread, args []value) (value, error) {
	cls, data, err := abcArgs(th, args[0])
	if err != nil {
		return value{}, err
	}
	sub := runtime.AsType(args[1])
	if sub == nil {
		return value{}, th.TypeErrorf("issubclass() arg 1 must be a class")
	}
	if _, ok := data.yes[sub]; ok {
		return runtime.True, nil
	}
	if now := registrationsOf(th).n; data.token != now {
		clear(data.no)
		data.token = now
	} else if _, ok := data.no[sub]; ok {
		return runtime.False, nil
	}
	answer, err := data.ask(th, cls, sub)
	if err != nil {
		return value{}, err
	}
	if answer {
		data.yes[sub] = struct{}{}
	} else {
		data.no[sub] = struct{}{}
	}
	return runtime.Bool(answer), nil
}

// ask finds out whether sub is a subclass: by the class's own hook, by
// inheritance, by way of a registered class, or of a subclass of cls.
func (data *abcData) ask(th *thread, cls, sub *runtime.Type) (bool, error) {
	r, err := runtime.CallMethod(th, cls.Value(), nameSubclassHook, sub.Value())
	if err != nil {
		return false, err
	}
	if r == runtime.True || r == runtime.False {
		return r == runtime.True, nil
	}
	if r != runtime.NotImplemented {
		return false, th.Raise(runtime.AssertionError, "__subclasshook__ must return either False, True, or NotImplemented")
	}
	if sub.IsSubtype(cls) {
		return true, nil
	}
	for _, registered := range append([]value(nil), data.registered...) {
		if ok, err := runtime.IsSubclass(th, sub.Value(), registered); err != nil || ok {
			return ok, err
		}
	}
	derived, err := runtime.CallMethod(th, cls.Value(), nameSubclasses)
	if err != nil {
		return false, err
	}
	list, err := runtime.Collect(th, derived)
	if err != nil {
		return false, err
	}
	for _, d := range list {
		if ok, err := runtime.IsSubclass(th, sub.Value(), d); err != nil || ok {
			return ok, err
		}
	}
	return false, nil
}

// abcRegister is ABCMeta.register.
func abcRegister(th *thread, args []value) (value, error) {
	_, data, err := abcArgs(th, args[0])
	if err != nil {
		return value{}, err
	}
	if runtime.AsType(args[1]) == nil {
		return value{}, th.TypeErrorf("Can only register classes")
	}
	if ok, err := runtime.IsSubclass(th, args[1], args[0]); err != nil || ok {
		return args[1], err
	}
	if ok, err := runtime.IsSubclass(th, args[0], args[1]); err != nil {
		return value{}, err
	} else if ok {
		return value{}, th.Raise(runtime.RuntimeError, "Refusing to create an inheritance cycle")
	}
	data.registered = append(data.registered, args[1])
	if kind := runtime.AsType(args[0]).Collection(); kind != 0 {
		th.Interp.SetCollection(runtime.AsType(args[1]), kind)
	}
	registrationsOf(th).n++
	return args[1], nil
}

// abcRegistered lists the registered classes; abcClear forgets the answers.
func abcRegistered(th *thread, args []value) (value, error) {
	_, data, err := abcArgs(th, args[0])
	if err != nil {
		return value{}, err
	}
	return runtime.NewList(append([]value(nil), data.registered...)).Value(), nil
}

func abcClear(th *thread, args []value) (value, error) {
	_, data, err := abcArgs(th, args[0])
	if err != nil {
		return value{}, err
	}
	clear(data.yes)
	clear(data.no)
	return runtime.None, nil
}

// newABCData makes the data of a new class, and an abstract collection of one
// that says which it is.
func newABCData(th *thread, args []value) (value, error) {
	cls := runtime.AsType(args[0])
	if cls == nil {
		return value{}, th.TypeErrorf("_abc_data() argument must be type, not %s", args[0].Type().Name())
	}
	switch flags := cls.Dict().GetStr(runtime.Intern("__abc_tpflags__")); {
	case flags == runtime.Int(1<<5):
		th.Interp.SetCollection(cls, runtime.SequenceCollection)
	case flags == runtime.Int(1<<6):
		th.Interp.SetCollection(cls, runtime.MappingCollection)
	}
	return (&abcData{Header: runtime.MakeHeader(abcDataType), yes: make(map[*runtime.Type]struct{}),
		no: make(map[*runtime.Type]struct{}), token: registrationsOf(th).n}).Value(), nil
}

var abcDataSpec = runtime.TypeSpec{
	Name: "_abc._abc_data", Final: true, Abstract: true,
	Slots: runtime.Slots{Traverse: func(self value, visit func(value)) {
		data := runtime.MustAs[abcData](self)
		for _, v := range data.registered {
			visit(v)
		}
		for t := range data.yes {
			visit(t.Value())
		}
		for t := range data.no {
			visit(t.Value())
		}
	}},
}

func init() {
	runtime.RegisterType(abcDataType, &abcDataSpec)
}
