// Package typing is the module typing. Type parameters, unions and generic classes
// are part of the object model; everything that is said with them is written in
// Python.
package typing

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Complete adds the parts written in Python to the definition of the module, which
// package vm begins.
func Complete(def *runtime.ModuleDef) *runtime.ModuleDef {
	def.Doc = "Types for annotations."
	def.All = []string{
		"AbstractSet", "Annotated", "Any", "AnyStr", "AsyncContextManager", "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "BinaryIO", "Callable",
		"ChainMap", "ClassVar", "Collection", "Concatenate", "Container", "ContextManager", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final",
		"ForwardRef", "FrozenSet", "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "List", "Literal",
		"LiteralString", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "NamedTuple", "Never", "NewType",
		"NoDefault", "NoReturn", "NotRequired", "Optional", "OrderedDict", "ParamSpec", "ParamSpecArgs", "ParamSpecKwargs", "Protocol",
		"ReadOnly", "Required", "Reversible", "Self", "Sequence", "Set", "Sized", "SupportsAbs", "SupportsBytes", "SupportsComplex",
		"SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "TYPE_CHECKING", "Text", "TextIO", "Tuple", "Type", "TypeAlias",
		"TypeAliasType", "TypeGuard", "TypeIs", "TypeVar", "TypeVarTuple", "TypedDict", "Union", "Unpack", "ValuesView", "assert_never",
		"assert_type", "cast", "clear_overloads", "dataclass_transform", "evaluate_forward_ref", "final", "get_args", "get_origin",
		"get_overloads", "get_protocol_members", "get_type_hints", "is_protocol", "is_typeddict", "no_type_check", "no_type_check_decorator",
		"overload", "override", "reveal_type", "runtime_checkable",
	}
	def.Sources = []runtime.ModuleSource{pysource.Of("typing/typing.py"), pysource.Of("typing/protocol.py")}
	return def
}
