package main

import (
	"math"
	"slices"
)

// best returns the least of the figures, or the greatest where higher is
// better. Noise only ever adds to a time, so the least is nearest to the truth.
func best(figures []float64, higher bool) (float64, bool) {
	if len(figures) == 0 {
		return 0, false
	}
	if higher {
		return slices.Max(figures), true
	}
	return slices.Min(figures), true
}

// geomean returns the geometric mean, the only mean that ratios have.
func geomean(ratios []float64) (float64, bool) {
	if len(ratios) == 0 {
		return 0, false
	}
	sum := 0.0
	for _, ratio := range ratios {
		sum += math.Log(ratio)
	}
	return math.Exp(sum / float64(len(ratios))), true
}
