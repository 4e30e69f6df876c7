package runtime

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// strf formats a str.
func strf(format string, args ...any) Value { return NewStr(fmt.Sprintf(format, args...)).Value() }

// address is what a repr shows in place of an object's address.
func (in *Interpreter) address(v Value) string { return "0x" + strconv.FormatInt(in.ID(v), 16) }

// identityHash is the hash of objects that are equal to themselves only. Go
// does not move objects, so the address will do; it never shows.
func identityHash(th *Thread, v Value) (int64, error) { return int64(v.Addr() >> 4), nil }

// moduleName is the __module__ of a class as a str, or nil.
func (t *Type) moduleName() *Str {
	if t.builtin {
		return NewStr(t.module)
	}
	return AsStr(OrNone(t.Dict().GetStr(nameModule)))
}

// FullName is the name a class has in reprs: with the module unless it is
// builtins.
func (t *Type) FullName() string {
	if m := t.moduleName(); m != nil && m.s != "builtins" {
		return m.s + "." + t.qualname
	}
	return t.qualname
}

// messageName is the name that some messages call a class by: FullName, but
// for those of the main module.
func (t *Type) messageName() string {
	if m := t.moduleName(); m != nil && m.s == "__main__" {
		return t.qualname
	}
	return t.FullName()
}

// DefaultRepr is object.__repr__: <module.Class object at 0x...>.
func DefaultRepr(th *Thread, v Value) (Value, error) {
	return NewStr("<" + v.Type().FullName() + " object at " + th.Interp.address(v) + ">").Value(), nil
}

// excessNewArgs refuses arguments that neither __new__ nor __init__ of a
// class would look at.
func excessNewArgs(th *Thread, t *Type) error {
	if t.newOwner != ObjectType {
		return th.TypeErrorf("object.__new__() takes exactly one argument (the type to instantiate)")
	}
	if t.Init == nil {
		return th.TypeErrorf("%s() takes no arguments", t.name)
	}
	return nil
}

func objectNew(th *Thread, t *Type, args, names []Value) (Value, error) {
	if len(args) > 0 {
		if err := excessNewArgs(th, t); err != nil {
			return Value{}, err
		}
	}
	if t.unfinished {
		return Value{}, abstractError(th, t)
	}
	switch {
	case t.solid == nil:
		if err := th.Alloc(objectSize); err != nil {
			return Value{}, err
		}
		return NewInstance(t).Value(), nil
	case !t.builtin && t.alloc != nil:
		return t.alloc(t), nil
	}
	return Value{}, th.TypeErrorf("cannot create '%s' instances", t.name)
}

// abstractError lists the abstract methods that keep t from being instantiated.
func abstractError(th *Thread, t *Type) error {
	var names []string
	if methods := t.Dict().GetStr(nameAbstractMethods); methods.IsSet() {
		list, err := Collect(th, methods)
		if err != nil {
			return err
		}
		for _, v := range list {
			if s := AsStr(v); s != nil {
				names = append(names, "'"+s.s+"'")
			}
		}
	}
	slices.Sort(names)
	return th.TypeErrorf("Can't instantiate abstract class %s without an implementation for abstract method%s %s",
		t.name, plural(len(names)), strings.Join(names, ", "))
}

func objectInit(th *Thread, self Value, args, _ []Value) (Value, error) {
	if len(args) == 0 {
		return None, nil
	}
	t := self.Type()
	if t.Init != nil {
		return Value{}, th.TypeErrorf("object.__init__() takes exactly one argument (the instance to initialize)")
	}
	if t.newOwner == ObjectType {
		return Value{}, th.TypeErrorf("%s.__init__() takes exactly one argument (the instance to initialize)", t.name)
	}
	return None, nil
}

// addObjectWrappers gives object the dunders whose slots are nil in Slots: the
// protocols know what they would do.
func addObjectWrappers(d *Dict) {
	set := func(n *Native) { d.SetStr(Intern(n.sig.Name), newSlotWrapper(n)) }
	add := func(sig string, fn NativeFunc) {
		set(&Native{sig: ParseSignature(sig), fn: fn, owner: ObjectType})
	}
	add("__str__(self, /)", func(th *Thread, args []Value) (Value, error) {
		s, err := Repr(th, args[0])
		if err != nil {
			return Value{}, err
		}
		return s.Value(), nil
	})
	add("__getattribute__(self, name, /)", func(th *Thread, args []Value) (Value, error) {
		name, err := attrName(th, args[1])
		if err != nil {
			return Value{}, err
		}
		return GenericGetAttr(th, args[0], name)
	})
	add("__setattr__(self, name, value, /)", setAttrWrapper(checkedSetAttr))
	add("__delattr__(self, name, /)", setAttrWrapper(checkedSetAttr))
	set(&Native{sig: ParseSignature("__init__(self, /, *args, **kwargs)"), raw: selfFirst(objectInit), owner: ObjectType})
	for op, name := range compareDunders {
		add(name+"(self, value, /)", func(th *Thread, args []Value) (Value, error) {
			return compareDefault(th, args[0], args[1], CompareOp(op))
		})
	}
}

