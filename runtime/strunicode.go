package runtime

import (
	"strings"
	"unicode"
)

// The character classes that str's methods and repr ask for. They are Go's
// Unicode tables plus what Unicode 15.1 added (CJK extension I, description
// characters), and a few sets that CPython's database has and Go's has not.

var (
	addedLetters = &unicode.RangeTable{R32: []unicode.Range32{{Lo: 0x2EBF0, Hi: 0x2EE5D, Stride: 1}}}
	addedSymbols = &unicode.RangeTable{R16: []unicode.Range16{
		{Lo: 0x2FFC, Hi: 0x2FFF, Stride: 1}, {Lo: 0x31EF, Hi: 0x31EF, Stride: 1},
	}}

	// otherDigits are digits (Numeric_Type=Digit) that are not decimal:
	// superscripts, subscripts, circled ones and the like.
	otherDigits = &unicode.RangeTable{
		R16: []unicode.Range16{
			{Lo: 0xB2, Hi: 0xB3, Stride: 1}, {Lo: 0xB9, Hi: 0xB9, Stride: 1},
			{Lo: 0x1369, Hi: 0x1371, Stride: 1}, {Lo: 0x19DA, Hi: 0x19DA, Stride: 1},
			{Lo: 0x2070, Hi: 0x2070, Stride: 1}, {Lo: 0x2074, Hi: 0x2079, Stride: 1},
			{Lo: 0x2080, Hi: 0x2089, Stride: 1}, {Lo: 0x2460, Hi: 0x2468, Stride: 1},
			{Lo: 0x2474, Hi: 0x247C, Stride: 1}, {Lo: 0x2488, Hi: 0x2490, Stride: 1},
			{Lo: 0x24EA, Hi: 0x24EA, Stride: 1}, {Lo: 0x24F5, Hi: 0x24FD, Stride: 1},
			{Lo: 0x24FF, Hi: 0x24FF, Stride: 1}, {Lo: 0x2776, Hi: 0x277E, Stride: 1},
			{Lo: 0x2780, Hi: 0x2788, Stride: 1}, {Lo: 0x278A, Hi: 0x2792, Stride: 1},
		},
		R32: []unicode.Range32{
			{Lo: 0x10A40, Hi: 0x10A43, Stride: 1}, {Lo: 0x10E60, Hi: 0x10E68, Stride: 1},
			{Lo: 0x11052, Hi: 0x1105A, Stride: 1}, {Lo: 0x1F100, Hi: 0x1F10A, Stride: 1},
		},
		LatinOffset: 2,
	}

	// notXID are identifier characters that stop being so under NFKC, by
	// whether they may start and whether they may continue an identifier.
	notXIDStart = &unicode.RangeTable{R16: []unicode.Range16{
		{Lo: 0x37A, Hi: 0x37A, Stride: 1}, {Lo: 0xE33, Hi: 0xE33, Stride: 1},
		{Lo: 0xEB3, Hi: 0xEB3, Stride: 1}, {Lo: 0x309B, Hi: 0x309C, Stride: 1},
		{Lo: 0xFC5E, Hi: 0xFC63, Stride: 1}, {Lo: 0xFDFA, Hi: 0xFDFB, Stride: 1},
		{Lo: 0xFE70, Hi: 0xFE7E, Stride: 2}, {Lo: 0xFF9E, Hi: 0xFF9F, Stride: 1},
	}}
	notXIDContinue = &unicode.RangeTable{R16: []unicode.Range16{
		{Lo: 0x37A, Hi: 0x37A, Stride: 1}, {Lo: 0x200C, Hi: 0x200D, Stride: 1},
		{Lo: 0x309B, Hi: 0x309C, Stride: 1}, {Lo: 0x30FB, Hi: 0x30FB, Stride: 1},
		{Lo: 0xFC5E, Hi: 0xFC63, Stride: 1}, {Lo: 0xFDFA, Hi: 0xFDFB, Stride: 1},
		{Lo: 0xFE70, Hi: 0xFE7E, Stride: 2}, {Lo: 0xFF65, Hi: 0xFF65, Stride: 1},
	}}
)

