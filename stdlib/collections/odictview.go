package collections

import "github.com/asyn-lang/asyn/runtime"

// The views of an OrderedDict are those of a dict under other names.
var (
	odictKeysType   = &runtime.Type{}
	odictValuesType = &runtime.Type{}
	odictItemsType  = &runtime.Type{}
)

// odictView makes the function that returns a view of an OrderedDict.
func odictView(t *runtime.Type) runtime.NativeFunc {
	return func(th *thread, args []value) (value, error) {
		d := runtime.AsDict(args[0])
		if d == nil {
			return value{}, th.TypeErrorf("expected a dict, not %s", args[0].Type().Name())
		}
		return (&runtime.DictView{Header: runtime.MakeHeader(t), Dict: d}).Value(), nil
	}
}

func init() {
	for t, base := range map[*runtime.Type]*runtime.Type{
		odictKeysType: runtime.DictKeysType, odictValuesType: runtime.DictValuesType, odictItemsType: runtime.DictItemsType,
	} {
		name := map[*runtime.Type]string{odictKeysType: "odict_keys", odictValuesType: "odict_values", odictItemsType: "odict_items"}[t]
		runtime.RegisterType(t, &runtime.TypeSpec{Name: name, Base: base, Final: true, Abstract: true})
	}
}