// checkedSetAttr is object.__setattr__ called by a script, who must not get
// round what a metaclass or an immutable type says.
func checkedSetAttr(th *Thread, v Value, name *Str, x Value) error {
	if t := AsType(v); t != nil {
		return th.TypeErrorf("can't apply this __setattr__ to %s object", v.Type().name)
	}
	return GenericSetAttr(th, v, name, x)
}

func objectGetClass(th *Thread, self Value) (Value, error) { return classOf(self), nil }

// objectSetClass changes the class of an instance, where both classes are
// scripts' and lay their instances out alike.
func objectSetClass(th *Thread, self, v Value) error {
	if !v.IsSet() {
		return th.TypeErrorf("can't delete __class__ attribute")
	}
	to := AsType(v)
	if to == nil {
		return th.TypeErrorf("__class__ must be set to a class, not '%s' object", v.Type().name)
	}
	from := self.Type()
	if m := AsModule(self); m != nil && to.IsSubtype(ModuleType) {
		m.SetType(to)
		return nil
	}
	if from.builtin || to.builtin {
		return th.TypeErrorf("__class__ assignment only supported for mutable types or ModuleType subclasses")
	}
	if from.solid != to.solid || !sameSlots(from.slotted, to.slotted) || from.attrsOffset != to.attrsOffset || from.noDict != to.noDict {
		return th.TypeErrorf("__class__ assignment: '%s' object layout differs from '%s'", to.name, from.name)
	}
	if a := attrsOf(self); a != nil && a.shape != nil {
		a.shape = a.shape.under(to.rootShape)
	}
	headerOf(self).SetType(to)
	return nil
}

// sameSlots reports whether two classes that add __slots__, or nil for none,
// declare the same attributes in the same places.
func sameSlots(a, b *Type) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil || a.builtin || b.builtin || a.rootShape.count != b.rootShape.count || bestOf(a.bases).slotted != bestOf(b.bases).slotted {
		return false
	}
	same := true
	a.Dict().Each(func(k, v Value) bool {
		m := Exactly[MemberDescriptor](v, MemberDescriptorType)
		if m == nil || m.owner != a {
			return true
		}
		other := Exactly[MemberDescriptor](OrNone(b.Dict().GetStr(m.name)), MemberDescriptorType)
		same = other != nil && other.owner == b && other.index == m.index
		return same
	})
	return same
}

// under is the shape with the names of s that grows from another root.
func (s *Shape) under(root *Shape) *Shape {
	if s.parent == nil {
		return root
	}
	return s.parent.under(root).with(s.name)
}

func objectDir(th *Thread, args []Value) (Value, error) {
	names := NewDict()
	if own, err := LookupAttr(th, args[0], nameDict); err != nil {
		return Value{}, err
	} else if d := AsDict(OrNone(own)); d != nil {
		addNames(names, d)
	}
	cls, err := LookupAttr(th, args[0], nameClass)
	if err != nil {
		return Value{}, err
	}
	if t := AsType(OrNone(cls)); t != nil {
		for _, m := range t.mro {
			addNames(names, m.Dict())
		}
	}
	return keysList(names), nil
}

// addNames adds the str keys of d to names.
func addNames(names, d *Dict) {
	d.Each(func(k, _ Value) bool {
		if s := Exactly[Str](k, StrType); s != nil {
			names.SetStr(s, None)
		}
		return true
	})
}

func keysList(d *Dict) Value {
	keys := make([]Value, 0, d.Len())
	d.Each(func(k, _ Value) bool {
		keys = append(keys, k)
		return true
	})
	return NewList(keys).Value()
}

func objectFormat(th *Thread, args []Value) (Value, error) {
	spec := AsStr(args[1])
	if spec == nil {
		return Value{}, th.TypeErrorf("__format__() argument must be str, not %s", GivenName(args[1]))
	}
	if spec.s != "" {
		return Value{}, th.TypeErrorf("unsupported format string passed to %s.__format__", args[0].Type().name)
	}
	s, err := ToStr(th, args[0])
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

var objectSpec = TypeSpec{
	Name: "object",
	Doc: "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\n" +
		"instance that has no instance attributes and cannot be given any.\n",
	Slots: Slots{Repr: DefaultRepr, Hash: identityHash, New: objectNew},
	Methods: []Method{
		{"__format__(self, format_spec, /)", objectFormat, InstanceMethod},
		{"__dir__(self, /)", objectDir, InstanceMethod},
		{"__sizeof__(self, /)", func(th *Thread, args []Value) (Value, error) {
			if size := args[0].Type().Size; size != nil {
				return Int(size(args[0])), nil
			}
			return Int(objectSize), nil
		}, InstanceMethod},
		{"__reduce__(self, /)", objectReduce, InstanceMethod},
		{"__reduce_ex__(self, protocol, /)", objectReduceEx, InstanceMethod},
		{"__getstate__(self, /)", objectGetState, InstanceMethod},
		{"__init_subclass__(cls, /)", func(th *Thread, args []Value) (Value, error) { return None, nil }, ClassMethod},
		{"__subclasshook__(cls, object, /)", func(th *Thread, args []Value) (Value, error) {
			return NotImplemented, nil
		}, ClassMethod},
	},
	Members: []Member{{Name: "__class__", Get: objectGetClass, Set: objectSetClass}},
}

func init() {
	RegisterType(ObjectType, &objectSpec)
}
