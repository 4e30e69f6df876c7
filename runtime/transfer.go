package runtime

import (
	"fmt"
	"math/big"
	"strings"
)

// Parcel is a value on its way from one interpreter to another: a copy of it
// that belongs to neither. Functions and classes of scripts travel by module
// and name, everything else by value, as with pickle; what pickle refuses is
// refused with the same message.
type Parcel struct {
	nodes []parcelNode
	root  int
}

// parcelNode is one object of a parcel. Parts refer to other nodes.
type parcelNode struct {
	kind   parcelKind
	shared Value  // of parcelShared
	text   string // of a str or bytes; the module of a global
	name   string // the qualified name of a global
	parts  []int
	big    *big.Int
}

type parcelKind uint8

const (
	parcelShared parcelKind = iota // an immutable object without any cache in it
	parcelBig
	parcelStr
	parcelBytes
	parcelByteArray
	parcelTuple
	parcelList
	parcelSet
	parcelFrozenSet
	parcelDict   // parts: key, value, key, value, …
	parcelGlobal // an attribute, by a path of names, of a module
	parcelAttr   // parts: the object; name: its attribute
	parcelReduce // parts: function, arguments, state, list of items, list of pairs; what is missing is -1
)

// PicklingError is what an object that cannot be copied by name raises.
var PicklingError = &Type{}

var picklingErrorSpec = TypeSpec{Name: "PicklingError", Module: "_pickle", Base: ExceptionType}

func init() {
	RegisterType(PicklingError, &picklingErrorSpec)
}

type packer struct {
	th    *Thread
	nodes []parcelNode
	seen  map[Value]int
}

// Pack copies v out of th's interpreter.
func Pack(th *Thread, v Value) (*Parcel, error) {
	p := &packer{th: th, seen: make(map[Value]int)}
	root, err := p.pack(v)
	if err != nil {
		return nil, err
	}
	return &Parcel{p.nodes, root}, nil
}

// add reserves a node for v, so that it can refer to itself.
func (p *packer) add(v Value, n parcelNode) int {
	i := len(p.nodes)
	p.nodes = append(p.nodes, n)
	p.seen[v] = i
	return i
}

func (p *packer) pack(v Value) (int, error) {
	if i, ok := p.seen[v]; ok {
		return i, nil
	}
	if err := p.th.Enter(); err != nil {
		return 0, err
	}
	defer p.th.Leave()
	if err := p.th.Work(1); err != nil {
		return 0, err
	}
	switch t := v.Type(); t {
	case IntType:
		if !v.IsInt() {
			return p.add(v, parcelNode{kind: parcelBig, big: new(big.Int).Set(IntToBig(v))}), nil
		}
		return p.add(v, parcelNode{shared: v}), nil
	case FloatType, BoolType, NoneType, EllipsisType, NotImplementedType, ComplexType, RangeType:
		return p.add(v, parcelNode{shared: v}), nil
	case StrType:
		return p.add(v, parcelNode{kind: parcelStr, text: AsStr(v).s}), nil
	case BytesType:
		return p.add(v, parcelNode{kind: parcelBytes, text: MustAs[Bytes](v).B}), nil
	case ByteArrayType:
		return p.add(v, parcelNode{kind: parcelByteArray, text: string(MustAs[ByteArray](v).B)}), nil
	case TupleType:
		return p.packItems(v, parcelTuple, MustAs[Tuple](v).Items)
	case ListType:
		return p.packItems(v, parcelList, append([]Value(nil), AsList(v).Values()...))
	case SetType, FrozenSetType:
		return p.packSet(v)
	case DictType:
		return p.packItems(v, parcelDict, dictPairs(AsDict(v)))
	case TypeType:
		return p.packType(v)
	case BuiltinFunctionType, MethodDescriptorType, WrapperDescriptorType, MethodWrapperType, ClassMethodDescrType:
		return p.packNative(v)
	case MethodType:
		m := MustAs[BoundMethod](v)
		name, err := p.stringAttr(m.Func, nameName)
		if err != nil {
			return 0, err
		}
		return p.packAttr(v, m.Self, name)
	case ModuleType:
		return 0, p.refuse(v)
	}
	return p.packOther(v)
}

func (p *packer) refuse(v Value) error { return p.th.unpicklable(v) }

func dictPairs(d *Dict) []Value {
	var out []Value
	d.Each(func(k, x Value) bool {
		out = append(out, k, x)
		return true
	})
	return out
}

func (p *packer) packItems(v Value, kind parcelKind, items []Value) (int, error) {
	i := p.add(v, parcelNode{kind: kind})
	parts := make([]int, len(items))
	for k, item := range items {
		var err error
		if parts[k], err = p.pack(item); err != nil {
			return 0, err
		}
	}
	p.nodes[i].parts = parts
	return i, nil
}

func (p *packer) packSet(v Value) (int, error) {
	kind := parcelSet
	if v.Type() == FrozenSetType {
		kind = parcelFrozenSet
	}
	s := AsSet(v)
	var items []Value
	for pos, item := s.Next(0); item.IsSet(); pos, item = s.Next(pos) {
		items = append(items, item)
	}
	return p.packItems(v, kind, items)
}

