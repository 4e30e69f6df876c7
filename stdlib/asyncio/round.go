package asyncio

import "strconv"

// roundMillis is round(x, 3).
func roundMillis(x float64) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(x, 'f', 3, 64), 64)
	if err != nil {
		return x
	}
	return r
}
