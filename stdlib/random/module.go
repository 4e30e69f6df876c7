package random

import (
	"math"

	"github.com/asyn-lang/asyn/runtime"
)

// RandomType is random.Random, SystemRandomType random.SystemRandom, which
// draws from the host's entropy.
var (
	RandomType       = &runtime.Type{}
	SystemRandomType = &runtime.Type{}
)

// methods are those of Random; but for seed and the state, all are functions
// of the module too.
var methods = []runtime.Method{
	{Sig: "random(self, /)", Fn: randomMethod},
	{Sig: "getrandbits(self, k, /)", Fn: getRandBits},
	{Sig: "def randbytes(self, n)", Fn: randBytes},
	{Sig: "def randrange(self, start, stop=None, step=1)", Fn: randRange},
	{Sig: "def randint(self, a, b)", Fn: randInt},
	{Sig: "def choice(self, seq)", Fn: choice},
	{Sig: "def choices(self, population, weights=None, *, cum_weights=None, k=1)", Fn: choices},
	{Sig: "def shuffle(self, x)", Fn: shuffle},
	{Sig: "def sample(self, population, k, *, counts=None)", Fn: sample},
	{Sig: "def uniform(self, a, b)", Fn: distribution(uniform)},
	{Sig: "def triangular(self, low=0.0, high=1.0, mode=None)", Fn: triangularMethod},
	{Sig: "def normalvariate(self, mu=0.0, sigma=1.0)", Fn: distribution(normal, 0, 1)},
	{Sig: "def gauss(self, mu=0.0, sigma=1.0)", Fn: distribution(gauss, 0, 1)},
	{Sig: "def lognormvariate(self, mu, sigma)", Fn: distribution(logNormal)},
	{Sig: "def expovariate(self, lambd=1.0)", Fn: distribution(exponential, 1)},
	{Sig: "def vonmisesvariate(self, mu, kappa)", Fn: distribution(vonMises)},
	{Sig: "def gammavariate(self, alpha, beta)", Fn: distribution(gammaVariate)},
	{Sig: "def betavariate(self, alpha, beta)", Fn: distribution(betaVariate)},
	{Sig: "def paretovariate(self, alpha)", Fn: distribution(pareto)},
	{Sig: "def weibullvariate(self, alpha, beta)", Fn: distribution(weibull)},
	{Sig: "def binomialvariate(self, n=1, p=0.5)", Fn: binomialMethod},
	{Sig: "def seed(self, a=None, version=2)", Fn: seedMethod},
	{Sig: "def getstate(self)", Fn: getState},
	{Sig: "def setstate(self, state)", Fn: setState},
}

var initParams = runtime.NewNative("random", "__init__(self, x=None)", initRandom)

func initRandom(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	seed, err := runtime.GetAttr(th, args[0], runtime.Intern("seed"))
	if err != nil {
		return runtime.Value{}, err
	}
	_, err = runtime.Call(th, seed, runtime.OrNone(args[1]))
	return runtime.None, err
}

// askState is self.getstate(), which a subclass may have of its own.
func askState(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	return runtime.CallMethod(th, args[0], runtime.Intern("getstate"))
}

var randomSpec = runtime.TypeSpec{
	Weakref: true,
	Name:    "Random",
	Module:  "random",
	Doc:     "A generator of random numbers; random.Random(x) seeds it with x.",
	Slots: runtime.Slots{
		New: func(_ *runtime.Thread, t *runtime.Type, _, _ []runtime.Value) (runtime.Value, error) {
			return runtime.NewObject[Random](t).Value(), nil
		},
		Init: func(th *runtime.Thread, self runtime.Value, args, names []runtime.Value) error {
			_, err := runtime.CallNative(th, initParams, append([]runtime.Value{self}, args...), names)
			return err
		},
		Size: func(runtime.Value) int64 { return 4 * twisterSize },
	},
	Methods: append(methods,
		runtime.Method{Sig: "def __getstate__(self)", Fn: askState},
		runtime.Method{Sig: "def __setstate__(self, state)", Fn: setState},
		runtime.Method{Sig: "def __reduce__(self)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			state, err := askState(th, args)
			return runtime.NewTuple(args[0].Type().Value(), runtime.NewTuple().Value(), state).Value(), err
		}},
	),
	Members: []runtime.Member{runtime.DictMember, {Name: "VERSION", Get: func(*runtime.Thread, runtime.Value) (runtime.Value, error) {
		return runtime.Int(stateVersion), nil
	}}},
}

func init() {
	var sample Random
	runtime.AttrsField(RandomType, &sample, &sample.Attrs)
	runtime.SubclassLayout[Random](RandomType)
	runtime.RegisterType(RandomType, &randomSpec)
	noState := func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		return runtime.Value{}, th.Raise(runtime.NotImplementedError, "System entropy source does not have state.")
	}
	runtime.RegisterType(SystemRandomType, &runtime.TypeSpec{
		Name:   "SystemRandom",
		Module: "random",
		Base:   RandomType,
		Doc:    "A generator that draws from the operating system's entropy. It has no seed and no state.",
		Methods: []runtime.Method{
			{Sig: "def seed(self, *args, **kwds)", Fn: func(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
				return runtime.None, nil
			}},
			{Sig: "def getstate(self, *args, **kwds)", Fn: noState},
			{Sig: "def setstate(self, *args, **kwds)", Fn: noState},
		},
	})
}

// Module makes the module. Its functions are the methods of an instance that
// each interpreter has for itself.
func Module(th *runtime.Thread) (*runtime.Module, error) {
	shared := runtime.NewObject[Random](RandomType)
	if err := shared.seed(th, runtime.None, 2); err != nil {
		return nil, err
	}
	m, err := def.New(th)
	if err != nil {
		return nil, err
	}
	d := m.Dict()
	d.SetStr(runtime.Intern("_inst"), shared.Value())
	for _, method := range methods {
		name := runtime.Intern(runtime.ParseSignature(method.Sig).Name)
		fn := runtime.AsNative(RandomType.Lookup(name))
		d.SetStr(name, fn.Bind(shared.Value()).Value())
	}
	d.SetStr(runtime.Intern("__all__"), runtime.NewList(def.PublicNames(d)).Value())
	return m, nil
}

var def = runtime.ModuleDef{
	Name:   "random",
	AllBut: []string{"BPF", "LOG4", "NV_MAGICCONST", "RECIP_BPF", "SG_MAGICCONST", "TWOPI"},
	Doc:    "Random numbers: of many distributions, and choices from sequences.",
	Constants: []runtime.Constant{
		{Name: "Random", Value: RandomType.Value()},
		{Name: "SystemRandom", Value: SystemRandomType.Value()},
		{Name: "TWOPI", Value: runtime.Float(2 * math.Pi)},
		{Name: "LOG4", Value: runtime.Float(log4)},
		{Name: "NV_MAGICCONST", Value: runtime.Float(normalConst)},
		{Name: "SG_MAGICCONST", Value: runtime.Float(gammaConst)},
		{Name: "BPF", Value: runtime.Int(53)},
		{Name: "RECIP_BPF", Value: runtime.Float(0x1p-53)},
	},
}
