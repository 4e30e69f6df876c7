package itertools

import "github.com/asyn-lang/asyn/runtime"

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) { return def.New(th) }

var def = runtime.ModuleDef{
	Name: "itertools",
	Doc:  "Iterators made of other iterators: infinite, selecting, combining and combinatoric ones.",
	Constants: []runtime.Constant{
		{Name: "count", Value: countType.Value()},
		{Name: "cycle", Value: cycleType.Value()},
		{Name: "repeat", Value: repeatType.Value()},
		{Name: "accumulate", Value: accumulateType.Value()},
		{Name: "batched", Value: batchedType.Value()},
		{Name: "chain", Value: chainType.Value()},
		{Name: "compress", Value: compressType.Value()},
		{Name: "dropwhile", Value: dropWhileType.Value()},
		{Name: "filterfalse", Value: filterFalseType.Value()},
		{Name: "groupby", Value: groupByType.Value()},
		{Name: "islice", Value: sliceType.Value()},
		{Name: "pairwise", Value: pairwiseType.Value()},
		{Name: "starmap", Value: starMapType.Value()},
		{Name: "takewhile", Value: takeWhileType.Value()},
		{Name: "zip_longest", Value: zipLongestType.Value()},
		{Name: "product", Value: productType.Value()},
		{Name: "permutations", Value: permutationsType.Value()},
		{Name: "combinations", Value: combinationsType.Value()},
		{Name: "combinations_with_replacement", Value: repeatedCombinationsType.Value()},
		{Name: "_grouper", Value: groupType.Value()},
		{Name: "_tee", Value: teeType.Value()},
	},
	Functions: []runtime.Function{
		{Sig: "tee(iterable, n=2, /)", Fn: newTee},
	},
}
