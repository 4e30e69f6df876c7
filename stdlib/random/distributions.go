package random

import (
	"math"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/libm"
)

// Every distribution draws its numbers in CPython's order and combines them
// with CPython's operations: the results are the same to the last bit.

var (
	normalConst = 4 * libm.Exp(-0.5) / math.Sqrt(2)
	log4        = libm.Log(4)
	gammaConst  = 1 + libm.Log(4.5)
)

// distribution makes a method of floats, the defaults filling in what is not
// passed.
// Inlined it would be a copy of the closure for each.
//
//go:noinline
func distribution(f func(s *source, p []float64) (float64, error), defaults ...float64) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		s, err := sourceOf(th, args[0])
		if err != nil {
			return runtime.Value{}, err
		}
		p := make([]float64, len(args)-1)
		for i, v := range args[1:] {
			if !v.IsSet() {
				p[i] = defaults[i]
			} else if p[i], err = runtime.AsFloat64(th, v); err != nil {
				return runtime.Value{}, err
			}
		}
		r, err := f(&s, p)
		if err != nil {
			return runtime.Value{}, err
		}
		return runtime.Float(r), nil
	}
}

// again settles the thread's budget before another try of a rejection method.
func (s *source) again() error { return s.th.Work(1) }

func (s *source) zeroDivision() error {
	return s.th.Raise(runtime.ZeroDivisionError, "float division by zero")
}

// two draws two numbers.
func (s *source) two() (u1, u2 float64, err error) {
	if u1, err = s.float(); err == nil {
		u2, err = s.float()
	}
	return u1, u2, err
}

func uniform(s *source, p []float64) (float64, error) {
	u, err := s.float()
	return p[0] + float64((p[1]-p[0])*u), err
}

func triangularMethod(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if args[3].IsSet() && args[3].IsNone() {
		args[3] = runtime.Value{}
	}
	hasMode := args[3].IsSet()
	return distribution(func(s *source, p []float64) (float64, error) {
		u, err := s.float()
		if err != nil {
			return 0, err
		}
		low, high, c := p[0], p[1], 0.5
		if hasMode {
			if high == low {
				return low, nil
			}
			c = (p[2] - low) / (high - low)
		}
		if u > c {
			u, c = 1-u, 1-c
			low, high = high, low
		}
		return low + float64((high-low)*math.Sqrt(u*c)), nil
	}, 0, 1, 0)(th, args)
}

// normal is Kinderman and Monahan's ratio of uniform deviates.
func normal(s *source, p []float64) (float64, error) {
	for {
		u1, u2, err := s.two()
		if err != nil {
			return 0, err
		}
		u2 = 1 - u2
		z := normalConst * (u1 - 0.5) / u2
		if z*z/4 <= -libm.Log(u2) {
			return p[0] + float64(z*p[1]), nil
		}
		if err := s.again(); err != nil {
			return 0, err
		}
	}
}

// gauss makes two numbers of two, and keeps one of them for the next call.
func gauss(s *source, p []float64) (float64, error) {
	z := s.self.spare
	if s.self.hasSpare {
		s.self.hasSpare = false
	} else {
		u1, u2, err := s.two()
		if err != nil {
			return 0, err
		}
		angle := u1 * (2 * math.Pi)
		radius := math.Sqrt(-2 * libm.Log(1-u2))
		z = libm.Cos(angle) * radius
		s.self.spare, s.self.hasSpare = libm.Sin(angle)*radius, true
	}
	return p[0] + float64(z*p[1]), nil
}

func logNormal(s *source, p []float64) (float64, error) {
	z, err := normal(s, p)
	return libm.Exp(z), err
}

func exponential(s *source, p []float64) (float64, error) {
	u, err := s.float()
	if err == nil && p[0] == 0 {
		err = s.zeroDivision()
	}
	return -libm.Log(1-u) / p[0], err
}

// vonMises is Best and Fisher's method.
func vonMises(s *source, p []float64) (float64, error) {
	mu, kappa := p[0], p[1]
	if kappa <= 1e-6 {
		u, err := s.float()
		return 2 * math.Pi * u, err
	}
	t := 0.5 / kappa
	r := t + math.Sqrt(1+float64(t*t))
	var z float64
	for {
		u1, u2, err := s.two()
		if err != nil {
			return 0, err
		}
		z = libm.Cos(math.Pi * u1)
		d := z / (r + z)
		if u2 < 1-float64(d*d) || u2 <= (1-d)*libm.Exp(d) {
			break
		}
		if err := s.again(); err != nil {
			return 0, err
		}
	}
	q := 1 / r
	f := (q + z) / (1 + float64(q*z))
	u3, err := s.float()
	angle := libm.Acos(f)
	if u3 <= 0.5 {
		angle = -angle
	}
	theta := math.Mod(mu+angle, 2*math.Pi)
	if theta < 0 {
		theta += 2 * math.Pi
	}
	return theta, err
}

func gammaVariate(s *source, p []float64) (float64, error) {
	alpha, beta := p[0], p[1]
	switch {
	case !(alpha > 0 && beta > 0):
		return 0, s.th.ValueErrorf("gammavariate: alpha and beta must be > 0.0")
	case alpha > 1:
		return s.gammaCheng(alpha, beta)
	case alpha == 1:
		u, err := s.float()
		return -libm.Log(1-u) * beta, err
	}
	return s.gammaAhrens(alpha, beta)
}

