package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The hashes are CPython's with PYTHONHASHSEED set to the key of the table.
func TestHashText(t *testing.T) {
	old := hashKey
	defer func() { hashKey = old }()
	for seed, want := range map[string]map[string]int64{
		"0": {
			"":                   0,
			"a":                  4644417185603328019,
			"abc":                -4594863902769663758,
			"abcdefg":            7904145750247929094,
			"abcdefgh":           4574395652268504554,
			"abcdefghijk":        1450545860578130900,
			"\u00e9":             6047309291227476195,
			"na\u00efve":         7682306841811832039,
			"\u20acuro":          7542247858446192590,
			"\u65e5\u672c\u8a9e": 7116994712188270,
			"\U0001f600":         -3536540696076613844,
			"a\U0001f600\u00e9":  -8497194953991201300,
		},
		"1": {
			"":                   0,
			"a":                  -3012895188637184397,
			"abc":                -4667308735975688587,
			"abcdefg":            3226643804905820176,
			"abcdefgh":           -202642195356325900,
			"abcdefghijk":        6541217904329669736,
			"\u00e9":             8133168473585362875,
			"na\u00efve":         2609374546601413833,
			"\u20acuro":          -8458760685275807288,
			"\u65e5\u672c\u8a9e": 4108418643989797081,
			"\U0001f600":         7663130467274561019,
			"a\U0001f600\u00e9":  -1726879474798747125,
		},
		"42": {
			"":                   0,
			"a":                  -123207753977932514,
			"abc":                3869580338025362921,
			"abcdefg":            1375323160596907757,
			"abcdefgh":           -5457871895989710762,
			"abcdefghijk":        7764564197781545852,
			"\u00e9":             5653850369683463245,
			"na\u00efve":         -8095583506289061895,
			"\u20acuro":          6573934580854229043,
			"\u65e5\u672c\u8a9e": 337426736487537137,
			"\U0001f600":         6601963133753205906,
			"a\U0001f600\u00e9":  -8806124763013105080,
		},
		"4294967295": {
			"":                   0,
			"a":                  -5989683813037840249,
			"abc":                -6122489556238538401,
			"abcdefg":            233998310040276482,
			"abcdefgh":           3424456984880118976,
			"abcdefghijk":        4987781104999490403,
			"\u00e9":             -5741392403324874290,
			"na\u00efve":         7170769924721592160,
			"\u20acuro":          3860009611542885751,
			"\u65e5\u672c\u8a9e": -6341209519133234530,
			"\U0001f600":         -5273353973323107289,
			"a\U0001f600\u00e9":  -5068565837004623378,
		},
	} {
		hashKey = newSipKey(seed)
		for text, h := range want {
			assert.Equal(t, h, hashText(text), "seed %s: %q", seed, text)
		}
	}
	hashKey = newSipKey("0")
	assert.Equal(t, int64(7391266126405785627), hashKey.sum("ab\xff"))
}

func TestSipKeyRandom(t *testing.T) {
	assert.NotEqual(t, newSipKey(""), newSipKey("random"))
	assert.Equal(t, sipKey{}, newSipKey("0"))
}
