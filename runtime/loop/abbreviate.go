package loop

import (
	"fmt"
	"strings"

	"github.com/asyn-lang/asyn/runtime"
)

// Limits of the abbreviated reprs that asyncio shows results by.
const (
	reprLevels = 6
	reprItems  = 6
	reprPairs  = 4
	reprText   = 30
	reprDigits = 40
)

// abbreviated is repr(v) with long texts and containers cut short, as module
// reprlib does it.
func abbreviated(th *runtime.Thread, v runtime.Value, levels int) (string, error) {
	switch v.Type() {
	case runtime.ListType:
		return abbreviatedItems(th, runtime.AsList(v).Values(), levels, "[", "]", "")
	case runtime.TupleType:
		return abbreviatedItems(th, runtime.AsTuple(v).Items, levels, "(", ")", ",")
	case runtime.DictType:
		return abbreviatedDict(th, runtime.AsDict(v), levels)
	case runtime.SetType, runtime.FrozenSetType:
		items, err := possiblySorted(th, v)
		switch {
		case err != nil:
			return "", err
		case len(items) == 0: // has a repr of its own
		case v.Type() == runtime.SetType:
			return abbreviatedItems(th, items, levels, "{", "}", "")
		default:
			return abbreviatedItems(th, items, levels, "frozenset({", "})", "")
		}
	}
	r, err := runtime.Repr(th, v)
	if _, ok := err.(*runtime.Exception); ok {
		return fmt.Sprintf("<%s instance at %#x>", v.Type().BareName(), th.Interp.ID(v)), nil
	}
	if err != nil {
		return "", err
	}
	limit := reprText
	if v.Type() == runtime.IntType {
		limit = reprDigits
	}
	return elide(r.String(), limit), nil
}

// elide cuts the middle out of a text longer than limit.
func elide(text string, limit int) string {
	runes := []rune(text)
	if len(runes) <= limit {
		return text
	}
	head := (limit - 3) / 2
	tail := limit - 3 - head
	return string(runes[:head]) + "..." + string(runes[len(runes)-tail:])
}

// abbreviatedItems shows a sequence; one is what follows the only item of a
// tuple.
func abbreviatedItems(th *runtime.Thread, items []runtime.Value, levels int, open, end, one string) (string, error) {
	if levels <= 0 && len(items) > 0 {
		return open + "..." + end, nil
	}
	var parts []string
	for _, v := range items[:min(len(items), reprItems)] {
		text, err := abbreviated(th, v, levels-1)
		if err != nil {
			return "", err
		}
		parts = append(parts, text)
	}
	if len(items) > reprItems {
		parts = append(parts, "...")
	}
	if len(items) == 1 {
		end = one + end
	}
	return open + strings.Join(parts, ", ") + end, nil
}

func abbreviatedDict(th *runtime.Thread, d *runtime.Dict, levels int) (string, error) {
	if d.Len() == 0 {
		return "{}", nil
	}
	if levels <= 0 {
		return "{...}", nil
	}
	keys, err := possiblySorted(th, d.Value())
	if err != nil {
		return "", err
	}
	var parts []string
	for _, key := range keys[:min(len(keys), reprPairs)] {
		k, err := abbreviated(th, key, levels-1)
		if err != nil {
			return "", err
		}
		item, err := d.Get(th, key)
		if err != nil {
			return "", err
		}
		v, err := abbreviated(th, runtime.OrNone(item), levels-1)
		if err != nil {
			return "", err
		}
		parts = append(parts, k+": "+v)
	}
	if d.Len() > reprPairs {
		parts = append(parts, "...")
	}
	return "{" + strings.Join(parts, ", ") + "}", nil
}

// possiblySorted returns the items of v in order, or as they come if they have
// none.
func possiblySorted(th *runtime.Thread, v runtime.Value) ([]runtime.Value, error) {
	list, err := runtime.Sorted(th, v, runtime.Value{}, false)
	if _, ok := err.(*runtime.Exception); ok {
		return runtime.Collect(th, v)
	}
	if err != nil {
		return nil, err
	}
	return list.Values(), nil
}
