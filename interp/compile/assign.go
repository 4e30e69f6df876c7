package compile

import (
	"github.com/asyn-lang/asyn/ast"
	"github.com/asyn-lang/asyn/interp/code"
)

func (u *unit) assign(s *ast.Assign) {
	u.keeping(func() {
		if len(s.Targets) == 1 {
			u.assignOne(s.Targets[0], s.Value)
			return
		}
		// A variable that an earlier target binds must not change the value
		// that a later one gets.
		value := u.temp(s.Span)
		u.into(s.Value, value)
		if elements(s.Targets[0]) != nil {
			// The machine fuses a call with an Unpack behind it, and then leaves
			// no value for the targets that follow.
			again := u.temp(s.Span)
			u.emit(code.Move, again, value, 0, 0, s.Span)
			value = again
		}
		for _, t := range s.Targets {
			u.storeTo(t, value)
		}
	})
}

// assignOne compiles target = value.
func (u *unit) assignOne(target, value ast.Expr) {
	if n, ok := target.(*ast.Name); ok {
		if v := u.variable(n.ID); v.access == inRegister {
			u.into(value, v.reg)
			u.bound.add(v.reg)
			return
		}
	}
	if u.assignParallel(elements(target), elements(value)) || u.putConstant(target, value) {
		return
	}
	u.storeTo(target, u.stable(value, target))
}

// putConstant compiles x[i] = constant. It reports false for anything else, and
// for a constant index.
func (u *unit) putConstant(target, value ast.Expr) bool {
	t, ok := target.(*ast.Subscript)
	if !ok {
		return false
	}
	k, ok := u.c.constant(value)
	if _, indexed := u.constantIndex(t.Slice); !ok || indexed {
		return false
	}
	object := u.stable(t.Value, t.Slice)
	u.emit(code.PutItemK, object, u.operand(t.Slice), 0, u.constIndex(k), t.Span)
	u.anchor(t.Span, u.bracketSpan('[', t.Value.Range(), t.Span))
	return true
}

// elements returns the elements of a tuple or list, nil for anything else.
func elements(e ast.Expr) []ast.Expr {
	switch e := e.(type) {
	case *ast.Tuple:
		return e.Elts
	case *ast.List:
		return e.Elts
	}
	return nil
}

// assignParallel compiles a, b = x, y without making a tuple. It reports false
// if the two sides do not correspond.
func (u *unit) assignParallel(targets, values []ast.Expr) bool {
	if len(targets) == 0 || len(targets) != len(values) || !u.fits(len(values)) ||
		hasStarred(targets) || hasStarred(values) {
		return false
	}
	regs := make([]int, len(values))
	for i, e := range values {
		// A variable can be read at its own assignment unless an expression
		// evaluated, or a target assigned, before that binds it.
		if n, ok := e.(*ast.Name); ok && !u.rebound(e, values[i+1:]) && !bindsAny(targets[:i], n.ID) {
			regs[i] = u.stable(e, targets[:i+1]...)
			continue
		}
		regs[i] = u.temp(e.Range())
		u.into(e, regs[i])
	}
	for i, t := range targets {
		u.storeTo(t, regs[i])
	}
	return true
}

// bindsAny reports whether assigning to one of the targets binds name.
func bindsAny(targets []ast.Expr, name string) bool {
	for _, t := range targets {
		switch t := t.(type) {
		case *ast.Name:
			if t.ID == name {
				return true
			}
		case *ast.Starred:
			if bindsAny([]ast.Expr{t.Value}, name) {
				return true
			}
		default:
			if bindsAny(elements(t), name) {
				return true
			}
		}
	}
	return false
}

// storeTo assigns the value in src to a target.
func (u *unit) storeTo(target ast.Expr, src int) {
	u.depth.enter(u.c, target)
	defer u.depth.leave()
	u.keeping(func() {
		switch t := target.(type) {
		case *ast.Name:
			u.store(u.variable(t.ID), src, t.Span)
		case *ast.Attribute:
			object := u.operand(t.Value)
			u.emit(code.SetAttr, object, src, 0, u.cachedName(u.mangle(t.Attr)), u.attrSpan(t))
			u.noteStaticAttribute(t)
		case *ast.Subscript:
			object := u.stable(t.Value, t.Slice)
			if k, ok := u.constantIndex(t.Slice); ok {
				u.emit(code.SetItemK, object, src, 0, u.constIndex(k), t.Span)
			} else {
				u.emit(code.SetItem, object, u.index(t.Slice), src, 0, t.Span)
			}
			u.anchor(t.Span, u.bracketSpan('[', t.Value.Range(), t.Span))
		case *ast.Tuple:
			u.unpack(t.Elts, src, t.Span)
		case *ast.List:
			u.unpack(t.Elts, src, t.Span)
		case *ast.Starred:
			u.storeTo(t.Value, src)
		}
	})
}

