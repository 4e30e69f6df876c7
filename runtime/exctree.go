package runtime

// plainException registers an exception type without attributes of its own.
func plainException(t *Type, name string, base *Type) {
	RegisterType(t, &TypeSpec{Name: name, Base: base})
}

// fieldException registers an exception type with fields.
func fieldException(t *Type, spec TypeSpec, fields ...excField) *excFields {
	t.excFields = &excFields{fields: fields}
	spec.Members = append(fieldMembers(fields), spec.Members...)
	RegisterType(t, &spec)
	return t.excFields
}

var keyErrorSpec = TypeSpec{Name: "KeyError", Base: LookupError, Slots: Slots{Str: keyErrorStr}}

func init() {
	plainException(GeneratorExit, "GeneratorExit", BaseException)
	plainException(KeyboardInterrupt, "KeyboardInterrupt", BaseException)
	plainException(ExceptionType, "Exception", BaseException)
	for _, d := range []struct {
		t    *Type
		name string
		base *Type
	}{
		{ArithmeticError, "ArithmeticError", ExceptionType},
		{FloatingPointError, "FloatingPointError", ArithmeticError},
		{OverflowError, "OverflowError", ArithmeticError},
		{ZeroDivisionError, "ZeroDivisionError", ArithmeticError},
		{AssertionError, "AssertionError", ExceptionType},
		{BufferError, "BufferError", ExceptionType},
		{EOFError, "EOFError", ExceptionType},
		{ModuleNotFoundError, "ModuleNotFoundError", ImportError},
		{LookupError, "LookupError", ExceptionType},
		{IndexError, "IndexError", LookupError},
		{MemoryError, "MemoryError", ExceptionType},
		{UnboundLocalError, "UnboundLocalError", NameError},
		{BlockingIOError, "BlockingIOError", OSError},
		{ChildProcessError, "ChildProcessError", OSError},
		{ConnectionError, "ConnectionError", OSError},
		{BrokenPipeError, "BrokenPipeError", ConnectionError},
		{ConnectionAbortedError, "ConnectionAbortedError", ConnectionError},
		{ConnectionRefusedError, "ConnectionRefusedError", ConnectionError},
		{ConnectionResetError, "ConnectionResetError", ConnectionError},
		{FileExistsError, "FileExistsError", OSError},
		{FileNotFoundError, "FileNotFoundError", OSError},
		{InterruptedError, "InterruptedError", OSError},
		{IsADirectoryError, "IsADirectoryError", OSError},
		{NotADirectoryError, "NotADirectoryError", OSError},
		{PermissionError, "PermissionError", OSError},
		{ProcessLookupError, "ProcessLookupError", OSError},
		{TimeoutError, "TimeoutError", OSError},
		{ReferenceError, "ReferenceError", ExceptionType},
		{RuntimeError, "RuntimeError", ExceptionType},
		{NotImplementedError, "NotImplementedError", RuntimeError},
		{PythonFinalizationError, "PythonFinalizationError", RuntimeError},
		{RecursionError, "RecursionError", RuntimeError},
		{StopAsyncIteration, "StopAsyncIteration", ExceptionType},
		{IndentationError, "IndentationError", SyntaxError},
		{TabError, "TabError", IndentationError},
		{SystemError, "SystemError", ExceptionType},
		{TypeError, "TypeError", ExceptionType},
		{ValueError, "ValueError", ExceptionType},
		{UnicodeError, "UnicodeError", ValueError},
		{Warning, "Warning", ExceptionType},
		{BytesWarning, "BytesWarning", Warning},
		{DeprecationWarning, "DeprecationWarning", Warning},
		{EncodingWarning, "EncodingWarning", Warning},
		{FutureWarning, "FutureWarning", Warning},
		{ImportWarning, "ImportWarning", Warning},
		{PendingDeprecationWarning, "PendingDeprecationWarning", Warning},
		{ResourceWarning, "ResourceWarning", Warning},
		{RuntimeWarning, "RuntimeWarning", Warning},
		{SyntaxWarning, "SyntaxWarning", Warning},
		{UnicodeWarning, "UnicodeWarning", Warning},
		{UserWarning, "UserWarning", Warning},
	} {
		plainException(d.t, d.name, d.base)
	}
	RegisterType(KeyError, &keyErrorSpec)

	fieldException(StopIteration, TypeSpec{Name: "StopIteration", Base: ExceptionType, Slots: Slots{Init: exceptionInit}},
		excField{name: "value"}).fill = firstArgument
	fieldException(SystemExit, TypeSpec{Name: "SystemExit", Base: BaseException, Slots: Slots{Init: exceptionInit}},
		excField{name: "code"}).fill = allArguments
	fieldException(NameError, TypeSpec{Name: "NameError", Base: ExceptionType,
		Slots: Slots{Init: keywordInit("NameError", map[string]int{"name": nameErrorName})}},
		excField{name: "name"})
	fieldException(AttributeError, TypeSpec{Name: "AttributeError", Base: ExceptionType,
		Slots: Slots{Init: keywordInit("AttributeError", map[string]int{"name": attributeErrorName, "obj": attributeErrorObj})},
		Methods: []Method{
			{"__getstate__(self, /)", attributeErrorGetState, InstanceMethod},
			{"__reduce__(self, /)", attributeErrorReduce, InstanceMethod},
		}},
		excField{name: "name"}, excField{name: "obj"})
	fieldException(ImportError, TypeSpec{Name: "ImportError", Base: ExceptionType, Slots: Slots{
		Init: keywordInit("ImportError", map[string]int{
			"name": importErrorName, "path": importErrorPath, "name_from": importErrorNameFrom,
		}),
		Str: func(th *Thread, self Value) (Value, error) {
			if msg := selfExc(self).Fields[importErrorMsg]; msg.IsSet() && AsStr(msg) != nil {
				return msg, nil
			}
			return exceptionStr(th, self)
		},
	}, Methods: []Method{{"__reduce__(self, /)", importErrorReduce, InstanceMethod}}}, excField{name: "msg"}, excField{name: "name"}, excField{name: "path"}, excField{name: "name_from"}).fill =
		func(th *Thread, e *Exception) error {
			e.Fields[importErrorMsg] = Value{}
			if len(e.Args.Items) == 1 {
				e.Fields[importErrorMsg] = e.Args.Items[0]
			}
			return nil
		}
}

// firstArgument: the only field is the first argument.
func firstArgument(th *Thread, e *Exception) error {
	e.Fields[0] = Value{}
	if len(e.Args.Items) > 0 {
		e.Fields[0] = e.Args.Items[0]
	}
	return nil
}

// allArguments: the only field is the argument, or all of them if several.
func allArguments(th *Thread, e *Exception) error {
	switch len(e.Args.Items) {
	case 0: // it keeps what it has
	case 1:
		e.Fields[0] = e.Args.Items[0]
	default:
		e.Fields[0] = e.Args.Value()
	}
	return nil
}