// gammaCheng is R. Cheng's method for alpha > 1.
func (s *source) gammaCheng(alpha, beta float64) (float64, error) {
	inverse := math.Sqrt(float64(2*alpha) - 1)
	b, c := alpha-log4, alpha+inverse
	for {
		u1, err := s.float()
		if err != nil {
			return 0, err
		}
		if err := s.again(); err != nil {
			return 0, err
		}
		if !(1e-7 < u1 && u1 < 0.9999999) {
			continue
		}
		u2, err := s.float()
		if err != nil {
			return 0, err
		}
		u2 = 1 - u2
		v := libm.Log(u1/(1-u1)) / inverse
		x := alpha * libm.Exp(v)
		z := u1 * u1 * u2
		r := b + float64(c*v) - x
		if r+gammaConst-float64(4.5*z) >= 0 || r >= libm.Log(z) {
			return x * beta, nil
		}
	}
}

// gammaAhrens is Ahrens and Dieter's method for alpha < 1.
func (s *source) gammaAhrens(alpha, beta float64) (float64, error) {
	for {
		u, err := s.float()
		if err != nil {
			return 0, err
		}
		b := (math.E + alpha) / math.E
		p := b * u
		var x float64
		if p <= 1 {
			x = libm.Pow(p, 1/alpha)
		} else {
			x = -libm.Log((b - p) / alpha)
		}
		u1, err := s.float()
		if err != nil {
			return 0, err
		}
		if p > 1 && u1 <= libm.Pow(x, alpha-1) || p <= 1 && u1 <= libm.Exp(-x) {
			return x * beta, nil
		}
		if err := s.again(); err != nil {
			return 0, err
		}
	}
}

func betaVariate(s *source, p []float64) (float64, error) {
	y, err := gammaVariate(s, []float64{p[0], 1})
	if err != nil || y == 0 {
		return 0, err
	}
	z, err := gammaVariate(s, []float64{p[1], 1})
	return y / (y + z), err
}

func pareto(s *source, p []float64) (float64, error) {
	u, err := s.float()
	if err == nil && p[0] == 0 {
		err = s.zeroDivision()
	}
	return libm.Pow(1-u, -1/p[0]), err
}

func weibull(s *source, p []float64) (float64, error) {
	u, err := s.float()
	if err == nil && p[1] == 0 {
		err = s.zeroDivision()
	}
	return p[0] * libm.Pow(-libm.Log(1-u), 1/p[1]), err
}

func binomialMethod(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	s, err := sourceOf(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	n, p := 1, 0.5
	if args[1].IsSet() {
		if n, err = runtime.AsIndexSized(th, args[1], runtime.OverflowError); err != nil {
			return runtime.Value{}, err
		}
	}
	if args[2].IsSet() {
		if p, err = runtime.AsFloat64(th, args[2]); err != nil {
			return runtime.Value{}, err
		}
	}
	switch {
	case n < 0:
		return runtime.Value{}, th.ValueErrorf("n must be non-negative")
	case !(p >= 0 && p <= 1):
		return runtime.Value{}, th.ValueErrorf("p must be in the range 0.0 <= p <= 1.0")
	}
	k, err := s.binomial(n, p)
	return runtime.Int(int64(k)), err
}

// binomial counts the successes of n trials.
func (s *source) binomial(n int, p float64) (int, error) {
	switch {
	case p == 0:
		return 0, nil
	case p == 1:
		return n, nil
	case n == 1:
		u, err := s.float()
		if u < p {
			return 1, err
		}
		return 0, err
	case p > 0.5:
		k, err := s.binomial(n, 1-p)
		return n - k, err
	case float64(n)*p < 10:
		return s.binomialByGaps(n, p)
	}
	return s.binomialBTRS(n, p)
}

// binomialByGaps is Devroye's method: it draws the gaps between successes.
func (s *source) binomialByGaps(n int, p float64) (int, error) {
	c := libm.Log2(1 - p)
	if c == 0 {
		return 0, nil
	}
	y := 0.0
	for x := 0; ; x++ {
		u, err := s.float()
		if err != nil {
			return 0, err
		}
		if y += math.Floor(libm.Log2(u)/c) + 1; y > float64(n) {
			return x, s.th.Work(int64(x))
		}
	}
}

// binomialBTRS is Hörmann's transformed rejection with squeeze.
func (s *source) binomialBTRS(n int, p float64) (int, error) {
	spq := math.Sqrt(float64(n) * p * (1 - p))
	b := 1.15 + float64(2.53*spq)
	a := -0.0873 + float64(0.0248*b) + float64(0.01*p)
	c := float64(float64(n)*p) + 0.5
	vr := 0.92 - 4.2/b
	var alpha, lpq, h, m float64
	prepared := false
	logFactorial := func(k float64) float64 {
		l, _ := math.Lgamma(k + 1)
		return l
	}
	for {
		if err := s.again(); err != nil {
			return 0, err
		}
		u, err := s.float()
		if err != nil {
			return 0, err
		}
		u -= 0.5
		us := 0.5 - math.Abs(u)
		k := math.Floor(float64((2*a/us+b)*u) + c)
		if k < 0 || k > float64(n) {
			continue
		}
		v, err := s.float()
		if err != nil {
			return 0, err
		}
		if us >= 0.07 && v <= vr {
			return int(k), nil
		}
		if !prepared {
			prepared = true
			alpha = (2.83 + 5.1/b) * spq
			lpq = libm.Log(p / (1 - p))
			m = math.Floor(float64(n+1) * p)
			h = logFactorial(m) + logFactorial(float64(n)-m)
		}
		v *= alpha / (a/(us*us) + b)
		if libm.Log(v) <= h-logFactorial(k)-logFactorial(float64(n)-k)+float64((k-m)*lpq) {
			return int(k), nil
		}
	}
}