// unpack assigns the items of the iterable in src to targets. Items for local
// variables go there at the end, so that a failure leaves them all alone.
func (u *unit) unpack(targets []ast.Expr, src int, at ast.Span) {
	star := -1
	for i, t := range targets {
		if _, ok := t.(*ast.Starred); ok {
			star = i
		}
	}
	if !u.fits(len(targets)) {
		u.unpackLong(targets, star, src, at)
		return
	}
	first, inPlace := u.consecutive(targets)
	if !inPlace {
		first = u.temps(len(targets), at)
	}
	if star < 0 {
		u.emit(code.Unpack, first, src, len(targets), 0, at)
	} else {
		u.emit(code.UnpackEx, first, src, star, len(targets)-star-1, at)
	}
	for i, t := range targets {
		u.storeTo(t, first+i)
	}
}

// consecutive reports whether the targets are local variables in registers that
// follow each other, from first on: then they can be stored to in one go.
func (u *unit) consecutive(targets []ast.Expr) (first int, ok bool) {
	for i, t := range targets {
		if s, starred := t.(*ast.Starred); starred {
			t = s.Value
		}
		name, ok := t.(*ast.Name)
		if !ok {
			return 0, false
		}
		v := u.variable(name.ID)
		if i == 0 {
			first = v.reg
		}
		if v.access != inRegister || v.reg != first+i {
			return 0, false
		}
	}
	return first, true
}

// unpackLong is unpack for more targets than there are registers: the items
// become a list, which is then taken apart.
func (u *unit) unpackLong(targets []ast.Expr, star, src int, at ast.Span) {
	before, after := len(targets), -1
	if star >= 0 {
		before, after = star, len(targets)-star-1
	}
	items := u.temps(3, at)
	u.emit(code.Move, items, src, 0, 0, at)
	u.loadConst(intConst(int64(before)), items+1, at)
	u.loadConst(intConst(int64(after)), items+2, at)
	u.emit(code.Intrinsic, items, items, 3, int(code.UnpackList), at)
	item := items + 1
	for i, t := range targets {
		u.emit(code.GetItemK, item, items, 0, u.constIndex(intConst(int64(i))), at)
		u.storeTo(t, item)
	}
}

func (u *unit) augAssign(s *ast.AugAssign) {
	u.keeping(func() {
		switch t := s.Target.(type) {
		case *ast.Name:
			u.augName(s, t)
		case *ast.Attribute:
			object := u.stable(t.Value, s.Value)
			value := u.temp(s.Span)
			u.emit(code.GetAttr, value, object, 0, u.cachedName(u.mangle(t.Attr)), u.attrSpan(t))
			u.pin(func() { u.arithmetic(s.Op, value, value, s.Value, true, s.Span) })
			u.emit(code.SetAttr, object, value, 0, u.cachedName(u.mangle(t.Attr)), u.attrSpan(t))
			u.noteStaticAttribute(t)
		case *ast.Subscript:
			object := u.stable(t.Value, t.Slice, s.Value)
			k, constant := u.constantIndex(t.Slice)
			index := 0
			if !constant {
				index = u.stable(t.Slice, s.Value)
			}
			value := u.temp(s.Span)
			if constant {
				u.emit(code.GetItemK, value, object, 0, u.constIndex(k), t.Span)
			} else {
				u.emit(code.GetItem, value, object, index, 0, t.Span)
			}
			u.anchor(t.Span, u.bracketSpan('[', t.Value.Range(), t.Span))
			u.pin(func() { u.arithmetic(s.Op, value, value, s.Value, true, s.Span) })
			if constant {
				u.emit(code.SetItemK, object, value, 0, u.constIndex(k), t.Span)
			} else {
				u.emit(code.SetItem, object, index, value, 0, t.Span)
			}
			u.anchor(t.Span, u.bracketSpan('[', t.Value.Range(), t.Span))
		}
	})
}

func (u *unit) augName(s *ast.AugAssign, t *ast.Name) {
	v := u.variable(t.ID)
	if v.access == inRegister {
		left := u.stable(t, s.Value)
		u.arithmetic(s.Op, v.reg, left, s.Value, true, s.Span)
		return
	}
	value := u.temp(s.Span)
	u.load(v, value, t.Span)
	u.arithmetic(s.Op, value, value, s.Value, true, s.Span)
	u.store(v, value, t.Span)
}

func (u *unit) deleteTarget(target ast.Expr) {
	u.keeping(func() {
		switch t := target.(type) {
		case *ast.Name:
			u.del(u.variable(t.ID), t.Span)
		case *ast.Attribute:
			u.emit(code.DelAttr, u.operand(t.Value), 0, 0, u.cachedName(u.mangle(t.Attr)), u.attrSpan(t))
		case *ast.Subscript:
			object := u.stable(t.Value, t.Slice)
			u.emit(code.DelItem, object, u.operand(t.Slice), 0, 0, t.Span)
			u.anchor(t.Span, u.bracketSpan('[', t.Value.Range(), t.Span))
		default:
			for _, x := range elements(target) {
				u.deleteTarget(x)
			}
		}
	})
}