func (p *packer) packType(v Value) (int, error) {
	t := MustAs[Type](v)
	if t.builtin {
		return p.add(v, parcelNode{shared: v}), nil
	}
	return p.packGlobal(v)
}

// packNative: builtin functions and methods belong to no interpreter, but what
// a method is bound to does.
func (p *packer) packNative(v Value) (int, error) {
	n := MustAs[Native](v)
	switch {
	case n.self.IsSet():
		return p.packAttr(v, n.self, n.sig.Name)
	case n.owner != nil:
		return p.packAttr(v, n.owner.Value(), n.sig.Name)
	case n == newObjFunction || n == newObjExFunction:
		return p.add(v, parcelNode{shared: v}), nil
	}
	return p.packGlobal(v)
}

func (p *packer) packAttr(v, of Value, name string) (int, error) {
	i := p.add(v, parcelNode{kind: parcelAttr, name: name})
	part, err := p.pack(of)
	if err != nil {
		return 0, err
	}
	p.nodes[i].parts = []int{part}
	return i, nil
}

// stringAttr reads an attribute that is a str; "" if it is missing or no str.
func (p *packer) stringAttr(v Value, name *Str) (string, error) {
	x, err := LookupAttr(p.th, v, name)
	if err != nil || !x.IsSet() || AsStr(x) == nil {
		return "", err
	}
	return AsStr(x).s, nil
}

// packGlobal packs a function or class by its module and qualified name, which
// must lead back to it.
func (p *packer) packGlobal(v Value) (int, error) {
	name, err := p.stringAttr(v, nameQualName)
	if err != nil {
		return 0, err
	}
	module, err := p.stringAttr(v, nameModule)
	if err != nil {
		return 0, err
	}
	if module == "" {
		module = "__main__"
	}
	if strings.Contains(name, "<locals>") {
		return 0, p.th.Raisef(AttributeError, "Can't get local object %s", QuoteStr(name))
	}
	found, err := findGlobal(p.th, module, name)
	switch {
	case err != nil && IsException(err, ExceptionType) == nil:
		return 0, err
	case err != nil || !found.IsSet():
		return 0, p.cannot(v, fmt.Sprintf("attribute lookup %s on %s failed", name, module))
	case found != v:
		return 0, p.cannot(v, fmt.Sprintf("it's not the same object as %s.%s", module, name))
	}
	return p.add(v, parcelNode{kind: parcelGlobal, text: module, name: name}), nil
}

func (p *packer) cannot(v Value, why string) error {
	r, err := Repr(p.th, v)
	if err != nil {
		return err
	}
	return p.th.Raise(PicklingError, "Can't pickle "+r.s+": "+why)
}

// findGlobal resolves a dotted name in a module.
func findGlobal(th *Thread, module, name string) (Value, error) {
	v, err := importModule(th, module)
	if err != nil {
		return Value{}, err
	}
	for _, part := range strings.Split(name, ".") {
		if v, err = GetAttr(th, v, Intern(part)); err != nil {
			return Value{}, err
		}
	}
	return v, nil
}

// importModule returns a module by its full name. The main module of an isolate
// is called __mp_main__, which is the main module everywhere else.
func importModule(th *Thread, name string) (Value, error) {
	if name == "__mp_main__" {
		name = "__main__"
	}
	if m := th.Interp.Modules.GetStr(Intern(name)); m.IsSet() && !m.IsNone() {
		return m, nil
	}
	if th.Interp.Importer == nil {
		return Value{}, th.Raise(ModuleNotFoundError, "No module named '"+name+"'")
	}
	// A list of names to import from makes the result the module itself, not
	// its top package.
	return th.Interp.Importer.Import(th, Intern(name), NewDict(), NewTuple(nameName.Value()).Value(), 0)
}

// packOther packs an instance: what its __reduce_ex__ says of it.
func (p *packer) packOther(v Value) (int, error) {
	if v.Type().IsSubtype(TypeType) || v.Type().methodLike {
		return p.packGlobal(v)
	}
	reduced, ok, err := CallSpecial(p.th, v, nameReduceEx, Int(4))
	if err != nil {
		return 0, err
	}
	if !ok {
		return 0, p.refuse(v)
	}
	if s := AsStr(reduced); s != nil {
		return p.add(v, parcelNode{kind: parcelGlobal, text: "__main__", name: s.s}), nil
	}
	parts := AsTuple(reduced)
	if parts == nil || len(parts.Items) < 2 || len(parts.Items) > 6 {
		return 0, p.th.Raise(PicklingError, "__reduce__ must return a string or tuple")
	}
	return p.packReduced(v, parts.Items)
}

var nameReduceEx = Intern("__reduce_ex__")

func (p *packer) packReduced(v Value, parts []Value) (int, error) {
	i := p.add(v, parcelNode{kind: parcelReduce})
	nodes := []int{-1, -1, -1, -1, -1}
	for k, part := range parts[:min(len(parts), len(nodes))] {
		if part.IsNone() {
			continue
		}
		if k >= 3 { // iterators over items or pairs
			items, err := Collect(p.th, part)
			if err != nil {
				return 0, err
			}
			part = NewList(items).Value()
		}
		var err error
		if nodes[k], err = p.pack(part); err != nil {
			return 0, err
		}
	}
	p.nodes[i].parts = nodes
	return i, nil
}
