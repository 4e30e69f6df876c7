package math

import (
	gomath "math"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/libm"
)

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return def.New(th) }

var def = runtime.ModuleDef{
	Name: "math",
	Doc:  "The mathematical functions defined by the C standard, and number theory on ints.",
	Constants: []runtime.Constant{
		{Name: "pi", Value: runtime.Float(gomath.Pi)},
		{Name: "e", Value: runtime.Float(gomath.E)},
		{Name: "tau", Value: runtime.Float(2 * gomath.Pi)},
		{Name: "inf", Value: runtime.Float(gomath.Inf(1))},
		{Name: "nan", Value: runtime.Float(gomath.NaN())},
	},
	Functions: []runtime.Function{
		{Sig: "acos(x, /)", Fn: unary(libm.Acos, domainError)},
		{Sig: "acosh(x, /)", Fn: unary(libm.Acosh, domainError)},
		{Sig: "asin(x, /)", Fn: unary(libm.Asin, domainError)},
		{Sig: "asinh(x, /)", Fn: unary(libm.Asinh, domainError)},
		{Sig: "atan(x, /)", Fn: unary(libm.Atan, domainError)},
		{Sig: "atanh(x, /)", Fn: unary(libm.Atanh, domainError)},
		{Sig: "cbrt(x, /)", Fn: unary(libm.Cbrt, domainError)},
		{Sig: "cos(x, /)", Fn: unary(libm.Cos, domainError)},
		{Sig: "cosh(x, /)", Fn: unary(libm.Cosh, rangeError)},
		{Sig: "degrees(x, /)", Fn: unary(func(x float64) float64 { return x * (180 / gomath.Pi) }, nil)},
		{Sig: "erf(x, /)", Fn: unary(libm.Erf, domainError)},
		{Sig: "erfc(x, /)", Fn: unary(libm.Erfc, domainError)},
		{Sig: "exp(x, /)", Fn: unary(libm.Exp, rangeError)},
		{Sig: "exp2(x, /)", Fn: unary(libm.Exp2, rangeError)},
		{Sig: "expm1(x, /)", Fn: unary(libm.Expm1, rangeError)},
		{Sig: "fabs(x, /)", Fn: unary(gomath.Abs, domainError)},
		{Sig: "gamma(x, /)", Fn: unary(gamma, rangeError)},
		{Sig: "lgamma(x, /)", Fn: unary(logGamma, rangeError)},
		{Sig: "log1p(x, /)", Fn: unary(libm.Log1p, domainError)},
		{Sig: "radians(x, /)", Fn: unary(func(x float64) float64 { return x * (gomath.Pi / 180) }, nil)},
		{Sig: "sin(x, /)", Fn: unary(libm.Sin, domainError)},
		{Sig: "sinh(x, /)", Fn: unary(libm.Sinh, rangeError)},
		{Sig: "sqrt(x, /)", Fn: unary(gomath.Sqrt, domainError)},
		{Sig: "tan(x, /)", Fn: unary(libm.Tan, domainError)},
		{Sig: "tanh(x, /)", Fn: unary(libm.Tanh, domainError)},

		{Sig: "atan2(y, x, /)", Fn: binary(libm.Atan2)},
		{Sig: "copysign(x, y, /)", Fn: binary(gomath.Copysign)},
		{Sig: "fmod(x, y, /)", Fn: fmod},
		{Sig: "ldexp(x, i, /)", Fn: ldexp},
		{Sig: "pow(x, y, /)", Fn: pow},
		{Sig: "remainder(x, y, /)", Fn: remainder},
		{Sig: "fma(x, y, z, /)", Fn: fma},

		{Sig: "isfinite(x, /)", Fn: predicate(isFinite)},
		{Sig: "isinf(x, /)", Fn: predicate(func(x float64) bool { return gomath.IsInf(x, 0) })},
		{Sig: "isnan(x, /)", Fn: predicate(gomath.IsNaN)},
		{Sig: "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", Fn: isClose},

		{Sig: "frexp(x, /)", Fn: frexp},
		{Sig: "modf(x, /)", Fn: modf},
		{Sig: "nextafter(x, y, /, *, steps=None)", Fn: nextAfter},
		{Sig: "ulp(x, /)", Fn: unary(ulp, nil)},

		{Sig: "log(x, base=, /)", Fn: log},
		{Sig: "log2(x, /)", Fn: func(th *runtime.Thread, a []runtime.Value) (runtime.Value, error) {
			return logResult(logOf(th, a[0], libm.Log2))
		}},
		{Sig: "log10(x, /)", Fn: func(th *runtime.Thread, a []runtime.Value) (runtime.Value, error) {
			return logResult(logOf(th, a[0], libm.Log10))
		}},

		{Sig: "ceil(x, /)", Fn: rounding("__ceil__", gomath.Ceil)},
		{Sig: "floor(x, /)", Fn: rounding("__floor__", gomath.Floor)},
		{Sig: "trunc(x, /)", Fn: trunc},

		{Sig: "dist(p, q, /)", Fn: dist},
		{Sig: "fsum(seq, /)", Fn: fsum},
		{Sig: "hypot(*coordinates)", Fn: hypot},
		{Sig: "prod(iterable, /, *, start=1)", Fn: prod},
		{Sig: "sumprod(p, q, /)", Fn: sumProd},

		{Sig: "comb(n, k, /)", Fn: comb},
		{Sig: "factorial(n, /)", Fn: factorial},
		{Sig: "gcd(*integers)", Fn: gcd},
		{Sig: "isqrt(n, /)", Fn: isqrt},
		{Sig: "lcm(*integers)", Fn: lcm},
		{Sig: "perm(n, k=None, /)", Fn: perm},
	},
}