// numericIdeographs are the ideographs with a numeric value.
const numericIdeographs = "㐅㒃㠪㭍一七万三两九二五亖京亿什仟仨伍佰俩倆億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拐拾捌柒洞漆玖百皕秭肆" +
	"萬貮貳贰鈎钩阡陆陌陸零\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd\U00020001\U00020064\U000200e2\U00020121\U0002092a" +
	"\U00020983\U0002098c\U0002099c\U00020aea\U00020afd\U00020b19\U00022390\U00022998\U00023b1b\U0002626d\U0002f890"

func isLetterRune(r rune) bool {
	return unicode.IsLetter(r) || r > 0x2EBEF && unicode.Is(addedLetters, r)
}

func isPrintableRune(r rune) bool {
	if r < 0x7F {
		return r >= ' '
	}
	return unicode.IsPrint(r) || r > 0x2EBEF && unicode.Is(addedLetters, r) || unicode.Is(addedSymbols, r)
}

func isSpaceRune(r rune) bool {
	if r < 0x80 {
		return r == ' ' || r >= '\t' && r <= '\r' || r >= 0x1C && r <= 0x1F
	}
	return unicode.IsSpace(r)
}

// decimalDigit is the value of a decimal digit of any script, or -1.
func decimalDigit(r rune) int {
	if r < 0x80 {
		if r >= '0' && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	if !unicode.IsDigit(r) {
		return -1
	}
	// Decimal digits come in runs of ten that begin with zero, each on its
	// own but for the mathematical ones.
	for _, run := range unicode.Nd.R16 {
		if uint16(r) <= run.Hi && r <= 0xFFFF {
			return int(r-rune(run.Lo)) % 10
		}
	}
	for _, run := range unicode.Nd.R32 {
		if uint32(r) <= run.Hi {
			return int(r-rune(run.Lo)) % 10
		}
	}
	return -1
}

func isDigitRune(r rune) bool { return unicode.IsDigit(r) || unicode.Is(otherDigits, r) }

func isNumericRune(r rune) bool {
	return unicode.IsNumber(r) || r > 0x3400 && strings.ContainsRune(numericIdeographs, r)
}

func isLowerRune(r rune) bool { return unicode.IsLower(r) || unicode.Is(unicode.Other_Lowercase, r) }

func isUpperRune(r rune) bool { return unicode.IsUpper(r) || unicode.Is(unicode.Other_Uppercase, r) }

func isTitleRune(r rune) bool { return unicode.IsTitle(r) }

func isCasedRune(r rune) bool { return isLowerRune(r) || isUpperRune(r) || isTitleRune(r) }

func isIdentifierStart(r rune) bool {
	if r < 0x80 {
		return r == '_' || r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return (isLetterRune(r) || unicode.In(r, unicode.Nl, unicode.Other_ID_Start)) &&
		!unicode.In(r, notXIDStart, unicode.Pattern_Syntax, unicode.Pattern_White_Space)
}

func isIdentifierContinue(r rune) bool {
	if r < 0x80 {
		return isIdentifierStart(r) || r >= '0' && r <= '9'
	}
	return (isLetterRune(r) || unicode.In(r, unicode.Nl, unicode.Other_ID_Start, unicode.Mn, unicode.Mc,
		unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)) &&
		!unicode.In(r, notXIDContinue, unicode.Pattern_Syntax, unicode.Pattern_White_Space)
}

// IsIdentifier reports whether s is a valid identifier (keywords count).
func IsIdentifier(s string) bool {
	for i, r := range s {
		if i == 0 && !isIdentifierStart(r) || i > 0 && !isIdentifierContinue(r) {
			return false
		}
	}
	return s != ""
}
