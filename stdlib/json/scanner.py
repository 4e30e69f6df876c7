def scanstring(string, end, strict=True, /):
    """The string whose opening quote is before end, and where it ends."""
    return _scanstring(string, end, not not strict)


def make_scanner(context):
    """A function that reads the value at a place in a text by the attributes of a JSONDecoder."""
    strict = not not context.strict
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    if object_pairs_hook is not None:
        object_pairs_hook = lambda items: context_hook(list(zip(items[::2], items[1::2])))
        context_hook = context.object_pairs_hook
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant

    def scan_once(string, idx):
        return _scan(string, idx, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant)
    return scan_once
