package runtime

import "fmt"

// Attributes that exception types declare beyond those of BaseException are
// kept in Exception.Fields, by index.

// excField is one such attribute.
type excField struct {
	name    string
	missing bool // reading it while unset raises AttributeError, instead of giving None
}

// excFields describes the fields of an exception type and of those derived
// from it.
type excFields struct {
	fields []excField
	// fill sets the fields from the exception's arguments.
	fill func(th *Thread, e *Exception) error
}

// Indices of fields.
const (
	nameErrorName = 0

	attributeErrorName = 0
	attributeErrorObj  = 1

	importErrorMsg      = 0
	importErrorName     = 1
	importErrorPath     = 2
	importErrorNameFrom = 3

	stopIterationValue = 0
	systemExitCode     = 0

	osErrorErrno     = 0
	osErrorStrerror  = 1
	osErrorFilename  = 2
	osErrorFilename2 = 3
	osErrorWritten   = 4

	syntaxErrorMsg       = 0
	syntaxErrorFilename  = 1
	syntaxErrorLine      = 2
	syntaxErrorOffset    = 3
	syntaxErrorText      = 4
	syntaxErrorEndLine   = 5
	syntaxErrorEndOffset = 6
	syntaxErrorPrintFile = 7

	unicodeErrorEncoding = 0
	unicodeErrorObject   = 1
	unicodeErrorStart    = 2
	unicodeErrorEnd      = 3
	unicodeErrorReason   = 4

	groupMessage    = 0
	groupExceptions = 1
)

// initExceptionFields makes room for the fields of a new exception and fills
// them in from its arguments.
func initExceptionFields(e *Exception) {
	f := e.typ.excFields
	if f == nil {
		return
	}
	e.Fields = make([]Value, len(f.fields))
	if f.fill != nil {
		// Go code gives exceptions arguments that fit.
		_ = f.fill(nil, e)
	}
}

// fieldMembers makes the members for fields.
func fieldMembers(fields []excField) []Member {
	members := make([]Member, len(fields))
	for i, f := range fields {
		name := Intern(f.name)
		members[i] = Member{
			Name: f.name, Field: true,
			Get: func(th *Thread, self Value) (Value, error) {
				v := MustAs[Exception](self).Fields[i]
				if !v.IsSet() && f.missing {
					return Value{}, attributeErrorf(self, name, "%s", name.s)
				}
				return OrNone(v), nil
			},
			Set: func(th *Thread, self, v Value) error {
				MustAs[Exception](self).Fields[i] = v
				return nil
			},
		}
	}
	return members
}

// attributeErrorf makes an AttributeError about attribute name of obj, which
// may be unset: name and obj are what suggestions are made from.
func attributeErrorf(obj Value, name *Str, format string, args ...any) error {
	return attributeError(obj, name, fmt.Sprintf(format, args...))
}

func attributeError(obj Value, name *Str, message string) error {
	e := NewException(AttributeError, NewStr(message).Value())
	if name != nil {
		e.Fields[attributeErrorName] = name.Value()
	}
	e.Fields[attributeErrorObj] = obj
	return e
}

// NewAttributeError is the error for the missing attribute name of obj.
func NewAttributeError(obj Value, name *Str, message string) *Exception {
	return attributeError(obj, name, message).(*Exception)
}

// NewNameError is the error for a name that is nowhere.
func NewNameError(th *Thread, name *Str) error {
	return NewNameErrorf(th, NameError, name.s, "name '%s' is not defined", name.s)
}

// NewNameErrorf makes a NameError, or an UnboundLocalError, about name.
func NewNameErrorf(th *Thread, t *Type, name, format string, args ...any) error {
	e := NewException(t, strf(format, args...))
	if t == NameError {
		e.Fields[nameErrorName] = NewStr(name).Value()
	}
	return e
}

// NewImportError makes an ImportError (or a subclass's instance). name, path
// and from (the name that could not be imported) may be unset.
func NewImportError(t *Type, message string, name, path, from Value) *Exception {
	e := NewException(t, NewStr(message).Value())
	e.Fields[importErrorName] = name
	e.Fields[importErrorPath] = path
	e.Fields[importErrorNameFrom] = from
	return e
}

// NewImportFromError is the error of `from full import name` when the module,
// which came from the file where, has no such name.
func NewImportFromError(th *Thread, module Value, full, name, where string) error {
	partial := ""
	hint := ""
	if m := AsModule(module); m != nil && m.Initializing {
		partial, hint = "partially initialized module ", " (most likely due to a circular import)"
	}
	msg := "cannot import name '" + name + "' from " + partial + "'" + full + "'" + hint + " (" + where + ")"
	path := NewStr(where).Value()
	if where == "unknown location" {
		path = Value{}
	}
	return NewImportError(ImportError, msg, NewStr(full).Value(), path, NewStr(name).Value())
}
