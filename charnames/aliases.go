package charnames

import "strings"

// Find returns the character with a name or alias, in any case, as \N{…} does.
func Find(name string) (rune, bool) {
	name = strings.ToUpper(name)
	if r, ok := controlNames[name]; ok {
		return r, true
	}
	return Lookup(name)
}

// controlNames are the formal aliases of the control characters, which have
// no names, and the common abbreviations.
var controlNames = map[string]rune{
	"NULL": 0, "NUL": 0, "START OF HEADING": 1, "SOH": 1, "START OF TEXT": 2, "STX": 2, "END OF TEXT": 3, "ETX": 3,
	"END OF TRANSMISSION": 4, "EOT": 4, "ENQUIRY": 5, "ENQ": 5, "ACKNOWLEDGE": 6, "ACK": 6, "ALERT": 7, "BEL": 7,
	"BACKSPACE": 8, "BS": 8, "CHARACTER TABULATION": 9, "HORIZONTAL TABULATION": 9, "HT": 9, "TAB": 9,
	"LINE FEED": 10, "NEW LINE": 10, "END OF LINE": 10, "LF": 10, "NL": 10, "EOL": 10,
	"LINE TABULATION": 11, "VERTICAL TABULATION": 11, "VT": 11, "FORM FEED": 12, "FF": 12,
	"CARRIAGE RETURN": 13, "CR": 13, "SHIFT OUT": 14, "LOCKING-SHIFT ONE": 14, "SO": 14,
	"SHIFT IN": 15, "LOCKING-SHIFT ZERO": 15, "SI": 15, "DATA LINK ESCAPE": 16, "DLE": 16,
	"DEVICE CONTROL ONE": 17, "DC1": 17, "DEVICE CONTROL TWO": 18, "DC2": 18, "DEVICE CONTROL THREE": 19, "DC3": 19,
	"DEVICE CONTROL FOUR": 20, "DC4": 20, "NEGATIVE ACKNOWLEDGE": 21, "NAK": 21, "SYNCHRONOUS IDLE": 22, "SYN": 22,
	"END OF TRANSMISSION BLOCK": 23, "ETB": 23, "CANCEL": 24, "CAN": 24, "END OF MEDIUM": 25, "EOM": 25, "EM": 25,
	"SUBSTITUTE": 26, "SUB": 26, "ESCAPE": 27, "ESC": 27, "INFORMATION SEPARATOR FOUR": 28, "FILE SEPARATOR": 28,
	"FS": 28, "INFORMATION SEPARATOR THREE": 29, "GROUP SEPARATOR": 29, "GS": 29, "INFORMATION SEPARATOR TWO": 30,
	"RECORD SEPARATOR": 30, "RS": 30, "INFORMATION SEPARATOR ONE": 31, "UNIT SEPARATOR": 31, "US": 31, "SP": 32,
	"DELETE": 127, "DEL": 127, "NEXT LINE": 0x85, "NEL": 0x85, "NBSP": 0xA0, "SHY": 0xAD, "CGJ": 0x34F,
	"ZWSP": 0x200B, "ZWNJ": 0x200C, "ZWJ": 0x200D, "LRM": 0x200E, "RLM": 0x200F, "LRE": 0x202A, "RLE": 0x202B,
	"PDF": 0x202C, "LRO": 0x202D, "RLO": 0x202E, "NNBSP": 0x202F, "WJ": 0x2060, "BOM": 0xFEFF, "ZWNBSP": 0xFEFF,
	"BYTE ORDER MARK": 0xFEFF,
}
